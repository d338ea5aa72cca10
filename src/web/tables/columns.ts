/** Columns that several lists have: what each shows, from wherever a row keeps it. */
import { dayOf } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Customer, Deal } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Id } from '../../terms.js';
import { dayText, personName, type Visit } from '../visit.js';
import type { ListColumn } from './listing.js';

type Priced = Parameters<typeof moneyOf>[0];

/** Where the deal stands; empty without one. */
export const stageColumn = <Row>(
  { words, lang }: Visit,
  dealOf: (row: Row) => Pick<Deal, 'stage'> | null | undefined,
): ListColumn<Row> => ({
  label: words.column.stage,
  text(row) {
    const deal = dealOf(row);
    return deal ? STAGE_WORDS[lang][deal.stage] : '';
  },
});

/** What the deal is worth; empty where nobody said. */
export const amountColumn = <Row>({ words, lang }: Visit, dealOf: (row: Row) => Priced | null | undefined): ListColumn<Row> => ({
  label: words.column.amount,
  figure: true,
  text(row) {
    const deal = dealOf(row);
    const money = deal && moneyOf(deal);
    return money ? moneyText(money, lang) : '';
  },
});

/** The day of the next step and what it is. */
export const nextColumn = <Row>(
  label: string,
  visit: Visit,
  dealOf: (row: Row) => Pick<Deal, 'nextDue' | 'nextStep'>,
): ListColumn<Row> => ({
  label,
  long: true,
  text(row) {
    const { nextDue, nextStep } = dealOf(row);
    return [nextDue && dayText(nextDue, visit), nextStep].filter(Boolean).join(' ');
  },
});

export const industryColumn = <Row>({ words }: Visit, customerOf: (row: Row) => Pick<Customer, 'industry'>): ListColumn<Row> => ({
  label: words.change.industry,
  text: (row) => customerOf(row).industry ?? '',
});

/** The day the customer was last spoken with. */
export const lastContactColumn = <Row>(visit: Visit, customerOf: (row: Row) => Pick<Customer, 'lastContactAt'>): ListColumn<Row> => ({
  label: visit.words.column.lastContact,
  text(row) {
    const { lastContactAt } = customerOf(row);
    return lastContactAt === null ? '' : dayText(dayOf(lastContactAt, visit.zone), visit);
  },
});

export const ownerColumn = <Row>(visit: Visit, ownerOf: (row: Row) => Id): ListColumn<Row> => ({
  label: visit.words.column.owner,
  text: (row) => personName(visit, ownerOf(row)),
});
