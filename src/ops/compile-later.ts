import { setFlagsFromString } from 'node:v8';

/** So much bytecode a function runs before it is compiled again with all optimisations; V8's own is 132 KiB. */
const BUDGET = 1_000_000;

/** Threads that optimise code took a quarter of the processor's time of a message, for the first ten thousand of them. Later V8s (Node 22 on) count otherwise. */
export function compileLater(v8: string): void {
  if (v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
