/** What the overdue card's buttons carry. */
import { fieldsOf, rowIdOf } from '../../records/press-value.js';
import type { Id } from '../../terms.js';

/** A closing that waits for its confirmation; `list`: the message that lists the deal. */
export interface Closing {
  readonly deal: Id;
  readonly reason: string;
  readonly list?: Id;
}

export const writeClosing = (closing: Closing): string => JSON.stringify(closing);

export function readClosing(value: string | undefined): Closing {
  const { deal, reason, list } = fieldsOf(value);
  return { deal: rowIdOf(deal), reason: typeof reason === 'string' ? reason : '', ...(list === undefined ? {} : { list: rowIdOf(list) }) };
}

/** Words that are about one of several deals, and the one chosen; without it, none of them. */
export interface Chosen {
  readonly inbox: Id;
  readonly deal?: Id;
}

export const writeChosen = (chosen: Chosen): string => JSON.stringify(chosen);

export function readChosen(value: string | undefined): Chosen {
  const { inbox, deal } = fieldsOf(value);
  return { inbox: rowIdOf(inbox), ...(deal === undefined ? {} : { deal: rowIdOf(deal) }) };
}

/** A request for help and the deal it is about. */
export interface Asked {
  readonly task: Id;
  readonly deal: Id;
}

export const writeAsked = (asked: Asked): string => JSON.stringify(asked);

export function readAsked(value: string | undefined): Asked {
  const { task, deal } = fieldsOf(value);
  return { task: rowIdOf(task), deal: rowIdOf(deal) };
}
