/** An endpoint that takes every request and answers none, and a database in which it has been agreed to. */
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../db/driver.js';
import { CONSENT_KEY } from '../../src/access/sending.js';
import { freePort, startProgram } from '../../test/program/program.js';

export interface HangingModel {
  /** The settings that name it. */
  readonly env: Readonly<Record<string, string>>;
  /** Requests so far, none of them answered. */
  asked(): number;
  /** A new folder for a program's data, in which an admin has agreed to the endpoint. */
  folder(): Promise<string>;
  close(): void;
}

export async function startHangingModel(): Promise<HangingModel> {
  let asked = 0;
  const server = createServer((request) => {
    asked += 1;
    request.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is never a path.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: { OPENAI_BASE_URL: `${origin}/v1`, OPENAI_MODEL: 'hanging', OPENAI_EMBED_MODEL: 'hanging' },
    asked: () => asked,
    async folder() {
      const dataDir = mkdtempSync(join(tmpdir(), 'zhanbao-platforms-'));
      await (await startProgram({ dataDir, port: await freePort() })).stop();
      agree(join(dataDir, 'zhanbao.db'), origin);
      return dataDir;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function agree(file: string, endpoint: string): void {
  const db = new Database(file);
  const consent = JSON.stringify({ endpoint, state: 'agreed', by: 1, at: 0 });
  db.prepare('INSERT INTO setting (id, workspace, key, value, at) SELECT -1, id, ?, ?, 0 FROM workspace').run(CONSENT_KEY, consent);
  db.close();
}
