/** The card of a message as its records stand, with the one question that is open. */
import type { Card, CardPart } from '../../../card.js';
import type { Event, Focus, Suggestion } from '../../../records/rows.js';
import type { MessageScene, Scene } from '../../../scene.js';
import { strategyAgain } from '../../../strategy/strategy.js';
import type { Id } from '../../../terms.js';
import { readValue } from '../button-values.js';
import { doubtLines, logCard } from '../card.js';
import { lastSource, sourceLeftOpen } from '../queries.js';
import { type Answered, type Asking, answeredBy, type Question, questionAbout, whichQuestion } from '../questions.js';
import type { View } from '../view.js';
import type { Written } from '../write-log.js';
import { askingOf, sourceOf } from './load.js';

export interface Shown {
  readonly views: readonly View[];
  /** The standing events of the message, those of this decision left out. */
  readonly events: readonly Event[];
  readonly ask?: Written['ask'] | undefined;
  /** Answered just now, beyond what the events say. */
  readonly answered?: Partial<Answered>;
  /** A question that must be asked before any other. */
  readonly first?: Question | undefined;
  readonly notes?: readonly string[];
  readonly allRight?: boolean;
  /** The answer to an objection, where it was just found; else the one found before is shown again. */
  readonly strategy?: readonly CardPart[];
  /** What a second reading suggests and nobody has decided on. */
  readonly suggestions?: readonly Suggestion[];
}

export async function composeCard(message: MessageScene, shown: Shown): Promise<Card> {
  const { views, ask } = shown;
  const which = ask && whichQuestion(ask.who, { inbox: message.inbox.id, start: ask.start }, message.lang);
  return logCard({
    source: sourceOf(message),
    views,
    question: shown.first ?? which ?? (await openQuestion(message, shown)),
    notes: [...doubtLines(message.reading, message), ...(shown.notes ?? [])],
    settings: message.settings,
    zone: message.zone,
    allRight: shown.allRight ?? false,
    strategy: shown.strategy ?? (await strategyAgain(message)),
    suggestions: shown.suggestions ?? [],
  });
}

/** With several customers on a card only what cannot wait is asked: a risky change, a date in doubt. */
async function openQuestion(message: MessageScene, { views, events, answered }: Shown): Promise<Question | undefined> {
  const [first] = views;
  if (!first) return undefined;
  const asking: Asking = askingOf(message, first.customer.owner);
  const known = answeredBy(events);
  const several = views.length > 1;
  for (const view of views) {
    const before = { ...known(view), ...answered };
    const plain = view.read.next?.value.doubt === undefined;
    const calm = several
      ? { ...before, source: true, next: before.next || plain }
      : { ...before, next: before.next || (plain && dateAsked(message, view)) };
    const missing = !calm.source && view.customer.source === null;
    const asksSource = missing && (view.isNew || !(await sourceWavedOff(message, view)));
    const about = asksSource ? { ...asking, lastSource: await lastSource(message) } : asking;
    const question = questionAbout(view, { ...calm, source: !asksSource }, about);
    if (question) return question;
  }
  return undefined;
}

/** Not asked again within a day, so that nobody is asked the same with every message. */
const ASK_AGAIN_MS = 24 * 3_600_000;

/** Where somebody left the source channel open, it is not asked for again; where they did not answer, not on the same day. */
const sourceWavedOff = ({ records, now, inbox }: MessageScene, { customer }: View): Promise<boolean> =>
  sourceLeftOpen(records, customer.id, inbox.id, now - ASK_AGAIN_MS);

/** Its next date was asked for with another message. */
const dateAsked = ({ conversation, now, inbox }: MessageScene, { deal }: View): boolean =>
  conversation.focus?.datesAsked?.some((one) => one.deal === deal.id && one.inbox !== inbox.id && now - one.at < ASK_AGAIN_MS) ?? false;

const MOST_DATES_ASKED = 20;

/** The deal whose next date a card asks for. */
function dealAsked(card: Card): Id | undefined {
  const question = card.parts.find((part) => part.kind === 'question');
  const [answer] = question?.kind === 'question' ? question.answers : [];
  return answer?.action === 'log.next' ? readValue('next', answer.value)?.deal : undefined;
}

/** The focus after a card went out: whether its question waits for an answer in words. */
export function focusAfter(
  scene: Scene,
  card: Card,
  { inbox, outbox }: { readonly inbox: Id; readonly outbox: Id },
  about: Partial<Focus>,
): Focus {
  const { asked: _, together, ...before }: Partial<Focus> = scene.conversation.focus ?? {};
  const asks = card.parts.some((part) => part.kind === 'question');
  const deal = dealAsked(card);
  const others = before.datesAsked?.filter((one) => one.deal !== deal && scene.now - one.at < ASK_AGAIN_MS) ?? [];
  const datesAsked = deal === undefined ? {} : { datesAsked: [{ deal, inbox, at: scene.now }, ...others].slice(0, MOST_DATES_ASKED) };
  // A question or an answer to it settles nothing of whom is spoken of.
  const open = together && together.at === before.at && about.customer === undefined ? { together: { ...together, at: scene.now } } : {};
  return { ...before, ...datesAsked, ...open, ...about, at: scene.now, ...(asks ? { asked: { inbox, outbox } } : {}) };
}
