import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/understand/find-dates.js';
import { corpusLines, NOW, ZONE } from './read-corpus.js';

/** Every line is one text and the exact set of dates in it, read at Monday 2026-11-16 10:00 in Shanghai. */
describe.each(['zh', 'en'] as const)('dates, %s', (lang) => {
  test.each(corpusLines(lang, 'date'))('$text', ({ text, found }) => {
    const dates = findDates(text, { now: NOW, zone: ZONE, lang });
    expect(dates.map(({ rule: _rule, ...date }) => date)).toEqual(found);
  });
});
