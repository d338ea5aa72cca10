import type { Id } from '../../terms.js';
import type { Candidate } from '../../understand/names/candidates.js';
import type { RowFault } from './faults.js';
import { type FaultyRow, type ImportDeal, type ImportRow, isFaulty, type RowContext, readRow } from './row.js';

/**
 * What becomes of a row. `new`: a customer. `more`: another contact or deal of a customer that line `of` brings. `known`: its customer is in the records.
 * `like` names a customer of the records that it resembles.
 */
export type Outcome =
  | { readonly kind: 'new'; readonly row: ImportRow; readonly like?: string }
  | { readonly kind: 'more'; readonly row: ImportRow; readonly of: number }
  | { readonly kind: 'known'; readonly row: ImportRow; readonly customer: Id }
  | { readonly kind: 'faulty'; readonly row: FaultyRow };

export interface CheckContext extends RowContext {
  /** The records' customers that a name may mean, best first. */
  readonly candidates: (name: string) => readonly Candidate[];
  /** What of a name tells companies apart: two rows with the same are one customer. */
  readonly core: (name: string) => string;
}

interface Seen {
  readonly line: number;
  readonly owner: Id;
  /** What earlier rows of the customer brought, so that the same is not brought twice. */
  readonly contacts: string[];
  readonly deals: string[];
}

/** Ways of resembling that are worth a warning: other ways are common between different firms. */
const LIKE = new Set(['pinyin', 'typo', 'long', 'short']);

/** Checks rows in the order of the file; what an earlier row brought is remembered. */
export function createCheck(context: CheckContext): (line: number, cells: readonly string[]) => Outcome {
  const seen = new Map<string, Seen>();

  return (line, cells) => {
    const whole = readRow(line, cells, context);
    if (isFaulty(whole)) return { kind: 'faulty', row: whole };
    const core = context.core(whole.customer) || whole.customer;
    const earlier = seen.get(core);
    if (earlier && earlier.owner !== whole.owner)
      return faulty(whole, { field: 'owner', value: '', why: 'owner-differs', line: earlier.line });
    const row = earlier ? newIn(whole, earlier) : whole;
    if (earlier && !row.contact && !row.deal)
      return faulty(whole, { field: 'customer', value: whole.customer, why: 'row-repeated', line: earlier.line });
    const brought = earlier ?? { line, owner: row.owner, contacts: [], deals: [] };
    if (!earlier) seen.set(core, brought);
    if (row.contact) brought.contacts.push(row.contact.name);
    if (row.deal) brought.deals.push(dealKey(row.deal));
    const candidates = context.candidates(row.customer);
    const known = candidates.find((candidate) => candidate.how === 'exact' || candidate.how === 'alias');
    if (known) return { kind: 'known', row, customer: known.id };
    if (earlier) return { kind: 'more', row, of: earlier.line };
    const like = candidates.find((candidate) => LIKE.has(candidate.how))?.name;
    return like === undefined ? { kind: 'new', row } : { kind: 'new', row, like };
  };
}

/** The row without what earlier rows of its customer brought. */
function newIn(row: ImportRow, { contacts, deals }: Seen): ImportRow {
  const { contact, deal, ...rest } = row;
  return {
    ...rest,
    ...(contact && !contacts.includes(contact.name) ? { contact } : {}),
    ...(deal && !deals.includes(dealKey(deal)) ? { deal } : {}),
  };
}

function dealKey({ stage, amount, nextDue, nextStep }: ImportDeal): string {
  return [stage, amount?.minor, nextDue, nextStep].join('\u0000');
}

function faulty(row: ImportRow, fault: RowFault): Outcome {
  return { kind: 'faulty', row: { line: row.line, faults: [fault] } };
}
