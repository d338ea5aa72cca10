/** DingTalk's markdown: a small subset, the same in messages and on cards. */

/** A new line within a paragraph. */
export const BREAK = '  \n';

/** Words of people within a line, so that they read as typed: marks that would begin markup are taken literally. */
export function inlineWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\`*[\]<>]/g, '\\$&')
    .replace(/(^|[^\p{L}\p{N}])_|_(?=$|[^\p{L}\p{N}])/gmu, (found) => found.replace('_', '\\_'))
    .replace(/\n+/g, BREAK);
}

/** Words of people that begin a line, where a list or a heading might seem to begin too. */
export function plainWords(text: string): string {
  return inlineWords(text)
    .replace(/^(\s*)([#+-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\.(?=\s)/gm, '$1\\.');
}

export const bold = (text: string): string => `**${inlineWords(text).trim()}**`;

/** `bad` is the only red there is; `quiet` steps back; `due` is amber. */
export type Colour = 'bad' | 'due' | 'good' | 'quiet';

const COLOURS: Readonly<Record<Colour, string>> = { bad: '#D4380D', due: '#B26A00', good: '#0F766E', quiet: '#8A8F98' };

/** Coloured words; `markdown` is markup already. */
export const coloured = (colour: Colour, markdown: string): string => `<font color=${COLOURS[colour]}>${markdown}</font>`;

/** A link, when the address leads somewhere outside of this program; else the words alone. */
export const linked = (markdown: string, href: string | undefined): string =>
  href !== undefined && isAbsolute(href) ? `[${markdown}](${inAddress(href)})` : markdown;

/** An address within a link: what would end it is written otherwise. */
export const inAddress = (address: string): string =>
  address.replace(/[()\s<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

export const isAbsolute = (href: string): boolean => /^https?:\/\//i.test(href);
