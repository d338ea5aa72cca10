/** Reads a pattern's source for the words that a match cannot do without, so that a text without them need not be searched. */

/**
 * What a piece of a pattern tells. `exact`: all it can match, when that is a short list. `needs`: one of these is in every text that it matches in; one of
 * `also` too, as far as a row of pieces tells.
 */
interface Told {
  readonly exact?: readonly string[];
  readonly needs?: readonly string[];
  readonly also?: readonly string[];
}

const NOTHING: Told = {};
const EMPTY: Told = { exact: [''] };
/** More spellings than this are not followed one by one. */
const MOST = 32;

/** A list that lets hardly a text through needs no second one beside it, and one that lets most through is none. */
const SIEVES = 0.5;
const LETS_THROUGH = 8;

/**
 * Lists of words, two at most: every text that it matches in has at least one word of each, capitals of ASCII written small and every digit as 0. No list
 * when it tells none.
 */
export function needsOf({ source, flags }: Pick<RegExp, 'source' | 'flags'>): readonly (readonly string[])[] {
  const read = readPattern(source, flags);
  const first = demand(read);
  if (first === undefined) return [];
  return read.also === undefined || weight(first) <= SIEVES || weight(read.also) > LETS_THROUGH ? [first] : [first, read.also];
}

function demand({ exact, needs }: Told): readonly string[] | undefined {
  return rarer(needs, exact === undefined || exact.length === 0 || exact.includes('') ? undefined : exact);
}

/** Characters that every fifth to second message holds, and those that every tenth does. */
const EVERYWHERE = new Set('的了我一个是们要不有下到说上');
const COMMON = new Set('在天周年月来他人这没家电点号给那价好去就万三方大还以过前老能后总单分发合两会');

/** How little a list of words sieves: the lower, the fewer texts hold one of them. */
function weight(words: readonly string[]): number {
  return words.reduce(
    (sum, word) => sum + (word.length > 1 ? 0.1 : word < '一' ? 5 : EVERYWHERE.has(word) ? 3 : COMMON.has(word) ? 1.5 : 0.6),
    0,
  );
}

function rarer(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return weight(b) < weight(a) ? b : a;
}

function readPattern(source: string, flags: string): Told {
  let at = 0;

  function either(): Told {
    const branches = [sequence()];
    while (source[at] === '|') {
      at++;
      branches.push(sequence());
    }
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) return only;
    const all = branches.flatMap((branch) => branch.exact ?? []);
    const exact = all.length <= MOST && branches.every((branch) => branch.exact !== undefined) ? [...new Set(all)] : undefined;
    if (exact !== undefined && branches.every((branch) => branch.needs === undefined)) return { exact };
    const demands = branches.map(demand);
    return told(exact, demands.every((words) => words !== undefined) ? [...new Set(demands.flat())] : undefined);
  }

  function sequence(): Told {
    let run: readonly string[] = [''];
    let needs: readonly string[] | undefined;
    let also: readonly string[] | undefined;
    let whole = true;
    const demanded = (words: readonly string[] | undefined): void => {
      const rarest = rarer(needs, words);
      also = rarer(also, rarest === needs ? words : needs);
      needs = rarest;
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const piece = repeated(single());
      demanded(piece.needs);
      demanded(piece.also);
      if (piece.exact !== undefined && run.length * piece.exact.length <= MOST) {
        const [only] = piece.exact;
        const ends = piece.exact;
        // Most pieces are one character.
        run =
          ends.length === 1 && only !== undefined
            ? run.map((begin) => begin + only)
            : run.flatMap((begin) => ends.map((end) => begin + end));
        continue;
      }
      whole = false;
      demanded(demand({ exact: run }));
      run = piece.exact ?? [''];
    }
    if (whole) return told([...new Set(run)], needs);
    demanded(demand({ exact: run }));
    return { ...told(undefined, needs), ...(also === undefined ? {} : { also }) };
  }

  function repeated(piece: Told): Told {
    if (!'?*+{'.includes(source.charAt(at)) || at === source.length) return piece;
    const sign = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12));
    if (sign === null) return piece;
    at += sign[0].length;
    const [least, most] = timesOf(sign);
    const spellings = piece.exact === undefined ? undefined : powers(piece.exact, least, most);
    if (least === 0) return told(spellings, undefined);
    if (spellings !== undefined) return told(spellings, piece.needs);
    const times = piece.exact === undefined ? undefined : (powers(piece.exact, least, least) ?? piece.exact);
    return told(undefined, demand(told(times, piece.needs)));
  }

  function single(): Told {
    const char = source.charAt(at++);
    switch (char) {
      case '(':
        return group();
      case '[':
        return charClass();
      case '^':
      case '$':
        return EMPTY;
      case '.':
        return NOTHING;
      case '\\': {
        const sign = escaped();
        if (sign === 'edge') return EMPTY;
        return sign === 'digit' ? { exact: ['0'] } : sign === 'many' ? NOTHING : letter(sign);
      }
      default:
        return letter(char);
    }
  }

  function group(): Told {
    const head = source[at] === '?' ? (/^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(source.slice(at, at + 40))?.[0] ?? '') : '';
    at += head.length;
    const inside = either();
    at++;
    // What stands before or behind a match stands in the text too.
    if (head === '?=' || head === '?<=') return told([''], demand(inside));
    return head === '?!' || head === '?<!' ? EMPTY : inside;
  }

  function charClass(): Told {
    const negated = source[at] === '^';
    if (negated) at++;
    const chars: string[] = [];
    let known = !negated;
    while (source[at] !== ']') {
      const from = classChar();
      if (source[at] === '-' && source[at + 1] !== ']' && from.length === 1) {
        at++;
        const to = classChar();
        const last = to.charCodeAt(0);
        if (to.length !== 1 || last - from.charCodeAt(0) > MOST) known = false;
        else for (let code = from.charCodeAt(0); code <= last; code++) chars.push(String.fromCharCode(code));
      } else if (from === 'digit') chars.push('0');
      else if (from === 'many') known = false;
      else chars.push(from === 'edge' ? '\b' : from);
    }
    at++;
    const each = chars.map(letter);
    const exact = [...new Set(each.flatMap(({ exact: [char] = [] }) => char ?? []))];
    return known && exact.length <= MOST && each.every((one) => one.exact !== undefined) ? { exact } : NOTHING;
  }

  function classChar(): string {
    const char = source.charAt(at++);
    return char === '\\' ? escaped() : char;
  }

  /** The character behind a backslash, or what kind of place it is: `digit`, `many` characters, `edge` of a word. */
  function escaped(): string {
    const char = source.charAt(at++);
    if (char === 'u' || char === 'x') {
      const code =
        /^(?:\{[0-9a-fA-F]+\}|[0-9a-fA-F]{2,4})/.exec(
          source.slice(at, at + (char === 'x' ? 2 : 8)).slice(0, source[at] === '{' ? 8 : 4),
        )?.[0] ?? '';
      at += code.length;
      return String.fromCodePoint(Number.parseInt(code.replace(/[{}]/g, ''), 16));
    }
    if (char === 'p' || char === 'P' || char === 'k') {
      at = source.indexOf(char === 'k' ? '>' : '}', at) + 1;
      return 'many';
    }
    if (char === 'b' || char === 'B') return 'edge';
    if (char === 'd') return 'digit';
    if (/[DsSwW1-9]/.test(char)) return 'many';
    return { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' }[char] ?? char;
  }

  /** Case and the digits' difference are taken away on both sides; a letter outside ASCII that has case is not followed. */
  function letter(char: string): Told {
    if (char < '\x80') return { exact: [char >= '0' && char <= '9' ? '0' : char.toLowerCase()] };
    return flags.includes('i') && char.toLowerCase() !== char.toUpperCase() ? NOTHING : { exact: [char] };
  }

  return either();
}

/** How often at least and at most a sign (`?`, `+`, `{2,4}`) repeats what is before it. */
function timesOf([sign, least, comma, most]: RegExpExecArray): [least: number, most: number] {
  if (least !== undefined) return [Number(least), most !== '' ? Number(most) : comma === '' ? Number(least) : Number.POSITIVE_INFINITY];
  return [sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Number.POSITIVE_INFINITY];
}

/** Every spelling of so many of these in a row; undefined when they are too many. */
function powers(of: readonly string[], least: number, most: number): readonly string[] | undefined {
  if (of.join('') === '') return of;
  const all = new Set<string>();
  let row: readonly string[] = [''];
  for (let count = 0; count <= most; count++) {
    if (count >= least) for (const spelling of row) all.add(spelling);
    if (count < most) row = [...new Set(row.flatMap((begin) => of.map((end) => begin + end)))];
    if (all.size + row.length > MOST) return undefined;
  }
  return [...all];
}

function told(exact: readonly string[] | undefined, needs: readonly string[] | undefined): Told {
  if (needs === undefined) return exact === undefined ? NOTHING : { exact };
  return exact === undefined ? { needs } : { exact, needs };
}
