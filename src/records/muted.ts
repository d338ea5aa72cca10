/** Which pushes a person has muted (静音). */
import type { At, Day } from '../terms.js';
import { weekdayOf } from './day.js';
import type { Mute } from './rows.js';

/** Stands for every push there is. */
export const EVERY_PUSH = '*';

/** The mute that keeps a push from a person on that day; undefined when none does. */
export function muteOf(mutes: readonly Mute[], push: string, { now, day }: { readonly now: At; readonly day: Day }): Mute | undefined {
  return mutes.find(
    (mute) =>
      (mute.push === push || mute.push === EVERY_PUSH) &&
      (mute.until === null || now < mute.until) &&
      (mute.days === 'all' || weekdayOf(day) >= 6),
  );
}
