/** Turns among programs on one PostgreSQL, and who may take itself for alone. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTurns, type Turns } from '../../db/turns.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';

let server: RunningPostgres;
const opened: Turns[] = [];
const program = (): Turns => {
  const turns = createTurns(server.url('postgres'));
  opened.push(turns);
  return turns;
};

beforeAll(async () => {
  server = await startPostgres();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((turns) => turns.close()));
});
afterAll(() => server.stop());

/** A turn that was asked for: whether it is there, and how to end it. */
function asked(turns: Turns, name: string) {
  const turn = { there: false, end: () => {} };
  void turns.take(name).then((end) => Object.assign(turn, { there: true, end }));
  return turn;
}

describe('turns', () => {
  it('come one after the other, in one program as among several', async () => {
    const [a, b] = [program(), program()];
    const first = await a.take('customers');
    const here = asked(a, 'customers');
    const there = asked(b, 'customers');
    (await a.take('another'))();
    (await b.take('a third'))();
    await wait(100);
    expect([here.there, there.there]).toEqual([false, false]);
    first();
    await expect.poll(() => here.there).toBe(true);
    expect(there.there).toBe(false);
    here.end();
    await expect.poll(() => there.there).toBe(true);
  });

  it('reach another program however many wait here', async () => {
    const [a, b] = [program(), program()];
    let had = 0;
    const hold = async (): Promise<void> => {
      const end = await a.take('customers');
      had += 1;
      await wait(1);
      end();
    };
    const all = Promise.all(Array.from({ length: 200 }, hold));
    await expect.poll(() => had).toBeGreaterThan(0);
    const end = await b.take('customers');
    const before = had;
    expect(before).toBeLessThan(200);
    await wait(50);
    expect(had).toBe(before);
    end();
    await all;
    expect(had).toBe(200);
  });
});

describe('a program', () => {
  const isAlone = (turns: Turns) => expect.poll(() => turns.aloneFor(), { timeout: 5000 }).toBeDefined();

  it('is no longer alone once another has had a turn', async () => {
    const a = program();
    await isAlone(a);
    const b = program();
    (await b.take('lane'))();
    expect([a.aloneFor(), b.aloneFor()]).toEqual([undefined, undefined]);
  });

  it('that was alone ends what it began before another has a turn', async () => {
    const a = program();
    await isAlone(a);
    const before = a.aloneFor();
    const done = [a.alone(before), a.alone(before)];
    const b = program();
    const turn = asked(b, 'lane');
    await expect.poll(() => a.aloneFor()).toBeUndefined();
    expect(a.alone(before)).toBeUndefined();
    done[0]?.();
    await wait(200);
    expect(turn.there).toBe(false);
    done[1]?.();
    await expect.poll(() => turn.there, { timeout: 5000 }).toBe(true);
  });

  it('is let in although its first knocks were too early', async () => {
    const a = program();
    await isAlone(a);
    const done = a.alone(a.aloneFor());
    const b = program();
    const turn = asked(b, 'lane');
    await wait(2500);
    expect(turn.there).toBe(false);
    done?.();
    await expect.poll(() => turn.there, { timeout: 5000 }).toBe(true);
    expect(b.aloneFor()).toBeUndefined();
  });

  it('finds itself alone when the others have gone, and knows that they were there', async () => {
    const a = program();
    await isAlone(a);
    const before = a.aloneFor();
    const b = program();
    (await b.take('lane'))();
    expect(a.aloneFor()).toBeUndefined();
    await b.close();
    const aloneAgain = async () => {
      (await a.take('lane'))();
      return a.aloneFor();
    };
    // It looks every second; the server may take a moment to see that a connection has ended.
    await expect.poll(aloneAgain, { timeout: 10_000 }).toBeDefined();
    expect(a.alone(before)).toBeUndefined();
    expect(a.alone(a.aloneFor())).toBeDefined();
  });
});
