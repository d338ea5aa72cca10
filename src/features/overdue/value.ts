/** What the buttons carry. A press can bring any text, so it is read with care: what is not ours becomes a deal that does not exist. */
import type { Id } from '../../terms.js';

const NOBODY: Id = -1;

/** The row number in a button's value. */
export function idOf(value: unknown): Id {
  const id = typeof value === 'number' ? value : Number(value ?? NOBODY);
  return Number.isSafeInteger(id) ? id : NOBODY;
}

/** A closing that waits for its confirmation; `list`: the message that lists the deal. */
export interface Closing {
  readonly deal: Id;
  readonly reason: string;
  readonly list?: Id;
}

export const writeClosing = (closing: Closing): string => JSON.stringify(closing);

export function readClosing(value: string | undefined): Closing {
  const { deal, reason, list } = fieldsOf(value);
  return { deal: idOf(deal), reason: typeof reason === 'string' ? reason : '', ...(list === undefined ? {} : { list: idOf(list) }) };
}

/** Words that are about one of several deals, and the one chosen; without it, none of them. */
export interface Chosen {
  readonly inbox: Id;
  readonly deal?: Id;
}

export const writeChosen = (chosen: Chosen): string => JSON.stringify(chosen);

export function readChosen(value: string | undefined): Chosen {
  const { inbox, deal } = fieldsOf(value);
  return { inbox: idOf(inbox), ...(deal === undefined ? {} : { deal: idOf(deal) }) };
}

/** A request for help and the deal it is about. */
export interface Asked {
  readonly task: Id;
  readonly deal: Id;
}

export const writeAsked = (asked: Asked): string => JSON.stringify(asked);

export function readAsked(value: string | undefined): Asked {
  const { task, deal } = fieldsOf(value);
  return { task: idOf(task), deal: idOf(deal) };
}

function fieldsOf(value: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(value ?? '{}');
    // Any object can be looked into by key.
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
