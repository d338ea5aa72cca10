/** Minutes as a careful model writes them: a line for what was said, with its very words. */
import { sentenceOf } from './colleague-words.js';

interface Point {
  readonly text: string;
  readonly words: string;
}

const DUE = /周[一二三四五六日天]|下周[一二三四五]|明天|后天|\d{1,2}月\d{1,2}[号日]|\bby (?:Mon|Tues|Wednes|Thurs|Fri)day\b/;
const PROMISE = /我.{0,12}(?:发|给|去|来|报|申请|确认|算|出|约)|\bI(?:'ll| will)\b/;

export function minutesOf(talk: string): object {
  const lines = talk.split('\n').map((line) => {
    const [, speaker = '', text = line] = /^([^::]{1,24})[::]\s*(.*)$/.exec(line) ?? [];
    return { speaker, text };
  });
  const point = ({ text }: { readonly text: string }): Point => ({ text: sentenceOf(text).slice(0, 80), words: text.slice(0, 120) });
  const about = (words: RegExp): Point[] =>
    lines
      .filter(({ text }) => words.test(text))
      .slice(0, 4)
      .map(point);
  return {
    summary: lines
      .filter(({ text }) => text.length >= 8)
      .slice(0, 4)
      .map(point),
    decisions: about(/^(?:行|可以|好的?,?就|那就)|定了|说定|\bagreed\b/i),
    actions: lines
      .filter(({ text }) => PROMISE.test(text) && DUE.test(text))
      .map((line) => ({ ...point(line), owner: line.speaker, due: DUE.exec(line.text)?.[0] ?? '' })),
    sales: about(/贵|价格|降|便宜|\b(?:price|expensive)\b/i),
    solution: about(/接口|兼容|换成?|探头|参数|\bintegrat/i),
    delivery: about(/装完|排期|人手|交期|到货|\b(?:delivery|lead time)\b/i),
  };
}
