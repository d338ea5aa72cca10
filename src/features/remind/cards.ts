import type { Card, CardAction, CardPart } from '../../card.js';
import { addDays, atOf, clockText, dayOf, minutesOf, shortDay } from '../../records/day.js';
import type { Task } from '../../records/rows.js';
import type { At, Day, Id, Lang, Zone } from '../../terms.js';
import type { When } from './read-reminder.js';
import { WORDS } from './words.js';

/** What a card about a reminder depends on. */
export interface Face {
  readonly lang: Lang;
  readonly zone: Zone;
  readonly now: At;
}

const [NINE, THREE_PM] = [9 * 60, 15 * 60];
const HOUR = 3_600_000;
/** Said this long after its time, a reminder says so. */
const LATE_AFTER = 5 * 60_000;

/** `11-26 (周四) 15:00`. */
export function whenText(at: At, { lang, zone, now }: Face): string {
  return `${shortDay(dayOf(at, zone), lang, dayOf(now, zone))} ${clockText(minutesOf(at, zone))}`;
}

/** Says what will be reminded of and when; both can still be changed. */
export function keptCard(task: Task, face: Face, { guessed = false, moved = false } = {}): Card {
  const words = WORDS[face.lang];
  const when = whenText(task.dueAt, face);
  const value = String(task.id);
  return {
    title: moved ? words.moved(when) : words.kept(when),
    mark: 'done',
    parts: [{ kind: 'line', text: task.text }, ...(guessed ? [{ kind: 'line', text: words.guessed, tone: 'guess' } as const] : [])],
    actions: [
      { action: 'remind.move', label: words.move, value, fields: timeFields(face, task.dueAt) },
      { action: 'remind.cancel', label: words.cancel, value },
    ],
  };
}

function timeFields({ lang, zone }: Face, at: At): NonNullable<CardAction['fields']> {
  const words = WORDS[lang];
  return [
    { kind: 'date', name: 'day', label: words.day, value: dayOf(at, zone), required: true },
    { kind: 'text', name: 'time', label: words.time, value: clockText(minutesOf(at, zone)), required: true, hint: words.timeHint },
  ];
}

/** Asks for a time with answers to tap; each carries the message that asked for the reminder and the instant. */
export function askCard(what: string, when: Exclude<When, { kind: 'at' }>, message: Id, face: Face): Card {
  const words = WORDS[face.lang];
  const today = dayOf(face.now, face.zone);
  const tomorrow = atOf(addDays(today, 1), NINE, face.zone);
  const afternoon = atOf(today, THREE_PM, face.zone);
  const answer = (label: string, at: At): CardAction => ({ action: 'remind.at', label, value: `${message}:${at}` });
  return {
    title: questionOf(what, when, face.lang, today),
    mark: 'question',
    parts: [
      {
        kind: 'question',
        text: what,
        answers: [
          afternoon > face.now ? answer(words.evening, afternoon) : answer(words.hour, face.now + HOUR),
          answer(words.tomorrow, tomorrow),
          { action: 'remind.at', label: words.other, value: String(message), fields: timeFields(face, tomorrow) },
        ],
      },
    ],
    actions: [],
  };
}

function questionOf(what: string, when: Exclude<When, { kind: 'at' }>, lang: Lang, today: Day): string {
  const words = WORDS[lang];
  switch (when.kind) {
    case 'none':
      return words.askWhen(what);
    case 'past':
      return words.askPast(shortDay(when.day, lang, today));
    case 'no-such-day':
      return words.askDay;
    case 'often':
      return words.askOften;
  }
}

/** The reminder itself. */
export function dueCard(task: Task, face: Face): Card {
  const words = WORDS[face.lang];
  const value = String(task.id);
  const late: readonly CardPart[] =
    face.now - task.dueAt > LATE_AFTER ? [{ kind: 'line', text: words.late(whenText(task.dueAt, face)), tone: 'quiet' }] : [];
  return {
    title: words.due(task.text),
    mark: 'due',
    parts: late,
    actions: [
      { action: 'remind.done', label: words.done, value, style: 'primary' },
      { action: 'remind.later', label: words.later, value },
      { action: 'remind.tomorrow', label: words.nextDay, value },
    ],
  };
}

/** Which of these reminders is to be taken off? */
export function cancelCard(title: string, tasks: readonly Task[], face: Face): Card {
  return {
    title,
    mark: 'question',
    parts: [
      {
        kind: 'rows',
        rows: tasks.map((task) => ({
          title: task.text,
          text: whenText(task.dueAt, face),
          tone: 'plain' as const,
          actions: [{ action: 'remind.cancel', label: WORDS[face.lang].cancel, value: String(task.id) }],
        })),
      },
    ],
    actions: [],
  };
}

/** A person's reminders, the next first. */
export function listCard(tasks: readonly Task[], face: Face): Card {
  const words = WORDS[face.lang];
  return {
    title: words.list(tasks.length),
    parts: [
      {
        kind: 'rows',
        rows: tasks.map((task) => ({
          title: task.text,
          text: task.dueAt <= face.now ? `${whenText(task.dueAt, face)} · ${words.waiting}` : whenText(task.dueAt, face),
          tone: task.dueAt <= face.now ? 'due' : 'plain',
          actions: [{ action: 'remind.done', label: words.done, value: String(task.id) }],
        })),
      },
    ],
    actions: [],
  };
}
