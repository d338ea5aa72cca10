/** Buttons as words: what a card without a template offers to tap or type, and which button somebody's words press. */
import type { CardAction, Field } from '../../src/card.js';
import type { Id } from '../../src/terms.js';
import type { Stretch } from './card-parts.js';

/** Words that press a button. `rest`: more words may follow and fill the form's first free text. */
export interface Command {
  readonly words: string;
  readonly action: string;
  readonly value?: string;
  readonly form?: Readonly<Record<string, string>>;
  /** The name of the form's field that takes words typed after the command. */
  readonly rest?: string;
}

/** What a stretch of a card offers: its commands, and the buttons whose form only says what can be changed, which is answered by saying it. */
export interface Offer {
  readonly commands: readonly (Command & { readonly shown: string })[];
  readonly sayable: readonly string[];
}

const MOST_CHOICES = 6;
/** A form with more is too much for one line of words: what it would change can be said instead. */
const MOST_FIELDS = 3;

/** Where several rows have the same button, its words are followed by what the row is about; `shown` leaves that out. */
export function offerOf({ actions, about }: Pick<Stretch, 'actions' | 'about'>): Offer {
  const commands: (Command & { readonly shown: string })[] = [];
  const sayable: string[] = [];
  for (const action of actions) {
    if (action.href !== undefined) continue;
    const made = commandsOf(action, about === undefined ? '' : ` ${about}`);
    if (made.length === 0) sayable.push(action.label);
    else commands.push(...made);
  }
  return { commands, sayable };
}

function commandsOf({ action, label, value, fields }: CardAction, about: string): readonly (Command & { readonly shown: string })[] {
  const words = `${label}${about}`;
  const base = { action, ...(value === undefined ? {} : { value }) };
  if (!fields) return [{ words, shown: label, ...base }];
  if (fields.length > MOST_FIELDS) return [];
  const form = Object.fromEntries(fields.map((field) => [field.name, field.value ?? '']));
  const free = fields.find((field) => field.kind === 'longtext' || field.kind === 'text');
  const rest = free && (free.value ?? '') === '' ? { rest: free.name } : {};
  const choice = fields.find(isRequiredChoice);
  const unmet = fields.filter((field) => field !== choice && field.required && !field.value && field.name !== rest.rest);
  if (unmet.length > 0) return [];
  if (choice) {
    return choice.options.slice(0, MOST_CHOICES).map((option) => ({
      words: `${words} ${option.label}`,
      shown: `${label} ${option.label}`,
      ...base,
      form: { ...form, [choice.name]: option.value },
      ...rest,
    }));
  }
  // A form filled in already: sent as it is, it would change nothing.
  return rest.rest === undefined && fields.every((field) => field.value) ? [] : [{ words, shown: label, ...base, form, ...rest }];
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
