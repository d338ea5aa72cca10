import type { Id } from '../../terms.js';
import { isOrdinaryWord, isSpokenPair } from '../common-talk.js';
import type { KnownNames, NameHit, Reading } from '../reading.js';
import { coreOf, stemOf } from './core.js';
import { tradeLength, withoutLegalForm } from './trade.js';

/** A customer whose short name counts in running text: one of those the speaker deals with. */
export interface NearCustomer {
  readonly id: Id;
  readonly name: string;
}

/**
 * The names, and those of `near` by their short names too (百汇 of 百汇超市), where no other name stands: two or three characters mean somebody only
 * among the few that the speaker deals with. Two hits on one span = it is not clear who is meant.
 */
export function withNear(names: KnownNames, near: readonly NearCustomer[]): KnownNames {
  return {
    find: (text) => {
      const known = names.find(text);
      const pairs = pairsOf(text);
      const found = near.flatMap(({ id, name }) =>
        sharesPair(name, pairs)
          ? shortNames(name).flatMap((form) => placesOf(form, text).map((span): NameHit => ({ kind: 'customer', id, name, span })))
          : [],
      );
      const free = found.filter(({ span: [start, end] }) => !known.some(({ span }) => span[0] < end && start < span[1]));
      return [...known, ...free].sort((a, b) => a.span[0] - b.span[0]);
    },
  };
}

const PLACES = 4096;

/** Marks every two characters that stand side by side; a few others share their mark. */
function pairsOf(text: string): Uint8Array {
  const pairs = new Uint8Array(PLACES);
  for (let i = 1; i < text.length; i++) pairs[pairAt(text, i)] = 1;
  return pairs;
}

const pairAt = (text: string, end: number): number => (text.charCodeAt(end - 1) * 31 + text.charCodeAt(end)) % PLACES;

/** Most names share nothing with a text, and need no closer look. */
function sharesPair(name: string, pairs: Uint8Array): boolean {
  for (let i = 1; i < name.length; i++) if (pairs[pairAt(name, i)] === 1) return true;
  return false;
}

/** Names known or told by their ending; others are guessed by their place. */
const SURE = /known|ending/;

/** True when a reading tells itself of whom the text speaks. */
export function saysWhom({ deals, slots }: Reading, text: string): boolean {
  return deals.length > 0
    ? deals.every(({ customer }) => customer !== undefined && SURE.test(customer.rule))
    : slots.customer !== undefined && text.includes(slots.customer) && saysTrade(slots.customer);
}

/** True when these names find a customer in the text that is not only a piece of a longer name read there (海润 in 海润达科技). */
export function meansOneOf(names: KnownNames, text: string, { deals, slots }: Reading): boolean {
  const sure = deals.map(({ customer }) => (customer !== undefined && SURE.test(customer.rule) ? customer.value : undefined));
  const asked = slots.customer !== undefined && saysTrade(slots.customer) ? [slots.customer] : [];
  const read = [...sure, ...asked].filter((name) => name !== undefined);
  return names
    .find(text)
    .some(
      ({ kind, span: [start, end] }) =>
        kind === 'customer' && !read.some((name) => name.length > end - start && name.includes(text.slice(start, end))),
    );
}

/** A name that says what kind of company it is was read to its end. */
const saysTrade = (name: string): boolean => tradeLength(name, name.length) > 0 || withoutLegalForm(name) < name.length;

const SHORT_NAME = /^[\u4e00-\u9fff]{2,3}$/;
/** A name of so many characters is called by its first two. */
const LONG_NAME = 4;

/** What is left of a name without its place and its trade (百汇 of 百汇超市), else its first two characters (思源 of 思源实验学校); an everyday word (支持 of 支持纺织) names nobody. */
function shortNames(name: string): string[] {
  const stem = stemOf(coreOf(name));
  const bare = stem.slice(0, stem.length - tradeLength(stem, stem.length));
  const short = SHORT_NAME.test(bare) ? bare : stem.slice(0, 2);
  const tells = (bare.length < stem.length || stem.length >= LONG_NAME) && SHORT_NAME.test(short);
  return tells && !isSpokenPair(short.slice(0, 2)) && !isOrdinaryWord(short) ? [short] : [];
}

function placesOf(form: string, text: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) places.push([at, at + form.length]);
  return places;
}
