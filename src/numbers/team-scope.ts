import { reportsOf } from '../access/access.js';
import type { Person } from '../records/rows.js';
import type { Scene } from '../scene.js';
import type { Id } from '../terms.js';
import { type Scope, scopeOf } from './scope.js';

/** Whose records are counted, and the people they belong to. */
export interface TeamScope {
  readonly scope: Scope;
  readonly people: readonly Person[];
}

type Asker = Pick<Scene, 'records' | 'workspace' | 'person' | 'people'>;

/** One's own records with everybody's below, or those of one team below (its leader with everyone under them); undefined = not theirs to see. */
export function teamScopeOf(asker: Asker, team: Id | undefined): TeamScope | undefined {
  const scope = scopeOf(asker);
  const sees = (id: Id): boolean => scope.owners.kind === 'all' || scope.owners.owners.includes(id);
  const seen = asker.people.filter(({ id }) => sees(id));
  if (team === undefined) return { scope, people: seen };
  if (!seen.some(({ id }) => id === team)) return undefined;
  const members = new Set([team, ...reportsOf(team, asker.people)]);
  members.delete(asker.person.id);
  const people = seen.filter(({ id }) => members.has(id));
  return { scope: { ...scope, owners: { kind: 'owners', owners: people.map(({ id }) => id) } }, people };
}
