/** `npm run push -- <name> --as <person> [--date YYYY-MM-DD] --dry-run`: what a push would say to somebody on a day, and the rows behind it. Writes nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openForReading } from '../db/look.js';
import { readConfig } from '../src/config.js';
import { BadInput, ConfigError, StoreUnavailable } from '../src/errors.js';
import { PUSHES } from '../src/features/index.js';
import { tryPush, USAGE } from '../src/pushes/try-push.js';

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { as: { type: 'string' }, date: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  });
  if (!values['dry-run'])
    throw new BadInput('--dry-run', `only trying is possible from here; what is sent is sent by the running program. ${USAGE}`);
  const config = readConfig(process.env);
  const look = await openForReading({
    file: join(config.dataDir, 'zhanbao.db'),
    ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}),
  });
  try {
    console.log(
      await tryPush({ records: look, pushes: PUSHES, now: Date.now() }, { name: positionals[0], as: values.as, date: values.date }),
    );
  } finally {
    await look.close();
  }
}

/** A table or a column is missing. */
const isOlder = (error: unknown): boolean =>
  /no such (?:table|column)|does not exist/.test(String((error as { cause?: unknown }).cause ?? error));

main().catch((error: unknown) => {
  if (error instanceof ConfigError)
    console.error(`\n${[error, ...error.further].map(({ setting, remedy }) => `  ${setting} ${remedy}\n`).join('')}`);
  else if (error instanceof BadInput) console.error(`\n  ${error.remedy}\n`);
  else if (error instanceof StoreUnavailable) console.error(`\n  数据库打不开 / the database cannot be opened (${error.message})\n`);
  else if (isOlder(error))
    console.error('\n  数据库比程序旧: 先启动一次程序 / the database is older than the program: start the program once\n');
  else if (error instanceof TypeError && 'code' in error) console.error(`\n  ${error.message}\n  ${USAGE}\n`);
  else console.error(error);
  process.exit(1);
});
