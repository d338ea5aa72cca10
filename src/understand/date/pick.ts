import { dayAt, weekdayOfNumber } from '../../records/day.js';
import { isWorkday } from '../../records/workdays.js';
import { oneDay, period } from './calendar.js';
import type { DateMeaning, PickMeaning } from './rule.js';

/** The day or week of a period that its words pick out: 下个月第一个工作日, 12月第二周, 节后最后一天. Undefined when it has none such. */
export function pickOf({ window, day }: DateMeaning, { nth, of }: PickMeaning): DateMeaning | undefined {
  const [first, last] = window ?? [day, day];
  if (of === 'week') {
    const start = first + 7 * (nth - 1);
    return nth > 0 && start <= last ? period(start, start, Math.min(start + 6, last), 'days') : undefined;
  }
  const step = nth > 0 ? 1 : -1;
  let left = Math.abs(nth);
  for (let found = nth > 0 ? first : last; first <= found && found <= last; found += step) {
    if (matches(found, of)) left -= 1;
    if (left === 0) return oneDay(found);
  }
  return undefined;
}

function matches(day: number, of: Exclude<PickMeaning['of'], 'week'>): boolean {
  if (of === 'day') return true;
  return of === 'workday' ? isWorkday(dayAt(day)) : weekdayOfNumber(day) === of;
}
