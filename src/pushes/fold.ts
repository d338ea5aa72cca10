/** Cards within a card: what was held back, told with the brief or as one list. */
import { type Card, type CardAction, type CardPart, cardToText } from '../card.js';
import type { Outbox } from '../records/rows.js';
import type { Lang } from '../terms.js';
import { WORDS } from './words.js';

/** What is told later of a push: its cards, and whether their buttons still make sense on another message. */
export interface Kept {
  readonly cards: readonly Card[];
  /** What the push is called. */
  readonly called: string;
  readonly joins: boolean;
}

/** The cards of messages not sent. */
export const cardsOf = (replies: readonly Outbox[]): readonly Card[] =>
  replies.map(({ card, text }) => card ?? { title: text, parts: [], actions: [] });

/** The message with other cards folded in below its own parts. */
export function withFolds(reply: Outbox, kept: readonly Kept[]): Outbox {
  const [own] = cardsOf([reply]);
  if (!own || kept.length === 0) return reply;
  const card = { ...own, parts: [...own.parts, ...kept.flatMap(foldsOf)] };
  return { ...reply, card, text: cardToText(card) };
}

/** The message with the mark of one that comes late. `time`: when it was due, `HH:MM`. */
export function marked(reply: Outbox, time: string, lang: Lang): Outbox {
  const [own] = cardsOf([reply]);
  if (!own) return reply;
  const card: Card = { ...own, parts: [{ kind: 'line', text: WORDS[lang].late(time), tone: 'quiet' }, ...own.parts] };
  return { ...reply, card, text: cardToText(card) };
}

/** One list of what was held back. */
export function heldCard(kept: readonly Kept[], atMost: number, lang: Lang): Card {
  const words = WORDS[lang];
  const folds = kept.flatMap(foldsOf);
  return {
    title: words.held(folds.length),
    parts: [...folds, { kind: 'line', text: words.heldWhy(atMost), tone: 'quiet' }],
    actions: [],
  };
}

function foldsOf({ cards, called, joins }: Kept): CardPart[] {
  return cards.map(({ title, parts, actions }) => ({
    kind: 'fold',
    title,
    parts: joins ? [...parts.map(inWords), ...blockOf(called, actions)] : parts.map(inWords).flatMap(withoutButtons),
  }));
}

/** A message carries one picture at most, its own: within a fold one is told in words. */
const inWords = (part: CardPart): CardPart => (part.kind === 'picture' ? { kind: 'line', text: part.chart.alt } : part);

const blockOf = (title: string, actions: readonly CardAction[]): CardPart[] =>
  actions.length === 0 ? [] : [{ kind: 'block', title, lines: [], actions }];

/** A button answers by changing the message it stands on: on another message only links are left. */
function withoutButtons(part: CardPart): CardPart[] {
  switch (part.kind) {
    case 'line':
    case 'fields':
    case 'tags':
    case 'quote':
    case 'figures':
    case 'picture':
      return [part];
    case 'rows':
      return [{ ...part, rows: part.rows.map(({ actions: _left, ...row }) => row) }];
    case 'question':
      return [{ kind: 'line', text: part.text }];
    case 'block':
      return [{ ...part, actions: part.actions.filter(({ href }) => href !== undefined) }];
    case 'fold':
      return [{ ...part, parts: part.parts.flatMap(withoutButtons) }];
  }
}
