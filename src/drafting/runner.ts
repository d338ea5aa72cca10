/** Does the work left for the model, beside the answers: each piece once, also over a restart. */
import type { Log } from '../adapter.js';
import type { Card } from '../card.js';
import { type Decision, NOTHING } from '../decision.js';
import { Conflict } from '../errors.js';
import type { Feature } from '../features/feature.js';
import type { Grow } from '../outbox/growing.js';
import type { Conversation, DraftRequest, Person } from '../records/rows.js';
import type { Commit, Records, Scene } from '../scene.js';
import type { At, ConversationRef, Id } from '../terms.js';
import { Later } from './call.js';
import { type Model, noModel } from './model.js';
import { conversationById, dueRequests, requestById } from './queries.js';

export interface RunnerParts {
  readonly records: Records;
  readonly features: readonly Feature[];
  readonly commit: Commit;
  readonly now: () => At;
  readonly log: Log;
  readonly everyone: (workspace: Id) => Promise<readonly Person[]>;
  readonly sceneOf: (person: Person, conversation: ConversationRef) => Promise<Scene>;
  /** Shows answers as they grow; by default only the whole is shown. */
  readonly grow?: Grow;
  /** The model for a piece of work; undefined = none is set up. */
  readonly modelFor: ((scene: Scene, request: Id, patient: boolean) => Model) | undefined;
}

export interface DraftRunner {
  /** Told of every commit: work left in it is begun. */
  committed(decision: Decision): void;
  /** Takes up work that is due: left by a run that ended, or put off. */
  resume(): Promise<void>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Begins nothing new. */
  stop(): void;
}

const AT_ONCE = 16;
const LOOK_FOR = 64;
const TRIES = 4;
/** Work begun is somebody's for this long; who works longer says so in time. */
const HELD_MS = 60_000;
/** After a failure of the endpoint, where it does not say for how long: somebody looks at a card that waits, or nobody does. */
const AGAIN_MS = { awaited: 4000, unseen: 15_000 } as const;
/** Whoever looks at such a card hears of a failure that goes on by then, and not only when everything has been tried. */
const TOLD_BY_MS = 10_000;

export function createDraftRunner(parts: RunnerParts): DraftRunner {
  const { records, features, commit, now, log } = parts;
  const waiting: DraftRequest[] = [];
  const taken = new Set<Id>();
  const working = new Set<Promise<void>>();
  let stopped = false;

  function enqueue(request: DraftRequest): void {
    if (stopped || taken.has(request.id)) return;
    taken.add(request.id);
    waiting.push(request);
    next();
  }

  function next(): void {
    while (!stopped && working.size < AT_ONCE) {
      const request = waiting.shift();
      if (!request) return;
      const work = run(request)
        .catch((error: unknown) => log.error({ request: request.id, error: nameOf(error) }, 'a draft was not made'))
        .finally(() => {
          taken.delete(request.id);
          working.delete(work);
          next();
        });
      working.add(work);
    }
  }

  /** Marks the work as begun; undefined when somebody else has it. */
  async function claim(request: DraftRequest): Promise<DraftRequest | undefined> {
    const set = { tries: request.tries + 1, dueAt: now() + HELD_MS };
    return changed(request, set);
  }

  async function changed(request: DraftRequest, set: Partial<DraftRequest>, decision = NOTHING): Promise<DraftRequest | undefined> {
    const { id, version } = request;
    try {
      const changes = [...decision.changes, { kind: 'update', table: 'draftRequest', id, set, version } as const];
      await commit({ ...decision, changes });
      return { ...request, ...set, version: version + 1 };
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return undefined;
    }
  }

  async function run(found: DraftRequest): Promise<void> {
    const request = await claim(found);
    if (!request) return;
    const last = request.tries >= TRIES || now() >= request.giveUpAt;
    const chat = await conversationById(records, request.conversation);
    const person = (await parts.everyone(request.workspace)).find(({ id }) => id === request.person);
    const feature = features.find(({ name }) => name === request.kind.split('.')[0]);
    const work = feature?.drafts?.[request.kind];
    if (!chat || !person?.active || !work) {
      await changed(request, { state: 'given_up' });
      return;
    }
    const awaited = feature.awaited?.includes(request.kind) ?? false;
    try {
      await decide(request, { chat, person }, work, (scene) => modelOf(scene, request, last));
    } catch (error) {
      if (error instanceof Later) {
        const at = error.at ?? now() + AGAIN_MS[awaited ? 'awaited' : 'unseen'];
        if (awaited && error.why !== 'stopped' && at > request.createdAt + TOLD_BY_MS)
          await decide(request, { chat, person }, work, () => noModel(error.why));
        else await changed(request, { dueAt: Math.min(at, request.giveUpAt) });
      } else if (last) {
        await changed(request, { state: 'given_up' });
        throw error;
      } else throw error;
    }
  }

  /** Asks the feature what is to be done and writes it with the mark; when records moved on meanwhile it is asked again, the model is not. */
  async function decide(
    request: DraftRequest,
    { chat, person }: { readonly chat: Conversation; readonly person: Person },
    work: NonNullable<Feature['drafts']>[string],
    modelFor: (scene: Scene) => Model,
  ): Promise<void> {
    let known: Model | undefined;
    let mine: DraftRequest | undefined = request;
    const grower = parts.grow?.(request, chat);
    const show = (card: Card): void => grower?.show(card);
    for (let turn = 0; mine && turn < 3 && !stopped; turn++) {
      const scene = await parts.sceneOf(person, chat);
      known ??= remembering(modelFor(scene));
      const decision = await work({ ...scene, request: mine, model: known, show });
      await grower?.end();
      if (await changed(mine, { state: 'done' }, decision)) return;
      const now: DraftRequest | undefined = await requestById(records, request.id);
      mine = now?.version === mine.version ? now : undefined;
    }
  }

  function modelOf(scene: Scene, request: DraftRequest, last: boolean): Model {
    if (!parts.modelFor) return noModel();
    return last && now() >= request.giveUpAt ? noModel('slow') : parts.modelFor(scene, request.id, !last);
  }

  return {
    committed({ changes }) {
      for (const change of changes)
        if (change.table === 'draftRequest' && change.kind === 'insert' && change.row.dueAt <= now()) enqueue(change.row);
    },
    async resume() {
      if (stopped) return;
      for (const request of await dueRequests(records, now(), LOOK_FOR)) enqueue(request);
    },
    async idle() {
      while (working.size > 0) await Promise.all(working);
    },
    stop() {
      stopped = true;
      waiting.length = 0;
    },
  };
}

/** A model that is asked each thing once: the same question again gets the answer it got. */
function remembering(model: Model): Model {
  const kept = new Map<string, Promise<unknown>>();
  // The answer kept under a question is of the question's own type.
  const once = <T>(question: unknown, ask: () => Promise<T>): Promise<T> => {
    const key = JSON.stringify(question);
    const known = kept.get(key) ?? ask();
    kept.set(key, known);
    return known as Promise<T>;
  };
  return {
    draft: (ask) => once(['draft', ask.prompt.name, ask.lang, ask.quotes, ask.values, ask.pictures], () => model.draft(ask)),
    agent: (ask) => once(['agent', ask.prompt.name, ask.lang, ask.quotes, ask.values], () => model.agent(ask)),
    transcribe: (ask) => once(['transcribe', ask.recording.id], () => model.transcribe(ask)),
    embed: (ask) => once(['embed', ask.texts], () => model.embed(ask)),
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
