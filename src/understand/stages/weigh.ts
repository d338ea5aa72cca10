import type { Stage } from '../../terms.js';
import type { Found } from '../reading.js';
import { type Evidence, featuresOf } from './evidence.js';
import { runWeights } from './run-weights.js';
import { eachRun } from './sayings.js';
import { STAGE_WEIGHTS } from './weights.js';

/** The stages in the order of the columns of the weights. */
export const WEIGHED_STAGES: readonly Stage[] = ['lead', 'intent', 'proposal', 'negotiation', 'won', 'lost'];

/** The stage that all evidence of a part together speaks for: a linear model over what the rules found. Nothing found stays nothing. */
export function weigh(evidence: Evidence, byRule: Found<Stage> | undefined): Found<Stage> | undefined {
  if (evidence.cues.length === 0 && evidence.signals.length === 0) return byRule;
  const sums = WEIGHED_STAGES.map(() => 0);
  for (const feature of featuresOf(evidence)) {
    const weights = STAGE_WEIGHTS.get(feature);
    if (weights !== undefined) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
  }
  const runs = runWeights(evidence.lang);
  runs.begin();
  eachRun(evidence.said, evidence.lang, (hash) => {
    const at = runs.find(hash);
    if (at < 0 || !runs.firstTime(at)) return;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (runs.weights[at + i] ?? 0);
  });
  let best = 0;
  for (let i = 1; i < sums.length; i++) if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
  const stage = WEIGHED_STAGES[best];
  if (stage === undefined || stage === byRule?.value) return byRule;
  const cue = evidence.cues.find(({ tag }) => tag === stage) ?? evidence.cues[0] ?? evidence.signals[0];
  return { value: stage, certainty: 'implied', ...(cue === undefined ? {} : { span: cue.span }), rule: 'stage/weighed' };
}
