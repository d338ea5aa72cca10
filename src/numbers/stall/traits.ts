/** What stuck deals have in common that won deals have not. Pure. */
import { atLeastDrawn } from './hypergeometric.js';

/**
 * Traits of a deal (卡单共性), read off its records. `no_decider`: who decides is not known. `no_finance`, `no_legal`: nobody of theirs, and
 * for legal nobody of ours either, was ever involved. `one_voice`: at most one person of theirs is known. `no_words`: not one sentence of the
 * customer's own. `price_only`: since it came to its stage only the amount was changed, no step was agreed.
 */
export const TRAITS = ['no_decider', 'no_finance', 'no_legal', 'one_voice', 'no_words', 'price_only'] as const;
export type Trait = (typeof TRAITS)[number];

/** A deal's traits as columns: 1 = it has it. */
export type TraitFacts = Readonly<Record<Trait, number>>;

/** A trait among the stuck and among the won. `lift`: how many times more common it is among the stuck; Infinity where no won deal has it. */
export interface Finding {
  readonly trait: Trait;
  readonly stuck: number;
  readonly ofStuck: number;
  readonly won: number;
  readonly ofWon: number;
  readonly lift: number;
}

/** Fewer deals than this on either side say nothing. */
export const LEAST_DEALS = 5;
const LEAST_LIFT = 1.5;
/** With six traits looked at, each must be this unlikely to be chance, so that all together mislead once in twenty times at most. */
const CHANCE = 0.05 / TRAITS.length;

/** Deals of one side, and how many of them have each trait. */
export interface TraitTotals extends TraitFacts {
  readonly deals: number;
}

/** Is there enough to compare? */
export const hasSample = (stuck: TraitTotals, won: TraitTotals): boolean => stuck.deals >= LEAST_DEALS && won.deals >= LEAST_DEALS;

/** The traits that stuck deals have markedly more often, the surest first; none where the sample does not carry it. */
export function findingsOf(stuck: TraitTotals, won: TraitTotals): readonly Finding[] {
  if (!hasSample(stuck, won)) return [];
  return TRAITS.map((trait) => {
    const [a, b] = [stuck[trait], won[trait]];
    const lift = b === 0 ? (a === 0 ? 0 : Number.POSITIVE_INFINITY) : a / stuck.deals / (b / won.deals);
    const chance = atLeastDrawn(a, { drawn: stuck.deals, marked: a + b, all: stuck.deals + won.deals });
    return { trait, stuck: a, ofStuck: stuck.deals, won: b, ofWon: won.deals, lift, chance };
  })
    .filter(({ lift, chance }) => lift >= LEAST_LIFT && chance <= CHANCE)
    .toSorted((a, b) => a.chance - b.chance || b.stuck - a.stuck)
    .map(({ chance: _, ...finding }) => finding);
}
