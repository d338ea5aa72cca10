import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createDingTalkAdapter } from '../../../adapters/dingtalk/index.js';
import { TIMING } from '../../../adapters/dingtalk/limits.js';
import { backOff } from '../../../adapters/dingtalk/stream.js';
import { harness, pause, until, virtualTime } from './harness.js';
import { testPorts } from './ports.js';

setFlagsFromString('--expose-gc');
/** Collects garbage, so that what is left is what is held. */
const collect = runInNewContext('gc') as () => void;

describe('the DingTalk stream', () => {
  it('uses a ticket as it is, encoded in the address, once', async () => {
    const { fake, ports } = await harness();
    expect(fake.gateway.connections()).toBe(1);
    expect(fake.gateway.calls).toBe(1);
    expect(ports.lines).toContain('info: connected to DingTalk');
  });

  it.each(['old', 'used'] as const)('asks for another ticket when the one it was given is turned away as %s', async (spent) => {
    const virtual = virtualTime();
    const { fake, ports } = await harness(virtual);
    fake.faults.spentTickets.push(spent);
    const calls = fake.gateway.calls;
    fake.gateway.cut();
    await until('connected again', () => fake.gateway.opened === 2);
    expect(fake.gateway.calls - calls).toBe(2);
    expect((await fake.say({ id: 'm1', from: 'rep1', text: '还在吗' })).code).toBe(200);
    expect(ports.received).toHaveLength(1);
  });

  it('shares what comes with another connection of the same app: each message reaches one of them, once', async () => {
    const { fake, ports } = await harness();
    const others = testPorts();
    const other = createDingTalkAdapter(others, fake.settings({ template: true }), TIMING);
    await other.start();
    await until('both connected', () => fake.gateway.connections() === 2);
    for (let i = 0; i < 30; i++) expect((await fake.say({ id: `m${i}`, from: 'rep1', text: `第 ${i} 条` })).code).toBe(200);
    await other.stop();
    // What the platform pushes on a line whose end it has not seen yet, it has to bring again.
    await until('the other has left', () => fake.gateway.connections() === 1);
    // The chance that one of them heard nothing is one in five hundred million.
    expect(Math.min(ports.received.length, others.received.length)).toBeGreaterThan(0);
    expect([...ports.received, ...others.received].map(({ key }) => key).toSorted()).toEqual(
      Array.from({ length: 30 }, (_, i) => `dingtalk:m${i}`).toSorted(),
    );
    expect((await fake.say({ id: 'alone', from: 'rep1', text: '还在吗' })).code).toBe(200);
  });

  it('costs at most 12 gateway calls in an outage of 60 s, and comes back', async () => {
    const virtual = virtualTime();
    const { fake } = await harness(virtual);
    const [before, from] = [fake.gateway.calls, virtual.time.at];
    fake.faults.gatewayDown = true;
    fake.gateway.cut();
    await until('a minute has passed', () => virtual.time.at - from >= 60_000);
    const calls = fake.gateway.calls - before;
    expect(calls).toBeGreaterThan(3);
    expect(calls).toBeLessThanOrEqual(12);
    fake.faults.gatewayDown = false;
    await until('connected again', () => fake.gateway.connections() === 1);
  });

  it('does not storm a gateway that takes and drops it at once', async () => {
    const virtual = virtualTime();
    const { fake } = await harness(virtual);
    const [before, from] = [fake.gateway.calls, virtual.time.at];
    while (virtual.time.at - from < 60_000) {
      const opened = fake.gateway.opened;
      fake.gateway.cut();
      await until('connected again', () => fake.gateway.opened > opened);
    }
    expect(fake.gateway.calls - before).toBeLessThanOrEqual(12);
  });

  it('leaves a gateway that has shut us out alone for five minutes', async () => {
    const virtual = virtualTime();
    const { fake } = await harness(virtual);
    const from = virtual.time.at;
    fake.faults.api.push({ on: 'connections/open', kind: 'ip-ban' });
    fake.gateway.cut();
    await until('connected again', () => fake.gateway.opened === 2);
    expect(virtual.time.at - from).toBeGreaterThanOrEqual(5 * 60_000);
  });

  it('backs off by 1, 2, 4 … 60 s, never less than half of it', () => {
    const longest = [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000];
    for (const [i, most] of longest.entries())
      for (let n = 0; n < 20; n++) {
        const ms = backOff(i + 1, { firstTryMs: 1000, lastTryMs: 60_000 });
        expect(ms).toBeGreaterThanOrEqual(most / 2);
        expect(ms).toBeLessThanOrEqual(most);
      }
  });

  it('opens the new connection before the old one ends, and loses nothing on the way', async () => {
    const { fake, ports } = await harness({ timing: { stableMs: 0, drainMs: 30 } });
    let least = 9;
    const watch = setInterval(() => {
      least = Math.min(least, fake.gateway.connections());
    }, 1);
    for (let i = 0; i < 20; i++) {
      const opened = fake.gateway.opened;
      fake.gateway.drain('connection is expired', 500);
      const said = fake.say({ id: `m${i}`, from: 'rep1', text: `第 ${i} 条` });
      await until('moved', () => fake.gateway.opened > opened);
      expect((await said).code).toBe(200);
    }
    clearInterval(watch);
    expect(least).toBe(1);
    expect(ports.received).toHaveLength(20);
  });

  it('stays connected through 90 s in which the platform says nothing, and notices a dead line', async () => {
    const { fake } = await harness({ timing: { pingMs: 20, stableMs: 0 } });
    // Nine pings' time, as ten seconds are one.
    await pause(180);
    expect(fake.gateway.opened).toBe(1);
    fake.gateway.deaden();
    await until('a new line', () => fake.gateway.opened === 2, 500);
    expect((await fake.say({ id: 'm1', from: 'rep1', text: '还在吗' })).code).toBe(200);
  });

  it('answers the platform’s own pings, and topics it does not know with 404', async () => {
    const { fake } = await harness();
    fake.gateway.ping();
    expect((await fake.gateway.push('/v1.0/graph/api/invoke', 'g1', {})).code).toBe(404);
    expect(fake.gateway.connections()).toBe(1);
  });

  it('lives through frames that make no sense', async () => {
    const { fake, ports } = await harness();
    for (const text of [
      '',
      'null',
      '42',
      '[]',
      '{',
      '{"type":"CALLBACK"}',
      '{"type":"CALLBACK","headers":{"topic":"/v1.0/im/bot/messages/get","messageId":"x"},"data":"no json"}',
    ])
      fake.gateway.raw(text);
    expect((await fake.say({ id: 'm1', from: 'rep1', text: '还在吗' })).code).toBe(200);
    expect(ports.received).toHaveLength(1);
    expect(fake.gateway.connections()).toBe(1);
  });

  it('keeps its memory flat over 1,000 connections', { timeout: 120_000 }, async () => {
    const { fake } = await harness({ timing: { stableMs: 0, drainMs: 0 } });
    const swap = async (times: number): Promise<number> => {
      for (let i = 0; i < times; i++) {
        const opened = fake.gateway.opened;
        fake.gateway.drain('connection is expired', 50);
        await until('moved', () => fake.gateway.opened > opened);
      }
      await pause(200);
      collect();
      return process.memoryUsage().heapUsed;
    };
    const after100 = await swap(100);
    const after1000 = await swap(900);
    expect(after1000 / after100).toBeLessThan(1.1);
    expect(fake.gateway.connections()).toBeLessThanOrEqual(2);
  });
});
