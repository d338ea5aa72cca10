import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  atOf,
  dayAt,
  dayNumber,
  dayOf,
  daysBetween,
  firstOfMonth,
  isDay,
  lastOfMonth,
  longDay,
  minutesOf,
  mondayOf,
  shortDay,
  weekdayOf,
} from '../../src/records/day.js';

const numbers = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') });
const days = numbers.map(dayAt);
const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC');
const instants = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2060, 0, 1) });

describe('days are counted as the calendar counts them', () => {
  test('a day and its number are each other’s inverse and agree with Date in UTC', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const day = dayAt(number);
        expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(day)).toBe(number);
        expect(weekdayOf(day) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
    );
  });

  test('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  test('a week starts on a Monday that is at most six days ago', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(mondayOf(day))).toBe(1);
        expect(daysBetween(mondayOf(day), day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  test('a month ends on the day before the next one begins', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(addDays(lastOfMonth(day), 1)).toBe(firstOfMonth(addDays(lastOfMonth(day), 1)));
        expect(firstOfMonth(day) <= day && day <= lastOfMonth(day)).toBe(true);
        expect(isDay(day)).toBe(true);
      }),
    );
  });

  test('a month later is the same date, or the last one of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-16', 3)).toBe('2027-02-16');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-11-16T10:00', ''])('%s is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('instants and days meet in a zone', () => {
  test('the day and minute of an instant lead back to it, to the minute', () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const back = atOf(dayOf(at, zone), minutesOf(at, zone), zone);
        const minute = Math.floor(at / 60_000) * 60_000;
        // An hour that comes twice in autumn is read as the first: the only case that leads elsewhere.
        expect([0, 30 * 60_000, 60 * 60_000]).toContain(minute - back);
        expect([dayOf(back, zone), minutesOf(back, zone)]).toEqual([dayOf(at, zone), minutesOf(at, zone)]);
      }),
    );
  });

  test('Shanghai’s day begins at 16:00 UTC', () => {
    expect(dayOf(Date.UTC(2026, 10, 15, 15, 59), 'Asia/Shanghai')).toBe('2026-11-15');
    expect(dayOf(Date.UTC(2026, 10, 15, 16, 0), 'Asia/Shanghai')).toBe('2026-11-16');
    expect(minutesOf(Date.UTC(2026, 10, 16, 2, 7), 'Asia/Shanghai')).toBe(607);
  });

  test('a minute that summer time skips moves on by an hour; of one that comes twice the first is meant', () => {
    expect(atOf('2026-03-08', 150, 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7, 30));
    expect(atOf('2026-11-01', 90, 'America/New_York')).toBe(Date.UTC(2026, 10, 1, 5, 30));
  });
});

test('days are written as people write them', () => {
  expect(shortDay('2026-11-25', 'zh', '2026-11-16')).toBe('11-25 (周三)');
  expect(shortDay('2027-02-01', 'zh', '2026-11-16')).toBe('2027-02-01 (周一)');
  expect(longDay('2026-11-25', 'zh')).toBe('11 月 25 日 (周三)');
  expect(longDay('2027-02-01', 'zh', '2026-11-16')).toBe('2027 年 2 月 1 日 (周一)');
  expect(shortDay('2026-11-25', 'en', '2026-11-16')).toBe('Wed 25 Nov');
  expect(longDay('2027-02-01', 'en', '2026-11-16')).toBe('Mon 1 Feb 2027');
});
