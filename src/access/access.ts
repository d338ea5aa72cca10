import type { Customer, Person } from '../records/rows.js';
import type { Id } from '../terms.js';

/** Whose records a person may see, besides those shared with them: everybody's, or those of these owners. */
export type Access = { readonly kind: 'all' } | { readonly kind: 'owners'; readonly owners: readonly Id[] };

/** A rep sees their own, a manager the team's (and the teams below), the admin all. */
export function accessOf(person: Person, people: readonly Person[]): Access {
  switch (person.role) {
    case 'admin':
      return { kind: 'all' };
    case 'manager':
      return { kind: 'owners', owners: [person.id, ...reportsOf(person.id, people)] };
    case 'rep':
    case 'solution':
    case 'delivery':
    case 'legal':
    case 'ops':
      return { kind: 'owners', owners: [person.id] };
  }
}

/** Everyone below a manager, at any depth. */
export function reportsOf(manager: Id, people: readonly Person[]): Id[] {
  const found = new Set<Id>();
  let level = [manager];
  while (level.length > 0) {
    const next = people.filter((p) => p.manager !== null && level.includes(p.manager) && !found.has(p.id)).map((p) => p.id);
    for (const id of next) found.add(id);
    level = next;
  }
  found.delete(manager);
  return [...found];
}

/** May a person with this access see the customer? `shared` = it was shared with them. */
export function maySee(access: Access, customer: Pick<Customer, 'owner'>, shared: boolean): boolean {
  return shared || access.kind === 'all' || access.owners.includes(customer.owner);
}
