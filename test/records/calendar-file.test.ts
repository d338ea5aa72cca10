import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/errors.js';
import { mergeDays, readCalendar } from '../../src/records/calendar-file.js';

describe('a file of days', () => {
  it('is read in either language, notes left out', () => {
    expect(readCalendar('# 2027\n2027-10-01 off\n2027-10-09, 班\r\n\n2027-01-01 放假 # 元旦\n')).toEqual({
      daysOff: ['2027-10-01', '2027-01-01'],
      daysOn: ['2027-10-09'],
    });
  });

  it('names the line that cannot be read', () => {
    expect(() => readCalendar('2027-10-01 off\n2027-02-30 off')).toThrow(BadInput);
    expect(() => readCalendar('2027-10-01 off\n2027-02-30 off')).toThrow('line 2');
    expect(() => readCalendar('2027-10-01')).toThrow('line 1');
  });

  it('overrules what was set before', () => {
    const set = { daysOff: ['2027-10-09', '2027-05-01'], daysOn: ['2027-10-01'] } as const;
    expect(mergeDays(set, { daysOff: ['2027-10-01'], daysOn: ['2027-10-09'] })).toEqual({
      daysOff: ['2027-05-01', '2027-10-01'],
      daysOn: ['2027-10-09'],
    });
  });
});
