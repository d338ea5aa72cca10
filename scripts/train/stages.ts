import { SIGNAL_KINDS } from '../../src/terms.js';
import { COLUMNS } from '../../src/understand/stages/run-weights.js';
import { MOODS_FROM, TOPICS_FROM, WEIGHED_MOODS, WEIGHED_STAGES } from '../../src/understand/stages/weigh.js';
import type { Learning } from './logistic.js';

/** What the rules found is held as hard as if every sample had it. */
const HOLD_KIND = 0.001;
/** A run is held by as much each time it is seen: a rare one may weigh as much as a common one. */
const HOLD_RUN = 0.01;
/** How far the stage and the mood of the rules count before anything is learned, and how far their topics do. */
const TRUST = { rule: 0.5, topic: 1 };
/** How surely a topic is not spoken of where no word tells it. */
const DOUBT = 2;
const RULES = [...[...WEIGHED_STAGES, 'none'].map((stage) => `rule:${stage}`), ...WEIGHED_MOODS.map((mood) => `mood:${mood}`)];
const TOPICS = SIGNAL_KINDS.map((kind) => `sig:${kind}`);

/** How stages, moods and topics are learned: two answers of one model, the stages with none and the moods, and a yes or no for each topic. */
export const STAGES_AND_MOODS: Learning = {
  heads: [
    [0, MOODS_FROM],
    [MOODS_FROM, TOPICS_FROM],
  ],
  columns: COLUMNS,
  rounds: 8,
  start: (feature, column) =>
    column < TOPICS_FROM
      ? feature === RULES[column]
        ? TRUST.rule
        : 0
      : feature === 'bias'
        ? -DOUBT
        : feature === TOPICS[column - TOPICS_FROM]
          ? DOUBT + TRUST.topic
          : 0,
  hold: (feature, seen, all) => (feature.startsWith('run:') ? HOLD_RUN : (HOLD_KIND * all) / seen),
};
