/** What the four buttons do to the record. Pure: rows in, a draft filled. */
import { isDay } from '../../records/day.js';
import { CLOSE_REASONS, closeReasonText } from '../../records/deal-ways.js';
import type { Draft } from '../../records/draft.js';
import type { Customer, Deal } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Scene } from '../../scene.js';
import { type At, type Day, type Id, type Lang, OPEN_STAGES, type Stage } from '../../terms.js';
import type { ReadDate } from '../../understand/reading.js';
import type { Outcome } from './settle.js';
import { WORDS } from './words.js';

/** The deal pressed on, who pressed and when. */
export interface Pressed {
  readonly deal: Deal;
  readonly customer: Customer;
  readonly person: Id;
  readonly inbox: Id;
  readonly now: At;
  readonly today: Day;
  readonly lang: Lang;
}

type Form = Readonly<Record<string, string>>;
/** Done, or what is missing to do it. */
type Result =
  | { readonly kind: 'done'; readonly outcome: Outcome; readonly event: Id }
  | { readonly kind: 'missing'; readonly text: string };

const missing = (text: string): Result => ({ kind: 'missing', text });
const said = (value: string | undefined): string | undefined => (value?.trim() === '' ? undefined : value?.trim());
/** Somebody reacted: the count to the manager begins anew. */
const REACTED = { overdueCards: 0 } as const;

/** The day of a form that was left at `shown`, the one it came with: what its sentence names goes before that. */
export interface LeftAt {
  readonly shown: string | undefined;
  readonly named: ReadDate | undefined;
}

/** 推进: another stage, a sentence, a next date; at least one of them new. */
export function advance(draft: Draft, pressed: Pressed, form: Form, left: LeftAt): Result {
  const { deal, customer, lang, today } = pressed;
  const words = WORDS[lang];
  const stage = OPEN_STAGES.find((open) => open === form.stage) ?? deal.stage;
  const sentence = said(form.words);
  const next = dayMeant(readDay(form.next), left, today);
  if (next !== undefined && next < today) return missing(words.pastDay(next, today));
  if (stage === deal.stage && sentence === undefined && (next === undefined || next === deal.nextDue)) return missing(words.nothing);
  const moved: Partial<Deal> = stage === deal.stage ? {} : { stage, stageSince: pressed.now };
  const told: Partial<Deal> = sentence === undefined ? {} : { summary: sentence, lastContactAt: pressed.now };
  draft.update('deal', deal, { ...REACTED, ...moved, ...told, ...(next === undefined ? {} : { nextDue: next }) });
  if (sentence !== undefined) followUp(draft, pressed, { sentence, stage, next });
  const note = sentence === undefined ? {} : { note: sentence };
  const event = draft.event({ kind: 'overdue.advanced', customer: customer.id, deal: deal.id, ...note });
  const title = words.advanced(words.join([customer.name, STAGE_WORDS[lang][stage]]));
  return { kind: 'done', event, outcome: { title, lines: [...(sentence ? [sentence] : []), ...(next ? [words.next(next, today)] : [])] } };
}

/** A day chosen by hand stands, and so does one that lies in the week or month the sentence names. */
function dayMeant(sent: Day | undefined, { shown, named }: LeftAt, today: Day): Day | undefined {
  if (!named || named.doubt || named.day < today || (sent !== undefined && sent !== shown)) return sent;
  const [first, last] = named.window ?? [named.day, named.day];
  return sent !== undefined && first <= sent && sent <= last ? sent : named.day;
}

/** The sentence is a follow-up like any other; the customer's columns are kept in step. */
function followUp(
  draft: Draft,
  { deal, customer, person, inbox, now }: Pressed,
  told: { sentence: string; stage: Stage; next: Day | undefined },
) {
  draft.insert('followup', {
    customer: customer.id,
    deal: deal.id,
    person,
    kind: 'form',
    inbox,
    at: now,
    text: told.sentence,
    sentiment: 'neutral',
    quote: null,
    stage: told.stage,
    amount: null,
    nextDue: told.next ?? null,
  });
  draft.update('customer', customer, {
    lastContactAt: now,
    firstContactAt: customer.firstContactAt ?? now,
    moods: `0${customer.moods}`.slice(0, 3),
  });
}

/** 延期: the next date moves, with the reason if one is given. A day written down counts, whatever a selector has selected. */
export function postpone(draft: Draft, pressed: Pressed, form: Form): Result {
  return postponeTo(draft, pressed, readDay(said(form.day) ?? form.to), said(form.reason));
}

/** The same by a day that is known. The outcome's `event` can be taken back. */
export function postponeTo(draft: Draft, { deal, customer, lang, today, inbox }: Pressed, day: Day | undefined, reason?: string): Result {
  const words = WORDS[lang];
  if (day === undefined) return missing(words.noDay);
  if (day <= today) return missing(words.afterToday);
  draft.update('deal', deal, { ...REACTED, nextDue: day });
  const why = reason === undefined ? {} : { note: reason };
  const event = draft.event({ kind: 'overdue.postponed', customer: customer.id, deal: deal.id, inbox, ...why });
  return {
    kind: 'done',
    event,
    outcome: {
      title: words.postponed(customer.name),
      lines: [words.next(day, today), reason === undefined ? words.noReason : words.reason(reason)],
    },
  };
}

/** "撤销" said next means this, not what was recorded before it. */
export function canTakeBack(
  draft: Draft,
  { conversation, now }: Pick<Scene, 'conversation' | 'now'>,
  { deal, customer }: Pick<Pressed, 'deal' | 'customer'>,
  event: Id,
): void {
  draft.update('conversation', conversation, {
    focus: { ...conversation.focus, customer: customer.id, deal: deal.id, event, at: now },
  });
}

/** The reason of 关闭 as people read it: `价格 (对方预算砍了一半)`. */
export function closeReason(form: Form, lang: Lang): string {
  const reason = closeReasonText(CLOSE_REASONS.find((known) => known === form.reason) ?? 'other', lang);
  const note = said(form.note);
  return note === undefined ? reason : `${reason} (${note})`;
}

/** 关闭, confirmed: the deal is lost. The event can be taken back. */
export function close(
  draft: Draft,
  { deal, customer, lang, now }: Pressed,
  reason: string,
): { readonly event: Id; readonly outcome: Outcome } {
  const words = WORDS[lang];
  // Those two say why it was lost; after the others the review asks.
  const lossReason = (['price', 'competitor'] as const).find((why) => reason.startsWith(closeReasonText(why, lang))) ?? null;
  draft.update('deal', deal, { ...REACTED, stage: 'lost', stageSince: now, closedAt: now, closeReason: reason, lossReason });
  const event = draft.event({ kind: 'overdue.closed', customer: customer.id, deal: deal.id, note: reason });
  return { event, outcome: { title: words.closed(customer.name), lines: [words.reason(reason)] } };
}

function readDay(text: string | undefined): Day | undefined {
  return text !== undefined && isDay(text) ? text : undefined;
}
