/**
 * Sends what is written: one message under way per conversation, in order, conversations apart from each other.
 * Answers go at once; messages nobody asked for keep to the platform's pace and give way to answers.
 */
import type { Settlement } from '../../db/store.js';
import { OutcomeUnknown } from '../errors.js';
import type { Outbox } from '../records/rows.js';
import type { At, Id, Platform } from '../terms.js';
import { type AttemptParts, createAttempt } from './attempt.js';
import { createPacer } from './pace.js';
import { type Candidate, dueRows, messagesByIds, type Sendable } from './queries.js';
import { createSettling } from './settling.js';

/** How a try ended, as the operator counts it. */
export type Outcome = 'sent' | 'retried' | 'unknown' | 'dead';

export interface DeliveryParts extends Omit<AttemptParts, 'pacer' | 'arrivedLate'> {
  /** Calls back once after so many milliseconds, unless cancelled by what it returns. */
  readonly timer: (ms: number, run: () => void) => () => void;
  /** False for benchmarks only: pushes go out as fast as answers. */
  readonly pacing: boolean;
  /** Of several instances one sends the pushes of a platform: true when this one has that name for so long. */
  readonly hold: (name: string, ms: number) => Promise<boolean>;
  /** What tells people that a message may not have arrived; undefined = nothing need be said. */
  readonly notice: (row: Outbox) => Promise<Outbox | undefined>;
  readonly ended: (platform: Platform, outcome: Outcome) => void;
}

export interface Delivery {
  /** Something was committed that may be due: look now. */
  wake(): void;
  /** Sends all that may go at once; resolves when nothing such is left or under way. */
  drain(): Promise<void>;
  /** Sends what may go at once, then takes nothing new. Does not wait for what hangs: that is looked into at the next start. */
  stop(): Promise<void>;
}

/** A claimed row is free again after this long, should the process die while sending. */
const LEASE_MS = 60_000;
/** A send that has not answered by then is not waited for: its outcome is unknown. Well within the lease. */
const SEND_MS = 45_000;
/** A send under way for so long takes no room from answers any more. */
const STUCK_MS = 1000;
/** How many rows are looked at, and at most where all of those must wait. */
const WINDOW = 32;
const MOST_ROWS = 4096;
/** Whoever sends the pushes of a platform has that for so long and renews it after half of it; the others ask every quarter. */
const PUSHER_MS = 10_000;
const RETRY_MS = 1000;
/** How long an ending program waits for what is under way. */
const PATIENCE_MS = 5000;

interface Flight {
  readonly platform: Platform;
  readonly since: At;
  readonly expire: () => void;
  /** True until the platform has answered; what is left then is to write it down. */
  sending: boolean;
  readonly landed: Promise<void>;
}

export function createDelivery(parts: DeliveryParts): Delivery {
  const { store, adapters, now, log, timer, hold, notice, ended } = parts;
  const pacer = createPacer((platform) => adapters.get(platform)?.limits, parts.pacing);
  const attempt = createAttempt({ ...parts, pacer, arrivedLate });
  const settling = createSettling(store, wake, (error) => {
    report(error);
    wakeAt(now() + RETRY_MS);
  });
  const flights = new Map<Id, Flight>();
  /** Until when this instance sends a platform's pushes, or another one does. */
  const pushers = new Map<Platform, { readonly ours: boolean; readonly until: At }>();
  /** When messages to be tried again are due, as far as this instance knows. */
  const retries = new Set<At>();
  let running: Promise<boolean> | undefined;
  let again = false;
  let stopped = false;
  let alarm: { readonly at: At; readonly cancel: () => void } | undefined;

  /** Starts every send that may start now. True when there was one. */
  async function run(): Promise<boolean> {
    let any = false;
    try {
      do {
        again = false;
        any = (await startDue()) || any;
      } while (again && !stopped);
      remember(now());
      return any;
    } finally {
      // At once, not a turn later: a wake in between would find a run that looks no more.
      running = undefined;
    }
  }

  async function startDue(): Promise<boolean> {
    const at = now();
    for (const flight of flights.values()) if (flight.since <= at - SEND_MS) flight.expire();
    const open = sendable(at);
    if (open.answers.length === 0) return false;
    for (let limit = WINDOW; ; limit *= 4) {
      const rows = await dueRows(store, at, open, limit);
      const chosen = await withoutOthers(choose(rows, at), at);
      if (chosen.length > 0) return take(chosen, at);
      // All of them must wait; behind them may be one that need not.
      if (rows.length < limit || limit >= MOST_ROWS) return false;
    }
  }

  async function take(chosen: readonly Candidate[], at: At): Promise<boolean> {
    const ids = chosen.map(({ id }) => id);
    const rows = new Map((await messagesByIds(store, ids)).map((row) => [row.id, row]));
    const claims = await store.claim(at, LEASE_MS, ids);
    for (const { id, tries, interrupted } of claims) {
      const row = rows.get(id);
      if (!row) continue;
      pacer.left(row, at, now());
      launch({ ...row, tries }, interrupted);
    }
    again = true;
    return claims.length > 0;
  }

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
    const busy = [...flights.values()].filter((f) => f.sending && f.platform === platform && (kind === 'push' || f.since > at - STUCK_MS));
    const left = pacer.atOnce(platform) - busy.length;
    // Whatever lands wakes us; what hangs does not.
    if (kind === 'answer' && left <= 0 && busy[0]) wakeAt(busy[0].since + STUCK_MS);
    return left;
  }

  /** Those that may start now, answers first, no more than there is room for. */
  function choose(rows: readonly Candidate[], at: At): Candidate[] {
    const left = new Map([...adapters.keys()].map((p) => [p, { answer: room(p, 'answer', at), push: room(p, 'push', at) }]));
    return rows.filter((row) => {
      const rooms = left.get(row.platform);
      if (sendsFrom(row) === 'elsewhere') return false;
      if (!rooms || rooms[row.cause === null ? 'push' : 'answer'] <= 0 || !isPast(pacer.readyAt(row, at), at)) return false;
      rooms.answer -= 1;
      rooms.push -= 1;
      pacer.started(row, at);
      return true;
    });
  }

  /** What this program cannot send waits untouched: it is looked at again with whatever comes, and every second. */
  const sendsFrom = ({ platform, address }: Candidate) => adapters.get(platform)?.sends?.(address) ?? 'anywhere';

  /** Without the pushes that another instance is to send. */
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

  function launch(row: Outbox, interrupted: boolean): void {
    let expire = () => {};
    const expired = new Promise<never>((_, reject) => {
      expire = () => reject(new OutcomeUnknown('no answer in time'));
    });
    expired.catch(() => undefined);
    const landed = attempt(row, interrupted, expired).then((settlement) => land(row, settlement));
    flights.set(row.id, { platform: row.platform, since: now(), expire, sending: true, landed });
  }

  async function land(row: Outbox, settlement: Settlement): Promise<void> {
    const flight = flights.get(row.id);
    if (flight) flight.sending = false;
    wake();
    const told = settlement.kind === 'unknown' ? await notice(row).catch(() => undefined) : undefined;
    if (settlement.kind !== 'postponed') ended(row.platform, OUTCOMES[settlement.kind]);
    if ('dueAt' in settlement) retries.add(settlement.dueAt);
    await new Promise<void>((written) => {
      settling.add(told && settlement.kind === 'unknown' ? { ...settlement, notice: told } : settlement, () => {
        flights.delete(row.id);
        written();
      });
    });
  }

  function arrivedLate(row: Outbox, platformMessage: string): void {
    if (!flights.has(row.id)) settling.add({ kind: 'sent', id: row.id, platformMessage }, () => undefined);
  }

  function start(): Promise<boolean> {
    again = true;
    settling.retry();
    running ??= run();
    return running;
  }

  function wake(): void {
    if (!stopped) start().catch(report);
  }

  /** Sees to it that what is known to become due is looked at then. */
  function remember(at: At): void {
    for (const due of retries) {
      if (due <= at) retries.delete(due);
      else wakeAt(due);
    }
    const oldest = [...flights.values()].find((flight) => flight.since > at - SEND_MS);
    if (oldest) wakeAt(oldest.since + SEND_MS);
  }

  /** Looks again at that time, unless it looks before; then it asks anew. */
  function wakeAt(at: At): void {
    if (stopped || (alarm && alarm.at <= at)) return;
    alarm?.cancel();
    const ring = () => {
      alarm = undefined;
      wake();
    };
    alarm = { at, cancel: timer(Math.max(0, at - now()), ring) };
  }

  function report(error: unknown): void {
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'outbox not served, trying again');
  }

  async function drain(): Promise<void> {
    while ((await start()) || flights.size > 0) await Promise.all([...flights.values()].map((flight) => flight.landed));
  }

  return {
    wake,
    drain,
    async stop() {
      let rest = () => {};
      const patience = new Promise<void>((resolve) => {
        rest = timer(PATIENCE_MS, resolve);
      });
      await Promise.race([drain().catch(report), patience]);
      rest();
      stopped = true;
      alarm?.cancel();
      settling.abandon();
      await running?.catch(() => undefined);
    },
  };
}

const OUTCOMES = {
  sent: 'sent',
  retry: 'retried',
  doubtful: 'retried',
  unknown: 'unknown',
  given_up: 'dead',
} as const satisfies Record<Exclude<Settlement['kind'], 'postponed'>, Outcome>;
