/** @import { CardAction, Group, Message, Person } from './types.js' */
import { postPress, Refused, readGroups, readMessages, readPeople, saveGroup, savePerson } from './api.js';
import { dropPending, retryNow } from './pending.js';
import { freshName, recall, remember } from './remembered.js';
import { get, merge, set } from './store.js';
import { listen } from './stream.js';
import { words } from './words.js';

const PAGE = 100;
const PRESS_TRIES = 3;
/** How long a pressed button waits for its card to change before it can be pressed again. */
const SETTLE_MS = 6000;

/** What the stream told of places that were not read yet. @type {Map<string, readonly Message[]>} */
const early = new Map();
let hangUp = () => {};
let noticeTimer = 0;

/** Goes on as the person this browser last was, and reads who is here. */
export async function begin() {
  const last = recall('me');
  if (typeof last === 'string' && get().me === '') become(last);
  try {
    const people = await readPeople();
    set({ people });
    if (people.some((person) => person.id === get().me)) return;
    const me = people.find((person) => person.role === 'rep') ?? people[0];
    if (me) become(me.id);
  } catch {
    set({ connection: 'offline' });
    setTimeout(begin, 1500);
  }
}

/** Goes on as another person. @param {string} id */
export function become(id) {
  hangUp();
  early.clear();
  remember('me', id);
  const place = recall(`place.${id}`);
  set({
    me: id,
    place: typeof place === 'string' ? place : 'dm',
    messages: {},
    hasEarlier: {},
    unread: {},
    busy: {},
    groups: [],
    page: '',
  });
  hangUp = listen(id, {
    onMessage: hear,
    onDirectory: () => void readDirectory(),
    onResync: () => void readAll(),
    onState: (connection) => {
      if (connection === 'live' && get().connection !== 'live') retryNow();
      set({ connection });
    },
  });
}

/** Opens a chat. @param {string} place */
export function goTo(place) {
  remember(`place.${get().me}`, place);
  set({ place, unread: { ...get().unread, [place]: 0 } });
  if (!get().messages[place]) void readPlace(place);
}

/** What stands in the open chat has been seen. */
export function markRead() {
  const { place, unread } = get();
  if (unread[place]) set({ unread: { ...unread, [place]: 0 } });
}

async function readAll() {
  // Places that are not on the screen are read again when they are opened.
  const { place, messages } = get();
  const shown = messages[place];
  set({ messages: shown ? { [place]: shown } : {} });
  await Promise.all([readDirectory(), readPlace(place)]);
}

/** Reads anew who is here and which groups there are. */
export async function readDirectory() {
  const { me } = get();
  try {
    const [people, groups] = await Promise.all([readPeople(), readGroups(me)]);
    if (get().me !== me) return;
    set({ people, groups });
    if (get().place !== 'dm' && !groups.some((group) => group.id === get().place)) goTo('dm');
  } catch {
    // The stream notices the same break and reads again when it is back.
  }
}

/** @param {string} place */
async function readPlace(place) {
  const { me } = get();
  try {
    const entries = await readMessages({ as: me, in: place });
    if (get().me !== me) return;
    const oldest = entries[0]?.at ?? '';
    const newest = entries.at(-1)?.at ?? '';
    // The stream may have told more than this answer knows: newer messages, and newer words of old ones.
    const told = [...(get().messages[place] ?? []), ...(early.get(place) ?? [])];
    early.delete(place);
    set({ messages: { ...get().messages, [place]: entries }, hasEarlier: { ...get().hasEarlier, [place]: entries.length >= PAGE } });
    merge(
      place,
      told.filter((each) => each.at > newest || (each.editedAt && each.at >= oldest)),
    );
  } catch (error) {
    if (get().me === me && error instanceof Refused && error.passing) setTimeout(() => void readPlace(place), 2000);
  }
}

/** Reads the page before the oldest message shown. */
export async function readEarlier() {
  const { me, place, messages, hasEarlier } = get();
  const oldest = messages[place]?.[0];
  if (!oldest) return;
  try {
    const entries = await readMessages({ as: me, in: place, before: String(oldest.id) });
    set({ hasEarlier: { ...hasEarlier, [place]: entries.length >= PAGE } });
    merge(place, entries);
  } catch (error) {
    if (error instanceof Refused) notify(error.message || words().pressLost);
  }
}

/** @param {Message & { in: string, client?: string }} news */
function hear({ in: place, client, ...message }) {
  const { me, messages, unread, busy } = get();
  // What the server tells of a message of ours is as good as its receipt, and may come first.
  if (client && message.from === me) dropPending(client);
  if (messages[place]) merge(place, [message]);
  else early.set(place, [...(early.get(place) ?? []).slice(1 - PAGE), message]);
  if (message.from === 'bot') set({ busy: without(busy, message.id, place) });
  const looking = place === get().place && !document.hidden;
  if (!looking && message.from !== me && !message.editedAt) set({ unread: { ...unread, [place]: (unread[place] ?? 0) + 1 } });
}

/**
 * A word of the bot settles every card of its chat that waits for one: the answer may be a new card instead of a changed one.
 * @param {Readonly<Record<number, string>>} busy
 * @param {number} id
 * @param {string} place
 */
function without(busy, id, place) {
  const here = new Set((get().messages[place] ?? []).map((each) => each.id));
  return Object.fromEntries(Object.entries(busy).filter(([key]) => Number(key) !== id && !here.has(Number(key))));
}

/**
 * Presses a button or sends its form. While it is under way the card takes no second press.
 * @param {number} message
 * @param {CardAction} action
 * @param {Record<string, string>} [form]
 * @returns {Promise<string>} empty when it was taken, else why not
 */
export async function press(message, action, form) {
  if (get().busy[message] !== undefined) return '';
  const key = actionKey(action);
  set({ busy: { ...get().busy, [message]: key } });
  const body = { as: get().me, message, action: action.action, id: `p-${freshName()}` };
  const full = { ...body, ...(action.value === undefined ? {} : { value: action.value }), ...(form ? { form } : {}) };
  for (let tries = 1; ; tries += 1) {
    try {
      await postPress(full);
      setTimeout(() => release(message, key), SETTLE_MS);
      return '';
    } catch (error) {
      if (error instanceof Refused && error.passing && tries < PRESS_TRIES) {
        await new Promise((resolve) => setTimeout(resolve, 800 * tries));
        continue;
      }
      release(message, key);
      const said = error instanceof Refused ? `${error.message} ${error.remedy}`.trim() : '';
      return said || words().pressLost;
    }
  }
}

/** What tells one button of a card from another. @param {CardAction} action */
export function actionKey(action) {
  return `${action.action} ${action.value ?? ''}`;
}

/** @param {number} message @param {string} key */
function release(message, key) {
  if (get().busy[message] !== key) return;
  const { [message]: _, ...busy } = get().busy;
  set({ busy });
}

/** Says something to the person for a while. @param {string} notice */
export function notify(notice) {
  clearTimeout(noticeTimer);
  set({ notice });
  noticeTimer = setTimeout(() => set({ notice: '' }), 6000);
}

/** @param {Person} person */
export async function addPerson(person) {
  const saved = await savePerson(person);
  set({ people: [...get().people.filter((each) => each.id !== saved.id), saved] });
  become(saved.id);
}

/** @param {Group} group */
export async function putGroup(group) {
  const saved = await saveGroup(group);
  if (!saved.members.includes(get().me)) return void (await readDirectory());
  set({ groups: [...get().groups.filter((each) => each.id !== saved.id), saved] });
  goTo(saved.id);
}
