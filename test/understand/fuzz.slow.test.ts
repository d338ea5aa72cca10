import { expect, it } from 'vitest';
import { fuzzedTexts, wrongWith } from './fuzzed.js';

it('reads 10,000 texts that nobody meant to send: nothing thrown, every span inside the text', () => {
  const wrong: unknown[] = [];
  for (const text of fuzzedTexts(10_000, 20_261_121)) {
    const why = wrongWith(text);
    if (why !== undefined) wrong.push([text.slice(0, 200), why]);
  }
  expect(wrong).toEqual([]);
}, 120_000);
