/** Months of the workspace, for counting. Pure. */
import { accessOf } from '../access/access.js';
import { addMonths, atOf, firstOfMonth } from '../records/day.js';
import type { Person } from '../records/rows.js';
import type { Day, Zone } from '../terms.js';
import type { Counted } from './counts.js';
import type { Stretch } from './queries.js';

/** The month of a day, and those before it, newest first, each by its first day. */
export const monthsBack = (today: Day, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, i) => addMonths(firstOfMonth(today), -i));

export const monthStretch = (first: Day, zone: Zone): Stretch => ({
  from: atOf(first, 0, zone),
  until: atOf(addMonths(first, 1), 0, zone),
});

/** An admin counts everybody's, a manager the team's and their own; nobody else looks. */
export function countedFor(person: Person, people: readonly Person[]): Counted | undefined {
  if (person.role === 'admin') return { kind: 'all' };
  if (person.role !== 'manager') return undefined;
  const access = accessOf(person, people);
  return access.kind === 'all' ? { kind: 'all' } : { kind: 'people', people: access.owners };
}
