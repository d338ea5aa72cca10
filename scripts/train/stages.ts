import { COLUMNS } from '../../src/understand/stages/run-weights.js';
import { MOODS_FROM, WEIGHED_MOODS, WEIGHED_STAGES } from '../../src/understand/stages/weigh.js';
import type { Learning } from './logistic.js';

/** Words and runs are many and rare: they are held back harder than the kinds of evidence. */
const HOLD = { word: 0.02, kind: 0.002 };
/** A run is held back by as much for each time it was seen: a rare one may weigh as much as a common one. */
const HOLD_RUN = 0.3;
/** How far the stage and the mood of the rules count before anything is learned. */
const TRUST_IN_RULE = 2;
const RULES = [...[...WEIGHED_STAGES, 'none'].map((stage) => `rule:${stage}`), ...WEIGHED_MOODS.map((mood) => `mood:${mood}`)];

/** How stages and moods are learned: two answers of one model, the stages with none, and the moods. */
export const STAGES_AND_MOODS: Learning = {
  heads: [
    [0, MOODS_FROM],
    [MOODS_FROM, COLUMNS],
  ],
  rounds: 120,
  start: (feature, column) => (feature === RULES[column] ? TRUST_IN_RULE : 0),
  hold: (feature, seen, all) =>
    feature.startsWith('run:') ? (HOLD_RUN * seen) / all : feature.startsWith('word:') ? HOLD.word : HOLD.kind,
};
