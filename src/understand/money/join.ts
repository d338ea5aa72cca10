/** Amounts beside one another: the ends of a range, what it was and what it is, a number that shares another's scale. */
import type { AmountMeaning, MoneyHit } from './rule.js';
import { scaleOf } from './scale.js';

/** The hits of a folded text with ranges and from-to pairs joined and spoken numbers settled, in order. */
export function joinAmounts(text: string, hits: readonly MoneyHit[]): MoneyHit[] {
  const joined: MoneyHit[] = [];
  for (const hit of hits.some(({ meaning }) => meaning.kind === 'spoken') ? settleSpoken(text, hits) : hits) {
    const last = joined.at(-1);
    const meaning = last && join(text, last, hit);
    if (last === undefined || meaning === undefined) joined.push(hit);
    else joined[joined.length - 1] = { span: [last.span[0], hit.span[1]], rule: hit.rule, meaning };
  }
  return joined;
}

const TEN_THOUSAND = 10_000;
/** A price moves, but not threefold within one message. */
const LIKE_SIZE = 3;
/** Nor twofold between two who haggle. */
const HAGGLED = 2;

/** 人家才75万, 可以降到80: eighty is 800,000, for it is of like size. Without such a neighbour it is no amount. */
function settleSpoken(text: string, hits: readonly MoneyHit[]): MoneyHit[] {
  const values = hits.flatMap(({ meaning }) => (meaning.kind === 'amount' ? [meaning.value] : []));
  return hits.flatMap((hit): MoneyHit[] => {
    if (hit.meaning.kind !== 'spoken') return [hit];
    if (hit.meaning.shares === 'neighbour') return asNeighbour(text, hit, hit.meaning.value, hits);
    const value = hit.meaning.value * TEN_THOUSAND;
    const alike = values.some((other) => other < value * LIKE_SIZE && value < other * LIKE_SIZE);
    return alike ? [{ ...hit, meaning: { kind: 'amount', value } }] : [];
  });
}

/** we're at 24.5, their budget is 22k: 24,500, for it is of like size once it shares that k. */
function asNeighbour(text: string, hit: MoneyHit, spoken: number, hits: readonly MoneyHit[]): MoneyHit[] {
  const shared = hits.flatMap(({ span, meaning }) => {
    if (meaning.kind !== 'amount' || meaning.perUnit === true) return [];
    const scale = scaleOf(/\d\s?(k|mn?|mil|lakhs?|cr)\b/i.exec(text.slice(...span))?.[1]);
    const value = Math.round(spoken * scale * 100) / 100;
    const alike = scale > 1 && meaning.value < value * HAGGLED && value < meaning.value * HAGGLED;
    return alike
      ? [{ value, ...(meaning.currency === undefined ? {} : { currency: meaning.currency }), away: Math.abs(span[0] - hit.span[0]) }]
      : [];
  });
  const [nearest] = shared.toSorted((a, b) => a.away - b.away);
  if (nearest === undefined) return [];
  const { away: _, ...amount } = nearest;
  return [{ ...hit, meaning: { kind: 'amount', ...amount } }];
}

const RANGE = /^\s?(?:-|到|至|~|to)\s?$/i;
const CHANGED = /^[^,。;!?\d]{0,3}(?:砍|降|压|谈|调|让|涨|提|改|减|加|下浮|优惠)[价了]?(?:到|至|成|为)了?$|^\s?(?:->|→|=>)\s?$/;
/** up 3k to 55k: so much more, and no range. */
const BY = /\b(?:up|down|by|another|extra)\s$/i;
const BETWEEN = /(?:\bbetween|介于|在)\s?$/i;
const CHANGED_BEFORE = /(?:从|由|\bfrom)\s?$/i;

function join(text: string, a: MoneyHit, b: MoneyHit): AmountMeaning | undefined {
  const [one, two] = [a.meaning, b.meaning];
  if (one.kind !== 'amount' || two.kind !== 'amount' || one.upTo !== undefined) return undefined;
  const gap = text.slice(a.span[1], b.span[0]);
  if (gap.length > 10 || BY.test(text.slice(Math.max(0, a.span[0] - 10), a.span[0]))) return undefined;
  const currency = two.currency ?? one.currency;
  const later = { ...two, ...(currency === undefined ? {} : { currency }) };
  const range = RANGE.test(gap) || (/^\s(?:and)\s$|^和$/.test(gap) && BETWEEN.test(text.slice(Math.max(0, a.span[0] - 12), a.span[0])));
  if (CHANGED.test(gap) || (range && CHANGED_BEFORE.test(text.slice(Math.max(0, a.span[0] - 6), a.span[0]))))
    return { ...later, from: one.value };
  return range && two.upTo === undefined && one.value < two.value ? { ...later, value: one.value, upTo: two.value } : undefined;
}
