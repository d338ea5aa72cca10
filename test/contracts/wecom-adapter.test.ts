import { expect, onTestFinished } from 'vitest';
import { writeKey } from '../../adapters/wecom/button-key.js';
import { createWeComAdapter } from '../../adapters/wecom/index.js';
import { TIMING, type Timing } from '../../adapters/wecom/settings.js';
import type { Adapter } from '../../src/adapter.js';
import { PlatformUnreachable } from '../../src/errors.js';
import type { Outgoing } from '../../src/message.js';
import type { ConversationRef } from '../../src/terms.js';
import { knock } from '../adapters/knock.js';
import { type FakePlatformPorts, platformPorts } from '../adapters/wecom/ports.js';
import { startFakeApp } from '../platforms/wecom/fake/app-server.js';
import type { Seen } from '../platforms/wecom/fake/chat.js';
import { startFakeRobot } from '../platforms/wecom/fake/robot-server.js';
import { type AdapterUnderTest, adapterContract } from './adapter.js';
import type { SendWhat } from './under-test.js';

const USER = 'zhangsan';
const GROUP: ConversationRef = { platform: 'wecom', address: 'wrEAST', kind: 'group' };
const QUICK: Timing = {
  ...TIMING,
  renew: 100,
  lease: 2_000,
  reconnect: 5,
  subscribe: 150,
  heartbeat: 150,
  store: 5,
  kicked: 50,
  request: 5_000,
};

/** How one of the two ways is handled by a person: what the suite's hands are made of. */
interface Hands {
  readonly user: ConversationRef;
  readonly chat: readonly Seen[];
  /** Writes; `name` names the message for ever. */
  write(name: string, text: string): Promise<unknown>;
  /** Presses a button by its key. */
  push(name: string, seen: Seen, key: string, selected?: Readonly<Record<string, string>>): Promise<unknown>;
}

const call = (what: SendWhat) => (what === 'edit' ? 'message/update_template_card' : 'message/send');

const shown = (chat: readonly Seen[]) => chat.map(({ text }) => ({ text }));

function under(adapter: Adapter, ports: FakePlatformPorts, hands: Hands) {
  const cardOf = (message: Outgoing): Seen => {
    const found = hands.chat.findLast((seen) => new RegExp(`^zb_${message.id}_\\d`).test(seen.card?.task_id ?? ''));
    if (!found) throw new Error('no card of this message is shown');
    return found;
  };
  const formOf = (message: Outgoing): Seen | undefined =>
    hands.chat.findLast((seen) => seen.card?.task_id?.startsWith(`zb_${message.id}_form_`));

  /** Presses; where a form comes, chooses and sends it. */
  async function press(name: string, message: Outgoing, action: string, form?: Readonly<Record<string, string>>): Promise<void> {
    const keys = (cardOf(message).card?.button_list ?? []).flatMap((button) => ('key' in button ? [button.key] : []));
    const key = keys.find((each) => each.includes(`"a":"${action}"`));
    if (!key) throw new Error('no such button');
    await hands.push(name, cardOf(message), key);
    if (!key.includes('"f":1')) return;
    await expect.poll(() => formOf(message)).toBeDefined();
    const shown = formOf(message);
    if (!shown?.card?.submit_button || !shown.card.select_list) throw new Error('no form');
    const selected = Object.fromEntries(
      shown.card.select_list.map(({ question_key, selected_id }) => [question_key, form?.[question_key] ?? selected_id ?? '']),
    );
    if (shown.grey === undefined) await hands.push(`${name}-form`, shown, shown.card.submit_button.key, selected);
    // What the selectors cannot take is asked for by the bot itself, on every platform alike.
    for (const [i, each] of ports.received.entries()) {
      if (each.kind !== 'press' || !each.unfilled) continue;
      const { unfilled: _, ...sent } = each;
      ports.received[i] = { ...sent, form: { ...sent.form, customer: form?.customer ?? '华东医疗' } };
    }
  }

  return {
    adapter,
    received: ports.received,
    press: (name, message, action) => press(name, message, action),
    sendForm: (name, message, action, form) => press(name, message, action, form),
    out: (content, edits) => ports.out(hands.user, content, edits?.id),
    seen: async () => shown(hands.chat),
    pictures: async () => hands.chat.flatMap(({ picture }) => (picture ? [{ bytes: picture }] : [])),
    buttons: async (message) => (cardOf(message).card?.button_list ?? []).map(({ text }) => text),
    setStoreAway: (away) => {
      ports.away = away;
    },
  } satisfies Partial<AdapterUnderTest>;
}

async function overApp(): Promise<AdapterUnderTest> {
  const ports = platformPorts();
  let lost = 0;
  const app = await startFakeApp({
    now: ports.now,
    async callback(request) {
      const response = await knock(adapter, request);
      lost -= 1;
      return lost >= 0 ? new Response(null, { status: 502 }) : response;
    },
  });
  const adapter = createWeComAdapter(ports, { app: app.settings }, QUICK);
  await adapter.start();
  onTestFinished(async () => {
    await adapter.stop();
    await app.close();
  });
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    numbers.set(name, numbers.get(name) ?? numbers.size + 1);
    return numbers.get(name) ?? 0;
  };
  const taken = async (delivered: Promise<{ readonly status: number }>) => expect((await delivered).status).toBe(200);
  const write = (name: string, text: string) => app.say('ZhangSan', `45612553542513${String(numberOf(name)).padStart(5, '0')}`, text);
  const hands: Hands = {
    user: { platform: 'wecom', address: `dm:${USER}`, kind: 'direct' },
    chat: app.chat(USER),
    write: (name, text) => taken(write(name, text)),
    push: (name, seen, key, selected) => taken(app.press('ZhangSan', seen, key, ports.now() + numberOf(name) * 1000, selected)),
  };
  let isDown = false;
  const whenDown: Adapter['send'] = async (message) => {
    try {
      return await adapter.send(message);
    } catch (error) {
      if (isDown && error instanceof PlatformUnreachable) await app.down(false);
      isDown = false;
      throw error;
    }
  };
  return {
    ...under({ ...adapter, send: whenDown }, ports, hands),
    hearsInGroups: 'nothing',
    say: (name, text) => taken(write(name, text)),
    sayInGroup: async () => undefined,
    echo: (sent) => taken(app.say('sys', sent.replace(/\D/g, '') || '1', '已记')),
    redeliver: (name, text) => taken(write(name, text)),
    sayAt: (name, text, at) => taken(app.say(USER, String(numberOf(name)), text, at)),
    wasRefused: async (name, text) => (await write(name, text)).status !== 200,
    async sendFile(name, file) {
      app.media(name, file);
      const elements = [
        ['FromUserName', USER],
        ['CreateTime', 1],
        ['MsgType', 'image'],
        ['PicUrl', 'http://p'],
        ['MediaId', name],
        ['MsgId', numberOf(name)],
      ] as const;
      await taken(app.bring(elements));
    },
    forge: async (name, text) =>
      (
        await app.bring(
          [
            ['FromUserName', USER],
            ['CreateTime', 1],
            ['MsgType', 'text'],
            ['Content', text],
            ['MsgId', numberOf(name)],
          ],
          { signWith: 'guessed' },
        )
      ).status === 403,
    outCold: (content) => ports.out({ platform: 'wecom', address: 'dm:cold', kind: 'direct' }, content),
    seenIn: async ({ address }) => shown(app.chat(address.replace('dm:', ''))),
    refusePictures: () => app.fault('media/upload', { kind: 'errcode', errcode: 45001 }),
    faults: {
      refused: (what) => app.fault(call(what), { kind: 'errcode', errcode: 81013 }),
      'slow-down': (what) => app.fault(call(what), { kind: 'errcode', errcode: 45009 }),
      unreachable: () => {
        isDown = true;
        return app.down(true);
      },
      'lost-answer': (what) => app.fault(call(what), { kind: 'lost-answer' }),
      'lost-request': (what) => app.fault(call(what), { kind: 'lost-request' }),
      'stale-token': () => app.expireTokens(),
    },
    disturbances: {
      'two answers lost': () => {
        lost = 2;
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

async function overRobot(): Promise<AdapterUnderTest> {
  const ports = platformPorts();
  const robot = await startFakeRobot({ now: ports.now });
  const adapter = createWeComAdapter(ports, { robot: robot.settings }, QUICK);
  await adapter.start();
  onTestFinished(async () => {
    await adapter.stop();
    await robot.close();
  });
  /** There is no acknowledgement to wait for: it was brought once it was handed over. */
  async function brought(bring: Promise<unknown>, handed: 'stored' | 'taken' | 'shown' = 'stored'): Promise<void> {
    const before = { stored: ports.stored, taken: ports.taken, shown: -1 };
    await bring;
    await expect.poll(() => ({ ...ports, shown: 0 })[handed], { timeout: 10_000, interval: 5 }).toBeGreaterThan(before[handed]);
  }
  const hands: Hands = {
    user: { platform: 'wecom', address: `dm:${USER}#robot`, kind: 'direct' },
    chat: robot.chat(USER),
    write: (name, text) => brought(robot.say('ZhangSan', name, text), 'taken'),
    push: (name, seen, key, selected) => {
      const isForm = key.includes('"f":1');
      return brought(robot.press('ZhangSan', name, seen, key, selected ? { selected } : {}), isForm ? 'shown' : 'taken');
    },
  };
  await hands.write('before', '你好');
  ports.received.length = 0;
  const up = () => expect.poll(() => robot.open, { timeout: 10_000, interval: 5 }).toBe(1);
  let isDown = false;
  const whenDown: Adapter['send'] = async (message) => {
    try {
      return await adapter.send(message);
    } catch (error) {
      if (isDown && error instanceof PlatformUnreachable) {
        robot.down(false);
        const before = robot.subscriptions;
        await expect.poll(() => robot.subscriptions, { timeout: 10_000, interval: 5 }).toBeGreaterThan(before);
        // The platform has answered; a moment for the answer to be read.
        await new Promise((resolve) => setTimeout(resolve, 20));
        isDown = false;
      }
      throw error;
    }
  };
  return {
    ...under({ ...adapter, send: whenDown }, ports, hands),
    hearsInGroups: 'mentions',
    say: (name, text) => brought(robot.say('ZhangSan', name, text)),
    async sayInGroup(name, text, mention) {
      if (mention) await brought(robot.say(USER, name, `@战报 ${text}`, { chat: GROUP.address }));
    },
    async echo(sent) {
      await robot.say(robot.settings.id, sent, '已记');
      await hands.push(
        'nobody',
        { msgid: '', text: '', card: { card_type: 'text_notice', main_title: { title: 'x' }, task_id: 'zb_1_1' } },
        writeKey({ action: 'a.b' }) ?? '',
      );
      ports.received.length = 0;
    },
    redeliver: (name, text) => brought(robot.say('ZhangSan', name, text)),
    sayAt: (name, text, at) => brought(robot.say('ZhangSan', name, text, { at })),
    async wasRefused(name, text) {
      const before = ports.taken;
      const request = await robot.say('ZhangSan', name, text);
      await expect.poll(() => ports.taken).toBeGreaterThan(before);
      return robot.frames.every(({ headers }) => headers.req_id !== request);
    },
    sendFile: (name, { bytes }) =>
      brought(robot.say(USER, name, '', { more: { msgtype: 'image', text: undefined, image: robot.media(bytes) } })),
    // Of a quoted card the documents do not say what comes along; its words are taken for granted here.
    async answer(name, text, message) {
      const seen = hands.chat.find((each) => each.text.includes(message.card?.title ?? ''));
      await brought(robot.say('ZhangSan', name, text, { more: { quote: { msgtype: 'text', text: { content: seen?.text } } } }));
    },
    outToGroup: (content, edits) => ports.out(GROUP, content, edits?.id),
    async pressInGroup(name, message, action) {
      const seen = robot.chat(GROUP.address).findLast(({ card }) => card?.task_id?.startsWith(`zb_${message.id}_`));
      const key = (seen?.card?.button_list ?? [])
        .flatMap((each) => ('key' in each ? [each.key] : []))
        .find((each) => each.includes(action));
      if (!seen || !key) throw new Error('no such button');
      await brought(robot.press('ZhangSan', name, seen, key, { chat: GROUP.address }), 'taken');
    },
    sendFileToGroup: (name, { bytes }) =>
      brought(
        robot.say(USER, name, '', { chat: GROUP.address, more: { msgtype: 'image', text: undefined, image: robot.media(bytes) } }),
        'taken',
      ),
    outCold: (content) => ports.out({ platform: 'wecom', address: 'dm:cold#robot', kind: 'direct' }, content),
    seenIn: async ({ address }) => shown(robot.chat(address.replace(/^dm:|#.*$/g, ''))),
    refusePictures: () => robot.fault('aibot_upload_media_init', { kind: 'errcode', errcode: 40058 }),
    faults: {
      refused: () => robot.fault('aibot_send_msg', { kind: 'errcode', errcode: 40058 }),
      'slow-down': () => robot.fault('aibot_send_msg', { kind: 'errcode', errcode: 45009 }),
      async unreachable() {
        isDown = true;
        robot.down(true);
        await expect.poll(() => robot.open).toBe(0);
      },
      'lost-answer': () => robot.fault('aibot_send_msg', { kind: 'no-ack' }),
      'lost-request': () => robot.fault('aibot_send_msg', { kind: 'lost' }),
    },
    disturbances: {
      'the connection cut': () => robot.cut(),
      'heartbeats unanswered': async () => {
        robot.deaf(true);
        await expect.poll(() => robot.open, { timeout: 2_000, interval: 5 }).toBe(0);
        robot.deaf(false);
      },
      'a subscription unanswered': async () => {
        robot.mute(true);
        robot.cut();
        await expect.poll(() => robot.frames.filter(({ cmd }) => cmd === 'aibot_subscribe').length).toBeGreaterThan(1);
        robot.mute(false);
      },
      'taken over by another program': async () => {
        const leave = await robot.intrude();
        await leave();
      },
      'frames that make no sense': () => {
        robot.babble('no json');
        robot.babble('{"cmd":"aibot_msg_callback","headers":{"req_id":"x"},"body":{"msgtype":"text"}}');
        robot.babble('{"cmd":"what is this","headers":{}}');
      },
      'away for a moment': async () => {
        robot.down(true);
        setTimeout(() => robot.down(false), 30);
        await up().catch(() => undefined);
      },
      'the store away for a moment': () => {
        ports.away = true;
        setTimeout(() => {
          ports.away = false;
        }, 20);
      },
    },
  };
}

adapterContract('wecom app', overApp);
adapterContract('wecom robot', overRobot);
