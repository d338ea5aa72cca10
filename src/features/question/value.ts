/** What the buttons of questions carry. */
import type { AboutRecord } from '../../records/ask-action.js';
import { fieldsOf, rowIdOf } from '../../records/press-value.js';
import type { Id } from '../../terms.js';

export function readAbout(value: string | undefined): AboutRecord {
  const { customer, deal } = fieldsOf(value);
  return { customer: rowIdOf(customer), ...(deal === undefined ? {} : { deal: rowIdOf(deal) }) };
}

/** A message and the question it is said to answer; without a question, none of those offered. */
export interface Chosen {
  readonly inbox: Id;
  readonly question?: Id;
}

export const writeChosen = (chosen: Chosen): string => JSON.stringify(chosen);

export function readChosen(value: string | undefined): Chosen {
  const { inbox, question } = fieldsOf(value);
  return { inbox: rowIdOf(inbox), ...(question === undefined ? {} : { question: rowIdOf(question) }) };
}
