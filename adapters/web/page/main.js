import { begin, markRead } from './actions.js';
import { createComposer } from './composer.js';
import { fill, h } from './dom.js';
import { createHead } from './head.js';
import { createMessageList } from './message-list.js';
import { createPanel } from './panel.js';
import { resumePending, send } from './pending.js';
import { createRail } from './rail.js';
import { watch } from './store.js';
import { words } from './words.js';

const rail = createRail();
const head = createHead({ onMenu: rail.open });
const composer = createComposer({ onSent: () => messages.toEnd() });
const messages = createMessageList({
  onExample: (text) => send(text, []),
  onEdit: (pending) => {
    composer.setText(pending.text);
    composer.focus();
  },
});
const panel = createPanel();
const notice = h('div', { class: 'notice', role: 'status', 'aria-live': 'assertive' });
const drop = h('div', { class: 'drop', hidden: true });
const spare = h('div', { class: 'spare', 'aria-hidden': 'true' });
const skip = h('a', { class: 'skip', href: '#say' });
const chat = h('main', { class: 'chat' }, head.element, head.banner, messages.element, composer.element, drop);

fill(document.body, skip, h('div', { class: 'app' }, rail.element, rail.veil, chat, panel.element), notice, spare);
watch(rail.draw, ['me', 'people', 'groups', 'place', 'unread']);
watch(head.draw, ['me', 'place', 'people', 'groups', 'connection', 'unread']);
watch(messages.draw, ['me', 'people', 'place', 'messages', 'hasEarlier', 'pending', 'busy']);
watch(composer.draw, ['me', 'place']);
watch(panel.draw, ['page']);
watch(({ notice: said }) => fill(notice, said && h('p', {}, said)), ['notice']);
watch(
  ({ unread }) => {
    const count = Object.values(unread).reduce((sum, each) => sum + each, 0);
    document.title = `${count > 0 ? `(${count}) ` : ''}${document.body.dataset.title ?? ''}`;
    skip.textContent = words().skip;
    // Laid out but never seen: the font has these characters ready when the line is down and nothing can be fetched.
    spare.textContent = words().offline + words().unsent + words().retry + words().pressLost;
  },
  ['unread'],
);
document.addEventListener('visibilitychange', () => !document.hidden && markRead());

chat.addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  fill(drop, words().dropHere);
  drop.hidden = false;
});
chat.addEventListener('dragleave', (event) => {
  if (!(event.relatedTarget instanceof Node && chat.contains(event.relatedTarget))) drop.hidden = true;
});
chat.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.hidden = true;
  composer.addFiles([...(event.dataTransfer?.files ?? [])]);
});

resumePending();
void begin();
// The first paint does not wait for the Chinese font: it comes when the page stands.
document.head.append(h('link', { rel: 'stylesheet', href: document.body.dataset.fonts }));
if (matchMedia('(hover: hover)').matches) composer.focus();
