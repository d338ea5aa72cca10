import { describe, expect, it } from 'vitest';
import { readAsked, readClosing, writeClosing } from '../../../src/features/overdue/value.js';
import { rowIdOf } from '../../../src/records/press-value.js';

describe('what a button carries', () => {
  it('comes back as it was written', () => {
    const closing = { deal: 7, reason: '价格', list: 9 };
    expect(readClosing(writeClosing(closing))).toEqual(closing);
  });

  it('is nobody when the press brings something else', () => {
    for (const value of [undefined, '', 'x', '1e999', '[1]', 'null', '{"deal":"x"}', '{']) {
      expect(readClosing(value).deal).toBe(-1);
      expect(readAsked(value).task).toBe(-1);
    }
    expect(rowIdOf('12')).toBe(12);
    expect(rowIdOf('1.5')).toBe(-1);
  });
});
