/** The settings of the endpoint with a model: whether one is set up, and what its tokens cost. */
import { z } from 'zod';

const text = z.string().min(1).optional();
const PRICE = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/;
const price = z.string().regex(PRICE).optional();

/** Every setting with how it is read and what to do when it is wrong. */
export const MODEL_SETTINGS = {
  OPENAI_API_KEY: { shape: text, remedy: 'the key of the endpoint' },
  OPENAI_BASE_URL: { shape: z.url({ protocol: /^https?$/ }).optional(), remedy: 'an address like https://api.openai.com/v1' },
  OPENAI_MODEL: { shape: text, remedy: 'the name of a model' },
  OPENAI_FAST_MODEL: { shape: text, remedy: 'the name of a model' },
  OPENAI_VISION_MODEL: { shape: text, remedy: 'the name of a model that sees' },
  OPENAI_TRANSCRIBE_MODEL: { shape: text, remedy: 'the name of a model that hears' },
  OPENAI_EMBED_MODEL: { shape: text, remedy: 'the name of a model that gives vectors' },
  OPENAI_PRICES: { shape: price, remedy: 'the price of a million tokens in and out, e.g. 2/8 CNY' },
  OPENAI_FAST_PRICES: { shape: price, remedy: 'the price of a million tokens in and out, e.g. 0.5/2 CNY' },
} as const;

/** What a million tokens cost, in and out. */
export interface Prices {
  readonly in: number;
  readonly out: number;
}

export interface ModelConfig {
  readonly apiKey?: string;
  readonly baseUrl: string;
  readonly model: string;
  readonly fastModel?: string;
  readonly visionModel?: string;
  readonly transcribeModel?: string;
  readonly embedModel?: string;
  readonly prices?: Prices;
  readonly fastPrices?: Prices;
  /** Of the prices and of what is spent. */
  readonly currency: string;
}

type Name = keyof typeof MODEL_SETTINGS;
export type ReadModelSetting = <K extends Name>(name: K) => z.infer<(typeof MODEL_SETTINGS)[K]['shape']>;

const OPENAI = 'https://api.openai.com/v1';

/** On when a model is named and there is a key or an address; local endpoints need no key. `missing`: it was begun and not finished. */
export function modelConfig(read: ReadModelSetting): ModelConfig | { readonly missing: string } | undefined {
  // All are read, so that a wrong one is named even while the model is off.
  const [apiKey, baseUrl, model] = [read('OPENAI_API_KEY'), read('OPENAI_BASE_URL'), read('OPENAI_MODEL')];
  const set = {
    apiKey,
    fastModel: read('OPENAI_FAST_MODEL'),
    visionModel: read('OPENAI_VISION_MODEL'),
    transcribeModel: read('OPENAI_TRANSCRIBE_MODEL'),
    embedModel: read('OPENAI_EMBED_MODEL'),
    prices: pricesIn(read('OPENAI_PRICES')),
    fastPrices: pricesIn(read('OPENAI_FAST_PRICES')),
  };
  if (model === undefined) return apiKey === undefined && baseUrl === undefined ? undefined : { missing: 'OPENAI_MODEL' };
  if (apiKey === undefined && baseUrl === undefined) return { missing: 'OPENAI_API_KEY or OPENAI_BASE_URL' };
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  const currency = PRICE.exec(read('OPENAI_PRICES') ?? '')?.[3] ?? 'CNY';
  return { ...given, baseUrl: (baseUrl ?? OPENAI).replace(/\/+$/, ''), model, currency };
}

function pricesIn(written: string | undefined): Prices | undefined {
  const [, inward, outward] = PRICE.exec(written ?? '') ?? [];
  return inward === undefined ? undefined : { in: Number(inward), out: Number(outward) };
}

/** True for an endpoint that can be asked. */
export const isModel = (config: ModelConfig | { readonly missing: string } | undefined): config is ModelConfig =>
  config !== undefined && 'model' in config;
