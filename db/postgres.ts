/** The engine for more than one machine: PostgreSQL, one round trip for a unit of work. */
import { asc, inArray } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Decision } from '../src/decision.js';
import { Conflict } from '../src/errors.js';
import type { At, Id } from '../src/terms.js';
import { Ids } from './ids.js';
import { translate } from './postgres-faults.js';
import { CLAIM, SENT, unsent } from './postgres-sends.js';
import { bulk, runsOf, textOf, textOfRun } from './postgres-text.js';
import { defineSchema } from './schema.js';
import { createSharedCommits, unheard } from './shared-commits.js';
import { createStatementMaker, type Form, type Statement } from './statements.js';
import type { Claim, Committed, Gate, Store } from './store.js';
import { createTurns } from './turns.js';

/** Beyond this many rows a unit is sent statement by statement: planning one huge statement would cost more than the round trips. */
const ROWS_IN_ONE_STATEMENT = 40;
/** Any number that only this program uses: two instances must not migrate at once. */
const MIGRATION_LOCK = 7_230_041;
const INT8 = 20;
/** The server's clock in milliseconds: machines that share a lease need not agree on the time. */
const CLOCK = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint';
/** The gate that settles a received message; no statement of the maker has its shape. */
const SETTLE: Form = {
  sql: `UPDATE "inbox" SET "state" = ? WHERE "id" = ? AND "state" = 'waiting'`,
  types: ['text', 'bigint'],
  versioned: false,
  shape: -1,
};
/** Statements of so many shapes are kept; a shape is a list of tables and columns, so there are few. */
const SHAPES = 1000;

export interface PostgresOptions {
  readonly url: string;
  readonly migrations: string;
  readonly now: () => At;
  readonly connections?: number;
}

/** Opens (and migrates) the database. Throws StoreUnavailable when it cannot be reached. */
export async function openPostgres({ url, migrations, now, connections = 10 }: PostgresOptions): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: connections, types: { getTypeParser: parserOf } });
  // A connection that breaks while idle is replaced by the pool; the next query reports what matters.
  pool.on('error', () => undefined);
  await migrateOnce(pool, migrations);
  const t = defineSchema('postgres');
  const read = drizzle(pool);
  const statements = createStatementMaker(t, 'postgres');
  const names = new Map<string, string>();
  const texts = new Map<string, string>();

  const shared = createSharedCommits(pool);

  function nameOf(sql: string): string {
    let name = names.get(sql);
    if (name === undefined) {
      name = `zb${names.size}`;
      names.set(sql, name);
    }
    return name;
  }

  async function query(client: pg.Pool | pg.PoolClient, sql: string, values: readonly unknown[], as?: 'array'): Promise<pg.QueryResult> {
    try {
      return await client.query({ name: nameOf(sql), text: sql, values: [...values], ...(as && { rowMode: as }) });
    } catch (error) {
      throw translate(error);
    }
  }

  async function commit(decision: Decision, gate?: Gate): Promise<Committed> {
    const all = [
      ...decision.changes.map((change) => statements.of(change)),
      ...(decision.resend ?? []).map((resent) => statements.resend(resent)),
      ...decision.replies.map((reply) => statements.insert('outbox', reply, true)),
    ];
    const gates = gatesOf(decision, gate);
    if (gates.length + all.length === 0) return 'committed';
    if (all.length > ROWS_IN_ONE_STATEMENT) return commitInSteps(gates, all);
    let shape = '';
    const values: (string | null)[] = [];
    for (const part of [gates, all]) {
      for (const s of part) {
        shape += `${s.form.shape},`;
        for (const value of s.values) values.push(value === null ? null : String(value));
      }
      shape += ';';
    }
    let text = texts.get(shape);
    if (text === undefined) {
      if (texts.size >= SHAPES) texts.clear();
      text = textOf(gates, runsOf(all));
      texts.set(shape, text);
    }
    try {
      return (await shared({ name: nameOf(text), text, values })) === 1 ? 'committed' : 'repeated';
    } catch (error) {
      throw translate(error);
    }
  }

  async function commitInSteps(gates: readonly Statement[], all: readonly Statement[]): Promise<Committed> {
    const client = await pool.connect().catch((error: unknown) => {
      throw translate(error);
    });
    const hear = unheard(client);
    try {
      await client.query('BEGIN');
      for (const s of gates) {
        if ((await query(client, textOfRun([s], 0), s.values)).rowCount === 0) {
          await client.query('ROLLBACK');
          return 'repeated';
        }
      }
      for (const run of runsOf(all)) {
        const touched = (
          await query(
            client,
            ...(run[0]?.form.insert ? bulk(run, run[0].form.insert) : ([textOfRun(run, 0), run[0]?.values ?? []] as const)),
          )
        ).rowCount;
        if (run[0]?.form.versioned && touched === 0) throw new Conflict('a row has changed meanwhile');
      }
      await client.query('COMMIT');
      return 'committed';
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw translate(error);
    } finally {
      hear();
      client.release();
    }
  }

  function gatesOf(decision: Decision, gate: Gate | undefined): Statement[] {
    const gates: Statement[] = [];
    if (gate?.kind === 'receive') gates.push(statements.insert('inbox', gate.row, true));
    if (gate?.kind === 'settle') gates.push({ form: SETTLE, values: [gate.as, gate.inbox] });
    if (decision.push) gates.push(statements.insert('push', decision.push, true));
    return gates;
  }

  await query(pool, 'INSERT INTO counter (id, next) VALUES (1, 1) ON CONFLICT DO NOTHING', []);
  const ids = new Ids(async (count) => {
    const { rows } = await query(pool, 'UPDATE counter SET next = next + $1 WHERE id = 1 RETURNING next', [count]);
    return (rows[0] as { next: Id }).next - count;
  });
  await ids.reserve(1);
  const turns = createTurns(url);

  return {
    engine: 'postgres',
    t,
    read,
    // In this mode a row is the list of its columns.
    rows: async (sql, values) => (await query(pool, sql, values, 'array')).rows as unknown as readonly (readonly unknown[])[],
    nextId: () => ids.next(),
    reserveIds: (count) => ids.reserve(count),
    commit,
    async claim(now, leaseMs, wanted) {
      const { rows } = await query(pool, CLAIM, [now, leaseMs, wanted]);
      // The columns of CLAIM's RETURNING.
      return rows as Claim[];
    },
    async settle(settlements) {
      const at = now();
      const sent = settlements.filter((s) => s.kind === 'sent');
      if (sent.length > 0) await query(pool, SENT, [sent.map((s) => s.id), sent.map((s) => s.platformMessage), at]);
      for (const s of settlements) {
        if (s.kind === 'unknown' && s.notice) await commit({ changes: [], replies: [s.notice] });
        if (s.kind !== 'sent') await query(pool, ...unsent(s));
      }
    },
    async waiting(limit, inHand = () => false) {
      const { rows } = await query(pool, `SELECT id FROM inbox WHERE state = 'waiting' ORDER BY received_at, id LIMIT $1`, [limit]);
      const ids = rows.map(({ id }) => id as Id).filter((id) => !inHand(id));
      if (ids.length === 0) return [];
      return read.select().from(t.inbox).where(inArray(t.inbox.id, ids)).orderBy(asc(t.inbox.receivedAt), asc(t.inbox.id));
    },
    async countTry(inbox) {
      await query(pool, 'UPDATE inbox SET tries = tries + 1 WHERE id = $1', [inbox]);
    },
    async keep({ workspace, key, value, until }) {
      await query(
        pool,
        `WITH old AS (DELETE FROM kept WHERE until <= $5 AND NOT (workspace = $2 AND key = $3))
         INSERT INTO kept (id, workspace, key, value, until) VALUES ($1, $2, $3, $4, $6)
           ON CONFLICT (workspace, key) DO UPDATE SET value = excluded.value, until = excluded.until`,
        [ids.next(), workspace, key, value, now(), until],
      );
    },
    async hold({ workspace, name, holder }, ms) {
      const { rowCount } = await query(
        pool,
        `INSERT INTO lease (id, workspace, name, holder, until) VALUES ($1, $2, $3, $4, ${CLOCK} + $5::bigint)
           ON CONFLICT (workspace, name) DO UPDATE SET holder = excluded.holder, until = excluded.until
           WHERE lease.holder = excluded.holder OR lease.until <= ${CLOCK}`,
        [ids.next(), workspace, name, holder, ms],
      );
      return rowCount === 1;
    },
    async release({ workspace, name, holder }) {
      await query(pool, 'DELETE FROM lease WHERE workspace = $1 AND name = $2 AND holder = $3', [workspace, name, holder]);
    },
    turns,
    async close() {
      await turns.close();
      await pool.end();
    },
  };
}

async function migrateOnce(pool: pg.Pool, migrationsFolder: string): Promise<void> {
  const client = await pool.connect().catch((error: unknown) => {
    throw translate(error);
  });
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    client.release();
  }
}

// int8 arrives as text; every number this program stores is below 2^53.
export const parserOf = ((oid: number, format?: 'text' | 'binary') =>
  oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;
