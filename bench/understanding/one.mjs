/**
 * One tool in a process of its own (`node --expose-gc one.mjs TOOL`, messages as JSON on the standard input): loading, memory, the time of a message, and
 * what it finds. Prints one line of JSON.
 */
import { readFileSync } from 'node:fs';
import { TOOLS } from './tools.mjs';

const messages = JSON.parse(readFileSync(0, 'utf8'));
const WARM_UP_MS = 1500;
/** At least so many timed passes, more while there is time. */
const PASSES = 5;
const TIMED_MS = 4000;

const resident = () => process.memoryUsage().rss / 1048576;

globalThis.gc?.();
const before = resident();
const began = performance.now();
const tool = await TOOLS[process.argv[2]]();
const loadMs = performance.now() - began - (tool.asideMs ?? 0);
globalThis.gc?.();
const memoryMiB = resident() - before;

const first = performance.now();
tool.run(messages[0]);
const firstMs = performance.now() - first;

function pass() {
  return messages.map((message) => {
    const start = performance.now();
    tool.run(message);
    return (performance.now() - start) * 1000;
  });
}

const warm = performance.now();
do pass();
while (performance.now() - warm < WARM_UP_MS);
// A busy machine interrupts now this message, now that one: what each takes is the least of its passes.
const bests = messages.map(() => Number.POSITIVE_INFINITY);
const timed = performance.now();
for (let i = 0; i < PASSES || performance.now() - timed < TIMED_MS; i++)
  for (const [at, time] of pass().entries()) bests[at] = Math.min(bests[at], time);
bests.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    loadMs,
    namesMs: tool.namesMs,
    memoryMiB,
    firstMs,
    meanUs: bests.reduce((sum, time) => sum + time, 0) / bests.length,
    p50Us: bests[bests.length >> 1],
    p99Us: bests[Math.floor(bests.length * 0.99)],
    values: tool.values && messages.map((message) => tool.values(message)),
  }),
);
