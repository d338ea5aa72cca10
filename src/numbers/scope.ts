import { type Access, accessOf } from '../access/access.js';
import type { Workspace } from '../records/rows.js';
import type { Records, Scene } from '../scene.js';
import type { At, Id, Stage } from '../terms.js';

/** Whose records a number counts. What is merely shared with somebody counts for its owner. */
export interface Scope {
  readonly records: Records;
  readonly workspace: Pick<Workspace, 'id' | 'staging'>;
  readonly owners: Access;
  /** Only customers of this industry; absent = of any. */
  readonly industry?: string;
  /** Only customers with a deal at that stage, and such deals; absent = at any. */
  readonly stage?: Stage;
  /** Only customers and deals whose last contact lies in that time, from the first instant until before the second; absent = whenever. */
  readonly heard?: { readonly from: At; readonly until: At };
}

/** A rep's own numbers, a manager's team's, the admin's of everybody. */
export function scopeOf(asker: Pick<Scene, 'records' | 'workspace' | 'person' | 'people'>): Scope {
  return { records: asker.records, workspace: asker.workspace, owners: accessOf(asker.person, asker.people) };
}

/** The part of a scope that one person owns; undefined when it lies outside. */
export function ownedBy(scope: Scope, person: Id): Scope | undefined {
  if (scope.owners.kind === 'owners' && !scope.owners.owners.includes(person)) return undefined;
  return { ...scope, owners: { kind: 'owners', owners: [person] } };
}
