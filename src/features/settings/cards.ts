import type { Card } from '../../card.js';
import { dayOf, minutesOf, shortDay } from '../../records/day.js';
import type { Settings } from '../../records/settings.js';
import { isWorkday, nextWorkday } from '../../records/workdays.js';
import type { At, Day, Id, Lang, Zone } from '../../terms.js';
import type { Change } from './read-change.js';
import { WORDS } from './words.js';

/** What the words of a change depend on. */
export interface Face {
  readonly lang: Lang;
  readonly zone: Zone;
  readonly now: At;
}

/** `09:00`. */
export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What was changed, as it is called, and how it stands in these settings. */
export function shown(wanted: Change, settings: Settings, face: Face): { readonly what: string; readonly value: string } {
  const words = WORDS[face.lang];
  switch (wanted.kind) {
    case 'time':
    case 'switch': {
      const on = wanted.what === 'brief' ? settings.briefOn : settings.overdueOn;
      const minutes = wanted.what === 'brief' ? settings.briefAt : settings.overdueAt;
      const value = wanted.kind === 'switch' ? (on ? words.on : words.off) : on ? clockText(minutes) : words.off;
      return { what: words.names[wanted.what], value };
    }
    case 'negotiation':
      return { what: words.negotiation, value: words.days(settings.negotiationDays) };
    case 'source':
      return { what: words.sources, value: words.list(settings.sources) };
    case 'days': {
      const [first] = wanted.days;
      const working = first !== undefined && isWorkday(first, { off: new Set(settings.daysOff), on: new Set(settings.daysOn) });
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
  if (wanted.kind === 'switch' && !wanted.on) return words.stays;
  if (wanted.kind !== 'time' && wanted.kind !== 'switch') return undefined;
  const key = wanted.what === 'brief' ? 'briefAt' : 'overdueAt';
  const today = dayOf(face.now, face.zone);
  const extra = { off: new Set(after.daysOff), on: new Set(after.daysOn) };
  // Once today's was sent at its old hour there is none at the new one.
  const stillToday = isWorkday(today, extra) && minutesOf(face.now, face.zone) < Math.min(before[key], after[key]);
  const day = stillToday ? today : nextWorkday(today, 1, extra);
  return words.next(`${shortDay(day, face.lang, today)} ${clockText(after[key])}`);
}

/** All settings as they stand. */
export function settingsCard(settings: Settings, face: Face): Card {
  const words = WORDS[face.lang];
  const sent = (on: boolean, minutes: number) => (on ? clockText(minutes) : words.off);
  const today = dayOf(face.now, face.zone);
  const coming = (days: readonly Day[], word: string) =>
    days.filter((day) => day >= today).map((day) => `${shortDay(day, face.lang, today)} ${word}`);
  const exceptions = [...coming(settings.daysOn, words.working), ...coming(settings.daysOff, words.free)];
  return {
    title: words.title,
    parts: [
      {
        kind: 'fields',
        fields: [
          { label: words.briefAt, value: sent(settings.briefOn, settings.briefAt) },
          { label: words.overdueAt, value: sent(settings.overdueOn, settings.overdueAt) },
          { label: words.negotiation, value: words.days(settings.negotiationDays) },
          { label: words.sources, value: words.list(settings.sources) },
          { label: words.exceptions, value: exceptions.length === 0 ? words.none : words.list(exceptions) },
        ],
      },
      { kind: 'line', text: words.howTo, tone: 'quiet' },
    ],
    actions: [],
  };
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
