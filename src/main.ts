/** Joins everything: settings → database → names → bot → platforms → one HTTP server. Nothing imports this file. */
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { createWebAdapter } from '../adapters/web/index.js';
import { openStore } from '../db/open.js';
import type { Adapter, PlatformPorts, WebPorts } from './adapter.js';
import { createBot } from './bot.js';
import { type Config, readConfig } from './config.js';
import { isModel } from './config-model.js';
import type { PlatformConfig } from './config-platforms.js';
import type { Decision } from './decision.js';
import type { ModelsParts } from './drafting/models.js';
import { ConfigError, StoreUnavailable } from './errors.js';
import type { Handling } from './handling.js';
import { createLog, hearLibraries } from './log.js';
import { look } from './look/look.js';
import { followCalendar } from './ops/calendar.js';
import { findDoorAmong } from './ops/doors.js';
import { createDrawing } from './ops/drawing.js';
import { createFiles } from './ops/files.js';
import { firstRows, linkKeyIn } from './ops/first-start.js';
import { greeting } from './ops/greeting.js';
import { createOps } from './ops/http.js';
import { createLease } from './ops/keep.js';
import { firstAnswer, listen } from './ops/listen.js';
import { makeFolder } from './ops/make-folder.js';
import { createMetrics } from './ops/metrics.js';
import { platformPorts } from './ops/platform-ports.js';
import { queueLengths } from './ops/queries.js';
import { createReady } from './ops/ready.js';
import { createRefusals } from './ops/refusals.js';
import { startPlatforms } from './ops/start-platforms.js';
import { createDelivery } from './outbox/deliver.js';
import { notices } from './outbox/notice.js';
import { announcingNames } from './people/name-news.js';
import { createGroups, createPeople } from './people/ports.js';
import { firstWorkspace, langOfReader, settingRows } from './people/queries.js';
import { createRoster } from './people/roster.js';
import { createHold } from './pushes/hold.js';
import type { Person } from './records/rows.js';
import { projectRoot } from './root.js';
import type { At, Platform } from './terms.js';
import { isPage } from './web/is-page.js';
import { createLinkSigner } from './web/sign.js';
import { createSignedCards } from './web/signed-cards.js';

/** Rows written but not sent, or received but not handled, are looked for this often, besides at once. */
const SWEEP_MS = 1000;
/** An import that another program died over is taken up this often. */
const TAKE_OVER_MS = 30_000;
/** So long the port is served before anything else. */
const SERVED_FIRST_MS = 100;

type Handler = (request: Request) => Promise<Response | undefined>;
const none = Promise.resolve(undefined);

interface Wishes {
  readonly demo: boolean;
  /** The port answers. */
  readonly listening: () => void;
}

async function start(config: Config, wishes: Wishes): Promise<() => Promise<void>> {
  const now = () => Date.now();
  const log = createLog(config.logLevel);
  hearLibraries(console, log);
  makeFolder(config.dataDir);
  const opened = await openStore({
    ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}),
    file: join(config.dataDir, 'zhanbao.db'),
    migrations: join(projectRoot(), 'migrations'),
    now,
  });
  const nextId = () => opened.nextId();

  // Of several programs that are started on an empty database at once one fills it.
  const filled = await opened.turns?.take('start');
  const firstStart = !(await firstWorkspace(opened));
  if (firstStart)
    await opened.commit(
      firstRows({ nextId, now: now(), zone: config.zone, linkKey: randomBytes(32).toString('base64url'), webChat: config.webChat }),
    );
  const workspace = await firstWorkspace(opened);
  if (!workspace) throw new StoreUnavailable('no workspace could be created');
  const store = announcingNames(opened, workspace.id, now);
  const calendar = { file: join(config.dataDir, 'calendar.txt'), records: store, commit: store.commit, workspace, nextId, now };
  const calendarAgain = await followCalendar(calendar, log);
  filled?.();
  const linkKey = linkKeyIn(await settingRows(store, workspace.id)) ?? '';
  const signer = createLinkSigner(Buffer.from(linkKey, 'base64url'), config.publicUrl, now);

  /** This running program and no other, among all on the database. */
  const instance = randomBytes(9).toString('base64url');
  const roster = createRoster(store, now, () => store.turns === undefined || store.turns.aloneFor() !== undefined);
  const cards = createSignedCards(store, signer, roster);
  const adapters = new Map<Platform, Adapter>();
  const refusals = createRefusals(now);
  const metrics = createMetrics({ queues: () => queueLengths(store), platforms: () => adapters.keys(), refusals, now });
  const drawing = createDrawing(log, now);
  const lease = createLease({ store, workspace: workspace.id }, randomUUID());
  const delivery = createDelivery({
    store,
    adapters,
    now,
    log,
    sign: cards.row,
    notBefore: createHold(store),
    draw: drawing.png,
    pacing: config.pacing,
    timer: (ms, run) => {
      const timeout = setTimeout(run, ms);
      return () => clearTimeout(timeout);
    },
    hold: lease.hold,
    notice: notices({ now, nextId, langOf: (row) => langOfReader(store, row) }),
    ended: metrics.ended,
  });

  /** All that handles what was received comes once the port answers. */
  let handled: (handling: Handling) => void = () => {};
  const handling = new Promise<Handling>((resolve) => {
    handled = resolve;
  });
  let hears: (decision: Decision) => void = () => {};

  function committed(decision: Decision): void {
    roster.committed(decision);
    metrics.committed();
    hears(decision);
    if (decision.replies.length > 0) delivery.wrote(decision.replies);
    if (decision.resend) delivery.wake();
  }

  const commit: typeof store.commit = async (decision, gate) => {
    const outcome = await store.commit(decision, gate);
    if (outcome === 'committed') committed(decision);
    return outcome;
  };

  const directory = { records: store, commit, nextId, now };
  const files = createFiles({ ...directory, folder: join(config.dataDir, 'files'), workspace: workspace.id });
  const bot = createBot({
    store,
    workspace: workspace.id,
    now,
    log,
    committed,
    wait,
    turn: () => turn(),
    decide: async (inbox) => (await handling).decide(inbox),
    apologise: async (inbox) => (await handling).apologise(inbox),
    catchUp: async () => (await handling).catchUp(),
    making: async () => (await handling).making,
  });

  const ports: WebPorts = {
    now,
    log,
    people: createPeople(directory),
    groups: createGroups(directory),
    files,
    transcript: cards.transcript,
    svgOf: drawing.svg,
    receive: async (incoming) => {
      try {
        const outcome = await bot.receive(incoming);
        metrics.received(outcome);
        return outcome;
      } catch (error) {
        metrics.received('refused');
        throw error;
      }
    },
  };
  const allowedHosts = config.publicUrl ? [new URL(config.publicUrl).host] : [];
  if (config.webChat) {
    adapters.set('web', createWebAdapter(ports, { look: look(), listenHost: config.host, password: config.webChatPassword, allowedHosts }));
  }

  const home = async (person: Person) => (await handling).home(person);
  const platformParts = { store, workspace, nextId, commit, wait, instance, home, signer, refusals };
  const outside = await outsideAdapters(config.platforms, (platform) => platformPorts(ports, platformParts, platform));
  for (const adapter of outside) adapters.set(adapter.platform, adapter);

  const ops = createOps(createReady({ store, workspace: workspace.id, now }), metrics);
  const pages: Handler = async (request) => (isPage(request.url) ? (await handling).page(request) : undefined);
  const handlers: Handler[] = [ops, pages];
  for (const adapter of adapters.values()) if (adapter.fetch) handlers.push((request) => adapter.fetch?.(request) ?? none);
  await adapters.get('web')?.start();
  const doors = findDoorAmong([...adapters.values()].flatMap(({ door }) => (door ? [door] : [])));
  const server = await listen({ doors, fetch: firstAnswer(handlers), log }, config);
  wishes.listening();

  // Whoever waited for the port is served before the rest of the program is loaded, which keeps everything waiting.
  await wait(SERVED_FIRST_MS);
  const platforms = startPlatforms(outside, { log, wait });
  const { createHandling } = await import('./handling.js');
  const handles = await createHandling({
    ...{ store, workspace, config, now, nextId, log, commit, roster, files, adapters, signer, allowedHosts, instance, firstStart },
    endpoint: await modelEndpoint(config.model, now),
    svgOf: drawing.svg,
    refused: refusals.standing,
    hear: (told) => {
      hears = told;
    },
  });
  handled(handles);
  await handles.recover();
  await bot.resume();
  delivery.wake();

  const report = (error: unknown) =>
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'the clock could not be served, trying again');
  const tick = async () => {
    await calendarAgain().catch(report);
    await handles.tick(report);
  };
  const { default: cron } = await import('node-cron');
  const clock = cron.schedule('* * * * *', tick, { timezone: config.zone, noOverlap: true, name: 'pushes' });
  const sweep = setInterval(() => {
    delivery.wake();
    bot.resume().catch(report);
    handles.sweep(report);
  }, SWEEP_MS);
  const takeOver = setInterval(() => handles.recover().catch(report), TAKE_OVER_MS);
  await tick();
  for (const line of greeting(config, { port: server.port, adminCode: handles.adminCode })) console.log(line);
  handles.warmUp();
  const introduced = await handles.introduce(wishes);
  if (introduced) console.log(introduced);

  return async function stop() {
    clearInterval(sweep);
    clearInterval(takeOver);
    await clock.destroy();
    await platforms.stop();
    await adapters.get('web')?.stop();
    await server.close();
    bot.stop();
    handles.stop();
    await bot.idle();
    await handles.idle();
    await delivery.stop();
    await drawing.stop();
    await store.close();
  };
}

/** The platforms that are set up. An adapter is loaded only then, and its SDKs when it starts, so that the port answers before. */
async function outsideAdapters(
  { slack, dingtalk, wecom }: PlatformConfig,
  portsFor: (platform: Platform) => PlatformPorts,
): Promise<readonly Adapter[]> {
  const made: Adapter[] = [];
  if (slack) made.push((await import('../adapters/slack/index.js')).createSlackAdapter(portsFor('slack'), slack));
  if (dingtalk) made.push((await import('../adapters/dingtalk/index.js')).createDingTalkAdapter(portsFor('dingtalk'), dingtalk));
  if (wecom) made.push((await import('../adapters/wecom/index.js')).createWeComAdapter(portsFor('wecom'), wecom));
  return made;
}

/** The endpoint with a model and its prices, if one is set up. */
async function modelEndpoint(settings: Config['model'], now: () => At): Promise<Pick<ModelsParts, 'client' | 'prices'> | undefined> {
  if (!isModel(settings)) return undefined;
  const { createModelClient } = await import('../adapters/model/index.js');
  const { prices, fastPrices = prices } = settings;
  return { client: createModelClient(settings, now), prices: (wanted) => (wanted === 'fast' ? fastPrices : prices) };
}

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  // With these set, langchain sends what is asked and answered to a tracing service nobody here agreed to.
  for (const name of Object.keys(process.env)) if (/^(?:LANGSMITH|LANGCHAIN)_/.test(name)) delete process.env[name];
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    await (await started)();
    process.exit(0);
  };
  const started = start(readConfig(process.env), {
    demo: process.argv.includes('--demo'),
    listening() {
      process.on('SIGINT', end);
      process.on('SIGTERM', end);
    },
  });
  await started;
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError)
    console.error(`\n${[error, ...error.further].map(({ setting, remedy }) => `  ${setting} ${remedy}\n`).join('')}`);
  else if (error instanceof StoreUnavailable)
    console.error(
      `\n  数据库打不开 / the database cannot be opened (${error.message}). Check DATA_DIR or DATABASE_URL, and the free space on the disk.\n`,
    );
  else console.error(error);
  process.exit(1);
});
