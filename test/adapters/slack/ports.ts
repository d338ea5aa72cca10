import type { PlatformPorts, Refusal } from '../../../src/adapter.js';
import type { Card } from '../../../src/card.js';
import type { At, PersonRef } from '../../../src/terms.js';
import { type FakePorts, fakePorts } from '../web/ports.js';

/** The ports of an outside platform's adapter kept in memory. */
export interface FakeSlackPorts extends FakePorts, PlatformPorts {
  /** What a person sees of today. */
  homeOf: (person: PersonRef) => Card | undefined;
  /** What was logged, fields and words. */
  readonly logged: string[];
  /** Settings that are refused, with the platform's code. */
  readonly refused: Map<string, string>;
}

/** The clock is the real one: Slack's signatures and timestamps are of today. */
export function fakeSlackPorts(): FakeSlackPorts {
  const kept = new Map<string, { value: string; until: At }>();
  const logged: string[] = [];
  const refused = new Map<string, string>();
  const write = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const ports: FakeSlackPorts = Object.assign(fakePorts(), {
    now: () => Date.now(),
    log: { info: write, warn: write, error: write },
    logged,
    keep: {
      get: async (key: string) => kept.get(key)?.value,
      async put(key: string, value: string, until: At) {
        kept.set(key, { value, until });
      },
    },
    lease: { hold: async () => true, release: async () => undefined },
    wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    home: async (person: PersonRef) => ports.homeOf(person),
    homeOf: () => undefined,
    tellAdmins: async () => undefined,
    refused,
    credential(setting: string, refusal?: Refusal) {
      refused.delete(setting);
      if (refusal) refused.set(setting, refusal.code);
    },
  });
  return ports;
}
