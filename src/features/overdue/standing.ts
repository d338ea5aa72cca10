/** Which deal somebody means who writes where overdue cards stand. Pure. */
import type { Card, CardPart, Row } from '../../card.js';
import { fieldsOf, rowIdOf } from '../../records/press-value.js';
import type { Id } from '../../terms.js';
import { coreOf, stemOf } from '../../understand/names/core.js';
import type { StandingCard } from './queries.js';

/** A deal that a card offers to postpone, and the messages it stands on, the newest first. */
export interface Offered {
  readonly deal: Id;
  readonly messages: readonly StandingCard[];
}

/** The deals that cards still offer ways on for, those of the newest card first. */
export function offeredOn(cards: readonly StandingCard[]): readonly Offered[] {
  const deals = new Map<Id, StandingCard[]>();
  for (const standing of cards)
    for (const deal of standing.card ? dealsOn(standing.card) : []) deals.set(deal, [...(deals.get(deal) ?? []), standing]);
  return [...deals].map(([deal, messages]) => ({ deal, messages }));
}

function dealsOn(card: Card): readonly Id[] {
  const actions = [...card.actions, ...rowsOf(card.parts).flatMap((row) => row.actions ?? [])];
  return [...new Set(actions.filter(({ action }) => action === 'overdue.postpone').map(({ value }) => rowIdOf(value)))];
}

/** Every deal that is a row of the card: those with ways on, and others' with the question to whoever looks after them. */
export function dealsListed(card: Card): readonly Id[] {
  const deals = rowsOf(card.parts).flatMap((row) =>
    (row.actions ?? []).flatMap(({ action, value }) =>
      action === 'overdue.postpone' ? [rowIdOf(value)] : action === 'question.ask' ? [rowIdOf(fieldsOf(value).deal ?? undefined)] : [],
    ),
  );
  return [...new Set(deals)];
}

function rowsOf(parts: readonly CardPart[]): readonly Row[] {
  return parts.flatMap((part) => (part.kind === 'rows' ? part.rows : part.kind === 'fold' ? rowsOf(part.parts) : []));
}

/** By so many characters of its name a customer is called where only a few can be meant. */
const STEM = 2;

interface Said {
  readonly text: string;
  readonly quoted?: string;
  /** Customers that the message names, and whether it names any company. */
  readonly named: readonly Id[];
  readonly names: boolean;
  /** What the bot sent last. */
  readonly last: Card | null | undefined;
}

type Known = Pick<Offered, 'messages'> & { readonly customer: { readonly id: Id; readonly name: string } };

/** The deals that may be meant: one, or several to choose from; none = something else is spoken of. */
export function meantOf<T extends Known>(said: Said, offered: readonly T[]): readonly T[] {
  const { quoted } = said;
  const quotes = quoted === undefined ? [] : offered.filter(({ customer }) => quoted.includes(customer.name));
  const named = offered.filter(({ customer }) => said.named.includes(customer.id));
  // In a thread under one card another customer may be named; of a card about several, one of them.
  if (quotes.length > 0) return said.named.length === 0 ? quotes : named;
  if (said.names) return named;
  const called = offered.filter(({ customer }) => said.text.includes(stemOf(coreOf(customer.name)).slice(0, STEM)));
  if (called.length > 0) return called;
  // Something else was spoken of since the cards came. Of several cards in a row it is not said which is meant.
  return said.last && isOurs(said.last) ? offered : [];
}

/** A card with ways on for a deal, or what became of one. */
const isOurs = (card: Card): boolean =>
  [...card.actions, ...rowsOf(card.parts).flatMap((row) => row.actions ?? [])].some(({ action }) => action.startsWith('overdue.'));
