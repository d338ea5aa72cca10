import type { Sentiment, Stage } from '../../terms.js';
import type { Found } from '../reading.js';
import { type Evidence, featuresOf } from './evidence.js';
import { COLUMNS, runWeights } from './run-weights.js';
import { WEIGHTS } from './weights.js';

/** The stages in the order of the columns of the weights; the column behind them speaks for none. */
export const WEIGHED_STAGES: readonly Stage[] = ['lead', 'intent', 'proposal', 'negotiation', 'won', 'lost'];
/** The moods in the order of the last columns. */
export const WEIGHED_MOODS: readonly Sentiment[] = ['positive', 'neutral', 'negative'];
/** Where the columns of the moods begin. */
export const MOODS_FROM = WEIGHED_STAGES.length + 1;

/** What all evidence of one part adds to each stage, to none, and to each mood. */
export type Sums = readonly number[];

/** A linear model over what the rules found and over the runs of what is said. */
export function sumsOf(evidence: Evidence): Sums {
  const sums = new Array<number>(COLUMNS).fill(0);
  for (const feature of featuresOf(evidence)) {
    const weights = WEIGHTS.get(feature);
    if (weights !== undefined) for (let i = 0; i < COLUMNS; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
  }
  runWeights(evidence.lang).addTo(sums, evidence.said);
  return sums;
}

/** The stage that the evidence speaks for; undefined where it speaks for none. */
export function weighStage(sums: Sums, evidence: Evidence, byRule: Found<Stage> | undefined): Found<Stage> | undefined {
  const stage = WEIGHED_STAGES[highest(sums, 0, MOODS_FROM)];
  if (stage === undefined) return undefined;
  if (stage === byRule?.value) return byRule;
  const cue = evidence.cues.find(({ tag }) => tag === stage) ?? evidence.cues[0] ?? evidence.signals[0];
  return { value: stage, certainty: 'implied', ...(cue === undefined ? {} : { span: cue.span }), rule: 'stage/weighed' };
}

/** The mood that the evidence speaks for. */
export function weighMood(sums: Sums, byRule: Found<Sentiment>): Found<Sentiment> {
  const mood = WEIGHED_MOODS[highest(sums, MOODS_FROM, COLUMNS) - MOODS_FROM] ?? 'neutral';
  return mood === byRule.value ? byRule : { value: mood, certainty: 'implied', rule: 'mood/weighed' };
}

function highest(sums: Sums, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i < to; i++) if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
  return best;
}
