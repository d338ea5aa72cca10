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

/**
 * Those whose customers stand on a person's weekly TOP 5: their own people, else those who share their manager. Of these customers all of the
 * team see the name, the health and the suggested step, and nothing else.
 */
export function teamOf(person: Person, people: readonly Person[]): readonly Id[] {
  const below = reportsOf(person.id, people);
  if (below.length > 0) return [person.id, ...below];
  return person.manager === null ? [person.id] : [person.manager, ...reportsOf(person.manager, people)];
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

/** May a person decide what its owner is asked about a deal? The owner, a manager above them, an admin. */
export const mayDecideFor = (person: Person, owner: Id, people: readonly Person[]): boolean =>
  person.id === owner || person.role === 'admin' || reportsOf(person.id, people).includes(owner);

/** May a person with this access see the customer? `shared` = it was shared with them. */
export function maySee(access: Access, customer: Pick<Customer, 'owner'>, shared: boolean): boolean {
  return shared || access.kind === 'all' || access.owners.includes(customer.owner);
}
