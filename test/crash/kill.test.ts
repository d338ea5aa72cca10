/** The program is killed at 50 random points while 500 messages flow: nothing acknowledged is lost, nothing is doubled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from '../contracts/postgres-server.js';
import { freePort, type Program, startProgram } from '../program/program.js';
import { countOf, type OpenDatabase, openFile, openServer } from './open-database.js';

const MESSAGES = 500;
const REPS = 10;
const PER_REP = MESSAGES / REPS;
const KILLS = 50;
/** Fifty starts on a machine that has much else to do. */
const LONGEST_MS = 1_800_000;
const SEED = 20261120;

const CUSTOMERS = [
  '恒川机械',
  '华锐精工',
  '东睿自动化',
  '力成电机',
  '启航机器人',
  '鑫达铸造',
  '瑞和口腔',
  '博爱体检',
  '康宁器械',
  '百汇超市',
];

/** Nothing settled for so long is nothing settled any more. */
const STUCK_MS = 120_000;

/** Where a program keeps its records, and how a test looks into them. */
interface Home {
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly open: () => Promise<OpenDatabase>;
}

interface Entry {
  readonly id: number;
  readonly from: string;
  readonly text: string;
}

describe('a process that is killed', () => {
  let program: Program | undefined;
  let server: RunningPostgres | undefined;
  afterEach(async () => {
    await program?.kill();
    program = undefined;
  });
  afterAll(() => server?.stop());

  it(
    'loses no acknowledged message and doubles no record and no reply on SQLite',
    async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'zhanbao-crash-'));
      await survive({ dataDir, env: {}, open: async () => openFile(join(dataDir, 'zhanbao.db')) });
      rmSync(dataDir, { recursive: true, force: true });
    },
    LONGEST_MS,
  );

  it(
    'loses no acknowledged message and doubles no record and no reply on PostgreSQL',
    async () => {
      server = await startPostgres();
      const url = server.url('crash');
      const admin = await openServer(server.url('postgres'));
      await admin.rows('CREATE DATABASE crash');
      await admin.close();
      const dataDir = mkdtempSync(join(tmpdir(), 'zhanbao-crash-'));
      await survive({ dataDir, env: { DATABASE_URL: url }, open: () => openServer(url) });
      rmSync(dataDir, { recursive: true, force: true });
    },
    LONGEST_MS,
  );

  async function survive({ dataDir, env, open }: Home): Promise<void> {
    const port = await freePort();
    const random = randomFrom(SEED);
    program = await startProgram({ dataDir, port, env });
    // Whoever is there by then is greeted once; these come later.
    await program.whole();
    const { url } = program;
    for (let rep = 0; rep < REPS; rep++)
      await post(`${url}/api/chat/people`, { id: `rep-${rep}`, name: `销售${'甲乙丙丁戊己庚辛壬癸'[rep]}`, role: 'rep' });

    /** What was acknowledged: the client's id of each message to the id the program gave it. */
    const acknowledged = new Map<string, number>();
    let kills = 0;
    const senders = Array.from({ length: REPS }, async (_, rep) => {
      for (let n = 0; n < PER_REP; n++) {
        // Spread over all kills, so that each one finds messages on their way.
        while (kills < (n * KILLS) / PER_REP - 1) await sleep(5);
        const id = `m${rep}-${n}`;
        acknowledged.set(id, await untilAccepted(`${url}/api/chat/messages`, { as: `rep-${rep}`, in: 'dm', id, text: textOf(rep, n) }));
        await sleep(random() * 30);
      }
    });
    while (kills < KILLS) {
      // Half of them while it takes in what it cannot handle yet.
      if (random() < 0.5) await program.whole();
      await sleep(5 + random() * 120);
      await program.kill();
      program = await startProgram({ dataDir, port, env });
      kills += 1;
    }
    await Promise.all(senders);
    expect(kills).toBe(KILLS);
    expect(acknowledged.size).toBe(MESSAGES);

    const db = await open();
    await allHandled(db);
    for (let rep = 0; rep < REPS; rep++) {
      const entries = await history(url, `rep-${rep}`);
      const said = entries.filter((e) => e.from === `rep-${rep}`);
      const replies = entries.filter((e) => e.from === 'bot');
      expect(
        said.map((e) => e.text),
        `what rep ${rep} said, in order`,
      ).toEqual(Array.from({ length: PER_REP }, (_, n) => textOf(rep, n)));
      expect(new Set(replies.map((e) => e.id)).size).toBe(replies.length);
    }
    await program?.stop();
    program = undefined;

    const count = (sql: string) => countOf(db, sql);
    expect(await count('inbox'), 'received once').toBe(MESSAGES);
    expect(await count(`inbox WHERE state = 'done'`), 'handled').toBe(MESSAGES);
    expect(await count('followup'), 'recorded once').toBe(MESSAGES);
    expect(await count('(SELECT DISTINCT inbox FROM followup) AS told')).toBe(MESSAGES);
    expect(await count('(SELECT DISTINCT customer, text FROM followup) AS told'), 'each in its own words').toBe(MESSAGES);
    expect(await count('customer'), 'no customer doubled').toBe(CUSTOMERS.length);
    expect(await count('deal'), 'no deal doubled').toBe(CUSTOMERS.length);
    const each = `(SELECT customer FROM followup GROUP BY customer HAVING count(*) = ${PER_REP}) AS whole`;
    expect(await count(each), 'each told of his customer only').toBe(REPS);
    expect(await count(`outbox WHERE state <> 'sent'`), 'everything said').toBe(0);
    const answers = '(SELECT count(*) AS n FROM outbox WHERE cause IS NOT NULL AND edits IS NULL GROUP BY cause) AS answered';
    const perMessage = await db.rows(`SELECT n, count(*) AS messages FROM ${answers} GROUP BY n ORDER BY n`);
    // The very first message of each rep is answered by the card and by the welcome.
    expect(perMessage.map(({ n, messages }) => [Number(n), Number(messages)])).toEqual([
      [1, MESSAGES - REPS],
      [2, REPS],
    ]);
    await db.close();
  }
});

const textOf = (rep: number, n: number): string => `今天又拜访了${CUSTOMERS[rep]}的王总,第${n + 1}次聊技术参数,他比较满意`;

async function post(url: string, body: object): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** Sends until it is acknowledged, as a client with a bad line does: the same id each time. */
async function untilAccepted(url: string, body: object): Promise<number> {
  for (;;) {
    try {
      const response = await post(url, body);
      if (response.status === 202) return ((await response.json()) as { id: number }).id;
      if (response.status < 500) throw new Refused(await response.text());
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    await sleep(20);
  }
}

class Refused extends Error {}

/** What changes nothing is asked once more where a connection kept from before turns out to be closed, as every browser does. */
const look = (url: string): Promise<Response> => fetch(url).catch(() => fetch(url, { headers: { connection: 'close' } }));

async function history(url: string, as: string): Promise<Entry[]> {
  const all: Entry[] = [];
  let before = '';
  for (;;) {
    const page = (await (await look(`${url}/api/chat/messages?as=${as}&in=dm&limit=100${before}`)).json()) as Entry[];
    const first = page[0];
    if (!first) return all;
    all.unshift(...page);
    before = `&before=${first.id}`;
  }
}

/** Waits until nothing is left to handle or to send; what was being sent when the program died is free again after a minute. */
async function allHandled(db: OpenDatabase): Promise<void> {
  const left = async () => (await countOf(db, `inbox WHERE state = 'waiting'`)) + (await countOf(db, `outbox WHERE state = 'waiting'`));
  let [before, since] = [Number.POSITIVE_INFINITY, performance.now()];
  for (;;) {
    const now = await left();
    if (now === 0) return;
    if (now < before) [before, since] = [now, performance.now()];
    if (performance.now() - since > STUCK_MS) throw new Error(`${now} rows were never handled`);
    await sleep(100);
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers in [0, 1), the same ones for the same seed, so that a failure can be had again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
