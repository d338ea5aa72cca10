import type { Id } from '../../terms.js';
import { isOrdinaryWord, isSpokenPair } from '../common-talk.js';
import { NOT_COMPANIES } from '../companies/en.js';
import type { KnownNames, NameHit, Reading } from '../reading.js';
import { coreOf, stemOf } from './core.js';
import type { Names } from './names.js';
import { tradeLength, withoutLegalForm } from './trade.js';

/** A customer whose short name counts in running text: one of those the speaker deals with. */
export interface NearCustomer {
  readonly id: Id;
  readonly name: string;
  /** How the name sounds, its syllables apart (`bo an ti jian`). */
  readonly pinyin?: string;
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
          ? shortNames(name).flatMap(({ form, weak }) =>
              placesOf(form, text)
                .filter(([start, end]) => !weak || isVisited(text, start, end))
                .map((span): NameHit => ({ kind: 'customer', id, name, span })),
            )
          : [],
      );
      const inLetters = near.length === 0 || !LETTERS.test(text) ? [] : [...soundingIn(text, near), ...firstWordsIn(text, near)];
      const taken = (start: number, end: number) =>
        known.some(
          ({ kind, span }) => span[0] < end && start < span[1] && kind !== 'rival' && !(kind === 'region' && isVisited(text, start, end)),
        );
      const free = [...found, ...inLetters].filter(
        ({ id, span: [start, end] }) =>
          !taken(start, end) &&
          !found.some(
            (longer) =>
              longer.id === id && longer.span[0] <= start && end <= longer.span[1] && longer.span[1] - longer.span[0] > end - start,
          ),
      );
      return [...known, ...free].sort((a, b) => a.span[0] - b.span[0]);
    },
  };
}

/** The names of a workspace, in which short names of `near` lead to their customers too, where nobody else goes by them. */
export function namesWithNear(names: Names, near: readonly NearCustomer[]): Names {
  const { find } = withNear(names, near);
  return {
    ...names,
    find,
    candidates: (typed) => {
      const found = names.candidates(typed);
      if (found.length > 0) return found;
      // As one meets them: a region is nobody's name by itself.
      const hits = find(`拜访${typed}`).filter(({ kind }) => kind === 'customer');
      return [...new Map(hits.map(({ id, name }) => [id, { id, name, how: 'short' as const, score: SHORT_SCORE }])).values()];
    },
  };
}

/** As surely as the beginning of a name tells it. */
const SHORT_SCORE = 0.9;

/** 今天拜访了华东: a region's name is a customer's where somebody is met there. */
const isVisited = (text: string, start: number, end: number): boolean =>
  (MEETS.test(text.slice(Math.max(0, start - 5), start)) && !OF_REGION.test(text.slice(end, end + 4))) ||
  OF_RECORD.test(text.slice(end, end + 5));
const MEETS = /(?:拜访|回访|走访|见|跑|联系|约|找|跟|和|给|陪)(?:了|过|完|到|上|下)?$/;
/** 华东的合同, 华东那边: what one customer has. */
const OF_RECORD = /^的?(?:记录|档案|进展|进度|合同|联系人|报价(?!率))|^那边/;
const OF_REGION = /^(?:大?区|片区|市场|团队|组|那?[几个些]|各|地区|分公司|的?(?:业绩|客户|单子|商机|线索|销售|同事|人))/;

const LETTERS = /[A-Za-z]{4}/;
const WORD_IN_LETTERS = /[A-Za-z]{4,20}/g;
/** Short names in letters are of so many syllables. */
const SYLLABLES = [2, 3];

/** Boan, huadong: short names spelt as they sound, where the word is nothing else. */
function soundingIn(text: string, near: readonly NearCustomer[]): NameHit[] {
  return [...text.matchAll(WORD_IN_LETTERS)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const span = [match.index, match.index + word.length] as const;
    return near.flatMap(({ id, name, pinyin }): NameHit[] => {
      const syllables = pinyin?.split(' ') ?? [];
      const spelt = SYLLABLES.some((n) => syllables.length > n && syllables.slice(0, n).join('') === word);
      return spelt ? [{ kind: 'customer', id, name, span }] : [];
    });
  });
}

/** halden of Halden Marine: the first word of a name, in capitals or not, where it stands as a name does. */
function firstWordsIn(text: string, near: readonly NearCustomer[]): NameHit[] {
  const said = [...text.matchAll(WORD_IN_LETTERS)].filter(({ index }) => !NO_NAME_BEHIND.test(text.slice(0, index)));
  return near.flatMap(({ id, name }) => {
    const first = FIRST_WORD.exec(name)?.[1]?.toLowerCase();
    if (first === undefined || NOT_COMPANIES.has(first)) return [];
    return said
      .filter((word) => word[0].toLowerCase() === first)
      .map(({ index, 0: word }): NameHit => ({ kind: 'customer', id, name, span: [index, index + word.length] }));
  });
}
const FIRST_WORD = /^([A-Za-z]{4,20}) [A-Za-z&]/;
/** Behind these a word says what something is: the harbor, our summit, a new quarry. */
const NO_NAME_BEHIND =
  /(?:\b(?:an?|the|our|my|your|his|her|its|their|this|that|these|those|new|next|last|more|some|any|no|very|so|too)\s|[\w&'-])$/i;

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

/** True when a question or an order names its customer plainly. What is told may speak of a second one further on (华东医疗盖章了 永锋还在等). */
export const asksOfOne = ({ deals, slots }: Reading, text: string): boolean =>
  deals.length === 0 && slots.customer !== undefined && text.includes(slots.customer) && saysTrade(slots.customer);

/** True when these names find a customer in the text that was not read there yet, and is no piece of a longer name (海润 in 海润达科技). */
export function meansOneOf(names: KnownNames, text: string, { deals, slots }: Reading): boolean {
  const sure = deals.map(({ customer }) => (customer !== undefined && SURE.test(customer.rule) ? customer.value : undefined));
  const asked = slots.customer !== undefined && saysTrade(slots.customer) ? [slots.customer] : [];
  const read = [...sure, ...asked].filter((name) => name !== undefined);
  return names
    .find(text)
    .some(
      ({ kind, name, span: [start, end] }) =>
        kind === 'customer' &&
        !read.some((known) => known === name || (known !== text.slice(start, end) && known.includes(text.slice(start, end)))),
    );
}

/** A name that says what kind of company it is was read to its end. */
const saysTrade = (name: string): boolean => tradeLength(name, name.length) > 0 || withoutLegalForm(name) < name.length;

const SHORT_NAME = /^[\u4e00-\u9fff]{2,3}$/;
/** A name of so many characters is called by its first two. */
const LONG_NAME = 4;

/** A short name; `weak`: an everyday word or a region (华东), that names somebody only where somebody is met. */
interface ShortName {
  readonly form: string;
  readonly weak: boolean;
}

/** What is left of a name without its place and its trade (百汇 of 百汇超市) and its first two characters (思源 of 思源实验学校, 嘉宁 of 嘉宁中医院). */
function shortNames(name: string): ShortName[] {
  const stem = stemOf(coreOf(name));
  const bare = stem.slice(0, stem.length - tradeLength(stem, stem.length));
  const tells = bare.length < stem.length || stem.length >= LONG_NAME;
  const forms = !tells
    ? []
    : bare.length === 3 && stem.length > LONG_NAME
      ? [bare, stem.slice(0, 2)]
      : [SHORT_NAME.test(bare) ? bare : stem.slice(0, 2)];
  const short = forms
    .filter((form) => SHORT_NAME.test(form))
    .map((form) => ({ form, weak: isSpokenPair(form.slice(0, 2)) || isOrdinaryWord(form) }));
  const ends = withoutMiddle(stem);
  return ends === undefined ? short : [...short, { form: ends, weak: false }];
}

/** The beginning and the kind of a long name, what is between left out (思源学校 of 思源实验学校). */
function withoutMiddle(stem: string): string | undefined {
  const kind = KIND.exec(stem)?.[0];
  return kind === undefined || stem.length <= LONG_NAME + 1 ? undefined : stem.slice(0, 2) + kind;
}
const KIND = /(?:学校|医院|学院|大学|中学|小学|超市|酒店|药房|银行|集团)$/;

function placesOf(form: string, text: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) places.push([at, at + form.length]);
  return places;
}
