/** The robot's connection: greeting, losses, being taken over, what is logged, the doctor, and the app beside it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWeComAdapter } from '../../../adapters/wecom/index.js';
import { TIMING, type Timing } from '../../../adapters/wecom/settings.js';
import type { Adapter } from '../../../src/adapter.js';
import type { Card } from '../../../src/card.js';
import { PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import type { Outgoing } from '../../../src/message.js';
import type { ConversationRef } from '../../../src/terms.js';
import { type FakePlatformPorts, platformPorts } from '../../adapters/wecom/ports.js';
import { startFakeApp } from './fake/app-server.js';
import { type FakeRobot, startFakeRobot } from './fake/robot-server.js';

/** Not to be had without a flag, but from a context of its own. */
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const QUICK: Timing = {
  ...TIMING,
  renew: 20,
  lease: 200,
  reconnect: 5,
  subscribe: 150,
  heartbeat: 40,
  store: 5,
  kicked: 50,
  request: 5_000,
};
const USER: ConversationRef = { platform: 'wecom', address: 'dm:zhangsan#robot', kind: 'direct' };
const CARD: Card = {
  title: '今天 2 件事',
  parts: [{ kind: 'line', text: '恒川机械 报价' }],
  actions: [{ action: 'log.undo', label: '撤销', value: '501' }],
};

let ports: FakePlatformPorts;
let robot: FakeRobot;
let adapter: Adapter;

beforeEach(async () => {
  ports = platformPorts();
  robot = await startFakeRobot({ now: ports.now });
  adapter = createWeComAdapter(ports, { robot: robot.settings }, QUICK);
  await adapter.start();
});
afterEach(async () => {
  await adapter.stop();
  await robot.close();
});

const out = (content: string) => ports.out(USER, content);
const outcome = (message: Outgoing) => adapter.send(message).catch((error: unknown) => error);
const texts = () => robot.chat('zhangsan').map(({ text }) => text);
async function heard(bring: Promise<unknown>): Promise<void> {
  const before = ports.stored;
  await bring;
  await expect.poll(() => ports.stored, { interval: 5, timeout: 5_000 }).toBeGreaterThan(before);
}
const say = (id: string, text: string) => heard(robot.say('ZhangSan', id, text));

describe('the connection', () => {
  it('greets who opens the chat, with what is due today where there is something', async () => {
    await robot.enter('ZhangSan', 'e1');
    await expect.poll(() => texts().length).toBe(1);
    expect(texts()[0]).toContain('我是战报');
    Object.assign(ports, {
      home: async () => CARD,
    });
    await robot.enter('ZhangSan', 'e2');
    await expect.poll(() => texts().at(-1)).toBe('今天 2 件事\n恒川机械 报价');
    await robot.enter('ZhangSan', 'e3');
    expect(ports.taken).toBe(0);
  });

  it('says so when it is not there, and stands again by itself after each loss', async () => {
    robot.down(true);
    await expect.poll(() => outcome(out('x'))).toBeInstanceOf(PlatformUnreachable);
    robot.down(false);
    await say('1', '回来了');
    expect(ports.received).toHaveLength(1);
  });

  it('leaks nothing over many losses', async () => {
    for (let i = 0; i < 25; i++) {
      const before = robot.subscriptions;
      robot.cut();
      await expect.poll(() => robot.subscriptions, { interval: 2, timeout: 5_000 }).toBe(before + 1);
      await say(`m${i}`, `第 ${i} 次`);
    }
    expect(ports.received).toHaveLength(25);
    expect(robot.open).toBe(1);
  });

  it('keeps its memory flat over 1,000 losses', { timeout: 120_000 }, async () => {
    const lose = async (times: number): Promise<number> => {
      for (let i = 0; i < times; i++) {
        const before = robot.subscriptions;
        robot.cut();
        while (robot.subscriptions === before) await moment(1);
      }
      robot.frames.length = 0;
      await moment(200);
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const few = await lose(100);
    const many = await lose(900);
    expect(robot.subscriptions).toBeGreaterThanOrEqual(1000);
    expect(many / few, `${few} → ${many} bytes`).toBeLessThan(1.1);
    expect(robot.open).toBe(1);
  });

  it('tells the admins once when another program took it, and takes it back', async () => {
    const leave = await robot.intrude();
    await leave();
    await say('1', '还在');
    expect(ports.told).toHaveLength(1);
    expect(ports.told[0]).toContain('WECOM_BOT_ID');
  });

  it('tells the admins once of a secret made anew, and stands again when it is taken', async () => {
    expect(ports.refused.size).toBe(0);
    robot.renewSecret(true);
    robot.cut();
    await expect.poll(() => ports.refused.get('WECOM_BOT_SECRET'), { timeout: 5_000 }).toBe('853000');
    await moment(200);
    expect(ports.told).toHaveLength(1);
    expect(ports.told[0]).toMatch(/重抄 WECOM_BOT_ID 和 WECOM_BOT_SECRET.*\n.*853000/);
    robot.renewSecret(false);
    await say('1', '又连上了');
    expect(ports.refused.size).toBe(0);
  });

  it('logs neither what people say nor keys', async () => {
    const logged: string[] = [];
    const log = (fields: unknown, message: string) => logged.push(`${JSON.stringify(fields)} ${message}`);
    Object.assign(ports.log, { info: log, warn: log, error: log });
    robot.babble('{"cmd":"aibot_msg_callback","headers":{"req_id":"x"},"body":{"secret words":"报价38万"}}');
    robot.babble('{"headers":{"req_id":"unknown"},"aeskey":"KEY"}');
    robot.babble('报价38万');
    await say('1', '报价38万');
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toMatch(/报价|KEY|robot-secret/);
  });

  it('is tried by the doctor only when nobody holds it', async () => {
    const patient = { ...QUICK, lease: 5_000 };
    const doctor = createWeComAdapter(ports, { robot: robot.settings }, patient);
    expect(await doctor.check?.()).toEqual([{ what: expect.stringContaining('aibot_subscribe'), ok: true }]);
    await adapter.stop();
    const wrong = createWeComAdapter(ports, { robot: { ...robot.settings, secret: 'wrong' } }, patient);
    expect(await wrong.check?.()).toMatchObject([{ ok: false, remedy: expect.stringContaining('WECOM_BOT_SECRET') }]);
    const away = createWeComAdapter(ports, { robot: { ...robot.settings, wsUrl: 'ws://127.0.0.1:1' } }, patient);
    expect(await away.check?.()).toMatchObject([{ ok: false, remedy: expect.stringContaining('WECOM_BOT_WS_URL') }]);
    ports.lease.hold = async () => false;
    const before = robot.subscriptions;
    expect(await doctor.check?.()).toMatchObject([{ what: expect.stringContaining('address'), ok: true }]);
    expect(await away.check?.()).toMatchObject([{ ok: false }]);
    expect(robot.subscriptions).toBe(before);
  });
});

it('is not said to be connected while its secret is refused, and is once it is put right', async () => {
  await adapter.stop();
  const wrong = createWeComAdapter(ports, { robot: { ...robot.settings, secret: 'wrong' } }, QUICK);
  await expect(wrong.start()).rejects.toThrow(/npm run doctor/);
  await expect(wrong.start()).rejects.toThrow(PlatformUnreachable);
  await wrong.stop();
  await adapter.start();
});

describe('beside the app', () => {
  it('answers what was said to it; what is sent unasked goes by the app', async () => {
    const app = await startFakeApp({ now: ports.now, callback: async () => undefined });
    const both = createWeComAdapter(ports, { app: app.settings, robot: robot.settings }, QUICK);
    await adapter.stop();
    await both.start();
    await say('1', '你好');
    await both.send(out('机器人说'));
    await both.send(ports.out({ ...USER, address: 'dm:zhangsan' }, '应用说'));
    expect([texts(), app.chat('zhangsan').map(({ text }) => text)]).toEqual([['机器人说'], ['应用说']]);
    await both.stop();
    await app.close();
  });

  it('takes over what is sent unasked when there is no app; without a robot its chats are refused', async () => {
    await say('1', '你好');
    await adapter.send(ports.out({ ...USER, address: 'dm:zhangsan' }, '早上好'));
    expect(texts()).toEqual(['早上好']);
    const none = createWeComAdapter(ports, {});
    await expect(none.send(out('x'))).rejects.toBeInstanceOf(PlatformRefused);
  });
});
