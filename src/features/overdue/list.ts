/** The lists that answer "谁超期了" and "今天要跟谁". */
import type { Card, CardPart, Row, Tally } from '../../card.js';
import type { DealRow } from '../../numbers/queries.js';
import { askAction } from '../../records/ask-action.js';
import { clockText, shortDay } from '../../records/day.js';
import type { Person } from '../../records/rows.js';
import type { Day, Id } from '../../terms.js';
import { dealListRow, type Reader } from './card.js';
import { WORDS } from './words.js';

/** What stands behind an answer: the rows to show, and how many there are in all. */
export interface Late {
  readonly due: readonly DealRow[];
  readonly stuck: readonly DealRow[];
  readonly dueCount: number;
  readonly stuckCount: number;
}

/** An owner and how many overdue deals are theirs. */
export interface LateOwner {
  readonly owner: Id;
  readonly count: number;
}

/** What somebody asked to be reminded of, and when: minutes after midnight in the workspace's zone. */
export interface Reminder {
  readonly text: string;
  readonly day: Day;
  readonly minutes: number;
}

/** What is due in some days. */
export interface Due {
  readonly deals: readonly DealRow[];
  readonly reminders: readonly Reminder[];
}

interface ListReader extends Reader {
  readonly person: Person;
  readonly people: readonly Person[];
}

/**
 * Overdue deals, then those too long in negotiation, grouped by owner for whoever sees several.
 * `most`: who has most of them is asked; they come first.
 */
export function lateList(late: Late, reader: ListReader, most?: LateOwner): Card {
  const words = WORDS[reader.lang];
  const title = most
    ? words.mostLate(nameOf(most.owner, reader.people), most.count, late.dueCount)
    : late.dueCount > 0
      ? words.lateTitle(late.dueCount)
      : words.stuckTitle(late.stuckCount);
  const due = most ? late.due.toSorted((a, b) => Number(b.deal.owner === most.owner) - Number(a.deal.owner === most.owner)) : late.due;
  const stuckHead = late.dueCount > 0 && late.stuckCount > 0 ? [{ kind: 'line', text: words.stuckTitle(late.stuckCount) } as const] : [];
  return {
    title,
    mark: 'overdue',
    tally: { of: 'late', all: late.dueCount + late.stuckCount, late: late.dueCount },
    parts: [
      ...grouped(due, reader, late.dueCount - late.due.length),
      ...stuckHead,
      ...grouped(late.stuck, reader, late.stuckCount - late.stuck.length),
    ],
    actions: [{ action: 'overdue.open', label: words.all, href: '/r/overdue' }],
  };
}

/** What is to be done today: what is late first, then what is due. */
export function todayList(late: Late, { deals, reminders }: Due, reader: ListReader): Card {
  const words = WORDS[reader.lang];
  const more = late.dueCount - late.due.length;
  return {
    title: words.todayTitle(late.dueCount + deals.length, late.dueCount),
    mark: late.dueCount > 0 ? 'overdue' : 'due',
    tally: { of: 'today', all: late.dueCount + deals.length, late: late.dueCount },
    parts: [...grouped([...late.due, ...deals], reader, more), ...reminded(reminders, reader)],
    actions: [],
  };
}

/** What is due in a time to come, called `when`, the earliest first. */
export function dueList({ deals, reminders }: Due, when: string, reader: ListReader): Card | string {
  const words = WORDS[reader.lang];
  if (deals.length + reminders.length === 0) return words.nothingDue(when);
  const title = deals.length > 0 ? words.dueTitle(when, deals.length) : words.onlyReminders(when, reminders.length);
  const tally: Tally = { of: 'ahead', all: deals.length, late: 0, when };
  return { title, mark: 'due', tally, parts: [...grouped(deals, reader, 0), ...reminded(reminders, reader)], actions: [] };
}

/** One's own reminders, under a line of their own. */
function reminded(reminders: readonly Reminder[], { lang, clock }: ListReader): CardPart[] {
  if (reminders.length === 0) return [];
  const words = WORDS[lang];
  return [
    { kind: 'line', text: words.reminders(reminders.length), tone: 'quiet' },
    {
      kind: 'rows',
      rows: reminders.map(({ text, day, minutes }) => ({
        title: text,
        text: [...(day === clock.today ? [] : [shortDay(day, lang, clock.today)]), clockText(minutes)].join(' '),
        tone: 'plain' as const,
      })),
    },
  ];
}

function grouped(rows: readonly DealRow[], reader: ListReader, more: number): CardPart[] {
  if (rows.length === 0) return [];
  const words = WORDS[reader.lang];
  const owners = [...new Set(rows.map(({ deal }) => deal.owner))];
  const alone = owners.length === 1 && owners[0] === reader.person.id;
  const rest = more > 0 ? { more: words.listMore(more) } : {};
  if (alone) return [{ kind: 'rows', rows: rows.map((row) => rowOf(row, reader)), ...rest }];
  const parts = owners.flatMap((owner): CardPart[] => {
    const own = rows.filter(({ deal }) => deal.owner === owner);
    return [
      { kind: 'line', text: words.countOf(nameOf(owner, reader.people), own.length), tone: 'quiet' },
      { kind: 'rows', rows: own.map((row) => rowOf(row, reader)) },
    ];
  });
  return more > 0 ? [...parts, { kind: 'line', text: words.listMore(more), tone: 'quiet' }] : parts;
}

/** One's own deals are acted on in place; behind another's stands the question to whoever looks after it. */
function rowOf(row: DealRow, reader: ListReader): Row {
  if (row.deal.owner === reader.person.id) return dealListRow(row, reader, 'owner');
  const asked = askAction({ customer: row.deal.customer, deal: row.deal.id }, reader.lang);
  return { ...dealListRow(row, reader, 'none'), actions: [asked] };
}

export const nameOf = (id: Id, people: readonly Person[]): string => people.find((p) => p.id === id)?.name ?? '?';
