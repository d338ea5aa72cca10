/** @import { Pending, UploadedFile } from './types.js' */
import { postMessage, Refused } from './api.js';
import { freshName, recallAll, remember } from './remembered.js';
import { get, merge, set } from './store.js';

const KEY = 'pending.';
const WAITS_MS = [1000, 2000, 4000, 8000, 15_000];
let failures = 0;
let working = false;
let timer = 0;

/** Takes up what an earlier visit could not send. Each message has a key of its own, so that two open pages do not overwrite each other. */
export function resumePending() {
  const kept = /** @type {Pending[]} */ (recallAll(KEY).filter((each) => typeof (/** @type {any} */ (each)?.id) === 'string'));
  kept.sort((one, other) => one.at.localeCompare(other.at));
  set({ pending: kept.map((each) => (each.state === 'refused' ? each : { ...each, state: 'waiting' })) });
  void flush();
}

/** Queues a message; it leaves in order and is tried until the server has it. @param {string} text @param {readonly UploadedFile[]} files */
export function send(text, files) {
  const { me, place, pending } = get();
  /** @type {Pending} */
  const message = { id: `c-${freshName()}`, as: me, in: place, text, files, at: new Date().toISOString(), state: 'sending' };
  remember(KEY + message.id, message);
  set({ pending: [...pending, message] });
  void flush();
}

/** Forgets a message: it has arrived, or is not wanted any more. @param {string} id */
export function dropPending(id) {
  remember(KEY + id, null);
  set({ pending: get().pending.filter((each) => each.id !== id) });
}

/** Tries again at once, e.g. when the connection is back. */
export function retryNow() {
  clearTimeout(timer);
  void flush();
}

/** Sends what waits, one after the other, so that order is kept. */
async function flush() {
  if (working) return;
  working = true;
  try {
    for (;;) {
      const next = get().pending.find((each) => each.state !== 'refused');
      if (!next) break;
      if (!(await deliver(next))) break;
    }
  } finally {
    working = false;
  }
}

/** @param {Pending} message @returns {Promise<boolean>} whether the next one may go */
async function deliver(message) {
  change(message.id, { state: 'sending' });
  try {
    const { id } = await postMessage({ ...message, files: message.files.map((file) => file.id) });
    failures = 0;
    arrived(message, id);
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (!error.passing) {
      change(message.id, { state: 'refused', reason: [error.message, error.remedy].join(' ') });
      return true;
    }
    change(message.id, { state: 'waiting', reason: error.message });
    timer = setTimeout(retryNow, WAITS_MS[Math.min(failures, WAITS_MS.length - 1)]);
    failures += 1;
    return false;
  }
}

/** The server has it: what was a promise becomes a message, at this device's time until the server's is read. @param {Pending} message @param {number} id */
function arrived(message, id) {
  const { as, in: place, text, files, at } = message;
  if (get().me === as && !get().messages[place]?.some((each) => each.id === id)) merge(place, [{ id, from: as, at, text, files }]);
  dropPending(message.id);
}

/** @param {string} id @param {Partial<Pending>} part */
function change(id, part) {
  const pending = get().pending.map((each) => (each.id === id ? { ...each, ...part } : each));
  const changed = pending.find((each) => each.id === id);
  if (changed) remember(KEY + id, changed);
  set({ pending });
}
