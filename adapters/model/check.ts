/** Tries the endpoint and each of its models with a few words of no meaning, for `npm run doctor`: nothing of a customer is sent. */
import { ModelFault } from '../../src/errors.js';
import type { ModelClient } from '../../src/model.js';
import { createModelClient } from './index.js';
import type { ModelSettings } from './settings.js';
import { silence } from './silence.js';

/** What was tried, whether it works, and if not what to do about it. */
interface ModelFinding {
  readonly what: string;
  readonly ok: boolean;
  readonly remedy?: string;
}

const WAIT_MS = 30_000;
/** One white dot. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const SCHEMA = {
  name: 'answer',
  shape: { type: 'object', properties: { answer: { type: 'string' } }, required: ['answer'], additionalProperties: false },
};

/** Never throws. Of an endpoint that is not there or does not take the key only that is told. */
export async function checkModel(settings: ModelSettings, now: () => number): Promise<readonly ModelFinding[]> {
  const client = createModelClient(settings, now);
  const answers = await tried(`model: ${settings.model} at ${client.endpoint}`, () => ask(client, { class: 'normal' }));
  if (!answers.ok) return [answers];
  return [
    answers,
    await tried('model: answers as JSON', () => json(client)),
    await tried('model: looks things up', () => looksUp(client)),
    ...(settings.fastModel === undefined
      ? []
      : [await tried(`model: OPENAI_FAST_MODEL ${settings.fastModel}`, () => ask(client, { class: 'fast' }))]),
    ...(settings.visionModel === undefined
      ? []
      : [
          await tried(`model: OPENAI_VISION_MODEL ${settings.visionModel}`, () =>
            ask(client, { class: 'vision', pictures: [{ contentType: 'image/png', bytes: Buffer.from(DOT, 'base64') }] }),
          ),
        ]),
    ...(settings.transcribeModel === undefined
      ? []
      : [
          await tried(`model: OPENAI_TRANSCRIBE_MODEL ${settings.transcribeModel}`, async () => {
            await client.transcribe({ name: 'recording.wav', contentType: 'audio/wav', bytes: silence(), signal: signal() });
            return undefined;
          }),
        ]),
    ...(settings.embedModel === undefined ? [] : [await tried(`model: OPENAI_EMBED_MODEL ${settings.embedModel}`, () => vectors(client))]),
  ];
}

const signal = (): AbortSignal => AbortSignal.timeout(WAIT_MS);

async function tried(what: string, run: () => Promise<string | undefined>): Promise<ModelFinding> {
  try {
    const wrong = await run();
    return wrong === undefined ? { what, ok: true } : { what, ok: false, remedy: wrong };
  } catch (error) {
    return { what, ok: false, remedy: error instanceof ModelFault ? remedyOf(error) : 'it broke off; try again' };
  }
}

function remedyOf({ kind, remedy, retryAfterMs }: ModelFault): string {
  if (kind === 'stopped' || kind === 'slow')
    return `it did not answer within ${WAIT_MS / 1000} s; check OPENAI_BASE_URL and that the server runs`;
  if (kind === 'busy')
    return `it is busy${retryAfterMs === undefined ? '' : ` for another ${Math.ceil(retryAfterMs / 1000)} s`}; try again later, or ask for a higher limit`;
  return remedy;
}

async function ask(client: ModelClient, changed: Pick<Parameters<ModelClient['complete']>[0], 'class' | 'pictures'>): Promise<undefined> {
  await client.complete({ utterances: [{ role: 'user', text: 'Say "ok".' }], maxTokens: 64, signal: signal(), ...changed });
  return undefined;
}

/** Whichever way it takes: by schema, by the JSON mode, or asked for in words. */
async function json(client: ModelClient): Promise<string | undefined> {
  const utterances = [
    { role: 'system', text: 'You answer in JSON.' },
    { role: 'user', text: 'Answer with {"answer": "ok"}.' },
  ] as const;
  const { text } = await client.complete({ class: 'normal', utterances, schema: SCHEMA, maxTokens: 256, signal: signal() });
  return /\{[\s\S]*\}/.test(text)
    ? undefined
    : 'it answers in words where JSON was asked for: drafts will mostly fail, choose another model';
}

async function looksUp(client: ModelClient): Promise<string | undefined> {
  let looked = false;
  await client.agent({
    system: 'Use the tool before you answer.',
    question: 'What does the tool "now" say?',
    tools: [
      {
        name: 'now',
        description: 'tells the time',
        input: { type: 'object', properties: {} },
        run: async () => {
          looked = true;
          return '12:00';
        },
      },
    ],
    steps: 2,
    maxTokens: 256,
    signal: signal(),
  });
  return looked ? undefined : 'it answers without looking anything up: open questions will find nothing, choose a model with tools';
}

async function vectors(client: ModelClient): Promise<string | undefined> {
  const { vectors: given } = await client.embed({ texts: ['ok', 'yes'], signal: signal() });
  return given.length === 2 && given.every((vector) => vector.length > 1) ? undefined : 'it gives no vectors: choose another model';
}
