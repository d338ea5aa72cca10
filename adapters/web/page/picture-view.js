/** @import { CardPart } from './types.js' */
import { readPicture } from './api.js';
import { h } from './dom.js';
import { get } from './store.js';

/** Pictures already shown, by message, version and number: drawing the chat anew asks for none again. @type {Map<string, string>} */
const shown = new Map();
const MOST_KEPT = 60;

/**
 * A picture of a card. Until it is there, and where it cannot be had, its words stand in its place.
 * @param {Extract<CardPart, { kind: 'picture' }>} part
 * @param {number} message
 * @param {number} number  which of the card's pictures it is
 */
export function pictureView({ chart }, message, number) {
  const figure = h('figure', { class: 'chart' }, h('p', { class: 'line line-quiet' }, chart.alt));
  const key = `${message} ${number} ${chart.title} ${chart.alt}`;
  const known = shown.get(key);
  if (known !== undefined) place(figure, known);
  else
    readPicture(get().me, message, number).then(
      (svg) => {
        shown.set(key, svg);
        const [oldest] = shown.keys();
        if (shown.size > MOST_KEPT && oldest !== undefined) shown.delete(oldest);
        place(figure, svg);
      },
      () => undefined,
    );
  return figure;
}

/** The server draws it from the card's numbers; read as XML, nothing in it can run. @param {HTMLElement} figure @param {string} svg */
function place(figure, svg) {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.nodeName === 'svg') figure.replaceChildren(document.importNode(documentElement, true));
}
