/** All that handles what was received: names, reading, features, drafts, imports, pushes, pages. Loaded once the port answers. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Adapter, Files, Log } from './adapter.js';
import type { BotParts } from './bot.js';
import type { Card } from './card.js';
import type { Config } from './config.js';
import type { Decision } from './decision.js';
import { createDispatch, type Dispatch } from './dispatch.js';
import { createDocumentReader } from './documents/read-document.js';
import { createModels, type ModelsParts } from './drafting/models.js';
import { openPrompts } from './drafting/prompt-folder.js';
import { createDraftRunner } from './drafting/runner.js';
import { tellUntaken } from './features/attachment/index.js';
import { welcome } from './features/help/index.js';
import { homeOf } from './features/home/index.js';
import { FEATURE_FOR, FEATURES, PUSHES } from './features/index.js';
import { meetNewcomer } from './features/people/newcomer.js';
import { missingStarters } from './knowledge/seed.js';
import { adminCode } from './ops/admin-code.js';
import { askForConsent } from './ops/ask-consent.js';
import { introduceToEverybody, loadDemo } from './ops/introductions.js';
import { createLease } from './ops/keep.js';
import { aliasNames, customerCount, customerNames, rivalSignals, vocabularyOf } from './ops/queries.js';
import { createGrow } from './outbox/growing.js';
import { createNameKeeper } from './people/known-names.js';
import { createMaking, type Making } from './people/making.js';
import { createNewsReader } from './people/name-news.js';
import { directChatOf, everyone } from './people/queries.js';
import type { Roster } from './people/roster.js';
import { earlyOn, pushDue } from './pushes/push-due.js';
import type { Person, Workspace } from './records/rows.js';
import { projectRoot } from './root.js';
import type { Commit } from './scene.js';
import type { At, Id, Platform } from './terms.js';
import { createDownloads } from './transfer/downloads.js';
import { createImporter } from './transfer/importer.js';
import { createTableReader } from './transfer/small-table.js';
import { createTakeFiles } from './transfer/take-files.js';
import { createMadeNames } from './understand/names/made-names.js';
import { createNames } from './understand/names/names.js';
import { read } from './understand/read.js';
import { warmUp } from './understand/warm-up.js';
import { type PagesAtFirst, pagesAtFirst } from './web/pages-at-first.js';

/** Whoever waits for the start asks for a page first. */
const WARM_UP_AFTER_MS = 1000;
/** Run from the sources, as in development: prompts are read again when their files change. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');

export interface HandlingParts {
  readonly store: BotParts['store'];
  readonly workspace: Workspace;
  readonly config: Config;
  readonly now: () => At;
  readonly nextId: () => Id;
  readonly log: Log;
  readonly commit: Commit;
  readonly roster: Roster;
  readonly files: Files;
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  readonly signer: PagesAtFirst['signer'];
  readonly svgOf: PagesAtFirst['svgOf'];
  readonly refused: PagesAtFirst['refused'];
  readonly allowedHosts: readonly string[];
  /** This running program and no other, among all on the database. */
  readonly instance: string;
  readonly firstStart: boolean;
  /** Where drafts are made; undefined = no model is set up. */
  readonly endpoint: Pick<ModelsParts, 'client' | 'prices'> | undefined;
  /** Has what is handed to it told of every decision committed from now on. */
  readonly hear: (committed: (decision: Decision) => void) => void;
}

type Report = (error: unknown) => void;

export interface Handling extends Pick<Dispatch, 'decide' | 'apologise'>, Pick<BotParts, 'catchUp'> {
  readonly making: Making;
  /** The card of a person's own day; undefined for somebody without a chat. */
  home(person: Person): Promise<Card | undefined>;
  /** Answers requests for pages and files. */
  page(request: Request): Promise<Response | undefined>;
  /** The code that makes an admin, while there is none. */
  readonly adminCode: string | undefined;
  /** Takes up imports that nobody works on. */
  recover(): Promise<void>;
  /** Once a minute: what has become due. */
  tick(report: Report): Promise<void>;
  /** Once a second: what only the database tells. */
  sweep(report: Report): void;
  /** Makes the reading ready while nobody waits. */
  warmUp(): void;
  /** What the first people see; resolves with a line to print, if there is one. */
  introduce(wishes: { readonly demo: boolean }): Promise<string | undefined>;
  stop(): void;
  idle(): Promise<void>;
}

/** Resolves when every name is known. */
export async function createHandling(parts: HandlingParts): Promise<Handling> {
  const { store, workspace, config, now, nextId, log, commit, roster, files, adapters, signer, svgOf, endpoint, instance } = parts;
  const directory = { records: store, commit, nextId, now };

  const names = createNames(await customerCount(store, workspace.id));
  const keeper = createNameKeeper(names);
  const news = createNewsReader({ records: store, workspace: workspace.id, keeper, commit: store.commit, now });

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
    watchNames: () => keeper.watch(),
    wait,
    log,
    lease: createLease({ store, workspace: workspace.id }, instance),
  });

  const dispatch = createDispatch({
    records: store,
    roster,
    names,
    now,
    nextId,
    understand: read,
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
  // Without a model nobody reads them: they are looked at all the same, so that a broken one is told of.
  if (!endpoint) setTimeout(readPrompts, WARM_UP_AFTER_MS).unref();
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

  const trustAccounts = config.webChat && config.webChatPassword === undefined;
  const visitors = { records: store, names, now, signer, trustAccounts, svgOf, refused: parts.refused };
  const pages = pagesAtFirst({ ...visitors, log, commit, nextId, allowedHosts: parts.allowedHosts });
  const downloads = createDownloads({ ...visitors, files, commit, nextId });

  parts.hear((decision) => {
    keeper.committed(decision);
    importer.committed(decision);
    drafts.committed(decision);
  });
  for await (const slice of customerNames(store, workspace.id, workspace.staging)) keeper.learnCustomers(slice);
  keeper.learnAliases(await aliasNames(store, workspace.id, workspace.staging));
  keeper.learnPeople(await everyone(store, workspace.id));
  keeper.learnTerms(await vocabularyOf(store, workspace.id));
  keeper.learnSignals(await rivalSignals(store, workspace.id));

  // Of several programs that are started on an empty database at once one fills it.
  const filled = await store.turns?.take('start');
  await store.commit(await missingStarters({ workspace, now: now(), nextId, records: store }));
  const admin = await adminCode({ records: store, workspace, commit: store.commit, nextId, now });
  filled?.();

  const consent = { records: store, workspace: workspace.id, nextId, now, commit, directScene };
  const introductions = { ...directory, directScene };
  return {
    decide: dispatch.decide,
    apologise: dispatch.apologise,
    catchUp: () => news.read(),
    making: createMaking(createMadeNames()),
    async home(person) {
      const scene = await directScene(person);
      return scene && homeOf(scene);
    },
    page: async (request) => (await downloads(request)) ?? pages.fetch(request),
    adminCode: admin,
    recover: () => importer.recover(),
    async tick(report) {
      if (endpoint) await askForConsent(consent, endpoint.client.endpoint).catch(report);
      const due = { records: store, features: FEATURES, pushes: PUSHES, nextId, directScene, commit, early: earlyOn(adapters) };
      await pushDue(due, now()).catch(report);
    },
    sweep(report) {
      drafts.resume().catch(report);
      news.read().catch(report);
    },
    warmUp: () => void fileNames().then(readyToRead),
    async introduce({ demo }) {
      if (demo) return loadDemo(introductions);
      if (parts.firstStart) await introduceToEverybody(introductions);
      return undefined;
    },
    stop() {
      importer.stop();
      drafts.stop();
      ended.abort();
    },
    async idle() {
      await importer.idle();
      await drafts.idle();
    },
  };
}
