import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/understand/text/cues.js';
import { createWordBook } from '../../../src/understand/text/word-book.js';

const LETTERS = '签合同价po1 ';
const word = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 4 })
  .filter((made) => made.trim() === made && made !== '');

describe('a book of words', () => {
  it('finds what looking for each word at each place finds (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(word, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 }),
        (lexicons, text) => {
          const book = createWordBook();
          // Each word is its own topic, so none gives way to another.
          const numbers = lexicons.map((words) => {
            const lexicon = book.lexicon();
            for (const [i, one] of words.entries()) book.add(lexicon, one, { tag: String(i), rule: 'test' });
            return lexicon;
          });
          for (const [i, words] of lexicons.entries()) {
            const found = book.find(numbers[i] ?? -1, text).map(({ tag, span }) => `${span.join('-')}:${tag}`);
            expect(found.toSorted()).toEqual(everywhere(words, text).toSorted());
          }
        },
      ),
    );
  });

  it('knows a word as soon as it is added', () => {
    const book = createWordBook();
    const lexicon = book.lexicon();
    expect(book.find(lexicon, '签了合同')).toEqual([]);
    book.add(lexicon, '合同', { tag: 'contract', rule: 'test' });
    expect(book.find(lexicon, '签了合同')).toEqual([{ tag: 'contract', span: [2, 4], rule: 'test' }]);
  });
});

describe('a lexicon', () => {
  const find = compile({
    name: 'zh/test',
    words: [
      ['sign', '签 签字'],
      ['paper', '合同 PO purchase_order'],
    ],
    notThese: '签到',
  });
  const tags = (text: string) => find(text, text.toLowerCase()).map(({ tag, span }) => `${tag} ${text.slice(...span)}`);

  it.each([
    ['签字了', ['sign 签字']],
    ['签到了', []],
    ['先签到再签合同', ['sign 签', 'paper 合同']],
    ['等PO,合同签字', ['paper PO', 'paper 合同', 'sign 签字']],
    ['polish the purchase order', ['paper purchase order']],
  ])('%s', (text, found) => expect(tags(text)).toEqual(found));
});

const wordish = (char: string | undefined) => char !== undefined && /[a-z0-9]/.test(char);

function everywhere(words: readonly string[], text: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    for (const one of words) {
      const end = at + one.length;
      const whole = !(wordish(one[0]) && wordish(text[at - 1])) && !(wordish(one.at(-1)) && /[a-z]/.test(text[end] ?? ''));
      if (text.startsWith(one, at) && whole) found.add(`${at}-${end}:${words.indexOf(one)}`);
    }
  }
  return [...found];
}
