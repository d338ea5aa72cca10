import { accessOf, maySee } from '../access/access.js';
import { type CheckContext, createCheck, type Outcome } from '../features/import/check.js';
import { findHeader } from '../features/import/headers.js';
import { type ImportRow, ownerKey, type PossibleOwner } from '../features/import/row.js';
import type { Tally } from '../features/import/tally.js';
import { dayOf } from '../records/day.js';
import type { Deal, Person, Workspace } from '../records/rows.js';
import { isOpen } from '../records/stage.js';
import type { Records } from '../scene.js';
import { breathe } from '../tables/breathe.js';
import type { TableRow } from '../tables/table.js';
import type { At, Id, Lang } from '../terms.js';
import { coreOf } from '../understand/names/core.js';
import type { Names } from '../understand/names/names.js';
import { type KnownCustomer, knownCustomers, sharedTo } from './queries.js';

/** Who imports what into which records. */
export interface SurveyParts {
  readonly records: Records;
  readonly names: Names;
  readonly workspace: Workspace;
  readonly people: readonly Person[];
  readonly person: Person;
  readonly now: At;
  readonly lang: Lang;
  /** The batch that is being staged from the file, whose own rows do not count as known. */
  readonly batch: Id;
}

/** What a slice of the file comes to. `deal`: a deal for a customer of the records; `skip`: nothing new. */
export type Settled =
  | Exclude<Outcome, { kind: 'known' }>
  | { readonly kind: 'deal'; readonly row: ImportRow; readonly customer: Id }
  | { readonly kind: 'skip'; readonly row: ImportRow };

export interface SurveyedSlice {
  readonly rows: readonly TableRow[];
  readonly outcomes: readonly Settled[];
}

export type Survey =
  | { readonly kind: 'empty' | 'no-header' }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly columns: Tally['columns'];
      readonly slices: AsyncGenerator<SurveyedSlice>;
    };

/** So many rows are looked at between two breaths. */
const AT_A_STRETCH = 10;
/** A list may have a title, a date and an empty line above its header. */
const HEADER_WITHIN = 5;

/** Reads a file as records, slice by slice, against the records as they are now. Throws TableProblem while slices are taken. */
export async function surveyTable(table: AsyncGenerator<TableRow[]>, parts: SurveyParts): Promise<Survey> {
  const first = await table.next();
  if (first.done) return { kind: 'empty' };
  const found = findHeader(first.value.slice(0, HEADER_WITHIN));
  const header = found && first.value[found.at]?.cells;
  if (!found || !header) return { kind: 'no-header' };
  const context: CheckContext = {
    columns: found.columns,
    width: header.length,
    owners: ownersFor(parts),
    importer: parts.person.id,
    now: parts.now,
    today: dayOf(parts.now, parts.workspace.zone),
    zone: parts.workspace.zone,
    lang: parts.lang,
    candidates: (name) => parts.names.candidates(name),
    core: (name) => coreOf(name).text,
  };
  const check = createCheck(context);
  const sees = await sightOf(parts);

  async function settle(rows: readonly TableRow[]): Promise<SurveyedSlice> {
    const outcomes: Outcome[] = [];
    for (const [i, row] of rows.entries()) {
      // Names are compared with all that are known: a slice at a stretch would keep messages waiting.
      if (i > 0 && i % AT_A_STRETCH === 0) await breathe();
      outcomes.push(check(row.line, row.cells));
    }
    const known = await knownCustomers(parts.records, [...new Set(outcomes.flatMap((o) => (o.kind === 'known' ? [o.customer] : [])))]);
    return { rows, outcomes: outcomes.map((o) => (o.kind === 'known' ? settleKnown(o, known.get(o.customer)) : o)) };
  }

  function settleKnown({ row, customer }: Outcome & { kind: 'known' }, known: KnownCustomer | undefined): Settled {
    const { deal } = row;
    if (!deal || !known || !sees(customer, known)) return { kind: 'skip', row };
    const owner = ownerBeside(known, { ...deal, amount: deal.amount?.minor ?? null, owner: row.owner }, parts);
    return owner === undefined ? { kind: 'skip', row } : { kind: 'deal', row: { ...row, owner }, customer };
  }

  async function* slices(rest: readonly TableRow[]): AsyncGenerator<SurveyedSlice> {
    if (rest.length > 0) yield await settle(rest);
    for await (const rows of table) yield await settle(rows);
  }

  return { kind: 'table', header, columns: found.columns, slices: slices(first.value.slice(found.at + 1)) };
}

/** Whose a deal of the file becomes at a customer of the records; undefined where that has such a deal, or one under way. */
export function ownerBeside(
  known: KnownCustomer,
  { stage, amount, owner }: Pick<Deal, 'stage' | 'amount' | 'owner'>,
  { batch, person }: Pick<SurveyParts, 'batch' | 'person'>,
): Id | undefined {
  const has = known.deals.some((d) => d.batch !== batch && (isOpen(d.stage) || (d.stage === stage && d.amount === amount)));
  // Who is named goes before who owns the customer; nobody named means its owner.
  return has ? undefined : owner === person.id ? known.owner : owner;
}

function ownersFor({ people, person }: SurveyParts): ReadonlyMap<string, readonly PossibleOwner[]> {
  const access = accessOf(person, people);
  const owners = new Map<string, PossibleOwner[]>();
  for (const { id, name } of people.filter((p) => p.active)) {
    const allowed = access.kind === 'all' || access.owners.includes(id);
    owners.set(ownerKey(name), [...(owners.get(ownerKey(name)) ?? []), { id, name, allowed }]);
  }
  return owners;
}

export async function sightOf({
  records,
  people,
  person,
}: Pick<SurveyParts, 'records' | 'people' | 'person'>): Promise<(customer: Id, known: KnownCustomer) => boolean> {
  const access = accessOf(person, people);
  const shared = await sharedTo(records, person.id);
  return (customer, known) => maySee(access, known, shared.has(customer));
}
