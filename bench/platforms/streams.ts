/** Connections the bot opens itself: Slack's Socket Mode and DingTalk's stream, from the frame to the answer. */
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { freePort } from '../../test/program/program.js';
import { type Contender, type Running, startContender } from './contender.js';
import { type FakeApi, startFakeApi } from './fake-api.js';
import { CUSTOMERS, said } from './sentences.js';
import { slackEvent } from './slack-event.js';
import { settled } from './slack-http.js';

export type Protocol = 'socket' | 'dingtalk';

const OPEN_MS = 30_000;
const ACKED_MS = 60_000;
const SETTLE_MS = 500;

/** Messages wholly answered in a second, and how many were not. */
export interface StreamRun {
  readonly perSecond: number;
  readonly lost: number;
}

/** Starts it, introduces everybody, then measures `count` messages with `inFlight` unacknowledged at a time. */
export async function measureStream(contender: Contender, protocol: Protocol, count: number, inFlight: number): Promise<StreamRun> {
  const api = await startFakeApi(0);
  const gateway = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
  await new Promise((resolve) => gateway.once('listening', resolve));
  // A TCP server's address is never a path.
  api.socketUrl = `ws://127.0.0.1:${(gateway.address() as AddressInfo).port}/link`;
  const opened = new Promise<WebSocket>((resolve) => {
    gateway.on('connection', (socket) => {
      socket.send(JSON.stringify(GREETINGS[protocol]));
      resolve(socket);
    });
  });
  const env = { PORT: String(await freePort()), ...(protocol === 'socket' ? slackEnv(api) : dingtalkEnv(api)) };
  const running = startContender(contender, env);
  try {
    const socket = await Promise.race([opened, wait(OPEN_MS).then(() => undefined)]);
    if (!socket) throw notOpened(contender, running);
    await wait(SETTLE_MS);
    await push({ api, socket, protocol }, 0, CUSTOMERS, inFlight);
    return await push({ api, socket, protocol }, CUSTOMERS, count, inFlight);
  } finally {
    await running.stop();
    for (const client of gateway.clients) client.terminate();
    gateway.close();
    api.close();
  }
}

function notOpened({ name }: Contender, running: Running): Error {
  running.alive();
  return new Error(`${name} opens no connection`);
}

interface Stand {
  readonly api: FakeApi;
  readonly socket: WebSocket;
  readonly protocol: Protocol;
}

async function push({ api, socket, protocol }: Stand, from: number, count: number, inFlight: number): Promise<StreamRun> {
  const frames = Array.from({ length: count }, (_, i) => FRAMES[protocol](from + i, api));
  const { answers } = api;
  answers.clear();
  const acked = new Set<number>();
  let next = 0;
  const began = performance.now();
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, ACKED_MS);
    const send = () => {
      const frame = frames[next];
      if (frame === undefined) return;
      answers.await(from + next, said(from + next).customer);
      next += 1;
      socket.send(frame);
    };
    const heard = (raw: Buffer) => {
      const seq = Number(ACK.exec(raw.toString('latin1'))?.[1] ?? Number.NaN);
      if (!(seq >= from && seq < from + count) || acked.has(seq)) return;
      acked.add(seq);
      if (acked.size < count) return send();
      clearTimeout(late);
      socket.off('message', heard);
      resolve();
    };
    socket.on('message', heard);
    for (let i = 0; i < inFlight; i++) send();
  });
  await settled(api, count);
  const last = Math.max(...answers.at.values(), began);
  return { perSecond: answers.at.size / ((last - began) / 1000), lost: count - answers.at.size };
}

const ACK = /"(?:messageId|envelope_id)":"m-(\d+)"/;

const GREETINGS: Readonly<Record<Protocol, object>> = {
  socket: { type: 'hello', num_connections: 1, connection_info: { app_id: 'A0' }, debug_info: { approximate_connection_time: 18_060 } },
  dingtalk: { specVersion: '1.0', type: 'SYSTEM', headers: { topic: 'REGISTERED', messageId: 'registered' }, data: '{}' },
};

const FRAMES: Readonly<Record<Protocol, (seq: number, api: FakeApi) => string>> = {
  socket: (seq) =>
    JSON.stringify({
      ...{ envelope_id: `m-${seq}`, payload: slackEvent(seq, { direct: true }).body, type: 'events_api' },
      ...{ accepts_response_payload: false, retry_attempt: 0, retry_reason: '' },
    }),
  dingtalk: (seq, { url }) => {
    const { rep, text } = said(seq);
    const now = Date.now();
    const headers = { messageId: `m-${seq}`, time: String(now), topic: '/v1.0/im/bot/messages/get', contentType: 'application/json' };
    const data = {
      ...{ conversationId: `cid${rep}==`, conversationType: '1', chatbotCorpId: 'dingbench', chatbotUserId: '$:LWCP_v1:$bench' },
      ...{
        senderId: `$:LWCP_v1:$u${rep}`,
        senderStaffId: `staff${rep}`,
        senderNick: `同事${rep}`,
        senderCorpId: 'dingbench',
        isAdmin: false,
      },
      ...{ sessionWebhook: `${url}/robot/sendBySession?session=s${rep}`, sessionWebhookExpiredTime: now + 5_400_000 },
      ...{ msgId: `msg-${seq}`, createAt: now, robotCode: 'bench', msgtype: 'text', text: { content: text } },
    };
    return JSON.stringify({ specVersion: '1.0', type: 'CALLBACK', headers, data: JSON.stringify(data) });
  },
};

const slackEnv = ({ url }: FakeApi) => ({
  SLACK_BOT_TOKEN: 'xoxb-bench-token',
  SLACK_APP_TOKEN: 'xapp-bench',
  SLACK_API_URL: `${url}/api/`,
});

const dingtalkEnv = ({ url }: FakeApi) => ({
  ...{ DINGTALK_CLIENT_ID: 'ding-bench', DINGTALK_CLIENT_SECRET: 'bench', DINGTALK_ROBOT_CODE: 'bench' },
  ...{ DINGTALK_API_URL: url, DINGTALK_OAPI_URL: url },
});
