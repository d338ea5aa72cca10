import { describe, expect, it } from 'vitest';
import { createWebAdapter } from '../../../adapters/web/index.js';
import type { Card } from '../../../src/card.js';
import { look } from '../../../src/look/look.js';
import { client } from './client.js';
import { fakePorts } from './ports.js';

const picture = (alt: string) => ({ kind: 'picture', chart: { kind: 'funnel', title: alt, alt, steps: [] } }) as const;
const CARD: Card = {
  title: '漏斗',
  parts: [picture('第一张'), { kind: 'fold', title: '更多', parts: [picture('第二张'), picture('画不出')] }],
  actions: [],
};

async function chat() {
  const ports = fakePorts();
  const adapter = createWebAdapter(ports, { look: look(), listenHost: '127.0.0.1' });
  const web = client(adapter);
  await web.post('/people', { id: 'other', name: '李雷', role: 'rep' });
  const message = ports.out({ platform: 'web', address: 'dm:rep', kind: 'direct' }, CARD);
  return { web, at: (number: number, as = 'rep') => web.get(`/pictures/${message.id}/${number}?as=${as}`) };
}

describe('pictures in the web chat', () => {
  it('are drawn for whoever reads the card, those in folds counted too', async () => {
    const { at } = await chat();
    const first = await at(0);
    expect(first.headers.get('content-type')).toContain('image/svg+xml');
    expect(await first.text()).toContain('第一张');
    expect(await (await at(1)).text()).toContain('第二张');
  });

  it('are nobody else’s', async () => {
    const { at } = await chat();
    const answer = await at(0, 'other');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toContain('第一张');
    expect((await at(0, 'nobody')).status).toBeGreaterThanOrEqual(400);
  });

  it('that there are not, or cannot be drawn, are not found', async () => {
    const { at } = await chat();
    expect((await at(2)).status).toBe(404);
    expect((await at(3)).status).toBe(404);
  });
});
