import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../src/understand/find-amounts.js';
import { findDates } from '../../src/understand/find-dates.js';
import { NOW, ZONE } from './read-corpus.js';

/** Order numbers, versions, measures and idioms: no date, no amount and no doubt may be seen in them. */
describe.each(['zh', 'en'] as const)('silent, %s', (lang) => {
  const lines = readFileSync(new URL(`./${lang}/silent.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  test.each(lines)('%s', (text) => {
    expect(findDates(text, { now: NOW, zone: ZONE, lang })).toEqual([]);
    expect(findAmounts(text, { lang })).toEqual({ amounts: [], doubts: [] });
  });
});
