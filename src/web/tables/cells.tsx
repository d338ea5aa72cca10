/** What stands in the cells of several tables. */
import type { Child } from 'hono/jsx';
import { dayOf } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Customer, Deal } from '../../records/rows.js';
import { Said } from '../said.js';
import { dayText, type Visit } from '../visit.js';
import { UNKNOWN } from './data-table.js';

/** A deal's amount. */
export function amountCell(deal: Parameters<typeof moneyOf>[0] | undefined, { lang }: Pick<Visit, 'lang'>): string {
  const money = deal && moneyOf(deal);
  return money ? moneyText(money, lang) : UNKNOWN;
}

/** The day of the next step and what it is. */
export function nextCell(deal: Pick<Deal, 'nextDue' | 'nextStep'>, visit: Visit): Child {
  const text = [deal.nextDue && dayText(deal.nextDue, visit), deal.nextStep].filter(Boolean).join(' ');
  return text === '' ? UNKNOWN : <Said text={text} />;
}

/** The customer's own last words and when they were said. */
export function lastWordsCell(customer: Pick<Customer, 'lastWords' | 'lastWordsAt'>, visit: Visit): Child {
  if (customer.lastWords === null) return UNKNOWN;
  return (
    <>
      <Said text={`"${customer.lastWords}"`} />{' '}
      {customer.lastWordsAt === null ? null : <span class="quiet">{dayText(dayOf(customer.lastWordsAt, visit.zone), visit)}</span>}
    </>
  );
}
