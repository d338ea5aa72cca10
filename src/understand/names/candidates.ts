import type { Id } from '../../terms.js';
import { type Core, coreOf, placesAgree, stemOf } from './core.js';
import type { CustomerIndex, CustomerName } from './customer-index.js';
import { isHanUnit, isWordUnit } from './fold.js';
import { standsInWords } from './grams.js';
import { isOneEdit } from './one-edit.js';
import { spoken } from './pinyin.js';
import { isPlace } from './places.js';
import { isOnlyTrade } from './trade.js';

/**
 * How what was typed leads to a known name. `exact`, `alias`: the same but for case, spaces, 有限公司 and the like. `short`: the known name begins with it, or one
 * of both leaves the place out (华东 → 华东医疗, 华东医疗 → 上海华东医疗). `pinyin`: sounds the same. `typo`: one edit away. `part`: it stands inside the known name (八局).
 * `long`: it says more than the known name (华东医疗器械 → 华东医疗). `initials`: hdyl.
 */
export type How = 'exact' | 'alias' | 'short' | 'pinyin' | 'typo' | 'part' | 'long' | 'initials';

/** A customer that may be meant by a name as typed. */
export interface Candidate {
  readonly id: Id;
  /** The customer's name, or the alias that fits when it is known by that alone. */
  readonly name: string;
  readonly how: How;
  /** 0 to 1, only good for putting candidates in order. */
  readonly score: number;
}

const SCORES = {
  exact: 1,
  alias: 0.98,
  short: 0.9,
  pinyin: 0.85,
  typo: 0.7,
  long: 0.6,
  part: 0.5,
  initials: 0.4,
} as const satisfies Record<How, number>;
/** A text that stands in more names than this tells nothing; what is found first is enough to ask for more words. */
const ENOUGH = 40;
/** Where so many names lie one edit away, names of that make are common and a new one is no slip (云帆科技 among 云栖科技, 云海科技, 云集科技 …). */
const CROWD = 3;
const LETTERS = /^[a-z]+$/;

/** The customers that may be meant, best first. `mainName` gives the name that a customer goes by. */
export function findCandidates(index: CustomerIndex, typed: string, mainName: (id: Id) => string | undefined): readonly Candidate[] {
  const core = coreOf(typed);
  const stem = stemOf(core);
  if (core.text === '') return [];
  const best = new Map<Id, Candidate>();
  const take = (known: CustomerName, how: How): void => {
    // The closer in length, the likelier: at most 0.09, so that ways of matching keep their order.
    const score = SCORES[how] - Math.min(9, Math.abs(known.text.length - core.text.length)) / 100;
    if (score > (best.get(known.id)?.score ?? 0)) best.set(known.id, { id: known.id, name: mainName(known.id) ?? known.name, how, score });
  };

  index.withStem(stem, (known) => {
    if (known.text === core.text) take(known, known.alias ? 'alias' : 'exact');
  });
  if (best.size === 0 && core.place === 0 && isPlace(core.text)) return [];
  if (best.size === 0 && !isOnlyTrade(stem)) {
    takeShort(index, core, stem, () => best.size < ENOUGH, take);
    takeLonger(index, typed, core, stem, take);
    takeNear(index, core, stem, take);
    takeSounding(index, core, stem, take);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.id - b.id);
}

type Take = (known: CustomerName, how: How) => void;

function takeShort(index: CustomerIndex, core: Core, stem: string, more: () => boolean, take: Take): void {
  const cutsWords = isWordUnit(stem.charCodeAt(0)) || isWordUnit(stem.charCodeAt(stem.length - 1));
  index.containing(stem, (known) => {
    if (!more() || !placesAgree(core, known)) return;
    if (cutsWords && !standsInWords(known.name, stem)) return;
    take(known, stemOf(known).startsWith(stem) ? 'short' : 'part');
  });
}

function takeLonger(index: CustomerIndex, typed: string, core: Core, stem: string, take: Take): void {
  for (let length = stem.length - 1; length >= 2; length--) {
    const front = stem.slice(0, length);
    if (isWordUnit(front.charCodeAt(length - 1)) && isWordUnit(stem.charCodeAt(length)) && !standsInWords(typed, front)) continue;
    const tells = length >= 3 || isOnlyTrade(stem.slice(length));
    if (!tells || isOnlyTrade(front)) continue;
    index.withStem(front, (known) => {
      if (placesAgree(core, known)) take(known, 'long');
    });
  }
}

function takeNear(index: CustomerIndex, core: Core, stem: string, take: Take): void {
  const slips = new Map<Id, CustomerName>();
  index.near(stem, (known) => {
    const knownStem = stemOf(known);
    if (!placesAgree(core, known)) return;
    if (knownStem === stem) take(known, 'short');
    else if (canBeMistyped(stem) && canBeMistyped(knownStem) && isOneEdit(stem, knownStem)) slips.set(known.id, known);
  });
  if (slips.size <= CROWD) for (const known of slips.values()) take(known, 'typo');
}

/** One edit in two Chinese characters or four letters is another name. */
function canBeMistyped(stem: string): boolean {
  return stem.length >= (isHanUnit(stem.charCodeAt(0)) ? 3 : 5);
}

function takeSounding(index: CustomerIndex, core: Core, stem: string, take: Take): void {
  if (LETTERS.test(core.text)) {
    if (core.text.length >= 4) index.sounding(core.text, (known) => take(known, 'pinyin'));
    if (core.text.length >= 3) index.beginning(core.text, (known) => take(known, 'initials'));
    return;
  }
  const syllables = spoken(core.text).split(' ');
  if (syllables.length < 2) return;
  index.sounding(syllables.join(''), (known) => take(known, 'pinyin'));
  if (stem.length < 2) return;
  index.sounding(syllables.slice(core.place).join(''), (known) => {
    if (placesAgree(core, known)) take(known, 'pinyin');
  });
}
