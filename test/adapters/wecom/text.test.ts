import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, cut, fits, MARK_BYTES, markOf, split, withoutMark } from '../../../adapters/wecom/text.js';
import { characters } from '../../platforms/wecom/fake/card-faults.js';

const any = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom('长'.repeat(900), '👨‍👩‍👧‍👦'.repeat(40), 'a\n'.repeat(500)),
);

describe('texts on WeCom', () => {
  it('are cut to a width, at what people see as characters, with a mark', () => {
    expect(cut('华东医疗集团有限公司', 4)).toBe('华东医…');
    expect(cut('Hengchuan Machinery', 10)).toBe('Hengchuan Machinery');
    expect(cut('Hengchuan Machinery Ltd', 10)).toBe('Hengchuan Machinery…');
    expect(cut('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 1.5)).toBe('👨‍👩‍👧‍👦…');
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 112 }), (text, most) => {
        expect(characters(cut(text, most))).toBeLessThanOrEqual(most);
        if (fits(text, most)) expect(cut(text, most)).toBe(text);
      }),
    );
  });

  it('are split by bytes, never inside a character, losing nothing up to the last piece', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 60, max: 600 }), (text, bytes) => {
        const pieces = split(text, bytes, 10_000);
        for (const piece of pieces) expect(bytesOf(piece)).toBeLessThanOrEqual(bytes);
        expect(pieces.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
        for (const piece of pieces) expect(piece).not.toMatch(/\p{Surrogate}/u);
      }),
    );
    expect(split('长'.repeat(100), 30, 2)).toEqual(['长'.repeat(10), `${'长'.repeat(9)}…`]);
    expect(split('第一行\n第二行\n第三行', 20, 9)).toEqual(['第一行\n第二行', '第三行']);
  });

  it('carry a mark nobody sees, one for each part of each message', () => {
    const marks = Array.from({ length: 3000 }, (_, id) => [0, 1, 2, 3, 4].map((part) => markOf(9_000_000_000 + id, part))).flat();
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks.slice(0, 50))
      expect([bytesOf(mark), mark.replace(/[\u200b-\u200d]/gu, ''), withoutMark(`好${mark}`)]).toEqual([MARK_BYTES, '', '好']);
    expect(markOf(7, 0)).toBe(markOf(7, 0));
  });
});
