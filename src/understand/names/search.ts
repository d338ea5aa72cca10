import type { Id } from '../../terms.js';
import { coreOf, stemOf } from './core.js';
import type { CustomerIndex, CustomerName } from './customer-index.js';
import { isHanUnit } from './fold.js';
import { abbreviates, spells } from './sound.js';

/** A customer found by the search box; `via` is the alias that fitted, when it was not the name. */
export interface Found {
  readonly id: Id;
  readonly name: string;
  readonly via?: string;
}

const LETTERS = /^[a-z]+$/;
const RANKS = 4;

/** Customers whose name, alias, pinyin or initials hold the query; names that begin with it first. */
export function searchCustomers(
  index: CustomerIndex,
  query: string,
  limit: number,
  mainName: (id: Id) => string | undefined,
): readonly Found[] {
  const { text } = coreOf(query);
  if (text === '' || limit <= 0) return [];
  const letters = LETTERS.test(text);
  const ranks = Array.from({ length: RANKS }, () => new Map<Id, CustomerName>());
  const look = (known: CustomerName): void => {
    const rank = ranks[rankOf(known, text, letters)];
    if (rank && rank.size < limit && !rank.has(known.id)) rank.set(known.id, known);
  };
  if (text.length > 1 && isHanUnit(text.charCodeAt(0))) index.containing(text, look);
  else index.each(look);

  const found = new Map<Id, Found>();
  for (const known of ranks.flatMap((rank) => [...rank.values()])) {
    if (found.size === limit) break;
    if (!found.has(known.id)) found.set(known.id, shown(known, mainName(known.id)));
  }
  return [...found.values()];
}

function shown(known: CustomerName, main: string | undefined): Found {
  return main === undefined || main === known.name ? { id: known.id, name: known.name } : { id: known.id, name: main, via: known.name };
}

/** 0 = begins with it, 1 = sounds as if it did, 2 = holds it, 3 = sounds as if it did; RANKS = does not fit. */
function rankOf(known: CustomerName, text: string, letters: boolean): number {
  if (known.text.startsWith(text) || stemOf(known).startsWith(text)) return 0;
  const heard = letters ? Math.max(spells(known.syllables, text), abbreviates(known.syllables, text)) : 0;
  if (heard === 2) return 1;
  if (known.text.includes(text)) return 2;
  return heard === 1 ? 3 : RANKS;
}
