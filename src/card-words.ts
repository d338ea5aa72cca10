/** The words that press a button of a card: offered where a platform shows no buttons, and understood wherever somebody types them. */
import type { Card, CardAction, Field } from './card.js';
import { type ButtonGroup, groupsIn } from './card-buttons.js';

/** Words that press a button. `form`: what its form is sent with then; `rest`: the field that takes words typed after the command. */
export interface Command {
  readonly words: string;
  /** The words without what the button acts on, where that stands right above it. */
  readonly shown: string;
  readonly action: string;
  readonly value?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly rest?: string;
  /** The fields of a form that is filled in by writing, unless words typed after the command do that. */
  readonly opens?: readonly Field[];
}

const MOST_CHOICES = 6;
/** A form with more is too much for one line of words. */
const MOST_FIELDS = 3;

/** `about`: what the buttons act on, where a card has several of the kind. */
export function commandsOf(actions: readonly CardAction[], about?: string): readonly Command[] {
  return actions.flatMap((action) => (action.href === undefined ? ofButton(action, about === undefined ? '' : ` ${about}`) : []));
}

function ofButton({ action, label, value, fields }: CardAction, about: string): readonly Command[] {
  const words = `${label}${about}`;
  const base = { action, ...(value === undefined ? {} : { value }) };
  if (!fields) return [{ words, shown: label, ...base }];
  const opening: Command = { words, shown: label, ...base, opens: fields };
  if (fields.length > MOST_FIELDS) return [opening];
  const form = Object.fromEntries(fields.map((field) => [field.name, field.value ?? '']));
  const free = fields.find((field) => field.kind === 'longtext' || field.kind === 'text');
  const rest = free && (free.value ?? '') === '' ? { rest: free.name } : {};
  const choice = fields.find(isRequiredChoice);
  const unmet = fields.filter((field) => field !== choice && field.required && !field.value);
  const single = unmet.every((field) => field.name === rest.rest);
  if (choice && single) {
    return choice.options.slice(0, MOST_CHOICES).map((option) => ({
      words: `${words} ${calledIn(choice, option.label)}`,
      shown: `${label} ${calledIn(choice, option.label)}`,
      ...base,
      form: { ...form, [choice.name]: option.value },
      ...rest,
      // What must be written as well is asked for when it was not.
      ...(unmet.length > 0 ? { opens: fields } : {}),
    }));
  }
  return [single && rest.rest !== undefined ? { ...opening, form, ...rest } : opening];
}

/** An option without the remark in brackets behind it, 明天 for 明天 (周二), unless another one is called the same. */
function calledIn({ options }: Extract<Field, { readonly kind: 'choice' }>, label: string): string {
  const bare = (text: string): string => text.replace(/(?<=\S) \([^()]+\)$/u, '');
  return options.filter((other) => bare(other.label) === bare(label)).length === 1 ? bare(label) : label;
}

const isRequiredChoice = (field: Field): field is Extract<Field, { readonly kind: 'choice' }> =>
  field.kind === 'choice' && field.required === true;

/** What a row or block is about, without its figures: 恒川机械 of 恒川机械 · 方案 · ¥120 万. */
export const subjectOf = (title: string): string => title.split(' · ')[0]?.trim() ?? title;

/** What words press: one button, or one of several that are called the same. `more`: what was typed after the command. */
export type Typed =
  | { readonly kind: 'one'; readonly command: Command; readonly more: string }
  | { readonly kind: 'several'; readonly label: string; readonly commands: readonly (Command & { readonly about: string })[] };

/** Words longer than that are no command. */
const LONGEST = 200;

/** What these words press on the card. `newest`: a number alone picks from its list. */
export function typedOn(card: Card, text: string, newest: boolean): Typed | undefined {
  const typed = fold(text);
  if (typed === '' || text.length > LONGEST) return undefined;
  const groups: readonly ButtonGroup[] = [...card.parts.flatMap(groupsIn), { actions: card.actions }];
  const commands = groups.flatMap(({ actions, about: title }) => {
    const about = title === undefined ? undefined : subjectOf(title);
    return commandsOf(actions, about).map((command) => ({ ...command, about: about ?? '' }));
  });
  const exact = commands.find(({ words }) => fold(words) === typed);
  if (exact) return one(exact);
  const alike = commands.filter(({ shown, about }) => about !== '' && fold(shown) === typed);
  if (alike[0] && alike.length === 1) return one(alike[0]);
  if (alike[0]) return { kind: 'several', label: alike[0].shown, commands: alike };
  const nearly = newest ? commands.filter(({ shown }) => isMostOf(typed, fold(shown))) : [];
  if (nearly[0] && nearly.length === 1) return one(nearly[0]);
  const longer = commands.find(({ words, rest }) => rest !== undefined && startsWith(typed, fold(words)));
  if (longer)
    return {
      kind: 'one',
      command: longer,
      more: text
        .trim()
        .slice(longer.words.length)
        .replace(/^[\s::]+/u, ''),
    };
  // The label of a button whose choice was left open.
  const button = groups.flatMap(({ actions }) => actions).filter(({ href, label }) => href === undefined && fold(label) === typed);
  if (button[0]?.fields && button.length === 1)
    return one({ words: button[0].label, shown: button[0].label, ...pressOf(button[0]), opens: button[0].fields });
  return newest && /^[1-9]$/.test(typed) ? numbered(card, Number(typed)) : undefined;
}

/** 推进 for 我来推进. */
const isMostOf = (typed: string, label: string): boolean => typed.length >= 2 && label.includes(typed) && typed.length * 2 >= label.length;

const one = (command: Command): Typed => ({ kind: 'one', command, more: '' });

const pressOf = ({ action, value }: CardAction) => ({ action, ...(value === undefined ? {} : { value }) });

/** The nth of what a card lists to choose from: the answers to its question, or rows with one button each. */
function numbered(card: Card, n: number): Typed | undefined {
  const answers = card.parts.flatMap((part) => (part.kind === 'question' ? part.answers : []));
  const rows = card.parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));
  const single =
    rows.length > 0 && rows.every(({ actions = [] }) => actions.length === 1) ? rows.flatMap(({ actions = [] }) => actions) : [];
  const chosen = (answers.length > 0 ? answers : single)[n - 1];
  const [command] = chosen ? commandsOf([chosen]) : [];
  return command && one(command);
}

const startsWith = (typed: string, words: string): boolean => typed.startsWith(`${words} `) || typed.startsWith(`${words}:`);

/** As two people would call the same: case, width and what ends a sentence make no difference. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[。.!?]+$/u, '')
    .trim();
