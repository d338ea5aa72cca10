import { expect, it } from 'vitest';
import type { Adapter } from '../../src/adapter.js';
import type { Card, PicturePart } from '../../src/card.js';
import type { Outgoing } from '../../src/message.js';
import { createAttempt } from '../../src/outbox/attempt.js';
import { createPacer } from '../../src/outbox/pace.js';
import type { Platform } from '../../src/terms.js';
import { openLine } from './line.js';

const picture = (title: string): PicturePart => ({ kind: 'picture', chart: { kind: 'funnel', title, alt: title, steps: [] } });
const CARD: Card = {
  title: '漏斗',
  parts: [picture('画得出'), picture('画不出'), { kind: 'fold', title: '更多', parts: [picture('折起来')] }],
  actions: [],
};

/** What the adapter is handed of that card. */
async function handed(pictures: boolean): Promise<Outgoing | undefined> {
  const line = await openLine();
  const seen: Outgoing[] = [];
  const adapter: Adapter = {
    ...line.platform,
    limits: { ...line.platform.limits, pictures },
    send: async (message) => `${seen.push(message)}`,
  };
  const adapters = new Map<Platform, Adapter>([['slack', adapter]]);
  const attempt = createAttempt({
    store: line.store,
    adapters,
    now: line.clock.now,
    log: { info() {}, warn() {}, error() {} },
    pacer: createPacer((platform) => adapters.get(platform)?.limits, false),
    sign: async (row) => row,
    draw: async ({ title }) => {
      if (title === '画不出') throw new Error('no picture');
      return new TextEncoder().encode(title);
    },
    arrivedLate: () => undefined,
  });
  const settled = await attempt(line.answer('dm:a', { card: CARD }), false, new Promise<never>(() => undefined));
  expect(settled.kind).toBe('sent');
  return seen[0];
}

it('draws the pictures of a card before it is sent, and sends it without those that cannot be drawn', async () => {
  const message = await handed(true);
  expect(message?.pictures?.map(({ part, png }) => [part.chart.title, new TextDecoder().decode(png)])).toEqual([['画得出', '画得出']]);
  // The part is the card's own, by which the adapter finds its place.
  expect(message?.card?.parts).toContain(message?.pictures?.[0]?.part);
});

it('draws none for a platform that draws its own', async () => {
  expect((await handed(false))?.pictures).toBeUndefined();
});
