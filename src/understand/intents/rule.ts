import type { Intent } from '../../terms.js';

/** A way to ask for something; the first rule of a list that fits decides. */
export interface IntentRule {
  readonly intent: Intent;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
  /** Only where the message names no customer. */
  readonly withoutCustomer?: boolean;
  /** Only where the message names a colleague. */
  readonly withColleague?: boolean;
  /** Only where the message is at most this long. */
  readonly atMost?: number;
}
