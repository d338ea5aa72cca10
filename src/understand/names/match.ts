import type { Id } from '../../terms.js';
import type { Candidate } from './candidates.js';
import { coreOf, stemOf } from './core.js';

/**
 * Which customer a typed name means. `same`: take it; with `said` the card must show which customer was taken for what was typed.
 * `ask`: offer these (and a new customer). `new`: nobody known is near.
 */
export type Match =
  | { readonly kind: 'same'; readonly id: Id; readonly said: boolean }
  | { readonly kind: 'ask'; readonly options: readonly Candidate[] }
  | { readonly kind: 'new' };

/** `mentionedRecently`: customers the same conversation was about lately; they settle which of several is meant. */
export interface MatchContext {
  readonly mentionedRecently?: readonly Id[];
}

const MOST_OPTIONS = 4;

/**
 * Which of `candidates(typed)` is meant. The rules, in order:
 * 1. The name or an alias of one customer: the same. Of several: the one just spoken of, else ask.
 * 2. A short form of one customer: the same, and said. Of several: the one just spoken of, and said; else ask.
 * 3. Sounds like one customer, three or more characters, and no other is near: the same, and said.
 * 4. Anything nearer than nothing (one slip, a part, a longer name, initials): ask. One edit in four characters is often another firm.
 * 5. Nobody near: new.
 */
export function decideMatch(candidates: readonly Candidate[], context: MatchContext = {}): Match {
  if (candidates.length === 0) return { kind: 'new' };
  const exact = candidates.filter((c) => c.how === 'exact' || c.how === 'alias');
  if (exact.length > 0) return oneOf(exact, context, exact.length > 1);
  const short = candidates.filter((c) => c.how === 'short');
  if (short.length > 0) return oneOf(short, context, true);
  const [only, ...others] = candidates;
  if (only?.how === 'pinyin' && others.length === 0 && stemOf(coreOf(only.name)).length >= 3)
    return { kind: 'same', id: only.id, said: true };
  return { kind: 'ask', options: candidates.slice(0, MOST_OPTIONS) };
}

function oneOf(candidates: readonly Candidate[], { mentionedRecently = [] }: MatchContext, said: boolean): Match {
  const [only, second] = candidates;
  if (only && !second) return { kind: 'same', id: only.id, said };
  const recent = candidates.filter((c) => mentionedRecently.includes(c.id));
  const [just, another] = recent;
  if (just && !another) return { kind: 'same', id: just.id, said: true };
  return { kind: 'ask', options: candidates.slice(0, MOST_OPTIONS) };
}
