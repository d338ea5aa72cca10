/** Cards within a card: what was held back, told with the brief or as one list. */
import { type Card, type CardAction, type CardPart, cardToText } from '../card.js';
import { buttonsOf } from '../card-buttons.js';
import type { Outbox } from '../records/rows.js';
import type { Id, Lang } from '../terms.js';
import { WORDS } from './words.js';

/** What is told later of a push: its cards, and whether their buttons still make sense on another message. */
export interface Kept {
  readonly cards: readonly Card[];
  /** What the push is called. */
  readonly called: string;
  readonly joins: boolean;
  /** Its line of the ledger, which keeps the cards. */
  readonly line: Id;
}

/** The cards of messages not sent. */
export const cardsOf = (replies: readonly Outbox[]): readonly Card[] =>
  replies.map(({ card, text }) => card ?? { title: text, parts: [], actions: [] });

/** The message with other cards folded in below its own parts. */
export function withFolds(reply: Outbox, kept: readonly Kept[], lang: Lang): Outbox {
  const [own] = cardsOf([reply]);
  if (!own || kept.length === 0) return reply;
  const card = { ...own, parts: [...own.parts, ...kept.flatMap((each) => foldsOf(each, lang))] };
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
  const folds = kept.flatMap((each) => foldsOf(each, lang));
  return {
    title: words.held(folds.length),
    parts: [...folds, { kind: 'line', text: words.heldWhy(atMost), tone: 'quiet' }],
    actions: [],
  };
}

function foldsOf({ cards, called, joins, line }: Kept, lang: Lang): CardPart[] {
  return cards.map((card, i) => {
    const parts = card.parts.map(inWords);
    return {
      kind: 'fold',
      title: card.title,
      parts: joins ? [...parts, ...blockOf(called, card.actions)] : toOpen(card, parts, `${line}:${i}`),
    };
  });

  function toOpen(card: Card, parts: readonly CardPart[], value: string): CardPart[] {
    const links = card.actions.filter(({ href }) => href !== undefined);
    const open = hasButtons(card) ? [{ action: 'muting.open', label: WORDS[lang].open, value }] : [];
    return [...parts.flatMap(withoutButtons), ...blockOf(called, [...open, ...links])];
  }
}

/** A message carries one picture at most, its own: within a fold one is told in words. */
const inWords = (part: CardPart): CardPart => (part.kind === 'picture' ? { kind: 'line', text: part.chart.alt } : part);

const blockOf = (title: string, actions: readonly CardAction[]): CardPart[] =>
  actions.length === 0 ? [] : [{ kind: 'block', title, lines: [], actions }];

/** Does anything on the card act? */
const hasButtons = (card: Card): boolean => buttonsOf(card).some(({ action }) => isButton(action));
const isButton = ({ href }: CardAction): boolean => href === undefined;

/** A button answers by changing the message it stands on: on another message only links are left, and one button that brings the card itself. */
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
