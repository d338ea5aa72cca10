import { afterEach, expect } from 'vitest';
import { createSlackAdapter } from '../../adapters/slack/index.js';
import type { Outgoing } from '../../src/message.js';
import { fakeSlackPorts } from '../adapters/slack/ports.js';
import { type FakeSlack, startFakeSlack } from '../platforms/slack/fake/fake-slack.js';
import { readable } from '../platforms/slack/fake/seen.js';
import { APP_TOKEN, BOT_TOKEN, SECRET } from '../platforms/slack/fake/shapes.js';
import { type AdapterUnderTest, adapterContract } from './adapter.js';

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

/** Person U02 writes to the bot, and in channel C02. */
async function make(way: 'http' | 'socket'): Promise<AdapterUnderTest> {
  const ports = fakeSlackPorts();
  const slack: FakeSlack = await startFakeSlack({
    ...(way === 'http'
      ? { http: { send: async (request: Request) => (await adapter.fetch?.(request)) ?? new Response(null, { status: 404 }) } }
      : {}),
    socket: { tries: 2, deadlineMs: 300 },
  });
  const adapter = createSlackAdapter(ports, {
    botToken: BOT_TOKEN,
    apiUrl: `${slack.server.url}api/`,
    ...(way === 'http' ? { signingSecret: SECRET } : { appToken: APP_TOKEN }),
  });
  await adapter.start();
  ending.push(async () => {
    await adapter.stop();
    await slack.close();
  });
  const rep = { platform: 'slack', address: 'dm:T00BB:U02', kind: 'direct' } as const;
  const sent = new Map<number, string>();
  const messageOf = (message: Outgoing) => slack.work.messages.find((each) => `${each.channel}:${each.ts}` === sent.get(message.id));
  return {
    adapter: {
      ...adapter,
      async send(message) {
        const id = await adapter.send(message);
        sent.set(message.id, id);
        return id;
      },
    },
    received: ports.received,
    async say(name, text) {
      for (const { acknowledged } of await slack.say('U02', text, { name })) expect(acknowledged).toBe(true);
    },
    async sayInGroup(name, text, mention) {
      for (const { acknowledged } of await slack.say('U02', text, { name, mention, channel: 'C02' })) expect(acknowledged).toBe(true);
    },
    echo: async (message) => expect(await slack.echo(message)).toMatchObject({ acknowledged: true }),
    async press(name, message, action) {
      const on = messageOf(message);
      const label = message.card?.actions.find((each) => each.action === action)?.label;
      if (!on || !label) throw new Error('nothing to press');
      expect(await slack.press('U02', on, label, name)).toMatchObject({ acknowledged: true });
    },
    out(content, edits) {
      const message = ports.out(rep, content, edits?.id);
      const earlier = edits && sent.get(edits.id);
      return edits && earlier ? { ...message, edits: { message: edits.id, platformMessage: earlier } } : message;
    },
    seen: async () =>
      slack
        .messages('D02')
        .filter((each) => each.bot)
        .map(({ text }) => ({ text: readable(text) })),
    setStoreAway: (away) => {
      ports.away = away;
    },
    wasRefused: async (name, text) => (await slack.say('U02', text, { name })).every((each) => !each.acknowledged),
  };
}

adapterContract('slack over HTTP', () => make('http'));
adapterContract('slack over a socket', () => make('socket'));
