import { describe, expect, it } from 'vitest';
import { periodBefore, stretchOf } from '../../src/numbers/period.js';

describe('a period seen from Friday 2026-11-20', () => {
  it.each([
    ['today', '2026-11-20', '2026-11-20'],
    ['yesterday', '2026-11-19', '2026-11-19'],
    ['this_week', '2026-11-16', '2026-11-22'],
    ['last_week', '2026-11-09', '2026-11-15'],
    ['next_week', '2026-11-23', '2026-11-29'],
    ['this_month', '2026-11-01', '2026-11-30'],
    ['last_month', '2026-10-01', '2026-10-31'],
    ['next_month', '2026-12-01', '2026-12-31'],
    ['this_quarter', '2026-10-01', '2026-12-31'],
    ['last_quarter', '2026-07-01', '2026-09-30'],
    ['next_quarter', '2027-01-01', '2027-03-31'],
    ['this_year', '2026-01-01', '2026-12-31'],
    ['last_year', '2025-01-01', '2025-12-31'],
    ['q1', '2026-01-01', '2026-03-31'],
    ['q2', '2026-04-01', '2026-06-30'],
    ['q3', '2026-07-01', '2026-09-30'],
    ['q4', '2026-10-01', '2026-12-31'],
    ['h1', '2026-01-01', '2026-06-30'],
    ['h2', '2026-07-01', '2026-12-31'],
  ] as const)('%s is %s to %s', (period, first, last) => {
    expect(stretchOf(period, '2026-11-20')).toEqual({ first, last });
  });

  it('follows on from the one before', () => {
    for (const period of ['this_week', 'this_month', 'this_quarter', 'this_year', 'q3', 'h2'] as const) {
      const before = periodBefore(period);
      expect(before && stretchOf(before, '2026-11-20').last < stretchOf(period, '2026-11-20').first).toBe(true);
    }
  });
});
