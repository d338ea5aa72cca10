/** A million texts that nobody meant to send: how many are read wrongly, and whether long texts cost more by the byte than short ones. */
import { readFileSync } from 'node:fs';
import { understand } from '../../src/understand/understand.js';
import { fuzzedTexts, wrongWith } from '../../test/understand/fuzzed.js';
import type { Figure } from '../measure.js';
import { benchLongTexts } from './long-texts.js';

const TEXTS = 1_000_000;
const SEED = 1121;
const SHOWN = 5;
const ROUNDS = 15;
const NOW = Date.UTC(2026, 10, 16, 2);

export async function benchFuzz(texts = TEXTS): Promise<Figure[]> {
  let wrong = 0;
  let longest = 0;
  for (const text of fuzzedTexts(texts, SEED)) {
    const began = performance.now();
    const why = wrongWith(text);
    longest = Math.max(longest, performance.now() - began);
    if (why === undefined) continue;
    wrong++;
    if (wrong <= SHOWN) console.error(JSON.stringify(text.slice(0, 300)), why);
  }
  const ratio = Math.max(...['zh', 'en'].map((lang) => perByte(lang, 10_000) / perByte(lang, 1000)));
  return [
    { name: `fuzz: of ${texts} texts read wrongly`, value: wrong, unit: 'texts', bar: '0', met: wrong === 0 },
    { name: 'fuzz: the slowest of them', value: longest, unit: 'ms' },
    { name: 'fuzz: time per byte at 10 kB, against 1 kB', value: ratio, unit: 'x', bar: '≤ 2 x', met: ratio <= 2 },
    benchLongTexts(),
  ];
}

/** The least time per byte, in µs, of a text of about this many bytes made of lines of the corpus. */
function perByte(lang: string, bytes: number): number {
  const lines = readFileSync(`test/corpus/${lang}/messages.jsonl`, 'utf8').trim().split('\n');
  let text = '';
  for (let i = 0; Buffer.byteLength(text) < bytes; i++)
    text += `${(JSON.parse(lines[i % lines.length] ?? '{}') as { text: string }).text}\n`;
  const size = Buffer.byteLength(text);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    understand(text, { now: NOW, zone: 'Asia/Shanghai' });
    least = Math.min(least, performance.now() - began);
  }
  return (least * 1000) / size;
}
