/** @import { Message, Pending } from './types.js' */
/** @import { State } from './store.js' */
import { readEarlier } from './actions.js';
import { bubble, pendingView } from './bubble.js';
import { cardView } from './card-view.js';
import { arrange, fill, h, icon } from './dom.js';
import { emptyView, examplesView } from './empty-view.js';
import { dayLabel, sameDay } from './time.js';
import { lang, words } from './words.js';

/** Within this distance of the end the list follows new messages. */
const NEAR_PX = 120;
/** What one person says within this time stands together, under one name and one time. */
const TOGETHER_MS = 5 * 60_000;

/**
 * What was said in the open chat. Each message keeps its element until it changes, so that nothing flickers and focus stays.
 * @param {{ onExample: (text: string) => void, onEdit: (pending: Pending) => void }} handlers
 */
export function createMessageList({ onExample, onEdit }) {
  /** @type {Map<string, { mark: unknown[], element: HTMLElement }>} */
  const drawn = new Map();
  const list = h('div', { class: 'messages' });
  const jump = h('button', { class: 'jump', type: 'button', hidden: true, on: { click: toEnd } });
  // It can be scrolled by keyboard even where nothing in it takes the focus.
  const live = { role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions text', tabindex: '0' };
  const scroller = h('div', { class: 'scroller', ...live, on: { scroll: scrolled } }, list);
  let shown = '';
  let count = 0;
  let following = true;
  // A font or a picture that comes late makes the list grow without a new message.
  new ResizeObserver(() => following && toEnd()).observe(list);

  function scrolled() {
    following = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PX;
    if (following) jump.hidden = true;
  }

  function toEnd() {
    following = true;
    scroller.scrollTop = scroller.scrollHeight;
    jump.hidden = true;
  }

  /** @param {State} state */
  function draw(state) {
    const { me, place, messages, pending, hasEarlier } = state;
    const said = messages[place];
    const waiting = pending.filter((each) => each.as === me && each.in === place);
    const here = `${me} ${place} ${lang()}`;
    if (here !== shown) drawn.clear();
    const follow = here !== shown || following;
    const bottom = scroller.scrollHeight - scroller.scrollTop;
    const grewAbove = here === shown && said?.[0] !== undefined && drawn.size > 0 && !drawn.has(`m${said[0].id}`);
    const focused = focusedKey(list);
    const fresh = here === shown && count > 0 && said?.find((message) => message.from !== me && !drawn.has(`m${message.id}`));

    arrange(list, parts());
    scroller.setAttribute('aria-busy', String(said === undefined));
    scroller.setAttribute('aria-label', words().message);
    restoreFocus(list, focused);

    const total = (said?.length ?? 0) + waiting.length;
    if (grewAbove) scroller.scrollTop = scroller.scrollHeight - bottom;
    else if (follow) {
      toEnd();
      // What does not fit is read from its beginning.
      const news = fresh && drawn.get(`m${fresh.id}`)?.element;
      if (news && news.offsetTop < scroller.scrollTop) {
        following = jump.hidden = false;
        news.scrollIntoView();
      }
    } else if (total > count) jump.hidden = false;
    fill(jump, icon('down'), words().newMessages);
    shown = here;
    count = total;

    /** @returns {HTMLElement[]} */
    function parts() {
      if (said === undefined) return [kept('reading', [], skeletons)];
      if (said.length === 0 && waiting.length === 0) return [kept('empty', [state.people], () => emptyView(state, onExample))];
      /** @type {HTMLElement[]} */
      const out = hasEarlier[place] ? [kept('earlier', [], earlierButton)] : [];
      said.forEach((message, at) => {
        const before = said[at - 1];
        if (!before || !sameDay(before.at, message.at))
          out.push(kept(`d${message.id}`, [dayLabel(message.at, new Date())], () => dayView(message.at)));
        out.push(messageElement(message, before));
      });
      const untried = place === 'dm' && waiting.length === 0 && said.every((message) => message.from !== me);
      if (untried) out.push(kept('examples', [state.people], () => examplesView(state, onExample)));
      for (const each of waiting) out.push(kept(`p${each.id}`, [each.state, each.reason], () => pendingView(each, onEdit)));
      return out;
    }

    /** @param {Message} message @param {Message | undefined} before */
    function messageElement(message, before) {
      const together = before !== undefined && before.from === message.from && Date.parse(message.at) - Date.parse(before.at) < TOGETHER_MS;
      const busy = state.busy[message.id];
      const name = state.people.find((person) => person.id === message.from)?.name ?? message.from;
      return kept(`m${message.id}`, [message.editedAt, message.text, busy, together, name], (old) =>
        bubble(message, {
          me,
          name,
          inGroup: place !== 'dm',
          together,
          body: message.card && cardView(message.card, message.id, busy, old, old !== undefined && old.dataset.edited !== message.editedAt),
        }),
      );
    }
  }

  /**
   * @param {string} key
   * @param {unknown[]} mark  what the element was drawn from
   * @param {(old: HTMLElement | undefined) => HTMLElement} make
   */
  function kept(key, mark, make) {
    const known = drawn.get(key);
    if (known && mark.every((part, at) => part === known.mark[at])) return known.element;
    const element = make(known?.element);
    drawn.set(key, { mark, element });
    return element;
  }

  return { element: h('div', { class: 'log' }, scroller, jump), draw, toEnd };
}

function skeletons() {
  return h('div', { class: 'skeletons' }, ...['', ' skeleton-own', ' skeleton-tall'].map((kind) => h('i', { class: `skeleton${kind}` })));
}

function earlierButton() {
  return h('button', { class: 'earlier', type: 'button', on: { click: () => void readEarlier() } }, words().earlier);
}

/** @param {string} at */
function dayView(at) {
  return h('div', { class: 'day' }, h('span', {}, dayLabel(at, new Date())));
}

/** A button keeps the focus when its card is drawn anew. @param {HTMLElement} list */
function focusedKey(list) {
  const active = document.activeElement;
  return active instanceof HTMLElement && list.contains(active) ? active.dataset.key : undefined;
}

/** @param {HTMLElement} list @param {string | undefined} key */
function restoreFocus(list, key) {
  if (key === undefined || list.contains(document.activeElement)) return;
  const same = [...list.querySelectorAll('[data-key]')].find((each) => each instanceof HTMLElement && each.dataset.key === key);
  const card = list.querySelector(`[data-message="${key.split(' ')[0]}"]`);
  const target = same ?? card;
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
