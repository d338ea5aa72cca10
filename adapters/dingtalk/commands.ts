/** Buttons as words: what a card without a template offers to tap or type, and which button somebody's words press. */
import type { Card, CardAction, Field } from '../../src/card.js';
import type { Id } from '../../src/terms.js';
import { stretchesOf } from './card-parts.js';
import { langOf } from './words.js';

/** Words that press a button. `rest`: more words may follow and fill the form's first free text. */
export interface Command {
  readonly words: string;
  readonly action: string;
  readonly value?: string;
  readonly form?: Readonly<Record<string, string>>;
  /** The name of the form's field that takes words typed after the command. */
  readonly rest?: string;
}

/** The commands of a card, and the buttons whose form only says what can be changed: those are answered by saying it. */
export interface Offer {
  readonly commands: readonly Command[];
  readonly sayable: readonly string[];
}

const MOST_CHOICES = 6;

/** Where two rows have the same button, its words are followed by what the row is about. */
export function offerOf(card: Card): Offer {
  const commands: Command[] = [];
  const sayable: string[] = [];
  for (const { actions, about } of stretchesOf(card, langOf(card.title))) {
    for (const action of actions) {
      if (action.href !== undefined) continue;
      const made = commandsOf(action, about === undefined ? action.label : `${action.label} ${about}`);
      if (made.length > 0) commands.push(...made);
      else if (!sayable.includes(action.label)) sayable.push(action.label);
    }
  }
  return { commands, sayable };
}

function commandsOf({ action, value, fields }: CardAction, words: string): readonly Command[] {
  const base = { action, ...(value === undefined ? {} : { value }) };
  if (!fields) return [{ words, ...base }];
  const form = Object.fromEntries(fields.map((field) => [field.name, field.value ?? '']));
  const free = fields.find((field) => field.kind === 'longtext' || field.kind === 'text');
  const rest = free && (free.value ?? '') === '' ? { rest: free.name } : {};
  const choice = fields.find(isRequiredChoice);
  const unmet = fields.filter((field) => field !== choice && field.required && !field.value && field.name !== rest.rest);
  if (unmet.length > 0) return [];
  if (choice) {
    return choice.options
      .slice(0, MOST_CHOICES)
      .map((option) => ({ words: `${words} ${option.label}`, ...base, form: { ...form, [choice.name]: option.value }, ...rest }));
  }
  // A form that is only there to change what stands: sent as it is, it would change nothing.
  const changes = fields.some((field) => field.required) || fields.every((field) => !field.value);
  return changes ? [{ words, ...base, form, ...rest }] : [];
}

const isRequiredChoice = (field: Field): field is Extract<Field, { readonly kind: 'choice' }> =>
  field.kind === 'choice' && field.required === true;

export interface Pressed extends Omit<Command, 'words' | 'rest'> {
  readonly message: Id;
}

export interface Commands {
  /** A card went out as text. */
  offered(address: string, message: Id, commands: readonly Command[]): void;
  /** The button that these words press, among the latest cards of the chat. */
  pressedBy(address: string, words: string): Pressed | undefined;
}

/** Cards of a chat whose words still work, and chats remembered. */
const CARDS = 5;
const CHATS = 5000;

/** Kept in memory: after a restart the words are read as words. */
export function createCommands(): Commands {
  const chats = new Map<string, readonly { readonly message: Id; readonly commands: readonly Command[] }[]>();
  return {
    offered(address, message, commands) {
      const before = (chats.get(address) ?? []).filter((card) => card.message !== message);
      chats.delete(address);
      chats.set(address, [{ message, commands }, ...before].slice(0, CARDS));
      const oldest = chats.keys().next();
      if (chats.size > CHATS && !oldest.done) chats.delete(oldest.value);
    },
    pressedBy(address, words) {
      const typed = fold(words);
      if (typed === '' || typed.length > 200) return undefined;
      for (const { message, commands } of chats.get(address) ?? []) {
        const exact = commands.find((command) => fold(command.words) === typed);
        if (exact) return pressed(message, exact);
        const longer = commands.find(({ words, rest }) => rest !== undefined && typed.startsWith(`${fold(words)} `));
        if (longer) return pressed(message, longer, words.trim().slice(longer.words.length).trim());
      }
      return undefined;
    },
  };
}

function pressed(message: Id, { action, value, form, rest }: Command, more?: string): Pressed {
  const filled = form && rest !== undefined && more ? { ...form, [rest]: more } : form;
  return { message, action, ...(value === undefined ? {} : { value }), ...(filled ? { form: filled } : {}) };
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[。.!?]+$/u, '')
    .trim();
