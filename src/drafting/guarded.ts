/** The model behind its guards, for one person: what may not be sent is not sent, what has no ground does not come back. */
import { ModelFault } from '../errors.js';
import type { Attachment } from '../message.js';
import { type Completion, longestAnswer, type Picture, type Utterance } from '../model.js';
import type { Lang } from '../terms.js';
import { type Call, type Caller, createCalls, type GuardedParts, type Made, Unusable, type Words } from './call.js';
import type { Work } from './endpoint.js';
import { fill } from './fill.js';
import type { Grounds } from './grounds.js';
import { type Judging, judged, judgedSoFar, withBoth } from './judge.js';
import { createMask, type Mask } from './mask.js';
import type { AgentQuestion, Answered, DraftAsk, Drafted, Model, SpokenText } from './model.js';
import { type Prompt, shapeOf } from './prompt.js';
import type { PromptText } from './prompt-file.js';
import { inert, quoted, seen } from './quote.js';

const RECORDING_MS = 15 * 60_000;
const EMBEDDING_MS = 20_000;
const LONGEST_KEPT = 20_000;
/** About what endpoints count for a photo. */
const PICTURE_TOKENS = 1500;

export function guardedModel(parts: GuardedParts, caller: Caller): Model {
  const { client, endpoint, prompts, now, files, elsewhere } = parts;
  const { scene } = caller;
  const { inLine } = endpoint;
  const { whyNot, made } = createCalls(parts, caller);

  /** Asks, and once more with what was wrong about the answer. */
  async function asked<Out>(
    text: PromptText,
    utterances: readonly Utterance[],
    words: Words,
    {
      hide,
      judge,
      complete,
      work,
    }: {
      readonly work: Work;
      readonly hide: Mask;
      readonly judge: (answer: Completion) => Made<Out>;
      readonly complete: (utterances: readonly Utterance[], signal: AbortSignal) => Promise<Completion>;
    },
  ): Promise<Made<Out>> {
    const end = now() + text.budget.ms;
    const ask = async (said: readonly Utterance[]): Promise<Completion> => {
      words.sent = said.map((one) => `${one.role}: ${one.text}`).join('\n\n');
      const completion = await endpoint.call(work, Math.max(1, end - now()), (signal) => complete(said, signal));
      // What was read off a picture holds numbers that no stand-in took the place of.
      words.received = hide.hide(completion.text.slice(0, LONGEST_KEPT));
      return completion;
    };
    const first = await ask(utterances);
    try {
      return judge(first);
    } catch (error) {
      if (!(error instanceof Unusable) || error.complaint === undefined || now() >= end) throw error;
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

  const judging = <Out>(
    text: PromptText,
    { prompt, lang, figures = 'given' }: Pick<DraftAsk<Out, string, string>, 'prompt' | 'lang'> & Partial<Pick<Grounds, 'figures'>>,
    rules: string,
    sources: () => readonly string[],
    { invents, restore }: Mask,
  ): Judging<Out> => ({
    prompt,
    lang,
    longest: longestAnswer(text.budget.tokens),
    restore,
    grounds: () => ({
      ...{ prompt: rules, sources: sources(), names: scene.names, invents, lang, figures },
      repeatsOthers: (said) => elsewhere.repeats(scene.person.id, said),
    }),
  });

  async function draft<Out, Q extends string, V extends string>(ask: DraftAsk<Out, Q, V>): Promise<Drafted<Out>> {
    const { text, hide, utterances } = await prepared(ask);
    const sources = Object.values<string>(ask.quotes);
    const looked = ask.pictures ?? [];
    const call: Call = {
      ...callOf(ask, text),
      ...(looked.length > 0 ? ({ kind: 'see', class: 'vision' } as const) : ({ kind: 'draft', class: text.class } as const)),
      texts: [...sources, ...looked.map(({ name }) => name)],
      size: sizeOf(text, utterances) + looked.length * PICTURE_TOKENS,
    };
    return made(call, async (words) => {
      const pictures = await Promise.all(looked.map(pictureOf));
      const rules = utterances[0]?.text ?? '';
      const figures = looked.length > 0 ? 'seen' : ask.figures;
      const judge = judging<Out>(text, { ...ask, ...(figures ? { figures } : {}) }, rules, () => sources, hide);
      return asked(text, utterances, words, {
        hide,
        work: call.class,
        judge: (answer) => judged(judge, answer),
        complete: (said, signal) =>
          client.complete({
            class: call.class,
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
        ask.soFar?.({ answer: undefined, told: [...told] });
        elsewhere.sent(scene.person.id, [found]);
        return quoted(name, hide.hide(seen(found)));
      },
    }));
    return made(
      { ...callOf(ask, text), kind: 'agent', class: text.class, texts: sources(), size: sizeOf(text, utterances) * ask.steps },
      async (words) => {
        const rules = utterances[0]?.text ?? '';
        const judge = judging(text, ask, rules, sources, hide);
        const { soFar } = ask;
        let ends = -1;
        const growing = (sofar: string): void => {
          // Only when another statement may be complete: most pieces add a few letters to one that is not.
          const end = sofar.lastIndexOf('}');
          if (end < 0 || end === ends) return;
          ends = end;
          const answer = judgedSoFar(judge, sofar);
          if (answer !== undefined) soFar?.({ answer, told: [...told] });
        };
        const { value, used, dropped } = await asked(text, utterances, words, {
          hide,
          work: 'normal',
          judge: (answer) => judged(judge, answer),
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
              ...(soFar ? { onText: growing } : {}),
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

  type Heard = Parameters<Model['transcribe']>[0];
  const transcribe = ({ customers, recording, caption }: Heard): Promise<Drafted<SpokenText>> =>
    made({ ...PLAIN, kind: 'transcribe', purpose: 'transcribe', customers, texts: [recording.name, caption] }, async () => {
      if (!client.can.transcribe) throw new ModelFault('refused', 'set OPENAI_TRANSCRIBE_MODEL');
      const { contentType } = recording;
      const bytes = await bytesOf(recording);
      // The file's own name is somebody's words: the endpoint gets its kind alone.
      const name = `recording${/\.[a-z0-9]{2,4}$/i.exec(recording.name)?.[0] ?? ''}`;
      const heard = await endpoint.call('transcribe', RECORDING_MS, (signal) => client.transcribe({ name, contentType, bytes, signal }));
      const value = { text: seen(heard.text), parts: heard.parts.map((part) => ({ ...part, text: seen(part.text) })) };
      return { value, used: heard, dropped: 0 };
    });

  type Embedded = Parameters<Model['embed']>[0];
  const embed = ({ customers, texts, dispensable = false }: Embedded): ReturnType<Model['embed']> =>
    made({ ...PLAIN, kind: 'embed', purpose: 'embed', customers, texts, dispensable }, async () => {
      if (!client.can.embed) throw new ModelFault('refused', 'set OPENAI_EMBED_MODEL');
      const { hide } = createMask();
      const plain = texts.map((text) => hide(inert(text)));
      const { vectors, ...used } = await endpoint.call('embed', EMBEDDING_MS, (signal) => client.embed({ texts: plain, signal }));
      if (vectors.length !== texts.length) throw new ModelFault('unusable', 'it gave another number of vectors');
      return { value: { vectors, model: used.model }, used, dropped: 0 };
    });

  return {
    draft: (ask) => inLine(() => draft(ask)),
    agent: (ask) => inLine(() => agent(ask)),
    transcribe: (ask) => inLine(() => transcribe(ask)),
    embed: (ask) => inLine(() => embed(ask)),
  };
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

const REFUSED = { zh: '这里的资料不能用于模型。', en: 'This material may not be used with a model.' } as const satisfies Record<
  Lang,
  string
>;
