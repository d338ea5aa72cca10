import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSlackAdapter } from '../../../adapters/slack/index.js';
import { fakeSlackPorts } from '../../adapters/slack/ports.js';
import { startFakeSlack } from './fake/fake-slack.js';
import { spoken } from './fake/payloads.js';
import { APP_TOKEN, BOT_TOKEN } from './fake/shapes.js';
import { onStage } from './on-stage.js';

/** Not to be had without a flag, but from a context of its own. */
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('Socket Mode', () => {
  it('keeps two connections', async () => {
    const { slack } = await onStage('socket');
    await expect.poll(() => slack.server.sockets.size).toBe(2);
    expect(slack.server.opened()).toBe(2);
  });

  it('says that the app token was revoked, and that it is taken again', async () => {
    const { slack, ports } = await onStage('socket');
    await expect.poll(() => slack.server.sockets.size).toBe(2);
    slack.server.revoked.add(APP_TOKEN);
    for (const socket of slack.server.sockets) socket.terminate();
    await expect.poll(() => [...ports.refused], { timeout: 10_000 }).toEqual([['SLACK_APP_TOKEN', 'token_revoked']]);
    slack.server.revoked.clear();
    await expect.poll(() => [slack.server.sockets.size, ports.refused.size], { timeout: 20_000 }).toEqual([2, 0]);
  }, 40_000);

  it('acknowledges what is stored, and nothing before', async () => {
    const { slack, ports } = await onStage('socket', { socket: { tries: 3, deadlineMs: 60 } });
    let let_in = () => {};
    const slow = new Promise<void>((resolve) => {
      let_in = resolve;
    });
    const { receive } = ports;
    Object.assign(ports, { receive: async (incoming: Parameters<typeof receive>[0]) => slow.then(() => receive(incoming)) });
    const said = slack.say('U02', '报价38万');
    await moment(90);
    let_in();
    // The first try went unanswered; the next is the same message.
    const [delivered] = await said;
    expect(delivered).toMatchObject({ acknowledged: true });
    expect(delivered?.tries).toBeGreaterThan(1);
    expect(ports.received).toHaveLength(1);
  });

  it('leaves unacknowledged what cannot be stored; Slack brings it again', async () => {
    const { slack, ports } = await onStage('socket', { socket: { tries: 4, deadlineMs: 100 } });
    ports.away = true;
    setTimeout(() => {
      ports.away = false;
    }, 150);
    const [delivered] = await slack.say('U02', '报价38万');
    expect(delivered).toMatchObject({ acknowledged: true, tries: 3 });
    expect(ports.received).toHaveLength(1);
  });

  it('loses and doubles nothing while its connections are sent away, one after the other, in the middle of work', async () => {
    const { slack, ports } = await onStage('socket', { socket: { tries: 4, deadlineMs: 300 } });
    await expect.poll(() => slack.server.sockets.size).toBe(2);
    const { receive } = ports;
    Object.assign(ports, { receive: async (incoming: Parameters<typeof receive>[0]) => moment(2).then(() => receive(incoming)) });
    const delivering: Promise<unknown>[] = [];
    for (let i = 0; i < 200; i++) {
      delivering.push(slack.say('U02', `第${i}条`, { name: `m${i}` }));
      if (i === 50) slack.server.disconnect('refresh_requested');
      if (i === 100) slack.server.disconnect('warning');
      if (i === 150) for (const each of slack.server.sockets) each.terminate();
      await moment(1);
    }
    for (const each of (await Promise.all(delivering)).flat()) expect(each).toMatchObject({ acknowledged: true });
    expect(new Set(ports.received.map((each) => each.key)).size).toBe(200);
    expect(ports.received).toHaveLength(200);
  });

  it.each(['warning', 'refresh_requested', 'too_many_websockets', 'link_disabled'])(
    'sent away in the middle of work by %s, loses and doubles nothing',
    async (reason) => {
      const { slack, ports } = await onStage('socket', { socket: { tries: 4, deadlineMs: 300 } });
      await expect.poll(() => slack.server.sockets.size).toBe(2);
      const { receive } = ports;
      Object.assign(ports, { receive: async (incoming: Parameters<typeof receive>[0]) => moment(20).then(() => receive(incoming)) });
      const before = slack.server.opened();
      const saying = ['一', '二', '三'].map((text) => slack.say('U02', text, { name: text }));
      await moment(5);
      slack.server.disconnect(reason);
      for (const each of (await Promise.all(saying)).flat()) expect(each).toMatchObject({ acknowledged: true });
      await expect.poll(() => slack.server.opened()).toBeGreaterThan(before);
      expect(await slack.say('U02', '之后')).toMatchObject([{ acknowledged: true }]);
      expect(ports.received.map((each) => each.kind === 'message' && each.text).toSorted()).toEqual(['一', '三', '二', '之后'].toSorted());
    },
  );

  it('hears an envelope that comes again on the other connection, marked retry_attempt 1, once, and acknowledges both', async () => {
    const { slack, ports } = await onStage('socket');
    await expect.poll(() => slack.server.sockets.size).toBe(2);
    const acknowledged: unknown[] = [];
    slack.server.onFrame = (frame) => acknowledged.push(frame);
    const payload = spoken({ user: 'U02', channel: 'D02', text: '报价38万', ts: '1769220155.000001', eventId: 'Ev1' }, 'message');
    for (const [attempt, each] of [...slack.server.sockets].entries())
      each.send(
        JSON.stringify({ envelope_id: 'same', type: 'events_api', accepts_response_payload: false, payload, retry_attempt: attempt }),
      );
    await expect.poll(() => acknowledged.length).toBe(2);
    expect(acknowledged).toMatchObject([{ envelope_id: 'same' }, { envelope_id: 'same' }]);
    expect(ports.received).toHaveLength(1);
  });

  it('gets over a gateway that never says hello', async () => {
    const ports = fakeSlackPorts();
    // The ten seconds of waiting for hello pass at once.
    Object.assign(ports, { wait: (ms: number) => moment(Math.min(ms, 30)) });
    const slack = await startFakeSlack({ socket: { deadlineMs: 500 } });
    slack.server.helloes = false;
    const adapter = createSlackAdapter(ports, { botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: `${slack.server.url}api/` });
    onTestFinished(async () => {
      await adapter.stop();
      await slack.close();
    });
    await adapter.start();
    await expect.poll(() => slack.server.opened(), { message: 'silent ones are given up for others' }).toBeGreaterThan(4);
    slack.server.helloes = true;
    expect(await slack.say('U02', '报价38万')).toMatchObject([{ acknowledged: true }]);
    await expect.poll(() => slack.server.sockets.size, { timeout: 3000 }).toBe(2);
  });

  it.each([
    ['a wrong token', { kind: 'error', code: 'invalid_auth' }],
    ['a failing gateway', { kind: 'status', status: 500, stored: false }],
    ['a cut connection', { kind: 'cut', stored: false }],
  ] as const)('does not end the program over %s, and is there again afterwards', async (_, fault) => {
    const { slack, ports } = await onStage('socket');
    await expect.poll(() => slack.server.sockets.size).toBe(2);
    slack.fail('apps.connections.open', fault, fault, fault);
    for (const each of slack.server.sockets) each.terminate();
    await slack.say('U02', '报价38万');
    expect(ports.received).toHaveLength(1);
    await expect.poll(() => slack.server.sockets.size, { timeout: 10_000 }).toBe(2);
  });

  it('starts while Slack is away, and connects when it is back', async () => {
    const ports = fakeSlackPorts();
    const slack = await startFakeSlack();
    await slack.server.goAway();
    const adapter = createSlackAdapter(ports, { botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: `${slack.server.url}api/` });
    onTestFinished(async () => {
      await adapter.stop();
      await slack.close();
    });
    await adapter.start();
    await slack.server.comeBack();
    await slack.say('U02', '报价38万');
    expect(ports.received).toHaveLength(1);
  });

  it('lets go of everything when it stops, and starts again', async () => {
    const { slack, adapter, ports } = await onStage('socket');
    await expect.poll(() => slack.server.sockets.size).toBe(2);
    await adapter.stop();
    await expect.poll(() => slack.server.sockets.size).toBe(0);
    await moment(50);
    expect(slack.server.opened()).toBe(2);
    await adapter.start();
    await slack.say('U02', '报价38万');
    expect(ports.received).toHaveLength(1);
  });

  it('takes no more memory after a thousand more connections', async () => {
    // A clock in great leaps: each connection has held long enough to be opened again at once.
    const DEADLINES_MS = 1500;
    let leap = 0;
    const { slack } = await onStage(
      'socket',
      {},
      {
        now() {
          leap += 6000;
          return Date.now() + leap;
        },
        wait: (ms) => moment(Math.min(ms, DEADLINES_MS)).then(() => undefined),
        log: { info() {}, warn() {}, error() {} },
      },
    );
    const swap = async (times: number) => {
      for (let i = 0; i < times; i++) {
        const before = slack.server.opened();
        for (const each of slack.server.sockets) each.terminate();
        // Not `expect.poll`: the runner keeps each of those until the end of the test, and that would be measured too.
        while (slack.server.opened() < before + 2 || slack.server.sockets.size < 2) await moment(1);
      }
      // What waits for a deadline is let go when that has passed.
      await moment(DEADLINES_MS + 100);
      slack.server.calls.length = 0;
      slack.work.messages.length = 0;
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    // The first few hundred warm everything up; from there on it must be flat.
    const few = await swap(300);
    const many = await swap(500);
    expect(slack.server.opened()).toBeGreaterThanOrEqual(1000);
    expect(many / few, `${few} → ${many} bytes`).toBeLessThan(1.1);
    console.info(`heap after 600 and 1,600 connections: ${Math.round(few / 1e5) / 10} → ${Math.round(many / 1e5) / 10} MB`);
  });
});
