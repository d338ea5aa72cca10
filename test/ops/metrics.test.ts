import { expect, it } from 'vitest';
import { createMetrics } from '../../src/ops/metrics.js';
import { createRefusals } from '../../src/ops/refusals.js';
import type { Platform } from '../../src/terms.js';

const NOW = Date.UTC(2026, 10, 20, 2);

it('counts sends by platform and outcome, and tells how old the oldest waiting message is', async () => {
  const platforms: Platform[] = ['web', 'slack'];
  const oldest = new Map<Platform, number>([['slack', NOW - 90_000]]);
  const metrics = createMetrics({
    queues: async () => ({ inbox: 1, outbox: 3, oldest }),
    platforms: () => platforms,
    refusals: createRefusals(() => NOW),
    now: () => NOW,
  });
  for (const outcome of ['sent', 'sent', 'retried', 'unknown', 'dead'] as const) metrics.ended('slack', outcome);
  const lines = (await metrics.text()).split('\n').filter((line) => /^zhanbao_(sends|outbox)/.test(line));
  expect(lines.toSorted()).toEqual([
    'zhanbao_outbox_oldest_seconds{platform="slack"} 90',
    'zhanbao_outbox_oldest_seconds{platform="web"} 0',
    'zhanbao_outbox_waiting 3',
    'zhanbao_sends_total{platform="slack",outcome="dead"} 1',
    'zhanbao_sends_total{platform="slack",outcome="retried"} 1',
    'zhanbao_sends_total{platform="slack",outcome="sent"} 2',
    'zhanbao_sends_total{platform="slack",outcome="unknown"} 1',
    'zhanbao_sends_total{platform="web",outcome="dead"} 0',
    'zhanbao_sends_total{platform="web",outcome="retried"} 0',
    'zhanbao_sends_total{platform="web",outcome="sent"} 0',
    'zhanbao_sends_total{platform="web",outcome="unknown"} 0',
  ]);
});

it('tells of a setting that is refused, as long as it is', async () => {
  const refusals = createRefusals(() => NOW);
  const metrics = createMetrics({
    queues: async () => ({ inbox: 0, outbox: 0, oldest: new Map() }),
    platforms: () => [],
    refusals,
    now: () => NOW,
  });
  const told = async () => (await metrics.text()).split('\n').filter((line) => /^zhanbao_setting_refused/.test(line));
  refusals.set('wecom', 'WECOM_BOT_SECRET', { code: '846600', words: { zh: '', en: '' }, mute: false });
  expect(await told()).toEqual(['zhanbao_setting_refused{platform="wecom",setting="WECOM_BOT_SECRET"} 1']);
  refusals.set('wecom', 'WECOM_BOT_SECRET', undefined);
  expect(await told()).toEqual([]);
});
