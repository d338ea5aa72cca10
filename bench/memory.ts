/** What the built program keeps in memory after many messages: as much as after few. */
import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Figure } from './measure.js';
import { PROJECT } from './platforms/contender.js';
import { CUSTOMERS } from './platforms/sentences.js';
import { introduce, standFor } from './platforms/slack-http.js';

const FEW = 10_000;
const MANY = 100_000;
const SLICE = 1000;
/** V8 takes its last garbage away in several steps, the first some eight seconds after the last work. */
const QUIET_MS = 45_000;
const MOST = 1.05;

export async function benchMemory(): Promise<Figure[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const stand = await standFor(PROJECT, 0);
  try {
    await introduce(stand);
    const upTo = async (from: number, count: number): Promise<number> => {
      for (let sent = from; sent < count; sent += SLICE) await stand.measure(CUSTOMERS + sent, SLICE, 16);
      await wait(QUIET_MS);
      return stand.running.residentMiB();
    };
    const few = await upTo(0, FEW);
    const many = await upTo(FEW, MANY);
    const ratio = many / few;
    return [
      {
        name: `resident after ${MANY} messages`,
        value: many,
        unit: 'MiB',
        floor: `after ${FEW}`,
        ratio,
        bar: `<= ${MOST} x`,
        met: ratio <= MOST,
      },
    ];
  } finally {
    await stand.close();
  }
}
