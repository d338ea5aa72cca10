/** The only reader of the environment: parsed once, each bad setting named with its remedy. `.env.example` lists the same names. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { MODEL_SETTINGS, type ModelConfig, modelConfig } from './config-model.js';
import { PLATFORM_SETTINGS, type PlatformConfig, platformConfig } from './config-platforms.js';
import { ConfigError } from './errors.js';
import type { Zone } from './terms.js';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly zone: Zone;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Base of links in cards where the chat is not the page itself; without it numbers drill down by chat only. */
  readonly publicUrl?: string;
  readonly webChat: boolean;
  readonly webChatPassword?: string;
  readonly platforms: PlatformConfig;
  /** The endpoint with a model, or which setting it lacks. */
  readonly model?: ModelConfig | { readonly missing: string };
  /** `open`: members of the connected organisation become reps at their first message; `invite`: by a code only. */
  readonly join: 'open' | 'invite';
  /** `false` for benchmarks only: messages nobody asked for go out as fast as answers. */
  readonly pacing: boolean;
}

/** Every setting with how it is read and what to do when it is wrong. */
export const SETTINGS = {
  PORT: {
    shape: z.coerce.number().int().min(0).max(65_535).default(3000),
    remedy: 'a port number between 0 and 65535, e.g. 3000',
  },
  HOST: { shape: z.string().min(1).default('127.0.0.1'), remedy: 'an address to listen on, e.g. 127.0.0.1' },
  DATA_DIR: { shape: z.string().min(1).default('data'), remedy: 'a folder the program may write to, e.g. data' },
  DATABASE_URL: {
    shape: z
      .string()
      .regex(/^postgres(ql)?:\/\/.+/)
      .optional(),
    remedy: 'postgres://user:password@host:5432/database, or leave it out to use SQLite in DATA_DIR',
  },
  WORKSPACE_TIMEZONE: { shape: z.string().refine(isZone).default('Asia/Shanghai'), remedy: 'an IANA time zone, e.g. Asia/Shanghai' },
  LOG_LEVEL: { shape: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'), remedy: 'debug, info, warn, error or silent' },
  PUBLIC_URL: {
    shape: z.url({ protocol: /^https?$/ }).optional(),
    remedy: 'the address people reach this server by, e.g. https://zhanbao.example.com',
  },
  WEB_CHAT: { shape: z.enum(['on', 'off']).optional(), remedy: 'on or off' },
  WEB_CHAT_PASSWORD: { shape: z.string().min(8).optional(), remedy: 'a password of at least 8 characters' },
  JOIN: { shape: z.enum(['open', 'invite']).default('open'), remedy: 'open or invite' },
  OUTBOX_PACING: { shape: z.enum(['on', 'off']).default('on'), remedy: 'on or off' },
  ...PLATFORM_SETTINGS,
  ...MODEL_SETTINGS,
} as const;

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Reads the settings. Throws ConfigError with every wrong one. Empty values count as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const [wrong, ...further] = Object.entries(SETTINGS).flatMap(([name, { shape, remedy }]) =>
    shape.safeParse(given(env, name)).success ? [] : [new ConfigError(name, `must be ${remedy}`)],
  );
  if (wrong) throw new ConfigError(wrong.setting, wrong.remedy, further);
  const read = <K extends keyof typeof SETTINGS>(name: K): z.infer<(typeof SETTINGS)[K]['shape']> => {
    const parsed = SETTINGS[name].shape.safeParse(given(env, name));
    if (!parsed.success) throw new ConfigError(name, `must be ${SETTINGS[name].remedy}`);
    // Each shape was parsed by itself; the union over names is what TypeScript sees.
    return parsed.data as z.infer<(typeof SETTINGS)[K]['shape']>;
  };
  const databaseUrl = read('DATABASE_URL');
  const publicUrl = read('PUBLIC_URL')?.replace(/\/+$/, '');
  const webChatPassword = read('WEB_CHAT_PASSWORD');
  const platforms = platformConfig(read);
  const model = modelConfig(read);
  const outside = Boolean(platforms.slack || platforms.dingtalk || platforms.wecom);
  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    dataDir: resolve(read('DATA_DIR')),
    zone: read('WORKSPACE_TIMEZONE'),
    logLevel: read('LOG_LEVEL'),
    // It trusts whoever reaches it, so it is on by itself only while there is no other way in.
    webChat: (read('WEB_CHAT') ?? (outside ? 'off' : 'on')) === 'on',
    platforms,
    join: read('JOIN'),
    pacing: read('OUTBOX_PACING') === 'on',
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(model ? { model } : {}),
    ...(publicUrl ? { publicUrl } : {}),
    ...(webChatPassword ? { webChatPassword } : {}),
  };
  if (config.webChat && !LOOPBACK.has(config.host) && !config.webChatPassword)
    throw new ConfigError(
      'WEB_CHAT_PASSWORD',
      `must be set when HOST is ${config.host}: whoever reaches the web chat can read and write everything. Or listen on HOST=127.0.0.1, or set WEB_CHAT=off`,
    );
  return config;
}

const given = (env: Readonly<Record<string, string | undefined>>, name: string): string | undefined => env[name]?.trim() || undefined;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
