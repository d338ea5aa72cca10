import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The whole program as `npm start` runs it, on a port and a data folder of its own. */
export interface Program {
  readonly url: string;
  readonly dataDir: string;
  /** Asks it to stop and waits until it has; resolves with its exit code. */
  stop(): Promise<number | null>;
  /** Starts it again on the same data. */
  again(): Promise<void>;
  /** Also removes its data. */
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Starts the program; `entry` is the built one unless told otherwise. Resolves when its first page is served. */
export async function startProgram(
  options: { readonly demo?: boolean; readonly entry?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Program> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhanbao-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const args = [...(options.entry ?? ['dist/src/main.js']), ...(options.demo ? ['--demo'] : [])];
    const env = {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      DATABASE_URL: '',
      PUBLIC_URL: '',
      ...options.env,
    };
    child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout?.on('data', (part) => {
      said += part;
    });
    child.stderr?.on('data', (part) => {
      said += part;
    });
    const started = Date.now();
    while (!(await answers(url))) {
      if (child.exitCode !== null || Date.now() - started > PATIENCE_MS) throw new Error(`the program did not start:\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function stop(): Promise<number | null> {
    const running = child;
    if (!running || running.exitCode !== null) return running?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
    running.kill('SIGTERM');
    return ended;
  }

  await start();
  return {
    url,
    dataDir,
    stop,
    again: start,
    async close() {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
