/** PNGs drawn in a worker thread, started when the first is needed. A picture that cannot be drawn is none: nothing ever waits long for one. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Log } from '../adapter.js';
import type { Chart } from '../charts/chart.js';
import { drawingOf, forPage } from '../charts/plan.js';
import type { At } from '../terms.js';

export interface Drawing {
  /** A PNG at twice the size it is seen at; undefined when it cannot be drawn now. */
  png(chart: Chart): Promise<Uint8Array | undefined>;
  /** An SVG for a page, its colours variables of the page; undefined when it cannot be drawn now. */
  svg(chart: Chart): Promise<string | undefined>;
  stop(): Promise<void>;
}

/** The first picture takes about a second: the libraries are loaded and the font is cut. A card may wait behind a morning's others. */
const PATIENCE_MS = 25_000;
/** A thread that ended is not started again before this: its start costs more than all its pictures. */
const REST_MS = 60_000;
const told = z.object({ id: z.number(), drawn: z.instanceof(Uint8Array).optional() });

export function createDrawing(log: Pick<Log, 'warn'>, now: () => At): Drawing {
  const waiting = new Map<number, (drawn: Uint8Array | undefined) => void>();
  let worker: Worker | undefined;
  let last = 0;
  let notBefore: At = 0;

  function running(): Worker | undefined {
    if (worker || now() < notBefore) return worker;
    const started = new Worker(new URL('./draw.mjs', import.meta.url), { execArgv: [] });
    // A program that has nothing else to do may end.
    started.unref();
    started.on('message', (message: unknown) => {
      const { id, drawn } = told.parse(message);
      waiting.get(id)?.(drawn);
    });
    const gone = (why: string) => {
      if (worker !== started) return;
      worker = undefined;
      notBefore = now() + REST_MS;
      log.warn({ why }, 'the thread that draws pictures ended; it is started again in a minute');
      for (const settle of [...waiting.values()]) settle(undefined);
    };
    started.on('error', (error) => gone(error.name));
    started.on('exit', () => gone('ended'));
    worker = started;
    return started;
  }

  async function draw(chart: Chart): Promise<Uint8Array | undefined> {
    last += 1;
    const id = last;
    try {
      const svg = drawingOf(chart);
      const thread = running();
      const drawn = thread && (await asked(thread, { id, svg }));
      if (drawn !== undefined) return drawn;
    } catch {
      // A chart that makes no sense is a picture less, never a card less.
    } finally {
      waiting.delete(id);
    }
    leftOut(chart);
    return undefined;
  }

  const leftOut = ({ kind }: Chart) => log.warn({ kind }, 'a picture could not be drawn, it is left out');

  function asked(thread: Worker, wanted: { readonly id: number; readonly svg: string }): Promise<Uint8Array | undefined> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
      waiting.set(wanted.id, (drawn) => {
        clearTimeout(timer);
        resolve(drawn);
      });
      try {
        thread.postMessage(wanted);
      } catch (error) {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error('not sent'));
      }
    });
  }

  return {
    png: draw,
    async svg(chart) {
      try {
        return forPage(drawingOf(chart), chart.alt);
      } catch {
        leftOut(chart);
        return undefined;
      }
    },
    async stop() {
      const ending = worker;
      worker = undefined;
      await ending?.terminate();
    },
  };
}
