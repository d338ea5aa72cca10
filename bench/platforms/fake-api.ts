/** The platforms' APIs as far as an answer needs them, cheap enough not to slow the driver; every one answers after `delayMs`. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answers, createAnswers } from './answers.js';
import { BOT_USER, TEAM } from './slack-event.js';

export interface FakeApi {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly answers: Answers;
  /** Where connections for events are opened. */
  socketUrl: string;
  close(): void;
}

export async function startFakeApi(delayMs: number): Promise<FakeApi> {
  const answers = createAnswers();
  let posted = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const path = request.url?.split('?')[0] ?? '';
      if (SENDS.test(path)) answers.sent(body);
      const out = JSON.stringify(answerTo(path, body));
      const send = () => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(out) }).end(out);
      if (delayMs > 0) setTimeout(send, delayMs);
      else send();
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is never a path.
  const { port } = server.address() as AddressInfo;

  function answerTo(path: string, body: string): object {
    switch (path.slice(path.lastIndexOf('/') + 1)) {
      case 'auth.test':
        return { ok: true, team_id: TEAM, user_id: BOT_USER, bot_id: 'B0BOT', user: 'zhanbao', team: 'bench' };
      case 'users.info': {
        const id = /U0REP\d{4}/.exec(body)?.[0] ?? 'U0REP0000';
        return {
          ok: true,
          user: { id, team_id: TEAM, name: id, real_name: id, is_bot: false, profile: { real_name: id, display_name: id } },
        };
      }
      case 'chat.postMessage': {
        posted += 1;
        return { ok: true, channel: 'C0', ts: `${Math.floor(Date.now() / 1000)}.${String(posted).padStart(6, '0')}`, message: {} };
      }
      case 'apps.connections.open':
        return { ok: true, url: api.socketUrl };
      case 'open':
        return { endpoint: api.socketUrl, ticket: 'ticket' };
      case 'accessToken':
        return { accessToken: 'bench', expireIn: 7200 };
      case 'gettoken':
        return { errcode: 0, access_token: 'bench', expires_in: 7200 };
      case 'get': {
        const userid = /staff\d+/.exec(body)?.[0] ?? 'staff0';
        return { errcode: 0, errmsg: 'ok', result: { userid, name: userid, active: true, unionid: `u${userid}` } };
      }
      default:
        return { ok: true, errcode: 0, errmsg: 'ok', processQueryKey: 'k' };
    }
  }

  const api: FakeApi = {
    url: `http://127.0.0.1:${port}`,
    answers,
    socketUrl: '',
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return api;
}

const SENDS = /chat\.postMessage$|^\/robot\/|\/oToMessages\/batchSend$|\/groupMessages\/send$/;
