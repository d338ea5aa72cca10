/** A talk as lines, each with what stands around it. */

import { addDays, mondayOf, weekdayOf } from '../../records/day.js';
import type { Side } from '../../records/minutes.js';
import type { Day } from '../../terms.js';
import type { ReadingContext } from '../reading.js';
import type { Line } from './line-evidence.js';
import type { Sentence } from './sentence.js';

/** Something said in one turn, by somebody of one side. */
export interface Said {
  readonly speaker: string;
  readonly side: Side;
  readonly text: string;
}

/** A sentence or point of a talk, the turn it was said in, and its evidence. */
export type TalkLine = Sentence & {
  readonly turn: number;
  readonly line: Line;
  /** What is taken up or gone on with, where the line says too little by itself. */
  readonly whole: string;
};

/** The lines of a talk, cut by `cut`. */
export function linesOf(
  turns: readonly Said[],
  meeting: boolean,
  cut: (speaker: string, text: string, context: ReadingContext) => readonly Sentence[],
  context: ReadingContext,
): TalkLine[] {
  const amongUs = !turns.some(({ side }) => side === 'customer');
  const sentences = turns.flatMap(({ speaker, side, text }, turn) =>
    cut(speaker, text, context).map((sentence) => ({ ...sentence, turn, side })),
  );
  const dues = duesOf(sentences);
  return sentences.map(({ side, ...sentence }, i) => {
    const due = dues[i] ?? null;
    const before = sentences[i - 1];
    const after = sentences.slice(i + 1).find(({ turn }) => turn > sentence.turn);
    return {
      ...sentence,
      due,
      whole: wholeOf(sentence, before),
      line: {
        folded: sentence.folded,
        side,
        dated: due !== null,
        amongUs,
        meeting,
        ...(before === undefined || before.speaker === sentence.speaker ? {} : { before: before.folded }),
        ...(after === undefined || after.speaker === sentence.speaker ? {} : { after: after.folded }),
      },
    };
  });
}

/** 下周三, next Tue: names the week too. */
const WEEK_NAMED = /下+个?(?:周|礼拜|星期)[一二三四五六日天]|\bnext (?:mon|tue|wed|thu|fri|sat|sun)/i;
const WEEKDAY =
  /(?<![上下这本个每])(?:周|礼拜|星期)[一二三四五六日天](?![一二三四五六])|(?<!next )(?<!this )\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** 周五前: a limit of its own, not a day haggled over. */
const LIMIT = /^(?:[上下中]午|早上|晚上|下班)?之?前|^ ?(?:at the latest|eod)/i;

/** A bare weekday that answers the one proposed. */
function haggled(folded: string): boolean {
  const day = WEEKDAY.exec(folded);
  // 22号周日: a day of the month says by itself which one is meant.
  if (day !== null && /\d+[号日]\s?$/.test(folded.slice(0, day.index))) return false;
  return day !== null && !LIMIT.test(folded.slice(day.index + day[0].length)) && !/\bby $/i.test(folded.slice(0, day.index));
}

/** The day each line names: 那就周四, said to 下周二行吗, is of the same week. */
function duesOf(sentences: readonly Sentence[]): readonly (Day | null)[] {
  let week: { readonly monday: Day; readonly at: number } | undefined;
  return sentences.map(({ folded, named, due }, i) => {
    if (due !== null && !WEEK_NAMED.test(folded) && week !== undefined && i - week.at === 1 && haggled(folded)) {
      week = { ...week, at: i };
      return addDays(week.monday, weekdayOf(due) - 1);
    }
    const first = named[0];
    if (first !== undefined && WEEK_NAMED.test(folded)) week = { monday: mondayOf(first), at: i };
    const own =
      WEEK_NAMED.test(folded) && week !== undefined && due !== null && due < week.monday ? addDays(week.monday, weekdayOf(due) - 1) : due;
    return own;
  });
}

/** As long as a fact is shown. */
const LONGEST = 150;
/** Words that say that something is done, by whom and when, but not what. */
const NOT_WHAT =
  /好的?|行的?|嗯+|没问题|收到|可以|成(?!本)|那|就|也|都|再|先|才|我们?|你们?|您|他们?|她|这边|咱们?|俩|一定|尽量|马上|现在|立刻|争取|应该|可能|今[天晚早明]?|明[天早晚]?|后天|大后天|[上下中]午|早上|晚上|傍晚|之?[前后内]|以[前后内]|下*个?(?:周|礼拜|星期)[一二三四五六日天末]?|这(?:周|两天|几天|个)?|本周|月[初底中]|[一二三四五六七八九十两\d]+(?:点半?|[号月日天周]|小时|分钟)|下班|散会|落实|处理|搞定|解决|负责|确认|准备|沟通|协调|跟进|给|发|来|去|申请|做|改|弄|办|拟|起草|写|丢|传|小[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff](?:总|工|姐|哥|经理)|出|送|寄|回(?:复|话|信|你|您)?|答复|准话|准信|信儿?|结果|说法|看|跟|盯|问|催|定|安排|排|报(?!价|告)|交(?!期|货)|带|拿|查|列|试|一下|要|会|能|把|到|过[来去]?|完|得|了|的|呢|吧|啊|呀|哈|话|一?家家|个|是|在|等|上|\b(?:ok|okay|sure|yes|yep|fine|great|i|i'll|we'll|we|you|it|that|this|will|can|do|be|by|on|the|to|a|get|got|give|send(?:ing)?|write|writing|have|let|me|him|her|them|know|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)?day|next|week|eod|right|away|now|done|works|then|so|for|of|and|your|my|back|hear|from|pull|handle|ask|check|works?)\b/gi;
/** Signing and paying say by themselves what is done. */
const SAYS_ALL = /[签付]/;
const LETTERS = /[\u4e00-\u9fffA-Za-z]/g;
/** Longer than this, a line says what it is about. */
const SHORT = 24;

/** 行,周五前给到 says what is to be done only together with what was asked for. */
function wholeOf({ text, folded }: Sentence, before: Sentence | undefined): string {
  if (before === undefined || folded.length > SHORT || before.text.length + text.length > LONGEST) return text;
  const what = folded.replace(NOT_WHAT, '');
  return (what.match(LETTERS) ?? []).length < 2 && !SAYS_ALL.test(what) ? `${before.text} → ${text}` : text;
}
