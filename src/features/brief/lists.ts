/** The rows behind each number of the brief. */
import type { Card, Row } from '../../card.js';
import { healthWhy } from '../../numbers/brief/notes.js';
import type { HealthRow, NewLead } from '../../numbers/customers/queries.js';
import { latenessText } from '../../numbers/deal-line.js';
import { marksOf } from '../../numbers/good-lead.js';
import { average } from '../../numbers/health.js';
import { type Clock, latenessOf } from '../../numbers/lateness.js';
import type { DealRow } from '../../numbers/queries.js';
import { type AboutRecord, askAction } from '../../records/ask-action.js';
import { dayOf, minutesOf, timeText } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { At, Id, Lang } from '../../terms.js';
import { type ListReader, lineShown, nameShown, ownerName } from './reader.js';
import { WORDS } from './words.js';

/** Shown when more than one owner's rows can stand in a list. */
const ownerOf = (owner: Id, reader: ListReader): string[] => (reader.people.length > 1 ? [ownerName(owner, reader)] : []);

/** Behind a row: whoever looks after it can be asked, and the customer be put first or back. */
export function behindRow(owner: Id, about: AboutRecord, { people, person, lang, pinned }: ListReader): Pick<Row, 'actions'> {
  const words = WORDS[lang];
  const asked = owner !== person.id && people.some(({ id, active }) => id === owner && active);
  const isPinned = pinned.has(about.customer);
  const pin = { action: isPinned ? 'brief.unpin' : 'brief.pin', label: isPinned ? words.unpin : words.pin, value: String(about.customer) };
  return { actions: [...(asked ? [askAction(about, lang)] : []), pin] };
}

/** A deal as a row: what was agreed, how late it is, whose it is. */
export function dealRow(row: DealRow, reader: ListReader): Row {
  const { deal } = row;
  const clock: Clock = { today: reader.today, zone: reader.zone, negotiationDays: Number.POSITIVE_INFINITY };
  const late = latenessOf(deal, clock);
  const agreed = deal.nextDue === null ? [] : [WORDS[reader.lang].agreed(deal.nextDue, deal.nextStep, reader.today)];
  return {
    title: lineShown(row, reader.lang),
    text: [
      ...(reader.pinned.has(deal.customer) ? [WORDS[reader.lang].pinnedHead] : []),
      ...(late ? [latenessText(late, reader.lang)] : []),
      ...agreed,
      ...ownerOf(deal.owner, reader),
    ].join(' · '),
    tone: late ? 'overdue' : 'due',
    href: `/r/customer/${deal.customer}`,
    ...behindRow(deal.owner, { customer: deal.customer, deal: deal.id }, reader),
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
        nameShown(lead.name),
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
      ...behindRow(lead.owner, { customer: lead.id }, reader),
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
      title: `${nameShown(customer.name)} ${health.score}`,
      text: [healthWhy(health, reader.lang) || words.allWell, ...ownerOf(customer.owner, reader)].join(' · '),
      href: `/r/customer/${customer.id}`,
      ...behindRow(customer.owner, { customer: customer.id }, reader),
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

function listed(rows: readonly Row[], count: number, lang: Lang) {
  const more = count - rows.length;
  return { kind: 'rows' as const, rows, ...(more > 0 ? { more: WORDS[lang].listMore(more) } : {}) };
}

const seeAll = (href: string, lang: Lang) => [{ action: 'brief.open', label: WORDS[lang].all, href }];
