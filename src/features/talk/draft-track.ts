/** Makes a talk track for a customer, or for an objection alone, and writes it down as a suggestion. */
import { findCards } from '../../knowledge/queries.js';
import type { Draft } from '../../records/draft.js';
import type { ObjectionTopic } from '../../records/knowledge.js';
import type { Customer, Suggestion } from '../../records/rows.js';
import type { Scene } from '../../scene.js';
import { topicIn } from '../../understand/objections/find.js';
import { TRACK, type TrackAbout } from './about.js';
import { heardAbout, type Known, mainDeal } from './facts.js';
import { knownOf } from './queries.js';
import type { Style } from './style.js';
import { composeTrack } from './track.js';

export interface TrackOrder {
  readonly customer?: Customer | undefined;
  readonly topic?: ObjectionTopic | undefined;
  readonly contact?: string | undefined;
  /** The words of the request, to find cards by. */
  readonly words: string;
  readonly style: Style;
  /** Cards not to be used. */
  readonly without: readonly number[];
}

/** Signals count as news for so long. */
const HEARD_MS = 60 * 86_400_000;
const CARDS = 6;

/** What the track would say now. */
export async function trackFor(
  scene: Scene,
  order: TrackOrder,
): Promise<{ readonly about: TrackAbout; readonly known: Known | undefined }> {
  const { customer, contact, style, without } = order;
  const known = customer && (await knownOf(scene.records, customer, scene.now - HEARD_MS));
  const heard = known && heardAbout(order.topic, known);
  const topic = order.topic ?? (heard && topicIn(heard.words, scene.lang)) ?? (heard?.kind === 'competitor' ? 'rival' : undefined);
  const text = [order.words, heard?.words ?? ''].join(' ');
  const found = (await findCards(scene, { text, topic, lang: style.lang }, CARDS + without.length))
    .filter(({ card, onTopic }) => (onTopic || topic === undefined) && !without.includes(card.id))
    .map(({ card }) => card);
  const { track, cards } = composeTrack({ known, topic, contact, cards: found, clock: scene, style });
  const about: TrackAbout = {
    ...(topic === undefined ? {} : { topic }),
    ...(contact === undefined ? {} : { contact }),
    style,
    track,
    cards: [...cards],
    without: [...without],
  };
  return { about, known };
}

/** Writes a new track down with the cards it rests on. */
export function suggestTrack(
  draft: Draft,
  scene: Scene & { readonly inbox: { readonly id: number } },
  { about, known }: { readonly about: TrackAbout; readonly known: Known | undefined },
): Suggestion {
  const row = draft.insert('suggestion', {
    kind: TRACK,
    call: null,
    person: scene.person.id,
    customer: known?.customer.id ?? null,
    deal: (known && mainDeal(known.deals)?.id) ?? null,
    inbox: scene.inbox.id,
    outbox: null,
    about,
    state: 'open',
    by: null,
    at: scene.now,
    decidedAt: null,
  });
  for (const card of about.cards) draft.insert('suggestionCard', { suggestion: row.id, card });
  return row;
}
