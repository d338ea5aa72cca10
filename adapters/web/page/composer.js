/** @import { State } from './store.js' */
import { h, icon } from './dom.js';
import { send } from './pending.js';
import { recall, remember } from './remembered.js';
import { get } from './store.js';
import { createUploads } from './uploads.js';
import { words } from './words.js';

const MENTIONS = /[@\uff20]\s?(战报|zhanbao|bot)/i;

/**
 * Where people write. Enter sends, Shift+Enter breaks the line; a draft is kept per chat, over a reload too.
 * @param {{ onSent: () => void }} handlers
 */
export function createComposer({ onSent }) {
  const box = h('textarea', { id: 'say', rows: 1, enterkeyhint: 'send', autocomplete: 'off', on: { input: typed, keydown: key, paste } });
  const submit = h('button', { class: 'send', type: 'submit' }, icon('send'));
  const picker = h('input', { type: 'file', multiple: true, hidden: true, tabindex: '-1', on: { change: picked } });
  const attach = h('button', { class: 'icon-button', type: 'button', on: { click: () => picker.click() } }, icon('clip'));
  const mention = h('button', { class: 'mention-button', type: 'button', on: { click: addMention } });
  const uploads = createUploads(() => ready());
  const element = h(
    'form',
    { class: 'composer', on: { submit: submitted } },
    uploads.element,
    h('div', { class: 'composer-row' }, attach, picker, mention, box, submit),
  );
  let shown = '';
  /** Enter came before the files were there. */
  let sendsSoon = false;

  /** @param {SubmitEvent} event */
  function submitted(event) {
    event.preventDefault();
    go();
  }

  function go() {
    const text = box.value;
    sendsSoon = !uploads.settled();
    if ((text.trim() === '' && uploads.ready().length === 0) || sendsSoon || get().me === '') return;
    send(text.trim(), uploads.ready());
    uploads.clear();
    setText('');
    onSent();
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    // While a Chinese input method is composing, Enter picks a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    go();
  }

  function typed() {
    sendsSoon = false;
    remember(draftKey(), box.value);
    grow();
    ready();
  }

  function grow() {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 200)}px`;
  }

  function ready() {
    const something = box.value.trim() !== '' || uploads.ready().length > 0;
    submit.disabled = !(something && uploads.settled());
    mention.hidden = get().place === 'dm' || MENTIONS.test(box.value);
    if (sendsSoon && uploads.settled()) go();
  }

  /** @param {ClipboardEvent} event */
  function paste(event) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    uploads.add(files);
  }

  function picked() {
    uploads.add([...(picker.files ?? [])]);
    picker.value = '';
  }

  function addMention() {
    setText(`${words().mention} ${box.value}`);
    box.focus();
  }

  /** @param {string} text */
  function setText(text) {
    box.value = text;
    typed();
  }

  function draftKey() {
    return `draft.${get().me}.${get().place}`;
  }

  /** @param {State} state */
  function draw(state) {
    const words_ = words();
    box.placeholder = state.place === 'dm' ? words_.placeholder : words_.placeholderGroup;
    box.setAttribute('aria-label', words_.message);
    submit.setAttribute('aria-label', words_.send);
    attach.setAttribute('aria-label', words_.attach);
    attach.title = words_.attach;
    mention.textContent = words_.mention;
    const here = `${state.me} ${state.place}`;
    if (here !== shown) {
      shown = here;
      sendsSoon = false;
      const draft = recall(draftKey());
      box.value = typeof draft === 'string' ? draft : '';
      grow();
    }
    ready();
  }

  return {
    element,
    draw,
    setText,
    focus: () => box.focus(),
    /** @param {Iterable<File>} files */
    addFiles: (files) => uploads.add(files),
  };
}
