/** The program is killed at 50 random points while 500 messages flow: nothing acknowledged is lost, nothing is doubled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Database } from '../../db/driver.js';
import { freePort, type Program, startProgram } from '../program/program.js';

const MESSAGES = 500;
const REPS = 10;
const PER_REP = MESSAGES / REPS;
const KILLS = 50;
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

interface Entry {
  readonly id: number;
  readonly from: string;
  readonly text: string;
}

describe('a process that is killed', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhanbao-crash-'));
  let program: Program | undefined;
  afterAll(async () => {
    await program?.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('loses no acknowledged message and doubles no record and no reply', async () => {
    const port = await freePort();
    const random = randomFrom(SEED);
    program = await startProgram({ dataDir, port });
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
      program = await startProgram({ dataDir, port });
      kills += 1;
    }
    await Promise.all(senders);
    expect(kills).toBe(KILLS);
    expect(acknowledged.size).toBe(MESSAGES);

    await allHandled(dataDir);
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

    const db = new Database(join(dataDir, 'zhanbao.db'), { readonly: true });
    const count = (sql: string) => db.prepare(sql).pluck().get() as number;
    expect(count('SELECT count(*) FROM inbox'), 'received once').toBe(MESSAGES);
    expect(count(`SELECT count(*) FROM inbox WHERE state = 'done'`), 'handled').toBe(MESSAGES);
    expect(count('SELECT count(*) FROM followup'), 'recorded once').toBe(MESSAGES);
    expect(count('SELECT count(DISTINCT inbox) FROM followup')).toBe(MESSAGES);
    expect(count('SELECT count(*) FROM customer'), 'no customer doubled').toBe(CUSTOMERS.length);
    expect(count('SELECT count(*) FROM deal'), 'no deal doubled').toBe(CUSTOMERS.length);
    expect(count(`SELECT count(*) FROM outbox WHERE state <> 'sent'`), 'everything said').toBe(0);
    const perMessage = db
      .prepare(
        'SELECT n, count(*) AS messages FROM (SELECT count(*) AS n FROM outbox WHERE cause IS NOT NULL AND edits IS NULL GROUP BY cause) GROUP BY n ORDER BY n',
      )
      .all();
    // The very first message of each rep is answered by the card and by the welcome.
    expect(perMessage).toEqual([
      { n: 1, messages: MESSAGES - REPS },
      { n: 2, messages: REPS },
    ]);
    db.close();
  });
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

async function history(url: string, as: string): Promise<Entry[]> {
  const all: Entry[] = [];
  let before = '';
  for (;;) {
    const page = (await (await fetch(`${url}/api/chat/messages?as=${as}&in=dm&limit=100${before}`)).json()) as Entry[];
    const first = page[0];
    if (!first) return all;
    all.unshift(...page);
    before = `&before=${first.id}`;
  }
}

/** Waits until nothing is left to handle or to send. */
async function allHandled(dataDir: string): Promise<void> {
  const db = new Database(join(dataDir, 'zhanbao.db'), { readonly: true });
  const left = db
    .prepare(`SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting') + (SELECT count(*) FROM outbox WHERE state = 'waiting')`)
    .pluck();
  const until = performance.now() + 90_000;
  while ((left.get() as number) > 0) {
    if (performance.now() > until) throw new Error(`${left.get()} rows were never handled`);
    await sleep(100);
  }
  db.close();
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
