import type { Card, CardPart, Row } from '../../card.js';
import { gapsOf, LEAD_GAPS, rateOf } from '../../numbers/lead-health/marks.js';
import type { LeadRow } from '../../numbers/lead-health/queries.js';
import type { LeadHealth } from '../../numbers/lead-health/read-lead-health.js';
import { ownerIn, type Reader } from '../../numbers/reader.js';
import { askAction } from '../../records/ask-action.js';
import { dayOf, daysBetween } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { shortened } from '../../records/plain-text.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { WORDS } from './words.js';

/** Leads that stand open on the card, with a question to their owner at hand; the rest folds. */
const OPEN_ROWS = 5;
const NAME_LENGTH = 30;

const quiet = (text: string): CardPart => ({ kind: 'line', text, tone: 'quiet' });

/** The leads to improve with what each lacks, and how fast new ones were answered. */
export function leadHealthCard({ totals, response, rows }: LeadHealth, reader: Reader): Card {
  const words = WORDS[reader.lang];
  const rate = rateOf(response);
  const by = LEAD_GAPS.filter((gap) => totals.by[gap] > 0).map((gap) => words.gapCount(words.gaps[gap], totals.by[gap]));
  const first = rows.slice(0, OPEN_ROWS).map((row) => leadRow(row, reader));
  const rest = rows.slice(OPEN_ROWS).map((row) => leadRow(row, reader));
  return {
    title: [words.title(totals.gaps, totals.leads, reader.whose), ...(rate === undefined ? [] : [words.response(rate)])].join(words.join),
    parts: [
      quiet(by.join(words.join)),
      { kind: 'rows', rows: first.map((row, i) => ({ ...row, ...asked(rows[i], reader) })) },
      ...(rest.length > 0 ? [{ kind: 'fold', title: words.rest(rest.length), parts: [{ kind: 'rows', rows: rest }] } as const] : []),
      ...(response.due > 0 ? [quiet(words.responseLine(response.answered, response.due))] : []),
    ],
    actions: [{ action: 'lead-health.page', label: words.page, href: '/r/lead-health' }],
  };
}

const asked = (row: LeadRow | undefined, { lang, people }: Reader) =>
  row && people.length > 1 ? { actions: [askAction({ customer: row.customer.id }, lang)] } : {};

function leadRow(row: LeadRow, reader: Reader): Row {
  const words = WORDS[reader.lang];
  const { customer, deal } = row;
  const money = deal && moneyOf(deal);
  const days = customer.lastContactAt === null ? undefined : daysBetween(dayOf(customer.lastContactAt, reader.zone), reader.today);
  const gaps = gapsOf(row).map((gap) => (gap === 'untouched' ? (days === undefined ? words.never : words.silent(days)) : words.gaps[gap]));
  return {
    title: [
      shortened(customer.name, NAME_LENGTH),
      deal ? STAGE_WORDS[reader.lang][deal.stage] : words.noDeal,
      ...(money ? [moneyText(money, reader.lang)] : []),
    ].join(words.join),
    text: [gaps.join(words.and), ...ownerIn(reader, customer.owner)].join(words.join),
    href: `/r/customer/${customer.id}`,
  };
}
