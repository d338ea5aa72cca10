/** What lists of deals show of each. */
import { latenessOf } from '../../numbers/lateness.js';
import type { DealRow } from '../../numbers/queries.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { dayText, personName, type Visit } from '../visit.js';
import { lastWordsCell } from './cells.js';
import type { ListColumn } from './listing.js';

/** How late, how much, where it stands, what was agreed, what the customer said last, whose it is. */
export function dealColumns(
  visit: Visit,
): Readonly<Record<'late' | 'amount' | 'stage' | 'agreed' | 'words' | 'owner', ListColumn<DealRow>>> {
  const { words, lang } = visit;
  const { column } = words;
  const clock = { today: visit.today, zone: visit.zone, negotiationDays: visit.settings.negotiationDays };
  const days = ({ deal }: DealRow): string => {
    const late = latenessOf(deal, clock);
    return late ? words.record.days(late.days) : '';
  };
  return {
    late: { label: column.late, figure: true, text: days, cell: (row) => <span class="late">{days(row)}</span> },
    amount: {
      label: column.amount,
      figure: true,
      text: ({ deal }) => {
        const money = moneyOf(deal);
        return money ? moneyText(money, lang) : '';
      },
    },
    stage: { label: column.stage, text: ({ deal }) => STAGE_WORDS[lang][deal.stage] },
    agreed: {
      label: column.agreed,
      long: true,
      text: ({ deal }) => [deal.nextDue && dayText(deal.nextDue, visit), deal.nextStep].filter(Boolean).join(' '),
    },
    words: {
      label: column.lastWords,
      long: true,
      text: ({ customer }) => customer.lastWords ?? '',
      cell: ({ customer }) => lastWordsCell(customer, visit),
    },
    owner: { label: column.owner, text: ({ deal }) => personName(visit, deal.owner) },
  };
}
