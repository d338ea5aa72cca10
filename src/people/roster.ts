/** What every message needs and what seldom changes, kept in memory: the workspace, its settings, its people, their accounts and their customers' names. */
import { type Asker, nearCustomers, ownersNear } from '../access/queries.js';
import type { Change, Decision } from '../decision.js';
import type { Person, TableName, Workspace } from '../records/rows.js';
import type { Records } from '../scene.js';
import type { At, Id, PersonRef } from '../terms.js';
import { accountBehind, everyone, firstWorkspace, settingRows } from './queries.js';

/** What another program on the same database changed is known after this long. */
const KEPT_MS = 1000;
/** Where there is no other, all changes are told: this is for what nobody asks about any more. */
const KEPT_ALONE_MS = 60_000;

const KEPT_TABLES: ReadonlySet<TableName> = new Set(['workspace', 'setting', 'person', 'identity']);

type Account = Awaited<ReturnType<typeof accountBehind>>;
type Near = Awaited<ReturnType<typeof nearCustomers>>;
type Settings = Awaited<ReturnType<typeof settingRows>>;

/** A row of somebody who is new here. */
type Newcomers = Extract<Change, { readonly kind: 'insert'; readonly table: 'person' | 'identity' }>;
const isNewcomers = (change: Change): change is Newcomers =>
  change.kind === 'insert' && (change.table === 'person' || change.table === 'identity') && !change.ifNew;

export interface Roster {
  /** The one workspace; undefined before the first start. */
  workspace(): Promise<Workspace | undefined>;
  settings(workspace: Id): Promise<Settings>;
  everyone(workspace: Id): Promise<readonly Person[]>;
  /** The person behind an account; undefined for a stranger. */
  account(ref: PersonRef): Promise<Account>;
  /** The customers whose short names count for somebody, as `nearCustomers` reads them. */
  near(asker: Asker): Promise<Near>;
  /** To be told of every decision committed here: a change counts at once. */
  committed(decision: Decision): void;
}

/** `alone`: no other program is on the database. */
export function createRoster(records: Records, now: () => At, alone: () => boolean = () => false): Roster {
  const workspaces = new Map<string, Promise<Workspace | undefined>>();
  const settings = new Map<string, Promise<Settings>>();
  const people = new Map<string, Promise<readonly Person[]>>();
  const accounts = new Map<string, Promise<Account>>();
  const near = new Map<string, Promise<Near>>();
  /** Whose customers each of the lists in `near` has. */
  const owners = new Map<string, readonly Id[]>();
  let readAt = Number.NEGATIVE_INFINITY;
  let readAlone = false;

  function forget(): void {
    for (const kept of [workspaces, settings, people, accounts, near, owners]) kept.clear();
  }

  /** Somebody more is there; what is known of the others stands. */
  function join({ table, row }: Newcomers): void {
    near.clear();
    owners.clear();
    if (table === 'identity') {
      accounts.delete(`${row.platform} ${row.account}`);
      return;
    }
    const key = `${row.workspace}`;
    const before = people.get(key);
    if (!before) return;
    // A draft gives every row a version; people have none.
    const { version: _, ...person } = row as Person & { readonly version?: number };
    // What was read after they were written has them already.
    void keep(
      people,
      key,
      before.then((all) => (all.some(({ id }) => id === person.id) ? all : [...all, person])),
    );
  }

  function keep<V>(kept: Map<string, Promise<V>>, key: string, reading: Promise<V>): Promise<V> {
    kept.set(key, reading);
    reading.catch(() => {
      if (kept.get(key) === reading) kept.delete(key);
    });
    return reading;
  }

  function keptIn<V>(kept: Map<string, Promise<V>>, key: string, read: () => Promise<V>): Promise<V> {
    const at = now();
    if (at >= readAt + (readAlone && alone() ? KEPT_ALONE_MS : KEPT_MS)) {
      forget();
      readAt = at;
      readAlone = alone();
    }
    return kept.get(key) ?? keep(kept, key, read());
  }

  return {
    workspace: () => keptIn(workspaces, '', () => firstWorkspace(records)),
    settings: (workspace) => keptIn(settings, `${workspace}`, () => settingRows(records, workspace)),
    everyone: (workspace) => keptIn(people, `${workspace}`, () => everyone(records, workspace)),
    account: (ref) => keptIn(accounts, `${ref.platform} ${ref.account}`, () => accountBehind(records, ref)),
    near(asker) {
      const key = `${asker.person.id}`;
      const kept = keptIn(near, key, () => nearCustomers(asker));
      if (!owners.has(key)) owners.set(key, ownersNear(asker));
      return kept;
    },
    committed({ changes }) {
      const kept = changes.filter(({ table }) => KEPT_TABLES.has(table));
      if (!kept.every(isNewcomers)) return forget();
      for (const change of kept) join(change);
      for (const change of changes) {
        if (change.table !== 'customer') continue;
        if (change.kind === 'insert') {
          for (const [key, theirs] of owners) if (theirs.includes(change.row.owner)) near.delete(key);
        } else if (change.kind === 'remove' || change.set.name !== undefined || change.set.owner !== undefined) near.clear();
      }
    },
  };
}
