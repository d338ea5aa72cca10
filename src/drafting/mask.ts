/** Numbers that name a person or an account leave the house as stand-ins and are put back in the answer. */

import type { Span } from '../terms.js';
import { findPhones } from '../understand/find-phones.js';

/** The stand-ins of one call: the same number has the same one in all that is sent. */
export interface Mask {
  /** The text with stand-ins, as it may be sent. */
  hide(text: string): string;
  /** The text with every stand-in given back its number. */
  restore(text: string): string;
  /** Does the text hold a telephone, identity or bank number that was not in what was sent? */
  invents(text: string): boolean;
}

/** A Chinese identity number, a unified social credit code, a passport, and 12 to 19 digits as on bank cards and accounts, however spaced. */
const NUMBERED = [
  { kind: 'ID', pattern: /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g },
  { kind: 'ID', pattern: /(?<![\dA-Za-z])[EGPSDegpsd]\d{8}(?![\dA-Za-z])/g },
  { kind: 'ID', pattern: /(?<![\dA-Za-z-])\d{3}-\d{2}-\d{4}(?![\dA-Za-z-])/g },
  { kind: 'ACCOUNT', pattern: /(?<![\dA-Za-z.])\d(?:[ \t-]?\d){11,18}(?![\dA-Za-z])/g },
] as const;

interface Secret {
  readonly kind: 'PHONE' | 'ID' | 'ACCOUNT';
  readonly span: Span;
}

/** Full-width digits count as digits; offsets stay. */
const narrow = (text: string): string =>
  text.replace(/[０-９－　]/g, (c) => (c === '　' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));

function secretsIn(text: string): readonly Secret[] {
  const plain = narrow(text);
  if (!/\d{3}/.test(plain)) return [];
  const found: Secret[] = [];
  const add = (secret: Secret): void => {
    if (!found.some(({ span }) => secret.span[0] < span[1] && span[0] < secret.span[1])) found.push(secret);
  };
  for (const { kind, pattern } of NUMBERED)
    for (const match of plain.matchAll(pattern)) add({ kind, span: [match.index, match.index + match[0].length] });
  for (const { span } of findPhones(plain)) add({ kind: 'PHONE', span });
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}

const digitsOf = (written: string): string =>
  narrow(written)
    .replace(/[^\dXx]/g, '')
    .toUpperCase();

/** What looks like a stand-in already is given one as well, so that it comes back as it was. */
const LIKE_ONE = /(?:PHONE|ID|ACCOUNT)_\d+/g;

export function createMask(): Mask {
  const byWritten = new Map<string, string>();
  const byName = new Map<string, string>();
  const counts = { PHONE: 0, ID: 0, ACCOUNT: 0 };

  function standIn(kind: Secret['kind'], key: string, written: string): string {
    const known = byWritten.get(key);
    if (known !== undefined) return known;
    counts[kind] += 1;
    const name = `${kind}_${counts[kind]}`;
    byWritten.set(key, name);
    byName.set(name, written);
    return name;
  }

  return {
    hide(text) {
      let out = '';
      let at = 0;
      const likeOne = (part: string): string => part.replace(LIKE_ONE, (written) => standIn('ID', written, written));
      for (const { kind, span } of secretsIn(text)) {
        const written = text.slice(...span);
        out += likeOne(text.slice(at, span[0])) + standIn(kind, digitsOf(written), written);
        at = span[1];
      }
      return out + likeOne(text.slice(at));
    },
    restore: (text) => text.replace(LIKE_ONE, (name) => byName.get(name) ?? name),
    invents: (text) => secretsIn(text).some(({ span }) => !byWritten.has(digitsOf(text.slice(...span)))),
  };
}
