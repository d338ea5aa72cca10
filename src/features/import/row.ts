import type { At, Day, Id, Lang, Money, Stage, Zone } from '../../terms.js';
import { readAmountCell } from './amount.js';
import { cleanCell } from './cell.js';
import { readDateCell } from './date.js';
import type { FaultKind, RowFault } from './faults.js';
import type { Column, ImportField } from './fields.js';
import { readStageCell } from './stage-words.js';

export interface ImportContact {
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
}

export interface ImportDeal {
  readonly stage: Stage;
  readonly amount: Money | null;
  readonly nextDue: Day | null;
  readonly nextStep: string | null;
}

/** One row of a customer list, read. `deal` and `contact` are there when the row says anything about one. */
export interface ImportRow {
  readonly line: number;
  readonly customer: string;
  readonly aliases: readonly string[];
  readonly owner: Id;
  readonly industry: string | null;
  readonly tier: string | null;
  readonly source: string | null;
  readonly firstContact: Day | null;
  readonly lastContact: Day | null;
  readonly summary: string | null;
  readonly contact?: ImportContact;
  readonly deal?: ImportDeal;
}

/** Somebody a row can name as owner. */
export interface PossibleOwner {
  readonly id: Id;
  readonly name: string;
  /** May the person who imports give customers to them? */
  readonly allowed: boolean;
}

export interface RowContext {
  readonly columns: readonly Column[];
  /** How many cells the header has. */
  readonly width: number;
  /** By `ownerKey` of their names. */
  readonly owners: ReadonlyMap<string, readonly PossibleOwner[]>;
  /** Who owns a row that names nobody. */
  readonly importer: Id;
  readonly now: At;
  readonly today: Day;
  readonly zone: Zone;
  readonly lang: Lang;
}

/** A row that cannot be taken, with all that is wrong with it. */
export interface FaultyRow {
  readonly line: number;
  readonly faults: readonly RowFault[];
}

const LONGEST_NAME = 100;
const LONGEST_TEXT = 2000;
const LISTED = /[、,;/|]/u;

/** A row of the file as records, or all that is wrong with it. */
export function readRow(line: number, cells: readonly string[], context: RowContext): ImportRow | FaultyRow {
  const faults: RowFault[] = [];
  const cell = (field: ImportField): string => cleanCell(cells[context.columns.find((c) => c.field === field)?.index ?? -1] ?? '');
  const text = (field: ImportField): string | null => cell(field).slice(0, LONGEST_TEXT) || null;
  /** What was read, or null with the fault noted. */
  const sound = <T extends string | number | object>(read: T | RowFault | null): T | null => {
    if (!isFault(read)) return read;
    faults.push(read);
    return null;
  };

  const customer = cell('customer');
  sound(faultOfName(customer));
  const owner = sound(ownerOf(cell('owner'), context));
  const stage = sound(stageOf(cell('stage')));
  const amount = sound(amountOf(cell('amount'), cell('currency'), context));
  const nextDue = sound(dayOf('nextDue', cell('nextDue'), context));
  const firstContact = sound(pastDayOf('firstContact', cell('firstContact'), context));
  const lastContact = sound(pastDayOf('lastContact', cell('lastContact'), context));
  if (cells.slice(context.width).some((value) => value.trim() !== '')) {
    faults.push({ field: 'customer', value: customer.slice(0, LONGEST_NAME), why: 'cells-too-many' });
  }
  if (faults.length > 0 || owner === null) return { line, faults };

  const aliases = cell('alias')
    .normalize('NFKC')
    .split(LISTED)
    .map((alias) => alias.trim());
  const nextStep = text('nextStep');
  const contact = text('contact');
  const hasDeal = stage !== null || amount !== null || nextDue !== null || nextStep !== null;
  return {
    line,
    customer,
    aliases: aliases.filter((alias) => alias !== customer && faultOfName(alias) === null),
    owner,
    industry: text('industry'),
    tier: text('tier'),
    source: text('source'),
    firstContact,
    lastContact,
    summary: text('summary'),
    ...(contact === null ? {} : { contact: { name: contact, title: text('title'), phone: text('phone') } }),
    ...(hasDeal ? { deal: { stage: stage ?? 'lead', amount, nextDue, nextStep } } : {}),
  };
}

export function isFaulty(row: ImportRow | FaultyRow): row is FaultyRow {
  return 'faults' in row;
}

function isFault(read: unknown): read is RowFault {
  return typeof read === 'object' && read !== null && 'why' in read;
}

function faultOfName(name: string): RowFault | null {
  const fault = (why: FaultKind): RowFault => ({ field: 'customer', value: name.slice(0, LONGEST_NAME), why });
  if (name === '') return fault('customer-missing');
  if (name.length > LONGEST_NAME) return fault('customer-too-long');
  return /\p{L}/u.test(name) ? null : fault('customer-not-a-name');
}

/** A person's name as it is compared. */
export function ownerKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(' ', '');
}

function ownerOf(cell: string, { owners, importer }: RowContext): Id | RowFault {
  if (cell === '') return importer;
  const [owner, another] = owners.get(ownerKey(cell)) ?? [];
  if (!owner) return { field: 'owner', value: cell, why: 'owner-unknown' };
  if (another) return { field: 'owner', value: cell, why: 'owner-ambiguous' };
  return owner.allowed ? owner.id : { field: 'owner', value: cell, why: 'owner-not-yours' };
}

function stageOf(cell: string): Stage | RowFault | null {
  if (cell === '') return null;
  return readStageCell(cell) ?? { field: 'stage', value: cell, why: 'stage-unknown' };
}

function amountOf(cell: string, currency: string, { columns, lang }: RowContext): Money | RowFault | null {
  if (cell === '' || /^[-–—/]$/.test(cell)) return null;
  return readAmountCell(cell, columns.find((c) => c.field === 'amount')?.scale ?? 1, currency, lang);
}

function dayOf(field: ImportField, cell: string, context: RowContext): Day | RowFault | null {
  if (cell === '' || /^[-–—/]$/.test(cell)) return null;
  const read = readDateCell(cell, context);
  return read.kind === 'day' ? read.day : { field, value: cell, why: read.why };
}

function pastDayOf(field: ImportField, cell: string, context: RowContext): Day | RowFault | null {
  const read = dayOf(field, cell, context);
  return typeof read === 'string' && read > context.today ? { field, value: cell, why: 'date-in-future' } : read;
}
