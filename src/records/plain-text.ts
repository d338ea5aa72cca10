/** Control characters but those that part words, zero-width characters, marks that turn the writing direction: never part of a name. */
const HIDDEN = /(?:(?![\t\n\v\f\r])[\p{Cc}\p{Cf}])+/gu;
const LONGEST_NAME = 80;

/** A name fit to be stored: nothing invisible, single spaces, the rest as it was typed. May be empty. */
export function cleanName(typed: string): string {
  return shortened(typed.replace(HIDDEN, '').replace(/\s+/gu, ' ').trim(), LONGEST_NAME);
}

/** The text in one line of at most `length` characters; what is left out is marked. */
export function shortened(text: string, length: number): string {
  const line = text.replace(HIDDEN, '').replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  // A cut between the halves of a character would leave a broken one.
  return `${line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
