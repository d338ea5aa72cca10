/** What a question or an order is told by. Types only, and picking by pattern. */
import type { Day, Intent, Lang } from '../../terms.js';
import type { FoundAmount } from '../find-amounts.js';
import type { FoundDate } from '../find-dates.js';
import type { PersonHit } from '../people/person.js';
import type { Found, Slots } from '../reading.js';

/** What the slots are read from. */
export interface Asked {
  readonly folded: string;
  readonly lang: Lang;
  readonly intent: Intent;
  readonly customer: string | undefined;
  /** The customer's name was known or told by its shape, not by its place alone. */
  readonly surely: boolean;
  readonly secondCustomer: string | undefined;
  readonly people: readonly PersonHit[];
  readonly colleagues: readonly string[];
  readonly rivals: readonly Found<string>[];
  readonly amounts: readonly FoundAmount[];
  readonly dates: readonly FoundDate[];
  readonly phones: readonly string[];
  readonly percent: number | undefined;
  readonly today: Day;
  /** Slots of the question before, where this one goes on with it. */
  readonly before: Slots | undefined;
  /** It only puts something in the place of what was asked before. */
  readonly goesOn: boolean;
  /** Somebody put in the place of whom the question before was about. */
  readonly owner: string | undefined;
}

/** The value of the first pattern that fits. */
export function first<T>(pairs: readonly (readonly [T, RegExp])[], text: string): T | undefined {
  return pairs.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Words of English in a Chinese question: 帮我看下negotiation的单. */
export function inEnglish<T>(pairs: readonly (readonly [T, RegExp])[], folded: string): T | undefined {
  return LATIN_WORD.test(folded) ? first(pairs, folded) : undefined;
}
export const LATIN_WORD = /[a-z]{3}/i;
