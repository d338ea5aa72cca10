/** The actions behind a number of the process page: one row for each deal and action. Pure. */
import type { ProcessRow } from '../../numbers/process/tally.js';
import type { ActionOfDeal, ActionState } from '../../records/process/state.js';
import { EVENT_KINDS, type EventKind, type Id } from '../../terms.js';

/** What the rows are narrowed down to. */
export interface Narrowed {
  readonly customer?: Id;
  readonly event?: EventKind;
  readonly state?: ActionState;
}

export interface ActionRow {
  readonly deal: ProcessRow;
  readonly action: ActionOfDeal;
}

const STATES: readonly ActionState[] = ['missing', 'late', 'done'];

/** What an address asks for; what does not exist is left out. */
export function narrowedBy(ask: (name: string) => string | undefined): Narrowed {
  const event = EVENT_KINDS.find((kind) => kind === ask('event'));
  const state = STATES.find((each) => each === ask('state'));
  const customer = /^\d{1,16}$/.test(ask('customer') ?? '') ? Number(ask('customer')) : undefined;
  return { ...(event ? { event } : {}), ...(state ? { state } : {}), ...(customer === undefined ? {} : { customer }) };
}

/** Everything that is due, what is missing first, then what is longest late, then what is done. */
export function actionRows(rows: readonly ProcessRow[], { customer, event, state }: Narrowed): readonly ActionRow[] {
  return rows
    .filter((deal) => customer === undefined || deal.customer === customer)
    .flatMap((deal) => deal.actions.map((action) => ({ deal, action })))
    .filter(({ action }) => action.state !== 'ahead' && (!event || action.event === event) && (!state || action.state === state))
    .toSorted((a, b) => STATES.indexOf(a.action.state) - STATES.indexOf(b.action.state) || (b.action.lateBy ?? 0) - (a.action.lateBy ?? 0));
}
