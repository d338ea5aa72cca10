/** A whole morning at 1,000,000 follow-ups: a thousand briefs made ready, and drill-downs asked for over HTTP. */
import { serve } from '@hono/node-server';
import type { Store } from '../../db/store.js';
import { briefPush } from '../../src/features/brief/index.js';
import { PUSHES } from '../../src/features/index.js';
import { AT_ONCE } from '../../src/pushes/push-due.js';
import type { PushScene } from '../../src/scene.js';
import { createNames } from '../../src/understand/names/names.js';
import { createPages } from '../../src/web/pages.js';
import { createLinkSigner } from '../../src/web/sign.js';
import { type Figure, quantile, timed } from '../measure.js';
import { NOW, REPS_OF_MANAGER, repsFor } from '../reads/fill.js';
import { type Leader, leaderOf } from './leader.js';

const BRIEFS = 1000;
const MOST_SECONDS = 10;
const VISITS = 300;
const MOST_MS = 100;
const MANAGERS = repsFor(1_000_000) / REPS_OF_MANAGER;
/** The lists behind the numbers of the brief. */
const PAGES = ['/r/overdue', '/r/leads', '/r/health', '/r/stage/negotiation'];

export async function wholeMorning(engine: string, store: Store): Promise<Figure[]> {
  const before = process.cpuUsage();
  const seconds = (await timed(() => allBriefs(store))) / 1000;
  const { user, system } = process.cpuUsage(before);
  const visits = await visitPages(store);
  const slow = quantile(visits, 0.99);
  return [
    {
      ...{ name: `${engine}: ${BRIEFS} managers' briefs ready`, value: seconds, unit: 's' },
      ...{ bar: `<= ${MOST_SECONDS} s`, met: seconds <= MOST_SECONDS },
    },
    { name: `${engine}: ${BRIEFS} managers' briefs, processor time of the program`, value: (user + system) / 1e6, unit: 's' },
    {
      ...{ name: `${engine}: first page of a drill-down over HTTP, p99`, value: slow, unit: 'ms' },
      ...{ bar: `<= ${MOST_MS} ms`, met: slow <= MOST_MS },
    },
  ];
}

/** Every manager's brief ten times over, composed and written as the push does: so many people at once. */
async function allBriefs(store: Store): Promise<void> {
  for (let n = 0; n < BRIEFS; n += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => oneBrief(store, n + i)));
}

async function oneBrief(store: Store, n: number): Promise<void> {
  const decision = await briefPush.compose(sceneOf(leaderOf(store, n % MANAGERS)));
  if (decision.replies.length === 0) throw new Error('a brief said nothing');
  await store.commit(decision);
}

/** One of those managers in their direct chat, as a push finds them. */
export function sceneOf({ store, person, ...leader }: Leader): PushScene {
  const unused = (): never => {
    throw new Error('a push reads no message');
  };
  return {
    ...leader,
    ...{ records: store, person, nextId: store.nextId, names: createNames(), lang: 'zh', day: leader.today, late: false, before: 0 },
    ...{
      understand: unused,
      replaces: () => true,
      again: unused,
      table: unused,
      document: unused,
      modelState: 'off',
      modelEndpoint: undefined,
      modelCan: { see: false, transcribe: false, embed: false },
      pushes: PUSHES,
    },
    conversation: {
      ...{ id: person.id, workspace: leader.workspace.id, platform: 'web', address: `dm:${person.id}`, kind: 'direct', name: null },
      ...{ members: null, customer: null, focus: null, welcomed: true, repliesUntil: null },
    },
  };
}

/** Each page as another manager who follows a link, one after the other: the whole way from request to last byte. */
async function visitPages(store: Store): Promise<number[]> {
  const signer = createLinkSigner(new Uint8Array(32).fill(7));
  const log = { info: () => undefined, warn: () => undefined, error: console.error };
  const pages = createPages({
    ...{
      records: store,
      names: createNames(),
      now: () => NOW,
      signer,
      trustAccounts: false,
      svgOf: async () => undefined,
      refused: () => [],
      log,
    },
    ...{ commit: store.commit, nextId: store.nextId, allowedHosts: [] },
  });
  const answer = async (request: Request) => (await pages.fetch(request)) ?? new Response('not found', { status: 404 });
  let server: ReturnType<typeof serve> | undefined;
  const base = await new Promise<string>((resolve) => {
    server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(`http://127.0.0.1:${port}`));
  });
  const times: number[] = [];
  for (let n = -PAGES.length * 5; n < VISITS; n++) {
    const path = PAGES[(n + PAGES.length * 5) % PAGES.length] ?? '/r/overdue';
    const link = await signer.sign(path, leaderOf(store, (n + PAGES.length * 5) % MANAGERS).person.id);
    const ms = await timed(async () => {
      const response = await fetch(base + link);
      await response.text();
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    });
    if (n >= 0) times.push(ms);
  }
  server?.close();
  return times;
}
