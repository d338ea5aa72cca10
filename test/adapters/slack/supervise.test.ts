import { describe, expect, it } from 'vitest';
import { type Session, superviseLinks } from '../../../adapters/slack/supervise.js';

/** A clock that moves only when told, and connections that end when told. */
function stage() {
  let now = 0;
  const waits: { readonly until: number; readonly resolve: () => void }[] = [];
  const open: { end: () => void }[] = [];
  let refusals: (Error | undefined)[] = [];
  let tried = 0;
  const ports = {
    now: () => now,
    wait: (ms: number) => new Promise<void>((resolve) => void waits.push({ until: now + ms, resolve })),
    log: { info() {}, warn() {}, error() {} },
  };
  const connect = async (): Promise<Session> => {
    tried += 1;
    const refusal = refusals.shift();
    if (refusal) throw refusal;
    let end = () => {};
    const closed = new Promise<void>((resolve) => {
      end = resolve;
    });
    const session = { end };
    open.push(session);
    void closed.then(() => open.splice(open.indexOf(session), 1));
    return { closed, close: async () => end() };
  };
  const settled = async () => {
    for (let i = 0; i < 50; i++) await Promise.resolve();
  };
  return {
    ports,
    connect,
    open,
    settled,
    tries: () => tried,
    refuse(times: number, error: Error = new Error('no')) {
      refusals = Array.from({ length: times }, () => error);
    },
    /** Lets time pass in steps of 100 ms. */
    async pass(ms: number) {
      for (const end = now + ms; now < end; ) {
        now += 100;
        for (const each of waits.splice(0)) {
          if (each.until <= now) each.resolve();
          else waits.push(each);
        }
        await settled();
      }
    },
  };
}

describe('supervised connections', () => {
  it('are all there, the first before the others', async () => {
    const { ports, connect, open, settled } = stage();
    const link = superviseLinks(2, connect, ports);
    await link.ready;
    expect(open.length).toBeGreaterThanOrEqual(1);
    await settled();
    expect(open).toHaveLength(2);
    await link.stop();
    expect(open).toHaveLength(0);
  });

  it('that end after having held are opened again at once, the other stays', async () => {
    const { ports, connect, open, pass, settled, tries } = stage();
    const link = superviseLinks(2, connect, ports);
    await pass(60_000);
    const [first, second] = open;
    first?.end();
    await settled();
    expect(open).toHaveLength(2);
    expect(open).toContain(second);
    expect(tries()).toBe(3);
    await link.stop();
  });

  it('back off while they cannot be had: a minute of failure asks a few times, an hour does not ask often', async () => {
    const { ports, connect, pass, refuse, tries, open } = stage();
    refuse(100_000);
    const link = superviseLinks(2, connect, ports);
    await link.ready;
    await pass(60_000);
    expect(tries()).toBeLessThanOrEqual(20);
    expect(tries()).toBeGreaterThanOrEqual(8);
    const before = tries();
    await pass(600_000);
    expect(tries() - before).toBeLessThanOrEqual(42);
    refuse(0);
    await pass(31_000);
    expect(open).toHaveLength(2);
    await link.stop();
  });

  it('that are sent away again and again do not go in circles', async () => {
    const { ports, connect, open, pass, tries } = stage();
    const link = superviseLinks(1, connect, ports);
    for (let i = 0; i < 600; i++) {
      open[0]?.end();
      await pass(100);
    }
    expect(tries()).toBeLessThanOrEqual(10);
    await link.stop();
  });

  it('wait as long as they are asked to', async () => {
    const { ports, connect, pass, refuse, tries } = stage();
    refuse(1, Object.assign(new Error('ratelimited'), { retryAfter: 12 }));
    const link = superviseLinks(1, connect, ports);
    await pass(11_900);
    expect(tries()).toBe(1);
    await pass(200);
    expect(tries()).toBe(2);
    await link.stop();
  });

  it('are not opened any more after the end', async () => {
    const { ports, connect, pass, refuse, tries, open } = stage();
    refuse(1000);
    const link = superviseLinks(2, connect, ports);
    await pass(5000);
    const stopping = link.stop();
    const before = tries();
    refuse(0);
    await pass(120_000);
    await stopping;
    expect(tries()).toBe(before);
    expect(open).toHaveLength(0);
  });
});
