/** Buttons of an interactive card: what the template's button groups are filled with, and what a click brings back. */
import { z } from 'zod';
import type { CardAction } from '../../src/card.js';
import { bytesOf, cutToBytes } from './cut.js';
import { VARIABLE_BYTES } from './limits.js';
import { isAbsolute } from './markdown.js';

/** Carried by a button and brought back by its click. `form`: it opens a form first. */
export interface Clicked {
  readonly action: string;
  readonly value?: string;
  readonly form: boolean;
}

/** A label that long fills the card's width. */
const LABEL_BYTES = 60;
const COLOURS = { primary: 'blue', plain: 'gray', danger: 'red' } as const;

/** A button in the template's own terms; undefined for a link that leads nowhere outside. */
function buttonOf({ action, label, value, style, fields, href }: CardAction): object | undefined {
  const face = { text: cutToBytes(label, LABEL_BYTES), color: COLOURS[style ?? 'plain'], status: 'normal' };
  if (href !== undefined) return isAbsolute(href) ? { ...face, event: { type: 'openLink', params: { url: href } } } : undefined;
  const params = { a: action, ...(value === undefined ? {} : { v: value }), ...(fields ? { f: '1' } : {}) };
  return { ...face, event: { type: 'sendCardRequest', params: { actionId: action, params } } };
}

/** Button groups as JSON, each within one variable. A button too large for a variable of its own is left out. */
export function buttonGroups(actions: readonly CardAction[]): string[] {
  const groups: string[][] = [];
  for (const action of actions) {
    const button = buttonOf(action);
    const json = button === undefined ? undefined : JSON.stringify(button);
    if (json === undefined || bytesOf(json) + 2 > VARIABLE_BYTES) continue;
    const last = groups.at(-1);
    if (last && bytesOf([...last, json].join(',')) + 2 <= VARIABLE_BYTES) last.push(json);
    else groups.push([json]);
  }
  return groups.map((group) => `[${group.join(',')}]`);
}

const paramsShape = z.looseObject({ a: z.string(), v: z.string().optional(), f: z.string().optional() });

/** What was clicked; undefined when it is no button of ours. */
export function clickedOf(params: Readonly<Record<string, unknown>>): Clicked | undefined {
  const parsed = paramsShape.safeParse(params);
  if (!parsed.success) return undefined;
  const { a: action, v, f } = parsed.data;
  return { action, ...(v === undefined || v === '' ? {} : { value: v }), form: f === '1' };
}
