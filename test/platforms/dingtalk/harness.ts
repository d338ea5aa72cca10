import { onTestFinished } from 'vitest';
import { createDingTalkAdapter } from '../../../adapters/dingtalk/index.js';
import { TIMING, type Timing } from '../../../adapters/dingtalk/limits.js';
import type { Adapter } from '../../../src/adapter.js';
import type { ConversationRef } from '../../../src/terms.js';
import { CORP, FakeDingTalk, type FakeOptions } from './fake/fake.js';
import { type TestPorts, type TestTimes, testPorts } from './ports.js';

export const REP: ConversationRef = { platform: 'dingtalk', address: `dm:${CORP}:rep1`, kind: 'direct' };
export const TEAM: ConversationRef = { platform: 'dingtalk', address: 'cidAsXSBLnA==', kind: 'group' };

export interface Harness {
  readonly fake: FakeDingTalk;
  readonly ports: TestPorts;
  readonly adapter: Adapter;
}

export interface HarnessOptions extends FakeOptions, TestTimes {
  readonly template?: boolean;
  readonly timing?: Partial<Timing>;
  /** What is kept from an earlier run. */
  readonly ports?: TestPorts;
  readonly start?: boolean;
}

/** An adapter connected to a fake of its own; both end with the test. */
export async function harness({
  template = true,
  timing = {},
  start = true,
  ports: given,
  ...rest
}: HarnessOptions = {}): Promise<Harness> {
  const fake = await FakeDingTalk.start(rest);
  const ports = given ?? testPorts(rest);
  const adapter = createDingTalkAdapter(ports, fake.settings({ template }), { ...TIMING, requestMs: 500, ...timing });
  onTestFinished(async () => {
    await adapter.stop();
    await fake.close();
  });
  if (start) await adapter.start();
  return { fake, ports, adapter };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for something that must come; fails with what it was. */
export async function until(what: string, holds: () => boolean, withinMs = 3000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`never came: ${what}`);
    await pause(2);
  }
}

/** A clock that only waiting moves: who waits goes on at once, later. */
export function virtualTime(start = Date.parse('2026-11-20T10:00:00+08:00')) {
  const time = { at: start };
  return {
    time,
    now: () => time.at,
    wait: async (ms: number) => {
      await new Promise((resolve) => setImmediate(resolve));
      time.at += ms;
    },
  };
}
