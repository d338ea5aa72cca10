import { setTimeout } from 'node:timers/promises';

/** Lets everything that waits have its turn: long work calls this every few milliseconds. The processor is given back for a moment, so that a busy machine lets in first who waits for an answer. */
export function breathe(): Promise<unknown> {
  return setTimeout(1);
}
