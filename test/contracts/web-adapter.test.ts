import { expect } from 'vitest';
import { createWebAdapter } from '../../adapters/web/index.js';
import type { WireMessage } from '../../adapters/web/render.js';
import { client, readEvents } from '../adapters/web/client.js';
import { fakePorts } from '../adapters/web/ports.js';
import { type AdapterUnderTest, adapterContract } from './adapter.js';

async function make(): Promise<AdapterUnderTest> {
  const ports = fakePorts();
  const adapter = createWebAdapter(ports, { listenHost: '127.0.0.1' });
  await adapter.start();
  const web = client(adapter);
  await web.post('/groups', { id: 'east', name: '华东一组', members: ['rep', 'manager'] });
  const live = watchStream(await web.get('/stream?as=rep'));
  const rep = { platform: 'web', address: 'dm:rep', kind: 'direct' } as const;
  const taken = async (response: Promise<Response>) => expect((await response).status).toBe(202);
  return {
    adapter,
    received: ports.received,
    say: (id, text) => taken(web.post('/messages', { as: 'rep', in: 'dm', text, id })),
    sayInGroup: (id, text, mention) => taken(web.post('/messages', { as: 'rep', in: 'east', text: mention ? `@战报 ${text}` : text, id })),
    // Nobody sends the web chat its own words back; the nearest thing is somebody posting in the bot's name.
    echo: async (sent) =>
      expect((await web.post('/messages', { as: 'bot', in: 'dm', text: '已记', id: sent.replace(':', '-') })).status).toBe(400),
    press: (id, message, action) => taken(web.post('/presses', { as: 'rep', message: message.id, action, id })),
    out: (content, edits) => ports.out(rep, content, edits?.id),
    seen: live,
    setStoreAway: (away) => {
      ports.away = away;
    },
    wasRefused: async (id, text) => (await web.post('/messages', { as: 'rep', in: 'dm', text, id })).status === 503,
  };
}

/** What a page that only listens would show of the bot: each event as it came, an edit in the place of what it replaces. */
function watchStream(response: Response): () => Promise<readonly WireMessage[]> {
  const events: WireMessage[] = [];
  void readEvents(response, Number.POSITIVE_INFINITY, ({ event, data }) => {
    // The adapter's own frames: `message` events carry a WireMessage.
    if (event === 'message' && (data as WireMessage).from === 'bot') events.push(data as WireMessage);
  });
  return async () => {
    await new Promise((resolve) => setImmediate(resolve));
    const shown: WireMessage[] = [];
    for (const message of events) {
      const at = message.editedAt === undefined ? -1 : shown.findIndex((each) => each.id === message.id);
      if (at >= 0) shown[at] = message;
      else shown.push(message);
    }
    return shown;
  };
}

adapterContract('web', make);
