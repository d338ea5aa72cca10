/** Slack's mrkdwn, both ways: what came in as the person typed it, what goes out as it is meant. */

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Ids of the people mentioned in a raw text, the bot's own left out. */
export function mentioned(raw: string, bot: string | undefined): readonly string[] {
  return [...raw.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g)].flatMap(([, id]) => (id === undefined || id === bot ? [] : [id]));
}

/** What the person typed: references and entities turned back, the bot's own mention taken out wherever it stands. */
export function typedText(raw: string, bot: string | undefined, nameOf: (user: string) => string | undefined): string {
  if (!raw.includes('<') && !raw.includes('&')) return raw.trim();
  let text = raw;
  if (bot !== undefined && text.includes(`<@${bot}`)) text = withoutMention(text, bot);
  text = text.replace(/<([^<>]+)>/g, (_, inside: string) => referenceText(inside, nameOf));
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity).trim();
}

/** The mention goes together with the blanks it brought, so that no double blank stays behind. */
function withoutMention(text: string, bot: string): string {
  return text.replace(new RegExp(`([ \\t]*)<@${bot}(?:\\|[^>]*)?>([ \\t]*)`, 'g'), (_, before: string, after: string) =>
    before !== '' && after !== '' ? ' ' : '',
  );
}

function referenceText(inside: string, nameOf: (user: string) => string | undefined): string {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : inside.slice(bar + 1);
  switch (inside[0]) {
    case '@':
      return `@${nameOf(target.slice(1)) ?? (label || target.slice(1))}`;
    case '#':
      return `#${label || target.slice(1)}`;
    case '!':
      // <!here>, <!subteam^S1|@sales>, <!date^…|Friday>
      return label || `@${target.slice(1).replace(/\^.*$/, '')}`;
    default:
      return linkText(target.replace(/^mailto:|^tel:/, ''), label);
  }
}

/** A bare address comes with itself as label; a label of its own is kept beside the address. */
function linkText(target: string, label: string): string {
  if (label === '' || target.includes(label)) return label || target;
  return `${label} (${target})`;
}

/** Words as mrkdwn shows them: the three special signs as entities, and pairs of signs that would format replaced by their look-alikes. */
export function shown(text: string): string {
  return escaped(/[*~`_]/.test(text) ? text.replace(FORMATTED, lookAlikes) : text);
}

/** The three signs that begin a reference or an entity. */
export function escaped(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

/** Each as long as what it stands for. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', '~': '∼', '`': 'ˋ', _: 'ˍ' };
/** A sign of formatting with its twin on the same line, both at the edge of a word: inside words and addresses they do nothing. */
const FORMATTED = /(?<![\p{L}\p{N}/_=&?.-])([*~`_])(?=\S)[^\n]*?\S\1(?![\p{L}\p{N}])/gu;

const lookAlikes = (found: string): string => found.replace(/[*~`_]/g, (sign) => LOOK_ALIKES[sign] ?? sign);

/** Bold, whatever is in it. Empty stays empty, because `**` would show. */
export const bold = (text: string, most = 2000): string => {
  const inside = shownWithin(text.trim(), most).replaceAll('*', '∗');
  return inside === '' ? '' : `*${inside}*`;
};

/** Slack refuses a text without anything to see. */
export const visible = (text: string): string => (text.trim() === '' ? '…' : text);

/** `shown`, at most `most` UTF-16 units of it, cut with … between graphemes. */
export const shownWithin = (text: string, most: number): string => shown(cut(text, most, escaped));

/** `escaped`, at most `most` UTF-16 units of it. */
export const escapedWithin = (text: string, most: number): string => escaped(cut(text, most, escaped));

/** For plain text, which is shown as it is: at most `most` UTF-16 units. */
export const within = (text: string, most: number): string => cut(text, most, (each) => each);

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function cut(text: string, most: number, spelled: (text: string) => string): string {
  if (spelled(text).length <= most) return text;
  let [kept, length] = ['', 0];
  // Escaping only lengthens, so what is kept is in the first `most` units.
  for (const { segment } of graphemes.segment(text.slice(0, most))) {
    length += spelled(segment).length;
    if (length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
