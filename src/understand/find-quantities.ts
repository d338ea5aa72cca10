import type { Lang, Span } from '../terms.js';
import { findByRules, type Rule } from './find-by-rules.js';
import { fold } from './fold.js';
import { MEASURE_EN, MEASURE_ZH } from './number/measure.js';
import { ARABIC, readNumeral, STARTS_NUMBER, ZH_NUMERAL } from './number/numeral.js';

/** How many of something: 40台, 10K颗, 14 elevators. */
export interface FoundQuantity {
  readonly span: Span;
  readonly rule: string;
  readonly value: number;
  /** The measure word or noun as typed. */
  readonly unit: string;
}

type Counted = Pick<FoundQuantity, 'value' | 'unit'>;
type CountRule = Rule<Counted, undefined>;

const FACTORS = new Map([
  ['k', 1000],
  ['w', 10_000],
  ['万', 10_000],
  ['千', 1000],
  ['million', 1_000_000],
  ['m', 1_000_000],
]);

function counted(number: string | undefined, scale: string | undefined, unit: string | undefined): Counted | undefined {
  const value = readNumeral(number ?? '');
  return value === undefined || unit === undefined ? undefined : { value: value * (FACTORS.get(scale?.toLowerCase() ?? '') ?? 1), unit };
}

const zh: CountRule = {
  name: 'zh/quantity',
  pattern: new RegExp(
    `${STARTS_NUMBER}(?<![${ZH_NUMERAL}第每])(?<number>${ARABIC}|[${ZH_NUMERAL}]{1,8})(?<scale>[kKwW千万](?![A-Za-z]))?\\s?(?<unit>${MEASURE_ZH})`,
    'g',
  ),
  read: ({ number, scale, unit }, _context, { text, start }) =>
    // 3万一台, 3000一个, 一次: the price of one, or no count at all.
    number === '一' || /[/]$/.test(text.slice(Math.max(0, start - 1), start)) ? undefined : counted(number, scale, unit),
};

const en: CountRule = {
  name: 'en/quantity',
  pattern: new RegExp(
    `${STARTS_NUMBER}(?<number>${ARABIC})\\s?(?<scale>[kKmM](?![A-Za-z])|million)?[\\s-](?:new\\s|more\\s)?(?<unit>${MEASURE_EN})\\b`,
    'gi',
  ),
  read: ({ number, scale, unit }) => counted(number, scale, unit),
};

const ZH_FIRST = [zh, en];
const EN_FIRST = [en, zh];

/** Every count of things in a text, in its order. */
export function findQuantities(text: string, lang: Lang): readonly FoundQuantity[] {
  const hits = findByRules(fold(text), lang === 'zh' ? ZH_FIRST : EN_FIRST, undefined);
  return hits.map(({ span, rule, meaning }) => ({ span, rule, ...meaning }));
}
