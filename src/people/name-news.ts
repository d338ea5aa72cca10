/** Several programs on one database: the names that one of them writes reach the books of the others. */
import type { Decision } from '../decision.js';
import type { NewsOfNames } from '../records/rows.js';
import type { Commit, Records, Saving } from '../scene.js';
import type { At, Id } from '../terms.js';
import { namesOf } from '../transfer/queries.js';
import type { NameKeeper } from './known-names.js';
import { namesByIds, newsSince, oldNews } from './queries.js';

/** What a decision changes about names; undefined when nothing. Rows of a batch are news once it is switched on. */
export function newsIn({ changes }: Decision): NewsOfNames | undefined {
  const [customers, aliases, people, terms, signals]: [Id[], Id[], Id[], Id[], Id[]] = [[], [], [], [], []];
  const hidden = new Set(changes.flatMap((c) => (c.kind === 'insert' && c.table === 'customer' && c.row.batch !== 0 ? [c.row.id] : [])));
  let batch: Id | undefined;
  for (const change of changes) {
    const id = change.kind === 'insert' ? change.row.id : change.id;
    switch (change.table) {
      case 'customer':
        if (change.kind === 'remove' || (change.kind === 'insert' ? !hidden.has(id) : change.set.name !== undefined)) customers.push(id);
        break;
      case 'alias':
        if (change.kind !== 'insert' || !hidden.has(change.row.customer)) aliases.push(id);
        break;
      case 'person':
        if (change.kind !== 'update' || change.set.name !== undefined) people.push(id);
        break;
      case 'term':
        terms.push(id);
        break;
      case 'signal':
        if (change.kind === 'insert' ? change.row.kind === 'competitor' : change.kind === 'remove') signals.push(id);
        break;
      case 'importBatch':
        if (change.kind === 'update' && change.set.state === 'live') batch = change.id;
        break;
      default:
    }
  }
  if (customers.length + aliases.length + people.length + terms.length + signals.length === 0 && batch === undefined) return undefined;
  return { customers, aliases, people, terms, ...(signals.length === 0 ? {} : { signals }), ...(batch === undefined ? {} : { batch }) };
}

/** A store whose decisions tell the other programs which names they changed, in the same unit. On SQLite there are no others. */
export function announcingNames<S extends Saving>(store: S, workspace: Id, now: () => At): S {
  if (store.engine === 'sqlite') return store;
  const commit: Commit = (decision, gate) => {
    const news = newsIn(decision);
    if (!news) return store.commit(decision, gate);
    const row = { id: store.nextId(), workspace, at: now(), news };
    return store.commit({ ...decision, changes: [...decision.changes, { kind: 'insert', table: 'nameNews', row }] }, gate);
  };
  return { ...store, commit };
}

export interface NewsReaderParts {
  readonly records: Records;
  readonly workspace: Id;
  readonly keeper: NameKeeper;
  readonly commit: Commit;
  readonly now: () => At;
}

/** News is looked for this far back, for programs whose clocks differ and for units that were committed late. */
const OVERLAP_MS = 60_000;
const KEPT_MS = 86_400_000;
const TIDY_MS = 3_600_000;

/** Reads what others announced since the last time; made before the names are loaded, so that nothing falls between. */
export function createNewsReader({ records, workspace, keeper, commit, now }: NewsReaderParts): { read(): Promise<void> } {
  let readAt = now();
  let tidiedAt = 0;
  const seen = new Map<Id, At>();

  async function take({ customers, aliases, people, terms = [], signals = [], batch }: NewsOfNames): Promise<void> {
    const found = await namesByIds(records, { customers, aliases, people, terms, signals });
    keeper.forget([...customers, ...aliases, ...people, ...terms, ...signals]);
    keeper.learnCustomers(found.customers);
    keeper.learnAliases(found.aliases);
    keeper.learnPeople(found.people);
    keeper.learnTerms(found.terms);
    keeper.learnSignals(found.signals);
    if (batch === undefined) return;
    for await (const slice of namesOf(records, batch)) {
      keeper.learnCustomers(slice.customers);
      keeper.learnAliases(slice.aliases);
    }
  }

  async function tidy(at: At): Promise<void> {
    if (at - tidiedAt < TIDY_MS) return;
    tidiedAt = at;
    const old = await oldNews(records, workspace, at - KEPT_MS);
    if (old.length > 0) await commit({ changes: old.map((id) => ({ kind: 'remove', table: 'nameNews', id }) as const), replies: [] });
  }

  return {
    async read() {
      if (records.engine === 'sqlite') return;
      const at = now();
      for (const row of await newsSince(records, workspace, readAt - OVERLAP_MS)) {
        if (seen.has(row.id)) continue;
        await take(row.news);
        seen.set(row.id, row.at);
      }
      for (const [id, told] of seen) if (told < readAt - 2 * OVERLAP_MS) seen.delete(id);
      readAt = at;
      await tidy(at);
    },
  };
}
