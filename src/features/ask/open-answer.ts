/** Questions that want words: the records' own at once, and where a model is set up its answer with sources after it. */
import { z } from 'zod';
import { seenCustomer } from '../../access/meant.js';
import type { Card, CardPart, Row } from '../../card.js';
import type { Decision } from '../../decision.js';
import { dayOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { shortened } from '../../records/plain-text.js';
import type { DraftScene, MessageScene, Scene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { ANSWER, type AnswerLine, checkedLines } from './checked-answer.js';
import { lookUpsFor } from './look-ups.js';
import { topicsAsked } from './open-question.js';
import { heardOn, notesByIds } from './queries.js';
import type { AskReader } from './status.js';
import { WORDS } from './words.js';

const DAYS = 180;
const DAY = 86_400_000;
const ROWS = 6;
const LONGEST = 60;
const STEPS = 6;
/** An answer later than this comes too late to be of use. */
const WAIT_MS = 40_000;

/** What is said at once: `base` is what could be computed. `customer`: whom it is about. */
export async function sayAtOnce(scene: MessageScene, base: Card | string | undefined, customer: Id | undefined): Promise<Card | string> {
  const words = WORDS[scene.lang];
  const heard = await heardRows(scene, customer);
  const waits = scene.modelState === 'on';
  if (base === undefined && heard.length === 0) return waits ? words.looking : words.cannotTell;
  const card: Card = typeof base === 'object' ? base : { title: base ?? words.heardTitle(heard.length), parts: [], actions: [] };
  const said: CardPart[] = heard.length === 0 ? [] : [{ kind: 'rows', rows: heard }];
  return { ...card, parts: [...card.parts, ...said, { kind: 'line', text: waits ? words.answerFollows : words.noAnswer, tone: 'quiet' }] };
}

async function heardRows(scene: MessageScene, customer: Id | undefined): Promise<readonly Row[]> {
  const kinds = topicsAsked(scene.text);
  if (kinds.length === 0) return [];
  const found = await heardOn(scene, kinds, { since: scene.now - DAYS * DAY, customer, limit: ROWS });
  return found.map((one) => ({
    title: `${one.name} · ${WORDS[scene.lang].day(dayOf(one.at, scene.zone), scene.today)}`,
    text: shortened(one.words, LONGEST),
    href: one.inbox === null ? `/r/customer/${one.customer}` : `/r/message/${one.inbox}`,
  }));
}

/** Leaves the question for the model; its answer takes the place of the card. */
export function wantAnswer(draft: Draft, scene: MessageScene, outbox: Id, customer: Id | undefined): void {
  if (scene.modelState !== 'on') return;
  draft.want({
    kind: 'ask.answer',
    person: scene.person.id,
    conversation: scene.conversation.id,
    outbox,
    customers: customer === undefined ? [] : [customer],
    given: { customer: customer ?? null },
    waitMs: WAIT_MS,
  });
}

const givenSchema = z.object({ customer: z.number().nullable() });

/** The agent's answer. `again`: what was said at once, for when there is none. */
export async function answerByAgent(
  scene: DraftScene,
  readerOf: (scene: Scene) => AskReader,
  again: (order: MessageScene) => Promise<Card | string | undefined>,
): Promise<Decision> {
  const { request, model } = scene;
  const draft = new Draft(scene);
  const order = request.inbox === null ? undefined : await scene.again(request.inbox);
  if (!order || request.outbox === null) return draft.decision();
  const words = WORDS[order.lang];
  const about = givenSchema.safeParse(request.given).data?.customer ?? undefined;
  const customer = about === undefined ? undefined : await seenCustomer(order, about);
  const drafted = await model.agent({
    prompt: ANSWER,
    lang: order.lang,
    customers: customer ? [customer.id] : [],
    quotes: { question: order.text, subject: customer?.name ?? '-' },
    values: { today: scene.today },
    lookUps: lookUpsFor(order, readerOf(order)),
    steps: STEPS,
  });
  if (drafted.kind === 'none') {
    const base = await again(order);
    const card: Card = typeof base === 'object' ? base : { title: base ?? words.cannotTell, parts: [], actions: [] };
    draft.reply({ ...card, parts: [...card.parts, { kind: 'line', text: words.modelSilent, tone: 'quiet' }] }, { edits: request.outbox });
    return draft.decision();
  }
  const { answer, told } = drafted.value;
  const lines = checkedLines(
    answer.lines,
    told.map(({ text }) => text),
    order.text,
  );
  draft.reply(lines.length === 0 ? words.notFound : await answerCard(order, lines), { edits: request.outbox });
  return draft.decision();
}

/** The answer with the notes it rests on; each opens its source. */
async function answerCard(scene: MessageScene, lines: readonly AnswerLine[]): Promise<Card> {
  const words = WORDS[scene.lang];
  const marks = [...new Set(lines.flatMap(({ sources }) => sources))];
  const idsOf = (letter: string): readonly Id[] =>
    marks.filter((mark) => mark.startsWith(`#${letter}`)).map((mark) => Number(mark.slice(2)));
  const notes = await notesByIds(scene, idsOf('F'));
  const sources: Row[] = [
    ...notes.map(({ text, at, name, inbox, customer }) => ({
      title: `${name} · ${words.day(dayOf(at, scene.zone), scene.today)}`,
      text: shortened(text, LONGEST),
      href: inbox === null ? `/r/customer/${customer}` : `/r/message/${inbox}`,
    })),
    ...(await Promise.all(idsOf('C').map((id) => seenCustomer(scene, id)))).flatMap((customer) =>
      customer ? [{ title: customer.name, href: `/r/customer/${customer.id}` }] : [],
    ),
    ...idsOf('M').map((id) => ({ title: words.minutes, href: `/r/minutes/${id}` })),
  ];
  const [first, ...rest] = lines.map(({ text }) => text);
  return {
    title: first ?? '',
    parts: [
      ...rest.map((text): CardPart => ({ kind: 'line', text })),
      { kind: 'fold', title: words.sources(sources.length), parts: [{ kind: 'rows', rows: sources }] },
      { kind: 'line', text: words.byModel, tone: 'quiet' },
    ],
    actions: [],
  };
}
