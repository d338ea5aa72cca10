/** Buttons and menus, each within its bounds. */
import type { ActionsBlock, Button, Overflow, PlainTextElement, PlainTextOption, StaticSelect } from '@slack/types';
import type { CardAction, PicturePart } from '../../src/card.js';
import type { Id, Lang } from '../../src/terms.js';
import { blockId, buttonId, foldId, linkId, menuId, optionValue } from './button-ids.js';
import { BLOCKS } from './limits.js';
import { visible, within } from './markup.js';
import { WORDS } from './words.js';

/** More answers than this stand in a menu instead of a row of buttons. */
const ANSWERS_AS_BUTTONS = 10;

/** Hands out ids, so that each is unique in its message. */
export interface Numbering {
  readonly message: Id;
  readonly lang: Lang;
  /** The file that each picture was uploaded as. */
  readonly images: Images;
  next(): number;
}

/** Slack's file ids of pictures that were uploaded. */
export type Images = ReadonlyMap<PicturePart, string>;
const NO_IMAGES: Images = new Map();

export function numbering(message: Id, lang: Lang, images: Images = NO_IMAGES): Numbering {
  let last = 0;
  return {
    message,
    lang,
    images,
    next: () => {
      last += 1;
      return last;
    },
  };
}

export const plain = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: visible(within(text.trim(), most)),
  emoji: false,
});

/** An address Slack can open; pages of a program without a public address have none. */
export const linkTo = (href: string | undefined): string | undefined =>
  href !== undefined && /^https?:\/\//.test(href) && href.length <= BLOCKS.url ? href : undefined;

/** Undefined when there is nothing to press: a page without public address, or ids too long for Slack. */
export function buttonFor(action: CardAction, ids: Numbering): Button | undefined {
  const text = plain(action.label, BLOCKS.buttonText);
  if (action.href !== undefined) {
    const url = linkTo(action.href);
    return url === undefined ? undefined : { type: 'button', action_id: linkId(ids.next()), text, url };
  }
  const id = buttonId(ids.next(), action);
  if (id === undefined) return undefined;
  return {
    type: 'button',
    action_id: id,
    text,
    ...(action.value ? { value: action.value } : {}),
    ...(action.style === 'primary' || action.style === 'danger' ? { style: action.style } : {}),
  };
}

/** The actions, and `more` buttons after them, in rows of at most 25. */
export function buttonRows(actions: readonly CardAction[], ids: Numbering, more: readonly Button[] = []): ActionsBlock[] {
  const buttons = [...actions.flatMap((action) => buttonFor(action, ids) ?? []), ...more];
  const rows: ActionsBlock[] = [];
  for (let at = 0; at < buttons.length; at += BLOCKS.actionsPerBlock)
    rows.push({
      type: 'actions',
      block_id: blockId(ids.message, ids.next()),
      elements: buttons.slice(at, at + BLOCKS.actionsPerBlock),
    });
  return rows;
}

/** The answers to a question: buttons, or one menu when there are many. */
export function answerRows(answers: readonly CardAction[], ids: Numbering): ActionsBlock[] {
  const options = answers.length > ANSWERS_AS_BUTTONS ? optionsFor(answers, ids) : undefined;
  if (options === undefined) return buttonRows(answers, ids);
  const menu: StaticSelect = {
    type: 'static_select',
    action_id: menuId(ids.next()),
    placeholder: plain(WORDS[ids.lang].choose, BLOCKS.placeholder),
    options: options.slice(0, BLOCKS.optionsPerSelect),
  };
  return [{ type: 'actions', block_id: blockId(ids.message, ids.next()), elements: [menu] }];
}

/** A row's two to five actions behind ⋯; undefined when they do not fit there. */
export function overflowFor(actions: readonly CardAction[], ids: Numbering): Overflow | undefined {
  if (actions.length < 2 || actions.length > BLOCKS.optionsPerOverflow) return undefined;
  const options = optionsFor(actions, ids);
  return options && { type: 'overflow', action_id: menuId(ids.next()), options };
}

/** Undefined when one of them is no press, or carries more than an option can. */
function optionsFor(actions: readonly CardAction[], ids: Numbering): PlainTextOption[] | undefined {
  const options: PlainTextOption[] = [];
  for (const action of actions) {
    const value = action.href === undefined ? optionValue(ids.next(), action) : undefined;
    if (value === undefined) return undefined;
    options.push({ text: plain(action.label, BLOCKS.optionText), value });
  }
  return options;
}

/** Opens the folded part that is the `number`th of its card. */
export const foldButton = (title: string, number: number, lang: Lang): Button => ({
  type: 'button',
  action_id: foldId(number),
  text: plain(title || WORDS[lang].expand, BLOCKS.buttonText),
});
