/** Forms on a platform that has none: choices and days become selectors on a card; what must be written is asked for in the chat. */
import type { CardAction, Field } from '../../src/card.js';
import type { At, Id } from '../../src/terms.js';
import { writeKey } from './button-key.js';
import { BYTES, COUNT, WIDTH } from './limits.js';
import { formTaskIdOf } from './task-id.js';
import type { Selection, TemplateCard } from './template-card.js';
import { bytesOf, cut, oneLine } from './text.js';
import { wordsFor } from './words.js';

/** An option of this id stands for leaving the field out. */
export const LEFT_OUT = '-';

interface Opening {
  readonly message: Id;
  /** What the action is about: the row it was chosen for, or the card. */
  readonly about: string;
  readonly value: string | undefined;
  readonly now: At;
}

/**
 * The card whose selectors take the form's choices and days; words that are still to be written are asked for once it was sent. Undefined
 * for a form that no card can take: there are too many choices, or words that stand already and may be changed.
 */
export function formBehind(action: CardAction, opening: Opening): TemplateCard | undefined {
  const { value, now } = opening;
  const fields = action.fields ?? [];
  const offered = fields.filter((field) => isOffered(field, now));
  const others = fields.filter((field) => !isOffered(field, now));
  const fits = offered.length > 0 && offered.length <= COUNT.selections && others.every(isToBeWritten);
  const key = fits ? writeKey({ submit: action.action, ...(value === undefined ? {} : { value }) }) : undefined;
  return key === undefined ? undefined : formCard(action, offered, others, { ...opening, key });
}

const isToBeWritten = ({ kind, value }: Field): boolean => (kind === 'text' || kind === 'longtext' || kind === 'number') && !value;

type Chosen = Field & { readonly kind: 'choice' | 'date' };

/** Choices, and days to come: a day that is past is typed, when it must be changed at all. */
function isOffered(field: Field, now: At): field is Chosen {
  if (field.kind === 'choice') return choicesOf(field).length > 0;
  return field.kind === 'date' && (!field.value || field.value >= dayIn(0, now));
}

function formCard(
  action: CardAction,
  fields: readonly Chosen[],
  rest: readonly Field[],
  { message, about, now, key }: Opening & { readonly key: string },
): TemplateCard {
  const words = wordsFor(action.label);
  const labels = rest.map(({ label }) => oneLine(label)).join(words.and);
  return {
    card_type: 'multiple_interaction',
    source: { desc: words.name, desc_color: 0 },
    main_title: {
      title: cut(oneLine(`${action.label} · ${about}`), WIDTH.title),
      ...(labels === '' ? {} : { desc: cut(words.thenAsk(labels), WIDTH.description) }),
    },
    select_list: fields.map((field) => selectionOf(field, now)),
    submit_button: { text: words.submit, key },
    task_id: formTaskIdOf(message, now),
  };
}

interface Option {
  readonly id: string;
  readonly text: string;
}

function selectionOf(field: Chosen, now: At): Selection {
  const words = wordsFor(field.label);
  const offered = field.kind === 'choice' ? choicesOf(field) : daysOf(field, now);
  const leave: readonly Option[] = field.required ? [] : [{ id: LEFT_OUT, text: words.leave }];
  const standing = offered.find(({ id }) => id === field.value);
  const others = offered.filter((option) => option !== standing);
  const options = [...(standing ? [standing] : leave), ...others].slice(0, COUNT.options);
  return {
    question_key: field.name,
    title: cut(oneLine(field.label), WIDTH.selection),
    option_list: options,
    ...(options[0] ? { selected_id: options[0].id } : {}),
  };
}

function choicesOf({ options }: Field & { readonly kind: 'choice' }): readonly Option[] {
  const seen = new Set<string>();
  return options.flatMap(({ value, label }) => {
    if (value === '' || value === LEFT_OUT || bytesOf(value) > BYTES.option || seen.has(value)) return [];
    seen.add(value);
    return [{ id: value, text: cut(oneLine(label), WIDTH.option) || '…' }];
  });
}

const DAY_MS = 86_400_000;
/** WeCom is used in China: its days are Beijing's. */
const BEIJING_MS = 8 * 3_600_000;
const OFFERED_DAYS = [1, 2, 3, 5, 7, 10, 14, 30];

const dayIn = (days: number, now: At): string => new Date(now + BEIJING_MS + days * DAY_MS).toISOString().slice(0, 10);

/** The days people mostly mean; another one is typed. */
function daysOf(field: Field, now: At): readonly Option[] {
  const words = wordsFor(field.label);
  const said = (day: string): string => {
    const date = new Date(`${day}T00:00Z`);
    return `${date.getUTCMonth() + 1}-${date.getUTCDate()} ${words.weekdays[date.getUTCDay()]}`;
  };
  const days = OFFERED_DAYS.map((each) => dayIn(each, now));
  const standing = field.value && /^\d{4}-\d\d-\d\d$/.test(field.value) ? [field.value] : [];
  const all = [...new Set([...standing, ...days])];
  return all.map((day) => ({ id: day, text: cut(day === days[0] ? words.tomorrow : said(day), WIDTH.option) }));
}
