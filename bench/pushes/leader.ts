import type { Store } from '../../db/store.js';
import { type Scope, scopeOf } from '../../src/numbers/scope.js';
import type { Person, Workspace } from '../../src/records/rows.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/records/settings.js';
import type { At, Day, Id } from '../../src/terms.js';
import { FIRST_MANAGER, FREE_ID, NOW, REPS_OF_MANAGER } from '../reads/fill.js';

/** A manager of twenty reps at the hour of the morning's push, with all that a push's reads ask for. */
export interface Leader {
  readonly store: Store;
  readonly workspace: Workspace;
  readonly person: Person;
  readonly people: readonly Person[];
  readonly team: readonly Id[];
  readonly scope: Scope;
  readonly now: At;
  readonly today: Day;
  readonly zone: string;
  readonly settings: Settings;
}

/** The manager of that number, counted from 0. */
export function leaderOf(store: Store, n: number): Leader {
  const workspace: Workspace = { id: FREE_ID - 1, name: 'bench', zone: 'Asia/Shanghai', staging: -1, createdAt: NOW };
  const person = personOf(FIRST_MANAGER + n, 'manager', null);
  const team = Array.from({ length: REPS_OF_MANAGER }, (_, i) => n * REPS_OF_MANAGER + i + 1);
  const people = [person, ...team.map((id) => personOf(id, 'rep', person.id))];
  const scope = scopeOf({ records: store, workspace, person, people });
  return { store, workspace, person, people, team, scope, now: NOW, today: '2026-11-20', zone: workspace.zone, settings: DEFAULT_SETTINGS };
}

function personOf(id: Id, role: 'rep' | 'manager', manager: Id | null): Person {
  const name = role === 'rep' ? `销售${id}` : `主管${id}`;
  const rest = { pinyin: '', unit: null, lang: 'zh', active: true, wroteFrom: null, createdAt: NOW } as const;
  return { id, workspace: FREE_ID - 1, name, role, manager, ...rest };
}
