import type { Card } from '../../src/card.js';
import type { Outgoing } from '../../src/message.js';
import type { Id } from '../../src/terms.js';
import { type Pressable, pressableOf, pressableParts } from './actions.js';
import { compactOf } from './compact.js';
import { COUNT, WIDTH } from './limits.js';
import { cardMarkdown, escaped } from './markdown.js';
import { taskIdOf } from './task-id.js';
import type { Pair, TemplateCard, Way } from './template-card.js';
import { cut } from './text.js';
import { wordsFor } from './words.js';

/** A message as it goes out: what is read, then the card to press. */
export interface Rendered {
  /** Plain words. */
  readonly text?: string;
  /** What a template card cannot hold, as markdown; shown before the card. */
  readonly markdown?: string;
  readonly card?: TemplateCard;
}

const COLOURS: Readonly<Record<NonNullable<Card['mark']>, 0 | 1 | 2 | 3>> = { done: 0, overdue: 2, due: 1, question: 1, conflict: 2 };

/**
 * A message in the platform's terms. A card that fits is one template card. One that does not is read best from above to below:
 * its words as a message, and under it, where the thumb is, a short card with its buttons. Without anything to press it is words alone.
 */
export function render({ id, text, card, edits }: Pick<Outgoing, 'id' | 'text' | 'card' | 'edits'>, way: Way): Rendered {
  if (!card) return way === 'app' ? { text } : { markdown: escaped(text) };
  const words = wordsFor(card.title);
  const pressable = pressableOf(card, way, words.which);
  const { fields, whole } = compactOf(card, words.guessed);
  const link = pressable.links[0];
  const left = pressable.left.length > 0 ? `\n${escaped(words.orSay(pressable.left.join(words.and)))}` : '';
  if (pressable.buttons.length === 0 && !(link && way === 'app' && whole))
    return { markdown: cardMarkdown(card, true) + left + linksOf(pressable) };
  const told = whole && left === '' && pressable.unfolds ? {} : { markdown: cardMarkdown(card, !pressable.unfolds) + left };
  return { ...told, card: templateCard(card, way, pressable, fields, taskIdOf(edits?.message ?? id, id)) };
}

const linksOf = ({ links }: Pressable): string =>
  links.map(({ label, url }) => `\n[${escaped(label).replace(/[[\]]/g, ' ')}](${url})`).join('');

function templateCard(
  card: Card,
  way: Way,
  pressable: Pressable,
  fields: ReturnType<typeof compactOf>['fields'],
  task: string,
): TemplateCard {
  const words = wordsFor(card.title);
  const link = pressable.links[0];
  const pairs = withLinks(fields.horizontal_content_list ?? [], way === 'robot' ? pressable.links : [], words.open);
  return {
    card_type: pressable.buttons.length > 0 ? 'button_interaction' : 'text_notice',
    source: sourceOf(card),
    ...fields,
    ...(pairs.length > 0 ? { horizontal_content_list: pairs } : {}),
    ...(link ? { card_action: { type: 1, url: link.url } } : {}),
    ...(pressable.buttons.length > 0 ? pressableParts(pressable, words.more) : {}),
    task_id: task,
  };
}

function sourceOf({ title, mark }: Card): NonNullable<TemplateCard['source']> {
  const words = wordsFor(title);
  const said = mark === undefined || mark === 'done' ? words.name : `${words.name} · ${words.marks[mark]}`;
  return { desc: cut(said, WIDTH.source), desc_color: mark === undefined ? 0 : COLOURS[mark] };
}

/** The robot's buttons cannot open a page: its pages are lines to tap on, as far as there is room. */
function withLinks(pairs: readonly Pair[], links: Pressable['links'], open: string): readonly Pair[] {
  const more = links.slice(0, COUNT.pairs - pairs.length);
  return [...pairs, ...more.map(({ label, url }) => ({ keyname: cut(label, WIDTH.key) || '…', value: open, type: 1 as const, url }))];
}

/**
 * What a sent card becomes by an edit. Without anything to press any more it keeps its kind, so that no link is needed: in the app
 * its buttons become a grey word, on a robot card one quiet button that does nothing.
 */
export function renderUpdate({ id, text, card }: Pick<Outgoing, 'id' | 'text' | 'card'>, way: Way, task: string): Rendered {
  const plain: Card = card ?? plainCard(text);
  const rendered = render({ id, text, card: plain }, way);
  const words = wordsFor(plain.title);
  if (rendered.card?.card_type === 'button_interaction') return { ...rendered, card: { ...rendered.card, task_id: task } };
  const { fields, whole } = compactOf(plain, words.guessed);
  const still = way === 'app' ? { replace_text: words.updated } : {};
  const update: TemplateCard = {
    card_type: 'button_interaction',
    source: sourceOf(plain),
    ...fields,
    button_list: [{ text: words.updated, style: way === 'app' ? 3 : 4, key: NOTHING_KEY }],
    ...still,
    task_id: task,
  };
  return { ...(whole ? {} : { markdown: cardMarkdown(plain, true) }), card: update };
}

/** The key of a button that is only there because a card of buttons must have one. */
export const NOTHING_KEY = 'zb:nothing';

function plainCard(text: string): Card {
  const [title = '', ...lines] = text.split('\n');
  return { title, parts: lines.map((line) => ({ kind: 'line', text: line })), actions: [] };
}

/** The outbox id a message stands for: of the one it replaces, else its own. */
export const standsFor = ({ id, edits }: Pick<Outgoing, 'id' | 'edits'>): Id => edits?.message ?? id;
