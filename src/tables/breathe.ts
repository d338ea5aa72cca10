import { setImmediate } from 'node:timers/promises';

/** Lets everything that waits have its turn: long work calls this every few milliseconds. */
export function breathe(): Promise<unknown> {
  return setImmediate();
}
