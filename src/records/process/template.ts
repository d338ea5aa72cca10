/** What a sale in an industry is expected to go through: which standard event by which stage, and how long after entering it. */
import type { EventKind, Lang, Stage } from '../../terms.js';

export interface Expected {
  readonly event: EventKind;
  /** The stage in which it is due; one that was passed without it makes it missing. */
  readonly stage: Exclude<Stage, 'lost'>;
  /** Days after entering that stage from which it is late. */
  readonly days: number;
}

/** One industry's expectations, in the order of a sale. An event stands in it once. */
export interface ProcessTemplate {
  readonly name: Readonly<Record<Lang, string>>;
  /** Words in a customer's industry by which the template is found. */
  readonly words: readonly string[];
  readonly expected: readonly Expected[];
}
