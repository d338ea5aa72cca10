import { onTestFinished } from 'vitest';
import { createSlackAdapter } from '../../../adapters/slack/index.js';
import type { Adapter } from '../../../src/adapter.js';
import type { Card } from '../../../src/card.js';
import type { Outgoing } from '../../../src/message.js';
import { type ConversationRef, directAddress } from '../../../src/terms.js';
import { knock } from '../../adapters/knock.js';
import { type FakeSlackPorts, fakeSlackPorts } from '../../adapters/slack/ports.js';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from './fake/fake-slack.js';
import { APP_TOKEN, BOT_TOKEN, type FakeMessage, SECRET } from './fake/shapes.js';

/** The adapter started against a fake workspace. */
export interface Stage {
  readonly adapter: Adapter;
  readonly ports: FakeSlackPorts;
  readonly slack: FakeSlack;
  /** Sends to a conversation; the direct chat with U02 unless told otherwise. */
  send(content: string | Card, to?: ConversationRef): Promise<{ readonly message: Outgoing; readonly platformMessage: string }>;
  /** What stands there under a platform's id. */
  at(platformMessage: string): FakeMessage;
}

export const directWith = (user: string): ConversationRef => ({
  platform: 'slack',
  address: directAddress(`T00BB:${user}`),
  kind: 'direct',
});
export const inChannel = (address: string): ConversationRef => ({ platform: 'slack', address, kind: 'group' });

/** Everything ends with the test, and nothing may go wrong unseen. */
export async function onStage(
  way: 'http' | 'socket',
  options: Omit<FakeSlackOptions, 'http'> = {},
  change: Partial<FakeSlackPorts> = {},
): Promise<Stage> {
  const ports = Object.assign(fakeSlackPorts(), change);
  const over =
    way === 'http'
      ? { http: { send: async (request: Request) => (await knock(adapter, request)) ?? new Response(null, { status: 404 }) } }
      : {};
  const slack = await startFakeSlack({ ...over, ...options });
  const secrets = way === 'http' ? { signingSecret: SECRET } : { appToken: APP_TOKEN };
  const adapter = createSlackAdapter(ports, { botToken: BOT_TOKEN, apiUrl: `${slack.server.url}api/`, ...secrets });
  await adapter.start();
  const unseen: unknown[] = [];
  const note = (error: unknown) => void unseen.push(error);
  process.on('unhandledRejection', note);
  onTestFinished(async () => {
    await adapter.stop();
    await slack.close();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    if (unseen.length > 0) throw new Error(`unhandled: ${unseen.map(String).join('; ')}`);
  });
  return {
    adapter,
    ports,
    slack,
    async send(content, to = directWith('U02')) {
      const message = ports.out(to, content);
      return { message, platformMessage: await adapter.send(message) };
    },
    at(platformMessage) {
      const found = slack.work.messages.find((each) => `${each.channel}:${each.ts}` === platformMessage);
      if (!found) throw new Error(`nothing at ${platformMessage}`);
      return found;
    },
  };
}
