/** Knowledge cards (知识卡片) by chat: told, found, changed, retired, and proposed from what won. */
import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { changeCard, LONGEST_BODY, makeCard } from '../../knowledge/make.js';
import { nearestTo, prepareVectors } from '../../knowledge/meaning/nearest.js';
import { cardById, cardCounts, cardList, type FoundCard, findCards, rowById, versionsOf } from '../../knowledge/queries.js';
import { Draft } from '../../records/draft.js';
import type { Knowledge } from '../../records/rows.js';
import type { DraftScene, MessageScene, PressScene, Scene } from '../../scene.js';
import { topicIn } from '../../understand/objections/find.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature } from '../feature.js';
import { foundCard, listCard, oneCard, type Reader, whichToRetire } from './cards.js';
import { answerProposal } from './propose.js';
import { customerNamedIn, draftText } from './queries.js';
import { readOrder } from './read-order.js';
import { WORDS } from './words.js';

const LISTED = 8;
const FOUND = 5;
/** Below this share of the words a card answers something else. */
const WORDS_ENOUGH = 0.34;
/** So near in meaning a card answers what was asked, though in other words. */
const NEAR_ENOUGH = 0.5;

export const knowledge: Feature = {
  name: 'knowledge',
  intents: ['manage_knowledge'],
  message,
  press,
  drafts: { 'knowledge.find': findByMeaning, 'knowledge.vectors': makeReady },
};

/** A general card is the managers' and operations' to change, one of the company's also its author's. */
export const mayChange = ({ person }: Pick<Scene, 'person'>, { author }: Pick<Knowledge, 'author'>): boolean =>
  person.role === 'manager' || person.role === 'ops' || person.role === 'admin' || (author !== null && author === person.id);

async function message(scene: MessageScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const order = readOrder(scene.text, scene.lang);
  const reader = readerOf(scene);
  switch (order.kind) {
    case 'list':
      return say(
        scene,
        listCard(await cardList(scene, scene.lang, 0, LISTED), await cardCounts(scene.records, scene.workspace.id, scene.lang), reader),
      );
    case 'find': {
      const found = await search(scene, order.words);
      const draft = new Draft(scene);
      const outbox = draft.reply(cardOf(scene, order.words, found));
      if (scene.modelState === 'on' && scene.modelCan.embed) wantOf(draft, scene, 'knowledge.find', outbox);
      return draft.decision();
    }
    case 'keep':
      return keep(scene, order);
    case 'keep-last': {
      const draft = scene.conversation.focus?.draft;
      const last = draft === undefined ? undefined : await draftText(scene.records, scene.workspace.id, draft, scene.person.id);
      return last ? keep(scene, last) : say(scene, draft === undefined ? words.emptyCard : words.noDraft);
    }
    case 'retire': {
      const found = (await search(scene, order.words)).filter(({ card }) => mayChange(scene, card));
      const exact = found.find(({ card }) => card.title === order.words);
      const [only, another] = found;
      const meant = exact ?? (another ? undefined : only);
      if (meant) return retire(scene, meant.card.id);
      return say(scene, found.length === 0 ? words.notFound(order.words) : whichToRetire(found, scene.lang));
    }
  }
}

const search = async (scene: MessageScene, words: string, near: ReadonlyMap<number, number> = new Map()) => {
  const topic = topicIn(words, scene.lang) ?? topicNamed(words);
  const found = await findCards(scene, { text: words, topic, lang: scene.lang, near }, FOUND);
  return found.filter((one) => one.onTopic || one.words >= WORDS_ENOUGH || one.meaning >= NEAR_ENOUGH);
};

const cardOf = (scene: MessageScene, words: string, found: readonly FoundCard[]): Card | string =>
  foundCard(words, found, readerOf(scene), found[0] !== undefined && mayChange(scene, found[0].card));

const wantOf = (draft: Draft, { person, conversation }: Scene, kind: string, outbox?: number): number =>
  draft.want({ kind, person: person.id, conversation: conversation.id, customers: [], ...(outbox === undefined ? {} : { outbox }) });

/** Cards that mean what was asked for in other words, beside those that have the words. The first list stays where they are the same. */
async function findByMeaning(scene: DraftScene): Promise<Decision> {
  const { request } = scene;
  const draft = new Draft(scene);
  const said = request.inbox === null ? undefined : await scene.again(request.inbox);
  const order = said && readOrder(said.text, said.lang);
  if (!said || order?.kind !== 'find' || request.outbox === null) return draft.decision();
  const near = await nearestTo(scene, { text: order.words, draft });
  const [before, found] = [await search(said, order.words), await search(said, order.words, near)];
  if (ids(before) !== ids(found)) draft.reply(cardOf(said, order.words, found), { edits: request.outbox });
  return draft.decision();
}

const ids = (found: readonly FoundCard[]): string => found.map(({ card }) => card.id).join(' ');

/** Vectors for cards that are new or were changed, and for all of them once a model for it is there. */
async function makeReady(scene: DraftScene): Promise<Decision> {
  const draft = new Draft(scene);
  await prepareVectors(scene, draft);
  return draft.decision();
}

/** 账期 alone objects to nothing and names a topic all the same. */
const topicNamed = (words: string) => topicIn(`${words}太长`, 'zh');

const readerOf = ({ lang, zone, today, people }: Scene): Reader => ({
  lang,
  zone,
  today,
  nameOf: (id) => people.find((person) => person.id === id)?.name ?? '?',
});

async function keep(scene: MessageScene, { title, body }: { readonly title: string; readonly body: string }): Promise<Decision> {
  const words = WORDS[scene.lang];
  if (body.length > LONGEST_BODY) return say(scene, words.tooLong);
  const draft = new Draft(scene);
  const row = makeCard(draft, {
    title,
    body,
    origin: 'chat',
    author: scene.person.id,
    at: scene.now,
    inbox: scene.inbox.id,
    customer: (await customerNamedIn(scene, `${title}\n${body}`)) ?? null,
  });
  if (row.title === '' || row.body === '') return say(scene, words.emptyCard);
  const event = draft.event({ kind: 'knowledge.kept', note: words.kept(row.title) });
  const shown = oneCard({ card: row, tally: { adopted: 0, vetoed: 0, won: 0 } }, readerOf(scene), true);
  const [edit] = shown.actions;
  draft.reply({
    title: words.kept(row.title),
    mark: 'done',
    parts: [...shown.parts, { kind: 'line', text: row.topic === null ? words.noTopic : words.nowOn, tone: 'quiet' }],
    actions: [...(edit ? [edit] : []), { action: 'knowledge.undo', label: words.undo, value: String(event) }],
  });
  if (scene.modelState === 'on' && scene.modelCan.embed) wantOf(draft, scene, 'knowledge.vectors');
  return draft.decision();
}

async function press(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  switch (scene.press.action) {
    case 'knowledge.edit':
      return edit(scene);
    case 'knowledge.retire':
      return retire(scene, Number(scene.press.value));
    case 'knowledge.undo':
      return undoPressed(scene, words.undone);
    case 'knowledge.accept':
    case 'knowledge.decline':
      return answerProposal(scene, scene.press.action === 'knowledge.accept');
    default:
      return NOTHING;
  }
}

async function edit(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const row = await changeable(scene, Number(scene.press.value));
  if (typeof row === 'string') return say(scene, row);
  const versions = await versionsOf(scene, row);
  const shownNow = await cardById(scene, row.id);
  const { title = '', body = '' } = scene.press.form ?? {};
  if (body.length > LONGEST_BODY) return say(scene, words.tooLong);
  // Whoever sees it masked would write the mask into it.
  if (!shownNow || shownNow.card.body !== row.body) return say(scene, words.gone);
  const draft = new Draft(scene);
  const changed = changeCard(draft, row, { title, body }, { by: scene.person.id, at: scene.now, versions: versions.length });
  if (changed === row) return say(scene, words.same);
  const event = draft.event({ kind: 'knowledge.edited', note: words.edited(changed.title) });
  const shown = oneCard({ ...shownNow, card: changed }, readerOf(scene), true);
  draft.reply(
    {
      ...shown,
      title: words.edited(changed.title),
      mark: 'done',
      actions: [
        ...shown.actions.slice(0, 1),
        { action: 'knowledge.undo', label: words.undo, value: String(event) },
        ...shown.actions.slice(2),
      ],
    },
    { edits: scene.press.message },
  );
  return draft.decision();
}

async function retire(scene: MessageScene | PressScene, id: number): Promise<Decision> {
  const words = WORDS[scene.lang];
  const row = await changeable(scene, id);
  if (typeof row === 'string') return say(scene, row);
  const shown = await cardById(scene, id);
  const draft = new Draft(scene);
  draft.update('knowledge', row, { state: 'retired' });
  const title = words.retired(shown?.card.title ?? '');
  const event = draft.event({ kind: 'knowledge.retired', note: title });
  const card: Card = { title, mark: 'done', parts: [], actions: [{ action: 'knowledge.undo', label: words.undo, value: String(event) }] };
  draft.reply(card, 'press' in scene ? { edits: scene.press.message } : {});
  return draft.decision();
}

/** The card, if it is in use and theirs to change; else what is said instead. */
async function changeable(scene: Scene, id: number): Promise<Knowledge | string> {
  const words = WORDS[scene.lang];
  const row = await rowById(scene.records, scene.workspace.id, id);
  if (!row || row.state === 'proposed') return words.gone;
  if (row.state === 'retired') return words.alreadyRetired;
  if (mayChange(scene, row)) return row;
  return row.author === null ? words.generalNotYours : words.notYours(scene.people.find((person) => person.id === row.author)?.name ?? '?');
}

function say(scene: Scene, content: Card | string): Decision {
  const draft = new Draft(scene);
  draft.reply(content);
  return draft.decision();
}
