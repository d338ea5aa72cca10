/** Talk tracks (话术): written for a deal on request, answers to objections decided on, comparisons that go nowhere noticed. */
import { customersOfContact } from '../../access/contacts/queries.js';
import { type Meant, meantCustomer, seenCustomer } from '../../access/meant.js';
import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { findCards } from '../../knowledge/queries.js';
import { dayOf, longDay } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { shortened } from '../../records/plain-text.js';
import type { Customer, Suggestion } from '../../records/rows.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import { STRATEGY } from '../../strategy/queries.js';
import { strategyIn } from '../../strategy/strategy.js';
import type { Feature } from '../feature.js';
import { type TrackAbout, trackIn } from './about.js';
import { topicAsked } from './asked.js';
import { modelUnused, trackCard } from './card.js';
import { change, decide, keep, say, suggestionFor } from './decide.js';
import { suggestTrack, type TrackOrder, trackFor } from './draft-track.js';
import { isOffice } from './facts.js';
import { cardsBehind, sayingsAbout, suggestionById } from './queries.js';
import { advise, noteStuck } from './stuck.js';
import { type Style, wishAbout, wishIn } from './style.js';
import { hiddenCard, whichCard } from './subject.js';
import { WORDS } from './words.js';
import { TALK_TRACK } from './write/prompt.js';
import { WRITE, writeTrack } from './write/write.js';

/** A word about the last draft ("短一点") counts for this long. */
const DRAFT_MS = 30 * 60_000;
const RIVAL_ROWS = 5;
const MOST_NAMESAKES = 4;
/** Words for an occasion, which templates cannot write. */
const OCCASION = /祝福|节日|生日|邀请|邀约|道歉|致歉|感谢信|贺|\b(?:birthday|holiday|invit\w+|apolog\w+|thank[- ]you|congratulat\w+)\b/i;

export const talk: Feature = {
  name: 'talk',
  intents: ['draft_talk_track'],
  message,
  answer: restyle,
  follows: noteStuck,
  press,
  drafts: { [WRITE]: writeTrack },
  awaited: [WRITE],
  prompts: [TALK_TRACK],
};

async function message(scene: MessageScene): Promise<Decision> {
  const { slots } = scene.reading;
  const topic = topicAsked(scene.text, scene.lang);
  const named = slots.customer !== undefined && scene.text.includes(slots.customer);
  if (slots.competitor !== undefined && !named) return aboutRival(scene, slots.competitor);
  if (topic === undefined && OCCASION.test(scene.text)) return saying(scene, WORDS[scene.lang].occasion);
  const theirs =
    named || slots.contact === undefined || !scene.text.includes(slots.contact) ? undefined : await employerOf(scene, slots.contact);
  // 写个给李总的话术: whom nobody the asker sees employs is nobody at the customer spoken of before.
  if (!theirs && !named && slots.contact !== undefined && scene.text.includes(slots.contact) && !isOffice(slots.contact))
    return saying(scene, WORDS[scene.lang].noContact(slots.contact));
  const meant = theirs ?? (await meantCustomer(scene, slots.customer));
  // 嫌贵怎么回: what was taken for a name is the objection itself.
  const noName = meant.kind === 'unknown' && topicAsked(meant.typed, scene.lang) !== undefined;
  return answerFor(scene, noName ? await meantCustomer(scene, undefined) : meant);
}

/** Whose contact is meant: the customer spoken of where they have one of that name, else whoever has. undefined: nobody the asker may see. */
async function employerOf(scene: MessageScene, contact: string): Promise<Meant | undefined> {
  const options = await customersOfContact(scene, contact, MOST_NAMESAKES);
  const recent = scene.conversation.customer ?? scene.conversation.focus?.customer;
  const customer = options.find(({ id }) => id === recent) ?? (options.length === 1 ? options[0] : undefined);
  if (customer) return { kind: 'one', customer };
  return options.length === 0 ? undefined : { kind: 'several', typed: contact, options };
}

/** `topic` and style are in the request's own words. */
async function answerFor(scene: MessageScene, meant: Meant): Promise<Decision> {
  const words = WORDS[scene.lang];
  switch (meant.kind) {
    case 'one':
      return written(scene, orderOf(scene, meant.customer));
    case 'hidden':
      return saying(scene, hiddenCard(meant, scene.people, scene.lang));
    case 'several':
      return saying(scene, whichCard(meant.typed, meant.options, scene.inbox.id, scene.lang));
    case 'unknown':
      return saying(scene, words.unknown(meant.typed));
    case 'none':
      return topicAsked(scene.text, scene.lang) === undefined ? saying(scene, words.whom) : written(scene, orderOf(scene, undefined));
  }
}

function orderOf(scene: MessageScene, customer: Customer | undefined): TrackOrder {
  const { other: _, ...wish } = wishIn(scene.text) ?? {};
  const style: Style = { length: 'normal', tone: 'plain', lang: scene.lang, ...wish };
  const { contact } = scene.reading.slots;
  return { customer, topic: topicAsked(scene.text, scene.lang), contact, words: scene.text, style, without: [] };
}

type Answering = MessageScene | PressScene;

/** Writes a track, shows it and remembers it as what the chat is about. `edits`: the card to replace. */
async function written(scene: Answering, order: TrackOrder, edits?: number): Promise<Decision> {
  const made = await trackFor(scene, order);
  const { track } = made.about;
  if (track.arguments.length === 0 && !track.question && !order.customer) return saying(scene, WORDS[scene.lang].whom);
  const draft = new Draft(scene);
  const row = suggestTrack(draft, scene, made);
  draft.event({ kind: 'talk.suggested' });
  show(draft, scene, { row, about: made.about, customer: order.customer, ...(edits === undefined ? {} : { edits }) });
  return draft.decision();
}

interface Showing {
  readonly row: Suggestion;
  readonly about: TrackAbout;
  readonly customer: Customer | undefined;
  readonly edits?: number;
}

function show(draft: Draft, scene: Answering, { row, about, customer, edits }: Showing): void {
  const about_ = customer === undefined ? {} : { customer: customer.id };
  draft.update('conversation', scene.conversation, {
    focus: { ...scene.conversation.focus, ...about_, question: 'draft_talk_track', draft: row.id, at: scene.now },
  });
  // The card stands at once; what the model writes takes its place later.
  const writes = customer !== undefined && scene.modelState === 'on';
  const model = writes ? 'writing' : modelUnused(scene);
  const card = trackCard({ suggestion: row, about, customer, lang: scene.lang, model });
  const outbox = edits ?? draft.reply(card);
  if (edits !== undefined) draft.reply(card, { edits });
  if (writes)
    draft.want({
      kind: WRITE,
      person: scene.person.id,
      conversation: scene.conversation.id,
      outbox,
      customers: [customer.id],
      given: { suggestion: row.id },
    });
}

/** "短一点", "英文版", "换一版": the last draft, said otherwise. It is the same suggestion still. */
async function restyle(scene: MessageScene): Promise<Decision | undefined> {
  const { focus } = scene.conversation;
  const wish = wishAbout(scene.text, scene.lang);
  if (focus?.draft === undefined || !wish || scene.now - focus.at > DRAFT_MS) return undefined;
  const row = await suggestionById(scene.records, scene.workspace.id, focus.draft);
  const about = trackIn(row?.about);
  if (!row || !about || row.person !== scene.person.id) return undefined;
  const { other, ...style } = wish;
  return anew(scene, row, about, {
    style: { ...about.style, ...style },
    without: other ? [...about.without, ...about.cards] : about.without,
  });
}

/** The same suggestion with another text. */
async function anew(
  scene: Answering,
  row: Suggestion,
  about: TrackAbout,
  { style, without, edits }: { readonly style: Style; readonly without: readonly number[]; readonly edits?: number },
): Promise<Decision> {
  const customer = row.customer === null ? undefined : await seenCustomer(scene, row.customer);
  const made = await trackFor(scene, { customer, topic: about.topic, contact: about.contact, words: '', style, without });
  const draft = new Draft(scene);
  const behind = await cardsBehind(scene.records, row.id);
  for (const link of behind.filter(({ card }) => !made.about.cards.includes(card))) draft.remove('suggestionCard', link);
  for (const card of made.about.cards.filter((id) => !behind.some((link) => link.card === id)))
    draft.insert('suggestionCard', { suggestion: row.id, card }, true);
  const changed = draft.update('suggestion', row, { about: made.about, call: null, state: 'open', by: null, decidedAt: null });
  draft.event({ kind: 'talk.restyled' });
  show(draft, scene, { row: changed, about: made.about, customer, ...(edits === undefined ? {} : { edits }) });
  return draft.decision();
}

/** What is on record about a rival, and what to say of it. */
async function aboutRival(scene: MessageScene, rival: string): Promise<Decision> {
  const words = WORDS[scene.lang];
  const { lang, zone, today } = scene;
  const [sayings, cards] = await Promise.all([
    sayingsAbout(scene, rival, RIVAL_ROWS),
    findCards(scene, { text: scene.text, topic: 'rival', lang }, 2),
  ]);
  const said = sayings.map((row) => ({
    title: `${row.name} · ${longDay(dayOf(row.at, zone), lang, today)}`,
    text: shortened(row.text, 60),
    href: row.inbox === null ? `/r/customer/${row.customer}` : `/r/message/${row.inbox}`,
  }));
  const card: Card = {
    title: words.saidAbout(rival),
    parts: [
      { kind: 'line', text: words.byRules[modelUnused(scene)], tone: 'quiet' },
      said.length === 0 ? { kind: 'line', text: words.nothingAbout(rival) } : { kind: 'rows', rows: said },
      ...(cards.length === 0
        ? []
        : [
            {
              kind: 'rows' as const,
              rows: cards.map(({ card: { id, title } }) => ({ title: words.suggestion(title), href: `/r/knowledge/${id}` })),
            },
          ]),
    ],
    actions: [],
  };
  return saying(scene, card);
}

function saying(scene: Scene, content: Card | string): Decision {
  const draft = new Draft(scene);
  draft.reply(content);
  return draft.decision();
}

async function press(scene: PressScene): Promise<Decision> {
  switch (scene.press.action) {
    case 'talk.adopt':
      return decide(scene, 'adopted');
    case 'talk.veto':
      return decide(scene, 'vetoed');
    case 'talk.undo':
      return decide(scene, 'open');
    case 'talk.change':
      return change(scene);
    case 'talk.keep':
      return keep(scene, true);
    case 'talk.nokeep':
      return keep(scene, false);
    case 'talk.again':
      return again(scene);
    case 'talk.write':
      return fullTrack(scene);
    case 'talk.pick':
      return picked(scene);
    case 'talk.advise':
      return advise(scene);
    default:
      return NOTHING;
  }
}

/** [换一版] after a refusal: a new suggestion, without the cards of the refused one. */
async function again(scene: PressScene): Promise<Decision> {
  const row = await suggestionFor(scene);
  if (typeof row === 'string') return say(scene, row);
  const about = trackIn(row.about);
  if (!about) return say(scene, WORDS[scene.lang].gone);
  const customer = row.customer === null ? undefined : await seenCustomer(scene, row.customer);
  const { topic, contact, style, without, cards } = about;
  return written(scene, { customer, topic, contact, words: '', style, without: [...without, ...cards] });
}

/** [写全套话术] on a strategy. */
async function fullTrack(scene: PressScene): Promise<Decision> {
  const row = await suggestionFor(scene);
  if (typeof row === 'string') return say(scene, row);
  const strategy = row.kind === STRATEGY ? strategyIn(row.about) : undefined;
  const customer = row.customer === null ? undefined : await seenCustomer(scene, row.customer);
  if (!strategy || !customer) return say(scene, WORDS[scene.lang].gone);
  const style: Style = { length: 'normal', tone: 'plain', lang: scene.lang };
  return written(scene, { customer, topic: strategy.topic, words: strategy.title, style, without: [] });
}

async function picked(scene: PressScene): Promise<Decision> {
  const [inbox = 0, id = 0] = (scene.press.value ?? '').split(':').map(Number);
  const asked = await scene.again(inbox);
  const customer = await seenCustomer(scene, id);
  if (!asked || !customer) return say(scene, WORDS[scene.lang].gone);
  return written(scene, orderOf(asked, customer), scene.press.message);
}
