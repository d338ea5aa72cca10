/** A whole bot in a test: a real database in a temporary folder, a clock that stands still, and a platform that only listens. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../db/store.js';
import { CONSENT_KEY } from '../../src/access/sending.js';
import type { Adapter, Files, Log, Profile } from '../../src/adapter.js';
import { type Bot, createBot } from '../../src/bot.js';
import type { Decision } from '../../src/decision.js';
import { createDispatch } from '../../src/dispatch.js';
import { createDocumentReader } from '../../src/documents/read-document.js';
import { createModels, type ModelsParts } from '../../src/drafting/models.js';
import { openPrompts } from '../../src/drafting/prompt-folder.js';
import { createDraftRunner, type DraftRunner } from '../../src/drafting/runner.js';
import { tellUntaken } from '../../src/features/attachment/index.js';
import type { PushPlan } from '../../src/features/feature.js';
import { welcome } from '../../src/features/help/index.js';
import { FEATURE_FOR, FEATURES, PUSHES } from '../../src/features/index.js';
import { meetNewcomer } from '../../src/features/people/newcomer.js';
import type { Outgoing } from '../../src/message.js';
import type { ModelClient } from '../../src/model.js';
import { askForConsent } from '../../src/ops/ask-consent.js';
import { createFiles } from '../../src/ops/files.js';
import { createLease } from '../../src/ops/keep.js';
import { createDelivery } from '../../src/outbox/deliver.js';
import { createGrow } from '../../src/outbox/growing.js';
import { createNameKeeper } from '../../src/people/known-names.js';
import { createMaking } from '../../src/people/making.js';
import { createGroups, createPeople } from '../../src/people/ports.js';
import { directChatOf } from '../../src/people/queries.js';
import { createRoster } from '../../src/people/roster.js';
import { createHold } from '../../src/pushes/hold.js';
import { pushDue } from '../../src/pushes/push-due.js';
import type { Person, Workspace } from '../../src/records/rows.js';
import type { Scene } from '../../src/scene.js';
import { type At, type ConversationRef, type Id, type PersonRole, PLATFORMS, type Platform, type Zone } from '../../src/terms.js';
import { createImporter, type Importer } from '../../src/transfer/importer.js';
import { createTableReader } from '../../src/transfer/small-table.js';
import { createTakeFiles } from '../../src/transfer/take-files.js';
import { createMadeNames } from '../../src/understand/names/made-names.js';
import { createNames, type Names } from '../../src/understand/names/names.js';
import type { Reading, ReadingContext } from '../../src/understand/reading.js';
import { openFresh } from '../open-fresh.js';

/** A bot message as it reads now, with every form it had before. */
export interface Shown {
  readonly conversation: ConversationRef;
  versions: Outgoing[];
  /** What it read as while it was still being written. */
  readonly grew: Outgoing[];
  /** Counts every send and edit of all chats. */
  touched: number;
}

export interface Team {
  readonly store: Store;
  readonly workspace: Workspace;
  readonly bot: Bot;
  readonly names: Names;
  readonly files: Files;
  /** An importer on this database: another one is what a restart begins with. */
  readonly startImporter: () => Importer;
  readonly messages: readonly Shown[];
  /** Errors that were logged: a test that meets none expects none. */
  readonly faults: readonly unknown[];
  now: At;
  /** The scene of a person in their own direct chat. */
  directScene: (person: Person) => Promise<Scene | undefined>;
  /** Writes rows that are there before the first word, and tells the names. */
  commit: Store['commit'];
  tick(): Promise<void>;
  /** Looks for work for the model that is due, as the program does every second. */
  resumeDrafts(): Promise<void>;
  /** What was under way for the model ends with its program; another begins on the same database. */
  restartDrafts(): void;
  /** Resolves when everything received is handled and everything written is sent. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface TeamPlan {
  readonly now: At;
  readonly zone: Zone;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: PersonRole;
    readonly manager?: string | undefined;
  }[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[];
  readonly understand: (text: string, context: ReadingContext) => Reading;
  /** How strangers join; `open` by default, as in the program. */
  readonly join?: 'open' | 'invite';
  /** What the platforms say of accounts, by `<platform>:<account>`; nothing of all others. */
  readonly profiles?: Readonly<Record<string, Profile>>;
  /** Asks a platform who somebody is, in the place of `profiles`. */
  readonly profile?: (account: string) => Promise<Profile | undefined>;
  /** Fetches the files of messages, as an adapter does. */
  readonly download?: Adapter['download'];
  /** So many times as fast as in life is a file waited for. */
  readonly filesHurry?: number;
  /** Copy the log back from a thread of its own, as the program does. */
  readonly checkpoints?: boolean;
  /** Other pushes than the program's. */
  readonly pushes?: readonly PushPlan[];
  /** Another database than the file in the temporary folder. */
  readonly openStore?: (now: () => At) => Promise<Store>;
  /** An endpoint for drafts, agreed to by an admin; none by default. */
  readonly model?: ModelClient;
  /** False = no admin has agreed to it yet. */
  readonly modelAgreed?: boolean;
  /** A folder with prompts of the workspace's own. */
  readonly ownPrompts?: string;
}

export async function startTeam(plan: TeamPlan): Promise<Team> {
  const folder = await mkdtemp(join(tmpdir(), 'zhanbao-talk-'));
  const clock = { now: plan.now };
  const now = () => clock.now;
  const store = await (plan.openStore?.(now) ?? openFresh(join(folder, 'zhanbao.db'), now, { checkpoints: plan.checkpoints ?? false }));
  let importer: Importer | undefined;
  const committed = (decision: Decision): void => {
    keeper.committed(decision);
    roster.committed(decision);
    importer?.committed(decision);
    drafts?.committed(decision);
  };
  let drafts: DraftRunner | undefined;
  const roster = createRoster(store, now);
  const names = createNames();
  const making = createMaking(createMadeNames());
  const keeper = createNameKeeper(names);
  const commit: Store['commit'] = async (decision, gate) => {
    const outcome = await store.commit(decision, gate);
    if (outcome === 'committed') committed(decision);
    return outcome;
  };

  const workspace: Workspace = { id: store.nextId(), name: '战报', zone: plan.zone, staging: -1, createdAt: plan.now };
  await commit({ changes: [{ kind: 'insert', table: 'workspace', row: workspace }], replies: [] });
  const people = createPeople({ records: store, commit, nextId: store.nextId, now });
  for (const { id, name, role, manager } of managersFirst(plan.people))
    await people.save('web', { account: id, name, role, ...(manager === undefined ? {} : { manager }) });
  const groups = createGroups({ records: store, commit, nextId: store.nextId, now });
  for (const { id, name, members } of plan.groups) await groups.save('web', { address: id, name, members });

  const files = createFiles({ folder: join(folder, 'files'), records: store, commit, nextId: store.nextId, workspace: workspace.id, now });
  const messages: Shown[] = [];
  const faults: unknown[] = [];
  const log: Log = {
    info: () => undefined,
    warn: (fields) => void faults.push(fields),
    error: (fields) => void faults.push(fields),
  };
  /** Files on their way take their time beside everything else. */
  const hurried = (ms: number) =>
    new Promise<void>((resolve) => {
      const until = clock.now + ms;
      setTimeout(
        () => {
          clock.now = Math.max(clock.now, until);
          resolve();
        },
        ms / (plan.filesHurry ?? 1),
      );
    });
  let touched = 0;
  const touch = () => {
    touched += 1;
    return touched;
  };
  const adapters = new Map(PLATFORMS.map((platform) => [platform, listener(platform, messages, touch, plan.download)] as const));
  const delivery = createDelivery({
    store,
    adapters,
    now,
    log,
    sign: async (row) => row,
    notBefore: createHold(store),
    pacing: false,
    // Nothing fails here, and the clock stands still: nobody needs waking.
    timer: () => () => undefined,
    hold: async () => true,
    notice: async () => undefined,
    ended: () => undefined,
  });
  if (plan.model && plan.modelAgreed !== false) await commit(agreement(store, workspace, plan.model.endpoint, plan.now));
  const dispatch = createDispatch({
    roster,
    records: store,
    names,
    now,
    nextId: store.nextId,
    understand: plan.understand,
    features: FEATURES,
    pushes: plan.pushes ?? PUSHES,
    featureFor: FEATURE_FOR,
    welcome,
    newcomer: meetNewcomer,
    join: plan.join ?? 'open',
    modelEndpoint: plan.model?.endpoint,
    modelCan: plan.model?.can,
    profile: async ({ platform, account }) => plan.profile?.(account) ?? plan.profiles?.[`${platform}:${account}`],
    takeFiles: createTakeFiles({ records: store, files, adapters, commit, now, nextId: store.nextId, wait: hurried }),
    untaken: tellUntaken,
    table: createTableReader(files),
    document: createDocumentReader(files),
    commit,
    replaces: () => true,
  });
  const bot = createBot({
    store,
    workspace: workspace.id,
    now,
    log,
    decide: dispatch.decide,
    apologise: dispatch.apologise,
    committed,
    wait: async (ms) => {
      clock.now += ms;
    },
    turn: async () => undefined,
    catchUp: async () => undefined,
    making: async () => making,
  });
  const ended = new AbortController();
  const wait = async () => undefined;
  const modelFor =
    plan.model && modelsOf(plan.model, plan.ownPrompts, { records: store, commit, now, files, log, wait, stop: ended.signal });
  const startDrafts = (): DraftRunner => {
    drafts?.stop();
    drafts = createDraftRunner({
      ...{ records: store, features: FEATURES, commit, now, log, sceneOf: dispatch.sceneOf, modelFor },
      grow: createGrow({ records: store, adapters, wait }),
      everyone: roster.everyone,
    });
    return drafts;
  };
  startDrafts();
  const startImporter = (): Importer => {
    importer?.stop();
    const learn = (customers: Parameters<typeof keeper.learnCustomers>[0], aliases: Parameters<typeof keeper.learnAliases>[0]) => {
      keeper.learnCustomers(customers);
      keeper.learnAliases(aliases);
    };
    const { nextId, reserveIds } = store;
    const lease = createLease({ store, workspace: workspace.id }, 'this program');
    importer = createImporter({
      records: store,
      commit,
      names,
      files,
      nextId,
      reserveIds,
      now,
      learn,
      watchNames: () => keeper.watch(),
      log,
      lease,
      wait: async () => undefined,
    });
    return importer;
  };
  startImporter();
  const directScene = async (person: Person) => {
    const chat = await directChatOf(store, person.id);
    return chat && dispatch.sceneOf(person, chat);
  };

  return {
    store,
    workspace,
    bot,
    names,
    files,
    startImporter,
    messages,
    faults,
    get now() {
      return clock.now;
    },
    set now(at) {
      clock.now = at;
    },
    commit,
    directScene,
    async tick() {
      if (plan.model)
        await askForConsent(
          { records: store, workspace: workspace.id, nextId: store.nextId, now, commit, directScene },
          plan.model.endpoint,
        );
      await pushDue(
        { records: store, features: FEATURES, pushes: plan.pushes ?? PUSHES, nextId: store.nextId, directScene, commit, early: new Set() },
        clock.now,
      );
      await delivery.drain();
    },
    resumeDrafts: async () => drafts?.resume(),
    restartDrafts: () => void startDrafts(),
    async settled() {
      await bot.idle();
      await importer?.idle();
      // What is said at once is out before the model has answered.
      await delivery.drain();
      await drafts?.idle();
      await delivery.drain();
    },
    async close() {
      ended.abort();
      drafts?.stop();
      bot.stop();
      importer?.stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The model of the program with the prompts of the features, on an endpoint of the test's. */
function modelsOf(client: ModelClient, own: string | undefined, parts: Omit<ModelsParts, 'client' | 'prompts' | 'prices'>) {
  const prompts = openPrompts({ folder: 'prompts', own: own ?? 'no-such-folder', prompts: FEATURES.flatMap((f) => f.prompts ?? []) });
  return createModels({ ...parts, client, prompts, prices: () => ({ in: 2, out: 8 }) });
}

const agreement = (store: Store, workspace: Workspace, endpoint: string, at: At): Decision => {
  const value = { endpoint, state: 'agreed', by: 0, at };
  const row = { id: store.nextId(), workspace: workspace.id, key: CONSENT_KEY, value, at };
  return { changes: [{ kind: 'insert', table: 'setting', row }], replies: [] };
};

function listener(platform: Platform, messages: Shown[], touch: () => number, download: Adapter['download']): Adapter {
  return {
    platform,
    limits: {
      textCharacters: 100_000,
      actionsPerCard: 20,
      edits: true,
      pace: { perSecond: 1000, perConversationPerMinute: 60_000, atOnce: 64, beforeTheHour: false },
    },
    start: async () => undefined,
    stop: async () => undefined,
    async send(message) {
      const touched = touch();
      const shown = message.edits && messages.find((m) => m.versions.some((v) => v.id === message.edits?.message));
      if (shown) Object.assign(shown, { versions: [...shown.versions, message], touched });
      else messages.push({ conversation: message.conversation, versions: [message], grew: [], touched });
      return `m${message.edits?.message ?? message.id}`;
    },
    growing: {
      everyMs: 0,
      async show(message) {
        messages.find((m) => m.versions.some((v) => v.id === message.edits?.message))?.grew.push(message);
      },
    },
    ...(download ? { download } : {}),
  };
}

/** In an order in which everybody's manager is there already. */
function managersFirst(people: TeamPlan['people']): TeamPlan['people'] {
  const depth = (id: string | undefined): number => {
    const person = people.find((p) => p.id === id);
    return person ? 1 + depth(person.manager) : 0;
  };
  return people.toSorted((a, b) => depth(a.id) - depth(b.id));
}

/** Who has which row number, by account. */
export async function personIds(team: Team): Promise<ReadonlyMap<string, Id>> {
  const { read, t } = team.store;
  const rows = await read.select().from(t.identity);
  return new Map(rows.map((row) => [row.account, row.person]));
}
