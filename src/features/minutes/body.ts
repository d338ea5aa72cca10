/** From words to minutes: who of the speakers is a colleague, which customer it is about. Pure. */

import { personNamed } from '../../people/named.js';
import type { ActionPoint, MinutesBody, Side, SpokenLine } from '../../records/minutes.js';
import type { Person } from '../../records/rows.js';
import type { Id } from '../../terms.js';
import { companyOf } from '../../understand/conversation/minutes.js';
import { calledAs } from '../../understand/conversation/sides.js';
import type { KnownNames } from '../../understand/reading.js';

/** The side of a colleague by what they do. */
export function sideOf({ role }: Person): Side {
  switch (role) {
    case 'solution':
      return 'solution';
    case 'delivery':
      return 'delivery';
    case 'rep':
    case 'manager':
    case 'legal':
    case 'ops':
    case 'admin':
      return 'sales';
  }
}

/** Which colleague a speaker's name means; nobody when a company stands with the name. */
export function colleagueNamed(people: readonly Person[], name: string): Person | undefined {
  return personNamed(people, name) ?? personNamed(people, calledAs(name).who);
}

/** The body with colleagues recognised: speakers and whoever is to do something. */
export function withColleagues(body: MinutesBody, people: readonly Person[]): MinutesBody {
  const theirs = new Set(body.speakers.filter(({ side }) => side === 'customer').map(({ name }) => name));
  const idOf = (name: string | null): { readonly person?: Id } => {
    const person = name === null || theirs.has(name) ? undefined : colleagueNamed(people, name);
    return person ? { person: person.id } : {};
  };
  return {
    ...body,
    speakers: body.speakers.map((speaker) => ({ ...speaker, ...idOf(speaker.name) })),
    actions: body.actions.map((action): ActionPoint => ({ ...action, ...(action.whose === 'ours' ? idOf(action.owner) : {}) })),
  };
}

/** Customers named in the lines, the most often first; the company in the speakers' own names before all. */
export function customersNamed(
  lines: readonly SpokenLine[],
  body: MinutesBody,
  names: KnownNames,
  titles: readonly string[],
): readonly { readonly id: Id; readonly name: string }[] {
  const counts = new Map<Id, { name: string; n: number }>();
  const count = (text: string, weight: number) => {
    for (const hit of names.find(text)) {
      if (hit.kind !== 'customer') continue;
      const known = counts.get(hit.id) ?? { name: hit.name, n: 0 };
      counts.set(hit.id, { ...known, n: known.n + weight });
    }
  };
  const company = companyOf(body);
  if (company !== undefined) count(company, 100);
  for (const title of titles) count(title, 50);
  for (const { speaker, text } of lines) {
    count(text, 1);
    if (speaker !== '') count(speaker, 1);
  }
  return [...counts].sort(([, a], [, b]) => b.n - a.n).map(([id, { name }]) => ({ id, name }));
}
