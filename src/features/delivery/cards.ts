/** Cards about messages on their way: who has today's brief, and what did not arrive. */

import type { PushedRow, Troubled } from '../../arrivals/queries.js';
import type { Card, CardAction, Row } from '../../card.js';
import { dayOf, minutesOf, timeText } from '../../records/day.js';
import { titleOf } from '../../records/message-title.js';
import type { Outbox, Person } from '../../records/rows.js';
import type { At, Day, Id, Lang, Zone } from '../../terms.js';
import { WORDS } from './words.js';

interface Reader {
  readonly lang: Lang;
  readonly zone: Zone;
  readonly today: Day;
}

/** How today's brief stands with one person. */
export interface BriefState {
  readonly person: Person;
  readonly kind: 'arrived' | 'on-its-way' | 'dead' | 'unknown' | 'nothing-to-say' | 'no-account' | 'not-yet';
  /** Its message, once there is one. */
  readonly pushed?: PushedRow;
}

const KINDS = { sent: 'arrived', waiting: 'on-its-way', given_up: 'dead', unknown: 'unknown' } as const satisfies Record<
  Outbox['state'],
  BriefState['kind']
>;

/** `slots`: whose slot is used up; `reachable`: who has a chat to write to. */
export function briefStates(
  people: readonly Person[],
  pushed: readonly PushedRow[],
  slots: ReadonlySet<Id>,
  reachable: ReadonlySet<Id>,
): readonly BriefState[] {
  return people.map((person): BriefState => {
    const sent = pushed.find((each) => each.person === person.id);
    if (sent) return { person, kind: KINDS[sent.row.state], pushed: sent };
    if (slots.has(person.id)) return { person, kind: 'nothing-to-say' };
    return { person, kind: reachable.has(person.id) ? 'not-yet' : 'no-account' };
  });
}

/** Who has today's brief. `due`: minutes after midnight at which it goes out. */
export function briefStateCard(states: readonly BriefState[], due: number, reader: Reader): Card {
  const words = WORDS[reader.lang];
  const told = states.filter(({ kind }) => kind !== 'nothing-to-say');
  const arrived = states.filter(({ kind }) => kind === 'arrived').length;
  const all = arrived === told.length;
  return {
    title: all ? words.allBriefs(arrived) : words.someBriefs(told.length, arrived),
    ...(all ? { mark: 'done' as const } : {}),
    parts: [{ kind: 'rows', rows: states.map((state) => stateRow(state, due, reader)) }],
    actions: [],
  };
}

function stateRow({ person, kind, pushed }: BriefState, due: number, reader: Reader): Row {
  const bad = kind === 'dead' || kind === 'unknown';
  return {
    title: person.name,
    text: stateText(kind, pushed, due, reader),
    tone: bad ? 'overdue' : 'plain',
    ...(bad && pushed ? { actions: [resendAction(pushed.row.id, reader.lang)] } : {}),
  };
}

function stateText(kind: BriefState['kind'], pushed: PushedRow | undefined, due: number, { lang, zone }: Reader): string {
  const words = WORDS[lang];
  switch (kind) {
    case 'arrived':
      return [words.arrived(clock(pushed?.row.sentAt ?? 0, zone)), ...(pushed?.opened ? [words.opened] : [])].join(' · ');
    case 'on-its-way':
      return words.onItsWay(clock(pushed?.row.dueAt ?? 0, zone));
    case 'dead':
      return words.dead;
    case 'unknown':
      return words.unknown;
    case 'nothing-to-say':
      return words.nothingToSay;
    case 'no-account':
      return words.noAccount;
    case 'not-yet':
      return words.notYet(timeText(due));
  }
}

/** What did not arrive, the newest first; `count` may be more than the rows shown. */
export function troubleCard(shown: readonly Troubled[], count: number, reader: Reader): Card {
  const words = WORDS[reader.lang];
  const more = count - shown.length;
  return {
    title: words.trouble(count),
    mark: 'overdue',
    parts: [{ kind: 'rows', rows: shown.map((each) => troubleRow(each, reader)), ...(more > 0 ? { more: words.more(more) } : {}) }],
    actions: [{ action: 'delivery.open', label: words.all, href: '/r/outbox' }],
  };
}

function troubleRow({ row, person, group }: Troubled, { lang, zone, today }: Reader): Row {
  const words = WORDS[lang];
  const whom = person?.name ?? group ?? (row.conversationKind === 'group' ? words.group : words.stranger);
  const when = words.when(dayOf(row.createdAt, zone), clock(row.createdAt, zone), today);
  const state = row.state === 'unknown' ? words.state.unknown : words.state.given_up;
  return {
    title: titleOf(row),
    text: [whom, words.platform[row.platform], when, state].join(' · '),
    actions: [resendAction(row.id, lang)],
  };
}

const resendAction = (id: Id, lang: Lang): CardAction => ({ action: 'delivery.resend', label: WORDS[lang].resend, value: String(id) });

const clock = (at: At, zone: Zone): string => timeText(minutesOf(at, zone));
