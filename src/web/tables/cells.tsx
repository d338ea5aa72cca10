/** What stands in the cells of several tables. */
import { dayOf } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Customer, Deal } from '../../records/rows.js';
import { Said } from '../said.js';
import { dayText, type Visit } from '../visit.js';

export const NOTHING = '—';

/** A deal's amount. */
export function amountCell(deal: Parameters<typeof moneyOf>[0] | undefined, { lang }: Pick<Visit, 'lang'>): string {
  const money = deal && moneyOf(deal);
  return money ? moneyText(money, lang) : NOTHING;
}

/** The day of the next step and what it is. */
export const NextCell = ({ deal, visit }: { readonly deal: Pick<Deal, 'nextDue' | 'nextStep'>; readonly visit: Visit }) => (
  <Said text={[deal.nextDue && dayText(deal.nextDue, visit), deal.nextStep].filter(Boolean).join(' ') || NOTHING} />
);

/** The customer's own last words and when they were said. */
export const LastWords = ({
  customer,
  visit,
}: {
  readonly customer: Pick<Customer, 'lastWords' | 'lastWordsAt'>;
  readonly visit: Visit;
}) =>
  customer.lastWords === null ? (
    NOTHING
  ) : (
    <>
      <Said text={`"${customer.lastWords}"`} />{' '}
      {customer.lastWordsAt === null ? null : <span class="quiet">{dayText(dayOf(customer.lastWordsAt, visit.zone), visit)}</span>}
    </>
  );
