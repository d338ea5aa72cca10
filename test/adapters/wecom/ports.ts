import type { PlatformPorts, Refusal } from '../../../src/adapter.js';
import { StoreUnavailable } from '../../../src/errors.js';
import { type FakePorts, fakePorts } from '../web/ports.js';

/** The ports of an outside platform kept in memory; leases and small values may be shared by several instances. */
export interface FakePlatformPorts extends FakePorts, PlatformPorts {
  /** How often something was handed over, stored or not; and how often it was stored or known. */
  taken: number;
  stored: number;
  readonly told: string[];
  /** Settings that are refused, with the platform's code. */
  readonly refused: Map<string, string>;
}

export interface SharedState {
  readonly kept: Map<string, { readonly value: string; readonly until: number }>;
  readonly leases: Map<string, { readonly instance: string; readonly until: number }>;
}

export const sharedState = (): SharedState => ({ kept: new Map(), leases: new Map() });

/** Real time passes, unless `clock` is set. */
export function platformPorts(shared: SharedState = sharedState(), instance = 'one'): FakePlatformPorts {
  const base = fakePorts();
  const receive = base.receive;
  const told: string[] = [];
  const refused = new Map<string, string>();
  /** What was told is not told again under the same key. */
  const toldOf = new Set<string>();
  const began = performance.now();
  const start = base.clock;
  let shift = 0;
  const clock = () => Math.floor(start + shift + performance.now() - began);
  const check = () => {
    if (ports.away) throw new StoreUnavailable('the database is read-only');
  };
  const ports: FakePlatformPorts = Object.assign(base, {
    taken: 0,
    stored: 0,
    told,
    refused,
    now: clock,
    async receive(incoming: Parameters<typeof receive>[0]) {
      ports.taken += 1;
      const outcome = await receive(incoming);
      ports.stored += 1;
      return outcome;
    },
    keep: {
      async get(key: string) {
        check();
        const kept = shared.kept.get(key);
        return kept && kept.until > clock() ? kept.value : undefined;
      },
      async put(key: string, value: string, until: number) {
        check();
        shared.kept.set(key, { value, until });
      },
    },
    lease: {
      async hold(name: string, ms: number) {
        check();
        const held = shared.leases.get(name);
        if (held && held.instance !== instance && held.until > performance.now()) return false;
        shared.leases.set(name, { instance, until: performance.now() + ms });
        return true;
      },
      async release(name: string) {
        if (shared.leases.get(name)?.instance === instance) shared.leases.delete(name);
      },
    },
    wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref()),
    home: async () => undefined,
    async tellAdmins(key: string, text: string) {
      if (!toldOf.has(key)) told.push(text);
      toldOf.add(key);
    },
    credential(setting: string, refusal?: Refusal) {
      refused.delete(setting);
      if (!refusal) return;
      refused.set(setting, refusal.code);
      if (!toldOf.has(refusal.code)) told.push(`${refusal.words.zh}\n${refusal.words.en}`);
      toldOf.add(refusal.code);
    },
  });
  Object.defineProperty(ports, 'clock', { get: clock, set: (at: number) => (shift += at - clock()) });
  return ports;
}
