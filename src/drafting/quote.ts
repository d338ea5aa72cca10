/** Texts of others on their way to a model: marked as quoted, in a mark that they cannot close. */

const OPEN = '⟦';
const CLOSE = '⟧';
/** What no reader sees but a model reads: controls, zero-width and direction marks, tags, private use. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Co}|\p{Variation_Selector}|\u115F|\u1160|\u3164/gu;

/** The text as a reader sees it: without unseen characters, with its line breaks. */
export const seen = (text: string): string => text.replace(UNSEEN, (c) => (c === '\n' || c === '\t' ? c : ''));

/** The text between marks that bear its name. The marks' own brackets do not occur inside. */
export function quoted(name: string, text: string): string {
  return `${OPEN}${name}${CLOSE}\n${inert(text)}\n${OPEN}/${name}${CLOSE}`;
}

/** The text without the brackets that marks are made of. */
export const inert = (text: string): string => seen(text).replaceAll(OPEN, '[').replaceAll(CLOSE, ']');

/** How a prompt speaks of a quoted input. */
export const markOf = (name: string): string => `${OPEN}${name}${CLOSE}`;
