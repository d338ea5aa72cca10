/** What an event changed, in words. Columns that the write path keeps for itself are left out. */
import { moneyOf, moneyText } from '../../records/money.js';
import type { Event, Snapshot } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { CONTACT_ROLES, type Currency, type Day, type Id, STAGES } from '../../terms.js';
import { dayText, personName, type Visit, whenText } from '../visit.js';

/** One value that changed; without `from` it is new, without `to` it went. */
export interface ChangeLine {
  readonly label: string;
  readonly from?: string;
  readonly to?: string;
}

type Columns = Readonly<Record<string, unknown>>;
type Told = Pick<Visit, 'words' | 'lang' | 'zone' | 'today' | 'people'>;

/** The changes of an event, row by row, in the order they were made. */
export function changeLines(event: Pick<Event, 'before' | 'after'>, visit: Told): readonly ChangeLine[] {
  return Object.keys(event.after).flatMap((key) => rowLines(key, event.before, event.after, visit));
}

function rowLines(key: string, before: Snapshot, after: Snapshot, visit: Told): readonly ChangeLine[] {
  const was = before[key] ?? null;
  const is = after[key] ?? null;
  const { change } = visit.words;
  switch (key.slice(0, key.indexOf(':'))) {
    case 'customer':
      if (was === null) return [{ label: change.created, ...to(text(is, 'name')) }];
      if (is === null) return [{ label: change.removed, ...to(text(was, 'name')) }];
      return columnLines(was, is, [
        [change.name, (row) => text(row, 'name')],
        [change.owner, (row) => person(row, 'owner', visit)],
        [change.source, (row) => text(row, 'source')],
        [change.tier, (row) => text(row, 'tier')],
        [change.industry, (row) => text(row, 'industry')],
        [change.firstContact, (row) => instant(row, 'firstContactAt', visit)],
      ]);
    case 'deal':
      return columnLines(was, is, [
        [change.stage, (row) => stage(row, visit)],
        [change.amount, (row) => amount(row, { ...was, ...is }, visit)],
        [change.next, (row) => day(row, 'nextDue', visit)],
        [change.nextStep, (row) => text(row, 'nextStep')],
        [change.owner, (row) => (was === null ? undefined : person(row, 'owner', visit))],
        [change.closeReason, (row) => text(row, 'closeReason')],
      ]);
    case 'contact':
      if (was === null) return [{ label: change.added(change.contact), ...to(contact(is, visit)) }];
      if (is === null) return [{ label: change.removed, ...to(contact(was, visit)) }];
      return columnLines(was, is, [
        [change.contact, (row) => text(row, 'name')],
        [change.title, (row) => text(row, 'title')],
        [change.role, (row) => role(row, visit)],
        [change.phone, (row) => text(row, 'phone')],
      ]);
    case 'alias':
      if (was === null) return [{ label: change.added(change.alias), ...to(text(is, 'name')) }];
      return is === null ? [{ label: change.removed, ...to(text(was, 'name')) }] : [];
    case 'share':
      return is === null ? [] : [{ label: change.share, ...to(person(is, 'person', visit)) }];
    case 'task':
      return was === null ? [{ label: is?.kind === 'help' ? change.help : change.reminder, ...to(text(is, 'text')) }] : [];
    default:
      return [];
  }
}

type Reader = (row: Columns) => string | undefined;

function columnLines(was: Columns | null, is: Columns | null, columns: readonly (readonly [string, Reader])[]): readonly ChangeLine[] {
  return columns.flatMap(([label, read]) => {
    const from = was === null ? undefined : read(was);
    const now = is === null ? undefined : read(is);
    if (from === now) return [];
    return [{ label, ...(from === undefined ? {} : { from }), ...to(now) }];
  });
}

const to = (value: string | undefined): { readonly to?: string } => (value === undefined ? {} : { to: value });

function text(row: Columns | null, column: string): string | undefined {
  const value = row?.[column];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(row: Columns | null, column: string): number | undefined {
  const value = row?.[column];
  return typeof value === 'number' ? value : undefined;
}

function stage(row: Columns, { lang }: Told): string | undefined {
  const known = STAGES.find((name) => name === row.stage);
  return known && STAGE_WORDS[lang][known];
}

/** The snapshot of a change holds only what changed; `whole` tells the currency when it is there. */
function amount(row: Columns, whole: Columns, { lang }: Told): string | undefined {
  const minor = number(row, 'amount');
  const currency: Currency = text(row, 'currency') ?? text(whole, 'currency') ?? 'CNY';
  const money = moneyOf({
    amount: minor ?? null,
    amountUpTo: number(row, 'amountUpTo') ?? null,
    currency,
    approximate: row.approximate === true,
  });
  return money && moneyText(money, lang);
}

function day(row: Columns, column: string, visit: Told): string | undefined {
  const value = text(row, column);
  // A day column holds a day.
  return value === undefined ? undefined : dayText(value as Day, visit);
}

function instant(row: Columns, column: string, visit: Told): string | undefined {
  const value = number(row, column);
  return value === undefined ? undefined : whenText(value, visit);
}

function person(row: Columns, column: string, visit: Told): string | undefined {
  const id: Id | undefined = number(row, column);
  return id === undefined ? undefined : personName(visit, id);
}

function role(row: Columns, { words }: Told): string | undefined {
  const known = CONTACT_ROLES.find((name) => name === row.role);
  return known && words.contactRole[known];
}

function contact(row: Columns | null, visit: Told): string | undefined {
  if (row === null) return undefined;
  const known = role(row, visit);
  return [text(row, 'name'), text(row, 'title'), row.role === 'unknown' ? undefined : known, text(row, 'phone')]
    .filter(Boolean)
    .join(' · ');
}
