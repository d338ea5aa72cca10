import type { Card } from '../../card.js';
import { addDays, clockText, dayOf, minutesOf, shortDay } from '../../records/day.js';
import { isOn, type PushKind, scheduleOf } from '../../records/push-kind.js';
import { audible } from '../../records/quiet.js';
import { isDayOf } from '../../records/schedule.js';
import type { Settings } from '../../records/settings.js';
import { extraDaysOf, isWorkday } from '../../records/workdays.js';
import type { At, Day, Id, Lang, Zone } from '../../terms.js';
import type { Change } from './read-change.js';
import { WORDS } from './words.js';

/** A push that has no day within so many never goes out. */
const YEAR = 366;

/** What the words of a change depend on. */
export interface Face {
  readonly pushes: readonly PushKind[];
  readonly lang: Lang;
  readonly zone: Zone;
  readonly now: At;
}

/** What was changed, as it is called, and how it stands in these settings. */
export function shown(wanted: Change, settings: Settings, face: Face): { readonly what: string; readonly value: string } {
  const words = WORDS[face.lang];
  switch (wanted.kind) {
    case 'time':
    case 'switch': {
      const push = pushOf(wanted.what, face);
      const at = push && scheduleOf(push, settings)?.at;
      const on = push !== undefined && isOn(push, settings);
      const value = wanted.kind === 'time' && at !== undefined ? clockText(at) : on ? words.on : words.off;
      return { what: push?.called[face.lang] ?? wanted.what, value };
    }
    case 'quiet':
      return { what: words.quiet, value: quietText(settings, face.lang) };
    case 'per-day':
      return { what: words.perDay, value: words.atMost(settings.pushesPerDay) };
    case 'negotiation':
      return { what: words.negotiation, value: words.days(settings.negotiationDays) };
    case 'source':
      return { what: words.sources, value: words.list(settings.sources) };
    case 'days': {
      const [first] = wanted.days;
      const working = first !== undefined && isWorkday(first, extraDaysOf(settings));
      return { what: daysText(wanted.days, face), value: working ? words.working : words.free };
    }
  }
}

/** So many days are named; of more only the count. */
const NAMED = 3;

function daysText(days: readonly Day[], { lang, zone, now }: Face): string {
  const today = dayOf(now, zone);
  const named = days.slice(0, NAMED).map((day) => shortDay(day, lang, today));
  return [WORDS[lang].list(named), ...(days.length > NAMED ? [WORDS[lang].more(days.length)] : [])].join(' ');
}

/** Before → after, and when it shows. */
export function changedCard(wanted: Change, before: Settings, after: Settings, event: Id, face: Face): Card {
  const words = WORDS[face.lang];
  const { what, value } = shown(wanted, after, face);
  const note = noteOf(wanted, before, after, face);
  return {
    title: words.changed(what, shown(wanted, before, face).value, value),
    mark: 'done',
    parts: note === undefined ? [] : [{ kind: 'line', text: note, tone: 'quiet' }],
    actions: [{ action: 'settings.undo', label: words.undo, value: String(event) }],
  };
}

function noteOf(wanted: Change, before: Settings, after: Settings, face: Face): string | undefined {
  const words = WORDS[face.lang];
  if (wanted.kind !== 'time' && wanted.kind !== 'switch') return undefined;
  const push = pushOf(wanted.what, face);
  if (!push) return undefined;
  if (wanted.kind === 'switch' && !wanted.on) return words.stays(push.called[face.lang]);
  const schedule = scheduleOf(push, after);
  if (!schedule) return undefined;
  const next = nextTime(push, before, after, face);
  if (!next) return words.never;
  const at = audible(schedule.at, after);
  const moved = at === schedule.at ? [] : [words.inQuiet(clockText(schedule.at), clockText(at))];
  return [words.next(`${shortDay(next, face.lang, dayOf(face.now, face.zone))} ${clockText(at)}`), ...moved].join(words.and);
}

/** The day it goes out next; undefined when it does not within a year. Once today's was sent at its old hour there is none at the new one. */
function nextTime(push: PushKind, before: Settings, after: Settings, { now, zone }: Face): Day | undefined {
  const schedule = scheduleOf(push, after);
  if (!schedule) return undefined;
  const extra = extraDaysOf(after);
  const today = dayOf(now, zone);
  const gone = minutesOf(now, zone) >= Math.min(scheduleOf(push, before)?.at ?? schedule.at, schedule.at);
  for (let n = gone ? 1 : 0; n <= YEAR; n++) if (isDayOf(schedule, addDays(today, n), extra)) return addDays(today, n);
  return undefined;
}

const pushOf = (name: string, { pushes }: Face): PushKind | undefined => pushes.find((push) => push.name === name);

const quietText = ({ quietFrom, quietUntil }: Settings, lang: Lang): string =>
  quietFrom === quietUntil ? WORDS[lang].none : `${clockText(quietFrom)}–${clockText(quietUntil)}`;

/** All settings as they stand. */
export function settingsCard(settings: Settings, face: Face): Card {
  const words = WORDS[face.lang];
  const today = dayOf(face.now, face.zone);
  const coming = (days: readonly Day[], word: string) =>
    days.filter((day) => day >= today).map((day) => `${shortDay(day, face.lang, today)} ${word}`);
  const never = face.pushes
    .filter((push) => scheduleOf(push, settings) && !nextTime(push, settings, settings, face))
    .map(({ called }) => called[face.lang]);
  const exceptions = [...coming(settings.daysOn, words.working), ...coming(settings.daysOff, words.free)];
  return {
    title: words.title,
    parts: [
      {
        kind: 'fields',
        fields: [
          ...face.pushes.map((push) => ({ label: push.called[face.lang], value: whenText(push, settings, face.lang) })),
          { label: words.quiet, value: quietText(settings, face.lang) },
          { label: words.perDay, value: words.atMost(settings.pushesPerDay) },
          { label: words.negotiation, value: words.days(settings.negotiationDays) },
          { label: words.sources, value: words.list(settings.sources) },
          { label: words.exceptions, value: exceptions.length === 0 ? words.none : words.list(exceptions) },
        ],
      },
      ...(never.length === 0 ? [] : [{ kind: 'line', text: words.neverOf(words.list(never)), tone: 'warning' } as const]),
      { kind: 'line', text: words.howTo, tone: 'quiet' },
    ],
    actions: [],
  };
}

/** When a push goes out: 每个工作日 08:30, or that it is told as it happens, or that it is stopped. */
function whenText(push: PushKind, settings: Settings, lang: Lang): string {
  const words = WORDS[lang];
  if (!isOn(push, settings)) return words.off;
  const schedule = scheduleOf(push, settings);
  if (!schedule) return words.asItHappens;
  const time = clockText(audible(schedule.at, settings));
  switch (schedule.kind) {
    case 'workdays':
      return time;
    case 'weekly':
      return words.weekly(schedule.on, time);
    case 'monthly':
      return words.monthly(schedule.on, time);
  }
}

/** Says once a year, from December on, that next year's holidays are not known. */
export function calendarCard(year: number, lang: Lang): Card {
  const words = WORDS[lang];
  return {
    title: words.calendar(year),
    mark: 'due',
    parts: [
      { kind: 'line', text: words.calendarWhy(year) },
      { kind: 'line', text: words.calendarHow(year), tone: 'quiet' },
    ],
    actions: [],
  };
}
