import { type Sentiment, SIGNAL_KINDS, type SignalKind, type Span, type Stage } from '../../terms.js';
import type { Found, ReadSignal } from '../reading.js';
import { type Evidence, featuresOf } from './evidence.js';
import { COLUMNS, kindWeights, runWeights } from './run-weights.js';

/** The stages in the order of the columns of the weights; the column behind them speaks for none. */
export const WEIGHED_STAGES: readonly Stage[] = ['lead', 'intent', 'proposal', 'negotiation', 'won', 'lost'];
/** The moods in the order of the columns behind. */
export const WEIGHED_MOODS: readonly Sentiment[] = ['positive', 'neutral', 'negative'];
/** Where the columns of the moods begin. */
export const MOODS_FROM = WEIGHED_STAGES.length + 1;

/** Where the columns of the topics begin: each a yes or no of its own, in the order of `SIGNAL_KINDS`. */
export const TOPICS_FROM = MOODS_FROM + WEIGHED_MOODS.length;

/** What all evidence of one part adds to each stage, to none, to each mood and to each topic. */
export type Sums = readonly number[];

/** A linear model over what the rules found and over the runs of what is said. */
export function sumsOf(evidence: Evidence): Sums {
  // A typed array would be asked of the machine anew for every part.
  const sums = new Array<number>(COLUMNS).fill(0);
  kindWeights().addTo(sums, featuresOf(evidence));
  runWeights(evidence.lang).addTo(sums, evidence.said);
  return sums;
}

/** The stage that the evidence speaks for; undefined where it speaks for none. */
export function weighStage(
  sums: Sums,
  evidence: Evidence,
  byRule: Found<Stage> | undefined,
  spanOf: (column: number) => Span | undefined,
): Found<Stage> | undefined {
  const stage = WEIGHED_STAGES[highest(sums, 0, MOODS_FROM)];
  if (stage === undefined) return undefined;
  if (stage === byRule?.value) return byRule;
  const cue = evidence.cues.find(({ tag }) => tag === stage);
  if (cue !== undefined) return { value: stage, certainty: 'implied', span: cue.span, rule: cue.rule };
  const span = spanOf(WEIGHED_STAGES.indexOf(stage));
  return { value: stage, certainty: 'implied', ...(span === undefined ? {} : { span }), rule: 'stage/weighed' };
}

/** The mood that the evidence speaks for. */
export function weighMood(sums: Sums, byRule: Found<Sentiment>): Found<Sentiment> {
  const mood = WEIGHED_MOODS[highest(sums, MOODS_FROM, TOPICS_FROM) - MOODS_FROM] ?? 'neutral';
  return mood === byRule.value ? byRule : { value: mood, certainty: 'implied', rule: 'mood/weighed' };
}

/** A topic is taken as told from here on, in hundredths: a little too many serve better than too few. */
const YES = -160;

/** The topics that the evidence speaks for: those the rules found and the words bear out, and those that the words alone tell. */
export function weighSignals(
  sums: Sums,
  byRule: readonly ReadSignal[],
  spanOf: (column: number) => Span | undefined,
): readonly ReadSignal[] {
  const told = (kind: SignalKind) => (sums[TOPICS_FROM + SIGNAL_KINDS.indexOf(kind)] ?? 0) > YES;
  const signals = byRule.filter(({ kind }) => told(kind));
  for (const [i, kind] of SIGNAL_KINDS.entries()) {
    if (!told(kind) || signals.some((signal) => signal.kind === kind)) continue;
    const span = spanOf(TOPICS_FROM + i);
    if (span !== undefined) signals.push({ kind, span, rule: 'signal/weighed' });
  }
  return joined(signals.sort((a, b) => a.span[0] - b.span[0]));
}

/** A topic found twice in the same words (被蓝屿截, 截胡) is told once, with all of them. */
function joined(signals: readonly ReadSignal[]): ReadSignal[] {
  const whole: ReadSignal[] = [];
  for (const signal of signals) {
    const at = whole.findLastIndex(({ kind }) => kind === signal.kind);
    const before = whole[at];
    if (before === undefined || before.span[1] <= signal.span[0]) whole.push(signal);
    else whole[at] = { ...before, span: [before.span[0], Math.max(before.span[1], signal.span[1])] };
  }
  return whole;
}

/** The words of a part that speak most for a column: the stretch whose runs together weigh most; undefined where none speaks for it. */
export function heaviest({ said, lang }: Evidence, column: number): Span | undefined {
  const shares = runWeights(lang).sharesOf(said, column);
  let best: Span | undefined;
  let most = 0;
  let from = 0;
  let sum = 0;
  for (let i = 0; i < said.length; i++) {
    if (sum <= 0) from = i;
    sum = said[i] === ',' ? 0 : Math.max(0, sum) + (shares[i] ?? 0);
    if (sum <= most) continue;
    most = sum;
    best = [from, i + 1];
  }
  return best;
}

function highest(sums: Sums, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i < to; i++) if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
  return best;
}
