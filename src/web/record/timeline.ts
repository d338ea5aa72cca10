/** A customer's timeline: follow-ups and what else happened, newest first, each once. */
import type { Event, FollowUp } from '../../records/rows.js';
import type { At, Id } from '../../terms.js';
import type { Cursor, Undo } from './queries.js';

/** One entry: a follow-up with the events it caused, or an event by itself. */
export interface Entry {
  readonly id: Id;
  readonly at: At;
  /** Null = the bot itself. */
  readonly person: Id | null;
  readonly inbox: Id | null;
  readonly kind: FollowUp['kind'] | 'event';
  /** What was said, in the words of the one who told it. */
  readonly text: string | undefined;
  /** The customer's own words inside `text`. */
  readonly quote: string | undefined;
  readonly sentiment: FollowUp['sentiment'] | undefined;
  /** What it changed; more than one event when it was corrected within the same message. */
  readonly events: readonly Event[];
  /** Set when it was taken back. */
  readonly undone: Undo | undefined;
  /** What happened, when it is not simply a follow-up. */
  readonly what: string | undefined;
  /** Set when it takes another event back. */
  readonly undoes: Id | undefined;
}

export interface Timeline {
  readonly entries: readonly Entry[];
  /** Where the next page begins; undefined when there is nothing older. */
  readonly next: Cursor | undefined;
}

export interface TimelineRows {
  /** Newest first, at most `limit` of each. */
  readonly followUps: readonly FollowUp[];
  readonly events: readonly Event[];
  readonly limit: number;
  /** What the messages behind the follow-ups caused. */
  readonly causes: readonly Event[];
  readonly undos: readonly Undo[];
}

/** Puts a page together. A follow-up and the event that wrote it down are one entry, which stands where the follow-up took place. */
export function timelineOf({ followUps, events, limit, causes, undos }: TimelineRows, page: number): Timeline {
  const standing = new Set(followUps.map((row) => row.id));
  const undoneBy = new Map(undos.flatMap((undo) => (undo.undoes === null ? [] : [[undo.undoes, undo] as const])));
  const writtenBy = new Map<Id, Event[]>();
  for (const event of [...causes, ...events])
    for (const id of followUpsIn(event))
      if (standing.has(id) && !writtenBy.get(id)?.some((known) => known.id === event.id))
        writtenBy.set(id, [...(writtenBy.get(id) ?? []), event]);

  const entries: Entry[] = followUps.map((row) => ({
    id: row.id,
    at: row.at,
    person: row.kind === 'system' ? null : row.person,
    inbox: row.inbox,
    kind: row.kind,
    text: row.text,
    quote: row.quote ?? undefined,
    sentiment: row.sentiment,
    events: writtenBy.get(row.id) ?? [],
    what: writtenBy.get(row.id)?.[0]?.kind,
    undone: undefined,
    undoes: undefined,
  }));
  for (const event of events) {
    const undone = undoneBy.get(event.id);
    const wrote = followUpsIn(event);
    // The follow-up itself stands for the event; it may stand on another page, when it was told days later.
    if (wrote.length > 0 && !undone) continue;
    entries.push(entryOf(event, wrote[0], undone));
  }
  const sorted = entries.toSorted(newestFirst).filter((entry, i, all) => !sameUndo(entry, all[i - 1]));

  // Beyond the place where a list was cut off, older rows of it are missing: the page ends there at the latest.
  const ends: readonly Cursor[] = [followUps, events].flatMap((rows): readonly Cursor[] => (rows.length < limit ? [] : rows.slice(-1)));
  const [cut] = ends.toSorted(newestFirst);
  const whole = cut ? sorted.filter((entry) => newestFirst(entry, cut) <= 0) : sorted;
  const shown = whole.slice(0, page);
  return { entries: shown, next: shown.length < whole.length ? shown.at(-1) : cut };
}

const newestFirst = (a: Cursor, b: Cursor): number => b.at - a.at || b.id - a.id;

/** Taking back one message takes back all it caused: told once. */
const sameUndo = (entry: Entry, newer: Entry | undefined): boolean =>
  entry.undoes !== undefined && newer?.undoes !== undefined && entry.at === newer.at && entry.person === newer.person;

/** The follow-ups that an event wrote down. */
function followUpsIn(event: Pick<Event, 'before' | 'after'>): readonly Id[] {
  return Object.entries(event.after).flatMap(([key, row]) =>
    key.startsWith('followup:') && row !== null && (event.before[key] ?? null) === null ? [Number(key.slice('followup:'.length))] : [],
  );
}

function entryOf(event: Event, followUp: Id | undefined, undone: Undo | undefined): Entry {
  const row = followUp === undefined ? undefined : event.after[`followup:${followUp}`];
  const text = row?.text;
  const quote = row?.quote;
  return {
    id: event.id,
    at: event.at,
    person: event.actor,
    inbox: event.inbox,
    kind: 'event',
    text: typeof text === 'string' ? text : undefined,
    quote: typeof quote === 'string' ? quote : undefined,
    sentiment: undefined,
    events: [event],
    what: event.kind,
    undone,
    undoes: event.undoes ?? undefined,
  };
}
