/** What lists of deals show of each. */
import { latenessOf } from '../../numbers/lateness.js';
import type { DealRow } from '../../numbers/queries.js';
import type { Visit } from '../visit.js';
import { lastWordsCell } from './cells.js';
import { amountColumn, nextColumn, ownerColumn, stageColumn } from './columns.js';
import type { ListColumn } from './listing.js';

/** How late, how much, where it stands, what was agreed, what the customer said last, whose it is. */
export function dealColumns(
  visit: Visit,
): Readonly<Record<'late' | 'amount' | 'stage' | 'agreed' | 'words' | 'owner', ListColumn<DealRow>>> {
  const { words } = visit;
  const { column } = words;
  const clock = { today: visit.today, zone: visit.zone, negotiationDays: visit.settings.negotiationDays };
  const days = ({ deal }: DealRow): string => {
    const late = latenessOf(deal, clock);
    return late ? words.record.days(late.days) : '';
  };
  return {
    late: { label: column.late, figure: true, text: days, cell: (row) => <span class="late">{days(row)}</span> },
    amount: amountColumn(visit, ({ deal }) => deal),
    stage: stageColumn(visit, ({ deal }) => deal),
    agreed: nextColumn(column.agreed, visit, ({ deal }) => deal),
    words: {
      label: column.lastWords,
      long: true,
      text: ({ customer }) => customer.lastWords ?? '',
      cell: ({ customer }) => lastWordsCell(customer, visit),
    },
    owner: ownerColumn(visit, ({ deal }) => deal.owner),
  };
}
