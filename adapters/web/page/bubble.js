/** @import { Message, Pending, UploadedFile } from './types.js' */
import { fill, h, icon } from './dom.js';
import { dropPending, retryNow } from './pending.js';
import { clock } from './time.js';
import { words } from './words.js';

/** From here on a text shows its beginning only. */
const LONG_CHARACTERS = 1200;
const LONG_LINES = 24;

/**
 * One message. The bot's card stands by itself; words stand in a bubble.
 * @param {Message} message
 * @param {{ me: string, name: string, inGroup: boolean, together: boolean, body: HTMLElement | undefined }} how
 */
export function bubble(message, { me, name, inGroup, together, body }) {
  const own = message.from === me;
  const bot = message.from === 'bot';
  const who = bot ? words().bot : own ? words().you : name;
  const kind = own ? 'own' : bot ? 'bot' : 'other';
  return h(
    'article',
    {
      class: `message message-${kind}${together ? ' message-together' : ''}`,
      'aria-label': `${who} ${clock(message.at)}`,
      'data-message': message.id,
      'data-edited': message.editedAt,
      tabindex: '-1',
    },
    !own && !together && (inGroup || bot) && h('div', { class: 'who' }, bot && h('span', { class: 'who-mark' }, icon('bot')), who),
    h(
      'div',
      { class: 'said' },
      body ?? saidView(message),
      ...(message.files ?? []).map(fileView),
      h(
        'div',
        { class: 'when' },
        message.editedAt && !message.card?.pending ? `${words().edited} ` : '',
        h('time', { datetime: message.at }, clock(message.editedAt ?? message.at)),
      ),
    ),
  );
}

/** @param {Message} message */
function saidView(message) {
  if (message.text === '' && !message.addressed) return undefined;
  const mention = message.addressed && h('b', { class: 'mention', title: words().asked }, `${words().mention} `);
  return wordsView(message.text, mention);
}

/** Words in a bubble; a wall of text shows its beginning and opens on demand. @param {string} text @param {Node | false | undefined} [before] */
function wordsView(text, before) {
  const isLong = text.length > LONG_CHARACTERS || text.split('\n').length > LONG_LINES;
  const box = h('div', { class: 'words' }, before, isLong ? beginningOf(text) : text);
  if (!isLong) return box;
  const open = h('button', { class: 'link', type: 'button', on: { click: () => fill(box, before, text) } }, words().wholeText(text.length));
  box.append('… ', open);
  return box;
}

/** @param {string} text */
function beginningOf(text) {
  const lines = text.split('\n').slice(0, LONG_LINES).join('\n');
  // Not in the middle of a character of two halves.
  return lines.slice(0, LONG_CHARACTERS / 2).replace(/[\ud800-\udbff]$/, '');
}

/**
 * A message that the server does not have yet: it says so, and what can be done.
 * @param {Pending} pending
 * @param {(pending: Pending) => void} onEdit
 */
export function pendingView(pending, onEdit) {
  const state = h('div', { class: `state state-${pending.state}`, role: pending.state === 'refused' ? 'alert' : 'status' });
  const act = (/** @type {string} */ label, /** @type {() => void} */ click) =>
    h('button', { class: 'link', type: 'button', on: { click } }, label);
  if (pending.state === 'sending') fill(state, words().sending);
  if (pending.state === 'waiting')
    fill(state, icon('clock'), (pending.reason || words().unsent) + words().retries, act(words().retry, retryNow));
  if (pending.state === 'refused') {
    const change = () => {
      dropPending(pending.id);
      onEdit(pending);
    };
    fill(
      state,
      icon('alert'),
      pending.reason || words().refused,
      act(words().edit, change),
      act(words().drop, () => dropPending(pending.id)),
    );
  }
  return h(
    'article',
    { class: 'message message-own message-pending', 'aria-label': words().you },
    h('div', { class: 'said' }, pending.text !== '' && wordsView(pending.text), ...pending.files.map(fileView), state),
  );
}

/** @param {UploadedFile | NonNullable<Message['files']>[number]} file */
function fileView(file) {
  const href = `/api/chat/files/${encodeURIComponent(file.id)}`;
  const picture = /^image\/(png|jpeg|webp|gif)$/.test(file.contentType);
  return h(
    'a',
    { class: picture ? 'picture' : 'file', href, download: file.name },
    picture ? h('img', { src: href, alt: file.name, loading: 'lazy' }) : icon('file'),
    !picture && h('span', {}, file.name),
    !picture && h('small', {}, sizeOf(file.bytes)),
  );
}

/** @param {number} bytes */
function sizeOf(bytes) {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
