import { readForwarded } from './conversation/read-forwarded.js';
import type { Reading, ReadingContext } from './reading.js';
import { understand } from './understand.js';

/** What a message of the live bot means: a forwarded chat as one follow-up, anything else as it is. Pure. */
export function read(text: string, context: ReadingContext): Reading {
  return readForwarded(text, context) ?? understand(text, context);
}
