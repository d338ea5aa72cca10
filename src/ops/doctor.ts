/** What `npm run doctor` finds: each thing that is set up, whether it works, and what to do if not. */
import type { Adapter, Finding } from '../adapter.js';
import type { Config } from '../config.js';

export interface DoctorParts {
  readonly config: Config;
  readonly adapters: readonly Pick<Adapter, 'platform' | 'check'>[];
  /** What is wrong with the database; undefined when it can be used. */
  readonly databaseTrouble: () => Promise<string | undefined>;
  /** Tries the endpoint with a model; undefined = none is set up. */
  readonly model?: () => Promise<readonly Finding[]>;
  readonly fetch: (url: string) => Promise<{ readonly status: number; readonly text: string }>;
}

export async function examine({ config, adapters, databaseTrouble, model, fetch }: DoctorParts): Promise<readonly Finding[]> {
  const incomplete = config.platforms.incomplete.map(
    ({ mode, missing }): Finding => ({
      what: `${mode}: settings`,
      ok: false,
      remedy: `set ${missing.join(', ')} as well, or take the others of ${mode} out`,
    }),
  );
  const checks = await Promise.all(adapters.map((adapter) => checked(adapter)));
  return [
    await database(config, databaseTrouble),
    ...(await publicUrl(config, fetch)),
    ...incomplete,
    ...checks.flat(),
    ...(await modelFindings(config, model)),
  ];
}

async function modelFindings({ model }: Config, check: DoctorParts['model']): Promise<readonly Finding[]> {
  if (model !== undefined && 'missing' in model)
    return [{ what: 'model: settings', ok: false, remedy: `set ${model.missing} as well, or take the other OPENAI_ settings out` }];
  return (await check?.()) ?? [];
}

async function checked({ platform, check }: Pick<Adapter, 'platform' | 'check'>): Promise<readonly Finding[]> {
  try {
    return (await check?.()) ?? [];
  } catch (error) {
    return [
      { what: `${platform}: check`, ok: false, remedy: `it broke off (${error instanceof Error ? error.name : 'unknown'}); try again` },
    ];
  }
}

async function database({ databaseUrl, dataDir }: Config, trouble: () => Promise<string | undefined>): Promise<Finding> {
  const what = databaseUrl ? 'database: PostgreSQL' : `database: SQLite in ${dataDir}`;
  const wrong = await trouble();
  if (wrong === undefined) return { what, ok: true };
  const remedy = databaseUrl
    ? 'check DATABASE_URL: host, port, user, password, and that the server runs'
    : 'check DATA_DIR: the folder must be writable and the disk have room; if the file is damaged, put the last backup back';
  return { what, ok: false, remedy: `${wrong}: ${remedy}` };
}

/** Cards link there, and Slack over HTTP and WeCom's app call it: it must lead to this program. */
async function publicUrl({ publicUrl: url, platforms }: Config, fetch: DoctorParts['fetch']): Promise<readonly Finding[]> {
  const called = [
    ...(platforms.slack?.signingSecret && !platforms.slack.appToken ? ['/slack/events'] : []),
    ...(platforms.wecom?.app ? ['/wecom/callback'] : []),
  ];
  if (url === undefined) {
    if (called.length === 0) return [];
    const remedy = `${called.join(' and ')} must be reachable from outside; set PUBLIC_URL to the address people and platforms reach this server by, e.g. https://zhanbao.example.com`;
    return [{ what: 'PUBLIC_URL', ok: false, remedy }];
  }
  const answer = await fetch(`${url}/healthz`).catch(() => undefined);
  if (answer?.status === 200 && answer.text.trim() === 'ok')
    return [{ what: `PUBLIC_URL: ${url}`, ok: true }, ...(await Promise.all(called.map((path) => calledPath(`${url}${path}`, fetch))))];
  const seen = answer ? `it answered ${answer.status}` : 'nothing answered';
  return [
    {
      what: `PUBLIC_URL: ${url}`,
      ok: false,
      remedy: `${seen} at ${url}/healthz; start the program, and let the proxy lead this address to its port`,
    },
  ];
}

/** An address that only platforms may call refuses us; an answer other than that refusal comes from a proxy in front of the program. */
async function calledPath(url: string, fetch: DoctorParts['fetch']): Promise<Finding> {
  const answer = await fetch(url).catch(() => undefined);
  if (answer?.status === 403 || answer?.status === 405) return { what: url, ok: true };
  const seen = answer ? `it answered ${answer.status}` : 'nothing answered';
  return {
    what: url,
    ok: false,
    remedy: `${seen} instead of refusing a stranger; let the proxy pass this path on unchanged, query and body too`,
  };
}

/** `✓ what` or `✗ what → remedy`. */
export const findingLine = ({ what, ok, remedy }: Finding): string =>
  ok ? `  ✓ ${what}` : `  ✗ ${what}\n      → ${remedy ?? 'no remedy is known'}`;
