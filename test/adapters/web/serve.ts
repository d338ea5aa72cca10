import { serve } from '@hono/node-server';
import { createWebAdapter } from '../../../adapters/web/index.js';
import { look } from '../../../src/look/look.js';
import type { Incoming } from '../../../src/message.js';
import { SAMPLE_CARDS } from './cards.js';
import { type FakePorts, fakePorts } from './ports.js';

/** A web chat on a port of its own, whose bot answers with sample cards; the page can be looked at before there is a real bot. */
export async function serveSamples(port = 0) {
  const ports = fakePorts();
  const adapter = createWebAdapter(
    { ...ports, now: () => Date.now(), receive: (incoming) => receiveAndAnswer(ports, incoming, (out) => adapter.send(out)) },
    { look: look(), listenHost: '127.0.0.1' },
  );
  await adapter.start();
  const notFound = () => new Response('<!doctype html><title>档案</title><h1>华东医疗</h1>', { headers: { 'content-type': 'text/html' } });
  const server = serve({ fetch: async (request) => (await adapter.fetch?.(request)) ?? notFound(), port, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
  return {
    url,
    ports,
    adapter,
    async close() {
      await adapter.stop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function receiveAndAnswer(ports: FakePorts, incoming: Incoming, send: (out: ReturnType<FakePorts['out']>) => Promise<string>) {
  ports.clock = Date.now();
  const outcome = await ports.receive(incoming);
  if (outcome === 'repeated') return outcome;
  if (incoming.kind === 'press') {
    const done = incoming.action === 'log.undo' ? SAMPLE_CARDS.undone : undefined;
    void send(ports.out(incoming.conversation, done ?? `已做:${incoming.action}`, done ? incoming.message : undefined));
  } else if (incoming.addressed) {
    const cards = incoming.text === '全部' ? Object.values(SAMPLE_CARDS) : [cardFor(incoming.text)];
    for (const card of cards) if (card) void send(ports.out(incoming.conversation, card));
  }
  return outcome;
}

function cardFor(text: string) {
  if (/晨报|brief/i.test(text)) return SAMPLE_CARDS.brief;
  if (/超期|overdue/i.test(text)) return SAMPLE_CARDS.overdue;
  if (/哪一步|stand/.test(text)) return SAMPLE_CARDS.status;
  if (/跟谁|list/.test(text)) return SAMPLE_CARDS.list;
  return SAMPLE_CARDS.logged;
}
