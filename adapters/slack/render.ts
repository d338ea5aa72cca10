import type { HomeView, KnownBlock } from '@slack/types';
import type { Card } from '../../src/card.js';
import type { Outgoing } from '../../src/message.js';
import type { Id, Lang } from '../../src/terms.js';
import { buttonRows, foldButton, type Images, type Numbering, numbering } from './elements.js';
import { BLOCKS, POST_CHARACTERS, SLACK_LIMITS } from './limits.js';
import { bold, escapedWithin, shownWithin } from './markup.js';
import { type Piece, piecesOf, quiet, unitsOf } from './parts.js';
import { langOf, WORDS } from './words.js';

/** A message as `chat.postMessage` and `chat.update` take it. `text` is what notifications show and screen readers read. */
export interface Rendered {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Room kept for a card's own buttons, in characters of JSON: they matter more than its last lines. */
const ACTIONS_JSON = 5000;

/** `images`: the pictures that were uploaded; the others are left out. */
export function renderMessage({ id, text, card, edits }: Outgoing, images?: Images): Rendered {
  if (card === undefined) return { text: shownWithin(text, edits ? SLACK_LIMITS.textCharacters : POST_CHARACTERS), blocks: [] };
  return { text: escapedWithin(text, SLACK_LIMITS.textCharacters), blocks: cardBlocks(card, edits?.message ?? id, images) };
}

/** The card's blocks, within every bound: title and buttons always, of the parts as many as there is room for. Folds open by buttons. */
export function cardBlocks(card: Card, message: Id, images?: Images): KnownBlock[] {
  const ids = numbering(message, cardLang(card), images);
  const folds = foldsOf(card).map((fold, number) => foldButton(fold.title, number, ids.lang));
  const units = unitsOf([titlePiece(card), ...card.parts.filter((part) => part.kind !== 'fold').flatMap((part) => piecesOf(part, ids))]);
  const actions = fitting(
    buttonRows(card.actions, ids, folds).map((row) => [row]),
    ACTIONS_JSON,
    2,
  );
  return [...fittingWithNote(units, BLOCKS.json - jsonLength(actions), BLOCKS.perMessage - actions.length, ids), ...actions];
}

/** The card as the bot's own page. Buttons need a message to belong to, so only links are shown. */
export function renderHome(card: Card): HomeView {
  const ids = numbering(0, cardLang(card));
  const units = unitsOf([titlePiece(card), ...card.parts.flatMap((part) => piecesOf(part, ids))]);
  return { type: 'home', blocks: fittingWithNote(units.map(withoutPresses), BLOCKS.json, BLOCKS.perView, ids) };
}

/** A folded part as the blocks of a view. */
export function foldBlocks(card: Card, fold: number, message: Id): { readonly title: string; readonly blocks: KnownBlock[] } | undefined {
  const part = foldsOf(card)[fold];
  if (part === undefined) return undefined;
  const ids = numbering(message, cardLang(card));
  const units = unitsOf(part.parts.flatMap((each) => piecesOf(each, ids)));
  return { title: part.title, blocks: fittingWithNote(units, BLOCKS.json, BLOCKS.perView, ids) };
}

const foldsOf = (card: Card) => card.parts.filter((part) => part.kind === 'fold');

/** By the buttons, where there are any: names in the title may be of another language. */
export const cardLang = ({ title, actions }: Card): Lang =>
  langOf(actions.length > 0 ? actions.map((each) => each.label).join(' ') : title);

const MARKS: Readonly<Record<NonNullable<Card['mark']>, string>> = {
  done: ':white_check_mark:',
  overdue: ':red_circle:',
  due: ':large_orange_circle:',
  question: ':grey_question:',
  conflict: ':warning:',
};

function titlePiece({ title, mark }: Card): Piece {
  const words = bold(title.replace(/\s+/g, ' '), 1000);
  return { kind: 'line', text: mark === undefined ? words : `${MARKS[mark]} ${words}` };
}

const jsonLength = (blocks: readonly KnownBlock[]): number => JSON.stringify(blocks).length;

/** As many units, from the first on, as fit into so many characters of JSON and so many blocks. */
function fitting(units: readonly (readonly KnownBlock[])[], json: number, most: number): KnownBlock[] {
  const kept: KnownBlock[] = [];
  let length = 2;
  for (const unit of units) {
    length += jsonLength(unit);
    if (length > json || kept.length + unit.length > most) break;
    kept.push(...unit);
  }
  return kept;
}

function fittingWithNote(units: readonly (readonly KnownBlock[])[], json: number, most: number, { lang }: Numbering): KnownBlock[] {
  const all = fitting(units, json, most);
  if (all.length === units.flat().length) return all;
  const note = quiet(WORDS[lang].cut);
  return [...fitting(units, json - jsonLength([note]), most - 1), note];
}

function withoutPresses(unit: readonly KnownBlock[]): readonly KnownBlock[] {
  return unit.flatMap((block): KnownBlock[] => {
    if (block.type === 'actions') {
      const links = block.elements.filter((each) => each.type === 'button' && each.url !== undefined);
      return links.length === 0 ? [] : [{ ...block, elements: links }];
    }
    if (block.type !== 'section' || block.accessory === undefined) return [block];
    if (block.accessory.type === 'button' && block.accessory.url !== undefined) return [block];
    const { accessory: _, ...rest } = block;
    return [rest];
  });
}
