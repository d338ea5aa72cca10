/** The shell: takes in what platforms bring, lets a feature decide, commits the decision. No rules of its own. */
import type { Store } from '../db/store.js';
import type { Log, Receive } from './adapter.js';
import type { Decision } from './decision.js';
import { NOTHING } from './decision.js';
import { Conflict, NotHereYet, PlatformRefused, PlatformUnreachable, StoreUnavailable } from './errors.js';
import type { Incoming } from './message.js';
import { customersMade, type Making } from './people/making.js';
import { waitingUpTo } from './people/queries.js';
import type { Inbox } from './records/rows.js';
import type { At, Id } from './terms.js';

/** How a received message is decided on; `features/` behind it. */
export type Decide = (inbox: Inbox) => Promise<Decision>;

export interface BotParts {
  readonly store: Store;
  readonly workspace: Id;
  readonly now: () => At;
  readonly log: Log;
  readonly decide: Decide;
  /** What is said when handling failed for good. */
  readonly apologise: (inbox: Inbox) => Promise<Decision>;
  /** Called after each commit, so that replies go out and caches are told. */
  readonly committed: (decision: Decision) => void;
  readonly wait: (ms: number) => Promise<void>;
  /** Learns the names that other programs on the database have announced. */
  readonly catchUp: () => Promise<void>;
  /** What customers are being made. */
  readonly making: () => Promise<Making>;
  /** Lets everything else that waits go first: what has arrived meanwhile is taken in and acknowledged. */
  readonly turn: () => Promise<void>;
}

export interface Bot {
  receive: Receive;
  /** Takes up what was received and not handled: at start, and whenever the database came back. */
  resume(): Promise<void>;
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>;
  /** Takes no new work; what is waiting stays waiting in the database. */
  stop(): void;
}

/** A message that failed so often is put aside with an apology; it stays in the inbox. */
const TRIES = 3;
const CONFLICTS = 5;
const RETRY_MS = 1000;
const LONGEST_RETRY_MS = 16_000;
const LATER_MS = 2000;
/** The turn among programs at making customers. */
const MAKING = 'customers';
const RESUME_AT_ONCE = 1000;
/** Begun in one turn, messages share a commit … */
const BEGUN_AT_ONCE = 8;
/** … but one by one for this long after something arrived: whoever sent it waits to be told that it is kept. */
const ARRIVING_MS = 20;
/** … and behind so many turns of the loop that brought nothing: a turn takes in one new connection only … */
const QUIET_TURNS = 2;
/** … but behind no more turns than these, however much arrives. */
const MOST_TURNS = 16;

export function createBot({ store, workspace, now, log, decide, apologise, committed, wait, catchUp, making, turn }: BotParts): Bot {
  /** The last piece of work of each lane: order within, none across. */
  const lanes = new Map<string, Promise<void>>();
  const taken = new Set<Id>();
  /** Messages that were overtaken: what they need is still on its way. */
  const aside = new Set<Id>();
  let stopped = false;
  /** Messages that may begin, in the order they came. */
  let ready: (() => void)[] = [];
  let beginning = false;
  let arrivedAt = 0;
  let arrivals = 0;
  /** The latest of what is being taken in; undefined once that is kept. */
  let arriving: Promise<unknown> | undefined;
  /** The time alone for which the names are known; undefined = others were there when they were last asked for. */
  let heardFor: number | undefined;

  async function receive(incoming: Incoming): Promise<'accepted' | 'repeated'> {
    arrivedAt = now();
    arrivals += 1;
    const row = rowOf(incoming, { id: store.nextId(), workspace, now: arrivedAt });
    const kept = store.commit(NOTHING, { kind: 'receive', row });
    const told = kept
      .catch(() => undefined)
      .then(() => {
        if (arriving === told) arriving = undefined;
      });
    arriving = told;
    const outcome = await kept;
    if (outcome === 'repeated') return 'repeated';
    enqueue(row);
    return 'accepted';
  }

  function enqueue(row: Inbox): void {
    if (taken.has(row.id) || aside.has(row.id) || stopped) return;
    taken.add(row.id);
    const before = lanes.get(row.lane) ?? Promise.resolve();
    const work = before
      .then(itsTurn)
      .then(() => (stopped ? undefined : inTurn(row)))
      .finally(() => {
        taken.delete(row.id);
        if (lanes.get(row.lane) === work) lanes.delete(row.lane);
      });
    lanes.set(row.lane, work);
  }

  /** Lets the rest of the chat go on, and takes the message up again behind it. */
  function stepAside(row: Inbox, ready: Promise<void>): void {
    aside.add(row.id);
    void ready
      .catch(() => undefined)
      .then(() => {
        aside.delete(row.id);
        enqueue(row);
      });
  }

  function itsTurn(): Promise<void> {
    return new Promise((begin) => {
      ready.push(begin);
      if (!beginning) void beginReady();
    });
  }

  /** A few at a time, so that a burst is acknowledged before it is read. */
  async function beginReady(): Promise<void> {
    beginning = true;
    while (ready.length > 0) {
      await turn();
      const busy = now() - arrivedAt < ARRIVING_MS;
      // What is read keeps what arrives waiting: while there is much of it, most of the time is its.
      if (busy) await untilQuiet();
      const few = busy ? 1 : BEGUN_AT_ONCE;
      const begun = ready.slice(0, few);
      ready = ready.slice(few);
      for (const begin of begun) begin();
    }
    beginning = false;
  }

  async function untilQuiet(): Promise<void> {
    for (let [turns, quiet] = [0, 0]; turns < MOST_TURNS && quiet < QUIET_TURNS; turns++) {
      const before = arrivals;
      // Whoever is told that it is kept goes first; but what hangs holds nobody up for long.
      if (arriving) await Promise.race([arriving, wait(ARRIVING_MS)]);
      await turn();
      quiet = arrivals === before ? quiet + 1 : 0;
    }
  }

  /** Of several programs one at a time handles a chat, from the oldest that waits there; never throws. */
  async function inTurn(row: Inbox): Promise<void> {
    const { turns } = store;
    if (!turns) return handle(row);
    const end = await turns.take(row.lane);
    try {
      await hearOthers(turns.aloneFor());
      for (const each of await waitingUpTo(store, row)) if (!aside.has(each.id)) await handle(each);
    } catch (error) {
      // Looked for again with what else waits.
      log.error({ inbox: row.id, error: error instanceof Error ? error.name : 'unknown' }, 'message not taken up');
      await wait(RETRY_MS);
    } finally {
      end();
    }
  }

  /** Whoever is alone, and was since, has heard everything. */
  async function hearOthers(aloneFor: number | undefined): Promise<void> {
    if (aloneFor !== undefined && aloneFor === heardFor) return;
    await catchUp();
    heardFor = aloneFor;
  }

  const decideOn = (row: Inbox, tries: number) => (tries < TRIES ? decide(row) : apologise(row));

  /** Decides and commits. Two people who name the same new customer at once make it once: a decision that another's may concern is taken anew after that. */
  async function settle(row: Inbox, tries: number): Promise<void> {
    const { watch, make } = await making();
    const meanwhile = watch();
    const heard = heardFor;
    let end: (() => void) | undefined;
    try {
      let decision = await decideOn(row, tries);
      if (store.turns && customersMade(decision).length > 0) {
        end = store.turns.alone(heard);
        if (!end) {
          // Of several programs one at a time makes customers, with all names that are known by then.
          end = await store.turns.take(MAKING);
          await catchUp();
          decision = await decideOn(row, tries);
        }
      }
      for (let rivals = meanwhile.concerning(row, decision); rivals.length > 0; rivals = meanwhile.concerning(row, decision)) {
        await Promise.allSettled(rivals);
        decision = await decideOn(row, tries);
      }
      await make(customersMade(decision), write(row, decision, tries));
    } finally {
      end?.();
      meanwhile.end();
    }
  }

  async function write(row: Inbox, decision: Decision, tries: number): Promise<void> {
    const outcome = await store.commit(decision, { kind: 'settle', inbox: row.id, as: tries < TRIES ? 'done' : 'failed' });
    if (outcome === 'committed') committed(decision);
  }

  /** Handles one message until it is settled; never throws. While the database takes no writes it keeps trying. */
  async function handle(row: Inbox): Promise<void> {
    let tries = row.tries;
    let conflicts = 0;
    let pause = RETRY_MS;
    while (!stopped) {
      try {
        await settle(row, tries);
        return;
      } catch (error) {
        if (error instanceof Conflict && ++conflicts < CONFLICTS) continue;
        if (error instanceof NotHereYet) return stepAside(row, error.ready ?? wait(LATER_MS));
        // What is asked of a platform before a message can be handled: it is waited for, and given up by whoever decides.
        if (error instanceof PlatformUnreachable) {
          const said = error.cause instanceof PlatformRefused ? { code: error.cause.code } : {};
          log.warn({ inbox: row.id, againInMs: pause, ...said }, 'the platform cannot be asked, trying again');
          await wait(pause);
          pause = Math.min(pause * 2, LONGEST_RETRY_MS);
          continue;
        }
        log.error(
          { inbox: row.id, error: error instanceof Error ? error.name : 'unknown', tries, stack: placeOf(error) },
          'message not handled',
        );
        if (error instanceof StoreUnavailable) {
          await wait(RETRY_MS);
          continue;
        }
        if (tries >= TRIES) return;
        tries += 1;
        await store.countTry(row.id).catch(() => undefined);
      }
    }
  }

  return {
    receive,
    async resume() {
      for (const row of await store.waiting(RESUME_AT_ONCE, (id) => taken.has(id) || aside.has(id))) enqueue(row);
    },
    async idle() {
      while (lanes.size > 0) await Promise.all(lanes.values());
    },
    stop() {
      stopped = true;
    },
  };
}

function rowOf(incoming: Incoming, { id, workspace, now }: { id: Id; workspace: Id; now: At }): Inbox {
  return {
    id,
    workspace,
    key: incoming.key,
    lane: `${incoming.conversation.platform}:${incoming.conversation.address}`,
    account: incoming.sender.account,
    body: incoming,
    saidAt: incoming.saidAt,
    receivedAt: now,
    state: 'waiting',
    tries: 0,
  };
}

/** Where it broke, without the message, which may quote what people wrote. */
const placeOf = (error: unknown): string | undefined =>
  error instanceof Error ? error.stack?.split('\n').slice(1, 5).join(' ') : undefined;
