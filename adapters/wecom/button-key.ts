import { z } from 'zod';
import { BYTES } from './limits.js';
import { bytesOf } from './text.js';

/**
 * What a button brings back. `pick` = the value is that of the option chosen in the card's selector.
 * `form` = the action wants a form first, which the card that carried it describes.
 */
export interface ButtonKey {
  readonly action: string;
  readonly value?: string;
  readonly pick?: true;
  readonly form?: true;
}

/** What the submit button of a form of ours brings back. */
export interface SubmitKey {
  readonly submit: string;
  readonly value?: string;
}

/** What the menu's entry for a folded part brings back: which of the card's folds. */
export interface FoldKey {
  readonly fold: number;
}

export type Key = ButtonKey | SubmitKey | FoldKey;

const shape = z.union([
  z.object({ a: z.string(), v: z.string().optional(), p: z.literal(1).optional(), f: z.literal(1).optional() }),
  z.object({ s: z.string(), v: z.string().optional() }),
  z.object({ o: z.number().int() }),
]);

/** The key a button is sent with; undefined when it would be longer than the platform takes. */
export function writeKey(key: Key): string | undefined {
  if ('fold' in key) return JSON.stringify({ o: key.fold });
  const value = key.value === undefined ? {} : { v: key.value };
  const written =
    'submit' in key
      ? { s: key.submit, ...value }
      : { a: key.action, ...value, ...(key.pick ? { p: 1 } : {}), ...(key.form ? { f: 1 } : {}) };
  const text = JSON.stringify(written);
  return bytesOf(text) <= BYTES.key ? text : undefined;
}

/** What a pressed button's key says; undefined for keys that are not ours. */
export function readKey(text: string): Key | undefined {
  const parsed = shape.safeParse(jsonOf(text));
  if (!parsed.success) return undefined;
  const key = parsed.data;
  if ('o' in key) return { fold: key.o };
  const value = key.v === undefined ? {} : { value: key.v };
  if ('s' in key) return { submit: key.s, ...value };
  return { action: key.a, ...value, ...(key.p ? { pick: true } : {}), ...(key.f ? { form: true } : {}) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
