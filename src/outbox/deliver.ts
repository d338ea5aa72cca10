/**
 * Sends what is written: one message under way per conversation, in order, conversations apart from each other.
 * Answers go at once; messages nobody asked for keep to the platform's pace and give way to answers.
 */
import type { Settlement } from '../../db/store.js';
import { OutcomeUnknown } from '../errors.js';
import type { Outbox } from '../records/rows.js';
import type { At, Id, Platform } from '../terms.js';
import { type AttemptParts, createAttempt } from './attempt.js';
import { createChoosing, type UnderWay } from './choosing.js';
import { createFresh } from './fresh.js';
import { createPacer } from './pace.js';
import { type Candidate, dueRows, messagesByIds } from './queries.js';
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
  /** These were committed here: answers among them go out without being looked for. */
  wrote(rows: readonly Outbox[]): void;
  /** Sends all that may go at once; resolves when nothing such is left or under way. */
  drain(): Promise<void>;
  /** Sends what may go at once, then takes nothing new. Does not wait for what hangs: that is looked into at the next start. */
  stop(): Promise<void>;
}

/** A claimed row is free again after this long, should the process die while sending. */
const LEASE_MS = 60_000;
/** A send that has not answered by then is not waited for: its outcome is unknown. Well within the lease. */
const SEND_MS = 45_000;
/** How many rows are looked at, and at most where all of those must wait. */
const WINDOW = 32;
const MOST_ROWS = 4096;
const RETRY_MS = 1000;
/** How long an ending program waits for what is under way. */
const PATIENCE_MS = 5000;

interface Flight extends UnderWay {
  readonly lane: string;
  /** It was looked for: behind it others may wait that nobody here knows of. */
  readonly found: boolean;
  readonly expire: () => void;
  readonly landed: Promise<void>;
}

export function createDelivery(parts: DeliveryParts): Delivery {
  const { store, adapters, now, log, timer, hold, notice, ended } = parts;
  const pacer = createPacer((platform) => adapters.get(platform)?.limits, parts.pacing);
  const attempt = createAttempt({ ...parts, pacer, arrivedLate });
  const settling = createSettling(store, goOn, (error) => {
    report(error);
    wakeAt(now() + RETRY_MS);
  });
  const flights = new Map<Id, Flight>();
  const { sendable, choose, withoutOthers } = createChoosing({
    ...{ adapters, pacer, hold, wakeAt },
    underWay: () => [...flights.values(), ...claiming.values()],
  });
  /** When messages to be tried again are due, as far as this instance knows. */
  const retries = new Set<At>();
  const fresh = createFresh();
  /** What is being claimed. */
  const claiming = new Map<Id, UnderWay & { readonly lane?: string }>();
  const claims = new Set<Promise<void>>();
  let claimSoon = false;
  /** There may be messages to be sent that only the database knows. */
  let strays = true;
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
    strays = false;
    for (let limit = WINDOW + fresh.size; ; limit *= 4) {
      const rows = await dueRows(store, at, open, limit);
      const unknown = rows.filter(({ id }) => !fresh.has(id));
      if (unknown.length > 0) strays = true;
      const chosen = await withoutOthers(choose(unknown, at), at);
      if (chosen.length > 0) return take(chosen, at);
      // All of them must wait; behind them may be one that need not.
      if (rows.length < limit || limit >= MOST_ROWS) return false;
    }
  }

  async function take(chosen: readonly Candidate[], at: At): Promise<boolean> {
    const ids = chosen.map(({ id }) => id);
    for (const { id, platform } of chosen) claiming.set(id, { platform, since: at, sending: true });
    try {
      const taken = await claim(await messagesByIds(store, ids), at, true);
      again = true;
      return taken > 0;
    } finally {
      for (const id of ids) claiming.delete(id);
    }
  }

  /** Leases messages and sends those that it got; how many. */
  async function claim(rows: readonly Outbox[], at: At, found: boolean): Promise<number> {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const claims = await store.claim(at, LEASE_MS, [...byId.keys()]);
    for (const { id, tries, interrupted } of claims) {
      const row = byId.get(id);
      if (!row) continue;
      pacer.left(row, at, now());
      launch({ ...row, tries }, interrupted, found);
    }
    return claims.length;
  }

  /** Sends what was written here just now, as much of it as may go. */
  function startFresh(): void {
    claimSoon = false;
    if (stopped || fresh.size === 0) return;
    const at = now();
    const open = sendable(at).answers;
    if (open.length === 0) return;
    const busy = new Set([...flights.values(), ...claiming.values()].map(({ lane }) => lane));
    const rows = choose(
      fresh.first(({ platform, lane }) => open.includes(platform) && !busy.has(lane)),
      at,
    );
    if (rows.length === 0) return;
    for (const { id, platform, lane } of rows) claiming.set(id, { platform, lane, since: at, sending: true });
    const work = claim(rows, at, false)
      .then((taken) => {
        // Something older waits in its conversation, or another program has it: from here on it is looked for.
        if (taken < rows.length) strays = true;
      })
      .catch((error) => {
        strays = true;
        report(error);
      })
      .finally(() => {
        for (const { id } of rows) {
          claiming.delete(id);
          fresh.drop(id);
        }
        claims.delete(work);
        goOn();
      });
    claims.add(work);
  }

  /** What is committed in one turn is taken together. */
  function soon(): void {
    if (claimSoon || fresh.size === 0) return;
    claimSoon = true;
    queueMicrotask(startFresh);
  }

  /** Something has landed, and made room. */
  function goOn(): void {
    if (stopped) return;
    soon();
    if (strays) start().catch(report);
  }

  function launch(row: Outbox, interrupted: boolean, found: boolean): void {
    let expire = () => {};
    const expired = new Promise<never>((_, reject) => {
      expire = () => reject(new OutcomeUnknown('no answer in time'));
    });
    expired.catch(() => undefined);
    const landed = attempt(row, interrupted, expired).then((settlement) => land(row, settlement));
    const since = now();
    flights.set(row.id, { platform: row.platform, lane: row.lane, found, since, expire, sending: true, landed });
    wakeAt(since + SEND_MS);
  }

  async function land(row: Outbox, settlement: Settlement): Promise<void> {
    const flight = flights.get(row.id);
    if (flight) flight.sending = false;
    goOn();
    const told = settlement.kind === 'unknown' ? await notice(row).catch(() => undefined) : undefined;
    if (settlement.kind !== 'postponed') ended(row.platform, OUTCOMES[settlement.kind]);
    if ('dueAt' in settlement) retries.add(settlement.dueAt);
    await new Promise<void>((written) => {
      settling.add(told && settlement.kind === 'unknown' ? { ...settlement, notice: told } : settlement, () => {
        flights.delete(row.id);
        // Only now is its conversation free for what stands behind it.
        if (flight?.found || settlement.kind !== 'sent') strays = true;
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
    strays = true;
    goOn();
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
    for (;;) {
      startFresh();
      const any = await start();
      if (!any && flights.size === 0 && claims.size === 0) return;
      await Promise.all([...claims, ...[...flights.values()].map((flight) => flight.landed)]);
    }
  }

  return {
    wake,
    wrote(rows) {
      if (!fresh.add(rows, now())) strays = true;
      goOn();
    },
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
      await Promise.all(claims);
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
