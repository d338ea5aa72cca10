import { expect } from 'vitest';
import { createWebAdapter } from '../../adapters/web/index.js';
import type { WireMessage } from '../../adapters/web/render.js';
import { look } from '../../src/look/look.js';
import { answerOf, client, readEvents } from '../adapters/web/client.js';
import { fakePorts } from '../adapters/web/ports.js';
import { type AdapterUnderTest, adapterContract } from './adapter.js';

async function make(): Promise<AdapterUnderTest> {
  const ports = fakePorts();
  const adapter = createWebAdapter(ports, { look: look(), listenHost: '127.0.0.1' });
  await adapter.start();
  const web = client(adapter);
  await web.post('/groups', { id: 'east', name: '华东一组', members: ['rep', 'manager'] });
  const live = watchStream(await web.get('/stream?as=rep'));
  const east = { platform: 'web', address: 'group:east', kind: 'group' } as const;
  const rep = { platform: 'web', address: 'dm:rep', kind: 'direct' } as const;
  const taken = async (response: Promise<Response>) => expect((await response).status).toBe(202);
  let lost = 0;
  /** As the page does: what was not answered with 202 stays in its box and is sent again under its id. */
  async function say(id: string, text: string): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
      const { status } = await web.post('/messages', { as: 'rep', in: 'dm', text, id });
      lost -= 1;
      if (status === 202 && lost < 0) return;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error('never taken');
  }
  const sendFile = async (place: string, id: string, file: { name: string; contentType: string; bytes: Uint8Array }): Promise<void> => {
    const body = new FormData();
    body.append('file', new File([new Uint8Array(file.bytes)], file.name, { type: file.contentType }));
    const stored = await answerOf(await web.call('/api/chat/files', { method: 'POST', body }));
    await taken(web.post('/messages', { as: 'rep', in: place, files: [stored.id], id }));
  };
  return {
    adapter,
    received: ports.received,
    say,
    sayInGroup: (id, text, mention) => taken(web.post('/messages', { as: 'rep', in: 'east', text: mention ? `@战报 ${text}` : text, id })),
    // Nobody sends the web chat its own words back; the nearest thing is somebody posting in the bot's name.
    echo: async (sent) =>
      expect((await web.post('/messages', { as: 'bot', in: 'dm', text: '已记', id: sent.replace(':', '-') })).status).toBe(400),
    press: (id, message, action) => taken(web.post('/presses', { as: 'rep', message: message.id, action, id })),
    out: (content, edits) => ports.out(rep, content, edits?.id),
    seen: live,
    redeliver: (id, text) => taken(web.post('/messages', { as: 'rep', in: 'dm', text, id })),
    sayAt: (id, text, saidAt) => taken(web.post('/messages', { as: 'rep', in: 'dm', text, id, at: new Date(saidAt).toISOString() })),
    sendFile: (id, file) => sendFile('dm', id, file),
    sendForm: (id, message, action, form) => taken(web.post('/presses', { as: 'rep', message: message.id, action, form, id })),
    outToGroup: (content, edits) => ports.out(east, content, edits?.id),
    pressInGroup: (id, message, action) => taken(web.post('/presses', { as: 'rep', message: message.id, action, id })),
    sendFileToGroup: (id, file) => sendFile('east', id, file),
    outCold: (content) => ports.out({ platform: 'web', address: 'dm:manager', kind: 'direct' }, content),
    async seenIn(conversation) {
      const place = conversation.address === 'dm:manager' ? 'as=manager&in=dm' : `as=manager&in=east`;
      const entries = (await (await web.get(`/messages?${place}`)).json()) as readonly WireMessage[];
      return entries.filter((entry) => entry.from === 'bot');
    },
    // The page draws the card it is sent: every action is a button.
    buttons: async (message) => (await live()).findLast((each) => each.id === message.id)?.card?.actions.map((each) => each.label) ?? [],
    async forge(id, text) {
      const response = await web.call('/api/chat/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
        body: JSON.stringify({ as: 'rep', in: 'dm', text, id }),
      });
      return response.status === 403;
    },
    setStoreAway: (away) => {
      ports.away = away;
    },
    disturbances: {
      'two answers lost': () => {
        lost = 2;
      },
      'the store away for a moment': () => {
        ports.away = true;
        setTimeout(() => {
          ports.away = false;
        }, 5);
      },
    },
    wasRefused: async (id, text) => (await web.post('/messages', { as: 'rep', in: 'dm', text, id })).status === 503,
  };
}

/** What a page that only listens would show of the bot: each event as it came, an edit in the place of what it replaces. */
function watchStream(response: Response): () => Promise<readonly WireMessage[]> {
  const events: WireMessage[] = [];
  void readEvents(response, Number.POSITIVE_INFINITY, ({ event, data }) => {
    // The adapter's own frames: `message` events carry a WireMessage and the place it was said in.
    const message = data as WireMessage & { readonly in: string };
    if (event === 'message' && message.from === 'bot' && message.in === 'dm') events.push(message);
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
