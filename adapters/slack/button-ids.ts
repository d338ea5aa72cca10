/** What a button or a menu's option carries, so that its press alone says what it means. */
import type { CardAction } from '../../src/card.js';
import type { Id } from '../../src/terms.js';
import { BLOCKS } from './limits.js';

/** `do` reports the press, `form` opens a form first, `fold` shows a folded part; the number is the element's place in the message. */
type Reaction = 'do' | 'form' | 'fold';

/** A press as its ids tell it. `number` counts the folds of a card for `fold`, and says nothing else otherwise. */
export interface Pressed {
  readonly reaction: Reaction;
  readonly number: number;
  readonly action: string;
  readonly value?: string;
  /** The outbox id of the message that carried the card. */
  readonly message: Id;
}

/** The id of a block that can be pressed: `<outbox id>.<number>`, unique within a message. */
export const blockId = (message: Id, number: number): string => `${message}.${number}`;

/** The id of a button, unique within a message; undefined when Slack would not take it or the value it carries. */
export function buttonId(number: number, action: CardAction): string | undefined {
  const id = `${reactionTo(action)}.${number}.${action.action}`;
  return id.length > BLOCKS.actionId || (action.value?.length ?? 0) > BLOCKS.buttonValue ? undefined : id;
}

export const foldId = (number: number): string => `fold.${number}.`;
export const linkId = (number: number): string => `open.${number}`;
export const menuId = (number: number): string => `pick.${number}`;

/** The value of a menu's option; undefined when it does not fit. */
export function optionValue(number: number, action: CardAction): string | undefined {
  const value = `${reactionTo(action)}.${number}.${action.action}${action.value === undefined ? '' : `:${action.value}`}`;
  return value.length > BLOCKS.optionValue ? undefined : value;
}

const reactionTo = (action: CardAction): Reaction => (action.fields === undefined ? 'do' : 'form');

/** Reads the ids back; undefined for links and for buttons that are not ours. */
export function pressed(block: string, action: string, value: string | undefined, option: string | undefined): Pressed | undefined {
  const message = /^(\d{1,16})\.\d+$/.exec(block)?.[1];
  const parts = /^(do|form|fold)\.(\d+)\.([^:]*)(?::(.*))?$/s.exec(option ?? action);
  if (message === undefined || !parts) return undefined;
  const [, reaction, number, name = '', carried] = parts;
  const said = option === undefined ? value : carried;
  return {
    // The expression admits these three only.
    reaction: reaction as Reaction,
    number: Number(number),
    action: name,
    message: Number(message),
    ...(said === undefined ? {} : { value: said }),
  };
}
