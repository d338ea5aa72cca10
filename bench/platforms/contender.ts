/** A program that is measured: started on its own, watched by the kernel's account, stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { V8_FLAGS } from '../../src/v8-flags.js';

const TICK_MS = 10;
const STOP_MS = 5000;

export interface Contender {
  readonly name: string;
  /** What node runs. */
  readonly run: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const peer = (name: string, file: string): Contender => ({ name, run: [`bench/platforms/contenders/${file}`] });

export const BOLT_HTTP = peer("Bolt's echo", 'bolt-http.mjs');
export const BOLT_SOCKET = peer("Bolt's echo", 'bolt-socket.mjs');
export const DINGTALK_SDK = peer("dingtalk-stream's echo", 'dingtalk-sdk.mjs');
export const DINGTALK_FLOOR = peer('the ws floor', 'dingtalk-floor.mjs');
/** The built program as `npm start` runs it; the pace of pushes is off, everything else as shipped. */
export const PROJECT: Contender = {
  name: 'zhanbao',
  run: [...V8_FLAGS, 'dist/src/main.js'],
  env: { OUTBOX_PACING: 'off', JOIN: 'open', LOG_LEVEL: 'error' },
};

export interface Running {
  readonly process: ChildProcess;
  /** Milliseconds since it was spawned. */
  age(): number;
  /** CPU time so far, user and system. */
  cpuMs(): number;
  residentMiB(): number;
  /** Throws with what it printed when it has ended. */
  alive(): void;
  stop(): Promise<void>;
}

/** Starts it with a folder for its data, by default a fresh one; it is gone afterwards. */
export function startContender(
  { name, run, env }: Contender,
  more: Readonly<Record<string, string>>,
  folder = mkdtempSync(join(tmpdir(), 'zhanbao-platforms-')),
): Running {
  const began = performance.now();
  const child = spawn(process.execPath, [...run], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, ...more, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const over = () => child.exitCode !== null || child.signalCode !== null;
  return {
    process: child,
    age: () => performance.now() - began,
    cpuMs() {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    },
    residentMiB: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    alive() {
      if (over()) throw new Error(`${name} ended: ${printed.slice(0, 800)}`);
    },
    async stop() {
      if (!over()) {
        child.kill('SIGTERM');
        const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
        await ended;
        clearTimeout(impatient);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
