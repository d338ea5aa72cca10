/** @import { Card, CardPart } from './types.js' */
import { actionRow, pageLink } from './action-view.js';
import { h, icon } from './dom.js';
import { pictureView } from './picture-view.js';
import { words } from './words.js';

/** @typedef {{ message: number, busy: string | undefined, about: string, open: Set<string>, pictures: number }} Context  where a part stands: its message, what is under way, what its buttons are about, which folds are open, how many pictures came before */

const MARKS = /** @type {const} */ ({ done: 'check', overdue: 'alert', due: 'clock', question: 'question', conflict: 'split' });

/**
 * A card of the bot, every part of it.
 * @param {Card} card
 * @param {number} message
 * @param {string | undefined} busy  the action under way on it
 * @param {HTMLElement} [old]  how it looked before: folds that were open stay open
 * @param {boolean} [changed]  whether the bot has changed it since
 */
export function cardView(card, message, busy, old, changed = false) {
  const folds = [...(old?.querySelectorAll('details[open]') ?? [])];
  const context = {
    message,
    busy,
    about: card.title,
    pictures: 0,
    open: new Set(folds.map((fold) => (fold instanceof HTMLElement ? (fold.dataset.fold ?? '') : ''))),
  };
  return h(
    'div',
    {
      // Two cards may bear one title.
      role: 'group',
      class: `card${changed && !card.pending ? ' card-changed' : ''}${card.pending ? ' card-pending' : ''}`,
      'aria-label': card.title,
      'aria-busy': busy === undefined && !card.pending ? undefined : 'true',
    },
    h(
      'h2',
      { class: 'card-title' },
      card.mark &&
        h('span', { class: `mark mark-${card.mark}`, role: 'img', 'aria-label': words().marks[card.mark] }, icon(MARKS[card.mark])),
      h('span', {}, card.title),
    ),
    ...card.parts.map((part) => partView(part, context)),
    card.actions.length > 0 && actionRow(card.actions, context, 'card-actions'),
  );
}

/** @param {CardPart} part @param {Context} context @returns {HTMLElement} */
function partView(part, context) {
  switch (part.kind) {
    case 'line':
      if (part.share !== undefined) return barView(part.share);
      return h(
        'p',
        { class: `line line-${part.tone ?? 'plain'}` },
        part.tone === 'warning' && icon('alert'),
        h('span', {}, part.text),
        part.tone === 'guess' && guess(),
      );
    case 'fields':
      return h(
        'dl',
        { class: 'fields' },
        ...part.fields.flatMap((field) => [h('dt', {}, field.label), h('dd', {}, field.value, field.guessed && guess())]),
      );
    case 'tags':
      return h(
        'div',
        { class: 'tags' },
        h('span', { class: 'tags-label' }, part.label),
        ...part.tags.map((tag) => h('span', { class: 'tag' }, tag)),
      );
    case 'quote':
      return h(
        'blockquote',
        { class: 'quote' },
        h('p', {}, part.text),
        (part.by || part.href) &&
          h('footer', {}, part.by, part.href && pageLink(part.href, h('span', { class: 'more' }, icon('open'), words().opens))),
      );
    case 'figures':
      return h('div', { class: 'figures' }, ...part.figures.map(figureView));
    case 'rows':
      return rowsView(part, context);
    case 'question':
      return h('div', { class: 'question' }, h('p', {}, part.text), actionRow(part.answers, context, 'answers'));
    case 'block':
      return h(
        'div',
        { class: 'block' },
        h('h3', {}, part.title),
        ...part.lines.map((line) => h('p', { class: 'line' }, line)),
        part.actions.length > 0 && actionRow(part.actions, { ...context, about: part.title }, 'block-actions'),
      );
    case 'fold':
      return h(
        'details',
        { class: 'fold', 'data-fold': part.title, open: context.open.has(part.title) },
        h('summary', {}, icon('chevron'), part.title),
        h('div', { class: 'fold-parts' }, ...part.parts.map((inner) => partView(inner, context))),
      );
    case 'picture':
      context.pictures += 1;
      return pictureView(part, context.message, context.pictures - 1);
  }
}

/** @param {Extract<CardPart, { kind: 'rows' }>} part @param {Context} context */
function rowsView(part, context) {
  return h(
    'div',
    { class: 'rows' },
    h(
      'ul',
      {},
      ...part.rows.map((row) => {
        const tone = row.tone ?? 'plain';
        const head = h(
          'div',
          { class: 'row-head' },
          tone !== 'plain' && h('span', { class: `tone tone-${tone}` }, icon(tone === 'overdue' ? 'alert' : 'clock'), words().tones[tone]),
          h('span', { class: 'row-title' }, row.title),
          row.text && h('span', { class: 'row-text' }, row.text),
        );
        return h(
          'li',
          { class: `row row-${tone}` },
          row.href ? pageLink(row.href, head, icon('chevron')) : head,
          row.actions?.[0] && actionRow(row.actions, { ...context, about: row.title }, 'row-actions'),
        );
      }),
    ),
    part.more && h('p', { class: 'line line-quiet' }, part.more),
  );
}

/** @param {Extract<CardPart, { kind: 'figures' }>['figures'][number]} figure */
function figureView(figure) {
  const inside = [
    h('span', { class: 'figure-label' }, figure.label),
    h(
      'span',
      { class: 'figure-number' },
      h('b', { class: `figure-value figure-${figure.tone ?? 'plain'}` }, figure.value),
      figure.change && h('i', { class: `change change-${figure.tone ?? 'plain'}` }, figure.change),
    ),
    figure.note && h('span', { class: 'figure-note' }, figure.note),
  ];
  return figure.href ? pageLink(figure.href, h('div', { class: 'figure' }, ...inside)) : h('div', { class: 'figure' }, ...inside);
}

/** @param {number} share */
function barView(share) {
  const bar = h('progress', { class: 'bar', max: '100', 'aria-label': words().progress });
  bar.value = Math.round(share * 100);
  return bar;
}

function guess() {
  return h('span', { class: 'guess' }, words().guess);
}
