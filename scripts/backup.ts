/** `npm run backup [-- FILE]`: a consistent copy of the SQLite database while the program runs; for PostgreSQL the line to run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../db/driver.js';
import { readConfig } from '../src/config.js';
import { ConfigError } from '../src/errors.js';

async function backup(): Promise<void> {
  const config = readConfig(process.env);
  if (config.databaseUrl) {
    // The address holds a password: the shell puts it in.
    console.log('pg_dump --format=custom --file=zhanbao.dump "$DATABASE_URL"');
    return;
  }
  const source = join(config.dataDir, 'zhanbao.db');
  if (!existsSync(source))
    throw new ConfigError('DATA_DIR', `there is no database at ${source}; start the program once, or name the folder it uses`);
  const target = process.argv[2] ?? join(config.dataDir, `zhanbao-${new Date().toISOString().replace(/[:.]/g, '-')}.db`);
  const db = new Database(source, { readonly: true });
  await db.backup(target);
  db.close();
  const copy = new Database(target);
  // One file, whole by itself: no log lies beside it.
  copy.pragma('journal_mode = DELETE');
  const verdict = copy.pragma('quick_check', { simple: true });
  copy.close();
  if (verdict !== 'ok') throw new Error(`the copy is damaged: ${verdict}`);
  console.log(`${target} (checked: ok). Uploaded files lie beside it in ${join(config.dataDir, 'files')}.`);
}

backup().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? `${error.setting} ${error.remedy}` : error);
  process.exit(1);
});
