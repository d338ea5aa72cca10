import type { Lang, Span } from '../../terms.js';
import type { FoundAmount } from '../find-amounts.js';
import type { Making } from '../making.js';
import type { Found, ReadAmount } from '../reading.js';
import { matchesIn } from '../text/matches.js';
import { amountRolesEn } from './en.js';
import { piecesNear } from './pieces.js';
import { amountRolesZh } from './zh.js';

/** Whose prices a part may tell: the rivals named in it, and the customer and its people. */
export interface Sides {
  readonly rivals: readonly Span[];
  readonly customers: readonly Span[];
}

type Role = 'signed' | 'latest' | 'ours' | 'bare' | 'budget' | 'listed' | 'each';
/** The corpus' order of choice: signed, then the latest figure of ours or agreed, then the budget. */
const RANK = { signed: 6, latest: 5, ours: 4, bare: 4, budget: 2, listed: 1, each: 0 } as const satisfies Record<Role, number>;

/** One amount chosen as the deal's value among all that a part of the message names; undefined when none is. */
export function chooseAmount(folded: string, lang: Lang, amounts: readonly FoundAmount[], sides: Sides): Found<ReadAmount> | undefined {
  const roles = amounts.map((amount) => roleOf(folded, lang, amount, sides));
  const each = amounts.filter((_, i) => roles[i] === 'each');
  let best: { readonly amount: FoundAmount; readonly role: Role } | undefined;
  for (const [i, amount] of amounts.entries()) {
    const read = roles[i];
    if (read === undefined) continue;
    const role = isEach(read, amount, each) ? 'each' : read;
    if (best === undefined || RANK[role] >= RANK[best.role]) best = { amount, role };
  }
  const whole = each.length === 0 || best?.role === 'signed' ? undefined : wholeOf(folded, lang, amounts, each, sides);
  if (whole !== undefined) best = { amount: whole, role: 'ours' };
  if (best === undefined) return undefined;
  const { amount, role } = best;
  const pieces = role === 'each' ? piecesNear(folded, lang, amount.span) : 1;
  if (pieces === undefined) return undefined;
  const value = Math.round(amount.value * pieces * 100) / 100;
  const read: Making<ReadAmount> = { value, currency: amount.currency, approximate: amount.approximate };
  if (!amount.currencyStated) read.bare = true;
  if (amount.upTo !== undefined) read.upTo = Math.round(amount.upTo * pieces * 100) / 100;
  if (amount.from !== undefined) read.from = Math.round(amount.from * pieces * 100) / 100;
  return {
    value: read,
    certainty: role === 'each' ? 'implied' : 'stated',
    span: amount.span,
    rule: role === 'each' ? `${amount.rule}×quantity` : amount.rule,
  };
}

/** 先要200台,单价1150,23万: the sum that a price of one and its number come to, told beside them. */
function wholeOf(
  folded: string,
  lang: Lang,
  amounts: readonly FoundAmount[],
  each: readonly FoundAmount[],
  sides: Sides,
): FoundAmount | undefined {
  if (amounts.length < 2) return undefined;
  const products = each.flatMap(({ value, span }) => (piecesNear(folded, lang, span) ?? 0) * value).filter((product) => product > 0);
  return amounts.findLast(
    ({ value, span }) => products.some((product) => Math.abs(value - product) <= product * NEARLY) && !rivalsPrice(folded, span[0], sides),
  );
}
/** Rounded sums (一万四 for 40 × 350) are no further off. */
const NEARLY = 0.02;

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
/** Zentro are at 22k, Corvane is at 45k: whoever else stands at a price, it is not ours. */
const STANDS_AT =
  /\b(?!We\b|Quote|Deal|Price|It\b|Total|Contract|Renewal|Offer|Proposal)[A-Z][\w&-]+(?: is| are|'s)(?: now| only| still)? at $/;

/** 40 seats x $18 a month: still the price of one. */
const TIMES = /\d\s(?:[a-z-]+\s){1,2}[x×*@]\s?$/i;

function roleOf(folded: string, lang: Lang, amount: FoundAmount, sides: Sides): Role | undefined {
  const [start, end] = amount.span;
  const before = folded.slice(Math.max(0, start - 24), start);
  const after = folded.slice(end, end + 16);
  const roles = lang === 'zh' ? amountRolesZh : amountRolesEn;
  const says = (words: { readonly before: RegExp; readonly after: RegExp }) =>
    matchesIn(words.before, before, folded) || matchesIn(words.after, after, folded);
  if (rivalsPrice(folded, start, sides)) return undefined;
  if (says(roles.notTheDeal)) return undefined;
  if (matchesIn(FOR_A_TIME, after, folded) && !matchesIn(TIMES, before, folded)) return 'ours';
  if ((amount.per !== undefined && !/^\s?一次性/.test(after)) || says(roles.each)) return 'each';
  if (matchesIn(roles.listed.before, before, folded)) return 'listed';
  if (says(roles.signed)) return 'signed';
  if (says(roles.latest)) return 'latest';
  if (says(roles.budget) || (lang === 'en' && STANDS_AT.test(before))) return 'budget';
  if (says(roles.ours)) return 'ours';
  return matchesIn(roles.listed.after, after, folded) ? 'listed' : 'bare';
}

/** A rival stands before the amount in the same sentence, and neither we nor anybody on the customer's side come between. */
function rivalsPrice(folded: string, at: number, { rivals, customers }: Sides): boolean {
  for (const [, end] of rivals) {
    if (end > at || customers.some(([start]) => end <= start && start < at)) continue;
    const between = folded.slice(end, at);
    if (between.length <= 24 && !/[。;!?\n]|我们|咱|我方|我报|我给|报价\b|\bwe\b|\bour\b|\bus\b|预算|客户/.test(between)) return true;
  }
  return matchesIn(THEIRS, folded.slice(Math.max(0, at - 10), at), folded);
}

const THEIRS =
  /(?:(?:隔壁|别|另外?一?|还有一?|旁边)[^,。;\d我咱]{0,4}(?:家|厂|店)|人家|他们家|对方|竞品|对手|友商|别家|他家)(?:才|只|就|只要|报|报价|给|的|了|是|卖|开)*$/;
