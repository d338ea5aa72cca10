/** `npm run doctor`: tries every configured platform, the model, the database and the public address, and says what to do about each failure. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createDingTalkAdapter } from '../adapters/dingtalk/index.js';
import { checkModel } from '../adapters/model/check.js';
import { createSlackAdapter } from '../adapters/slack/index.js';
import { createWeComAdapter } from '../adapters/wecom/index.js';
import { databaseTrouble } from '../db/check.js';
import { openForReading } from '../db/look.js';
import type { PlatformPorts } from '../src/adapter.js';
import { type Config, readConfig } from '../src/config.js';
import { isModel } from '../src/config-model.js';
import { ConfigError } from '../src/errors.js';
import { examine, findingLine } from '../src/ops/doctor.js';
import { platformLines } from '../src/ops/greeting.js';
import { isLeaseHeld } from '../src/ops/queries.js';

const ANSWER_MS = 10_000;

async function doctor(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const { model } = config;
  const { slack, dingtalk, wecom } = config.platforms;
  const ports = () => checkingPorts(config);
  const adapters = [
    ...(slack ? [createSlackAdapter(ports(), slack)] : []),
    ...(dingtalk ? [createDingTalkAdapter(ports(), dingtalk)] : []),
    ...(wecom ? [createWeComAdapter(ports(), wecom)] : []),
  ];
  console.log(['', ...platformLines(config.platforms), ''].join('\n'));
  const findings = await examine({
    config,
    adapters,
    databaseTrouble: () =>
      databaseTrouble({ file: join(config.dataDir, 'zhanbao.db'), ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}) }),
    ...(isModel(model) ? { model: () => checkModel(model, Date.now) } : {}),
    fetch: async (url) => {
      const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) });
      return { status: response.status, text: await response.text() };
    },
  });
  for (const finding of findings) console.log(findingLine(finding));
  const failed = findings.filter(({ ok }) => !ok).length;
  console.log(failed === 0 ? '\n  全部正常 all is well\n' : `\n  ${failed} 项要处理 ${failed} to be mended\n`);
  process.exit(failed === 0 ? 0 : 1);
}

/** Whether a running program holds a lease; nothing is taken from it. Where there is no database yet, nothing runs on it. */
async function isHeld({ dataDir, databaseUrl }: Config, name: string): Promise<boolean> {
  const file = join(dataDir, 'zhanbao.db');
  if (databaseUrl === undefined && !existsSync(file)) return false;
  const look = await openForReading({ file, ...(databaseUrl ? { databaseUrl } : {}) });
  try {
    return await isLeaseHeld(look, name, Date.now());
  } finally {
    await look.close();
  }
}

/** The ports of an adapter that is only checked: nothing is received, kept or told. */
function checkingPorts(config: Config): PlatformPorts {
  const nothing = async () => undefined;
  const never = async () => {
    throw new Error('nothing is received while checking');
  };
  return {
    now: () => Date.now(),
    log: { info() {}, warn() {}, error() {} },
    receive: never,
    people: { list: async () => [], find: nothing, save: never },
    groups: { list: async () => [], save: never },
    transcript: { entries: async () => [], earlier: async () => [], find: nothing, idOf: nothing },
    files: { put: never, get: nothing },
    keep: { get: nothing, put: nothing },
    lease: { hold: async (name) => !(await isHeld(config, name)), release: nothing },
    wait: async (ms) => void (await wait(ms)),
    home: nothing,
    tellAdmins: nothing,
    credential: () => undefined,
  };
}

doctor().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? `\n  ${error.setting} ${error.remedy}\n` : error);
  process.exit(1);
});
