/** The built program in a process of its own, as users run it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { V8_FLAGS } from '../../src/v8-flags.js';

export interface Program {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it printed so far. */
  output(): string;
  /** Resolves when all of it is loaded: the port answers before, and what it takes in waits. */
  whole(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Ends it as an operator would; resolves with its exit code. */
  stop(): Promise<number | null>;
}

export interface ProgramOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** Starts `dist/src/main.js` and waits until it answers. Rejects with its output when it ends before. */
export async function startProgram({ dataDir, port, env = {}, args = [] }: ProgramOptions): Promise<Program> {
  const child = spawn(process.execPath, [...V8_FLAGS, 'dist/src/main.js', ...args], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the program ended at once:\n${printed}`);
    if (await answers(url)) break;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return {
    url,
    process: child,
    output: () => printed,
    async whole() {
      while (!printed.includes('战报 Zhanbao') && child.exitCode === null && child.signalCode === null)
        await new Promise((resolve) => setTimeout(resolve, 15));
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    // Its connection is not kept: the program would close it after five seconds, just as a slow test takes it up again.
    return (await fetch(`${url}/healthz`, { headers: { connection: 'close' } })).ok;
  } catch {
    return false;
  }
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
