/** The slots of a day: which scheduled pushes go out, when, and until when a missed one is still worth sending. */
import type { PushPlan, ScheduledPush } from '../features/feature.js';
import { scheduleOf } from '../records/push-kind.js';
import { audible, quietAfter } from '../records/quiet.js';
import { isDayOf } from '../records/schedule.js';
import type { Settings } from '../records/settings.js';
import { extraDaysOf } from '../records/workdays.js';
import type { Day } from '../terms.js';

/** One push of a day. Minutes are after midnight in the workspace's zone. */
export interface Slot {
  readonly plan: ScheduledPush;
  readonly day: Day;
  /** Its time, moved out of quiet hours. */
  readonly at: number;
  /** From this minute on it is dropped. Quiet hours have not begun by then. */
  readonly useBy: number;
}

/** How long before its time a push for a platform that is early on is composed; it is sent between then and a minute before its time. */
export const READY_MINUTES = 10;
/** A push so long before the hour at which missed ones are dropped is one of the morning, and dropped then; any other is worth sending for three hours. */
const OF_THE_MORNING = 2 * 60;
const GOOD_FOR = 3 * 60;

/** The pushes of that day, the earliest first. */
export function slotsOf(pushes: readonly PushPlan[], settings: Settings, day: Day): readonly Slot[] {
  const extra = extraDaysOf(settings);
  return pushes
    .flatMap((plan): Slot[] => {
      if (plan.kind !== 'scheduled') return [];
      const schedule = scheduleOf(plan, settings);
      if (!schedule || !isDayOf(schedule, day, extra)) return [];
      const at = audible(schedule.at, settings);
      const goodFor = schedule.goodFor ?? (settings.lateUntil - at >= OF_THE_MORNING ? settings.lateUntil - at : GOOD_FOR);
      return [{ plan, day, at, useBy: Math.min(at + goodFor, quietAfter(at, settings)) }];
    })
    .toSorted((a, b) => a.at - b.at);
}
