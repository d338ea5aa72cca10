/** What an error of the server or of the way to it means for the program. */
import { Conflict, StoreUnavailable } from '../src/errors.js';

/** SQLSTATE classes in which the server takes no writes now: connection, resources, operator, read-only, system. */
const TAKES_NO_WRITES = /^(08|53|57|58|25006)/;
const NETWORK = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)/;

/** The driver's own words for a connection that ended under a query; they come without a code. */
const CUT = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Whether the server answered and took the statement back for what it says or meets: sent again with others left out it may pass. */
export const refusesStatement = (error: unknown): boolean => /^[0-9A-Z]{5}$/.test(codeOf(error)) && !TAKES_NO_WRITES.test(codeOf(error));

/** The error as the rest of the program knows it: Conflict, StoreUnavailable, or itself. */
export function translate(error: unknown): unknown {
  const code = codeOf(error);
  if (code === '22012') return new Conflict('a row has changed meanwhile');
  // Two units waited for each other and the server took this one back.
  if (code === '40P01') return new Conflict('another unit had these rows meanwhile', { cause: error });
  if (code === '23505') return new Conflict('a row with that key is there meanwhile', { cause: error });
  const cut = error instanceof Error && CUT.test(error.message);
  return cut || TAKES_NO_WRITES.test(code) || NETWORK.test(code) ? new StoreUnavailable(code || 'cut', { cause: error }) : error;
}
