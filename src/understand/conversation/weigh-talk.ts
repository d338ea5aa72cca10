/** How far a whole talk is and how the customer feels: everything that was said, and once more what the customer said. */
import type { Sentiment, Stage } from '../../terms.js';
import type { Found } from '../reading.js';
import type { Evidence } from '../stages/evidence.js';
import { MOODS_FROM, sumsOf, TOPICS_FROM, WEIGHED_MOODS, WEIGHED_STAGES } from '../stages/weigh.js';
import { TALK_WEIGHTS } from './talk-weights.js';

/** What the whole talk and what the customer's lines add to each stage, to none and to each mood, in hundredths. `said`: the customer's lines, where the customer takes part. */
export function sumsOfTalk(whole: Evidence, said: Evidence | undefined): readonly [whole: readonly number[], said: readonly number[]] {
  const all = [...sumsOf(whole)].slice(0, TOPICS_FROM);
  return [all, said === undefined ? all : [...sumsOf(said)].slice(0, TOPICS_FROM)];
}

/** The stage a talk shows; undefined where it tells none. */
export function stageOfTalk(whole: Evidence, said: Evidence | undefined, ofAll: Found<Stage> | undefined): Found<Stage> | undefined {
  const stage = WEIGHED_STAGES[heaviest(whole, said, 0, MOODS_FROM)];
  if (stage === undefined || stage === ofAll?.value) return stage === undefined ? undefined : ofAll;
  const cue = whole.cues.findLast(({ tag }) => tag === stage);
  return { value: stage, certainty: 'implied', ...(cue === undefined ? {} : { span: cue.span }), rule: 'talk/stage' };
}

/** The mood of the customer in a talk. */
export function moodOfTalk(whole: Evidence, said: Evidence | undefined, ofAll: Found<Sentiment>): Found<Sentiment> {
  const mood = WEIGHED_MOODS[heaviest(whole, said, MOODS_FROM, TOPICS_FROM) - MOODS_FROM] ?? 'neutral';
  return mood === ofAll.value ? ofAll : { value: mood, certainty: 'implied', rule: 'talk/mood' };
}

function heaviest(whole: Evidence, said: Evidence | undefined, from: number, to: number): number {
  const [all, theirs] = sumsOfTalk(whole, said);
  const { ofWhole, ofSaid, lean } = from === 0 ? TALK_WEIGHTS.stage : TALK_WEIGHTS.mood;
  const sum = (column: number) => ofWhole * (all[column] ?? 0) + ofSaid * (theirs[column] ?? 0) + (lean[column - from] ?? 0);
  let best = from;
  for (let column = from + 1; column < to; column++) if (sum(column) > sum(best)) best = column;
  return best;
}
