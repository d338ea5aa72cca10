import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { At } from '../src/terms.js';
import { beginEmpty } from './empty-file.js';
import type { Store } from './store.js';

export interface StoreSettings {
  /** `postgres://…`; without it the SQLite file is opened. */
  readonly databaseUrl?: string;
  readonly file: string;
  /** The folder that holds `sqlite/` and `postgres/`. */
  readonly migrations: string;
  readonly now: () => At;
}

/** Opens the configured engine, migrated to the newest schema; only that engine's driver is loaded. Throws StoreUnavailable. */
export async function openStore({ databaseUrl, file, migrations, now }: StoreSettings): Promise<Store> {
  if (databaseUrl === undefined) {
    // Of the build; whoever runs the sources has none, and begins with the migrations.
    beginEmpty(fileURLToPath(new URL('./empty.db', import.meta.url)), file);
    const { openSqlite } = await import('./sqlite.js');
    return openSqlite({ file, migrations: join(migrations, 'sqlite'), now });
  }
  const { openPostgres } = await import('./postgres.js');
  return openPostgres({ url: databaseUrl, migrations: join(migrations, 'postgres'), now });
}
