import { Worker } from 'node:worker_threads';
import { SLICE_ROWS, TableProblem, type TableRow } from './table.js';

/** A small file can unpack to far more than any customer list: the thread ends before the program suffers. */
const WORKER_MEMORY_MB = 512;

type Answer = { readonly rows?: TableRow[]; readonly pieces?: Uint8Array[]; readonly end?: true; readonly broken?: string };

/** The rows of the first sheet that has any, empty ones left out. Dates come as `2026-11-25`. Throws TableProblem. */
export async function* readXlsx(bytes: Uint8Array): AsyncGenerator<TableRow[]> {
  // A zip file begins so; the reader waits for ever on anything else.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new TableProblem('not-xlsx');
  const worker = startWorker({ task: 'read', bytes, sliceRows: SLICE_ROWS });
  try {
    for (;;) {
      const { rows, broken } = await ask(worker, 'next');
      if (broken !== undefined) throw new TableProblem('not-xlsx', undefined, { cause: broken });
      if (rows === undefined) return;
      yield rows;
    }
  } finally {
    await worker.terminate();
  }
}

/** The workbook with these rows, piece by piece. */
export async function* writeXlsx(slices: AsyncIterable<readonly (readonly string[])[]>): AsyncGenerator<Uint8Array> {
  const worker = startWorker({ task: 'write' });
  try {
    for await (const rows of slices) yield* (await ask(worker, { rows })).pieces ?? [];
    yield* (await ask(worker, 'end')).pieces ?? [];
  } finally {
    await worker.terminate();
  }
}

function startWorker(workerData: object): Worker {
  return new Worker(new URL('./xlsx-worker.mjs', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB },
  });
}

/** One question, one answer. */
function ask(worker: Worker, question: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      finish();
    };
    const onMessage = (answer: Answer): void => settle(() => resolve(answer))();
    const onError = (cause: Error): void => settle(() => reject(new TableProblem('not-xlsx', undefined, { cause })))();
    const onExit = settle(() => reject(new TableProblem('not-xlsx')));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(question);
  });
}
