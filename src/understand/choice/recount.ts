import type { Facts } from '../facts.js';
import type { FoundAmount } from '../find-amounts.js';
import type { Found, ReadAmount } from '../reading.js';
import { type Pieces, piecesIn } from './pieces.js';

/**
 * What a correction of the number of pieces (改成60台) or of the price of one (报的是3块54一米) makes of a sum told before, nearest message first. Undefined when
 * what it needs was not told.
 */
export function recounted(facts: Facts, before: readonly Facts[]): Found<ReadAmount> | undefined {
  const each = facts.amounts.find(({ per }) => per === 'unit');
  const counted = piecesIn(facts.folded, facts.lang);
  if (each !== undefined && counted.length === 0) {
    const told = before.toReversed().flatMap(({ folded, lang }) => piecesIn(folded, lang))[0];
    return told === undefined ? undefined : sumOf(each, told);
  }
  const [now] = counted.toSorted((a, b) => b.rank - a.rank);
  if (facts.amounts.length > 0 || now === undefined) return undefined;
  const price = before.toReversed().flatMap(({ amounts }) => amounts.filter(({ per }) => per === 'unit'))[0];
  return price === undefined ? undefined : sumOf(price, now);
}

function sumOf(price: FoundAmount, { count, span }: Pieces): Found<ReadAmount> {
  return {
    value: { value: Math.round(price.value * count * 100) / 100, currency: price.currency, approximate: price.approximate },
    certainty: 'implied',
    span,
    rule: 'context/recounted',
  };
}
