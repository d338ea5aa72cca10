import type { Currency, Lang, Span } from '../../terms.js';
import type { FoundAmount } from '../find-amounts.js';
import type { Making } from '../making.js';
import type { Found, ReadAmount } from '../reading.js';
import { matchesOf } from '../text/matches.js';
import { amountRolesEn } from './en.js';
import { amountRolesZh } from './zh.js';

type Role = 'signed' | 'latest' | 'ours' | 'bare' | 'budget' | 'listed' | 'each';
/** The corpus' order of choice: signed, then the latest figure of ours or agreed, then the budget. */
const RANK = { signed: 6, latest: 5, ours: 4, bare: 4, budget: 2, listed: 1, each: 0 } as const satisfies Record<Role, number>;

const BARE_ZH =
  /(?:报价?|报了|降到|压到|砍到|谈到|给到|还到|让到|做到|打到|调到|改[到成为]|底线(?:价)?是?|底价(?:是)?|目标价(?:是)?|心理价位?(?:是)?|预算只有|只有|最低|最多|最高|应该是?|预算(?:是|为|有|大概|大约|约|在)?|就是|而是|是|[一二三四五六七八九]折|一口价)(?:大概|大约|约|了|要|给)?(\d{1,7}(?:\.\d{1,2})?)(?:个(?![月人多工点小星半项标单样节班客])|(?![\d.,:/%~万亿千百wWkKmM-]|[个折台套号日月天点元块周人年岁家次件颗桩栋层楼平方吨米公张份条部辆架扇樘间盏站分成秒期倍小公毫纳度转升克斤席支片颗只箱]))/g;

/** 单价按原来的42: plain yuan for one piece. */
const UNIT_PRICE_ZH = /单价[^,。;\d]{0,8}(?<!\d)(\d{1,6}(?:\.\d{1,2})?)(?![\d.,%]|\s?[万千百亿wWkK元块折个])/g;

/** 25到30个 behind a word of price: ten thousands. */
const RANGE_ZH =
  /(?:报|价|预算|区间|大概|给|谈)[^。;!?\d]{0,8}(?<!\d)(\d{1,4})(?:到|至|-|~)(\d{1,4})个(?![月人多工点小星半项标单样节班客])/g;

/** Figures without a unit behind a word of price (降到80, 底线是42, 预算60个): ten thousands where the talk is in 万, plain yuan from 1000 on. */
export function bareFigures(folded: string, inWan: boolean, currency: Currency): FoundAmount[] {
  const found: FoundAmount[] = [];
  if (!inWan && !/\d{4}|\d个|单价/.test(folded)) return found;
  for (const match of matchesOf(BARE_ZH, folded)) {
    const figure = Number(match[1]);
    const pieces = match[0].endsWith('个');
    if (pieces ? figure > 2000 : figure < 1000 && !inWan) continue;
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    const value = figure >= 1000 && !pieces ? figure : figure * 10_000;
    found.push({
      span: [start, match.index + match[0].length],
      rule: 'zh/money/bare-figure',
      value: Math.round(value * 100) / 100,
      currency,
      currencyStated: false,
      approximate: false,
    });
  }
  for (const match of matchesOf(UNIT_PRICE_ZH, folded)) {
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    found.push({
      span: [start, match.index + match[0].length],
      rule: 'zh/money/unit-price',
      value: Number(match[1]),
      currency,
      currencyStated: false,
      approximate: false,
      per: 'unit',
    });
  }
  for (const match of matchesOf(RANGE_ZH, folded)) {
    const [low, high] = [Number(match[1]), Number(match[2])];
    if (low >= high || high > 5000) continue;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    found.push({
      span: [start, match.index + match[0].length],
      rule: 'zh/money/bare-range',
      value: low * 10_000,
      upTo: high * 10_000,
      currency,
      currencyStated: false,
      approximate: false,
    });
  }
  return found;
}

/** One amount chosen as the deal's value among all that a part of the message names; undefined when none is. */
export function chooseAmount(
  folded: string,
  lang: Lang,
  amounts: readonly FoundAmount[],
  rivals: readonly Span[],
): Found<ReadAmount> | undefined {
  const each = amounts.filter((amount) => roleOf(folded, lang, amount, rivals) === 'each');
  let best: { readonly amount: FoundAmount; readonly role: Role } | undefined;
  for (const amount of amounts) {
    const read = roleOf(folded, lang, amount, rivals);
    if (read === undefined) continue;
    const role = isEach(read, amount, each) ? 'each' : read;
    if (best === undefined || RANK[role] >= RANK[best.role]) best = { amount, role };
  }
  if (best === undefined) return undefined;
  const { amount, role } = best;
  const pieces = role === 'each' ? quantityNear(folded, amount.span) : 1;
  if (pieces === undefined) return undefined;
  const value = Math.round(amount.value * pieces * 100) / 100;
  const read: Making<ReadAmount> = { value, currency: amount.currency, approximate: amount.approximate };
  if (amount.upTo !== undefined) read.upTo = Math.round(amount.upTo * pieces * 100) / 100;
  if (amount.from !== undefined) read.from = Math.round(amount.from * pieces * 100) / 100;
  return {
    value: read,
    certainty: role === 'each' ? 'implied' : 'stated',
    span: amount.span,
    rule: role === 'each' ? `${amount.rule}×quantity` : amount.rule,
  };
}

/** 单桩2800,我们报3200: a figure of the size of a price of one piece is one too. */
function isEach(role: Role, amount: FoundAmount, each: readonly FoundAmount[]): boolean {
  return (
    role !== 'signed' &&
    role !== 'budget' &&
    each.some(({ value }) => value !== amount.value && amount.value > value / 2.5 && amount.value < value * 2.5)
  );
}

/** A price for a stretch of time is the deal's, not that of one piece. */
const FOR_A_TIME = /^\s?(?:\/|per |a )\s?(?:yr|year|month|mo|quarter)\b/i;

function roleOf(folded: string, lang: Lang, amount: FoundAmount, rivals: readonly Span[]): Role | undefined {
  const [start, end] = amount.span;
  const before = folded.slice(Math.max(0, start - 24), start);
  const after = folded.slice(end, end + 16);
  const roles = lang === 'zh' ? amountRolesZh : amountRolesEn;
  if (rivalsPrice(folded, start, rivals)) return undefined;
  if (roles.notTheDeal.before.test(before) || roles.notTheDeal.after.test(after)) return undefined;
  if (FOR_A_TIME.test(after)) return 'ours';
  if ((amount.per !== undefined && !/^\s?一次性/.test(after)) || roles.each.before.test(before) || roles.each.after.test(after))
    return 'each';
  if (roles.listed.before.test(before)) return 'listed';
  if (roles.signed.before.test(before) || roles.signed.after.test(after)) return 'signed';
  if (roles.latest.before.test(before) || roles.latest.after.test(after)) return 'latest';
  if (roles.budget.before.test(before) || roles.budget.after.test(after)) return 'budget';
  if (roles.ours.before.test(before) || roles.ours.after.test(after)) return 'ours';
  return roles.listed.after.test(after) ? 'listed' : 'bare';
}

/** A rival stands before the amount in the same sentence and we do not come between. */
function rivalsPrice(folded: string, at: number, rivals: readonly Span[]): boolean {
  for (const [, end] of rivals) {
    if (end > at) continue;
    const between = folded.slice(end, at);
    if (between.length <= 24 && !/[。;!?\n]|我们|咱|我方|我报|我给|报价\b|\bwe\b|\bour\b|\bus\b|预算|客户/.test(between)) return true;
  }
  return /(?:人家|他们家|对方|竞品|对手|友商|别家|他家)(?:才|只|就|只要|报|报价|给|的|了|是|卖|开)*$/.test(
    folded.slice(Math.max(0, at - 10), at),
  );
}

const QUANTITY =
  /(\d+(?:\.\d+)?)\s?([kKwW万千]?)\s?(?:台|套|个|件|吨|平米?|桩|颗|片|根|箱|辆|户|人|席|账号|只|批|pcs|units|seats|pieces|licenses|users)|([一二两三四五六七八九十百]+)(?:台|套|个|件|吨|辆|箱)/g;

/** How many pieces the same stretch of text names; undefined when it names none. */
function quantityNear(folded: string, [start, end]: Span): number | undefined {
  const from = Math.max(0, start - 60);
  const stretch = folded.slice(from, end + 40);
  let nearest: { readonly pieces: number; readonly distance: number } | undefined;
  for (const match of matchesOf(QUANTITY, stretch)) {
    const at = from + match.index;
    if (at < end && start < at + match[0].length) continue;
    const pieces = match[3] === undefined ? Number(match[1]) * factor(match[2] ?? '') : small(match[3]);
    if (pieces === undefined || pieces <= 1) continue;
    const distance = Math.abs(at - start);
    if (nearest === undefined || distance < nearest.distance) nearest = { pieces, distance };
  }
  return nearest?.pieces;
}

function factor(unit: string): number {
  if (unit === '') return 1;
  return /[kK千]/.test(unit) ? 1000 : 10_000;
}

function small(word: string): number | undefined {
  const digits = '零一二三四五六七八九十';
  const at = word === '两' ? 2 : digits.indexOf(word);
  return at > 0 ? at : undefined;
}
