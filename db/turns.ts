/**
 * Turns among several programs on one PostgreSQL: advisory locks of one connection of their own. Nothing is written for them, and a program
 * that dies gives its turns back with its connection.
 */
import pg from 'pg';
import { createPresence, type Presence } from './presence.js';

export interface Turns extends Pick<Presence, 'aloneFor' | 'alone'> {
  /** Resolves when it is the caller's turn with that name, in this program and among all, with what ends the turn. */
  take(name: string): Promise<() => void>;
  close(): Promise<void>;
}

/** Any number that only this program uses. */
const LOCKS = 7_230_042;
/** A turn that another program has is asked for again this soon. */
const AGAIN_MS = 20;
/** What a turn is taken for is committed once however many try: better twice the work than none, should a program hang. */
const LONGEST_MS = 60_000;
/** A connection that is gone is opened again this soon. */
const REOPEN_MS = 1000;
/** So often is a turn handed on within this program, without a word to the server, before the others have theirs. */
const HANDED_ON = 16;

const TAKE = `SELECT pg_try_advisory_lock(${LOCKS}, hashtext(name)) AS ours FROM unnest($1::text[]) WITH ORDINALITY AS t (name, n) ORDER BY n`;
const GIVE = `SELECT pg_advisory_unlock(${LOCKS}, hashtext(name)) FROM unnest($1::text[]) AS t (name)`;

interface Waiting {
  readonly name: string;
  readonly since: number;
  readonly go: (end: () => void) => void;
}

interface Held {
  readonly behind: Waiting[];
  handedOn: number;
}

export function createTurns(url: string): Turns {
  let connection: Promise<pg.Client> | undefined;
  let asking: Waiting[] = [];
  let given: string[] = [];
  let working = false;
  let again = false;
  let closed = false;
  /** The turns that this program has. A lock of the server does not keep two of one connection apart. */
  const held = new Map<string, Held>();
  const presence = createPresence(work);

  async function open(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url });
    const lost = () => {
      connection = undefined;
      gone();
    };
    client.on('error', lost);
    client.on('end', lost);
    await client.connect();
    try {
      await presence.enter(client);
    } catch (error) {
      await client.end();
      throw error;
    }
    return client;
  }

  /** What was held went with the connection. */
  function gone(): void {
    presence.lost();
    for (const turn of held.values()) turn.handedOn = HANDED_ON;
  }

  async function round(now: readonly Waiting[], ended: readonly string[]): Promise<void> {
    connection ??= open();
    const client = await connection;
    if (ended.length > 0) await client.query({ name: 'give', text: GIVE, values: [ended] });
    await presence.look(client);
    if (now.length === 0) return;
    const { rows } = await client.query({ name: 'take', text: TAKE, values: [now.map(({ name }) => name)] });
    const late = now.filter((each, i) => {
      // A column of TAKE.
      const { ours } = rows[i] as { readonly ours: boolean };
      if (ours) has(each, { behind: [], handedOn: 0 });
      return !ours && !tired(each);
    });
    if (late.length > 0) askAgain(late, AGAIN_MS);
  }

  function tired({ since, go }: Waiting): boolean {
    if (performance.now() - since <= LONGEST_MS) return false;
    go(() => undefined);
    return true;
  }

  function has({ name, go }: Waiting, turn: Held): void {
    held.set(name, turn);
    go(() => handOn(name, turn));
  }

  function handOn(name: string, turn: Held): void {
    const next = turn.handedOn < HANDED_ON ? turn.behind.shift() : undefined;
    if (next) {
      has(next, { behind: turn.behind, handedOn: turn.handedOn + 1 });
      return;
    }
    held.delete(name);
    given.push(name);
    // Behind whoever asks elsewhere.
    if (turn.behind.length > 0) askAgain(turn.behind, 2 * AGAIN_MS);
    work();
  }

  function askAgain(waiting: readonly Waiting[], ms: number): void {
    const timer = setTimeout(() => {
      asking.push(...waiting);
      work();
    }, ms);
    if (closed) clearTimeout(timer);
  }

  /** Whoever asks for a turn that is had or asked for here already waits for that one. */
  function firstOfEach(waiting: readonly Waiting[]): Waiting[] {
    const first = new Map<string, Waiting>();
    for (const each of waiting) {
      const turn = held.get(each.name);
      if (turn) turn.behind.push(each);
      else if (first.has(each.name)) askAgain([each], AGAIN_MS);
      else first.set(each.name, each);
    }
    return [...first.values()];
  }

  function work(): void {
    again = true;
    if (!working && !closed) void rounds();
  }

  async function rounds(): Promise<void> {
    working = true;
    while (again && !closed) {
      again = false;
      const [now, ended] = [firstOfEach(asking), given];
      [asking, given] = [[], []];
      try {
        await round(now, ended);
      } catch {
        // Who waits asks on a new one.
        await connection?.then((client) => client.end()).catch(() => undefined);
        connection = undefined;
        gone();
        askAgain(
          now.filter((each) => !tired(each)),
          REOPEN_MS,
        );
      }
    }
    working = false;
  }

  // There from the start: who is alone goes by it.
  work();

  return {
    take: (name) =>
      new Promise((go) => {
        asking.push({ name, since: performance.now(), go });
        work();
      }),
    aloneFor: presence.aloneFor,
    alone: presence.alone,
    async close() {
      closed = true;
      await connection?.then((client) => client.end()).catch(() => undefined);
    },
  };
}
