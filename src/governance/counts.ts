/** How the bot's suggestions are taken (AI 治理), from counted rows. Pure. */
import type { Suggestion } from '../records/rows.js';
import type { Id } from '../terms.js';

/** How many suggestions of a kind are in a state. */
export interface StateCount {
  readonly kind: string;
  readonly state: Suggestion['state'];
  readonly count: number;
}

/** Suggestions by what became of them. `changed` ones were taken, in other words. */
export type Tally = Readonly<Record<Suggestion['state'], number>>;

const NONE: Record<Suggestion['state'], number> = { open: 0, adopted: 0, changed: 0, vetoed: 0, agreed: 0, expired: 0 };

/** The share that the rates aim at. */
export const AIM = 0.65;

export function tallyOf(counts: readonly StateCount[]): Tally {
  const sum = { ...NONE };
  for (const { state, count } of counts) sum[state] += count;
  return sum;
}

/** By kind, the kinds with most suggestions first. */
export function byKind(counts: readonly StateCount[]): readonly { readonly kind: string; readonly tally: Tally }[] {
  const kinds = [...new Set(counts.map(({ kind }) => kind))];
  return kinds
    .map((kind) => ({ kind, tally: tallyOf(counts.filter((row) => row.kind === kind)) }))
    .sort((a, b) => sumOf(b.tally) - sumOf(a.tally) || (a.kind < b.kind ? -1 : 1));
}

export const sumOf = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0);

/** Of those that somebody decided on: what was taken, as it was or changed. Undefined when nobody decided on any. */
export const adoptionRate = ({ adopted, changed, vetoed }: Tally): number | undefined =>
  share(adopted + changed, adopted + changed + vetoed);

export const vetoRate = ({ adopted, changed, vetoed }: Tally): number | undefined => share(vetoed, adopted + changed + vetoed);

/** Where the model read a message again: how often it read what the rules had read. */
export function agreementRate(counts: readonly StateCount[]): number | undefined {
  const read = tallyOf(counts.filter(({ kind }) => kind.startsWith('read.')));
  return share(read.agreed, sumOf(read));
}

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** What the calls of one purpose came to. `cost` in millionths of the currency unit. */
export interface CallSum {
  readonly purpose: string;
  readonly calls: number;
  /** Calls whose answer was used. */
  readonly ok: number;
  readonly tokens: number;
  readonly cost: number;
  /** All of them together, in milliseconds. */
  readonly ms: number;
  /** Statements without ground that were left out. */
  readonly dropped: number;
}

/** Whose suggestions and calls are counted: everybody's, or those of these people. */
export type Counted = { readonly kind: 'all' } | { readonly kind: 'people'; readonly people: readonly Id[] };
