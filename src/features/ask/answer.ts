import type { Card } from '../../card.js';
import type { Customer, Reckoned } from '../../records/rows.js';

/** What is answered, and what the answer is about. */
export interface Answer {
  readonly content: Card | string;
  /** Whom the answer is about: the next question may leave the name out. */
  readonly customer?: Customer;
  /** The records alone do not answer it: the model is asked as well. */
  readonly open?: boolean;
  /** Says why or who in the records' own words: without a model nothing is missing. */
  readonly told?: boolean;
  /** It says what people did: 昨天呢 goes on with that. */
  readonly activity?: boolean;
  /** The price it comes to: 再降5个点 goes on from there. */
  readonly reckoned?: Reckoned;
}
