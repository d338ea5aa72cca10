/** @import { Message } from './types.js' */

const WAITS_MS = [500, 1000, 2000, 4000, 8000];

/**
 * @typedef {object} Listener
 * @property {(news: Message & { in: string, client?: string }) => void} onMessage
 * @property {() => void} onDirectory  people or groups changed
 * @property {() => void} onResync  the place in the stream is unknown: read everything anew
 * @property {(state: 'connecting' | 'live' | 'offline') => void} onState
 */

/**
 * Keeps a live line open for one person, for as long as the page lives; after a break it goes on where it was.
 * @param {string} as
 * @param {Listener} listener
 * @returns {() => void} closes it
 */
export function listen(as, listener) {
  /** @type {EventSource | undefined} */
  let source;
  let lastSeen = '';
  let failures = 0;
  let timer = 0;
  let closed = false;

  /** @param {Event} event */
  const seen = (event) => {
    if (!(event instanceof MessageEvent)) return undefined;
    lastSeen = event.lastEventId || lastSeen;
    return JSON.parse(event.data);
  };

  /** @param {Event} event @param {() => void} reaction */
  const told = (event, reaction) => {
    seen(event);
    reaction();
  };

  const open = () => {
    clearTimeout(timer);
    source?.close();
    source = new EventSource(`/api/chat/stream?${new URLSearchParams(lastSeen ? { as, after: lastSeen } : { as })}`);
    source.onopen = () => {
      failures = 0;
      listener.onState('live');
    };
    source.onerror = () => {
      source?.close();
      if (closed) return;
      listener.onState('offline');
      timer = setTimeout(open, WAITS_MS[Math.min(failures, WAITS_MS.length - 1)]);
      failures += 1;
    };
    source.addEventListener('message', (event) => listener.onMessage(seen(event)));
    source.addEventListener('people', (event) => told(event, listener.onDirectory));
    source.addEventListener('groups', (event) => told(event, listener.onDirectory));
    source.addEventListener('resync', (event) => told(event, listener.onResync));
  };

  const lost = () => listener.onState('offline');
  addEventListener('online', open);
  addEventListener('offline', lost);
  listener.onState('connecting');
  open();
  return () => {
    closed = true;
    clearTimeout(timer);
    source?.close();
    removeEventListener('online', open);
    removeEventListener('offline', lost);
  };
}
