/** One-time codes as people type them: `ZB-` and eight characters that nobody mistakes for one another. */

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 8;

/** A code made of eight random numbers below `LETTERS.length`: 31⁸, forty bits. */
export function codeFrom(random: (below: number) => number): string {
  const drawn = Array.from({ length: LENGTH }, () => LETTERS[random(LETTERS.length)] ?? '');
  return `ZB-${drawn.slice(0, LENGTH / 2).join('')}-${drawn.slice(LENGTH / 2).join('')}`;
}

const TYPED = /^(?:[\p{L}\s]{0,24}[::\s])?zb[-\s]?([a-z0-9]{4})[-\s]?([a-z0-9]{4})$/iu;

/** The code in a message that says nothing else, as it is kept; undefined when it says something else. */
export function codeIn(text: string): string | undefined {
  const [, first, second] = TYPED.exec(text.normalize('NFKC').trim()) ?? [];
  return first !== undefined && second !== undefined ? `ZB-${first}-${second}`.toUpperCase() : undefined;
}

/** How long each kind is good for, in milliseconds. */
export const GOOD_FOR_MS = { invite: 7 * 86_400_000, pair: 15 * 60_000, admin: 30 * 86_400_000 } as const;
/** So many wrong codes an hour from one account; then none is looked at. */
export const MOST_WRONG = 5;
export const WRONG_WITHIN_MS = 3_600_000;
