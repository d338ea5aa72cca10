/** The form behind a button: what the template's form is filled with, and the words that come back of it. */
import type { Field } from '../../src/card.js';
import { bytesOf, cutToBytes } from './cut.js';
import { VARIABLE_BYTES } from './limits.js';

const TYPES = { text: 'TEXT', longtext: 'TEXT_AREA', date: 'DATE', number: 'NUMBER', choice: 'CHECKBOX_GROUP' } as const;

interface FieldFace {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly required?: true;
  readonly defaultValue?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly value: string; readonly text: string }[];
}

/** How much of a form is shown, from all of it to the least that can be filled in. */
const MEASURES = [
  { hint: 60, value: 400, option: 60 },
  { hint: 30, value: 150, option: 45 },
  { hint: 0, value: 60, option: 30 },
  { hint: 0, value: 24, option: 18 },
  { hint: 0, value: 0, option: 12 },
] as const;
type Measure = (typeof MEASURES)[number];

/**
 * The form's fields as JSON within one variable. `opening` tells one showing of a form from another: clients keep what was
 * typed under a field's name. Names and options go by number, because room is short.
 */
export function formJson(fields: readonly Field[], opening: string, keepHint: string): string {
  for (const measure of MEASURES) {
    const json = write(fields.map((field, i) => faceOf(field, i, { opening, measure, keepHint })));
    if (bytesOf(json) <= VARIABLE_BYTES) return json;
  }
  // Still too much: as many fields as fit, the required ones first.
  const least = { opening, measure: { hint: 0, value: 0, option: 12 }, keepHint: '' } as const;
  const order = fields
    .map((field, i) => ({ field, i }))
    .toSorted((a, b) => Number(b.field.required ?? false) - Number(a.field.required ?? false));
  const kept: { i: number; face: FieldFace }[] = [];
  for (const { field, i } of order) {
    const next = [...kept, { i, face: faceOf(field, i, least) }];
    if (bytesOf(write(next.map(({ face }) => face))) <= VARIABLE_BYTES) kept.push({ i, face: faceOf(field, i, least) });
  }
  return write(kept.toSorted((a, b) => a.i - b.i).map(({ face }) => face));
}

const write = (fields: readonly FieldFace[]): string => JSON.stringify({ fields });

function faceOf(
  field: Field,
  i: number,
  {
    opening,
    measure,
    keepHint,
  }: {
    opening: string;
    measure: Pick<Measure, 'hint' | 'value' | 'option'> | { hint: number; value: number; option: number };
    keepHint: string;
  },
): FieldFace {
  // A choice is short; a long text that does not fit is left empty, and what is left empty stays as it is.
  const fits = field.kind === 'choice' || bytesOf(field.value ?? '') <= measure.value;
  const shown = fits ? shownValue(field) : undefined;
  const hint = fits ? cutToBytes(field.hint ?? '', measure.hint) : keepHint;
  return {
    name: nameOf(opening, i, fits),
    label: cutToBytes(field.label, 40),
    type: TYPES[field.kind],
    ...(field.required && fits ? { required: true } : {}),
    ...(shown ? { defaultValue: shown } : {}),
    ...(hint ? { placeholder: hint } : {}),
    ...(field.kind === 'choice'
      ? { options: field.options.map(({ label }, n) => ({ value: String(n), text: cutToBytes(label, measure.option) || '—' })) }
      : {}),
  };
}

function shownValue(field: Field): string | undefined {
  if (field.kind !== 'choice') return field.value;
  const chosen = field.options.findIndex(({ value }) => value === field.value);
  return chosen < 0 ? undefined : String(chosen);
}

/** `k` marks a field whose value was not shown: empty means that it stays. */
const nameOf = (opening: string, i: number, shown: boolean): string => `${opening}${shown ? 's' : 'k'}${i}`;

/** The words of a sent form by field. Fields of another showing, and fields left empty whose value was not shown, are left out. */
export function formWords(fields: readonly Field[], opening: string, sent: Readonly<Record<string, unknown>>): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [i, field] of fields.entries()) {
    const shown = sent[nameOf(opening, i, true)];
    const hidden = sent[nameOf(opening, i, false)];
    const text = wordOf(shown ?? hidden);
    if (text === undefined || (shown === undefined && text.trim() === '')) continue;
    words[field.name] = field.kind === 'choice' ? (field.options[Number(text)]?.value ?? '') : text;
  }
  return words;
}

/** A field's value as one word: clients send text, numbers, `{value}` or a list of one. */
function wordOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return wordOf(value[0]);
  if (typeof value === 'object' && value !== null && 'value' in value) return wordOf(value.value);
  return undefined;
}
