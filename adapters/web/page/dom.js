/** @typedef {Node | string | false | null | undefined} Child */
/** @typedef {Record<string, unknown> & { on?: Record<string, (event: any) => void> }} Props  Handlers take the event of their own kind. */

/**
 * Makes an element. `on` holds listeners, `class` and other keys are attributes; `true` sets an empty one, `false` and
 * undefined leave it out. Text is always text: nothing people write becomes markup.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Props} [props]
 * @param {...(Child | readonly Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (key === 'on') for (const [event, listener] of Object.entries(props.on ?? {})) element.addEventListener(event, listener);
    else if (value !== undefined && value !== false && value !== null) element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...kept(children));
  return element;
}

/**
 * Replaces what an element holds.
 * @param {Element} element
 * @param {...(Child | readonly Child[])} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...kept(children));
}

/**
 * Makes an element hold exactly these, in this order, touching only what differs: focus stays, and nobody hears old messages read again.
 * @param {Element} parent
 * @param {readonly Element[]} children
 */
export function arrange(parent, children) {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  children.forEach((child, at) => {
    const there = parent.children[at] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  });
}

/** @param {readonly (Child | readonly Child[])[]} children @returns {(Node | string)[]} */
function kept(children) {
  return children.flat().filter((child) => child !== false && child !== null && child !== undefined);
}

const SHAPES = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  alert: 'M12 8v5M12 16.2v.3M12 3.5l9.2 16.2H2.8z',
  question: 'M9.3 9.2a2.8 2.8 0 1 1 3.9 2.6c-.8.4-1.2 1-1.2 1.9M12 16.8v.2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  split: 'M6 4v5a3 3 0 0 0 3 3h6a3 3 0 0 1 3 3v5M18 4v5a3 3 0 0 1-3 3M6 20v-5a3 3 0 0 1 3-3',
  send: 'M12 19V5M6 11l6-6 6 6',
  clip: 'M20 11.5l-8 8a5 5 0 0 1-7-7l8.3-8.3a3.3 3.3 0 0 1 4.7 4.7L9.7 17.2a1.7 1.7 0 0 1-2.4-2.4L15 7.2',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.4a3.5 3.5 0 0 1 0 6.2M18.5 14.4A6.5 6.5 0 0 1 21.5 20',
  bot: 'M7 20v-6M12 20V9M17 20v-9M14 5l2 2 4-4',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M19 5l-1.4 1.4M6.4 17.6L5 19',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  chevron: 'M9 6l6 6-6 6',
  down: 'M6 9l6 6 6-6',
  open: 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  retry: 'M4 12a8 8 0 0 1 14-5.3L20 9M20 4v5h-5M20 12a8 8 0 0 1-14 5.3L4 15M4 20v-5h5',
};

/** @typedef {keyof typeof SHAPES} IconName */

/**
 * A drawn sign; the words beside it say what it means, so readers aloud skip it.
 * @param {IconName} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}
