/** @import { State } from './store.js' */
import { h, icon } from './dom.js';
import { words } from './words.js';

/** What an empty chat offers: five things to say, one tap each. @param {State} state @param {(text: string) => void} onExample */
export function emptyView({ me, people, place }, onExample) {
  if (place !== 'dm') return h('div', { class: 'empty' }, h('p', {}, words().emptyGroup));
  return h(
    'div',
    { class: 'empty' },
    h('div', { class: 'empty-mark' }, icon('bot')),
    h('h2', {}, words().emptyTitle),
    h('p', {}, words().emptyText),
    examplesView({ me, people }, onExample),
  );
}

/** Five things to say, one tap each; others for a manager. @param {Pick<State, 'me' | 'people'>} state @param {(text: string) => void} onExample */
export function examplesView({ me, people }, onExample) {
  const leads = people.find((person) => person.id === me)?.role === 'manager';
  const examples = leads ? words().examplesManager : words().examples;
  return h(
    'ul',
    { class: 'examples' },
    ...examples.map((text) => h('li', {}, h('button', { class: 'example', type: 'button', on: { click: () => onExample(text) } }, text))),
  );
}
