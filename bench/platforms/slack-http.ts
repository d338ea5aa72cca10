/** Slack's events over HTTP, the whole path, against Bolt's bare echo. */
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../test/program/program.js';
import { quantile } from '../measure.js';
import { type Contender, type Running, startContender } from './contender.js';
import { type FakeApi, startFakeApi } from './fake-api.js';
import { load, once } from './http-load.js';
import { CUSTOMERS } from './sentences.js';
import { type Ready, SECRET, slackRequest } from './slack-event.js';

const START_MS = 30_000;
/** Answers that have not come after so long without another one are lost. */
const QUIET_MS = 3000;

/** One run of messages through one contender; times in ms. */
export interface Run {
  /** Messages wholly answered in a second. */
  readonly perSecond: number;
  readonly cpuUs: number;
  readonly acks: { readonly p50: number; readonly p99: number };
  readonly replyP50: number;
  readonly lost: number;
  readonly doubled: number;
  readonly refused: number;
}

export interface HttpStand {
  readonly running: Running;
  readonly port: number;
  readonly api: FakeApi;
  readonly firstAckMs: number;
  /** Messages numbered from `from`, `inFlight` at a time. */
  measure(from: number, count: number, inFlight: number): Promise<Run>;
  close(): Promise<void>;
}

/** What a stand differs in: settings added, and a folder with data that is there already. */
export interface StandWishes {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** Starts it and waits for its first acknowledgement. */
export async function standFor(contender: Contender, delayMs: number, { env, folder }: StandWishes = {}): Promise<HttpStand> {
  const [api, port] = [await startFakeApi(delayMs), await freePort()];
  const slack = { SLACK_BOT_TOKEN: 'xoxb-bench-token', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: `${api.url}/api/` };
  const running = startContender(contender, { PORT: String(port), ...slack, ...env }, folder);
  const close = async () => {
    await running.stop();
    api.close();
  };
  try {
    const first = slackRequest(CUSTOMERS - 1, port, { direct: true });
    while ((await once(port, first.bytes)) !== 200) {
      running.alive();
      if (running.age() > START_MS) throw new Error(`${contender.name} does not answer`);
      await wait(3);
    }
    const firstAckMs = running.age();
    return {
      running,
      port,
      api,
      firstAckMs,
      close,
      measure: (from, count, inFlight) => measure({ running, port, api }, from, count, inFlight),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Everybody is known, every chat greeted, every customer there, and the program warm. */
export async function introduce(stand: HttpStand): Promise<void> {
  await stand.measure(0, CUSTOMERS, 16);
  await wait(300);
}

type Parts = Pick<HttpStand, 'running' | 'port' | 'api'>;

async function measure({ running, port, api }: Parts, from: number, count: number, inFlight: number): Promise<Run> {
  const ready = Array.from({ length: count }, (_, i) => slackRequest(from + i, port));
  const { answers } = api;
  answers.clear();
  const sentAt = new Float64Array(count);
  const acks: number[] = [];
  let refused = 0;
  const [cpu, began] = [running.cpuMs(), performance.now()];
  await load(
    port,
    ready.map(({ bytes }) => bytes),
    inFlight,
    {
      sent(i) {
        const { seq, customer } = at(ready, i);
        answers.await(seq, customer);
        sentAt[i] = performance.now();
      },
      answered(i, status) {
        if (status === 200) acks.push(performance.now() - at(sentAt, i));
        else refused += 1;
      },
    },
  );
  await settled(api, count);
  const cpuMs = running.cpuMs() - cpu;
  const waited = [...answers.at].map(([seq, time]) => time - at(sentAt, seq - from));
  const last = Math.max(...answers.at.values(), began);
  return {
    ...{ perSecond: answers.at.size / ((last - began) / 1000), cpuUs: (cpuMs * 1000) / count, refused },
    ...{ acks: { p50: quantile(acks, 0.5), p99: quantile(acks, 0.99) }, replyP50: quantile(waited, 0.5) },
    ...{ lost: count - answers.at.size, doubled: answers.surplus },
  };
}

/** Waits until all are answered, or none has been for a while. */
export async function settled(api: FakeApi, count: number): Promise<void> {
  let [seen, since] = [-1, performance.now()];
  while (api.answers.at.size < count && performance.now() - since < QUIET_MS) {
    if (api.answers.at.size !== seen) [seen, since] = [api.answers.at.size, performance.now()];
    await wait(5);
  }
}

/** The item that is there by construction. */
export function at<T>(list: ArrayLike<T>, i: number): T {
  const item = list[i];
  if (item === undefined) throw new RangeError(`nothing at ${i}`);
  return item;
}

/** Five quick lines of one rep, ten times: how many were answered, and how often all five in order. */
export async function quickLines({ port, api }: Parts, from: number): Promise<{ readonly answered: number; readonly inOrder: number }> {
  let [answered, inOrder] = [0, 0];
  for (let turn = 0; turn < 10; turn++) {
    const lines: Ready[] = Array.from({ length: 5 }, (_, i) => slackRequest(from + turn * 5 + i, port, { rep: 7 + turn }));
    api.answers.clear();
    for (const { seq, customer } of lines) api.answers.await(seq, customer);
    await Promise.all(
      lines.map(async ({ bytes }, i) => {
        await wait(i * 5);
        await once(port, bytes);
      }),
    );
    await settled(api, 5);
    const order = [...api.answers.at.keys()];
    answered += order.length;
    if (order.join() === lines.map(({ seq }) => seq).join()) inOrder += 1;
  }
  return { answered, inOrder };
}

/** Fifty events delivered twice: how many were answered twice. */
export async function deliveredTwice({ port, api }: Parts, from: number): Promise<{ readonly answered: number; readonly twice: number }> {
  api.answers.clear();
  for (let i = 0; i < 50; i++) {
    const { seq, customer, bytes } = slackRequest(from + i, port);
    api.answers.await(seq, customer);
    await once(port, bytes);
    await once(port, bytes);
  }
  await settled(api, 50);
  await wait(1000);
  return { answered: api.answers.at.size, twice: api.answers.surplus };
}
