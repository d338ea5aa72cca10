/** The `openai` library on the configured endpoint, told to try nothing twice and to take nothing from the environment. */
import OpenAI, { toFile } from 'openai';
import type { Embedding, ModelClient, Transcription } from '../../src/model.js';
import { completing } from './complete.js';
import { faultOf, objection } from './faults.js';
import { mendedFetch } from './mended-fetch.js';
import type { ModelSettings } from './settings.js';

/** Longer than any budget: how long a call may take is its caller's to say. */
const TIMEOUT_MS = 15 * 60_000;

export function openClient(settings: ModelSettings, now: () => number): Omit<ModelClient, 'endpoint' | 'can'> {
  const openai = new OpenAI({
    apiKey: settings.apiKey ?? 'none',
    baseURL: settings.baseUrl,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: TIMEOUT_MS,
    fetch: mendedFetch,
    logLevel: 'off',
  });
  const complete = completing(openai, settings, now);
  let agent: Promise<ModelClient['agent']> | undefined;

  async function transcribe({ name, contentType, bytes, signal }: Parameters<ModelClient['transcribe']>[0]): Promise<Transcription> {
    const model = settings.transcribeModel ?? '';
    const file = await toFile(bytes, name, { type: contentType });
    const heard = await openai.audio.transcriptions
      .create({ file, model, response_format: 'verbose_json' }, { signal })
      .catch((error: unknown) => {
        if (objection(error) === undefined) throw error;
        return openai.audio.transcriptions.create({ file, model, response_format: 'json' }, { signal });
      });
    const segments = 'segments' in heard ? (heard.segments ?? []) : [];
    const parts = segments.map(({ start, end, text }) => ({ from: start, to: end, text: text.trim() }));
    return { text: heard.text ?? '', parts, model, tokensIn: 0, tokensOut: 0 };
  }

  async function embed({ texts, signal }: Parameters<ModelClient['embed']>[0]): Promise<Embedding> {
    const model = settings.embedModel ?? '';
    const { data, usage } = await openai.embeddings.create({ input: [...texts], model, encoding_format: 'float' }, { signal });
    const vectors = data.toSorted((a, b) => a.index - b.index).map((one) => one.embedding);
    return { vectors, model, tokensIn: usage?.prompt_tokens ?? 0, tokensOut: 0 };
  }

  const faulty = (error: unknown): never => {
    throw faultOf(error, now);
  };
  return {
    complete,
    transcribe: (ask) => transcribe(ask).catch(faulty),
    embed: (ask) => embed(ask).catch(faulty),
    agent: async (ask) => {
      agent ??= import('./agent.js').then(({ answering }) => answering(settings, complete, now));
      return (await agent)(ask);
    },
  };
}
