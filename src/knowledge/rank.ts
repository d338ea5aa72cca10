/** Which knowledge card comes first. The formula stands in docs/decisions; a test holds it to the numbers there. */
import type { Knowledge, Suggestion } from '../records/rows.js';

/** What people made of the suggestions that rest on a card. `adopted` counts changed ones too; `won` = deals won after that. */
export interface Tally {
  readonly adopted: number;
  readonly vetoed: number;
  readonly won: number;
}

export const NO_TALLY: Tally = { adopted: 0, vetoed: 0, won: 0 };

/** How well a card fits: `topic` = it is about the very objection; `words` = the share of the asked words that it has. */
export interface Fit {
  readonly topic: boolean;
  readonly words: number;
}

const TOPIC_WEIGHT = 0.7;
const OWN = 2;
const WINS_COUNTED = 5;
const WIN_WEIGHT = 0.1;
/** A card that people refuse four times out of five loses the place the company's own cards have. */
const TRUSTED = 0.2;

/** How often it is taken, 0 … 1, as if one of two had taken it before anybody did. */
export const adoption = ({ adopted, vetoed }: Tally): number => (adopted + 1) / (adopted + vetoed + 2);

/** `own + fit × (½ + adoption) + wins`: the company's own cards stand above those that came with the program. */
export function scoreOf({ origin }: Pick<Knowledge, 'origin'>, { topic, words }: Fit, tally: Tally): number {
  const fit = (topic ? TOPIC_WEIGHT : 0) + (1 - TOPIC_WEIGHT) * words;
  const taken = adoption(tally);
  const own = origin !== 'general' && taken > TRUSTED ? OWN : 0;
  return own + fit * (0.5 + taken) + WIN_WEIGHT * Math.min(tally.won, WINS_COUNTED);
}

/** The states that count as taken. */
export const TAKEN: readonly Suggestion['state'][] = ['adopted', 'changed'];
