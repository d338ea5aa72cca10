/** One call of a model: may it be made, can it be paid, how did it end. Each is written down. */
import { whyNotSent } from '../access/sending.js';
import type { Files, Log } from '../adapter.js';
import { ModelFault } from '../errors.js';
import type { ModelClass, ModelClient, Used } from '../model.js';
import { settingRows } from '../people/queries.js';
import type { CallOutcome, ModelCall } from '../records/rows.js';
import type { Commit, Scene } from '../scene.js';
import type { At, Id } from '../terms.js';
import type { Elsewhere } from './elsewhere.js';
import { type Endpoint, Resting } from './endpoint.js';
import { type Drafted, passes } from './model.js';
import type { PromptFolder } from './prompt-folder.js';
import { costOf, type Prices, type Spending } from './spending.js';

export interface GuardedParts {
  readonly client: ModelClient;
  readonly endpoint: Endpoint;
  readonly prompts: PromptFolder;
  readonly commit: Commit;
  readonly now: () => At;
  readonly files: Pick<Files, 'get'>;
  readonly log: Log;
  readonly spending: Spending;
  readonly elsewhere: Elsewhere;
  readonly prices: (wanted: ModelClass) => Prices | undefined;
}

/** The call can be made again: whoever can wait does. `at`: not before then, where that is known. */
export class Later extends Error {
  override readonly name = 'Later';
  constructor(
    readonly why: Exclude<CallOutcome, 'ok'>,
    readonly at: At | undefined,
  ) {
    super('the model is to be asked later');
  }
}

/** For whom and for what work. `patient`: a call that may succeed later throws Later instead of giving nothing. */
export interface Caller {
  readonly scene: Scene;
  readonly request: Id | null;
  readonly patient: boolean;
}

/** `size`: the tokens it may need at most. `dispensable`: what asked goes on without, and is not put off for it. */
export type Call = Pick<ModelCall, 'kind' | 'purpose' | 'promptVersion'> & {
  readonly class: ModelClass;
  readonly size: number;
  readonly customers: readonly Id[];
  readonly texts: readonly string[];
  readonly dispensable?: boolean;
};

/** What a call gave: the value, what it used, how much of it was dropped. */
export interface Made<T> {
  readonly value: T;
  readonly used: Used;
  readonly dropped: number;
}

/** An answer that failed its checks, with what was used for it. `complaint`: what to tell the model; undefined = asking again is no use. */
export class Unusable extends Error {
  constructor(
    readonly used: Used,
    readonly complaint: string | undefined,
  ) {
    super('unusable');
  }
}

/** What is sent and received, for those who want it kept. */
export interface Words {
  sent: string;
  received: string;
}

interface How {
  readonly outcome: CallOutcome;
  readonly words?: Words;
  readonly used?: Used;
  readonly dropped?: number;
}

export interface Calls {
  /** Why these may not be sent now; undefined = they may. */
  whyNot(about: Pick<Call, 'customers' | 'texts'>): Promise<'not_confirmed' | 'excluded' | undefined>;
  /** Makes a call if it may be made and can be paid, and writes down how it ended. */
  made<T>(call: Call, make: (words: Words) => Promise<Made<T>>): Promise<Drafted<T>>;
}

/** The calls of one person, for one piece of work. */
export function createCalls(parts: GuardedParts, { scene, request, patient }: Caller): Calls {
  const { client, commit, now, log, spending, prices, elsewhere } = parts;

  async function whyNot({ customers, texts }: Pick<Call, 'customers' | 'texts'>): Promise<'not_confirmed' | 'excluded' | undefined> {
    const settings = await settingRows(scene.records, scene.workspace.id);
    return whyNotSent({ asker: scene, endpoint: client.endpoint, settings, names: scene.names, customers, texts });
  }

  async function made<T>(call: Call, make: (words: Words) => Promise<Made<T>>): Promise<Drafted<T>> {
    const begun = now();
    const shut = await whyNot(call);
    if (shut !== undefined) return ended(call, begun, { outcome: shut });
    const { workspace, person, settings, zone } = scene;
    const book = await spending.reserve({ workspace: workspace.id, zone, person: person.id, settings }, call.size);
    if (!book) return ended(call, begun, { outcome: 'over_budget' });
    const words: Words = { sent: '', received: '' };
    // A model for vectors says nothing, so there is nothing it could bring up elsewhere.
    if (call.kind !== 'embed') elsewhere.sent(person.id, call.texts);
    let how: How = { outcome: 'stopped', words };
    try {
      const { value, used, dropped } = await make(words);
      how = { outcome: 'ok', used, dropped, words };
      return { kind: 'ok', value, call: record(call, begun, how), dropped };
    } catch (error) {
      how = { ...outcomeOf(error), words };
      const none = ended(call, begun, how);
      if (patient && !call.dispensable && passes(none.why)) throw new Later(none.why, notBefore(error));
      return none;
    } finally {
      const { tokensIn, tokensOut } = how.used ?? { tokensIn: 0, tokensOut: 0 };
      book({ tokens: tokensIn + tokensOut, cost: costOf({ tokensIn, tokensOut }, prices(call.class)) });
    }
  }

  function ended(call: Call, begun: At, how: How): { readonly kind: 'none'; readonly why: Exclude<CallOutcome, 'ok'> } {
    if (how.outcome === 'ok') throw new Error('a call that ended well has a value');
    if (how.outcome !== 'not_confirmed') record(call, begun, how);
    return { kind: 'none', why: how.outcome };
  }

  /** Written beside: the caller has its number at once, and a record that cannot be written now keeps no draft back. */
  function record({ kind, purpose, promptVersion, class: wanted }: Call, begun: At, { outcome, used, dropped = 0, words }: How): Id {
    const row: ModelCall = {
      id: scene.nextId(),
      workspace: scene.workspace.id,
      at: begun,
      person: scene.person.id,
      request,
      kind,
      purpose,
      promptVersion,
      model: used?.model ?? '',
      tokensIn: used?.tokensIn ?? 0,
      tokensOut: used?.tokensOut ?? 0,
      cost: used ? costOf(used, prices(wanted)) : 0,
      ms: now() - begun,
      outcome,
      dropped,
      words: scene.settings.modelKeepsWords && words ? { ...words } : null,
    };
    commit({ changes: [{ kind: 'insert', table: 'modelCall', row }], replies: [] }).catch((error: unknown) =>
      log.error({ call: row.id, error: error instanceof Error ? error.name : 'unknown' }, 'a call was not recorded'),
    );
    return row.id;
  }

  function notBefore(error: unknown): At | undefined {
    if (error instanceof Resting) return error.until;
    if (!(error instanceof ModelFault)) return undefined;
    const wait = error.kind === 'stopped' ? 0 : error.retryAfterMs;
    return wait === undefined ? undefined : now() + wait;
  }

  function outcomeOf(error: unknown): How {
    if (error instanceof Unusable) return { outcome: 'unusable', used: error.used };
    if (error instanceof Resting) return { outcome: 'resting' };
    if (error instanceof ModelFault) {
      if (error.kind !== 'stopped') log.warn({ fault: error.kind, remedy: error.remedy }, 'the model gave no answer');
      return { outcome: error.kind };
    }
    throw error;
  }

  return { whyNot, made };
}
