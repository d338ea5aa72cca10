/**
 * The built program on the wire of each platform, beside what others would take, in one run: contenders take turns inside a round,
 * ratios are taken round by round. The driver and the platforms' APIs are this process, every contender is one of its own.
 */
import { execFileSync } from 'node:child_process';
import { type Figure, median } from '../measure.js';
import { BOLT_HTTP, BOLT_SOCKET, type Contender, DINGTALK_FLOOR, DINGTALK_SDK, PROJECT } from './contender.js';
import { startHangingModel } from './hanging-model.js';
import { CUSTOMERS } from './sentences.js';
import { deliveredTwice, type HttpStand, introduce, quickLines, type Run, type StandWishes, standFor } from './slack-http.js';
import { measureStream, type Protocol } from './streams.js';
import { measureWecom } from './wecom.js';

const ROUNDS = 3;
/** 64 in flight are all acknowledged within 0.2 s, and the machine's pace changes from one such moment to the next. */
const SLACK_ROUNDS = 5;
const EVENTS = 1000;
const IN_FLIGHT = [16, 64] as const;
const SLOW_API_MS = 80;

export async function benchPlatforms(): Promise<Figure[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  return [...(await slackFigures()), ...(await streamFigures()), measureWecom(), ...(await startFigures())];
}

/** What one contender did in one round. */
interface Turn {
  readonly at16: Run;
  readonly at64: Run;
}

async function slackFigures(): Promise<Figure[]> {
  const [bolt, ours, slow]: [Turn[], Turn[], Turn[]] = [[], [], []];
  const checks: Figure[] = [];
  const model = await startHangingModel();
  try {
    for (let round = 0; round < SLACK_ROUNDS; round++) {
      bolt.push(await turnOf(BOLT_HTTP, 0));
      ours.push(await turnOf(PROJECT, 0, round === 0 ? checks : undefined));
      const hanging = { env: model.env, folder: await model.folder() };
      slow.push(await turnOf(PROJECT, SLOW_API_MS, round === 0 ? checks : undefined, hanging));
    }
  } finally {
    model.close();
  }
  const figures: Figure[] = [];
  for (const c of IN_FLIGHT) {
    const of = (turns: readonly Turn[], pick: (run: Run) => number) => turns.map((turn) => pick(c === 16 ? turn.at16 : turn.at64));
    const against = (name: string, unit: string, pick: (run: Run) => number, bar?: Bar) =>
      figures.push(compared(`slack: ${name}, ${c} in flight`, unit, of(ours, pick), of(bolt, pick), BOLT_HTTP.name, bar));
    const unchanged = (name: string, pick: (run: Run) => number, most: number) =>
      figures.push(
        compared(
          `slack: ${name}, API at ${SLOW_API_MS} ms and the model hanging, ${c} in flight`,
          'ms',
          of(slow, pick),
          of(ours, pick),
          'at 0 ms',
          { most },
        ),
      );
    against('events wholly answered', '/s', (run) => run.perSecond, { least: 1.5 });
    against('CPU an event', 'µs', (run) => run.cpuUs, { most: 0.6 });
    against('acknowledged, p50', 'ms', (run) => run.acks.p50, c === 16 ? { most: 0.6 } : undefined);
    against('acknowledged, p99', 'ms', (run) => run.acks.p99, c === 64 ? { most: 0.5 } : undefined);
    against('answered, p50', 'ms', (run) => run.replyP50);
    unchanged('acknowledged, p50', (run) => run.acks.p50, 1.1);
    unchanged('acknowledged, p99', (run) => run.acks.p99, 1.5);
  }
  const all = [...ours, ...slow].flatMap(({ at16, at64 }) => [at16, at64]);
  const wrong = (name: string, pick: (run: Run) => number) =>
    counted(
      `slack: ${name}`,
      all.reduce((sum, run) => sum + pick(run), 0),
      0,
    );
  return [
    ...figures,
    { name: 'slack: asked of the model that hangs', value: model.asked(), unit: '', bar: '>= 1', met: model.asked() > 0 },
    wrong('no answer names the customer', (run) => run.lost),
    wrong('answers naming a customer nobody asked about', (run) => run.doubled),
    wrong('refused', (run) => run.refused),
    ...checks,
  ];
}

async function turnOf(contender: Contender, delayMs: number, checks?: Figure[], wishes: StandWishes = {}): Promise<Turn> {
  return withStand(contender, delayMs, wishes, async (stand) => {
    await introduce(stand);
    const at16 = await stand.measure(CUSTOMERS, EVENTS, 16);
    const at64 = await stand.measure(CUSTOMERS + EVENTS, EVENTS, 64);
    if (checks) {
      const lines = await quickLines(stand, CUSTOMERS + 2 * EVENTS);
      const { twice } = await deliveredTwice(stand, CUSTOMERS + 3 * EVENTS);
      checks.push(
        counted(`slack: of 10 × 5 quick lines answered, API at ${delayMs} ms`, lines.answered, 50),
        counted(`slack: of 10 fives in order, API at ${delayMs} ms`, lines.inOrder, 10),
        counted(`slack: of 50 delivered twice answered twice, API at ${delayMs} ms`, twice, 0),
      );
    }
    return { at16, at64 };
  });
}

async function withStand<T>(
  contender: Contender,
  delayMs: number,
  wishes: StandWishes,
  work: (stand: HttpStand) => Promise<T>,
): Promise<T> {
  const stand = await standFor(contender, delayMs, wishes);
  try {
    return await work(stand);
  } finally {
    await stand.close();
  }
}

async function streamFigures(): Promise<Figure[]> {
  const wanted: readonly (readonly [Contender, Protocol])[] = [
    [BOLT_SOCKET, 'socket'],
    [PROJECT, 'socket'],
    [DINGTALK_FLOOR, 'dingtalk'],
    [DINGTALK_SDK, 'dingtalk'],
    [PROJECT, 'dingtalk'],
  ];
  const speeds = wanted.map((): number[] => []);
  let lost = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, [contender, protocol]] of wanted.entries()) {
      const run = await measureStream(contender, protocol, EVENTS, 16);
      speeds[i]?.push(run.perSecond);
      if (contender === PROJECT) lost += run.lost;
    }
  const [bolt = [], socket = [], floor = [], sdk = [], dingtalk = []] = speeds;
  return [
    compared('slack socket: answered, 16 in flight', '/s', socket, bolt, BOLT_SOCKET.name, { least: 1.5 }),
    compared('dingtalk: answered, 16 in flight', '/s', dingtalk, floor, DINGTALK_FLOOR.name, { least: 0.35 }),
    compared('dingtalk: answered, 16 in flight', '/s', dingtalk, sdk, DINGTALK_SDK.name, { least: 1 }),
    counted('streams: lost', lost, 0),
  ];
}

/** Addresses where nobody listens: what cannot be reached must not hold up the first event. */
const ALL_PLATFORMS = {
  ...{ SLACK_APP_TOKEN: 'xapp-bench', DINGTALK_CLIENT_ID: 'ding', DINGTALK_CLIENT_SECRET: 's', DINGTALK_ROBOT_CODE: 'ding' },
  ...{ DINGTALK_API_URL: 'http://127.0.0.1:9', DINGTALK_OAPI_URL: 'http://127.0.0.1:9', WECOM_API_URL: 'http://127.0.0.1:9' },
  ...{ WECOM_CORP_ID: 'ww1', WECOM_AGENT_ID: '1', WECOM_SECRET: 's', WECOM_TOKEN: 't' },
  ...{ WECOM_ENCODING_AES_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' },
  ...{ WECOM_BOT_ID: 'b', WECOM_BOT_SECRET: 's', WECOM_BOT_WS_URL: 'ws://127.0.0.1:9' },
};

async function startFigures(): Promise<Figure[]> {
  const [bolt, ours]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    bolt.push(await withStand(BOLT_HTTP, 0, {}, async ({ firstAckMs }) => firstAckMs));
    ours.push(await withStand(PROJECT, 0, { env: ALL_PLATFORMS }, async ({ firstAckMs }) => firstAckMs));
  }
  return [compared('start: first event, all platforms set up', 'ms', ours, bolt, BOLT_HTTP.name, { most: 0.7 })];
}

type Bar = { readonly least: number } | { readonly most: number };

/** The median of ours, with the median of the ratios to theirs, round by round. */
function compared(name: string, unit: string, ours: readonly number[], theirs: readonly number[], floor: string, bar?: Bar): Figure {
  const ratio = median(ours.map((value, i) => value / (theirs[i] ?? Number.NaN)));
  const figure = { name, unit, floor, ratio, value: median(ours) };
  if (bar === undefined) return figure;
  return 'least' in bar
    ? { ...figure, bar: `>= ${bar.least} x`, met: ratio >= bar.least }
    : { ...figure, bar: `<= ${bar.most} x`, met: ratio <= bar.most };
}

const counted = (name: string, value: number, wanted: number): Figure => ({
  name,
  value,
  unit: '',
  bar: String(wanted),
  met: value === wanted,
});
