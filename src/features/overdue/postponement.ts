/** 延期 in words: to which day, and why. Pure. */
import { addDays, addMonths } from '../../records/day.js';
import type { At, Day, Lang, Zone } from '../../terms.js';
import { findDates } from '../../understand/find-dates.js';
import { readNumeral } from '../../understand/number/numeral.js';

/** What somebody says of a date that moves. `plain`: it is the deal's own next step that moves, not something told of the customer (付款推迟到28号). */
export interface Postponement {
  /** Undefined = no day was said. */
  readonly day: Day | undefined;
  readonly reason: string | undefined;
  readonly plain: boolean;
}

interface Said {
  readonly text: string;
  readonly saidAt: At;
  readonly today: Day;
  readonly zone: Zone;
  readonly lang: Lang;
}

const MOVES = {
  zh: /延期|延后|延到|延至|延(?=[一二两三四五六七八九十半\d])|推迟|推后|推到|顺延|缓到|改期|改到|改约|挪到|往后[推挪延放]/,
  en: /\b(?:postpone|push(?:ed)? (?:it|this|that)(?: back| out)?|move (?:it|this|that)|delay|reschedule|put (?:it|this) off|extend)\b/i,
} as const satisfies Record<Lang, RegExp>;
/** A day and hardly anything else: 28号再说. */
const LATER = {
  zh: /^.{0,8}?再(?:说|联系|跟进?|谈|聊|看)[吧。!\s]*$/,
  en: /^(?:let'?s )?(?:talk|follow up|call|check) (?:again )?(?:on|in|next)\b.{0,20}$/i,
} as const satisfies Record<Lang, RegExp>;
/** What stands before the word where it begins its clause. */
const BEGINS = /(?:^|[,,。;;、\s]|先|就|那|我|请|帮我|麻烦|得|要|只能|please|have to|need to|let'?s)\s*$/i;
const SPAN = {
  zh: /([一二两三四五六七八九十半\d]+)\s?(?:个)?(天|周|星期|礼拜|月)/,
  en: /\b(a|an|one|two|three|four|\d+) (day|week|month)s?\b/i,
} as const satisfies Record<Lang, RegExp>;
const EN_NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };

/** Reads a postponement; undefined when the words speak of none. */
export function postponementIn(said: Said): Postponement | undefined {
  const { text, lang } = said;
  const moves = MOVES[lang].exec(text);
  if (!moves) return LATER[lang].test(text.trim()) ? laterIn(said) : undefined;
  const before = text.slice(0, moves.index);
  const after = text.slice(moves.index + moves[0].length);
  return { day: dayAfter(after, said), reason: reasonIn(text, moves.index), plain: BEGINS.test(before) };
}

function laterIn(said: Said): Postponement | undefined {
  const [date] = datesIn(said.text, said);
  return date ? { day: date.day, reason: undefined, plain: true } : undefined;
}

const datesIn = (text: string, { saidAt, zone, lang }: Said) => findDates(text, { now: saidAt, zone, lang });

/** The day the words after 延期 name, or so many days from today. */
function dayAfter(after: string, said: Said): Day | undefined {
  const [date] = datesIn(after, said);
  if (date) return date.doubt ? undefined : date.day;
  const span = SPAN[said.lang].exec(after);
  if (!span) return undefined;
  const [, count = '', unit = ''] = span;
  const many = count === '半' ? 0.5 : (EN_NUMBERS[count.toLowerCase()] ?? readNumeral(count) ?? Number(count));
  if (!Number.isFinite(many) || many <= 0) return undefined;
  if (/月|month/i.test(unit)) return many < 1 ? addDays(said.today, 15) : addMonths(said.today, many);
  return addDays(said.today, Math.ceil(many * (/周|星期|礼拜|week/i.test(unit) ? 7 : 1)));
}

const LONGEST_REASON = 200;
const EDGES = /^[\s,,。;;、]+|[\s,,。;;、]+$|^(?:因为|由于|because)\s*/giu;

/** Everything but the clause that moves the date; where that is all, what stands in it before the word. */
function reasonIn(text: string, at: number): string | undefined {
  const parts = [...text.matchAll(/[^,,。;;\n]+/gu)];
  const others = parts.filter((part) => at < part.index || at >= part.index + part[0].length);
  const own = parts.find((part) => at >= part.index && at < part.index + part[0].length);
  const clauses = others.length > 0 ? others.map((part) => part[0].trim()) : [own ? text.slice(own.index, at) : ''];
  const reason = clauses
    .map((clause) =>
      clause
        .replace(EDGES, '')
        .replace(/(?:先|就|所以|只能)$/u, '')
        .trim(),
    )
    .filter((clause) => clause !== '')
    .join(',')
    .slice(0, LONGEST_REASON);
  return reason === '' ? undefined : reason;
}
