/** A message without a template: text as it is, or a card as markdown with links, and its buttons as words to tap or type. */
import type { Card, CardAction } from '../../src/card.js';
import { stretchesOf } from './card-parts.js';
import { type Command, type Offer, offerOf } from './commands.js';
import { bytesOf, cutToBytes, piecesOf } from './cut.js';
import { ACTION_CARD_LINKS, MESSAGE_BYTES } from './limits.js';
import { bold, isAbsolute, linked, plainWords } from './markdown.js';
import { langOf, WORDS } from './words.js';

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** `links`: shown as buttons that open pages; only where there is nothing to tap besides. */
export type Words =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'markdown'; readonly title: string; readonly text: string; readonly commands: readonly Command[] }
  | { readonly kind: 'links'; readonly title: string; readonly text: string; readonly links: readonly Link[] };

const TITLE_BYTES = 150;
/** JSON escapes each line break once more; the rest of the frame is small. */
const ROOM = MESSAGE_BYTES - 400;
const PARAGRAPH = '\n\n';

/** `direct`: words can be tapped there. In a group the robot hears only what mentions it, and a tap mentions nobody. */
export function wordsOf({ text, card }: { readonly text: string; readonly card?: Card }, direct: boolean): Words {
  if (!card) return { kind: 'text', text: cutToJson(text, ROOM) };
  const lang = langOf(card.title);
  const title = cutToBytes(card.title.replace(/\s*\n\s*/g, ' '), TITLE_BYTES);
  const stretches = stretchesOf(card, lang);
  const offer = offerOf(card);
  const links = stretches.flatMap(({ actions }) => actions).flatMap(linkOf);
  const body = [bold(card.title), ...stretches.flatMap(({ paragraphs }) => paragraphs)];
  if (offer.commands.length + offer.sayable.length === 0 && links.length > 0 && links.length <= ACTION_CARD_LINKS)
    return { kind: 'links', title, text: cutToJson(joined(body, ROOM), ROOM - bytesOf(JSON.stringify(links))), links };
  const end = [...links.map(({ title, url }) => linked(plainWords(title), url)), ...wayOn(offer, lang, direct)];
  const room = ROOM - bytesOf(end.join(PARAGRAPH));
  // Links can be long: what is said comes first.
  const text_ = room > ROOM / 3 ? [joined(body, room), ...end].join(PARAGRAPH) : joined([...body, ...end], ROOM);
  return { kind: 'markdown', title, text: cutToJson(text_, ROOM), commands: offer.commands };
}

/** As much of the paragraphs as fits, the first always; what is left out shows as …. */
function joined(paragraphs: readonly string[], room: number): string {
  const [first = '', ...more] = piecesOf(paragraphs, Math.max(room, 200), PARAGRAPH);
  return more.length === 0 ? first : `${first}${PARAGRAPH}…`;
}

/** Text that stays within `most` bytes as JSON, where a line break or a quote weighs more. */
function cutToJson(text: string, most: number): string {
  const weight = bytesOf(JSON.stringify(text));
  return weight <= most ? text : cutToBytes(text, Math.floor((most * bytesOf(text)) / weight));
}

const linkOf = ({ label, href }: CardAction): readonly Link[] =>
  href !== undefined && isAbsolute(href) ? [{ title: cutToBytes(label, 60), url: href }] : [];

/** The line that says what to tap or type. Words sent by a tap arrive as if typed. */
function wayOn({ commands, sayable }: Offer, lang: 'zh' | 'en', direct: boolean): string[] {
  const words = WORDS.card[lang];
  const lead = direct ? words.tap : words.replyInGroup;
  const shown = commands.map(({ words: typed }) => (direct ? tappable(typed) : bold(typed)));
  return [
    ...(shown.length > 0 ? [`${lead}: ${shown.join(' · ')}`] : []),
    ...(sayable.length > 0 ? [`${sayable.map(plainWords).join(' / ')}: ${words.justSay}`] : []),
  ];
}

/** A link that sends words in the reader's name; markdown messages know it, cards do not. */
const tappable = (words: string): string =>
  `[${plainWords(words)}](dtmd://dingtalkclient/sendMessage?content=${encodeURIComponent(words)})`;
