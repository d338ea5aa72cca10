/** @import { Group, Message, Pending, Person } from './types.js' */

/**
 * @typedef {object} State
 * @property {string} me  the account of who is using the page; empty until people are known
 * @property {readonly Person[]} people
 * @property {readonly Group[]} groups
 * @property {string} place  `dm` or a group's id
 * @property {'connecting' | 'live' | 'offline'} connection
 * @property {Readonly<Record<string, readonly Message[]>>} messages  by place, oldest first
 * @property {Readonly<Record<string, boolean>>} hasEarlier  by place
 * @property {Readonly<Record<string, number>>} unread  by place
 * @property {readonly Pending[]} pending
 * @property {Readonly<Record<number, string>>} busy  message id → the action being carried out on its card
 * @property {string} notice  a sentence for the person, gone after a while
 * @property {string} page  the address shown in the side panel; empty = closed
 * @property {number} look  grows when everything has to be drawn anew, e.g. in another language
 */

/** @type {State} */
let state = {
  me: '',
  people: [],
  groups: [],
  place: 'dm',
  connection: 'connecting',
  messages: {},
  hasEarlier: {},
  unread: {},
  pending: [],
  busy: {},
  notice: '',
  page: '',
  look: 0,
};

/** @type {Set<() => void>} */
const watchers = new Set();
let told = true;

/** The page's whole state. Never changed in place. */
export function get() {
  return state;
}

/** Changes part of the state; those who watch are told once, after the current step. @param {Partial<State>} change */
export function set(change) {
  state = { ...state, ...change };
  if (!told) return;
  told = false;
  queueMicrotask(() => {
    told = true;
    for (const watcher of watchers) watcher();
  });
}

/**
 * Draws now, and again whenever one of these parts of the state has changed.
 * @param {(state: State) => void} draw
 * @param {readonly (keyof State)[]} parts
 */
export function watch(draw, parts) {
  let seen = state;
  watchers.add(() => {
    const before = seen;
    seen = state;
    if (before.look !== state.look || parts.some((part) => before[part] !== state[part])) draw(state);
  });
  draw(state);
}

/** Has everything drawn again, e.g. in another language. */
export function redraw() {
  set({ look: state.look + 1 });
}

/** The server's times; what was sent at the same moment stands in the order it was written. @param {Message} one @param {Message} other */
function byTime(one, other) {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : one.id - other.id;
}

/** Takes in messages of a place: new ones in order, known ones replaced where they changed. @param {string} place @param {readonly Message[]} news */
export function merge(place, news) {
  const known = new Map((state.messages[place] ?? []).map((message) => [message.id, message]));
  for (const message of news) {
    const old = known.get(message.id);
    if (old?.editedAt && (message.editedAt ?? '') < old.editedAt) continue;
    known.set(message.id, message);
  }
  set({ messages: { ...state.messages, [place]: [...known.values()].sort(byTime) } });
}
