import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** What the program counts about itself. */
export interface Metrics {
  readonly received: (outcome: 'accepted' | 'repeated' | 'refused') => void;
  readonly committed: () => void;
  /** The whole page for Prometheus. */
  text(): Promise<string>;
}

/** `queues` is asked at each scrape: rows waiting in the inbox and the outbox. */
export function createMetrics(queues: () => Promise<{ readonly inbox: number; readonly outbox: number }>): Metrics {
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
  return {
    received: (outcome) => received.inc({ outcome }),
    committed: () => committed.inc(),
    async text() {
      const waiting = await queues();
      inbox.set(waiting.inbox);
      outbox.set(waiting.outbox);
      return registry.metrics();
    },
  };
}
