/**
 * One tool in a process of its own (`node --expose-gc one.mjs TOOL`, messages as JSON on the standard input): loading, memory, the time of a message, and
 * what it finds. Prints one line of JSON.
 */
import { readFileSync } from 'node:fs';
import { TOOLS } from './tools.mjs';

const messages = JSON.parse(readFileSync(0, 'utf8'));
const WARM_UP_MS = 600;
const PASSES = 5;

const resident = () => process.memoryUsage().rss / 1048576;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

globalThis.gc?.();
const before = resident();
const began = performance.now();
const tool = await TOOLS[process.argv[2]]();
const loadMs = performance.now() - began;
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
const passes = Array.from({ length: PASSES }, () => pass().sort((a, b) => a - b));
const mean = (times) => times.reduce((sum, time) => sum + time, 0) / times.length;
console.log(
  JSON.stringify({
    loadMs,
    namesMs: tool.namesMs,
    memoryMiB,
    firstMs,
    meanUs: median(passes.map(mean)),
    p50Us: median(passes.map((times) => times[times.length >> 1])),
    p99Us: median(passes.map((times) => times[Math.floor(times.length * 0.99)])),
    values: tool.values && messages.map((message) => tool.values(message)),
  }),
);
