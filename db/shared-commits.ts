/**
 * Units of work that are there at once go to the server together: one message, one transaction, one wait for its disk. A unit alone is
 * sent at once; while so many groups are on their way, those that come wait for one of them and leave together.
 */
import type pg from 'pg';
import { refusesStatement } from './postgres-faults.js';

/** One prepared statement with its values as the wire carries them. */
export interface Unit {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | null)[];
}

interface Waiting extends Unit {
  readonly done: (rows: number) => void;
  readonly failed: (error: unknown) => void;
}

/** So many groups are under way at once: one is worked on while the other waits for the disk. */
const AT_ONCE = 4;
/** The longest group: what waits behind it waits this many units' time. */
const LONGEST = 16;

/** Runs a unit and answers with the number of rows that its statement gave. */
export function createSharedCommits(pool: pg.Pool): (unit: Unit) => Promise<number> {
  let queue: Waiting[] = [];
  let underWay = 0;

  async function groups(): Promise<void> {
    underWay += 1;
    while (queue.length > 0) await nextGroup();
    underWay -= 1;
  }

  async function nextGroup(): Promise<void> {
    let client: pg.PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      const all = queue;
      queue = [];
      for (const each of all) each.failed(error);
      return;
    }
    const hear = unheard(client);
    const known = preparedOn(client);
    const first = queue.findIndex(({ name }) => !known(name));
    // The driver prepares a statement and remembers it; groups are made of those it has.
    const group = queue.splice(0, first === 0 ? 1 : Math.min(first < 0 ? queue.length : first, LONGEST));
    await (group.length === 1 ? alone(client, group) : all(client, group));
    hear();
    client.release();
  }

  async function alone(client: pg.PoolClient, group: readonly Waiting[]): Promise<void> {
    for (const { name, text, values, done, failed } of group) {
      await client.query({ name, text, values: [...values] }).then(({ rowCount }) => done(rowCount ?? 0), failed);
    }
  }

  async function all(client: pg.PoolClient, group: readonly Waiting[]): Promise<void> {
    try {
      const rows = await together(client, group);
      for (const [i, { done }] of group.entries()) done(rows[i] ?? 0);
    } catch (error) {
      // The server took all of them back for the sake of one: each alone shows whose. If nobody can say what became of them, all are told so.
      if (refusesStatement(error)) await alone(client, group);
      else for (const { failed } of group) failed(error);
    }
  }

  async function first({ name, text, values }: Unit): Promise<number> {
    underWay += 1;
    try {
      return (await pool.query({ name, text, values: [...values] })).rowCount ?? 0;
    } finally {
      underWay -= 1;
    }
  }

  return (unit) =>
    underWay === 0
      ? first(unit)
      : new Promise((done, failed) => {
          queue.push({ ...unit, done, failed });
          if (underWay < AT_ONCE) void groups();
        });
}

const ignored = (): void => undefined;

/** A connection of the pool that breaks while it is lent out says so to the query under way and to nobody else; call what is returned when it goes back. */
export function unheard(client: pg.PoolClient): () => void {
  client.on('error', ignored);
  return () => client.off('error', ignored);
}

/** Which statements a connection has prepared: a field of the driver's connection that its types leave out. */
function preparedOn(client: pg.PoolClient): (name: string) => boolean {
  const { connection } = client as unknown as { readonly connection: { readonly parsedStatements: Readonly<Record<string, string>> } };
  return (name) => connection.parsedStatements[name] !== undefined;
}

/** What pg asks of a query of one's own (as its cursors are); the events that cannot happen here are left out. */
interface Submitted extends pg.Submittable {
  handleDataRow(): void;
  handleCommandComplete(message: { readonly text: string }): void;
  handleReadyForQuery(): void;
  handleError(error: unknown): void;
}

/** All units behind one Sync, which is one transaction; resolves with each one's number of rows once it is committed. */
function together(client: pg.PoolClient, group: readonly Unit[]): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const rows: number[] = [];
    const query: Submitted = {
      submit(connection) {
        connection.stream.cork();
        for (const { name, values } of group) {
          connection.bind({ statement: name, values: [...values] }, true);
          connection.execute(null, true);
        }
        connection.sync();
        connection.stream.uncork();
      },
      handleDataRow: ignored,
      // "SELECT 1": the command and its number of rows.
      handleCommandComplete: ({ text }) => rows.push(Number(text.slice(text.lastIndexOf(' ') + 1))),
      handleReadyForQuery: () => resolve(rows),
      handleError: reject,
    };
    client.query(query);
  });
}
