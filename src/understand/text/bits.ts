/** Reads numbers out of a row of bits that is written as base64: six bits a character, the highest first. Behind the end stand zeros. */
export interface Bits {
  /** The next so many bits as a number that is not negative; 24 at most. */
  take(count: number): number;
  /** A number of 0 and more, the smaller the shorter: as many zeros as bits follow its first one. */
  number(): number;
  /** How many zeros stand before the next one, which is passed too. */
  zeros(): number;
  /** The next symbol of a code. */
  symbol(code: PrefixCode): number;
  /** Fills an array with symbols of several codes in turn. */
  fill(into: Int16Array, codes: readonly PrefixCode[]): void;
}

/** Short rows of bits for symbols that are frequent, long ones for those that are rare; none begins another. */
export interface PrefixCode {
  /** How many bits the longest takes. */
  readonly longest: number;
  /** For each row of so many bits the symbol that it begins with, times 16, and how many bits that takes. */
  readonly symbols: Uint32Array;
  readonly mask: number;
}

const NO_CODE: PrefixCode = { longest: 0, symbols: new Uint32Array(1), mask: 0 };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS_A_PLACE = 6;
const places = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) places[ALPHABET.charCodeAt(i)] = i;

export function bitsOf(text: string): Bits {
  let at = 0;
  /** What was read and not yet taken: the last `left` bits. */
  let read = 0;
  let left = 0;

  function peek(count: number): number {
    while (left < count) {
      read = (read << BITS_A_PLACE) | (at < text.length ? (places[text.charCodeAt(at)] ?? 0) : 0);
      at++;
      left += BITS_A_PLACE;
    }
    return (read >>> (left - count)) & ((1 << count) - 1);
  }

  function take(count: number): number {
    const value = peek(count);
    left -= count;
    return value;
  }

  function zeros(): number {
    let count = 0;
    while (take(1) === 0) {
      if (at > text.length + 1) throw new RangeError('the bits are at their end');
      count++;
    }
    return count;
  }

  return {
    take,
    zeros,
    number() {
      const count = zeros();
      return 2 ** count + take(count) - 1;
    },
    symbol({ longest, symbols }) {
      const found = symbols[peek(longest)] ?? 0;
      left -= found & 15;
      return found >>> 4;
    },
    // Hundreds of thousands of them are read before the first answer, mostly by code that is not compiled yet: nothing is called here.
    fill(into, codes) {
      let column = 0;
      for (let i = 0; i < into.length; i++) {
        const code = codes[column] ?? NO_CODE;
        column = column + 1 === codes.length ? 0 : column + 1;
        for (; left < code.longest; left += BITS_A_PLACE)
          read = (read << BITS_A_PLACE) | (at < text.length ? (places[text.charCodeAt(at++)] ?? 0) : 0);
        const found = code.symbols[(read >>> (left - code.longest)) & code.mask] ?? 0;
        left -= found & 15;
        into[i] = found >>> 4;
      }
    },
  };
}

/** A code as it stands before what is written in it: for each length, in bits, how many symbols have it, and which. */
export function codeIn(bits: Bits): PrefixCode {
  const longest = bits.number();
  const counts = Array.from({ length: longest }, () => bits.number());
  const symbols = new Uint32Array(1 << longest);
  let from = 0;
  for (const [i, count] of counts.entries()) {
    const wide = 1 << (longest - i - 1);
    for (let n = 0, symbol = -1; n < count; n++) {
      symbol += bits.number() + 1;
      symbols.fill((symbol << 4) | (i + 1), from, from + wide);
      from += wide;
    }
  }
  return { longest, symbols, mask: symbols.length - 1 };
}
