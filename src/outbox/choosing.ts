/** Which messages may start now: room on their platform, its pace, and who of several programs sends its pushes. */
import type { Adapter } from '../adapter.js';
import type { At, Platform } from '../terms.js';
import type { Pacer } from './pace.js';
import type { Candidate, Sendable } from './queries.js';

/** A send that has begun. */
export interface UnderWay {
  readonly platform: Platform;
  readonly since: At;
  /** True until the platform has answered; what is left then is to write it down. */
  sending: boolean;
}

export interface ChoosingParts {
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  readonly pacer: Pacer;
  /** Of several instances one sends the pushes of a platform: true when this one has that name for so long. */
  readonly hold: (name: string, ms: number) => Promise<boolean>;
  /** Looks again at that time. */
  readonly wakeAt: (at: At) => void;
  readonly underWay: () => readonly UnderWay[];
}

export interface Choosing {
  sendable(at: At): Sendable;
  /** Those that may start now, answers first, no more than there is room for. */
  choose<C extends Candidate>(rows: Iterable<C>, at: At): C[];
  /** Without the pushes that another instance is to send. */
  withoutOthers(rows: readonly Candidate[], at: At): Promise<readonly Candidate[]>;
}

/** A send under way for so long takes no room from answers any more. */
const STUCK_MS = 1000;
/** Whoever sends the pushes of a platform has that for so long and renews it after half of it; the others ask every quarter. */
const PUSHER_MS = 10_000;

export function createChoosing({ adapters, pacer, hold, wakeAt, underWay }: ChoosingParts): Choosing {
  /** Until when this instance sends a platform's pushes, or another one does. */
  const pushers = new Map<Platform, { readonly ours: boolean; readonly until: At }>();

  function sendable(at: At): Sendable {
    const answers = [...adapters.keys()].filter((p) => room(p, 'answer', at) > 0 && isPast(pacer.platformReadyAt(p).answers, at));
    const pushes = answers.filter((p) => {
      const pusher = pushers.get(p);
      const another = pusher && !pusher.ours ? pusher.until : 0;
      return room(p, 'push', at) > 0 && isPast(Math.max(pacer.platformReadyAt(p).pushes, another), at);
    });
    return { answers, pushes };
  }

  /** Whether it may be now; else it is looked at again when it may. */
  function isPast(due: At, at: At): boolean {
    if (due > at) wakeAt(due);
    return due <= at;
  }

  /** How many more may be under way on a platform. A send that hangs does not hold answers back for long. */
  function room(platform: Platform, kind: 'answer' | 'push', at: At): number {
    const busy = underWay().filter((f) => f.sending && f.platform === platform && (kind === 'push' || f.since > at - STUCK_MS));
    const left = pacer.atOnce(platform) - busy.length;
    // Whatever lands wakes us; what hangs does not.
    if (kind === 'answer' && left <= 0 && busy[0]) wakeAt(busy[0].since + STUCK_MS);
    return left;
  }

  function choose<C extends Candidate>(rows: Iterable<C>, at: At): C[] {
    const left = new Map([...adapters.keys()].map((p) => [p, { answer: room(p, 'answer', at), push: room(p, 'push', at) }]));
    const chosen: C[] = [];
    for (const row of rows) {
      const rooms = left.get(row.platform);
      if (!rooms || rooms[row.cause === null ? 'push' : 'answer'] <= 0) continue;
      if (sendsFrom(row) === 'elsewhere' || !isPast(pacer.readyAt(row, at), at)) continue;
      rooms.answer -= 1;
      rooms.push -= 1;
      pacer.started(row, at);
      chosen.push(row);
      if ([...left.values()].every(({ answer }) => answer <= 0)) break;
    }
    return chosen;
  }

  /** What this program cannot send waits untouched: it is looked at again with whatever comes, and every second. */
  const sendsFrom = ({ platform, address }: Candidate) => adapters.get(platform)?.sends?.(address) ?? 'anywhere';

  async function withoutOthers(rows: readonly Candidate[], at: At): Promise<readonly Candidate[]> {
    const kept: Candidate[] = [];
    for (const row of rows) if (row.cause !== null || sendsFrom(row) === 'here' || (await sendsPushes(row.platform, at))) kept.push(row);
    return kept;
  }

  async function sendsPushes(platform: Platform, at: At): Promise<boolean> {
    const known = pushers.get(platform);
    if (known && known.until > at + (known.ours ? PUSHER_MS / 2 : 0)) return known.ours;
    const ours = await hold(`push:${platform}`, PUSHER_MS);
    const until = at + (ours ? PUSHER_MS : PUSHER_MS / 4);
    pushers.set(platform, { ours, until });
    if (!ours) wakeAt(until);
    return ours;
  }

  return { sendable, choose, withoutOthers };
}
