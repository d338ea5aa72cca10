/** Cards about messages on their way: who has today's pushes, and what did not arrive. */

import type { HeldUp, PushedRow, Troubled } from '../../arrivals/queries.js';
import type { Card, CardAction, CardPart, Row } from '../../card.js';
import { dayOf, minutesOf, timeText } from '../../records/day.js';
import { titleOf } from '../../records/message-title.js';
import type { LedgerLine, Outbox, Person, PushOutcome } from '../../records/rows.js';
import type { At, Day, Id, Lang, Zone } from '../../terms.js';
import { WORDS } from './words.js';

interface Reader {
  readonly lang: Lang;
  readonly zone: Zone;
  readonly today: Day;
}

/** How today's push stands with one person. */
export interface PushState {
  readonly person: Person;
  readonly kind:
    | 'arrived'
    | 'on-its-way'
    | 'dead'
    | 'unknown'
    | 'no-account'
    | 'not-yet'
    | 'preparing'
    | 'new'
    | Exclude<PushOutcome, 'sent'>;
  /** Its message, once there is one. */
  readonly pushed?: PushedRow;
}

const KINDS = { sent: 'arrived', waiting: 'on-its-way', given_up: 'dead', unknown: 'unknown' } as const satisfies Record<
  Outbox['state'],
  PushState['kind']
>;

/** What is known of a push on a day: the ledger's lines, the messages, who has a chat to write to, when it is due and whether that has come. */
export interface Known {
  readonly lines: readonly LedgerLine[];
  readonly pushed: readonly PushedRow[];
  readonly reachable: ReadonlySet<Id>;
  readonly dueAt: At;
  readonly isDue: boolean;
}

export function pushStates(people: readonly Person[], { lines, pushed, reachable, dueAt, isDue }: Known): readonly PushState[] {
  return people.map((person): PushState => {
    const sent = pushed.find((each) => each.person === person.id);
    if (sent) return { person, kind: KINDS[sent.row.state], pushed: sent };
    const line = lines.find((each) => each.person === person.id);
    if (line) return { person, kind: line.outcome === 'sent' ? 'preparing' : line.outcome };
    if (!reachable.has(person.id)) return { person, kind: 'no-account' };
    if (!isDue) return { person, kind: 'not-yet' };
    // Whoever joined after its time gets the next one.
    return { person, kind: person.createdAt < dueAt ? 'preparing' : 'new' };
  });
}

/** Rows on a card; those it went well with are the first to be left out. */
const MOST_ROWS = 12;

/** Who has a push. `due`: minutes after midnight at which it goes out. */
export function pushStateCard(called: string, states: readonly PushState[], due: number, reader: Reader): Card {
  const words = WORDS[reader.lang];
  const told = states.filter(({ kind }) => kind !== 'nothing');
  const arrived = states.filter(({ kind }) => kind === 'arrived' || kind === 'told').length;
  const all = arrived === told.length && arrived > 0;
  const rank = ({ kind }: PushState) =>
    kind === 'dead' || kind === 'unknown' || kind === 'dropped' ? 0 : kind === 'arrived' || kind === 'nothing' ? 2 : 1;
  const shown = states.length <= MOST_ROWS ? states : states.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_ROWS);
  const more = states.length - shown.length;
  return {
    title: all ? words.allHave(called, arrived) : words.someHave(called, told.length, arrived),
    ...(all ? { mark: 'done' as const } : {}),
    parts: [
      { kind: 'rows', rows: shown.map((state) => stateRow(state, due, reader)), ...(more > 0 ? { more: words.morePeople(more) } : {}) },
    ],
    actions: [],
  };
}

/** How a push stands with the one who asks: 超期卡 · 静音了,没发. */
export const ownStateText = (called: string, state: PushState, due: number, reader: Reader): string =>
  `${called} · ${stateText(state.kind, state.pushed, due, reader)}`;

/** Every push of the day in one line each: how many have it, and why others have not. */
export function dayCard(
  pushes: readonly { readonly called: string; readonly states: readonly PushState[]; readonly due: number }[],
  reader: Reader,
): Card {
  const words = WORDS[reader.lang];
  const arrived = pushes.flatMap(({ states }) => states).filter(({ kind }) => kind === 'arrived').length;
  return {
    title: words.dayTitle(arrived),
    parts: [
      {
        kind: 'rows',
        rows: pushes.map(({ called, states, due }) => {
          const kinds = [...new Set(states.map(({ kind }) => kind))];
          const bad = kinds.some((kind) => kind === 'dead' || kind === 'unknown' || kind === 'dropped');
          const count = (kind: PushState['kind']) =>
            words.count(stateText(kind, undefined, due, reader), states.filter((state) => state.kind === kind).length);
          return { title: called, text: kinds.map(count).join(' · '), tone: bad ? 'overdue' : 'plain' };
        }),
      },
    ],
    actions: [],
  };
}

function stateRow({ person, kind, pushed }: PushState, due: number, reader: Reader): Row {
  const bad = kind === 'dead' || kind === 'unknown';
  return {
    title: person.name,
    text: stateText(kind, pushed, due, reader),
    tone: bad ? 'overdue' : 'plain',
    ...(bad && pushed ? { actions: [resendAction(pushed.row.id, reader.lang)] } : {}),
  };
}

function stateText(kind: PushState['kind'], pushed: PushedRow | undefined, due: number, { lang, zone }: Reader): string {
  const words = WORDS[lang];
  switch (kind) {
    case 'arrived':
      return [words.arrived(pushed && clock(pushed.row.sentAt ?? 0, zone)), ...(pushed?.opened ? [words.opened] : [])].join(' · ');
    case 'on-its-way':
      return words.onItsWay(pushed && clock(pushed.row.dueAt, zone));
    case 'not-yet':
      return words.notYet(timeText(due));
    case 'dead':
    case 'unknown':
    case 'nothing':
    case 'unchanged':
    case 'muted':
    case 'held':
    case 'told':
    case 'dropped':
    case 'no-account':
    case 'preparing':
    case 'new':
      return words.states[kind];
  }
}

/** What did not arrive, the newest first, and what a platform holds up; `count` may be more than the rows shown. */
export interface Trouble {
  readonly shown: readonly Troubled[];
  readonly count: number;
  readonly held: readonly HeldUp[];
}

export function troubleCard({ shown, count, held }: Trouble, reader: Reader): Card {
  const words = WORDS[reader.lang];
  const more = count - shown.length;
  const rows: readonly CardPart[] =
    count === 0
      ? []
      : [{ kind: 'rows', rows: shown.map((each) => troubleRow(each, reader)), ...(more > 0 ? { more: words.more(more) } : {}) }];
  const waiting = held.reduce((sum, each) => sum + each.count, 0);
  return {
    title: count === 0 ? words.waiting(waiting) : words.trouble(count),
    mark: 'overdue',
    parts: [...held.map((each): CardPart => ({ kind: 'line', text: heldText(each, reader) })), ...rows],
    actions: [{ action: 'delivery.open', label: words.all, href: '/r/outbox' }],
  };
}

function heldText({ platform, count, since, trouble }: HeldUp, { lang, zone, today }: Reader): string {
  const words = WORDS[lang];
  const when = words.when(dayOf(since, zone), clock(since, zone), today);
  return words.held(words.platform[platform], count, when, trouble.code ?? words.states.unknown);
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
