/** Customers that somebody told of while the rows of a file were staged: a row about one of them becomes what it would have become had they been there before. */
import type { Change, Decision } from '../decision.js';
import type { Person } from '../records/rows.js';
import type { Records } from '../scene.js';
import { breathe } from '../tables/breathe.js';
import type { Id } from '../terms.js';
import { coreOf } from '../understand/names/core.js';
import type { Names } from '../understand/names/names.js';
import { knownCustomers, namesOf, stagedOf } from './queries.js';
import { ownerBeside, sightOf } from './survey.js';

interface JoinParts {
  readonly records: Records;
  readonly names: Pick<Names, 'candidates'>;
  readonly commit: (decision: Decision) => Promise<unknown>;
}

interface OfBatch {
  readonly batch: Id;
  readonly people: readonly Person[];
  /** Who imports. */
  readonly person: Person;
}

/** What the file brings less than was staged. */
export interface Fewer {
  customers: number;
  deals: number;
  contacts: number;
  /** Customers of which nothing is left: all of it was there. */
  known: number;
}

/** Takes the staged doubles of customers that go by one of these names away; their deals move where none is under way. */
export async function joinMadeMeanwhile(parts: JoinParts, { batch, people, person }: OfBatch, names: readonly string[]): Promise<Fewer> {
  const { records } = parts;
  const fewer: Fewer = { customers: 0, deals: 0, contacts: 0, known: 0 };
  const sees = await sightOf({ records, people, person });
  for (const { staged, made } of await doubles(parts, batch, names)) {
    const known = (await knownCustomers(records, [made])).get(made);
    if (!known) continue;
    const { deals, contacts, aliases, followups } = await stagedOf(records, staged);
    const moved = deals.map((deal): Change => {
      const owner = sees(made, known) ? ownerBeside(known, deal, { batch, person }) : undefined;
      if (owner === undefined) return { kind: 'remove', table: 'deal', id: deal.id };
      return { kind: 'update', table: 'deal', id: deal.id, set: { customer: made, owner } };
    });
    const gone = moved.filter(({ kind }) => kind === 'remove').length;
    const changes: readonly Change[] = [
      ...aliases.map(({ id }) => ({ kind: 'remove', table: 'alias', id }) as const),
      ...contacts.map(({ id }) => ({ kind: 'remove', table: 'contact', id }) as const),
      ...followups.map(({ id }) => ({ kind: 'remove', table: 'followup', id }) as const),
      ...moved,
      { kind: 'remove', table: 'customer', id: staged },
    ];
    await parts.commit({ changes, replies: [] });
    fewer.customers += 1;
    fewer.deals += gone;
    fewer.contacts += contacts.length;
    if (gone === deals.length) fewer.known += 1;
  }
  return fewer;
}

/** The staged customers that one of the records' is, by the names those go by. */
async function doubles({ records, names: book }: JoinParts, batch: Id, names: readonly string[]) {
  const cores = new Set(names.map((name) => coreOf(name).text));
  const found: { readonly staged: Id; readonly made: Id }[] = [];
  for await (const { customers } of namesOf(records, batch)) {
    for (const { id, name } of customers) {
      if (!cores.has(coreOf(name).text)) continue;
      const made = book.candidates(name).find(({ how }) => how === 'exact' || how === 'alias');
      if (made) found.push({ staged: id, made: made.id });
    }
    await breathe();
  }
  return found;
}
