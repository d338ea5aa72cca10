/** A form filled in by writing: what is asked, and what the lines of an answer fill in. */
import type { Card, CardPart, Field } from '../card.js';
import { fold } from '../card-words.js';
import { isDay } from '../records/day.js';
import type { Day, Lang } from '../terms.js';
import { WORDS } from './words.js';

/** What was filled in so far, by field name. */
export type Filled = Readonly<Record<string, string>>;

export interface FormAsked {
  readonly label: string;
  readonly fields: readonly Field[];
  readonly filled: Filled;
  readonly lang: Lang;
  readonly inGroup: boolean;
  /** Labels of fields whose values could not be read. */
  readonly unread?: readonly string[];
}

/** So many options are written out. */
const MOST_OPTIONS = 12;
const LONGEST_SHOWN = 60;

/** The fields that must be filled in and are not. */
export const unmetOf = (fields: readonly Field[], filled: Filled): readonly Field[] =>
  fields.filter(({ name, required, value }) => required && (filled[name] ?? value ?? '') === '');

/** What has not been filled in and holds nothing. */
export const leftOf = (fields: readonly Field[], filled: Filled): readonly Field[] =>
  fields.filter(({ name, value }) => filled[name] === undefined && !value);

/** The one thing left to write: then a message needs no label before it. */
export function lastLeft(fields: readonly Field[], filled: Filled): Field | undefined {
  const unmet = unmetOf(fields, filled);
  const left = Object.keys(filled).length > 0 && unmet.length === 0 ? leftOf(fields, filled) : unmet;
  return left.length === 1 ? left[0] : undefined;
}

/** Asks for what a form takes, in words. */
export function formCard({ label, fields, filled, lang, inGroup, unread = [] }: FormAsked): Card {
  const words = WORDS[lang];
  const only = lastLeft(fields, filled);
  const quiet = (text: string): CardPart => ({ kind: 'line', text, tone: 'quiet' });
  const lines: CardPart[] = unread.length > 0 ? [{ kind: 'line', text: words.unread(words.list(unread)), tone: 'warning' }] : [];
  const group = inGroup ? words.inGroup : '';
  const asked = only ? [only] : fields;
  const options = asked.flatMap((field) => (field.kind === 'choice' ? [quiet(words.oneOf(field.label, optionsOf(field, lang)))] : []));
  if (only) {
    const hint = only.hint ? [quiet(only.hint)] : [];
    return {
      title: words.only(label, only.label),
      parts: [...lines, ...options, ...hint, quiet(`${words.howOnly(only.required ?? false)}${group}`)],
      actions: [],
    };
  }
  const shown = fields.map((field) => ({ label: field.label, value: shownOf(field, filled, lang) }));
  const asItIs = unmetOf(fields, filled).length === 0 ? words.asItIs : '';
  const how = quiet(`${words.how(exampleOf(fields, filled, lang))}${asItIs}${group}`);
  return { title: words.title(label), parts: [...lines, { kind: 'fields', fields: shown }, ...options, how], actions: [] };
}

function shownOf(field: Field, filled: Filled, lang: Lang): string {
  const value = filled[field.name] ?? field.value ?? '';
  const said = field.kind === 'choice' ? (field.options.find((option) => option.value === value)?.label ?? value) : value;
  const short = said.length > LONGEST_SHOWN ? `${said.slice(0, LONGEST_SHOWN)}…` : said;
  if (short !== '') return short;
  return field.required ? `${WORDS[lang].empty}${WORDS[lang].required}` : WORDS[lang].empty;
}

function optionsOf(field: Field & { readonly kind: 'choice' }, lang: Lang): string {
  const labels = field.options.flatMap(({ value, label }) => (value === '' ? [] : [label]));
  return `${WORDS[lang].list(labels.slice(0, MOST_OPTIONS))}${labels.length > MOST_OPTIONS ? ' …' : ''}`;
}

/** What must still be filled in makes the best example; else a choice that is not the one that stands. */
function exampleOf(fields: readonly Field[], filled: Filled, lang: Lang): string {
  const field = unmetOf(fields, filled)[0] ?? fields.find(({ kind }) => kind === 'choice') ?? fields[0];
  if (!field) return '';
  return `${field.label}: ${valueFor(field, lang)}`;
}

function valueFor(field: Field, lang: Lang): string {
  switch (field.kind) {
    case 'choice': {
      // The one behind what stands: stages go forward.
      const at = field.options.findIndex(({ value }) => value === (field.value ?? ''));
      return (field.options[at + 1] ?? field.options.find(({ value }) => value !== '' && value !== field.value))?.label ?? '';
    }
    case 'date':
      return WORDS[lang].day;
    case 'number':
      return field.value || '10';
    case 'text':
    case 'longtext':
      return WORDS[lang].text;
  }
}

/** Reads a day as people say it; undefined when it is none. */
export type ReadDay = (text: string) => Day | undefined;

export interface Answered {
  readonly filled: Filled;
  readonly unread: readonly string[];
}

/** Reads `label: value`, one a line or several between commas; undefined when no field of the form is named. */
export function linesIn(text: string, fields: readonly Field[], day: ReadDay): Answered | undefined {
  const filled: Record<string, string> = {};
  const unread: string[] = [];
  let named = false;
  for (const line of text.split('\n').flatMap((each) => between(each, fields))) {
    const hit = fieldOf(line, fields);
    if (!hit) continue;
    named = true;
    const value = meant(hit.field, hit.value, day);
    if (value === undefined) unread.push(hit.field.label);
    else filled[hit.field.name] = value;
  }
  return named ? { filled, unread } : undefined;
}

/** Parts of a line that each begin with a field's label. */
function between(line: string, fields: readonly Field[]): readonly string[] {
  const parts: string[] = [];
  for (const part of line.split(/(?<=[,,;;、])/u)) {
    if (parts.length === 0 || fieldOf(part, fields)) parts.push(part);
    else parts.push(`${parts.pop()}${part}`);
  }
  return parts.map((part) => part.replace(/[,,;;、]\s*$/u, ''));
}

function fieldOf(line: string, fields: readonly Field[]): { readonly field: Field; readonly value: string } | undefined {
  const [, head = '', value = ''] = /^\s*(?:[-•*]\s*)?([^::]{1,40}?)\s*[::]\s*(.*)$/u.exec(line) ?? [];
  const field = named(head, fields);
  return field && { field, value: value.trim() };
}

/** A field by its label, or by enough of it. */
function named(head: string, fields: readonly Field[]): Field | undefined {
  const typed = fold(head);
  if (typed === '') return undefined;
  const exact = fields.find(({ label }) => fold(label) === typed);
  const parts = typed.length < 2 ? [] : fields.filter(({ label }) => fold(label).includes(typed));
  return exact ?? (parts.length === 1 ? parts[0] : undefined);
}

const CLEARED = /^(?:无|空|没有|清空|不填|none|empty|-|—)$/iu;

/** What the words mean for the field; undefined when they mean nothing there. */
export function meant(field: Field, text: string, day: ReadDay): string | undefined {
  const said = text.trim();
  if (said === '' || CLEARED.test(said)) return field.required ? undefined : '';
  switch (field.kind) {
    case 'text':
    case 'longtext':
      return said;
    case 'number':
      return /\d/.test(said.normalize('NFKC')) ? said.normalize('NFKC') : undefined;
    case 'date':
      return isDay(said) ? said : day(said);
    case 'choice': {
      const typed = fold(said);
      const { options } = field;
      const exact = options.find(({ label, value }) => fold(label) === typed || (value !== '' && fold(value) === typed));
      const begun = options.filter(({ label }) => fold(label).startsWith(typed));
      return (exact ?? (begun.length === 1 ? begun[0] : undefined))?.value;
    }
  }
}

/** The whole form: what was filled in, what stood, and nothing where nothing was. */
export const wholeForm = (fields: readonly Field[], filled: Filled): Filled =>
  Object.fromEntries(fields.map(({ name, value }) => [name, filled[name] ?? value ?? '']));
