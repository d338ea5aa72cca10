/** Keeps SQLite's write-ahead log short: it is copied back into the database beside the work. */
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type BetterSqlite3 from 'better-sqlite3';
import { DRIVER } from './driver.js';

export interface CheckpointTimes {
  readonly firstMs: number;
  readonly everyMs: number;
  /** Instead, while much is written. */
  readonly soonMs: number;
  /** A log of more pages begins anew as soon as it can. */
  readonly longPages: number;
}

/** 64 MiB of log. The first time a moment after the start: until then there is little to copy back, and the start goes first. */
const TIMES: CheckpointTimes = { firstMs: 1000, everyMs: 500, soonMs: 100, longPages: 16_384 };
/** Nobody waits longer for a log to begin anew. What a slow disk has done by then is spared the next time. */
const LONGEST_MS = 20;

/**
 * Copies from a thread of its own. The log is written from its start again when none of it is left to copy; while commits follow each
 * other without a pause that never is, so with a long one `whileNobodyWrites` makes a pause. Returns how to stop it.
 */
export function startCheckpoints(
  writer: BetterSqlite3.Database,
  file: string,
  whileNobodyWrites: (work: () => Promise<void>) => Promise<void>,
  times = TIMES,
): () => Promise<void> {
  writer.pragma('wal_autocheckpoint = 0');
  let worker: Worker | undefined;
  let copied = () => {};

  const copyTheRest = () => {
    const done = new Promise<void>((resolve) => {
      copied = resolve;
    });
    worker?.postMessage('nobody writes');
    return Promise.race([done, wait(LONGEST_MS)]);
  };

  const first = setTimeout(() => {
    worker = new Worker(new URL('./checkpoint.mjs', import.meta.url), { workerData: { driver: DRIVER, file, ...times } });
    worker.on('message', (message) => (message === 'long' ? void whileNobodyWrites(copyTheRest) : copied()));
    // Without the worker the log would only grow: let commits copy it back themselves again.
    worker.on('error', () => writer.open && writer.pragma('wal_autocheckpoint = 1000'));
    worker.unref();
  }, times.firstMs);
  first.unref();
  return async () => {
    clearTimeout(first);
    if (!worker) return;
    worker.ref();
    const ended = new Promise((resolve) => worker?.once('exit', resolve));
    worker.postMessage('stop');
    await ended;
  };
}
