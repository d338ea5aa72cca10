/** What a correction teaches: another name of a customer, proposed to sales operations and never taken silently. */
import type { Draft } from '../../records/draft.js';
import { cleanName } from '../../records/plain-text.js';
import type { At, Id } from '../../terms.js';
import type { ReadDeal } from '../../understand/reading.js';
import type { Choice } from './who.js';

/** One character, or two letters, would be read everywhere. */
const SHORTEST = /^(?:[\u3400-\u9fff].+|.{3,})$/u;

/** Proposes what the writer typed as a name of the customer they then chose. `known`: is that so already? */
export function proposeNames(
  draft: Draft,
  reads: readonly ReadDeal[],
  choices: ReadonlyMap<number, Choice>,
  { by, at, known }: { readonly by: Id; readonly at: At; readonly known: (typed: string, customer: Id) => boolean },
): void {
  for (const { part, customer } of reads) {
    const choice = choices.get(part[0]);
    if (choice?.kind !== 'known' || customer?.certainty !== 'stated') continue;
    const name = cleanName(customer.value);
    if (!SHORTEST.test(name) || known(name, choice.id)) continue;
    draft.insert('term', { kind: 'alias', name, state: 'proposed', customer: choice.id, by, createdAt: at }, true);
  }
}
