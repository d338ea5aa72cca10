/** Two built programs on one PostgreSQL: started at once on an empty database, then written to in turns, one of them killed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from '../contracts/postgres-server.js';
import { freePort, type Program, startProgram } from '../program/program.js';

const folders = ['a', 'b'].map((name) => mkdtempSync(join(tmpdir(), `zhanbao-two-${name}-`)));
let server: RunningPostgres;
let db: pg.Client;
const programs: Program[] = [];

beforeAll(async () => {
  server = await startPostgres();
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query('CREATE DATABASE two');
  await admin.end();
  db = new pg.Client(server.url('two'));
  await db.connect();
  programs.push(...(await Promise.all(folders.map(start))));
});
afterAll(async () => {
  for (const program of programs) await program.kill();
  await db?.end();
  await server?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const start = async (dataDir: string) =>
  startProgram({ dataDir, port: await freePort(), env: { DATABASE_URL: server.url('two'), OUTBOX_PACING: 'off' } });
const count = async (sql: string) => Number((await db.query(`SELECT count(*) AS n FROM ${sql}`)).rows[0]?.n);

async function say(program: Program | undefined, id: string, text: string, as = 'rep'): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${program?.url}/api/chat/messages`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ as, in: 'dm', text, id }),
  });
  expect(answer.status).toBe(202);
}

it('makes one workspace, one manager and one code for the admin', async () => {
  for (const program of programs) await program.whole();
  expect(await count('workspace')).toBe(1);
  expect(await count('person')).toBe(2);
  expect(await count(`code WHERE kind = 'admin'`)).toBe(1);
  const codeOf = (program: Program) => /ZB-\w{4}-\w{4}/.exec(program.output())?.[0];
  for (const program of programs) await expect.poll(() => codeOf(program), { timeout: 10_000 }).toBeDefined();
  expect(new Set(programs.map(codeOf)).size).toBe(1);
});

it('handles a chat in the order it was said, whichever of them was told, and makes a customer once', async () => {
  const lines = [
    '今天拜访了恒川机械的王总,报价38万',
    '恒川机械下周三签合同',
    '恒川机械王总嫌贵',
    '恒川机械报价改成40万',
    '恒川机械先付三成',
  ];
  for (const [i, line] of lines.entries()) await say(programs[i % 2], `m${i}`, line);
  await expect.poll(() => count(`inbox WHERE state = 'waiting'`), { timeout: 30_000 }).toBe(0);
  await expect.poll(() => count(`outbox WHERE state = 'waiting'`), { timeout: 30_000 }).toBe(0);
  expect(await count('customer')).toBe(1);
  const answers = await db.query(
    `SELECT i.key FROM outbox o JOIN inbox i ON i.id = o.cause WHERE o.edits IS NULL AND o.state = 'sent' AND i.key LIKE 'web:%m_' ORDER BY o.sent_at, o.id`,
  );
  const answered = [...new Set(answers.rows.map(({ key }) => String(key).slice(-2)))];
  expect(answered).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
});

describe('a customer that two people name at once', () => {
  it.each([
    ['to two programs', [0, 1], ['瑞和口腔', '泰安建材', '宏图印刷', '嘉禾食品', '明德中学', '顺达物流']],
    ['to one of two programs', [1, 1], ['安信药业', '北辰光电', '凯旋酒店', '长江水泥', '东方玻璃', '金谷粮油']],
  ] as const)('is made once: %s', async (_, [one, other], customers) => {
    for (const [i, customer] of customers.entries()) {
      const id = `${one}${other}${i}`;
      await Promise.all([
        say(programs[one], `n${id}`, `今天拜访了${customer}的陈总`),
        say(programs[other], `o${id}`, `今天拜访了${customer}的刘主任`, 'manager'),
      ]);
      await expect.poll(() => count(`inbox WHERE state = 'waiting'`), { timeout: 30_000 }).toBe(0);
      expect(await count(`customer WHERE name = '${customer}'`), customer).toBe(1);
    }
  });
});

it('goes on with the chats of a program that is killed', async () => {
  for (let i = 0; i < 20; i++) await say(programs[0], `k${i}`, `今天又拜访了恒川机械的王总,第${i + 1}次聊参数`);
  await programs[0]?.kill();
  await say(programs[1], 'k20', '恒川机械的王总比较满意');
  await expect.poll(() => count(`inbox WHERE state = 'waiting'`), { timeout: 60_000 }).toBe(0);
  expect(await count(`inbox WHERE state = 'done' AND key LIKE 'web:%k%'`)).toBe(21);
  expect(await count(`(SELECT DISTINCT inbox FROM followup WHERE inbox IN (SELECT id FROM inbox WHERE key LIKE 'web:%k%')) AS told`)).toBe(
    21,
  );
  expect(await count('customer')).toBe(13);
});
