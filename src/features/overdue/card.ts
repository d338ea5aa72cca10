import type { Card, CardAction, CardPart, Row } from '../../card.js';
import { dealLine, latenessText } from '../../numbers/deal-line.js';
import { type Clock, latenessOf } from '../../numbers/lateness.js';
import type { DealRow } from '../../numbers/queries.js';
import { addDays, dayOf } from '../../records/day.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Scene } from '../../scene.js';
import { type At, type Day, type Lang, OPEN_STAGES } from '../../terms.js';
import { CLOSE_REASONS, type Hint, POSTPONE_TO, WORDS } from './words.js';

/** Who reads the card, and when. */
export interface Reader {
  readonly lang: Lang;
  readonly clock: Clock;
}

/** The day and the rules by which a scene judges lateness. */
export const clockOf = ({ today, zone, settings }: Pick<Scene, 'today' | 'zone' | 'settings'>): Clock => ({
  today,
  zone,
  negotiationDays: settings.negotiationDays,
});

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
      { kind: 'line', text: words.advise + words.hints[hint], tone: 'guess' },
    ],
    actions: actionsFor(row, reader, more.ignoredBy === undefined),
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

/** The four ways on; only an owner can ask for help. */
function actionsFor({ deal }: DealRow, reader: Reader, owner: boolean): CardAction[] {
  const words = WORDS[reader.lang];
  const value = String(deal.id);
  const close: CardAction = {
    action: 'overdue.close',
    label: words.close,
    value,
    style: 'danger',
    fields: [
      {
        kind: 'choice',
        name: 'reason',
        label: words.closeField,
        required: true,
        options: CLOSE_REASONS.map((reason) => ({ value: reason, label: words.closeReasons[reason] })),
      },
      { kind: 'text', name: 'note', label: words.noteField },
    ],
  };
  const help: CardAction = {
    action: 'overdue.help',
    label: words.help,
    value,
    fields: [{ kind: 'text', name: 'text', label: words.helpField, hint: words.helpHint }],
  };
  return [advanceAction(deal, reader), postponeAction(value, reader), ...(owner ? [help] : []), close];
}

function advanceAction(deal: DealRow['deal'], { lang, clock }: Reader): CardAction {
  const words = WORDS[lang];
  const ahead = deal.nextDue !== null && deal.nextDue >= clock.today ? deal.nextDue : addDays(clock.today, 1);
  return {
    action: 'overdue.advance',
    label: words.advance,
    value: String(deal.id),
    style: 'primary',
    fields: [
      {
        kind: 'choice',
        name: 'stage',
        label: words.stageField,
        value: deal.stage,
        options: OPEN_STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[lang][stage] })),
      },
      { kind: 'text', name: 'words', label: words.wordsField, hint: words.wordsHint },
      { kind: 'date', name: 'next', label: words.nextField, value: ahead, required: true },
    ],
  };
}

function postponeAction(value: string, { lang }: Reader): CardAction {
  const words = WORDS[lang];
  return {
    action: 'overdue.postpone',
    label: words.postpone,
    value,
    fields: [
      {
        kind: 'choice',
        name: 'to',
        label: words.toField,
        value: 'tomorrow',
        required: true,
        options: POSTPONE_TO.map((to) => ({ value: to, label: words.to[to] })),
      },
      { kind: 'date', name: 'day', label: words.dayField },
      { kind: 'text', name: 'reason', label: words.reasonField },
    ],
  };
}

/** A row of a list: the deal, what is late about it and, for whoever may act, the ways on. */
export function dealListRow(row: DealRow, reader: Reader, acts: 'owner' | 'manager' | 'none'): Row {
  const { deal } = row;
  const words = WORDS[reader.lang];
  const lateness = latenessOf(deal, reader.clock);
  const state = lateness ? latenessText(lateness, reader.lang) : words.today;
  const agreed = lateness ? agreedText(row, reader) : (deal.nextStep ?? undefined);
  return {
    title: dealLine(row, reader.lang),
    text: words.join([state, ...(agreed === undefined ? [] : [agreed])]),
    tone: lateness ? 'overdue' : 'due',
    href: `/r/customer/${deal.customer}`,
    ...(acts === 'none' ? {} : { actions: actionsFor(row, reader, acts === 'owner') }),
  };
}
