/** When a unit of work is told that it is kept, what shares a wait for the disk, and what a disk that keeps nothing does. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createUnits, type Units } from '../../db/units.js';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await turn();
};

describe('units of work', () => {
  let steps: string[];
  let flushes: { readonly end: () => void; readonly fail: () => void }[];
  let units: Units;
  let broken: boolean;

  beforeEach(() => {
    [steps, flushes, broken] = [[], [], false];
    units = createUnits({
      begin: () => steps.push('begin'),
      commit: () => steps.push('commit'),
      rollBack: () => steps.push('roll back'),
      log: {
        flush: () => new Promise((end, fail) => flushes.push({ end, fail: () => fail(new Error('the disk is broken')) })),
        flushNow: () => steps.push('flushed at once'),
        repair() {
          if (broken) throw new Error('neither so');
          steps.push('repaired');
        },
      },
      translate: (error) => error,
    });
  });

  const write = (name: string, told: string[]) => units.queued(() => steps.push(name), true).then(() => told.push(name));

  it('are told only when the log was flushed after their commit', async () => {
    const told: string[] = [];
    void write('one', told);
    await turns(3);
    expect(steps).toEqual(['begin', 'one', 'commit']);
    expect(told).toEqual([]);
    flushes[0]?.end();
    await turn();
    expect(told).toEqual(['one']);
  });

  it('wait while somebody needs a pause, and go on after it', async () => {
    const told: string[] = [];
    let end = () => {};
    void write('one', told);
    const paused = units.whileNobodyWrites(() => new Promise((resolve) => (end = resolve)));
    await turns(3);
    void write('two', told);
    await turns(3);
    expect(steps).toEqual([]);
    end();
    await paused;
    await turns(3);
    expect(steps).toEqual(['begin', 'one', 'two', 'commit']);
    flushes[0]?.end();
    await turn();
    expect(told).toEqual(['one', 'two']);
  });

  it('go on after a pause that failed', async () => {
    const told: string[] = [];
    const paused = units.whileNobodyWrites(() => Promise.reject(new Error('no thread')));
    void write('one', told);
    await expect(paused).rejects.toThrow('no thread');
    await turns(3);
    expect(steps).toEqual(['begin', 'one', 'commit']);
  });

  it('that come during a flush share the next one', async () => {
    const told: string[] = [];
    void write('one', told);
    await turns(2);
    void write('two', told);
    void write('three', told);
    await turns(3);
    expect(steps).toEqual(['begin', 'one', 'commit']);
    flushes[0]?.end();
    await turns(2);
    expect(steps).toEqual(['begin', 'one', 'commit', 'begin', 'two', 'three', 'commit']);
    expect(told).toEqual(['one']);
    flushes[1]?.end();
    await turn();
    expect(told).toEqual(['one', 'two', 'three']);
    expect(flushes).toHaveLength(2);
  });

  it('are kept otherwise when the log cannot be flushed', async () => {
    const told: string[] = [];
    void write('one', told);
    await turns(2);
    flushes[0]?.fail();
    await turns(2);
    expect(steps.at(-1)).toBe('repaired');
    expect(told).toEqual(['one']);
  });

  it('are refused when they cannot be kept at all, and the next is written only after a repair', async () => {
    broken = true;
    const refused = expect(units.queued(() => steps.push('one'), true)).rejects.toThrow('the disk is broken');
    await turns(2);
    flushes[0]?.fail();
    await refused;
    broken = false;
    void units.queued(() => steps.push('two'), true);
    await turns(2);
    expect(steps).toEqual(['begin', 'one', 'commit', 'repaired', 'begin', 'two', 'commit']);
  });

  it('are flushed at once where for long nobody else was there, and beside others again as soon as somebody is', async () => {
    const told: string[] = [];
    for (let i = 0; i < 8; i++) {
      void write('alone', told);
      await turns(2);
      flushes.at(-1)?.end();
      await turn();
    }
    expect(flushes).toHaveLength(8);
    expect(steps).not.toContain('flushed at once');
    void write('alone', told);
    await turns(2);
    expect(steps.at(-1)).toBe('flushed at once');
    expect(told).toHaveLength(9);
    for (let i = 0; i < 7; i++) {
      void write('alone', told);
      await turns(2);
    }
    // The sixteenth looks whether others come meanwhile.
    expect(flushes).toHaveLength(9);
    void write('beside', told);
    flushes.at(-1)?.end();
    await turns(2);
    expect(steps.at(-1)).toBe('commit');
    expect(flushes).toHaveLength(10);
  });

  it('by which one writer goes on when told are all flushed at once: nobody else comes between', async () => {
    const told: string[] = [];
    let left = 100;
    const goOn = async (): Promise<void> => {
      while (left-- > 0) await write('more', told);
    };
    const done = goOn();
    while (told.length < 100 || left > 0) {
      flushes.at(-1)?.end();
      await turn();
    }
    await done;
    expect(flushes).toHaveLength(8);
    expect(steps.filter((step) => step === 'flushed at once')).toHaveLength(92);
  });

  it('that fail take nobody else back with them', async () => {
    const told: string[] = [];
    const failing = units.queued(() => {
      throw new Error('no');
    });
    const failed = expect(failing).rejects.toThrow('no');
    void write('other', told);
    await turns(2);
    await failed;
    flushes[0]?.end();
    await turn();
    expect(told).toEqual(['other']);
    expect(steps).toEqual(['begin', 'roll back', 'begin', 'roll back', 'begin', 'other', 'commit']);
  });

  it('are all told before it is idle', async () => {
    const told: string[] = [];
    void write('one', told);
    const idle = units.idle().then(() => told.push('idle'));
    await turns(3);
    expect(told).toEqual([]);
    flushes[0]?.end();
    await idle;
    expect(told).toEqual(['one', 'idle']);
  });
});
