/** Threads that go wrong in every way a damaged or hostile file can make them: the caller goes on, and nothing of them is left. */
import { describe, expect, it, vi } from 'vitest';
import { answerOfThread } from '../../src/documents/reading-thread.js';

const script = (code: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';\n${code}`)}`);
const LIMITS = { longestMs: 20_000, memoryMb: 64 };
const ends = (code: string, limits: Partial<typeof LIMITS> = {}) => answerOfThread(script(code), 'given', { ...LIMITS, ...limits });

describe('a thread that reads a file', () => {
  it('gives what it says first', async () => {
    expect(await ends('parentPort.postMessage({ got: workerData }); parentPort.postMessage("more"); setInterval(() => {}, 1000);')).toEqual(
      {
        got: 'given',
      },
    );
  });

  it.each([
    ['throws', 'throw new Error("damaged");'],
    ['rejects', 'await Promise.reject(new Error("damaged"));'],
    ['rejects beside its work', 'Promise.reject(new Error("damaged")); setInterval(() => {}, 1000);'],
    ['ends without a word', ''],
    ['ends itself', 'process.exit(0);'],
    ['takes all the memory', 'const kept = []; for (;;) kept.push(new Array(100_000).fill("x"));'],
  ])('has no answer when it %s', async (_, code) => {
    expect(await ends(code)).toBeUndefined();
  });

  it('has no answer after its time, and is stopped in the middle of its work', async () => {
    const shared = new SharedArrayBuffer(4);
    const turns = new Int32Array(shared);
    const code = 'const turns = new Int32Array(workerData); for (;;) { Atomics.add(turns, 0, 1);  }';
    expect(await answerOfThread(script(code), shared, { ...LIMITS, longestMs: 1500 })).toBeUndefined();
    expect(turns[0]).toBeGreaterThan(0);
    await vi.waitFor(async () => {
      const before = turns[0];
      await new Promise((go) => setTimeout(go, 50));
      expect(turns[0]).toBe(before);
    }, 5000);
  });
});
