import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, atOf, dayAt, dayNumber, daysBetween, mondayOf, weekdayOf } from '../../src/records/day.js';
import { festivalDay, holidayAround, PUBLIC_HOLIDAYS } from '../../src/records/holidays.js';
import { isWorkday } from '../../src/records/workdays.js';
import type { Day } from '../../src/terms.js';
import { findDates } from '../../src/understand/find-dates.js';

const days = fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2028-12-31') }).map(dayAt);
const ZONE = 'Asia/Shanghai';

function read(text: string, today: Day, lang: 'zh' | 'en' = 'zh'): ReturnType<typeof findDates> {
  return findDates(text, { now: atOf(today, 600, ZONE), zone: ZONE, lang });
}

describe('dates on any reference day', () => {
  test('a bare weekday is the first on or after it; 下周 and next are of the next calendar week', () => {
    const names = ['一', '二', '三', '四', '五', '六', '日'];
    const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (today, weekday) => {
        const [bare] = read(`周${names[weekday - 1]}见`, today);
        expect(bare && [weekdayOf(bare.day), daysBetween(today, bare.day) >= 0, daysBetween(today, bare.day) < 7]).toEqual([
          weekday,
          true,
          true,
        ]);
        const next = addDays(mondayOf(today), 7 + weekday - 1);
        expect(read(`下周${names[weekday - 1]}见`, today)).toMatchObject([{ day: next }]);
        expect(read(`next ${english[weekday - 1]}`, today, 'en')).toMatchObject([{ day: next }]);
      }),
    );
  });

  test('a bare 初八 is a day of the lunar new year only while that is near', () => {
    expect(read('初八开工再联系', '2027-02-01')).toMatchObject([{ day: '2027-02-13' }]);
    expect(read('初八开工再联系', '2026-11-16')).toEqual([]);
    expect(read('他家孩子上初三', '2027-02-01')).toEqual([]);
  });

  test('so many days after is so many days after, and before is past', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 99 }), (today, n) => {
        expect(read(`${n}天后`, today)).toMatchObject([{ day: addDays(today, n) }]);
        expect(read(`in ${n} days`, today, 'en')).toMatchObject([{ day: addDays(today, n) }]);
        expect(read(`${n}天前`, today)).toMatchObject([{ day: addDays(today, -n), past: true }]);
      }),
    );
  });

  test('a written date is itself, and a month and day without a year never lie behind', () => {
    fc.assert(
      fc.property(days, days, (today, day) => {
        expect(read(`${day}交货`, today)).toMatchObject([{ day }]);
        const [found] = read(`${Number(day.slice(5, 7))}月${Number(day.slice(8))}号交货`, today);
        expect(found && found.day >= today && found.day.slice(5) === day.slice(5)).toBe(true);
      }),
    );
  });

  test('a period holds its day, and the day is not behind unless the whole period is', () => {
    const periods = ['月底', '下旬', '本周内', '下周', '下个月', '三季度', '年底', '节后', '年前', '国庆后', '下半年', '月初'];
    fc.assert(
      fc.property(days, fc.constantFrom(...periods), (today, text) => {
        const [found] = read(text, today);
        const [first, last] = found?.window ?? [];
        expect(found && first && last && first <= found.day && found.day <= last).toBe(true);
        expect(found?.past === true || (found?.day ?? '') >= today || (last ?? '') >= today).toBe(true);
      }),
    );
  });

  test('five working days later lie five days of work, holidays left out', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (today, n) => {
        const [found] = read(`${n}个工作日后`, today);
        const between = Array.from({ length: daysBetween(today, found?.day ?? today) }, (_, i) => addDays(today, i + 1));
        expect(between.filter((day) => isWorkday(day)).length).toBe(n);
      }),
    );
  });

  test('everything is read in the zone of the workspace', () => {
    const now = Date.UTC(2026, 10, 16, 2, 0);
    expect(findDates('明天下午3点', { now, zone: 'America/New_York', lang: 'zh' })).toMatchObject([{ day: '2026-11-16', minutes: 900 }]);
    expect(findDates('半小时后', { now, zone: 'America/New_York', lang: 'zh' })).toMatchObject([
      { day: '2026-11-15', minutes: 21 * 60 + 30 },
    ]);
  });
});

describe('holidays', () => {
  test.each([
    ['spring-festival', 2026, '2026-02-17'],
    ['spring-festival', 2027, '2027-02-06'],
    ['mid-autumn', 2026, '2026-09-25'],
    ['dragon-boat', 2027, '2027-06-09'],
    ['qingming', 2026, '2026-04-05'],
    ['lantern', 2026, '2026-03-03'],
    ['thanksgiving', 2026, '2026-11-26'],
  ] as const)('%s of %d is %s', (festival, year, day) => {
    expect(dayAt(festivalDay(festival, year))).toBe(day);
  });

  test('the days around a festival are free, those beside them worked', () => {
    for (const year of [2024, 2025, 2026])
      for (const festival of PUBLIC_HOLIDAYS) {
        const [first, last] = holidayAround(festival, year);
        expect([festival, year, isWorkday(dayAt(first - 1)), isWorkday(dayAt(last + 1))]).toEqual([festival, year, true, true]);
        for (let day = first; day <= last; day += 1) expect(isWorkday(dayAt(day))).toBe(false);
      }
  });
});
