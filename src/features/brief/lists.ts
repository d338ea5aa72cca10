/** The rows behind each number of the brief. */
import type { Card, Row } from '../../card.js';
import type { HealthRow, NewLead } from '../../numbers/customers/queries.js';
import { dealLine, latenessText } from '../../numbers/deal-line.js';
import { marksOf } from '../../numbers/good-lead.js';
import { average, type Health } from '../../numbers/health.js';
import { type Clock, latenessOf } from '../../numbers/lateness.js';
import type { DealRow } from '../../numbers/queries.js';
import { type AboutRecord, askAction } from '../../records/ask-action.js';
import { dayOf, minutesOf, timeText } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Person } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { At, Day, Id, Lang, Zone } from '../../terms.js';
import { WORDS } from './words.js';

export interface ListReader {
  readonly lang: Lang;
  readonly zone: Zone;
  readonly today: Day;
  /** Whose records stand in the lists. */
  readonly people: readonly Person[];
  readonly person: Pick<Person, 'id'>;
}

const nameOf = (id: Id, { people }: ListReader): string => people.find((p) => p.id === id)?.name ?? '?';

/** Shown when more than one owner's rows can stand in a list. */
const ownerOf = (owner: Id, reader: ListReader): string[] => (reader.people.length > 1 ? [nameOf(owner, reader)] : []);

/** Behind a row that somebody else looks after: they can be asked. */
function asking(owner: Id, about: AboutRecord, { people, person, lang }: ListReader): Pick<Row, 'actions'> {
  const asked = owner !== person.id && people.some(({ id, active }) => id === owner && active);
  return asked ? { actions: [askAction(about, lang)] } : {};
}

/** A deal as a row: what was agreed, how late it is, whose it is. */
export function dealRow(row: DealRow, reader: ListReader): Row {
  const { deal } = row;
  const clock: Clock = { today: reader.today, zone: reader.zone, negotiationDays: Number.POSITIVE_INFINITY };
  const late = latenessOf(deal, clock);
  const agreed = deal.nextDue === null ? [] : [WORDS[reader.lang].agreed(deal.nextDue, deal.nextStep, reader.today)];
  return {
    title: dealLine(row, reader.lang),
    text: [...(late ? [latenessText(late, reader.lang)] : []), ...agreed, ...ownerOf(deal.owner, reader)].join(' · '),
    tone: late ? 'overdue' : 'due',
    href: `/r/customer/${deal.customer}`,
    ...asking(deal.owner, { customer: deal.customer, deal: deal.id }, reader),
  };
}

/** The overdue deals behind the number; `count` may be more than the rows shown. */
export function overdueCard(rows: readonly DealRow[], count: number, reader: ListReader): Card {
  const words = WORDS[reader.lang];
  return {
    title: count === 0 ? words.noneLate : words.overdueList(count),
    ...(count === 0 ? {} : { mark: 'overdue' as const }),
    parts:
      rows.length === 0
        ? []
        : [
            listed(
              rows.map((row) => dealRow(row, reader)),
              count,
              reader.lang,
            ),
          ],
    actions: seeAll('/r/overdue', reader.lang),
  };
}

/** The good new leads behind the number, with what is known of each. */
export function leadsCard(
  leads: readonly NewLead[],
  { since, shown }: { readonly since: At; readonly shown: number },
  reader: ListReader,
): Card {
  const words = WORDS[reader.lang];
  const rows = leads.slice(0, shown).map((lead): Row => {
    const money = lead.currency ? moneyOf({ ...lead, currency: lead.currency, approximate: lead.approximate ?? false }) : undefined;
    return {
      title: [
        lead.name,
        ...(lead.stage ? [STAGE_WORDS[reader.lang][lead.stage]] : []),
        ...(money ? [moneyText(money, reader.lang)] : []),
      ].join(' · '),
      text: [
        words.known(
          marksOf(lead)
            .map((mark) => words.marks[mark])
            .join(words.and),
        ),
        ...ownerOf(lead.owner, reader),
      ].join(' · '),
      href: `/r/customer/${lead.id}`,
      ...asking(lead.owner, { customer: lead.id }, reader),
    };
  });
  const day = dayOf(since, reader.zone);
  return {
    title: leads.length === 0 ? words.noLeads : words.leadList(leads.length),
    parts: [
      ...(rows.length === 0 ? [] : [listed(rows, leads.length, reader.lang)]),
      { kind: 'line', text: words.leadsSince(day, timeText(minutesOf(since, reader.zone)), reader.today), tone: 'quiet' },
    ],
    actions: seeAll('/r/leads', reader.lang),
  };
}

/** Customers by health, the lowest first, with what took points off. */
export function healthCard(
  rows: readonly HealthRow[],
  all: { readonly customers: number; readonly total: number },
  reader: ListReader,
): Card {
  const words = WORDS[reader.lang];
  const score = average(all);
  const shown = rows.map(
    ({ customer, health }): Row => ({
      title: `${customer.name} ${health.score}`,
      text: [healthWhy(health, reader.lang) || words.allWell, ...ownerOf(customer.owner, reader)].join(' · '),
      href: `/r/customer/${customer.id}`,
      ...asking(customer.owner, { customer: customer.id }, reader),
    }),
  );
  return {
    title: score === undefined ? words.noCustomers : words.healthList(score, all.customers),
    parts: [
      ...(shown.length === 0 ? [] : [listed(shown, all.customers, reader.lang)]),
      { kind: 'line', text: words.healthRule, tone: 'quiet' },
    ],
    actions: seeAll('/r/health', reader.lang),
  };
}

/** What took points off, in words. */
export function healthWhy({ silent, overdue, badMoods, churn }: Health, lang: Lang): string {
  const words = WORDS[lang];
  return [
    ...(silent === null ? [words.neverHeard] : silent > 0 ? [words.silent(silent)] : []),
    ...(overdue ? [words.causes.overdue] : []),
    ...(badMoods > 0 ? [words.causes.badMoods(badMoods)] : []),
    ...(churn ? [words.causes.churn] : []),
  ].join(words.and);
}

function listed(rows: readonly Row[], count: number, lang: Lang) {
  const more = count - rows.length;
  return { kind: 'rows' as const, rows, ...(more > 0 ? { more: WORDS[lang].listMore(more) } : {}) };
}

const seeAll = (href: string, lang: Lang) => [{ action: 'brief.open', label: WORDS[lang].all, href }];
