/** @import { CardPart } from './types.js' */
import { readPicture } from './api.js';
import { h } from './dom.js';
import { get } from './store.js';

/** Pictures asked for, by what they show: drawing the chat anew asks for none again. @type {Map<string, Promise<string>>} */
const asked = new Map();

/**
 * A picture of a card. Until it is there, and where it cannot be had, its words stand in its place.
 * @param {Extract<CardPart, { kind: 'picture' }>} part
 * @param {number} message
 * @param {number} number  which of the card's pictures it is
 */
export function pictureView({ chart }, message, number) {
  const figure = h('figure', { class: 'chart' }, h('p', { class: 'line line-quiet' }, chart.alt));
  const key = message + chart.alt;
  const svg = asked.get(key) ?? readPicture(get().me, message, number);
  asked.set(key, svg);
  svg.then(
    (text) => {
      // Read as XML: nothing in it can run.
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (documentElement.nodeName === 'svg') figure.replaceChildren(document.importNode(documentElement, true));
    },
    () => asked.delete(key),
  );
  return figure;
}
