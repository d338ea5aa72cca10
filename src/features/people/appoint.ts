/** Who becomes what: names as typed against the people there are. */
import { reportsOf } from '../../access/access.js';
import { personNamed } from '../../people/named.js';
import type { Person } from '../../records/rows.js';
import type { Id } from '../../terms.js';
import type { Appointment } from './read-order.js';

/** What is to change, or what stands in the way. `circle`: the manager-to-be reports to that person already. */
export type Plan =
  | { readonly kind: 'change'; readonly before: readonly Person[]; readonly after: readonly Person[] }
  | { readonly kind: 'which'; readonly typed: string; readonly options: readonly Person[] }
  | { readonly kind: 'unknown'; readonly typed: string }
  | { readonly kind: 'circle'; readonly person: Person; readonly manager: Person }
  | { readonly kind: 'last-admin' };

/** Plans all of it or nothing. `chosen`: people picked where a name was several people's. */
export function planFor(appointments: readonly Appointment[], people: readonly Person[], chosen: readonly Id[] = []): Plan {
  const now = new Map(people.map((person) => [person.id, person]));
  const put = (id: Id, set: Partial<Pick<Person, 'role' | 'manager'>>): void => {
    const person = now.get(id);
    if (person) now.set(id, { ...person, ...set });
  };
  for (const appointment of appointments) {
    const typed = appointment.kind === 'manager' ? [appointment.manager, ...appointment.names] : appointment.names;
    const meant: Person[] = [];
    for (const name of typed) {
      const found = whoIs(name, [...now.values()], chosen);
      if (found.kind !== 'one') return found;
      meant.push(found.person);
    }
    if (appointment.kind === 'role') for (const { id } of meant) put(id, { role: appointment.role });
    else {
      const [manager, ...reports] = meant;
      if (!manager) continue;
      for (const person of reports) {
        if (person.id === manager.id || reportsOf(person.id, [...now.values()]).includes(manager.id))
          return { kind: 'circle', person, manager };
        put(person.id, { manager: manager.id });
      }
      // Whom others report to leads them.
      if (manager.role === 'rep') put(manager.id, { role: 'manager' });
    }
  }
  const admins = (list: Iterable<Person>) => [...list].filter(({ active, role }) => active && role === 'admin').length;
  if (admins(people) > 0 && admins(now.values()) === 0) return { kind: 'last-admin' };
  const before = people.filter((person) => changed(person, now.get(person.id)));
  return { kind: 'change', before, after: before.flatMap(({ id }) => now.get(id) ?? []) };
}

const changed = (a: Person, b: Person | undefined): boolean => b !== undefined && (a.role !== b.role || a.manager !== b.manager);

export type Who =
  | { readonly kind: 'one'; readonly person: Person }
  | { readonly kind: 'which'; readonly typed: string; readonly options: readonly Person[] }
  | { readonly kind: 'unknown'; readonly typed: string };

/** The one person a name means; several with that name are asked about. */
export function whoIs(typed: string, people: readonly Person[], chosen: readonly Id[] = []): Who {
  const named = people.filter(({ active, name }) => active && fold(name) === fold(typed));
  const picked = named.find(({ id }) => chosen.includes(id));
  const person = picked ?? personNamed(people, typed);
  if (person) return { kind: 'one', person };
  return named.length > 1 ? { kind: 'which', typed, options: named } : { kind: 'unknown', typed };
}

export const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
