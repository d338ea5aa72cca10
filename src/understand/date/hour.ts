import type { ClockMeaning, DateContext, DateMeaning, HalfOfDay } from './rule.js';

/** The day with the hour of the clock, or with the half of the day when no hour was said. */
export function atClock(date: DateMeaning, clock: ClockMeaning, context: DateContext): DateMeaning {
  const half = clock.half ?? date.half;
  const day = { ...date, ...(half === undefined ? {} : { half }), ...(clock.deadline ? { deadline: true } : {}) };
  if (clock.minutes === undefined) return day;
  return { ...day, grain: 'minute', minutes: minutesIn(clock.minutes, half, date.day === context.today ? context.minutes : undefined) };
}

/** A clock time that stands alone is meant today. */
export function clockToday(clock: ClockMeaning, context: DateContext): DateMeaning {
  return atClock({ kind: 'date', day: context.today, grain: 'day' }, clock, context);
}

const NOON = 720;

/**
 * Minutes after midnight of an hour as said. Without a half of the day 1–6 are of the afternoon, for this is about work; so is
 * 7 once it has passed today. 晚上12点 is the end of the day, 1440.
 */
function minutesIn(said: number, half: HalfOfDay | undefined, now: number | undefined): number {
  if (said >= NOON + 60 || said < 60) return said;
  const twelve = said >= NOON;
  switch (half) {
    case 'am':
      return said;
    case 'night':
      return twelve ? said - NOON : said;
    case 'noon':
      return said >= 10 * 60 ? said : said + NOON;
    case 'pm':
      return twelve ? said : said + NOON;
    case 'late':
      return said + NOON;
    case undefined:
      return said < 7 * 60 || (said < 8 * 60 && now !== undefined && said < now) ? said + NOON : said;
  }
}
