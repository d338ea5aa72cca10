/** Reading one message by rules, all fields, over the project's own labelled messages. */
import { readFileSync } from 'node:fs';
import { createNames } from '../src/understand/names/names.js';
import { understand } from '../src/understand/understand.js';
import { type Figure, median, quantile } from './measure.js';

const FILES = ['test/corpus/zh/messages.jsonl', 'test/corpus/en/messages.jsonl'];
/** Until the code is compiled: about half a second. */
const WARM_UP = 20;
const PASSES = 9;
const NAMES = 5000;
const NOW = Date.UTC(2026, 10, 16, 2);

export async function benchUnderstand(): Promise<Figure[]> {
  const texts = FILES.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)).map(
    (row) => (JSON.parse(row) as { text: string }).text,
  );
  const names = createNames();
  for (let id = 1; id <= NAMES; id++) names.add({ kind: 'customer', id, name: `客户${id}科技` });
  const means: number[] = [];
  const each: number[] = [];
  for (let pass = -WARM_UP; pass < PASSES; pass++) {
    const began = performance.now();
    for (const text of texts) {
      const start = performance.now();
      understand(text, { now: NOW, zone: 'Asia/Shanghai', names });
      if (pass >= 0) each.push((performance.now() - start) * 1000);
    }
    if (pass >= 0) means.push(((performance.now() - began) * 1000) / texts.length);
  }
  const mean = median(means);
  return [
    { name: `understand: one of ${texts.length} messages, mean`, value: mean, unit: 'µs', bar: '<= 300 µs', met: mean <= 300 },
    { name: 'understand: one message, p99', value: quantile(each, 0.99), unit: 'µs' },
  ];
}
