/**
 * Turns among several programs on one PostgreSQL: advisory locks of one connection of their own. Nothing is written for them, and a program
 * that dies gives its turns back with its connection.
 */
import pg from 'pg';

export interface Turns {
  /** Resolves when it is this program's turn with that name, with what ends the turn. */
  take(name: string): Promise<() => void>;
  /** Whether another program is on the database; known to the second. */
  others(): boolean;
  close(): Promise<void>;
}

/** Any number that only this program uses. */
const LOCKS = 7_230_042;
const PRESENCE = 7_230_043;
/** A turn that another program has is asked for again this soon. */
const AGAIN_MS = 20;
/** What a turn is taken for is committed once however many try: better twice the work than none, should a program hang. */
const LONGEST_MS = 60_000;
const LOOK_MS = 1000;

const TAKE = `SELECT pg_try_advisory_lock(${LOCKS}, hashtext(name)) AS ours FROM unnest($1::text[]) WITH ORDINALITY AS t (name, n) ORDER BY n`;
const GIVE = `SELECT pg_advisory_unlock(${LOCKS}, hashtext(name)) FROM unnest($1::text[]) AS t (name)`;
const COUNT = `SELECT count(*)::int AS programs FROM pg_locks WHERE locktype = 'advisory' AND classid = ${PRESENCE} AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

interface Waiting {
  readonly name: string;
  readonly since: number;
  readonly go: (end: () => void) => void;
}

export function createTurns(url: string): Turns {
  let connection: Promise<pg.Client> | undefined;
  let asking: Waiting[] = [];
  let given: string[] = [];
  let working = false;
  let closed = false;
  /** Until it is known, there are others. */
  let others = true;
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function open(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url });
    const lost = () => {
      connection = undefined;
    };
    client.on('error', lost);
    client.on('end', lost);
    await client.connect();
    await client.query(`SELECT pg_advisory_lock_shared(${PRESENCE}, 0)`);
    return client;
  }

  async function round(now: readonly Waiting[], ended: readonly string[]): Promise<void> {
    connection ??= open();
    const client = await connection;
    if (performance.now() - lookedAt > LOOK_MS) {
      lookedAt = performance.now();
      others = ((await client.query(COUNT)).rows[0] as { readonly programs: number }).programs > 1;
    }
    if (ended.length > 0) await client.query({ name: 'give', text: GIVE, values: [ended] });
    if (now.length === 0) return;
    const { rows } = await client.query({ name: 'take', text: TAKE, values: [now.map(({ name }) => name)] });
    const late = now.filter((each, i) => {
      // A column of TAKE.
      const { ours } = rows[i] as { readonly ours: boolean };
      const tired = performance.now() - each.since > LONGEST_MS;
      if (ours) each.go(() => give(each.name));
      else if (tired) each.go(() => undefined);
      return !ours && !tired;
    });
    later(late, AGAIN_MS);
  }

  function later(waiting: readonly Waiting[], ms: number): void {
    if (waiting.length === 0) return;
    const timer = setTimeout(() => {
      asking.push(...waiting);
      work();
    }, ms);
    if (closed) clearTimeout(timer);
  }

  function give(name: string): void {
    given.push(name);
    work();
  }

  function work(): void {
    if (!working && !closed) void rounds();
  }

  async function rounds(): Promise<void> {
    working = true;
    while (asking.length + given.length > 0 && !closed) {
      const [now, ended] = [asking, given];
      [asking, given] = [[], []];
      try {
        await round(now, ended);
      } catch {
        // What was held went with the connection; who waits asks on a new one.
        await connection?.then((client) => client.end()).catch(() => undefined);
        connection = undefined;
        later(now, LOOK_MS);
      }
    }
    working = false;
  }

  return {
    take: (name) =>
      new Promise((go) => {
        asking.push({ name, since: performance.now(), go });
        work();
      }),
    others: () => others,
    async close() {
      closed = true;
      await connection?.then((client) => client.end()).catch(() => undefined);
    },
  };
}
