import type { Currency } from '../../terms.js';
import type { Hit, Rule } from '../find-by-rules.js';

/** An amount as a rule reads it, in plain units. */
export interface AmountMeaning {
  readonly kind: 'amount';
  readonly value: number;
  /** The other end of a range. */
  readonly upTo?: number;
  /** Set when the words name it. */
  readonly currency?: Currency;
  readonly approximate?: boolean;
  /** True when the words make it the price of one piece. */
  readonly perUnit?: boolean;
  /** What it was before: 从200万砍到150万. */
  readonly from?: number;
}

/** Why words that look like an amount are not taken: no figure was said (几万), it is below zero, or beyond belief. */
export type AmountDoubt = 'vague' | 'negative' | 'implausible';

/**
 * What the words of a rule come to. A `spoken` number lacks its scale (降到80, we're at 24.5): it is an amount only beside another of like
 * size, whose scale it shares: 万, or that of the `neighbour`.
 */
export type MoneyMeaning =
  | AmountMeaning
  | { readonly kind: 'doubt'; readonly why: AmountDoubt }
  | { readonly kind: 'spoken'; readonly value: number; readonly shares?: 'neighbour' };
export type MoneyRule = Rule<MoneyMeaning, undefined>;
export type MoneyHit = Hit<MoneyMeaning>;
