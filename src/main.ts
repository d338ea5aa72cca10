/** Joins everything: settings → database → names → bot → platforms → one HTTP server. Nothing imports this file. */
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import cron from 'node-cron';
import { createWebAdapter } from '../adapters/web/index.js';
import { openStore } from '../db/open.js';
import type { Adapter, PlatformPorts, WebPorts } from './adapter.js';
import { createBot } from './bot.js';
import { type Config, readConfig } from './config.js';
import { isModel } from './config-model.js';
import type { PlatformConfig } from './config-platforms.js';
import type { Decision } from './decision.js';
import { createDispatch } from './dispatch.js';
import { createDocumentReader } from './documents/read-document.js';
import { createModels, type ModelsParts } from './drafting/models.js';
import { openPrompts } from './drafting/prompt-folder.js';
import { createDraftRunner } from './drafting/runner.js';
import { ConfigError, StoreUnavailable } from './errors.js';
import { tellUntaken } from './features/attachment/index.js';
import { welcome } from './features/help/index.js';
import { FEATURE_FOR, FEATURES, PUSHES } from './features/index.js';
import { meetNewcomer } from './features/people/newcomer.js';
import { missingStarters } from './knowledge/seed.js';
import { createLog } from './log.js';
import { adminCode } from './ops/admin-code.js';
import { askForConsent } from './ops/ask-consent.js';
import { followCalendar } from './ops/calendar.js';
import { createDrawing } from './ops/drawing.js';
import { createFiles } from './ops/files.js';
import { firstRows, linkKeyIn } from './ops/first-start.js';
import { greeting } from './ops/greeting.js';
import { createOps } from './ops/http.js';
import { introduceToEverybody, loadDemo } from './ops/introductions.js';
import { createLease } from './ops/keep.js';
import { firstAnswer, listen } from './ops/listen.js';
import { createMetrics } from './ops/metrics.js';
import { platformPorts } from './ops/platform-ports.js';
import { aliasNames, customerCount, customerNames, queueLengths, vocabularyOf } from './ops/queries.js';
import { startPlatforms } from './ops/start-platforms.js';
import { createDelivery } from './outbox/deliver.js';
import { createGrow } from './outbox/growing.js';
import { notices } from './outbox/notice.js';
import { createNameKeeper } from './people/known-names.js';
import { announcingNames, createNewsReader } from './people/name-news.js';
import { createGroups, createPeople } from './people/ports.js';
import { directChatOf, everyone, firstWorkspace, langOfReader, settingRows } from './people/queries.js';
import { createRoster } from './people/roster.js';
import { createHold } from './pushes/hold.js';
import { earlyOn, pushDue } from './pushes/push-due.js';
import type { Person } from './records/rows.js';
import { projectRoot } from './root.js';
import type { At, Platform } from './terms.js';
import { createDownloads } from './transfer/downloads.js';
import { createImporter } from './transfer/importer.js';
import { createTableReader } from './transfer/small-table.js';
import { createTakeFiles } from './transfer/take-files.js';
import { createNames } from './understand/names/names.js';
import { understand } from './understand/understand.js';
import { warmUp } from './understand/warm-up.js';
import { pagesAtFirst } from './web/pages-at-first.js';
import { createLinkSigner } from './web/sign.js';
import { createSignedCards } from './web/signed-cards.js';

/** Rows written but not sent, or received but not handled, are looked for this often, besides at once. */
const SWEEP_MS = 1000;
/** An import that another program died over is taken up this often. */
const TAKE_OVER_MS = 30_000;
/** Whoever waits for the start asks for a page first. */
const WARM_UP_AFTER_MS = 1000;

type Handler = (request: Request) => Promise<Response | undefined>;
const none = Promise.resolve(undefined);
/** Run from the sources, as in development: prompts are read again when their files change. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');

async function start(config: Config, wishes: { readonly demo: boolean }): Promise<() => Promise<void>> {
  const now = () => Date.now();
  const log = createLog(config.logLevel);
  mkdirSync(config.dataDir, { recursive: true });
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
  await store.commit(await missingStarters({ workspace, now: now(), nextId, records: store }));
  const admin = await adminCode({ records: store, workspace, commit: store.commit, nextId, now });
  filled?.();
  const linkKey = linkKeyIn(await settingRows(store, workspace.id)) ?? '';
  const signer = createLinkSigner(Buffer.from(linkKey, 'base64url'), config.publicUrl, now);

  const names = createNames(await customerCount(store, workspace.id));
  const keeper = createNameKeeper(names);
  /** This running program and no other, among all on the database. */
  const instance = randomBytes(9).toString('base64url');
  const news = createNewsReader({ records: store, workspace: workspace.id, keeper, commit: store.commit, now });
  for await (const slice of customerNames(store, workspace.id, workspace.staging)) keeper.learnCustomers(slice);
  keeper.learnAliases(await aliasNames(store, workspace.id, workspace.staging));
  keeper.learnPeople(await everyone(store, workspace.id));
  keeper.learnTerms(await vocabularyOf(store, workspace.id));

  /** Files what was learned in bulk, a few milliseconds at a time, so that messages come between. */
  const fileNames = async () => {
    while (names.prepare(1000)) await wait(1);
  };

  /** Makes the reading ready while nobody waits: first come those who open a page at once. */
  const readyToRead = async () => {
    await wait(WARM_UP_AFTER_MS, undefined, { ref: false });
    for (const _ of warmUp(now(), config.zone)) {
      if (ended.signal.aborted) return;
      await wait(1);
    }
  };

  const roster = createRoster(store, now, () => !(store.turns?.others() ?? false));
  const cards = createSignedCards(store, signer, roster);
  const adapters = new Map<Platform, Adapter>();
  const metrics = createMetrics(
    () => queueLengths(store),
    () => adapters.keys(),
    now,
  );
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

  function committed(decision: Decision): void {
    keeper.committed(decision);
    roster.committed(decision);
    metrics.committed();
    importer.committed(decision);
    drafts.committed(decision);
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
  const importer = createImporter({
    ...directory,
    names,
    files,
    reserveIds: (count) => store.reserveIds(count),
    learn: (customers, aliases) => {
      keeper.learnCustomers(customers);
      keeper.learnAliases(aliases);
      void fileNames();
    },
    wait,
    log,
    lease: createLease({ store, workspace: workspace.id }, instance),
  });

  const endpoint = await modelEndpoint(config.model, now);
  const dispatch = createDispatch({
    records: store,
    roster,
    names,
    now,
    nextId,
    understand,
    features: FEATURES,
    pushes: PUSHES,
    featureFor: FEATURE_FOR,
    welcome,
    newcomer: meetNewcomer,
    join: config.join,
    modelEndpoint: endpoint?.client.endpoint,
    modelCan: endpoint?.client.can,
    profile: async ({ platform, account }) => adapters.get(platform)?.profile?.(account),
    takeFiles: createTakeFiles({ records: store, files, adapters, commit, now, nextId, wait }),
    untaken: tellUntaken,
    table: createTableReader(files),
    document: createDocumentReader(files),
    commit,
    replaces: (platform) => adapters.get(platform)?.limits.edits ?? false,
  });
  const bot = createBot({
    store,
    workspace: workspace.id,
    now,
    log,
    committed,
    wait,
    catchUp: () => news.read(),
    turn: () => turn(),
    ...dispatch,
  });

  const ended = new AbortController();
  const readPrompts = () => {
    const read = openPrompts({
      folder: join(projectRoot(), 'prompts'),
      own: join(config.dataDir, 'prompts'),
      prompts: FEATURES.flatMap((feature) => feature.prompts ?? []),
      watch: FROM_SOURCES,
    });
    for (const why of read.broken) log.warn({ prompt: why }, 'this own prompt cannot be used, ours stands in');
    return read;
  };
  const models = endpoint && createModels({ ...directory, ...endpoint, prompts: readPrompts(), files, log, wait, stop: ended.signal });
  const drafts = createDraftRunner({
    records: store,
    features: FEATURES,
    commit,
    now,
    log,
    everyone: roster.everyone,
    sceneOf: dispatch.sceneOf,
    grow: createGrow({ records: store, adapters, wait }),
    modelFor: models,
  });

  const directScene = async (person: Person) => {
    const chat = await directChatOf(store, person.id);
    return chat && dispatch.sceneOf(person, chat);
  };

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
    adapters.set('web', createWebAdapter(ports, { listenHost: config.host, password: config.webChatPassword, allowedHosts }));
  }

  const platformParts = { store, workspace, nextId, commit, wait, instance, directScene, signer };
  const outside = await outsideAdapters(config.platforms, (platform) => platformPorts(ports, platformParts, platform));
  for (const adapter of outside) adapters.set(adapter.platform, adapter);

  const ops = createOps(() => store.ping(), metrics);
  const trustAccounts = config.webChat && config.webChatPassword === undefined;
  const visitors = { records: store, names, now, signer, trustAccounts, svgOf: drawing.svg };
  const pages = pagesAtFirst({ ...visitors, log, commit, nextId, allowedHosts });
  const handlers: Handler[] = [ops, createDownloads({ ...visitors, files }), pages.fetch];
  for (const adapter of adapters.values()) if (adapter.fetch) handlers.push((request) => adapter.fetch?.(request) ?? none);
  const introductions = { ...directory, directScene };
  await adapters.get('web')?.start();
  const server = await listen(firstAnswer(handlers), config);
  const platforms = startPlatforms(outside, { log, wait });
  // Without a model nobody reads them: they are looked at all the same, so that a broken one is told of.
  if (!endpoint) setTimeout(readPrompts, WARM_UP_AFTER_MS).unref();
  await importer.recover();
  await bot.resume();
  delivery.wake();

  const consent = { records: store, workspace: workspace.id, nextId, now, commit, directScene };
  const tick = async () => {
    await calendarAgain().catch(report);
    if (endpoint) await askForConsent(consent, endpoint.client.endpoint).catch(report);
    await pushDue(
      { records: store, features: FEATURES, pushes: PUSHES, nextId, directScene, commit, early: earlyOn(adapters) },
      now(),
    ).catch(report);
  };
  const report = (error: unknown) =>
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'the clock could not be served, trying again');
  const clock = cron.schedule('* * * * *', tick, { timezone: config.zone, noOverlap: true, name: 'pushes' });
  const sweep = setInterval(() => {
    delivery.wake();
    bot.resume().catch(report);
    drafts.resume().catch(report);
    news.read().catch(report);
  }, SWEEP_MS);
  const takeOver = setInterval(() => importer.recover().catch(report), TAKE_OVER_MS);
  await tick();
  for (const line of greeting(config, { port: server.port, adminCode: admin })) console.log(line);
  void fileNames().then(readyToRead);
  if (wishes.demo) console.log(await loadDemo(introductions));
  else if (firstStart) await introduceToEverybody(introductions);

  return async function stop() {
    clearInterval(sweep);
    clearInterval(takeOver);
    await clock.destroy();
    await platforms.stop();
    await adapters.get('web')?.stop();
    await server.close();
    bot.stop();
    importer.stop();
    drafts.stop();
    ended.abort();
    await bot.idle();
    await importer.idle();
    await drafts.idle();
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
  const stop = await start(readConfig(process.env), { demo: process.argv.includes('--demo') });
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
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
