/** @import { State } from './store.js' */
import { avatar, openGroup, openPeople } from './directory.js';
import { fill, h, icon } from './dom.js';
import { lang, words } from './words.js';

/** The line above the chat: with whom, and whether the line is open. @param {{ onMenu: () => void }} handlers */
export function createHead({ onMenu }) {
  const element = h('header', { class: 'chat-head' });
  const banner = h('div', { class: 'banner', role: 'status' });

  /** @param {State} state */
  function draw({ me, place, groups, people, connection, unread }) {
    const text = words();
    const group = groups.find((each) => each.id === place);
    const names = group?.members.map((member) => people.find((person) => person.id === member)?.name ?? member);
    const name = people.find((person) => person.id === me)?.name ?? '';
    const elsewhere = Object.entries(unread).some(([each, count]) => each !== place && count > 0);
    fill(
      element,
      h(
        'button',
        { class: 'icon-button menu', type: 'button', 'aria-label': text.openChats, 'aria-controls': 'rail', on: { click: onMenu } },
        icon('menu'),
        elsewhere && h('span', { class: 'dot' }),
      ),
      h(
        'div',
        { class: 'chat-title' },
        h('h1', {}, group?.name ?? text.bot),
        h('p', {}, names ? `${text.people(names.length)} · ${names.join(lang() === 'zh' ? '、' : ', ')}` : text.botRole),
      ),
      group &&
        h(
          'button',
          {
            class: 'icon-button',
            type: 'button',
            'aria-label': text.editGroup,
            title: text.editGroup,
            on: { click: () => openGroup(group) },
          },
          icon('people'),
        ),
      h(
        'button',
        { class: 'icon-button me-small', type: 'button', on: { click: () => openPeople() } },
        avatar(name),
        h('span', { class: 'aloud' }, `${text.youAre} ${name}, ${text.switchPerson}`),
      ),
      h(
        'span',
        { class: `line-state line-${connection}` },
        connection === 'live' ? '' : text.connecting,
        h('i', { title: connection === 'live' ? text.live : text.connecting }),
      ),
    );
    fill(banner, connection === 'offline' && h('p', {}, icon('alert'), text.offline));
  }

  return { element, banner, draw };
}
