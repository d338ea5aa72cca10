import type { Id } from '../../terms.js';
import type { KnownNames, NameHit } from '../reading.js';
import { type Candidate, findCandidates } from './candidates.js';
import { createCustomerIndex } from './customer-index.js';
import { createFinder, type Sighting } from './finder.js';
import { eachForm } from './forms.js';
import { type Found, searchCustomers } from './search.js';

/** A name to be known. A customer's further names carry `alias`; `pinyin` = `pinyinOf(name)` if it was stored with the name. */
export interface KnownName {
  readonly kind: NameHit['kind'];
  readonly id: Id;
  readonly name: string;
  readonly alias?: boolean;
  readonly pinyin?: string;
}

/**
 * The names of a workspace in memory: found in texts, matched to what people type, searched. All at once, without rebuilding.
 * `find` gives one hit for each id that a name belongs to, with the same span: two hits on one span = it is not clear who is meant.
 * Names of a single unit are known to `candidates` and `search` but never found in running text.
 */
export interface Names extends KnownNames {
  /** Adding what is known already changes nothing. */
  add(name: KnownName): void;
  /** The same for many: found in texts at once; for matching and searching they are filed by `prepare`, or when that is first asked for. */
  addAll(names: Iterable<KnownName>): void;
  /** Files some of what `addAll` took in for matching and searching, about 3 µs a name; false when nothing is left to file. */
  prepare(most: number): boolean;
  /** Forgets one name (or alias) of one id. What is not known is not missed. */
  remove(name: Pick<KnownName, 'kind' | 'id' | 'name'>): void;
  /** How many names are known. */
  readonly size: number;
  /** The customers that may be meant by a name as typed, best first. */
  candidates(typed: string): readonly Candidate[];
  /** Customers for the search box: by name, alias, pinyin or initials, what begins with the query first. */
  search(query: string, limit: number): readonly Found[];
}

/** An empty book of names. `expected` names or so are to come: told beforehand, they are taken in twice as fast. */
export function createNames(expected = 0): Names {
  const entries: (KnownName | undefined)[] = [];
  const customers = createCustomerIndex(expected);
  const finder = createFinder((entry) => entries[entry]?.name, expected);
  /** What each customer goes by. */
  const mains = new Map<Id, string>();
  let size = 0;
  /** Entries before this one are filed with the customers. */
  let filed = 0;

  /** One closure for all names, not one for each. */
  const file = (start: number, end: number): void => finder.add(entries.length - 1, start, end);

  function numberOf({ kind, id, name }: Pick<KnownName, 'kind' | 'id' | 'name'>): number {
    return finder.whole(name, (entry) => {
      const known = entries[entry];
      return known !== undefined && known.kind === kind && known.id === id && known.name === name;
    });
  }

  function take(name: KnownName): void {
    if (name.name === '' || numberOf(name) >= 0) return;
    entries.push(name);
    size++;
    if (name.kind === 'customer' || name.kind === 'competitor' || name.kind === 'rival') eachForm(name.name, file);
    else file(0, name.name.length);
  }

  function prepare(most: number): boolean {
    const end = Math.min(entries.length, filed + most);
    for (; filed < end; filed++) {
      const name = entries[filed];
      if (name?.kind !== 'customer') continue;
      if (!name.alias) mains.set(name.id, name.name);
      customers.add(filed, name.id, name.name, name.alias ?? false, name.pinyin);
    }
    return filed < entries.length;
  }

  function matched(): typeof customers {
    prepare(entries.length);
    return customers;
  }

  return {
    add(name) {
      const backlog = filed < entries.length;
      take(name);
      if (!backlog) prepare(1);
    },
    addAll(names) {
      for (const name of names) take(name);
    },
    prepare,
    remove(name) {
      const entry = numberOf(name);
      if (entry < 0) return;
      entries[entry] = undefined;
      size--;
      if (name.kind !== 'customer' || entry >= filed) return;
      customers.remove(entry);
      if (mains.get(name.id) === name.name) mains.delete(name.id);
    },
    get size() {
      return size;
    },
    find(text) {
      const hits: NameHit[] = [];
      for (const { start, end, entry } of eachChosen(finder.sightings(text), (entry) => entries[entry]?.kind === 'rival')) {
        const known = entries[entry];
        if (known) hits.push({ kind: known.kind, id: known.id, name: known.name, span: [start, end] });
      }
      return hits;
    },
    candidates: (typed) => findCandidates(matched(), typed, (id) => mains.get(id)),
    search: (query, limit) => searchCustomers(matched(), query, limit, (id) => mains.get(id)),
  };
}

/** Rivals apart from all others: what was once recorded as a rival's name hides no customer. */
function eachChosen(sightings: Sighting[], isRival: (entry: number) => boolean): readonly Sighting[] {
  if (sightings.length < 2 || !sightings.some(({ entry }) => isRival(entry))) return chosen(sightings);
  const others = chosen(sightings.filter(({ entry }) => !isRival(entry)));
  return [...others, ...chosen(sightings.filter(({ entry }) => isRival(entry)))].sort((a, b) => a.start - b.start || a.entry - b.entry);
}

/** The longest sightings that do not overlap, in the order of the text. Where a whole name fits, short forms of others on the same span give way. */
function chosen(sightings: Sighting[]): readonly Sighting[] {
  if (sightings.length < 2) return sightings;
  const ranked = sightings.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || Number(b.whole) - Number(a.whole));
  const kept: Sighting[] = [];
  for (const sighting of ranked) {
    const rival = kept.find((other) => sighting.start < other.end && other.start < sighting.end);
    const tied = rival !== undefined && rival.start === sighting.start && rival.end === sighting.end && rival.whole === sighting.whole;
    if (rival === undefined || tied) kept.push(sighting);
  }
  return kept.sort((a, b) => a.start - b.start || a.entry - b.entry);
}
