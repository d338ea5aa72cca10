import type { Card, CardPart, Row } from '../../card.js';
import { adviceText, type Hint } from '../../numbers/advice/advice.js';
import { dealLine, latenessText } from '../../numbers/deal-line.js';
import { type Clock, type Lateness, latenessOf } from '../../numbers/lateness.js';
import type { DealRow } from '../../numbers/queries.js';
import { dayOf } from '../../records/day.js';
import { waysOn } from '../../records/deal-ways.js';
import type { Deal } from '../../records/rows.js';
import { type ExtraDays, extraDaysOf } from '../../records/workdays.js';
import type { Scene } from '../../scene.js';
import type { At, Day, Id, Lang } from '../../terms.js';
import { WORDS } from './words.js';

/** Who reads the card, and when. */
export interface Reader {
  readonly lang: Lang;
  readonly clock: Clock & { readonly extra: ExtraDays };
  /** Customers for whom help was asked and is waited for. */
  readonly helped?: ReadonlySet<Id>;
}

/** The day and the rules by which a scene judges lateness. */
export const clockOf = ({ today, zone, settings }: Pick<Scene, 'today' | 'zone' | 'settings'>): Reader['clock'] => ({
  today,
  zone,
  negotiationDays: settings.negotiationDays,
  extra: extraDaysOf(settings),
});

const isHelped = ({ deal }: DealRow, { helped }: Reader): boolean => helped?.has(deal.customer) ?? false;

/** What was agreed and what became of it. */
export function agreedText({ deal }: DealRow, { lang, clock }: Reader): string {
  const words = WORDS[lang];
  const { today, zone, negotiationDays } = clock;
  if (deal.nextDue !== null && deal.nextDue < today) {
    const since = deal.lastContactAt === null ? undefined : dayOf(deal.lastContactAt, zone);
    return (
      words.agreed(deal.nextDue, deal.nextStep, today) +
      (since && since > deal.nextDue ? words.recordSince(since, today) : words.nothingSince)
    );
  }
  const next = deal.nextDue === null ? words.noDate : words.nextDate(deal.nextDue, today);
  return words.stuckSince(dayOf(deal.stageSince, zone), negotiationDays, today) + next;
}

/** One deal's card, to its owner, or to the manager after two without reaction (`ignoredBy`). */
export function dealCard(row: DealRow, hint: Hint, reader: Reader, more: { readonly ignoredBy?: string } = {}): Card {
  const words = WORDS[reader.lang];
  const lateness = latenessOf(row.deal, reader.clock);
  const title = [
    ...(lateness ? [latenessText(lateness, reader.lang)] : []),
    dealLine(row, reader.lang),
    ...(more.ignoredBy ? [more.ignoredBy] : []),
  ];
  return {
    title: words.join(title),
    mark: 'overdue',
    parts: [
      ...(more.ignoredBy ? [{ kind: 'line', text: words.ignored(more.ignoredBy), tone: 'warning' } as const] : []),
      { kind: 'line', text: agreedText(row, reader) },
      lastWordsPart(row, reader),
      { kind: 'line', text: words.advise + adviceText(hint, reader.lang), tone: 'guess' },
    ],
    actions: waysOn(row.deal, reader, more.ignoredBy === undefined && !isHelped(row, reader)),
  };
}

function lastWordsPart({ deal, customer }: DealRow, { lang, clock }: Reader): CardPart {
  const words = WORDS[lang];
  const href = `/r/customer/${customer.id}`;
  const on = (at: At): Day => dayOf(at, clock.zone);
  if (customer.lastWords !== null && customer.lastWordsAt !== null)
    return { kind: 'quote', text: customer.lastWords, by: words.lastWords(on(customer.lastWordsAt), clock.today), href };
  if (deal.summary !== null && deal.lastContactAt !== null)
    return { kind: 'quote', text: deal.summary, by: words.lastRecord(on(deal.lastContactAt), clock.today), href };
  return { kind: 'rows', rows: [{ title: words.noWords, text: words.record, href }] };
}

/** A deal that only stays long in negotiation misses no date: it bears no 超期, and none is due today before its day. */
const toneOf = ({ nextDue }: Deal, lateness: Lateness | undefined, today: Day): NonNullable<Row['tone']> =>
  lateness?.kind === 'due' ? 'overdue' : nextDue === today ? 'due' : 'plain';

/** A row of a list: the deal, what is late about it and, for whoever may act, the ways on. */
export function dealListRow(row: DealRow, reader: Reader, acts: 'owner' | 'manager' | 'none'): Row {
  const { deal } = row;
  const words = WORDS[reader.lang];
  const lateness = latenessOf(deal, reader.clock);
  const soon = deal.nextDue === null || deal.nextDue === reader.clock.today ? words.today : words.on(deal.nextDue, reader.clock.today);
  const state = lateness ? latenessText(lateness, reader.lang) : soon;
  const agreed = lateness ? agreedText(row, reader) : (deal.nextStep ?? undefined);
  return {
    title: dealLine(row, reader.lang),
    text: words.join([state, ...(agreed === undefined ? [] : [agreed]), ...(isHelped(row, reader) ? [words.helpWaits] : [])]),
    tone: toneOf(deal, lateness, reader.clock.today),
    href: `/r/customer/${deal.customer}`,
    ...(acts === 'none' ? {} : { actions: waysOn(deal, reader, acts === 'owner' && !isHelped(row, reader)) }),
  };
}
