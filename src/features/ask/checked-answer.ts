/** An agent's answer held against what it was told: every number, every source. Pure. */
import { z } from 'zod';
import { prompt } from '../../drafting/prompt.js';
import { plain } from '../../understand/text/plain.js';

/** `sources`: marks of the notes a line rests on, as the look-ups gave them (#12, 客户 华东医疗). */
export const ANSWER = prompt({
  name: 'answer',
  quotes: ['question', 'subject'],
  values: ['today'],
  output: z.object({ lines: z.array(z.object({ text: z.string().min(1).max(400), sources: z.array(z.string().max(40)).max(8) })).max(8) }),
});

export interface AnswerLine {
  readonly text: string;
  /** Marks that were truly told. */
  readonly sources: readonly string[];
}

/** The lines whose numbers and sources all come from what was told; the rest is left out. */
export function checkedLines(
  lines: readonly { readonly text: string; readonly sources: readonly string[] }[],
  told: readonly string[],
  question: string,
): readonly AnswerLine[] {
  const known = new Set([...told, question].flatMap(numbersIn));
  const marks = new Set(told.flatMap(marksIn));
  return lines.flatMap(({ text, sources }) => {
    const real = sources.map((source) => source.trim()).filter((source) => marks.has(source));
    const grounded = numbersIn(text.replace(MARK, '')).every((number) => known.has(number));
    return grounded && real.length > 0 ? [{ text: text.replace(MARK, '').trim(), sources: real }] : [];
  });
}

/** How look-ups mark a note: `#12`. */
const MARK = /#[A-Z]\d{1,16}/g;

export const marksIn = (text: string): readonly string[] => text.match(MARK) ?? [];

const UNITS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000, k: 1000, m: 1_000_000 };
const DIGITS = '零一二三四五六七八九';

/** Every number of a text as one spelling: 38万 and 380,000 are the same. Days of a calendar count by their parts. */
export function numbersIn(text: string): readonly string[] {
  const folded = plain(text)
    .replace(MARK, ' ')
    .replace(/(\d),(?=\d{3})/g, '$1');
  const figures = [...folded.matchAll(/(\d+(?:\.\d+)?)\s?(百万|千万|[百千万亿]|[km]\b)?/gi)].map(([, digits, unit]) => {
    const scale = [...(unit ?? '').toLowerCase()].reduce((product, one) => product * (UNITS[one] ?? 1), 1);
    return String(Math.round(Number(digits) * scale * 100) / 100);
  });
  // 三家, 两成: small numbers in words are numbers too; 一下, 一直 are not.
  const words = [...folded.matchAll(/([二两三四五六七八九十])(?=[家个单次条天周月年成万人名倍])/g)].map(([, word]) =>
    word === '十' ? '10' : word === '两' ? '2' : String(DIGITS.indexOf(word ?? '')),
  );
  return [...figures, ...words];
}
