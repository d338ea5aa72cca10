import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packHashed, packNamed } from '../../../scripts/train/pack.js';
import { hashedRows, namedRows, namesOf } from '../../../src/understand/text/packed-rows.js';

const COLUMNS = 3;
const STEP = 4;
const WEIGHTS = fc.array(
  fc.integer({ min: -32, max: 31 }).map((steps) => steps * STEP),
  { minLength: COLUMNS, maxLength: COLUMNS },
);
const NAME = fc.string({ unit: fc.constantFrom(...'的价a 0报客户b,'), maxLength: 5 });

/** Every row by what it is for. */
const byKey = <Key>(keys: Iterable<Key>, weights: Int16Array): Map<Key, number[]> =>
  new Map([...keys].map((key, i) => [key, [...weights.subarray(i * COLUMNS, (i + 1) * COLUMNS)]]));

describe('packed rows', () => {
  it('say what was packed, by name', () => {
    fc.assert(
      fc.property(fc.dictionary(NAME, WEIGHTS, { maxKeys: 60 }), (rows) => {
        const packed = packNamed(
          Object.entries(rows).map(([key, weights]) => ({ key, weights })),
          COLUMNS,
          STEP,
        );
        const { names, weights } = namedRows(packed, COLUMNS);
        expect(byKey(names, weights)).toEqual(new Map(Object.entries(rows)));
        expect(namesOf(packed)).toEqual(names);
      }),
    );
  });

  it('say what was packed, by hash', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.integer(), WEIGHTS), { selector: ([hash]) => hash, maxLength: 60 }), (rows) => {
        const packed = packHashed(
          rows.map(([key, weights]) => ({ key, weights })),
          COLUMNS,
          STEP,
        );
        const { hashes, weights } = hashedRows(packed, COLUMNS);
        expect(byKey(hashes, weights)).toEqual(new Map(rows));
      }),
    );
  });

  it('give few bits to what is frequent, and no symbol more than can be looked up', () => {
    // Met as often as the numbers of Fibonacci say: without a limit the rarest would take 19 bits.
    const often = [1, 1];
    while (often.length < 20) often.push((often.at(-1) ?? 0) + (often.at(-2) ?? 0));
    const rows = often.flatMap((count, steps) => Array.from({ length: count }, () => [steps * STEP, 0, 0]));
    const packed = packHashed(
      rows.map((weights, i) => ({ key: Math.imul(i + 1, 0x2545f491), weights })),
      COLUMNS,
      STEP,
    );
    const { weights } = hashedRows(packed, COLUMNS);
    const first = [...weights].filter((_, i) => i % COLUMNS === 0);
    expect(often.map((_, steps) => first.filter((weight) => weight === steps * STEP).length)).toEqual(often);
    // A hash takes 19 bits here, the first column 2.6, the others one each.
    expect(packed.length * 6).toBeLessThan(rows.length * 26);
  });

  it('are refused when they are cut off', () => {
    const packed = packNamed([{ key: '报价', weights: [4, 0, -8] }], COLUMNS, STEP);
    expect(() => namedRows(packed.slice(0, 1), COLUMNS)).toThrow(RangeError);
  });
});
