/** @import { CardAction } from './types.js' */
import { actionKey, notify, press } from './actions.js';
import { h } from './dom.js';
import { openForm } from './form-view.js';
import { get, set } from './store.js';

/** From this width on a page opens beside the chat. */
const WIDE = matchMedia('(min-width: 1100px)');

/**
 * A row of buttons. While one is under way the whole card waits.
 * @param {readonly CardAction[]} actions
 * @param {{ message: number, busy: string | undefined, about: string }} context
 * @param {string} kind
 */
export function actionRow(actions, context, kind) {
  return h('div', { class: `actions ${kind}`, role: 'group' }, ...actions.map((action) => actionView(action, context)));
}

/** @param {CardAction} action @param {{ message: number, busy: string | undefined, about: string }} context */
function actionView(action, { message, busy, about }) {
  const style = action.style ?? 'plain';
  if (action.href) return pageLink(action.href, h('span', { class: `button button-${style}` }, action.label));
  const mine = busy === actionKey(action);
  return h(
    'button',
    {
      class: `button button-${style}${mine ? ' button-busy' : ''}`,
      type: 'button',
      'data-key': `${message} ${actionKey(action)}`,
      // Not `disabled`: a disabled button loses the focus of those who use the keyboard.
      'aria-disabled': busy === undefined ? undefined : 'true',
      'aria-haspopup': action.fields ? 'dialog' : undefined,
      on: { click: () => busy === undefined && void run(action, message, about) },
    },
    action.label,
  );
}

/** @param {CardAction} action @param {number} message @param {string} about */
async function run(action, message, about) {
  if (action.fields?.length) return openForm(action, about, (form) => press(message, action, form));
  const refused = await press(message, action);
  if (refused) notify(refused);
}

/** An address whose last part bears an ending is a file: it is downloaded, there is no page to show. */
const FILE = /\/[^/]+\.[a-z]{3,4}$/;

/**
 * A link to a page: beside the chat where there is room, in its place on a phone, in a new window when it is somebody else's.
 * @param {string} href
 * @param {...Node} children
 */
export function pageLink(href, ...children) {
  const url = new URL(href, location.href);
  const own = url.origin === location.origin;
  // A link without a signature opens as the person who is looking.
  if (own && !url.searchParams.has('t')) url.searchParams.set('as', get().me);
  const web = url.protocol === 'http:' || url.protocol === 'https:';
  if (!web) return h('span', {}, ...children);
  const file = own && FILE.test(url.pathname);
  /** @param {MouseEvent} event */
  const click = (event) => {
    if (!own || file || !WIDE.matches || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    set({ page: url.href });
  };
  return h(
    'a',
    {
      class: 'page-link',
      href: url.href,
      download: file ? '' : undefined,
      ...(own ? {} : { target: '_blank', rel: 'noopener noreferrer' }),
      on: { click },
    },
    ...children,
  );
}
