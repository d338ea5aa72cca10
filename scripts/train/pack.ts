/** Writes learned rows as few bits as `src/understand/text/packed-rows.ts` reads them from. */

/** What a row was learned for, and its weights. */
export interface Row<Key> {
  readonly key: Key;
  readonly weights: readonly number[];
}

/** Rows by name, in the order of their names. Every weight is a multiple of `step`. */
export function packNamed(rows: readonly Row<string>[], columns: number, step: number): string {
  const bits = createBits();
  const sorted = rows.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const pieces = sorted.map(({ key }, i) => {
    const before = sorted[i - 1]?.key ?? '';
    let shared = 0;
    while (shared < before.length && shared < key.length && before[shared] === key[shared]) shared++;
    return { shared, units: [...Array.from(key.slice(shared), (_, at) => key.charCodeAt(shared + at)), 0] };
  });
  bits.number(rows.length);
  const shared = codeOf(pieces.map((piece) => piece.shared));
  const units = codeOf(pieces.flatMap((piece) => piece.units));
  bits.code(shared);
  bits.code(units);
  for (const piece of pieces) {
    bits.symbol(shared, piece.shared);
    for (const unit of piece.units) bits.symbol(units, unit);
  }
  putWeights(bits, sorted, columns, step);
  return bits.text();
}

/** No more bits are read at once. */
const MOST_AT_ONCE = 20;

/** Rows by the hash of what they are for, in the order of their hashes. */
export function packHashed(rows: readonly Row<number>[], columns: number, step: number): string {
  const bits = createBits();
  const sorted = rows.map(({ key, weights }) => ({ key: key >>> 0, weights })).sort((a, b) => a.key - b.key);
  // Where hashes are spread evenly the distance between two is so many bits long.
  const plain = Math.min(MOST_AT_ONCE, Math.max(0, Math.round(32 - Math.log2(Math.max(1, rows.length)) - 0.5)));
  bits.number(rows.length);
  bits.number(plain);
  let before = 0;
  for (const { key } of sorted) {
    const zeros = Math.floor((key - before) / 2 ** plain);
    for (let i = 0; i < zeros; i++) bits.put(0, 1);
    bits.put(1, 1);
    bits.put((key - before) % 2 ** plain, plain);
    before = key;
  }
  putWeights(bits, sorted, columns, step);
  return bits.text();
}

function putWeights(bits: BitsBeingWritten, rows: readonly Row<unknown>[], columns: number, step: number): void {
  const symbolOf = (weight: number | undefined): number => {
    const steps = Math.round((weight ?? 0) / step);
    return steps < 0 ? -2 * steps - 1 : 2 * steps;
  };
  bits.number(step);
  const codes = Array.from({ length: columns }, (_, column) => codeOf(rows.map(({ weights }) => symbolOf(weights[column]))));
  for (const code of codes) bits.code(code);
  for (const { weights } of rows) for (const [column, code] of codes.entries()) bits.symbol(code, symbolOf(weights[column]));
}

/** The bits of each symbol, as a number and how many they are; those of one length follow one another. */
type Code = ReadonlyMap<number, { readonly bits: number; readonly length: number }>;

/** No symbol takes more bits: whoever reads looks them all up in a table. */
const LONGEST = 13;

/** The code that takes the fewest bits for these symbols (Huffman's). */
function codeOf(symbols: readonly number[]): Code {
  const counts = new Map<number, number>();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  let lengths = lengthsOf(counts);
  while (Math.max(...lengths.values()) > LONGEST) {
    // The rare ones as if they were less rare.
    for (const [symbol, often] of counts) counts.set(symbol, Math.ceil(often / 2));
    lengths = lengthsOf(counts);
  }
  const code = new Map<number, { bits: number; length: number }>();
  let next = 0;
  let before = 0;
  for (const [symbol, length] of [...lengths].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    next *= 2 ** (length - before);
    before = length;
    code.set(symbol, { bits: next++, length });
  }
  return code;
}

interface Tree {
  readonly often: number;
  readonly symbols: readonly number[];
}

/** How many bits each symbol takes. */
function lengthsOf(counts: ReadonlyMap<number, number>): Map<number, number> {
  const lengths = new Map([...counts.keys()].map((symbol) => [symbol, counts.size === 1 ? 1 : 0]));
  // Of two that are met as often the first stays the first: the same symbols always make the same code.
  const trees: Tree[] = [...counts].map(([symbol, often]) => ({ often, symbols: [symbol] }));
  trees.sort((a, b) => a.often - b.often || (a.symbols[0] ?? 0) - (b.symbols[0] ?? 0));
  while (trees.length > 1) {
    const [a, b] = trees.splice(0, 2);
    const joined = { often: (a?.often ?? 0) + (b?.often ?? 0), symbols: [...(a?.symbols ?? []), ...(b?.symbols ?? [])] };
    for (const symbol of joined.symbols) lengths.set(symbol, (lengths.get(symbol) ?? 0) + 1);
    const at = trees.findIndex(({ often }) => often > joined.often);
    trees.splice(at < 0 ? trees.length : at, 0, joined);
  }
  return lengths;
}

interface BitsBeingWritten {
  put(value: number, count: number): void;
  number(value: number): void;
  /** The code itself, for whoever reads. */
  code(code: Code): void;
  symbol(code: Code, symbol: number): void;
  text(): string;
}

function createBits(): BitsBeingWritten {
  const bytes: number[] = [];
  let last = 0;
  let room = 8;
  const put = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--) {
      last = (last << 1) | (Math.floor(value / 2 ** i) % 2);
      if (--room > 0) continue;
      bytes.push(last);
      [last, room] = [0, 8];
    }
  };
  const number = (value: number): void => {
    const length = Math.floor(Math.log2(value + 1));
    put(0, length);
    put(1, 1);
    put(value + 1 - 2 ** length, length);
  };
  return {
    put,
    number,
    code(code) {
      const longest = Math.max(0, ...[...code.values()].map(({ length }) => length));
      number(longest);
      const ofLength = Array.from({ length: longest }, (_, i) =>
        [...code].filter(([, { length }]) => length === i + 1).map(([symbol]) => symbol),
      );
      for (const symbols of ofLength) number(symbols.length);
      for (const symbols of ofLength) for (const [i, symbol] of symbols.entries()) number(symbol - (symbols[i - 1] ?? -1) - 1);
    },
    symbol(code, symbol) {
      const written = code.get(symbol);
      if (written === undefined) throw new RangeError(`${symbol} is not in the code`);
      put(written.bits, written.length);
    },
    text: () =>
      Buffer.from(room === 8 ? bytes : [...bytes, last << room])
        .toString('base64')
        .replaceAll('=', ''),
  };
}
