import type { Currency, Lang, Span } from '../terms.js';
import { findByRules } from './find-by-rules.js';
import { fold } from './fold.js';
import type { Making } from './making.js';
import { moneyEn } from './money/en.js';
import { joinAmounts } from './money/join.js';
import { markedMoney } from './money/marked.js';
import type { AmountDoubt, AmountMeaning, MoneyHit, MoneyRule } from './money/rule.js';
import { moneyZh } from './money/zh.js';
import { MEASURE_EN, MEASURE_ZH } from './number/measure.js';

export type { AmountDoubt } from './money/rule.js';

/** An amount of money that a text names, in plain units (38万 → 380000). */
export interface FoundAmount {
  readonly span: Span;
  /** The rule that read it, e.g. `zh/money/scaled-figures`. */
  readonly rule: string;
  /** The amount; of a range its lower end. */
  readonly value: number;
  readonly upTo?: number;
  readonly currency: Currency;
  /** True when the text names the currency. */
  readonly currencyStated: boolean;
  /** True when the words say so: 大概, 左右, 多, about. */
  readonly approximate: boolean;
  /** Set when it is the price of one piece (单价4.6万, 3000一个). */
  readonly per?: 'unit';
  /** What it was before (从200万砍到150万: 2000000). */
  readonly from?: number;
}

/** Words that look like an amount and cannot be taken: 几万, -3万, 9999999999亿. Shown, never stored. */
export interface DoubtfulAmount {
  readonly span: Span;
  readonly why: AmountDoubt;
}

export interface AmountSetting {
  readonly lang: Lang;
  /** The currency of an amount that names none: CNY for zh and USD for en when absent. */
  readonly currency?: Currency;
}

const RULES = {
  zh: [...markedMoney, ...moneyZh],
  both: [...markedMoney, ...moneyZh, ...moneyEn],
  en: [...markedMoney, ...moneyEn],
} as const satisfies Record<string, readonly MoneyRule[]>;

/** Ten trillion: no deal is worth as much, and beyond it the minor units leave the safe integers. */
const BEYOND_BELIEF = 1e13;

/** Every amount of a text in its order, and what looks like one and is in doubt. */
export function findAmounts(
  text: string,
  { lang, currency }: AmountSetting,
): { readonly amounts: readonly FoundAmount[]; readonly doubts: readonly DoubtfulAmount[] } {
  const plain = fold(text);
  const amounts: FoundAmount[] = [];
  const doubts: DoubtfulAmount[] = [];
  if (!/[\d一二两三四五六七八九十半几数上过近壹贰叁肆伍陆柒捌玖拾]/.test(plain)) return { amounts, doubts };
  const usual = currency ?? (lang === 'zh' ? 'CNY' : 'USD');
  for (const hit of joinAmounts(plain, findByRules(plain, rulesFor(plain, lang), undefined))) {
    const doubt = doubtOf(plain, hit);
    if (doubt !== undefined) doubts.push(doubt);
    else if (hit.meaning.kind === 'amount') amounts.push(toFound(plain, hit, hit.meaning, usual));
  }
  return { amounts, doubts };
}

/** The rules of the language, and Chinese ones for an English text that has Chinese characters. A bare 10K in Chinese chat is a count. */
function rulesFor(text: string, lang: Lang): readonly MoneyRule[] {
  if (lang === 'zh') return RULES.zh;
  return /[一-鿿]/.test(text) ? RULES.both : RULES.en;
}

/** A minus stands after a space, a colon or a word for the amount; elsewhere it is a dash (华东医疗-38万-下周三). */
const NEGATIVE = /(?:(?:^|[\s,。;:(=是为]|金额|价格?|报价|预算)-|负)$/;

function doubtOf(text: string, { span, meaning }: MoneyHit): DoubtfulAmount | undefined {
  if (meaning.kind === 'doubt') return { span, why: meaning.why };
  if (meaning.kind === 'spoken') return undefined;
  const sign = NEGATIVE.exec(text.slice(Math.max(0, span[0] - 4), span[0]));
  if (sign !== null && !(sign[0].endsWith('-') && text.charAt(span[1]) === '-')) return { span: [span[0] - 1, span[1]], why: 'negative' };
  return Math.max(meaning.value, meaning.upTo ?? 0) >= BEYOND_BELIEF ? { span, why: 'implausible' } : undefined;
}

const ABOUT_BEFORE =
  /(?:大概|大约|约|差不多|将近|接近|近|估计?|预计|估算|~|≈|不到|至少|至多|最多|\b(?:about|around|roughly|approx(?:imately)?\.?|nearly|almost|some|up to|under|over|at least|ca\.?))\s?$/i;
const ABOUT_AFTER = /^\s?(?:左右|上下|出头|不到|以内|以上|多|\+|\s?ish\b|\s?or so\b)/i;
const EACH_BEFORE =
  /(?:单价|单[台套个桩片颗件支机]|每[台套个颗件片吨米平方支瓶人户间桩]|\b(?:unit price|price per unit|each))(?:是|为|约|大概|大约|报|:|\s|of|is){0,3}$|\d[台套个件颗片]\s?[×xX*]\s?$|\d\s(?:[a-z-]+\s){1,2}[x×*@]\s?$/i;
const EACH_AFTER = new RegExp(
  `^(?:(?:\\/|一|每)(?:${MEASURE_ZH})|\\s?[×xX*]\\s?\\d|\\s?(?:\\/|per\\s|an?\\s)(?:${MEASURE_EN})\\b|\\seach\\b)`,
  'i',
);

function toFound(text: string, { span, rule }: MoneyHit, meaning: AmountMeaning, usual: Currency): FoundAmount {
  const before = text.slice(Math.max(0, span[0] - 18), span[0]);
  const after = text.slice(span[1], span[1] + 12);
  const each = meaning.perUnit === true || EACH_BEFORE.test(before) || EACH_AFTER.test(after);
  const found: Making<FoundAmount> = {
    span,
    rule,
    value: cents(meaning.value),
    currency: meaning.currency ?? usual,
    currencyStated: meaning.currency !== undefined,
    approximate: meaning.approximate === true || ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after),
  };
  if (meaning.upTo !== undefined) found.upTo = cents(meaning.upTo);
  if (each) found.per = 'unit';
  if (meaning.from !== undefined) found.from = cents(meaning.from);
  return found;
}

/** Free of the dust of floating point: 22.8 × 10000. */
function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
