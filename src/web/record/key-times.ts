/** The key times of a record (关键时间): how soon somebody answered, the first quote, what was quoted and proposed since, how far up one got. */

import { type LeadCalendar, respondBy } from '../../numbers/lead-health/marks.js';
import type { KeyEvent } from '../../numbers/process/queries.js';
import { dayOf, daysBetween } from '../../records/day.js';
import type { Contact, Customer } from '../../records/rows.js';
import type { At, ContactRole, Day, Zone } from '../../terms.js';

/**
 * How soon a customer was answered. `before`: contact was older than the record. `answered`: so many ms after it was entered.
 * `waiting`: not yet, and 48 hours of working days are over at `until`. `unknown`: there was contact, and nobody said when it began.
 */
export type FirstResponse =
  | { readonly kind: 'before' | 'answered'; readonly at: At; readonly ms: number; readonly inTime: boolean }
  | { readonly kind: 'waiting'; readonly until: At; readonly over: boolean }
  | { readonly kind: 'unknown' };

/** The first quote; `days` after the first contact, where that is known and came before. */
export interface FirstQuote extends KeyEvent {
  readonly days: number | undefined;
}

/** Quotes and proposals told on days after the first of either: how many such days, and the newest. */
export interface Revisions {
  readonly count: number;
  readonly last: KeyEvent;
}

/** How far up the customer's chain: the first executive who is known, else the roles that are; and the first executive visit. */
export interface Reached {
  readonly executive: Pick<Contact, 'name' | 'title' | 'createdAt'> | undefined;
  readonly roles: readonly ContactRole[];
  readonly visit: KeyEvent | undefined;
}

export interface KeyTimes {
  readonly response: FirstResponse;
  readonly quote: FirstQuote | undefined;
  readonly revisions: Revisions | undefined;
  readonly reached: Reached;
}

interface Given {
  readonly customer: Pick<Customer, 'createdAt' | 'firstContactAt' | 'lastContactAt'>;
  /** In the order they were named. */
  readonly contacts: readonly Contact[];
  /** Oldest first. */
  readonly events: readonly KeyEvent[];
}

export function keyTimesOf({ customer, contacts, events }: Given, { now, ...calendar }: LeadCalendar & { readonly now: At }): KeyTimes {
  const { zone } = calendar;
  const given = events.filter(({ kind }) => kind === 'quote' || kind === 'demo');
  const quote = given.find(({ kind }) => kind === 'quote');
  const first = customer.firstContactAt;
  const after = first !== null && quote && quote.at >= first ? daysBetween(dayOf(first, zone), dayOf(quote.at, zone)) : undefined;
  return {
    response: responseOf(customer, now, calendar),
    quote: quote && { ...quote, days: after },
    revisions: revisionsOf(given, zone),
    reached: {
      executive: contacts.find(({ role }) => role === 'exec'),
      roles: [...new Set(contacts.map(({ role }) => role))].filter((role) => role !== 'unknown' && role !== 'exec'),
      visit: events.find(({ kind }) => kind === 'executive_visit'),
    },
  };
}

function responseOf({ createdAt, firstContactAt, lastContactAt }: Given['customer'], now: At, calendar: LeadCalendar): FirstResponse {
  const until = respondBy(createdAt, calendar);
  if (firstContactAt !== null) {
    const ms = Math.max(0, firstContactAt - createdAt);
    return { kind: ms === 0 ? 'before' : 'answered', at: firstContactAt, ms, inTime: firstContactAt <= until };
  }
  return lastContactAt === null ? { kind: 'waiting', until, over: now > until } : { kind: 'unknown' };
}

function revisionsOf(given: readonly KeyEvent[], zone: Zone): Revisions | undefined {
  const [first] = given;
  const last = given.at(-1);
  if (!first || !last) return undefined;
  const days = new Set(given.map(({ at }): Day => dayOf(at, zone)));
  return days.size === 1 ? undefined : { count: days.size - 1, last };
}
