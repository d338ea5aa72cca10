/** Amounts beside one another: the ends of a range, what it was and what it is, a number that shares another's scale. */
import type { AmountMeaning, MoneyHit } from './rule.js';

/** The hits of a folded text with ranges and from-to pairs joined and spoken numbers settled, in order. */
export function joinAmounts(text: string, hits: readonly MoneyHit[]): MoneyHit[] {
  const joined: MoneyHit[] = [];
  for (const hit of hits.some(({ meaning }) => meaning.kind === 'spoken') ? settleSpoken(hits) : hits) {
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

/** 人家才75万, 可以降到80: eighty is 800,000, for it is of like size; of $22k, we're at 24.5 it is 24,500. Without such a neighbour it is no amount. */
function settleSpoken(hits: readonly MoneyHit[]): MoneyHit[] {
  const sums = hits.flatMap(({ meaning }) => (meaning.kind === 'amount' ? [meaning] : []));
  return hits.flatMap((hit): MoneyHit[] => {
    if (hit.meaning.kind !== 'spoken') return [hit];
    const value = hit.meaning.value * (hit.meaning.times ?? TEN_THOUSAND);
    const alike = sums.find((other) => other.value < value * LIKE_SIZE && value < other.value * LIKE_SIZE);
    if (alike === undefined) return [];
    return [{ ...hit, meaning: { kind: 'amount', value, ...(alike.currency === undefined ? {} : { currency: alike.currency }) } }];
  });
}

const RANGE = /^\s?(?:-|到|至|~|to)\s?$/i;
const CHANGED = /^[^,。;!?\d]{0,3}(?:砍|降|压|谈|调|让|涨|提|改|减|加|下浮|优惠)[价了]?(?:到|至|成|为)了?$|^\s?(?:->|→|=>)\s?$/;
const BETWEEN = /(?:\bbetween|介于|在)\s?$/i;
const CHANGED_BEFORE = /(?:从|由|\bfrom)\s?$/i;

function join(text: string, a: MoneyHit, b: MoneyHit): AmountMeaning | undefined {
  const [one, two] = [a.meaning, b.meaning];
  if (one.kind !== 'amount' || two.kind !== 'amount' || one.upTo !== undefined) return undefined;
  const gap = text.slice(a.span[1], b.span[0]);
  if (gap.length > 10) return undefined;
  const currency = two.currency ?? one.currency;
  const later = { ...two, ...(currency === undefined ? {} : { currency }) };
  const range = RANGE.test(gap) || (/^\s(?:and)\s$|^和$/.test(gap) && BETWEEN.test(text.slice(Math.max(0, a.span[0] - 12), a.span[0])));
  if (CHANGED.test(gap) || (range && CHANGED_BEFORE.test(text.slice(Math.max(0, a.span[0] - 6), a.span[0]))))
    return { ...later, from: one.value };
  return range && two.upTo === undefined && one.value < two.value ? { ...later, value: one.value, upTo: two.value } : undefined;
}
