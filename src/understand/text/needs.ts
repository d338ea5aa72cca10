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

/** What classes of characters tell, by how they are written and whether capitals count. */
const classes = new Map<string, Told>();

/** What stands for something else, and what repeats the piece before it. */
const SIGNS = '\\[](){}.*+?^$|';
const REPEATS = '?*+{';

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
  const small = flags.includes('i');
  let at = 0;

  function either(): Told {
    const branches = [sequence()];
    while (source[at] === '|') {
      at++;
      branches.push(sequence());
    }
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) return only;
    const exact = spellingsOf(branches);
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
      if (words === undefined) return;
      const rarest = rarer(needs, words);
      also = rarer(also, rarest === needs ? words : needs);
      needs = rarest;
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const letters = plainLetters();
      if (letters !== '') {
        run = run.map((begin) => begin + letters);
        continue;
      }
      const piece = repeated(single());
      demanded(piece.needs);
      demanded(piece.also);
      if (piece.exact !== undefined && run.length * piece.exact.length <= MOST) {
        const [only] = piece.exact;
        const ends = piece.exact;
        // Most pieces are one character.
        run =
          ends.length === 1 && only !== undefined
            ? only === ''
              ? run
              : run.map((begin) => begin + only)
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

  /** Letters that stand for themselves, up to one that is repeated: most of every pattern. */
  function plainLetters(): string {
    let letters = '';
    while (
      at < source.length &&
      !SIGNS.includes(source.charAt(at)) &&
      !(at + 1 < source.length && REPEATS.includes(source.charAt(at + 1)))
    ) {
      const { exact } = letter(source.charAt(at));
      if (exact === undefined) break;
      letters += exact[0] ?? '';
      at++;
    }
    return letters;
  }

  function repeated(piece: Told): Told {
    const char = source.charAt(at);
    if (char === '' || !REPEATS.includes(char)) return piece;
    const counts = char === '{' ? /^\{(\d+)(,?)(\d*)\}/.exec(source.slice(at, at + 12)) : undefined;
    if (counts === null) return piece;
    at += counts?.[0].length ?? 1;
    if (source[at] === '?') at++;
    const least = counts === undefined ? (char === '+' ? 1 : 0) : Number(counts[1]);
    const most = counts === undefined ? (char === '?' ? 1 : Number.POSITIVE_INFINITY) : mostOf(counts, least);
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

  /** The same few are in many patterns (all family names): each is read once. */
  function charClass(): Told {
    const start = at;
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    const key = source.slice(start, ++at) + (small ? 'i' : '');
    const known = classes.get(key);
    if (known !== undefined) return known;
    const end = at;
    at = start;
    const read = readClass();
    at = end;
    classes.set(key, read);
    return read;
  }

  function readClass(): Told {
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
    return small && char.toLowerCase() !== char.toUpperCase() ? NOTHING : { exact: [char] };
  }

  return either();
}

/** All that branches can match, when each tells and they are not too many. */
function spellingsOf(branches: readonly Told[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const { exact } of branches) {
    if (exact === undefined || all.length + exact.length > MOST) return undefined;
    all.push(...exact);
  }
  return [...new Set(all)];
}

/** How often at most `{2}`, `{2,}` and `{2,4}` repeat what is before them. */
function mostOf([, , comma, most]: RegExpExecArray, least: number): number {
  return most !== undefined && most !== '' ? Number(most) : comma === '' ? least : Number.POSITIVE_INFINITY;
}

/** Every spelling of so many of these in a row; undefined when they are too many. */
function powers(of: readonly string[], least: number, most: number): readonly string[] | undefined {
  if (of.every((spelling) => spelling === '')) return of;
  // There is always one more.
  if (most === Number.POSITIVE_INFINITY) return undefined;
  if (most === 1 && !of.includes('')) return least === 1 ? of : 2 * of.length >= MOST ? undefined : ['', ...of];
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
