/** Days off and working days from a file of lines: `2027-02-06 on`, `2027-10-01 off`, or 班 and 休. Empty lines and `#` notes are skipped. */
import { BadInput } from '../errors.js';
import type { Day } from '../terms.js';
import { isDay } from './day.js';

export interface CalendarDays {
  readonly daysOff: readonly Day[];
  readonly daysOn: readonly Day[];
}

const WORDS: Readonly<Record<string, keyof CalendarDays>> = {
  off: 'daysOff',
  休: 'daysOff',
  放假: 'daysOff',
  on: 'daysOn',
  班: 'daysOn',
  上班: 'daysOn',
};

/** Throws BadInput naming the line that cannot be read. */
export function readCalendar(text: string): CalendarDays {
  const days = { daysOff: [] as Day[], daysOn: [] as Day[] };
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const [day = '', word = ''] = line
      .replace(/#.*$/, '')
      .trim()
      .split(/[\s,]+/);
    if (day === '') continue;
    const kind = WORDS[word.toLowerCase()];
    if (!isDay(day) || kind === undefined) throw new BadInput(`line ${i + 1}`, 'write a day and on or off, e.g. 2027-10-01 off');
    days[kind].push(day);
  }
  return days;
}

/** The days set before and those of a file; where they differ the file says. */
export function mergeDays(set: CalendarDays, file: CalendarDays): CalendarDays {
  const merged = (mine: readonly Day[], added: readonly Day[], against: readonly Day[]) =>
    [...new Set([...mine.filter((day) => !against.includes(day)), ...added])].toSorted();
  return { daysOff: merged(set.daysOff, file.daysOff, file.daysOn), daysOn: merged(set.daysOn, file.daysOn, file.daysOff) };
}
