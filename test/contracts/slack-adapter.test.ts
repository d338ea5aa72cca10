import { expect, onTestFinished } from 'vitest';
import { createSlackAdapter } from '../../adapters/slack/index.js';
import type { Adapter } from '../../src/adapter.js';
import { PlatformUnreachable } from '../../src/errors.js';
import type { Outgoing } from '../../src/message.js';
import { knock } from '../adapters/knock.js';
import { type FakeSlackPorts, fakeSlackPorts } from '../adapters/slack/ports.js';
import { record } from '../platforms/slack/fake/block-kit.js';
import { signed } from '../platforms/slack/fake/delivery.js';
import { type FakeSlack, type SaidOptions, startFakeSlack } from '../platforms/slack/fake/fake-slack.js';
import { spoken } from '../platforms/slack/fake/payloads.js';
import { pressables, readable } from '../platforms/slack/fake/seen.js';
import { APP_TOKEN, BOT_TOKEN, type FakeView, SCOPES, SECRET } from '../platforms/slack/fake/shapes.js';
import { directOf } from '../platforms/slack/fake/web-api.js';
import { type AdapterUnderTest, adapterContract } from './adapter.js';
import type { SendWhat } from './under-test.js';

const REP = { platform: 'slack', address: 'dm:T00BB:U02', kind: 'direct' } as const;
const COLD = { platform: 'slack', address: 'dm:T00BB:U03', kind: 'direct' } as const;
const GROUP = { platform: 'slack', address: 'C02', kind: 'group' } as const;

const call = (what: SendWhat) => (what === 'edit' ? 'chat.update' : 'chat.postMessage');

async function overHttp(): Promise<AdapterUnderTest> {
  const ports = fakeSlackPorts();
  let lost = 0;
  let slow = 0;
  const slack = await startFakeSlack({
    http: {
      deadlineMs: 200,
      async send(request) {
        const response = (await knock(adapter, request)) ?? new Response(null, { status: 404 });
        if (lost > 0) {
          lost -= 1;
          throw new Error('cut before the answer came through');
        }
        if (slow > 0) {
          slow -= 1;
          await new Promise((resolve) => setTimeout(resolve, 400));
        }
        return response;
      },
    },
  });
  const adapter = createSlackAdapter(ports, { botToken: BOT_TOKEN, apiUrl: `${slack.server.url}api/`, signingSecret: SECRET });
  return {
    ...(await hands(adapter, ports, slack)),
    async forge(name, text) {
      const body = spoken({ user: 'U02', channel: 'D02', text, ts: '1769220155.000001', eventId: name }, 'message');
      const response = await knock(adapter, signed('event', body, ports.now(), { 'x-slack-signature': `v0=${'0'.repeat(64)}` }));
      return response?.status === 401;
    },
    disturbances: {
      'two answers lost': () => {
        lost = 2;
      },
      'an answer later than the deadline': () => {
        slow = 1;
      },
      'the store away for a moment': () => {
        ports.away = true;
        setTimeout(() => {
          ports.away = false;
        }, 2);
      },
    },
  };
}

async function overSocket(): Promise<AdapterUnderTest> {
  const ports = fakeSlackPorts();
  const slack = await startFakeSlack({ socket: { tries: 4, deadlineMs: 300 } });
  const adapter = createSlackAdapter(ports, { botToken: BOT_TOKEN, apiUrl: `${slack.server.url}api/`, appToken: APP_TOKEN });
  const { server, socket } = slack;
  return {
    ...(await hands(adapter, ports, slack)),
    disturbances: {
      'disconnect: warning': () => server.disconnect('warning'),
      'disconnect: refresh_requested': () => server.disconnect('refresh_requested'),
      'disconnect: too_many_websockets': () => server.disconnect('too_many_websockets'),
      'disconnect: link_disabled': () => server.disconnect('link_disabled'),
      'all sockets cut': () => {
        for (const each of server.sockets) each.terminate();
      },
      'cut after delivery, before the acknowledgement': () => {
        socket.onSent = (each) => {
          socket.onSent = () => undefined;
          each.terminate();
        };
      },
      'frames that make no sense': () => {
        for (const each of server.sockets) {
          each.send('no json');
          each.send('{"type":"events_api","envelope_id":"x","payload":{"event":{}}}');
          each.send('{"type":"what is this","envelope_id":"y"}');
          each.send(Buffer.from([0, 1, 2]));
        }
      },
      'away, and refusing tickets when it is back': () => {
        slack.fail('apps.connections.open', { kind: 'status', status: 500, stored: false }, { kind: 'limited', seconds: 1 });
        for (const each of server.sockets) each.terminate();
      },
    },
  };
}

/** U02 writes to the bot and in channel C02; U03 never wrote. */
async function hands(adapter: Adapter, ports: FakeSlackPorts, slack: FakeSlack): Promise<AdapterUnderTest> {
  await adapter.start();
  onTestFinished(async () => {
    await adapter.stop();
    await slack.close();
  });
  const sent = new Map<number, string>();
  const views = new Map<string, FakeView>();
  let isAway = false;
  const shownOn = (message: Outgoing) => {
    const found = slack.work.messages.find((each) => `${each.channel}:${each.ts}` === sent.get(message.id));
    if (!found) throw new Error('not sent');
    return found;
  };
  const shownIn = async (channel: string) =>
    slack
      .messages(channel)
      .filter((each) => each.bot)
      .map(({ text }) => ({ text: readable(text) }));

  async function said(text: string, options: SaidOptions): Promise<void> {
    for (const { acknowledged } of await slack.say('U02', text, options)) expect(acknowledged).toBe(true);
  }

  /** Presses the button; when it has a form, fills that in and sends it. The same name twice is the same press, or the same form sent again. */
  async function press(name: string, message: Outgoing, action: string, form: Readonly<Record<string, string>>): Promise<void> {
    const button = message.card?.actions.find((each) => each.action === action);
    if (!button) throw new Error('no such button');
    if (button.fields === undefined) {
      expect(await slack.press('U02', shownOn(message), button.label, name)).toMatchObject({ acknowledged: true });
      return;
    }
    if (!views.has(name)) {
      await slack.press('U02', shownOn(message), button.label);
      await expect.poll(() => slack.work.views.length).toBe(views.size + 1);
    }
    const view = views.get(name) ?? slack.work.views.at(-1);
    if (!view) throw new Error('no form opened');
    views.set(name, view);
    const { acknowledged, answer } = await slack.submit('U02', form, view);
    expect(acknowledged).toBe(true);
    if (answer) throw new Error('the form was not taken');
  }

  const known = ({ name, contentType, bytes }: { name: string; contentType: string; bytes: Uint8Array }) =>
    slack.work.files.get('F1') ?? slack.file(name, contentType, bytes);

  function replacing(edits: Outgoing | undefined, message: Outgoing): Outgoing {
    const earlier = edits && sent.get(edits.id);
    return edits && earlier ? { ...message, edits: { message: edits.id, platformMessage: earlier } } : message;
  }

  return {
    adapter: {
      ...adapter,
      async send(message) {
        try {
          const id = await adapter.send(message);
          sent.set(message.id, id);
          return id;
        } catch (error) {
          if (isAway && error instanceof PlatformUnreachable) {
            isAway = false;
            await slack.server.comeBack();
          }
          throw error;
        }
      },
    },
    received: ports.received,
    say: (name, text) => said(text, { name }),
    redeliver: (name, text) => said(text, { name }),
    sayAt: (name, text, at) => said(text, { name, at }),
    sayInGroup: (name, text, mention) => said(text, { name, mention, channel: 'C02' }),
    sendFile: (name, file) => said('', { name, files: [known(file)] }),
    sendFileToGroup: (name, file) => said('', { name, files: [known(file)], channel: 'C02', mention: true }),
    answer: (name, text, message) => said(text, { name, thread: shownOn(message).ts }),
    echo: async (message) => expect(await slack.echo(message)).toMatchObject({ acknowledged: true }),
    press: (name, message, action) => press(name, message, action, { customer: '华东医疗' }),
    sendForm: press,
    out: (content, edits) => replacing(edits, ports.out(REP, content, edits?.id)),
    outToGroup: (content, edits) => replacing(edits, ports.out(GROUP, content, edits?.id)),
    pressInGroup: (name, message, action) => press(name, message, action, {}),
    outCold: (content) => ports.out(COLD, content),
    seen: () => shownIn(directOf('U02')),
    seenIn: (conversation) => shownIn(conversation.kind === 'group' ? 'C02' : directOf('U03')),
    pictures: async () =>
      slack
        .messages(directOf('U02'))
        .flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'image'))
        .map((block) => {
          const file = slack.work.uploads.done.get(String(record(block.slack_file).id));
          if (!file) throw new Error('a picture of nothing');
          expect(file.alt).toBe(block.alt_text);
          return { alt: file.alt, bytes: file.bytes };
        }),
    refusePictures: () => {
      slack.work.scopes = SCOPES.filter((scope) => scope !== 'files:write');
    },
    buttons: async (message) => pressables(shownOn(message).blocks).map((each) => each.label),
    setStoreAway: (away) => {
      ports.away = away;
    },
    wasRefused: async (name, text) => (await slack.say('U02', text, { name })).every((each) => !each.acknowledged),
    faults: {
      refused: (what) => slack.fail(call(what), { kind: 'error', code: 'restricted_action' }),
      'slow-down': (what) => slack.fail(call(what), { kind: 'limited', seconds: 1 }),
      async unreachable() {
        isAway = true;
        await slack.server.goAway();
        // The client sees its idle connections close before it is asked to send.
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
      'lost-answer': (what) => slack.fail(call(what), { kind: 'cut', stored: true }),
      'lost-request': (what) => slack.fail(call(what), { kind: 'cut', stored: false }),
    },
  };
}

adapterContract('slack over HTTP', overHttp);
adapterContract('slack over a socket', overSocket);
