import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayAt, dayNumber } from '../../src/records/day.js';
import { isKnownYear, isWorkday, nextWorkday, previousWorkday } from '../../src/records/workdays.js';

const days = fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2028-12-31') }).map(dayAt);

describe('working days follow the Chinese holiday calendar', () => {
  test.each([
    ['2026-10-01', false, 'National Day, a Thursday'],
    ['2026-10-10', true, 'a Saturday worked in exchange'],
    ['2026-02-14', true, 'a Saturday worked before Spring Festival'],
    ['2026-02-23', false, 'the last day of Spring Festival, a Monday'],
    ['2026-11-16', true, 'a plain Monday'],
    ['2026-11-21', false, 'a plain Saturday'],
  ] as const)('%s: %s (%s)', (day, works, _reason) => {
    expect(isWorkday(day)).toBe(works);
  });

  test('a year not announced yet counts Monday to Friday and says that it is not known', () => {
    expect([isKnownYear(2026), isKnownYear(2040)]).toEqual([true, false]);
    expect([isWorkday('2040-10-01'), isWorkday('2040-10-06')]).toEqual([true, false]);
  });

  test('a workspace’s own days win over the calendar', () => {
    const extra = { off: new Set(['2026-11-16'] as const), on: new Set(['2026-11-21'] as const) };
    expect([isWorkday('2026-11-16', extra), isWorkday('2026-11-21', extra)]).toEqual([false, true]);
    expect([nextWorkday('2026-11-20', 1, extra), previousWorkday('2026-11-17', extra)]).toEqual(['2026-11-21', '2026-11-13']);
  });

  test('counting skips holidays and takes make-up days in', () => {
    expect(nextWorkday('2026-09-30')).toBe('2026-10-08');
    expect(nextWorkday('2026-10-08', 2)).toBe('2026-10-10');
    expect(previousWorkday('2026-10-08')).toBe('2026-09-30');
  });

  test('the next and the previous working day are worked, with nothing worked in between', () => {
    fc.assert(
      fc.property(days, (day) => {
        const next = nextWorkday(day);
        expect(isWorkday(next)).toBe(true);
        for (let free = addDays(day, 1); free < next; free = addDays(free, 1)) expect(isWorkday(free)).toBe(false);
        if (isWorkday(day)) expect(previousWorkday(next)).toBe(day);
      }),
    );
  });

  test('a table that frees every day is survived', () => {
    const off = new Set(Array.from({ length: 500 }, (_, n) => addDays('2026-01-01', n)));
    expect(nextWorkday('2026-01-01', 1, { off, on: new Set() }) > '2027-01-01').toBe(true);
  });
});

test.each(['America/Los_Angeles'])('a machine in %s keeps the same calendar', (zone) => {
  // The package reads days in the machine's zone when it is loaded: only a process of its own shows what that does.
  const script = `
    import { isWorkday } from './src/records/workdays.ts';
    const days = ['2026-09-30', '2026-10-01', '2026-10-07', '2026-10-08', '2026-10-10', '2026-10-11', '2026-10-12'];
    console.log(days.filter((day) => isWorkday(day)).join(' '));`;
  const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(printed.trim()).toBe('2026-09-30 2026-10-08 2026-10-10 2026-10-12');
});
