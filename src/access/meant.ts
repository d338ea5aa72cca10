/** Which customer somebody means, by a name or by what the chat was about. */
import type { Customer } from '../records/rows.js';
import type { Scene } from '../scene.js';
import type { Id } from '../terms.js';
import { decideMatch } from '../understand/names/match.js';
import { customerById } from './queries.js';

/**
 * `one`: that one, which the asker may see. `hidden`: somebody else's, of which no more than the owner may be told.
 * `several`: any of these may be meant; only those the asker may see. `unknown`: nobody goes by that name. `none`: no name was
 * said and the chat is about nobody.
 */
export type Meant =
  | { readonly kind: 'one'; readonly customer: Customer }
  | { readonly kind: 'hidden'; readonly id: Id; readonly owner: Id; readonly name: string }
  | { readonly kind: 'several'; readonly typed: string; readonly options: readonly Customer[] }
  | { readonly kind: 'unknown'; readonly typed: string }
  | { readonly kind: 'none' };

/** `typed` undefined: whom the group is bound to, else whom the conversation was last about. */
export async function meantCustomer(scene: Scene, typed: string | undefined): Promise<Meant> {
  const recent = scene.conversation.customer ?? scene.conversation.focus?.customer;
  if (typed === undefined) {
    const customer = recent === undefined ? undefined : await seenCustomer(scene, recent);
    return customer ? { kind: 'one', customer } : { kind: 'none' };
  }
  const match = decideMatch(scene.names.candidates(typed), recent === undefined ? {} : { mentionedRecently: [recent] });
  switch (match.kind) {
    case 'new':
      return { kind: 'unknown', typed };
    case 'same': {
      const found = await customerById(scene, match.id);
      if (!found) return { kind: 'unknown', typed };
      if (!found.seen) return { kind: 'hidden', id: match.id, owner: found.customer.owner, name: found.customer.name };
      return { kind: 'one', customer: found.customer };
    }
    case 'ask': {
      const found = await Promise.all(match.options.map(({ id }) => seenCustomer(scene, id)));
      const options = found.filter((customer) => customer !== undefined);
      return options.length === 0 ? { kind: 'unknown', typed } : { kind: 'several', typed, options };
    }
  }
}

/** A customer by its number, if the asker may see it. */
export async function seenCustomer(scene: Scene, id: Id): Promise<Customer | undefined> {
  const found = await customerById(scene, id);
  return found?.seen ? found.customer : undefined;
}
