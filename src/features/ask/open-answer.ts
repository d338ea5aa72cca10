/** Questions that want words: the records' own at once, and where a model is set up its answer with sources after it. */
import { z } from 'zod';
import { seenCustomer } from '../../access/meant.js';
import type { Card, CardPart, Row } from '../../card.js';
import type { Decision } from '../../decision.js';
import type { NoDraft, SoFar } from '../../drafting/model.js';
import { dayOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { shortened } from '../../records/plain-text.js';
import type { DraftScene, MessageScene, Scene } from '../../scene.js';
import type { Id, Lang } from '../../terms.js';
import { ANSWER, type AnswerLine, checkedLines } from './checked-answer.js';
import { lookUpsFor, tableOf } from './look-ups.js';
import { topicsAsked } from './open-question.js';
import { OPEN_WORDS } from './open-words.js';
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
  const words = OPEN_WORDS[scene.lang];
  const shown = typeof base === 'object' && base.parts.some(({ kind }) => kind === 'rows');
  const heard = shown ? [] : await heardRows(scene, customer);
  const waits = scene.modelState === 'on';
  if (base === undefined && heard.length === 0) return waits ? looking(scene.lang) : words.cannotTell;
  const card: Card = typeof base === 'object' ? base : { title: base ?? words.heardTitle(heard.length), parts: [], actions: [] };
  const said: CardPart[] = heard.length === 0 ? [] : [{ kind: 'rows', rows: heard }];
  const parts: CardPart[] = [...card.parts, ...said, { kind: 'line', text: waits ? words.answerFollows : words.noAnswer, tone: 'quiet' }];
  return { ...card, parts, ...(waits ? { pending: true } : {}) };
}

/** Nothing to show yet but that it is being looked up, and where. */
function looking(lang: Lang, lookUps: readonly string[] = []): Card {
  const words = OPEN_WORDS[lang];
  const names = [...new Set(lookUps.flatMap((name) => words.lookUps[name] ?? []))];
  return {
    title: words.looking,
    parts: names.length === 0 ? [] : [{ kind: 'line', text: words.lookedUp(names), tone: 'quiet' }],
    actions: [],
    pending: true,
  };
}

/** What of the answer is complete and holds, or else how far the looking has come. */
function growing(scene: MessageScene, { answer, told }: SoFar<z.infer<typeof ANSWER.output>>): Card {
  const { lang } = scene;
  const words = OPEN_WORDS[lang];
  const lines = checkedLines(
    answer?.lines ?? [],
    told.map((one) => one.text),
    heldTo(scene),
  );
  const [first, ...rest] = lines.map((line) => line.text);
  if (first === undefined)
    return looking(
      lang,
      told.map(({ lookUp }) => lookUp),
    );
  return {
    title: first,
    parts: [...rest.map((more): CardPart => ({ kind: 'line', text: more })), { kind: 'line', text: words.writing, tone: 'quiet' }],
    actions: [],
    pending: true,
  };
}

const heldTo = ({ text, today, zone }: MessageScene) => ({ question: text, today, zone });

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
export function wantAnswer(
  draft: Draft,
  scene: MessageScene,
  { outbox, customer, said }: { readonly outbox: Id; readonly customer: Id | undefined; readonly said: Card | string },
): void {
  if (scene.modelState !== 'on') return;
  draft.want({
    kind: 'ask.answer',
    person: scene.person.id,
    conversation: scene.conversation.id,
    outbox,
    customers: customer === undefined ? [] : [customer],
    given: { customer: customer ?? null, bare: typeof said === 'string' || said.parts.length === 0 },
    waitMs: WAIT_MS,
  });
}

/** `bare`: nothing was said at once but that it is being looked up. */
const givenSchema = z.object({ customer: z.number().nullable(), bare: z.boolean().optional() });

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
  const words = OPEN_WORDS[order.lang];
  const given = givenSchema.safeParse(request.given).data;
  const about = given?.customer ?? undefined;
  const customer = about === undefined ? undefined : await seenCustomer(order, about);
  const drafted = await model.agent({
    prompt: ANSWER,
    lang: order.lang,
    customers: customer ? [customer.id] : [],
    quotes: { question: order.text, subject: customer?.name ?? '-' },
    values: { today: scene.today },
    lookUps: lookUpsFor(order, readerOf(order)),
    steps: STEPS,
    // What was said at once is worth more than how far the looking has come.
    soFar: (soFar) => {
      const card = growing(order, soFar);
      if (given?.bare || card.title !== words.looking) scene.show(card);
    },
  });
  if (drafted.kind === 'none') {
    draft.reply(withoutModel(await again(order), whyText(drafted.why, order.lang), order.lang), { edits: request.outbox });
    return draft.decision();
  }
  const { answer, told } = drafted.value;
  const lines = checkedLines(
    answer.lines,
    told.map(({ text }) => text),
    heldTo(order),
  );
  draft.reply(lines.length === 0 ? nothingFound(await again(order), order.lang) : await answerCard(order, lines), {
    edits: request.outbox,
  });
  return draft.decision();
}

/** What was said at once, without the promise that more follows. */
function withoutModel(base: Card | string | undefined, why: string, lang: Lang): Card {
  const words = OPEN_WORDS[lang];
  if (typeof base !== 'object' || base.title === words.looking)
    return { title: words.cannotNow, parts: why === words.modelSilent ? [] : [{ kind: 'line', text: why, tone: 'quiet' }], actions: [] };
  const { pending: _, ...card } = base;
  const parts = card.parts.filter((part) => part.kind !== 'line' || part.text !== words.answerFollows);
  return { ...card, parts: [...parts, { kind: 'line', text: why, tone: 'quiet' }] };
}

/** What the records gave at once stays; where that was nothing it is said that there is none. */
function nothingFound(base: Card | string | undefined, lang: Lang): Card | string {
  const words = OPEN_WORDS[lang];
  return typeof base !== 'object' || base.title === words.looking ? words.notFound : withoutModel(base, words.nothingMore, lang);
}

function whyText(why: NoDraft, lang: Lang): string {
  const words = OPEN_WORDS[lang];
  if (why === 'unusable') return words.unfounded;
  if (why === 'excluded') return words.excluded;
  if (why === 'refused' || why === 'unpaid' || why === 'filtered') return words[why];
  return why === 'over_budget' ? words.spent : words.modelSilent;
}

/** The answer with the notes it rests on; each opens its source. */
async function answerCard(scene: MessageScene, lines: readonly AnswerLine[]): Promise<Card> {
  const words = OPEN_WORDS[scene.lang];
  const marks = [...new Set(lines.flatMap(({ sources }) => sources))];
  const idsOf = (letter: string): readonly Id[] =>
    marks.filter((mark) => mark.startsWith(`#${letter}`)).map((mark) => Number(mark.slice(2)));
  const notes = await notesByIds(scene, idsOf('F'));
  const sources: Row[] = [
    ...notes.map(({ text, at, name, inbox, customer }) => ({
      title: `${name} · ${WORDS[scene.lang].day(dayOf(at, scene.zone), scene.today)}`,
      text: shortened(text, LONGEST),
      href: inbox === null ? `/r/customer/${customer}` : `/r/message/${inbox}`,
    })),
    ...(await Promise.all(idsOf('C').map((id) => seenCustomer(scene, id)))).flatMap((customer) =>
      customer ? [{ title: customer.name, href: `/r/customer/${customer.id}` }] : [],
    ),
    ...idsOf('M').map((id) => ({ title: words.minutes, href: `/r/minutes/${id}` })),
    ...idsOf('T').flatMap((id) => tableOf(id, scene.lang)),
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
