/** The robot's one connection: held by whichever instance has the lease, made anew when it is lost. */
import type { WSClient } from '@wecom/aibot-node-sdk';
import type { PlatformPorts } from '../../../src/adapter.js';
import { PlatformUnreachable } from '../../../src/errors.js';
import type { At } from '../../../src/terms.js';
import type { RobotSettings, Timing } from '../settings.js';
import { quietLogger } from './quiet-logger.js';
import { PASSING, secretRefusal } from './refused.js';

export interface Link {
  /**
   * Resolves once the connection stands or another instance has it. Throws PlatformUnreachable when that takes longer than a start should;
   * it is gone on with all the same.
   */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** True while the connection stands and is this program's. */
  isHere(): boolean;
  /** The client of the standing connection. Throws PlatformUnreachable when there is none here. */
  client(): WSClient;
}

interface Parts {
  readonly ports: Pick<PlatformPorts, 'now' | 'log' | 'lease' | 'wait' | 'tellAdmins' | 'credential'>;
  readonly settings: RobotSettings;
  readonly timing: Timing;
  /** True when pushes go another way than this connection. */
  readonly hasApp: boolean;
  readonly onMessage: (frame: unknown) => void;
  readonly onEvent: (frame: unknown) => void;
}

interface Connection {
  readonly client: WSClient;
  subscribed: boolean;
  /** Since when the socket waits for its subscription; undefined while there is no socket. */
  openedAt: At | undefined;
}

/** A start waits this long for the connection. */
const START_MS = 3_000;

export const leaseName = ({ id }: Pick<RobotSettings, 'id'>): string => `wecom-robot:${id}`;

/**
 * The platform allows one connection for a robot and ends the older one when a second comes: so only the holder of the lease connects,
 * and it disconnects before the lease can end. The SDK reconnects by itself after a loss, but never after being ended by another
 * connection, and it waits for ever for a subscription that is not answered: both are seen to here.
 */
export function createLink({ ports, settings, timing, hasApp, onMessage, onEvent }: Parts): Link {
  const name = leaseName(settings);
  let connection: Connection | undefined;
  let heldUntil: At = 0;
  let notBefore: At = 0;
  let kicked = false;
  let running: Promise<void> | undefined;
  let stop: () => void = () => undefined;
  let stopped: Promise<void> = Promise.resolve();
  let isStopped = true;
  let changed: () => void = () => undefined;

  async function run(): Promise<void> {
    while (!isStopped) {
      await turn();
      await Promise.race([ports.wait(timing.renew), stopped]);
    }
  }

  async function turn(): Promise<void> {
    const held = await renewed();
    if (isStopped) return;
    if (held) await supervise();
    // The store may be away: the lease still stands, but not up to the turn after the next.
    else if (held === false || ports.now() >= heldUntil - timing.renew) disconnect('the lease is with another instance');
    changed();
  }

  /** True when the lease is ours, false when it is another's, undefined when the store did not tell. */
  async function renewed(): Promise<boolean | undefined> {
    const asked = ports.now();
    try {
      const held = await Promise.race([ports.lease.hold(name, timing.lease), ports.wait(timing.renew).then(() => undefined)]);
      if (held) heldUntil = asked + timing.lease;
      return held;
    } catch {
      ports.log.warn({}, 'WeCom robot: the lease could not be renewed');
      return undefined;
    }
  }

  async function supervise(): Promise<void> {
    const now = ports.now();
    if (connection?.openedAt !== undefined && now - connection.openedAt > timing.subscribe) disconnect('the subscription was not answered');
    if (connection) return;
    if (kicked) {
      kicked = false;
      ports.log.error({}, 'WeCom robot: another program took the connection; it is taken back');
      ports
        .tellAdmins(
          'wecom-robot-kicked',
          '企业微信机器人的长连接被另一个程序占用过。同一个机器人只能连一处: 请检查是否有第二套程序用了同样的 WECOM_BOT_ID。',
        )
        .catch(() => undefined);
    }
    if (now >= notBefore) await connect();
  }

  async function connect(): Promise<void> {
    const { WSClient } = await import('@wecom/aibot-node-sdk');
    if (isStopped || connection) return;
    const client = new WSClient({
      botId: settings.id,
      secret: settings.secret,
      wsUrl: settings.wsUrl,
      maxReconnectAttempts: -1,
      maxAuthFailureAttempts: -1,
      reconnectInterval: timing.reconnect,
      heartbeatInterval: timing.heartbeat,
      wsOptions: { handshakeTimeout: timing.subscribe },
      logger: quietLogger(ports.log),
    });
    const mine: Connection = { client, subscribed: false, openedAt: undefined };
    connection = mine;
    client.on('connected', () => {
      mine.openedAt = ports.now();
    });
    client.on('authenticated', () => {
      mine.subscribed = true;
      mine.openedAt = undefined;
      ports.log.info({}, 'WeCom robot: connected');
      ports.credential('WECOM_BOT_SECRET');
      changed();
    });
    client.on('disconnected', () => {
      mine.subscribed = false;
      mine.openedAt = undefined;
    });
    client.on('event.disconnected_event', () => {
      kicked = true;
      notBefore = ports.now() + timing.kicked;
      if (connection === mine) connection = undefined;
    });
    // Without a listener an error event would end the process; what it says is logged by the SDK’s logger.
    client.on('error', ({ message }) => {
      const code = /^Authentication failed: .*\(code: (-?\d+)\)$/s.exec(message)?.[1];
      if (code !== undefined && !PASSING.has(code)) ports.credential('WECOM_BOT_SECRET', secretRefusal(code, !hasApp));
    });
    client.on('message', onMessage);
    client.on('event', onEvent);
    client.connect();
  }

  function disconnect(why: string): void {
    if (!connection) return;
    ports.log.info({ why }, 'WeCom robot: disconnected');
    connection.client.disconnect();
    connection = undefined;
  }

  return {
    async start() {
      if (!running) {
        isStopped = false;
        stopped = new Promise((resolve) => {
          stop = resolve;
        });
      }
      const ready = new Promise<void>((resolve) => {
        // After a turn: connected, or somebody else is.
        changed = () => {
          if (!connection || connection.subscribed) resolve();
        };
      });
      running ??= run();
      await Promise.race([ready, ports.wait(START_MS)]);
      if (connection && !connection.subscribed)
        throw new PlatformUnreachable(
          'WeCom robot: not connected; `npm run doctor`, while this program is stopped, tries its id and secret',
        );
    },
    async stop() {
      if (!running) return;
      isStopped = true;
      stop();
      await running;
      running = undefined;
      disconnect('stopping');
      await ports.lease.release(name).catch(() => undefined);
    },
    isHere: () => connection?.subscribed ?? false,
    client() {
      if (!connection?.subscribed) throw new PlatformUnreachable('WeCom robot: its connection is not here now');
      return connection.client;
    },
  };
}
