/** Festivals and the public holidays around them, for reading 国庆后, 年前, 节后 and the like. Days are day numbers. */
import chineseDays from 'chinese-days';
import { civilToNumber, dayAt, weekdayOfNumber } from './day.js';
import { isKnownYear, isWorkday } from './workdays.js';

export type Festival =
  | 'new-year'
  | 'new-year-eve'
  | 'spring-festival'
  | 'lantern'
  | 'qingming'
  | 'labour-day'
  | 'us-labour-day'
  | 'dragon-boat'
  | 'mid-autumn'
  | 'national-day'
  | 'winter-solstice'
  | 'christmas'
  | 'boxing-day'
  | 'thanksgiving'
  | 'black-friday'
  | 'easter';

/** The public holidays, in the order of the year. */
export const PUBLIC_HOLIDAYS = [
  'new-year',
  'spring-festival',
  'qingming',
  'labour-day',
  'dragon-boat',
  'mid-autumn',
  'national-day',
] as const satisfies readonly Festival[];

/** The festival's own day in that year. */
export function festivalDay(festival: Festival, year: number): number {
  switch (festival) {
    case 'new-year':
      return civilToNumber(year, 1, 1);
    case 'new-year-eve':
      return lunarDay(year, 1, 1) - 1;
    case 'spring-festival':
      return lunarDay(year, 1, 1);
    case 'lantern':
      return lunarDay(year, 1, 15);
    case 'qingming':
      // The usual formula for this term, right for 2000–2099.
      return civilToNumber(year, 4, Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4));
    case 'labour-day':
      return civilToNumber(year, 5, 1);
    case 'us-labour-day': {
      // The first Monday of September.
      const first = civilToNumber(year, 9, 1);
      return first + ((1 - weekdayOfNumber(first) + 7) % 7);
    }
    case 'dragon-boat':
      return lunarDay(year, 5, 5);
    case 'mid-autumn':
      return lunarDay(year, 8, 15);
    case 'national-day':
      return civilToNumber(year, 10, 1);
    case 'winter-solstice':
      return civilToNumber(year, 12, Number(chineseDays.getSolarTermDate(year, 12, 'the_winter_solstice').slice(-2)));
    case 'christmas':
      return civilToNumber(year, 12, 25);
    case 'boxing-day':
      return civilToNumber(year, 12, 26);
    case 'easter':
      return easterSunday(year);
    case 'thanksgiving':
      return thanksgiving(year);
    case 'black-friday':
      return thanksgiving(year) + 1;
  }
}

/** The fourth Thursday of November. */
function thanksgiving(year: number): number {
  const first = civilToNumber(year, 11, 1);
  return first + ((4 - weekdayOfNumber(first) + 7) % 7) + 21;
}

/** The Sunday after the first full moon of spring, by the Gregorian reckoning. */
function easterSunday(year: number): number {
  const [golden, century] = [year % 19, Math.floor(year / 100)];
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const from = full - weekday;
  const month = 3 + Math.floor((from + 40) / 44);
  return civilToNumber(year, month, from + 28 - 31 * Math.floor(month / 4));
}

const holidays = new Map<string, readonly [first: number, last: number]>();

/** First and last free day around a festival: as announced, or as it usually is for a year not announced yet. */
export function holidayAround(festival: Festival, year: number): readonly [first: number, last: number] {
  const key = `${year} ${festival}`;
  const cached = holidays.get(key);
  if (cached !== undefined) return cached;
  const day = festivalDay(festival, year);
  let [first, last] = isKnownYear(year) ? [day, day] : usualHoliday(festival, day);
  // A day that is known to be worked (Christmas) is a festival without a holiday.
  if (!isKnownYear(year) || !isWorkday(dayAt(day))) {
    while (!isWorkday(dayAt(first - 1))) first -= 1;
    while (!isWorkday(dayAt(last + 1))) last += 1;
  }
  holidays.set(key, [first, last]);
  return [first, last];
}

/** The rule since 2025: eight days from New Year's Eve at Spring Festival, five in May, seven in October, else the day itself. */
function usualHoliday(festival: Festival, day: number): readonly [number, number] {
  switch (festival) {
    case 'new-year-eve':
      return [day, day + 7];
    case 'spring-festival':
      return [day - 1, day + 6];
    case 'labour-day':
      return [day, day + 4];
    case 'national-day':
      return [day, day + 6];
    case 'new-year':
    case 'lantern':
    case 'qingming':
    case 'dragon-boat':
    case 'mid-autumn':
    case 'us-labour-day':
    case 'winter-solstice':
    case 'christmas':
    case 'boxing-day':
    case 'thanksgiving':
    case 'black-friday':
    case 'easter':
      return [day, day];
  }
}

const lunar = new Map<number, number>();

/** The day of a lunar date, not of a leap month. The year is the one in which its first month begins. */
export function lunarDay(year: number, month: number, date: number): number {
  const key = (year * 12 + month) * 31 + date;
  const cached = lunar.get(key);
  if (cached !== undefined) return cached;
  // A lunar month begins between 20 and 51 days after the first of the solar month of the same number.
  let day = civilToNumber(year, month, 19 + date);
  for (let left = 40; left > 0; left -= 1, day += 1) {
    const found = chineseDays.getLunarDate(dayAt(day));
    if (found.lunarMon === month && found.lunarDay === date && !found.isLeap) break;
  }
  lunar.set(key, day);
  return day;
}
