/** What a wish does to the settings: which values change, or why it cannot be. */
import { isQuiet } from '../../records/quiet.js';
import type { PushSetting, Settings } from '../../records/settings.js';
import { isWorkday } from '../../records/workdays.js';
import type { Day } from '../../terms.js';
import type { Change } from './read-change.js';

/** Setting keys with their new values; empty = all is so already. */
export type Values = Partial<Settings>;

/** `out-of-range`: the value lies outside of `from`–`to`. `last-source`: one must stay. `all-quiet`: the working day would be quiet. */
export type Applied =
  | { readonly kind: 'change'; readonly values: Values }
  | { readonly kind: 'out-of-range'; readonly of: 'time' | 'negotiation' | 'per-day'; readonly from: number; readonly to: number }
  | { readonly kind: 'too-long' | 'last-source' | 'no-such-source' | 'all-quiet' };

/** Work begins and ends for everybody between these minutes of the day. */
const [EARLIEST, LATEST] = [6 * 60, 20 * 60];
const [FEWEST_DAYS, MOST_DAYS] = [1, 365];
const LONGEST_NAME = 12;
const MOST_SOURCES = 12;

const [FEWEST_PUSHES, MOST_PUSHES] = [1, 20];
/** The middle of the morning and of the afternoon are left for pushes. */
const AWAKE = [10 * 60, 15 * 60];

export function applyChange(wanted: Change, settings: Settings): Applied {
  switch (wanted.kind) {
    case 'time':
      if (wanted.minutes < EARLIEST || wanted.minutes > LATEST) return { kind: 'out-of-range', of: 'time', from: EARLIEST, to: LATEST };
      return changeTo(settings, pushValues(wanted.what, { at: wanted.minutes, on: true }, settings));
    case 'switch':
      return changeTo(settings, pushValues(wanted.what, { on: wanted.on }, settings));
    case 'quiet': {
      const { from, until } = wanted;
      if (AWAKE.some((minute) => isQuiet(minute, { quietFrom: from, quietUntil: until }))) return { kind: 'all-quiet' };
      return changeTo(settings, { quietFrom: from, quietUntil: until });
    }
    case 'per-day':
      if (wanted.count < FEWEST_PUSHES || wanted.count > MOST_PUSHES)
        return { kind: 'out-of-range', of: 'per-day', from: FEWEST_PUSHES, to: MOST_PUSHES };
      return changeTo(settings, { pushesPerDay: wanted.count });
    case 'negotiation':
      if (wanted.days < FEWEST_DAYS || wanted.days > MOST_DAYS)
        return { kind: 'out-of-range', of: 'negotiation', from: FEWEST_DAYS, to: MOST_DAYS };
      return changeTo(settings, { negotiationDays: wanted.days });
    case 'source':
      return sourceChange(wanted, settings);
    case 'days':
      return changeTo(settings, daysChange(wanted.days, wanted.working, settings));
  }
}

/** The brief and the overdue cards have settings of their own; all others are kept by their names. */
function pushValues(name: string, { at, on }: PushSetting, settings: Settings): Values {
  if (name === 'brief') return { ...(at === undefined ? {} : { briefAt: at }), ...(on === undefined ? {} : { briefOn: on }) };
  if (name === 'overdue') return { ...(at === undefined ? {} : { overdueAt: at }), ...(on === undefined ? {} : { overdueOn: on }) };
  const { at: atBefore } = settings.pushes[name] ?? {};
  const time = at ?? atBefore;
  const set: PushSetting = { ...(time === undefined ? {} : { at: time }), ...(on === false ? { on } : {}) };
  const { [name]: _before, ...others } = settings.pushes;
  return { pushes: Object.keys(set).length === 0 ? others : { ...others, [name]: set } };
}

/** Only what differs. */
function changeTo(settings: Settings, values: Values): Applied {
  const current: Readonly<Record<string, unknown>> = { ...settings };
  const differing = Object.entries(values).filter(([key, value]) => JSON.stringify(current[key]) !== JSON.stringify(value));
  return { kind: 'change', values: Object.fromEntries(differing) };
}

function sourceChange({ name, add }: Extract<Change, { kind: 'source' }>, settings: Settings): Applied {
  const { sources } = settings;
  if (!add) {
    if (!sources.includes(name)) return { kind: 'no-such-source' };
    return sources.length === 1 ? { kind: 'last-source' } : changeTo(settings, { sources: sources.filter((known) => known !== name) });
  }
  if (name.length > LONGEST_NAME || sources.length >= MOST_SOURCES) return { kind: 'too-long' };
  if (sources.includes(name)) return { kind: 'change', values: {} };
  // 其他 stays the last one to choose.
  const rest = sources.filter((known) => known !== '其他');
  return changeTo(settings, { sources: [...rest, name, ...(rest.length < sources.length ? ['其他'] : [])] });
}

/** A day that the calendar has right is no exception; the others are kept apart from it. */
function daysChange(days: readonly Day[], working: boolean, { daysOn, daysOff }: Settings): Values {
  const others = (kept: readonly Day[]) => kept.filter((day) => !days.includes(day));
  const exceptions = days.filter((day) => isWorkday(day) !== working);
  const join = (kept: readonly Day[]) => [...others(kept), ...exceptions].toSorted();
  return working ? { daysOn: join(daysOn), daysOff: others(daysOff) } : { daysOff: join(daysOff), daysOn: others(daysOn) };
}
