/** What `npm run doctor` tries of the robot. */
import type { Finding, PlatformPorts } from '../../../src/adapter.js';
import type { RobotSettings, Timing } from '../settings.js';
import { leaseName } from './link.js';
import { quietLogger } from './quiet-logger.js';

const WHAT = 'WeCom robot: bot id and secret (aibot_subscribe)';

const UNREACHED = 'WeCom could not be reached: check WECOM_BOT_WS_URL, the network and the proxy';

type Ports = Pick<PlatformPorts, 'lease' | 'log' | 'wait'>;

/** Subscribing ends the connection there is: so it is tried only when no running instance holds the lease; else the way there is. */
export async function checkRobot(ports: Ports, settings: RobotSettings, timing: Timing): Promise<readonly Finding[]> {
  try {
    if (!(await ports.lease.hold(leaseName(settings), timing.lease))) return [await reachable(settings.wsUrl, timing)];
  } catch {
    return [{ what: WHAT, ok: false, remedy: 'the database could not be asked who holds the connection: see the findings about it' }];
  }
  try {
    return [await subscribed(ports, settings, timing)];
  } finally {
    await ports.lease.release(leaseName(settings)).catch(() => undefined);
  }
}

/** Opens a connection and says nothing: that ends no other. */
async function reachable(wsUrl: string, timing: Timing): Promise<Finding> {
  const what = 'WeCom robot: its address; a running Zhanbao holds the connection, so id and secret are tried only when it is stopped';
  const { WebSocket } = await import('undici');
  const socket = new WebSocket(wsUrl);
  const opened = new Promise<boolean>((resolve) => {
    socket.addEventListener('open', () => resolve(true));
    socket.addEventListener('error', () => resolve(false));
    setTimeout(resolve, timing.lease / 2, false).unref();
  });
  const ok = await opened;
  socket.close();
  return ok ? { what, ok } : { what, ok, remedy: UNREACHED };
}

async function subscribed(ports: Ports, settings: RobotSettings, timing: Timing): Promise<Finding> {
  const { WSClient } = await import('@wecom/aibot-node-sdk');
  const client = new WSClient({
    botId: settings.id,
    secret: settings.secret,
    wsUrl: settings.wsUrl,
    maxReconnectAttempts: 0,
    maxAuthFailureAttempts: 0,
    logger: quietLogger(ports.log),
  });
  const outcome = new Promise<Finding>((resolve) => {
    client.on('authenticated', () => resolve({ what: WHAT, ok: true }));
    client.on('error', (error) => resolve({ what: WHAT, ok: false, remedy: remedyFor(error) }));
  });
  const late: Finding = { what: WHAT, ok: false, remedy: UNREACHED };
  client.connect();
  const finding = await Promise.race([outcome, ports.wait(timing.lease / 2).then(() => late)]);
  client.disconnect();
  return finding;
}

function remedyFor(error: Error): string {
  if (/Authentication failed|auth failure/i.test(error.message))
    return 'WECOM_BOT_ID and WECOM_BOT_SECRET do not belong together: 管理后台 → 安全与管理 → 管理工具 → 智能机器人 → API 模式 → 长连接';
  return UNREACHED;
}
