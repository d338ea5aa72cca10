import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Outcome } from '../outbox/deliver.js';
import type { At, Platform } from '../terms.js';
import type { Queues } from './queries.js';
import type { Refusals } from './refusals.js';

/** What the program counts about itself. */
export interface Metrics {
  readonly received: (outcome: 'accepted' | 'repeated' | 'refused') => void;
  readonly committed: () => void;
  /** A try at sending ended. */
  readonly ended: (platform: Platform, outcome: Outcome) => void;
  /** The whole page for Prometheus. */
  text(): Promise<string>;
}

const OUTCOMES = ['sent', 'retried', 'unknown', 'dead'] as const satisfies readonly Outcome[];

export interface MetricsParts {
  /** Asked at each scrape: rows waiting in the inbox and the outbox, and since when on each of `platforms`. */
  readonly queues: () => Promise<Queues>;
  readonly platforms: () => Iterable<Platform>;
  readonly refusals: Pick<Refusals, 'standing'>;
  readonly now: () => At;
}

export function createMetrics({ queues, platforms, refusals, now }: MetricsParts): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const received = new Counter({
    name: 'zhanbao_received_total',
    help: 'Messages and presses received, by outcome',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const committed = new Counter({ name: 'zhanbao_decisions_total', help: 'Decisions committed', registers: [registry] });
  const inbox = new Gauge({ name: 'zhanbao_inbox_waiting', help: 'Received and not handled yet', registers: [registry] });
  const outbox = new Gauge({ name: 'zhanbao_outbox_waiting', help: 'Written and not sent yet', registers: [registry] });
  const sends = new Counter({
    name: 'zhanbao_sends_total',
    help: 'Tries at sending a message, by platform and outcome',
    labelNames: ['platform', 'outcome'],
    registers: [registry],
  });
  const oldest = new Gauge({
    name: 'zhanbao_outbox_oldest_seconds',
    help: 'Age of the oldest message that is due and not sent, by platform',
    labelNames: ['platform'],
    registers: [registry],
  });
  const refused = new Gauge({
    name: 'zhanbao_setting_refused',
    help: '1 while a platform refuses a setting (a token, a secret), absent while it takes it',
    labelNames: ['platform', 'setting'],
    registers: [registry],
  });
  return {
    received: (outcome) => received.inc({ outcome }),
    committed: () => committed.inc(),
    ended: (platform, outcome) => sends.inc({ platform, outcome }),
    async text() {
      const waiting = await queues();
      inbox.set(waiting.inbox);
      outbox.set(waiting.outbox);
      const at = now();
      for (const platform of platforms()) {
        for (const outcome of OUTCOMES) sends.inc({ platform, outcome }, 0);
        const since = waiting.oldest.get(platform);
        oldest.set({ platform }, since === undefined ? 0 : Math.max(0, at - since) / 1000);
      }
      refused.reset();
      for (const { platform, setting } of refusals.standing()) refused.set({ platform, setting }, 1);
      return registry.metrics();
    },
  };
}
