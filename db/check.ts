/** Can the database be used? Looks, and changes nothing: the program may be running on it. */
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import pg from 'pg';
import { Database } from './driver.js';

/** Undefined when all is well, else what is wrong. */
export async function databaseTrouble({
  databaseUrl,
  file,
}: {
  readonly databaseUrl?: string;
  readonly file: string;
}): Promise<string | undefined> {
  try {
    await (databaseUrl === undefined ? checkFile(file) : checkServer(databaseUrl));
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === '' ? (error instanceof Error ? error.message : 'unknown') : code;
  }
}

async function checkFile(file: string): Promise<void> {
  const there = await access(file).then(
    () => true,
    () => false,
  );
  await access(there ? dirname(file) : await firstFolder(dirname(file)), constants.W_OK);
  if (!there) return;
  const db = new Database(file, { readonly: true });
  try {
    const verdict = db.pragma('quick_check(1)', { simple: true });
    if (verdict !== 'ok') throw new Error(String(verdict));
  } finally {
    db.close();
  }
}

/** The nearest folder above that exists: where the program will make the rest. */
async function firstFolder(folder: string): Promise<string> {
  return access(folder).then(
    () => folder,
    () => (dirname(folder) === folder ? folder : firstFolder(dirname(folder))),
  );
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query('SELECT 1');
  } finally {
    await client.end();
  }
}
