import { reportsOf } from '../../access/access.js';
import type { Person } from '../../records/rows.js';
import type { Id } from '../../terms.js';

/** May this person hand over what `owner` has: the owner, a manager above them, an admin. */
export function mayHandOver(person: Person, owner: Id, people: readonly Person[]): boolean {
  return person.id === owner || mayHandOverAll(person, owner, people);
}

/** All of somebody's customers at once: a manager above them or an admin. */
export function mayHandOverAll(person: Person, owner: Id, people: readonly Person[]): boolean {
  return person.role === 'admin' || (person.role === 'manager' && (person.id === owner || reportsOf(person.id, people).includes(owner)));
}

/** More names than this do not fit a row of buttons. */
const MOST = 4;

/** Colleagues who may take over: reps of the same manager first, then other reps. */
export function takersFor(person: Person, from: Id, people: readonly Person[]): readonly Person[] {
  const lead = person.role === 'rep' ? person.manager : person.id;
  const reps = people.filter((other) => other.active && other.role === 'rep' && other.id !== from);
  return reps.toSorted((a, b) => Number(b.manager === lead) - Number(a.manager === lead) || a.id - b.id).slice(0, MOST);
}

/** Did the words say that the person leaves the company? */
export const saysLeaving = (text: string): boolean => /离职|辞职|不干了|离开公司|\b(?:leaving|left|leaves|resign)/i.test(text);
