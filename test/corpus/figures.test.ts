import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../src/understand/find-amounts.js';
import { findNumbers } from '../../src/understand/find-numbers.js';
import { findPercents } from '../../src/understand/find-percents.js';
import { findPhones } from '../../src/understand/find-phones.js';
import { findQuantities } from '../../src/understand/find-quantities.js';
import { corpusLines } from './read-corpus.js';

/** What is found without the name of the rule: the corpus says what words mean, not who reads them. */
function unnamed(found: readonly { readonly rule: string }[]): unknown[] {
  return found.map(({ rule: _rule, ...meaning }) => meaning);
}

describe.each(['zh', 'en'] as const)('figures, %s', (lang) => {
  test.each(corpusLines(lang, 'money'))('money: $text', ({ text, found, doubts }) => {
    const read = findAmounts(text, { lang });
    expect(unnamed(read.amounts)).toEqual(found);
    expect(read.doubts).toEqual(doubts ?? []);
  });

  test.each(corpusLines(lang, 'percent'))('percent: $text', ({ text, found }) => {
    expect(unnamed(findPercents(text, lang))).toEqual(found);
  });

  test.each(corpusLines(lang, 'phone'))('phone: $text', ({ text, found }) => {
    expect(unnamed(findPhones(text))).toEqual(found);
  });

  test.each(corpusLines(lang, 'number'))('number: $text', ({ text, found }) => {
    expect(unnamed(findNumbers(text, lang))).toEqual(found);
  });

  test.each(corpusLines(lang, 'quantity'))('quantity: $text', ({ text, found }) => {
    expect(unnamed(findQuantities(text, lang))).toEqual(found);
  });
});
