/** The model behind its guards, for one person: what may not be sent is not sent, what has no ground does not come back. */
import { z } from 'zod';
import { whyNotSent } from '../access/sending.js';
import type { Files, Log } from '../adapter.js';
import { ModelFault } from '../errors.js';
import type { Attachment } from '../message.js';
import type { Completion, ModelClass, ModelClient, Picture, Used, Utterance } from '../model.js';
import { settingRows } from '../people/queries.js';
import type { CallOutcome, ModelCall } from '../records/rows.js';
import type { Commit, Scene } from '../scene.js';
import type { At, Id, Lang } from '../terms.js';
import type { Elsewhere } from './elsewhere.js';
import { type Endpoint, Resting } from './endpoint.js';
import { fill } from './fill.js';
import { groundsFor, standsIn } from './grounds.js';
import { createMask, type Mask } from './mask.js';
import type { AgentQuestion, Answered, DraftAsk, Drafted, Model, NoDraft } from './model.js';
import { type Prompt, shapeOf } from './prompt.js';
import type { PromptText } from './prompt-file.js';
import type { PromptFolder } from './prompt-folder.js';
import { prune } from './prune.js';
import { inert, quoted, seen } from './quote.js';
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

/** The call can be made again at that time: whoever can wait does. */
export class Later extends Error {
  override readonly name = 'Later';
  constructor(readonly at: At) {
    super('the model is to be asked later');
  }
}

/** For whom and for what work. `patient`: a call that may succeed later throws Later instead of giving nothing. */
export interface Caller {
  readonly scene: Scene;
  readonly request: Id | null;
  readonly patient: boolean;
}

/** Longer answers are not read at all. */
const LONGEST_ANSWER = 200_000;
const RECORDING_MS = 10 * 60_000;
const EMBEDDING_MS = 20_000;
const LATER_MS = 15_000;
const LONGEST_KEPT = 20_000;

/** `size`: the tokens it may need at most. */
type Call = Pick<ModelCall, 'kind' | 'purpose' | 'promptVersion'> & {
  readonly class: ModelClass;
  readonly size: number;
  readonly customers: readonly Id[];
  readonly texts: readonly string[];
};

/** What a call gave: the value, what it used, how much of it was dropped. */
interface Made<T> {
  readonly value: T;
  readonly used: Used;
  readonly dropped: number;
}

/** An answer that failed its checks, with what was used for it. */
class Unusable extends Error {
  constructor(
    readonly used: Used,
    readonly complaint: string,
  ) {
    super('unusable');
  }
}

export function guardedModel(parts: GuardedParts, { scene, request, patient }: Caller): Model {
  const { client, endpoint, prompts, commit, now, files, log, spending, prices, elsewhere } = parts;

  async function whyNot({ customers, texts }: Pick<Call, 'customers' | 'texts'>): Promise<'not_confirmed' | 'excluded' | undefined> {
    const settings = await settingRows(scene.records, scene.workspace.id);
    return whyNotSent({ asker: scene, endpoint: client.endpoint, settings, names: scene.names, customers, texts });
  }

  /** Makes a call if it may be made and can be paid, and writes down how it ended. */
  async function made<T>(call: Call, make: (words: Words) => Promise<Made<T>>): Promise<Drafted<T>> {
    const begun = now();
    const shut = await whyNot(call);
    if (shut !== undefined) return ended(call, begun, { outcome: shut });
    const { workspace, person, settings, zone } = scene;
    const book = await spending.reserve({ workspace: workspace.id, zone, person: person.id, settings }, call.size);
    if (!book) return ended(call, begun, { outcome: 'over_budget' });
    const words: Words = { sent: '', received: '' };
    elsewhere.sent(person.id, call.texts);
    let how: How = { outcome: 'stopped', words };
    try {
      const { value, used, dropped } = await make(words);
      how = { outcome: 'ok', used, dropped, words };
      return { kind: 'ok', value, call: await record(call, begun, how), dropped };
    } catch (error) {
      const at = patient ? laterAt(error) : undefined;
      if (at !== undefined) throw new Later(at);
      how = { ...outcomeOf(error), words };
      return await ended(call, begun, how);
    } finally {
      const { tokensIn, tokensOut } = how.used ?? { tokensIn: 0, tokensOut: 0 };
      book({ tokens: tokensIn + tokensOut, cost: costOf({ tokensIn, tokensOut }, prices(call.class)) });
    }
  }

  async function ended(call: Call, begun: At, how: How): Promise<{ readonly kind: 'none'; readonly why: NoDraft }> {
    if (how.outcome === 'ok') throw new Error('a call that ended well has a value');
    if (how.outcome !== 'not_confirmed') await record(call, begun, how);
    return { kind: 'none', why: how.outcome };
  }

  async function record(
    { kind, purpose, promptVersion, class: wanted }: Call,
    begun: At,
    { outcome, used, dropped = 0, words }: How,
  ): Promise<Id> {
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
    await commit({ changes: [{ kind: 'insert', table: 'modelCall', row }], replies: [] });
    return row.id;
  }

  function laterAt(error: unknown): At | undefined {
    if (error instanceof Resting) return error.until;
    if (!(error instanceof ModelFault)) return undefined;
    if (error.kind === 'stopped') return now();
    if (error.kind === 'busy') return now() + (error.retryAfterMs ?? LATER_MS);
    return error.kind === 'down' || error.kind === 'slow' ? now() + LATER_MS : undefined;
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

  /** Asks, and once more with what was wrong about the answer. */
  async function asked<Out>(
    text: PromptText,
    utterances: readonly Utterance[],
    words: Words,
    {
      judge,
      complete,
    }: {
      readonly judge: (answer: Completion) => Made<Out>;
      readonly complete: (utterances: readonly Utterance[], signal: AbortSignal) => Promise<Completion>;
    },
  ): Promise<Made<Out>> {
    const end = now() + text.budget.ms;
    const ask = async (said: readonly Utterance[]): Promise<Completion> => {
      words.sent = said.map((one) => `${one.role}: ${one.text}`).join('\n\n');
      const completion = await endpoint.call(Math.max(1, end - now()), (signal) => complete(said, signal));
      words.received = completion.text.slice(0, LONGEST_KEPT);
      return completion;
    };
    const first = await ask(utterances);
    try {
      return judge(first);
    } catch (error) {
      if (!(error instanceof Unusable) || now() >= end) throw error;
      const again: readonly Utterance[] = [
        ...utterances,
        { role: 'assistant', text: first.text.slice(0, 2000) },
        { role: 'user', text: error.complaint },
      ];
      const second = await ask(again);
      return withBoth(first, () => judge(second));
    }
  }

  async function prepared(ask: DraftAsk<unknown, string, string>) {
    const text = prompts.textOf(ask.prompt, ask.lang);
    const hide = createMask();
    const quotes = Object.fromEntries(Object.entries(ask.quotes).map(([name, quote]) => [name, hide.hide(seen(quote))]));
    const utterances = fill(ask.prompt, text, ask.lang, { quotes, values: ask.values });
    return { text, hide, utterances };
  }

  /** Judges an answer by the prompt's shape and by what was sent. */
  const judge =
    <Out>(
      ask: { readonly prompt: Prompt<Out>; readonly lang: Lang; readonly figures?: 'given' | 'read' },
      prompt: string,
      sources: () => readonly string[],
      hide: Mask,
    ) =>
    (completion: Completion): Made<Out> => {
      const { text } = completion;
      const bad = (what: string) => new Unusable(completion, COMPLAINTS[ask.lang](what));
      if (text.length > LONGEST_ANSWER) throw bad('too long');
      const json = jsonIn(text);
      if (json === undefined) throw bad('not JSON');
      const shaped = ask.prompt.output.safeParse(json);
      if (!shaped.success) throw bad(z.prettifyError(shaped.error).slice(0, 500));
      const material = sources();
      const groundless = groundsFor({
        prompt,
        sources: material,
        names: scene.names,
        invents: hide.invents,
        repeatsOthers: (said) => elsewhere.repeats(scene.person.id, said),
        lang: ask.lang,
        figures: ask.figures ?? 'given',
      });
      const { kept, dropped } = prune(shaped.data, {
        say: (said) => hide.restore(seen(said)),
        groundless: (said) => groundless(said) !== undefined,
        stands: (words) => standsIn(words, material),
      });
      const sound = kept === undefined ? undefined : ask.prompt.output.safeParse(kept);
      if (!sound?.success) throw new Unusable(completion, COMPLAINTS[ask.lang]('statements without ground'));
      return { value: sound.data, used: completion, dropped };
    };

  async function draft<Out, Q extends string, V extends string>(ask: DraftAsk<Out, Q, V>): Promise<Drafted<Out>> {
    const { text, hide, utterances } = await prepared(ask);
    const sources = Object.values<string>(ask.quotes);
    const call: Call = {
      ...callOf(ask, text),
      ...(ask.pictures ? ({ kind: 'see', class: 'vision' } as const) : ({ kind: 'draft', class: text.class } as const)),
      texts: sources,
      size: sizeOf(text, utterances),
    };
    return made(call, async (words) => {
      const pictures = await Promise.all((ask.pictures ?? []).map(pictureOf));
      const rules = utterances[0]?.text ?? '';
      return asked(text, utterances, words, {
        judge: judge(ask, rules, () => sources, hide),
        complete: (said, signal) =>
          client.complete({
            class: pictures.length > 0 ? 'vision' : text.class,
            utterances: said,
            schema: { name: nameOf(ask.prompt), shape: shapeOf(ask.prompt) },
            ...(pictures.length > 0 ? { pictures } : {}),
            maxTokens: text.budget.tokens,
            signal,
          }),
      });
    });
  }

  async function agent<Out, Q extends string, V extends string>(ask: AgentQuestion<Out, Q, V>): Promise<Drafted<Answered<Out>>> {
    const { text, hide, utterances } = await prepared(ask);
    const told: { lookUp: string; text: string }[] = [];
    const sources = () => [...Object.values<string>(ask.quotes), ...told.map((one) => one.text)];
    const tools = ask.lookUps.map(({ name, description, input, find }) => ({
      name,
      description,
      input,
      run: async (given: unknown) => {
        const found = await find(given);
        // What was found is sent on, so it is asked about like everything that is sent.
        const shut = await whyNot({ customers: [], texts: [found] });
        if (shut !== undefined) return quoted(name, REFUSED[ask.lang]);
        told.push({ lookUp: name, text: found });
        elsewhere.sent(scene.person.id, [found]);
        return quoted(name, hide.hide(seen(found)));
      },
    }));
    return made(
      { ...callOf(ask, text), kind: 'agent', class: text.class, texts: sources(), size: sizeOf(text, utterances) * ask.steps },
      async (words) => {
        const rules = utterances[0]?.text ?? '';
        const { value, used, dropped } = await asked(text, utterances, words, {
          judge: (answer) => judge(ask, rules, sources, hide)(answer),
          complete: (said, signal) =>
            client.agent({
              system: said[0]?.text ?? '',
              question: said
                .slice(1)
                .map((one) => one.text)
                .join('\n\n'),
              tools,
              steps: ask.steps,
              maxTokens: text.budget.tokens,
              signal,
            }),
        });
        return { value: { answer: value, told }, used, dropped };
      },
    );
  }

  async function bytesOf({ id }: Attachment): Promise<Uint8Array> {
    const file = await files.get(id);
    if (!file) throw new ModelFault('refused', 'the file is gone');
    return file.bytes;
  }

  const pictureOf = async (attachment: Attachment): Promise<Picture> => ({
    contentType: attachment.contentType,
    bytes: await bytesOf(attachment),
  });

  return {
    draft,
    agent,
    transcribe: ({ customers, recording }) =>
      made({ ...PLAIN, kind: 'transcribe', purpose: 'transcribe', customers, texts: [recording.name] }, async () => {
        if (!client.can.transcribe) throw new ModelFault('refused', 'set OPENAI_TRANSCRIBE_MODEL');
        const bytes = await bytesOf(recording);
        const { contentType } = recording;
        // The file's own name is somebody's words: the endpoint gets its kind alone.
        const name = `recording${/\.[a-z0-9]{2,4}$/i.exec(recording.name)?.[0] ?? ''}`;
        const {
          text,
          parts: spoken,
          ...used
        } = await endpoint.call(RECORDING_MS, (signal) => client.transcribe({ name, contentType, bytes, signal }));
        const value = { text: seen(text), parts: spoken.map((part) => ({ ...part, text: seen(part.text) })) };
        return { value, used, dropped: 0 };
      }),
    embed: ({ customers, texts }) =>
      made({ ...PLAIN, kind: 'embed', purpose: 'embed', customers, texts }, async () => {
        if (!client.can.embed) throw new ModelFault('refused', 'set OPENAI_EMBED_MODEL');
        const hide = createMask();
        const plain = texts.map((text) => hide.hide(inert(text)));
        const { vectors, ...used } = await endpoint.call(EMBEDDING_MS, (signal) => client.embed({ texts: plain, signal }));
        if (vectors.length !== texts.length) throw new ModelFault('unusable', 'it gave another number of vectors');
        return { value: vectors, used, dropped: 0 };
      }),
  };
}

/** What is sent and received, for those who want it kept. */
interface Words {
  sent: string;
  received: string;
}

interface How {
  readonly outcome: CallOutcome;
  readonly words?: Words;
  readonly used?: Used;
  readonly dropped?: number;
}

const callOf = (ask: DraftAsk<unknown, string, string>, text: PromptText): Pick<Call, 'purpose' | 'promptVersion' | 'customers'> => ({
  purpose: ask.prompt.name,
  promptVersion: text.version,
  customers: ask.customers,
});

/** Calls without a prompt. */
const PLAIN = { promptVersion: null, class: 'fast', size: 0 } as const satisfies Partial<Call>;

/** What is sent and the longest answer, in tokens and roughly: a character of Chinese is about one. */
const sizeOf = ({ budget }: PromptText, utterances: readonly Utterance[]): number =>
  budget.tokens + utterances.reduce((sum, { text }) => sum + text.length, 0);

/** Names on the wire have no hyphens everywhere. */
const nameOf = ({ name }: Pick<Prompt, 'name'>): string => name.replaceAll('-', '_');

const COMPLAINTS = {
  zh: (what: string) => `上一个回答不能用:${what}。只回 JSON,字段和类型照要求,每一条都要有材料里的依据。`,
  en: (what: string) =>
    `That answer cannot be used: ${what}. Reply with JSON alone, fields and types as asked, each statement grounded in the material.`,
} as const satisfies Record<Lang, (what: string) => string>;

const REFUSED = { zh: '这里的资料不能用于模型。', en: 'This material may not be used with a model.' } as const satisfies Record<
  Lang,
  string
>;

/** What two tries used together. */
function withBoth<T>(first: Used, second: () => Made<T>): Made<T> {
  const sum = (used: Used): Used => ({
    model: used.model,
    tokensIn: used.tokensIn + first.tokensIn,
    tokensOut: used.tokensOut + first.tokensOut,
  });
  try {
    const { used, ...rest } = second();
    return { ...rest, used: sum(used) };
  } catch (error) {
    if (error instanceof Unusable) throw new Unusable(sum(error.used), error.complaint);
    throw error;
  }
}

/** The JSON of an answer, also when the model wrapped it in words or a code fence; undefined when there is none. */
function jsonIn(text: string): unknown {
  for (const piece of [text, /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1], text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    if (piece === undefined || piece.trim() === '') continue;
    try {
      return JSON.parse(piece);
    } catch {
      // The next piece may be it.
    }
  }
  return undefined;
}
