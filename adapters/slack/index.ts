import type { Adapter, PlatformPorts } from '../../src/adapter.js';
import { checkSlack } from './check.js';
import { createApi } from './client.js';
import { createDirectChats } from './direct-chats.js';
import { downloadFile } from './files.js';
import { createHttpDoor } from './http.js';
import { createWhoAmI } from './identity.js';
import { SLACK_LIMITS } from './limits.js';
import { profileOf } from './profile.js';
import { createReception } from './reception.js';
import { createSender } from './send.js';
import { connectSocket, type Socket } from './socket.js';

/** Slack over HTTP (signing secret), over a socket (app token), or both. `apiUrl` ends in a slash. */
export interface SlackSettings {
  readonly botToken: string;
  readonly signingSecret?: string;
  readonly appToken?: string;
  readonly apiUrl: string;
}

/**
 * The bot in one Slack workspace. Every delivery is stored before it is acknowledged. The SDKs are loaded when they are first
 * needed: HTTP deliveries are taken without any of them.
 */
export function createSlackAdapter(ports: PlatformPorts, settings: SlackSettings): Adapter {
  const api = createApi(settings.botToken, settings.apiUrl, ports.credential);
  const self = createWhoAmI(api, ports);
  const chats = createDirectChats(api);
  const reception = createReception(ports, api, self, chats);
  const sender = createSender(api, chats, ports);
  const door = settings.signingSecret === undefined ? undefined : createHttpDoor(settings.signingSecret, ports, reception);
  let socket: Socket | undefined;
  let stopped = true;

  return {
    platform: 'slack',
    limits: SLACK_LIMITS,
    async start() {
      if (!stopped) return;
      stopped = false;
      // Not waited for: events tell who the bot is as well, and Slack may be away.
      void self.learn(() => stopped);
      if (settings.appToken === undefined) return;
      socket = connectSocket(ports, { appToken: settings.appToken, apiUrl: settings.apiUrl }, reception);
      await socket.ready;
    },
    async stop() {
      stopped = true;
      await socket?.stop();
      socket = undefined;
      await reception.idle();
      await api.close();
    },
    send: sender.send,
    find: sender.find,
    growing: sender.growing,
    download: (file) => downloadFile(api, settings.botToken, settings.apiUrl, file),
    profile: (account) => profileOf(api, self, account),
    check: () => checkSlack(settings, ports.now),
    ...(door === undefined ? {} : { door }),
  };
}
