/** What the buttons of questions carry. A press can bring any text, so it is read with care: what is not ours names a row that does not exist. */
import type { AboutRecord } from '../../records/ask-action.js';
import type { Id } from '../../terms.js';

const NOBODY: Id = -1;

export function readAbout(value: string | undefined): AboutRecord {
  const { customer, deal } = fieldsOf(value);
  return { customer: idOf(customer), ...(deal === undefined ? {} : { deal: idOf(deal) }) };
}

/** A message and the question it is said to answer; without a question, none of those offered. */
export interface Chosen {
  readonly inbox: Id;
  readonly question?: Id;
}

export const writeChosen = (chosen: Chosen): string => JSON.stringify(chosen);

export function readChosen(value: string | undefined): Chosen {
  const { inbox, question } = fieldsOf(value);
  return { inbox: idOf(inbox), ...(question === undefined ? {} : { question: idOf(question) }) };
}

/** A row number as text. */
export const readId = (value: string | undefined): Id => idOf(value);

function idOf(value: unknown): Id {
  const id = typeof value === 'number' ? value : Number(value ?? NOBODY);
  return Number.isSafeInteger(id) ? id : NOBODY;
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
