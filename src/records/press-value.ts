/** What the button of a card carries. A press can bring any text, so it is read with care: what is not ours names a row that does not exist. */
import type { Id } from '../terms.js';

/** No row has this number. */
const NO_ROW: Id = -1;

/** The row number in a value. */
export function rowIdOf(value: unknown): Id {
  const id = typeof value === 'number' ? value : Number(value ?? NO_ROW);
  return Number.isSafeInteger(id) ? id : NO_ROW;
}

/** The fields of a value that was written as JSON; none where it is no object. */
export function fieldsOf(value: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(value ?? '{}');
    // Any object can be looked into by key.
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
