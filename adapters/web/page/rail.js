/** @import { State } from './store.js' */
import { goTo } from './actions.js';
import { avatar, openGroup, openPeople } from './directory.js';
import { fill, h, icon } from './dom.js';
import { redraw } from './store.js';
import { theme, toggleTheme } from './theme.js';
import { toggleLang, words } from './words.js';

/** The list of chats, with who one is above it and how it looks below. On a phone it slides in. */
export function createRail() {
  const element = h('nav', { class: 'rail', id: 'rail', on: { keydown: arrows } });
  /** @type {HTMLElement | undefined} */
  let opener;
  const veil = h('div', { class: 'veil', on: { click: () => close() } });

  function close() {
    if (!document.body.classList.contains('rail-open')) return;
    document.body.classList.remove('rail-open');
    opener?.focus();
  }

  function open() {
    opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    document.body.classList.add('rail-open');
    const current = element.querySelector('[aria-current]');
    if (current instanceof HTMLElement) current.focus();
  }

  /** @param {KeyboardEvent} event */
  function arrows(event) {
    if (event.key === 'Escape') close();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const chats = [...element.querySelectorAll('button')];
    const active = document.activeElement;
    const at = active instanceof HTMLButtonElement ? chats.indexOf(active) : -1;
    const next = chats[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) next.focus();
    event.preventDefault();
  }

  /** @param {() => void} change  of language or look: everything is drawn anew */
  function then(change) {
    change();
    redraw();
  }

  /** @param {State} state */
  function draw(state) {
    const text = words();
    element.setAttribute('aria-label', text.chats);
    const me = state.people.find((person) => person.id === state.me);
    const focused =
      document.activeElement instanceof HTMLElement && element.contains(document.activeElement)
        ? document.activeElement.dataset.key
        : undefined;
    fill(
      element,
      h(
        'div',
        { class: 'brand' },
        h('img', { src: new URL('icon.svg', import.meta.url).href, alt: '', width: 28, height: 28 }),
        document.body.dataset.title ?? text.bot,
      ),
      h(
        'button',
        {
          class: 'me',
          type: 'button',
          'data-key': 'me',
          on: { click: () => openPeople() },
        },
        avatar(me?.name ?? ''),
        h('span', { class: 'aloud' }, text.youAre),
        h('span', { class: 'me-words' }, h('b', {}, me?.name ?? ''), h('small', {}, me ? text.roles[me.role] : '')),
        h('span', { class: 'aloud' }, text.switchPerson),
        icon('down'),
      ),
      h('h2', { class: 'rail-label' }, text.direct),
      chat(state, 'dm', text.bot, h('span', { class: 'avatar avatar-bot' }, icon('bot'))),
      h('h2', { class: 'rail-label' }, text.groups),
      ...state.groups.map((group) => chat(state, group.id, group.name, h('span', { class: 'avatar avatar-group' }, icon('people')))),
      state.groups.length === 0 && h('p', { class: 'rail-empty' }, text.noGroups),
      h(
        'button',
        { class: 'rail-add', type: 'button', 'data-key': 'new-group', on: { click: () => openGroup() } },
        icon('plus'),
        text.newGroup,
      ),
      h(
        'div',
        { class: 'rail-foot' },
        h('button', { class: 'quiet-button', type: 'button', 'data-key': 'lang', on: { click: () => then(toggleLang) } }, text.lang),
        h(
          'button',
          {
            class: 'icon-button',
            type: 'button',
            'data-key': 'theme',
            'aria-label': text.theme,
            title: text.theme,
            on: { click: () => then(toggleTheme) },
          },
          icon(theme() === 'dark' ? 'sun' : 'moon'),
        ),
      ),
    );
    const again = focused ? element.querySelector(`[data-key="${CSS.escape(focused)}"]`) : null;
    if (again instanceof HTMLElement) again.focus();
  }

  /** @param {State} state @param {string} place @param {string} name @param {HTMLElement} picture */
  function chat(state, place, name, picture) {
    const unread = state.unread[place] ?? 0;
    const open = () => {
      goTo(place);
      close();
    };
    return h(
      'button',
      {
        class: 'chat-button',
        type: 'button',
        'data-key': `chat-${place}`,
        'aria-current': state.place === place ? 'page' : undefined,
        on: { click: open },
      },
      picture,
      h('span', { class: 'chat-name' }, name),
      unread > 0 && h('span', { class: 'unread', 'aria-label': words().unread(unread) }, unread > 99 ? '99+' : String(unread)),
    );
  }

  return { element, veil, draw, open };
}
