/** A follow-up told in words: recorded, shown on one card, at most one thing asked back. */
import type { Decision } from '../../../decision.js';
import { dayOf, shortDay } from '../../../records/day.js';
import { Draft } from '../../../records/draft.js';
import type { Customer, Person } from '../../../records/rows.js';
import type { MessageScene, PressScene } from '../../../scene.js';
import { strategyFor, strategyPart, suggest } from '../../../strategy/strategy.js';
import type { At, Id } from '../../../terms.js';
import { type CollisionNews, deciders, decidersCard, writerCard } from '../collision.js';
import { proposeNames } from '../proposals.js';
import { customerEvents, directChat, lastTold } from '../queries.js';
import { heldIn, withoutHeld } from '../talk.js';
import { customerHref, type View } from '../view.js';
import type { Choice } from '../who.js';
import { WORDS } from '../words.js';
import { type Collision, type Loaded, writeLog } from '../write-log.js';
import { composeCard, focusAfter, type Shown } from './compose.js';
import { loadParts, readsOf, standingEvents, toldAt, viewsOf } from './load.js';

/** Where the answer goes: the message itself, or a button or word that answers a question about it. */
export interface Answering {
  readonly scene: MessageScene | PressScene;
  /** What was chosen for a part, by where it begins. */
  readonly choices?: ReadonlyMap<number, Choice>;
  /** The card to replace. */
  readonly edits?: Id;
  readonly kind?: 'chat' | 'form';
}

/** Shorter messages hold no more than the rules see. */
const SHORTEST_READ_AGAIN = 8;

const chatOf = ({ person, conversation }: MessageScene) => ({ person: person.id, conversation: conversation.id });

export async function logMessage(
  message: MessageScene,
  { scene, choices, edits, kind = 'chat' }: Answering = { scene: message },
): Promise<Decision> {
  const draft = new Draft(scene);
  const options = edits === undefined ? {} : { edits };
  const words = WORDS[message.lang];
  const fresh = scene.inbox.id === message.inbox.id;
  const events = fresh ? [] : await standingEvents(message, message.inbox.id);
  const done = new Set(events.flatMap((e) => (e.kind === 'followup.logged' || e.kind === 'note.left' ? [e.spanStart] : [])));
  const left = readsOf(message).filter(({ part }) => !done.has(part[0]));
  const { inbox, person, text, saidAt, today, settings } = message;
  const said = {
    inbox: inbox.id,
    person: person.id,
    text,
    saidAt: toldAt(left, saidAt),
    today,
    kind,
    lang: message.reading.lang,
    riskyAmountShare: settings.riskyAmountShare,
  } as const;
  const parts = await loadParts(message, left, choices);
  const again = await toldBefore(message, parts);
  if (again.kind === 'all') return sayAgain(draft, message, again, options);
  const written = writeLog(draft, said, again.parts);
  if (choices !== undefined)
    proposeNames(draft, left, choices, {
      by: scene.person.id,
      at: scene.now,
      known: (typed, customer) =>
        message.names.candidates(typed).some(({ id, how }) => id === customer && (how === 'exact' || how === 'alias')),
    });
  const { ask, collisions } = written;
  const views = [...(await viewsOf(message, events)), ...written.views].sort((a, b) => a.read.part[0] - b.read.part[0]);
  for (const collision of collisions) await tellCollision(draft, message, collision);
  if (views.length === 0 && !ask) {
    const [note] = collisions;
    // What is told next without a name is of them too, whoever they belong to.
    if (note) draft.update('conversation', scene.conversation, { focus: { customer: note.customer.id, event: note.event, at: scene.now } });
    else draft.reply(text.trim() === '' ? words.empty : words.noName, options);
    return draft.decision();
  }
  const answered = await answerObjection(draft, message, written.views);
  // For a message just received nothing can have been suggested before.
  const strategy = fresh ? { strategy: [], ...answered } : answered;
  const card = await composeCard(message, { views, events, ask, ...strategy });
  const outbox = draft.reply(card, options);
  if (message.modelState === 'on' && views.length > 0 && !ask && text.trim().length >= SHORTEST_READ_AGAIN) {
    const customers = views.map(({ customer }) => customer.id);
    draft.want({ kind: 'log.opinion', ...chatOf(message), outbox: edits ?? outbox, customers, inbox: inbox.id });
  }
  const customers = [...new Set(views.map(({ customer }) => customer.id))];
  const together = customers.length > 1 ? { together: { customers, at: scene.now } } : {};
  draft.update('conversation', scene.conversation, {
    focus: focusAfter(scene, card, { inbox: inbox.id, outbox: edits ?? outbox }, { ...written.last, ...together }),
  });
  return draft.decision();
}

/** A chat that was forwarded before, whole, with the day it was recorded; or the parts without the lines of it that are on record. */
async function toldBefore({ records, text }: MessageScene, parts: readonly Loaded[]): Promise<Again> {
  const fresh: Loaded[] = [];
  for (const part of parts) {
    const { read, known } = part;
    const { talk } = read;
    if (talk === undefined || !known?.seen) {
      fresh.push(part);
      continue;
    }
    const told = await lastTold(records, known.customer.id);
    const before = told.find((one) => heldIn(text, talk, one.text));
    if (before) return { kind: 'all', customer: known.customer, at: before.at };
    const texts = told.map((one) => one.text);
    fresh.push({ ...part, read: withoutHeld(read, talk, text, texts) });
  }
  return { kind: 'rest', parts: fresh };
}

type Again =
  | { readonly kind: 'all'; readonly customer: Customer; readonly at: At }
  | { readonly kind: 'rest'; readonly parts: readonly Loaded[] };

function sayAgain(
  draft: Draft,
  message: MessageScene,
  { customer, at }: Again & { readonly kind: 'all' },
  options: { readonly edits?: Id },
): Decision {
  const { lang, zone, today, conversation, now } = message;
  const words = WORDS[lang];
  const title = words.talk.known(customer.name, shortDay(dayOf(at, zone), lang, today));
  const open = { action: 'log.open', label: words.open, href: customerHref(customer) };
  draft.reply({ title, mark: 'done', parts: [{ kind: 'line', text: words.talk.knownBody, tone: 'quiet' }], actions: [open] }, options);
  const { asked: _, ...focus } = conversation.focus ?? {};
  draft.update('conversation', conversation, { focus: { ...focus, customer: customer.id, at: now } });
  return draft.decision();
}

/** An objection is answered in the same reply, once for a message. Taken back with it. */
async function answerObjection(draft: Draft, message: MessageScene, views: readonly View[]): Promise<Pick<Shown, 'strategy'>> {
  const found = views.length === 0 ? undefined : await strategyFor(message, views);
  if (!found) return {};
  const row = suggest(draft, message, found);
  draft.event({ kind: 'strategy.suggested', inbox: message.inbox.id });
  return { strategy: strategyPart(row, message.lang) };
}

/** Tells the owner, the managers and the writer that both are on one customer; each once in this message. */
async function tellCollision(draft: Draft, message: MessageScene, { customer, words }: Collision): Promise<void> {
  const { people, person: writer, inbox, saidAt, today, zone, lang, records } = message;
  const owner = people.find((p) => p.id === customer.owner);
  if (!owner) return;
  const before = await customerEvents(records, customer.id, ['note.left']);
  const since = Math.min(saidAt, ...before.filter((event) => event.actor === writer.id).map((event) => event.at));
  const news: CollisionNews = { customer, owner, writer, inbox: inbox.id, words, since, saidAt, today, zone, lang };
  const told: Person[] = [];
  for (const person of deciders(news, people)) {
    const to = await directChat(records, person);
    if (!to) continue;
    draft.reply(decidersCard({ ...news, lang: person.lang }), { to });
    told.push(person);
  }
  draft.reply(writerCard(news, told));
}
