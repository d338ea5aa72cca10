/** A message without a template: text as it is, or a card as markdown with links, and its buttons as words to tap or type. */
import type { Card, CardAction } from '../../src/card.js';
import { type Command, commandsOf } from '../../src/card-words.js';
import { stretchesOf } from './card-parts.js';
import { bytesOf, cutToBytes, cutToJson, piecesOf } from './cut.js';
import { ACTION_CARD_LINKS, MESSAGE_BYTES } from './limits.js';
import { bold, inAddress, inlineWords, isAbsolute, linked } from './markdown.js';
import { langOf, WORDS } from './words.js';

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** `links`: shown as buttons that open pages; only where there is nothing to tap besides. */
export type Words =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'markdown'; readonly title: string; readonly text: string }
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
  const stretches = stretchesOf(card, lang).map((stretch) => ({
    ...stretch,
    commands: commandsOf(stretch.actions, stretch.about),
    links: stretch.actions.flatMap(linkOf),
  }));
  const links = stretches.flatMap((stretch) => stretch.links);
  const none = stretches.every(({ commands }) => commands.length === 0);
  const head = bold(card.title);
  if (none && links.length > 0 && links.length <= ACTION_CARD_LINKS) {
    const body = joined([head, ...stretches.flatMap(({ paragraphs }) => paragraphs)], ROOM);
    return { kind: 'links', title, text: cutToJson(body, ROOM - bytesOf(JSON.stringify(links))), links };
  }
  const lines = stretches.map(({ paragraphs, commands, links: own }) => ({ paragraphs, line: wayOn(commands, own, direct) }));
  const first = lines.find(({ line }) => line !== '');
  const body = lines.flatMap((each) => [
    ...each.paragraphs,
    ...(each.line === '' ? [] : [each === first ? `${leadOf(lang, direct)}: ${each.line}` : each.line]),
  ]);
  return { kind: 'markdown', title, text: cutToJson(joined([head, ...body], ROOM), ROOM) };
}

/** As much of the paragraphs as fits, the first always; what is left out shows as …. */
function joined(paragraphs: readonly string[], room: number): string {
  const [first = '', ...more] = piecesOf(paragraphs, Math.max(room, 200), PARAGRAPH);
  return more.length === 0 ? first : `${first}${PARAGRAPH}…`;
}

const linkOf = ({ label, href }: CardAction): readonly Link[] =>
  href !== undefined && isAbsolute(href) ? [{ title: cutToBytes(label, 60), url: href }] : [];

const leadOf = (lang: 'zh' | 'en', direct: boolean): string => (direct ? WORDS.card[lang].tap : WORDS.card[lang].replyInGroup);

/** What can be tapped or typed at this place of the card, then the pages it leads to. Words sent by a tap arrive as if typed. */
const wayOn = (commands: readonly Command[], links: readonly Link[], direct: boolean): string =>
  [
    ...commands.map((command) => (direct ? tappable(command.shown, command.words) : bold(command.words))),
    ...links.map(({ title, url }) => linked(inlineWords(title), url)),
  ].join(' · ');

/** A link that sends words in the reader's name; markdown messages know it, cards do not. */
const tappable = (shown: string, words: string): string =>
  `[${inlineWords(shown)}](dtmd://dingtalkclient/sendMessage?content=${inAddress(encodeURIComponent(words.replace(/\p{Surrogate}/gu, '?')))})`;
