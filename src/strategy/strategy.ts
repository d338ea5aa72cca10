/** The answer to an objection, in the same reply that logs it: from knowledge cards, without a model. */
import { z } from 'zod';
import type { CardPart } from '../card.js';
import { bodyOf } from '../knowledge/body.js';
import { findCards } from '../knowledge/queries.js';
import type { Draft } from '../records/draft.js';
import { OBJECTION_TOPICS } from '../records/knowledge.js';
import type { Customer, Deal, Suggestion } from '../records/rows.js';
import { isOpen } from '../records/stage.js';
import { isStall, stallsRunning } from '../records/stall.js';
import type { MessageScene } from '../scene.js';
import type { Lang } from '../terms.js';
import type { ReadDeal } from '../understand/reading.js';
import { objectionIn } from './objection.js';
import { lastTold, STRATEGY, strategiesSince, strategyOf } from './queries.js';
import { STRATEGY_WORDS } from './words.js';

const DAY_MS = 86_400_000;
/** The same objection of the same customer is answered once in this time … */
const REPEAT_MS = 7 * DAY_MS;
/** … and, where the answer was refused, once in this. */
const REFUSED_MS = 30 * DAY_MS;
/** Without the topic, a card must have at least this share of the words. */
const WORDS_ENOUGH = 0.3;

const aboutSchema = z.object({
  topic: z.enum(OBJECTION_TOPICS),
  card: z.number(),
  title: z.string(),
  say: z.string().optional(),
  ask: z.string().optional(),
  general: z.boolean(),
  /** How many follow-ups in a row are stuck on a comparison, this one among them. */
  stalls: z.number(),
  /** The customer's name, where the message is about several. */
  of: z.string().optional(),
});

/** What a strategy suggests: enough to show it again. */
export type Strategy = z.infer<typeof aboutSchema>;

/** One customer's part of a message, as it was recorded. */
export interface Part {
  readonly customer: Customer;
  readonly deal: Deal;
  readonly read: ReadDeal;
}

/** At most one for a message: the first part whose objection was not answered lately. */
export async function strategyFor(
  scene: MessageScene,
  parts: readonly Part[],
): Promise<{ readonly part: Part; readonly strategy: Strategy } | undefined> {
  for (const part of parts) {
    const strategy = await forPart(scene, part);
    if (strategy) return { part, strategy: parts.length > 1 ? { ...strategy, of: part.customer.name } : strategy };
  }
  return undefined;
}

async function forPart(scene: MessageScene, { customer, deal, read }: Part): Promise<Strategy | undefined> {
  const { lang, text, records, now } = scene;
  // Told that it is lost, nobody wants to hear what to say to win it.
  if (!isOpen(deal.stage) || read.stage?.value === 'lost') return undefined;
  const objection = objectionIn(read, text, lang);
  if (!objection) return undefined;
  const stalls = await stallsWith(scene, customer, read);
  const { topic, words } = objection;
  const before = await strategiesSince(records, customer.id, now - REFUSED_MS);
  // A deal stuck for the second time is worth another word.
  const answered = before.some((row) => topicOf(row) === topic && (row.state === 'vetoed' || now - row.at < REPEAT_MS));
  if (answered && stalls !== 2) return undefined;
  const [best] = (await findCards(scene, { text: words, topic, lang }, 3)).filter((card) => card.onTopic || card.words >= WORDS_ENOUGH);
  if (!best) return undefined;
  const { say, ask } = bodyOf(best.card.body);
  return {
    topic,
    card: best.card.id,
    title: best.card.title,
    ...(say[0] === undefined ? {} : { say: say[0] }),
    ...(ask === undefined ? {} : { ask }),
    general: best.card.origin === 'general',
    stalls,
  };
}

/** Those before this message, and this one. */
async function stallsWith({ records, text }: MessageScene, customer: Customer, read: ReadDeal): Promise<number> {
  const told = { text: text.slice(...read.part), sentiment: read.sentiment.value, signals: read.signals.map(({ kind }) => kind) };
  return isStall(told) ? stallsRunning([told, ...(await lastTold(records, customer.id))]) : 0;
}

/** Writes the suggestion down, with the card it rests on. */
export function suggest(
  draft: Draft,
  scene: MessageScene,
  { part, strategy }: { readonly part: Part; readonly strategy: Strategy },
): Suggestion {
  const row = draft.insert('suggestion', {
    kind: STRATEGY,
    call: null,
    person: scene.person.id,
    customer: part.customer.id,
    deal: part.deal.id,
    inbox: scene.inbox.id,
    outbox: null,
    about: strategy,
    state: 'open',
    by: null,
    at: scene.now,
    decidedAt: null,
  });
  draft.insert('suggestionCard', { suggestion: row.id, card: strategy.card });
  return row;
}

const topicOf = ({ about }: Suggestion): string | undefined => strategyIn(about)?.topic;

/** The strategy in a suggestion; undefined when it holds none. */
export function strategyIn(about: unknown): Strategy | undefined {
  const parsed = aboutSchema.safeParse(about);
  return parsed.success ? parsed.data : undefined;
}

/** The part of a card that shows a suggested strategy, as it was decided on. */
export function strategyPart({ id, about, state }: Pick<Suggestion, 'id' | 'about' | 'state'>, lang: Lang): readonly CardPart[] {
  const strategy = strategyIn(about);
  if (!strategy) return [];
  const words = STRATEGY_WORDS[lang];
  const { topic, title, say, ask, general, stalls, of } = strategy;
  const value = String(id);
  if (state !== 'open') {
    const undo = { action: 'talk.undo', label: words.undo, value };
    return [{ kind: 'block', title: (state === 'vetoed' ? words.vetoed : words.adopted)(title), lines: [], actions: [undo] }];
  }
  return [
    {
      kind: 'block',
      title: `${of === undefined ? '' : `${of} · `}${words.suggests(words.topics[topic], title)}`,
      lines: [
        ...(stalls > 0 ? [words.stalled(stalls)] : []),
        ...(say === undefined ? [] : [words.say(say)]),
        ...(ask === undefined ? [] : [words.ask(ask)]),
        general ? words.general : words.own,
      ],
      actions: [
        { action: 'talk.adopt', label: words.adopt, value },
        { action: 'talk.write', label: words.write, value },
        { action: 'talk.veto', label: words.veto, value },
      ],
    },
  ];
}

/** The same for a card that is drawn again. */
export async function strategyAgain({ records, lang, inbox }: MessageScene): Promise<readonly CardPart[]> {
  const row = await strategyOf(records, inbox.id);
  return row ? strategyPart(row, lang) : [];
}
