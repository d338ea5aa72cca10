/** Many people write to the built program through a platform on which things go wrong, while the program is killed now and then. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../db/driver.js';
import { freePort, startProgram } from '../program/program.js';
import type { Stage, StageMaker } from './stage.js';

export interface Plan {
  readonly messages: number;
  readonly people: number;
  readonly kills: number;
  /** The share of messages before which something goes wrong on the way out. */
  readonly faulty: number;
  readonly seed: number;
}

/** What became of it all. */
export interface Outcome {
  readonly received: number;
  readonly handled: number;
  readonly followups: number;
  readonly messagesLogged: number;
  readonly waiting: number;
  readonly givenUp: number;
  readonly unknown: number;
  /** Faults after which a sender cannot know whether its message arrived, and messages under way when it was killed. */
  readonly doubtful: number;
  /** People who see another number of messages than were sent to them, those aside whose outcome is unknown. */
  readonly wrong: readonly string[];
  /** Unknown outcomes that were said to nobody. */
  readonly untold: number;
}

export async function flow(makeStage: StageMaker, plan: Plan): Promise<Outcome> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhanbao-flow-'));
  const port = await freePort();
  const stage = await makeStage(plan.people, `http://127.0.0.1:${port}`);
  const random = randomFrom(plan.seed);
  const options = { dataDir, port, env: { ...stage.env, OUTBOX_PACING: 'off', JOIN: 'open' } };
  let program = await startProgram(options);
  let over = false;
  try {
    let [said, doubtful, kills, wanted] = [0, 0, 0, 0];
    const inbox = stage.keyOf && new Database(join(dataDir, 'zhanbao.db'), { readonly: true });
    const isReceived = inbox?.prepare('SELECT 1 FROM inbox WHERE key = ?').pluck();
    const say = async (person: number, id: string, text: string) => {
      const there = () => !isReceived || isReceived.get(stage.keyOf?.(id)) !== undefined;
      do {
        await stage.say(person, id, text);
        for (let waited = 0; waited < BROUGHT_AGAIN_MS && !there(); waited += 10) await sleep(10);
      } while (!there());
    };
    const people = Array.from({ length: plan.people }, async (_, person) => {
      for (let n = 0; n < plan.messages / plan.people; n++) {
        if (random() < plan.faulty) wanted += 1;
        await say(person, `9${String(person).padStart(5, '0')}${String(n).padStart(4, '0')}`, textOf(person, n));
        said += 1;
      }
    });
    const killing = (async () => {
      while (kills < plan.kills) {
        const at = ((kills + random()) / plan.kills) * plan.messages * 0.9;
        while (said < at) await sleep(5);
        await sleep(random() * 60);
        await program.kill();
        doubtful += underWay(dataDir);
        kills += 1;
        program = await startProgram(options);
      }
    })();
    // Well apart: people write faster than the bot sends, and faults that meet one send after the other are an outage, not a bad wire.
    const disturbing = (async () => {
      let last = Number.NEGATIVE_INFINITY;
      while (!over) {
        if (wanted > 0 && !stage.armed() && stage.calls() - last >= APART) {
          wanted -= 1;
          last = stage.calls();
          if (stage.disturb(random)) doubtful += 1;
        }
        await sleep(5);
      }
    })();
    await Promise.all([...people, killing]);
    inbox?.close();
    const db = new Database(join(dataDir, 'zhanbao.db'), { readonly: true });
    await settled(db, program.output);
    over = true;
    await disturbing;
    const outcome = read(db, stage, plan.people, doubtful);
    db.close();
    return outcome;
  } finally {
    over = true;
    await program.stop();
    await stage.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A message that nobody acknowledges is brought again after so long. */
const BROUGHT_AGAIN_MS = 4000;

/** Calls of ours between two faults, at least. */
const APART = 10;

/** How many messages were being sent when the program was killed. */
function underWay(dataDir: string): number {
  const db = new Database(join(dataDir, 'zhanbao.db'), { readonly: true });
  const count = db.prepare(`SELECT count(*) FROM outbox WHERE state = 'waiting' AND lease_until > 0`).pluck().get() as number;
  db.close();
  return count;
}

type Db = InstanceType<typeof Database>;

/** Nothing settled for so long is nothing settled any more. */
const STUCK_MS = 180_000;

/** Waits until nothing is left to handle or to send. */
async function settled(db: Db, output: () => string): Promise<void> {
  const left = db
    .prepare(`SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting') + (SELECT count(*) FROM outbox WHERE state = 'waiting')`)
    .pluck();
  let [before, since] = [Number.POSITIVE_INFINITY, performance.now()];
  for (;;) {
    const now = left.get() as number;
    if (now === 0) return;
    if (now < before) [before, since] = [now, performance.now()];
    if (performance.now() - since > STUCK_MS) throw new Error(`${now} rows are still waiting\n${output().slice(-2000)}`);
    await sleep(100);
  }
}

function read(db: Db, stage: Stage, people: number, doubtful: number): Outcome {
  const count = (sql: string) => db.prepare(sql).pluck().get() as number;
  // A person may be written to in two direct conversations: WeCom's robot and, for pushes, its app.
  const sentTo = db
    .prepare(
      `SELECT i.account, coalesce(sum(o.state = 'sent'), 0) AS sent, coalesce(sum(o.state = 'unknown'), 0) AS unknown
         FROM identity i
         JOIN conversation c ON c.platform = i.platform AND c.kind = 'direct'
          AND (c.address LIKE '%' || i.account OR c.address LIKE '%' || i.account || '#robot')
         LEFT JOIN outbox o ON o.address = c.address AND o.edits IS NULL
        GROUP BY i.account`,
    )
    .all() as readonly { readonly account: string; readonly sent: number; readonly unknown: number }[];
  const wrong = sentTo.flatMap(({ account, sent, unknown }) => {
    const person = Number(/\d+$/.exec(account)?.[0]);
    if (!(person < people)) return [];
    const shown = stage.shown(person);
    return shown < sent || shown > sent + unknown ? [`${account}: ${shown} shown, ${sent} sent, ${unknown} unknown`] : [];
  });
  return {
    received: count(`SELECT count(*) FROM inbox WHERE body LIKE '%"kind":"message"%'`),
    handled: count(`SELECT count(*) FROM inbox WHERE state = 'done'`),
    followups: count('SELECT count(*) FROM followup'),
    messagesLogged: count('SELECT count(DISTINCT inbox) FROM followup'),
    waiting: count(`SELECT count(*) FROM outbox WHERE state = 'waiting'`),
    givenUp: count(`SELECT count(*) FROM outbox WHERE state = 'given_up'`),
    unknown: count(`SELECT count(*) FROM outbox WHERE state = 'unknown'`),
    untold: count(
      `SELECT count(*) FROM outbox o WHERE state = 'unknown' AND key NOT LIKE 'unknown:%'
         AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.key = 'unknown:' || o.id)`,
    ),
    doubtful,
    wrong,
  };
}

/** A prime number of them, no two pronounced alike. */
const SYLLABLES = [...'恒瑞启宏卓诺海凌益森锦岳博凯澜栢骏煜拓朗泰硕铭'];

/**
 * Everybody has a customer of their own. Names differ in two characters at least, and never by a change of places alone, which would be
 * taken for a slip of the finger: the third character follows from the other two so that neither can be.
 */
function textOf(person: number, n: number): string {
  const a = person % SYLLABLES.length;
  const b = (a + 1 + Math.floor(person / SYLLABLES.length)) % SYLLABLES.length;
  const name = [a, b, (a + 3 * b) % SYLLABLES.length].map((i) => SYLLABLES[i]).join('');
  return `今天又拜访了${name}机械的王总,第${n + 1}次聊技术参数,他比较满意`;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers in [0, 1), the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
