import { describe, expect, it } from 'vitest';
import { countText } from '../../src/records/count.js';

describe('a count', () => {
  it.each([
    [0, '0'],
    [9_999, '9999'],
    [10_000, '10,000'],
    [1_234_567, '1,234,567'],
  ])('%d is read as %s', (n, text) => {
    expect(countText(n)).toBe(text);
  });
});
