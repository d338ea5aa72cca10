/** A thread for one piece of work on what may be hostile: it ends with its answer, its fault, its time or its memory. */
import { Worker } from 'node:worker_threads';

export interface ThreadLimits {
  readonly longestMs: number;
  readonly memoryMb: number;
}

/** What the script posts first; undefined = it threw, ended without a word, took too long or too much. */
export function answerOfThread(script: URL, data: unknown, { longestMs, memoryMb }: ThreadLimits): Promise<unknown> {
  const worker = new Worker(script, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  return new Promise((resolve) => {
    const end = (said: unknown): void => {
      clearTimeout(late);
      resolve(said);
      void worker.terminate();
    };
    const late = setTimeout(() => end(undefined), longestMs);
    worker.once('message', end);
    // Its end follows. Unheard, the error would be the program's.
    worker.on('error', () => undefined);
    worker.once('exit', () => end(undefined));
  });
}
