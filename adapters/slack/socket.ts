/** Socket Mode: two connections, each acknowledged by us after storing, each rebuilt when it ends. */
import type { PlatformPorts } from '../../src/adapter.js';
import { BadInput, StoreUnavailable } from '../../src/errors.js';
import type { Answer, Reception } from './reception.js';
import { appTokenRefusal } from './refused.js';
import { SILENT } from './silent.js';
import { type Link, type Session, superviseLinks } from './supervise.js';

export interface Socket extends Link {}

/** Slack sends `hello` at once; without it the connection is of no use. */
const HELLO_MS = 10_000;
/** Slack's close frame is awaited for so long. */
const GOODBYE_MS = 1000;
const CONNECTIONS = 2;

/** What Bolt's socket client hands over for each delivery. Its own types are `any`. */
interface Delivery {
  readonly type: string;
  readonly body: unknown;
  readonly ack: (answer?: Record<string, unknown>) => Promise<void>;
}

export function connectSocket(
  ports: Pick<PlatformPorts, 'log' | 'wait' | 'now' | 'credential'>,
  settings: { readonly appToken: string; readonly apiUrl: string },
  reception: Reception,
): Socket {
  const { log, wait } = ports;
  const taking = new Set<Promise<void>>();

  async function open(): Promise<Session> {
    const { SocketModeReceiver } = await import('@slack/bolt');
    // Bolt acknowledges events before anybody has seen them, so its client is used without its app.
    const { client } = new SocketModeReceiver({
      appToken: settings.appToken,
      logger: SILENT,
      // Rebuilt by the supervisor: the client's own reconnecting waits five seconds and throws where nobody catches.
      autoReconnectEnabled: false,
      // An object of its own for each: the client writes into it.
      installerOptions: {
        clientOptions: { slackApiUrl: settings.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, timeout: HELLO_MS },
      },
    });
    client.removeAllListeners('slack_event');
    client.on('slack_event', (delivery: Delivery) => {
      const work = take(delivery).finally(() => taking.delete(work));
      taking.add(work);
    });
    const closed = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
    const close = async () => {
      // One that is still asking for its address would connect afterwards: it is closed then.
      client.once('connecting', () => setImmediate(() => part(client)));
      await Promise.race([part(client), closed, wait(GOODBYE_MS)]);
      // The first asks to close, the second closes whatever the other side does.
      await Promise.race([part(client), closed, wait(GOODBYE_MS)]);
    };
    const started = client.start();
    started.catch(() => undefined);
    try {
      const hello = await Promise.race([started.then(() => true), wait(HELLO_MS).then(() => false)]);
      if (!hello) throw new Error('no hello');
      ports.credential('SLACK_APP_TOKEN');
    } catch (error) {
      await close();
      const refusal = appTokenRefusal(error);
      if (refusal) ports.credential('SLACK_APP_TOKEN', refusal);
      throw error;
    }
    return { closed, close };
  }

  async function take({ type, body, ack }: Delivery): Promise<void> {
    let answer: Answer;
    try {
      answer = await answerTo(reception, type, body);
    } catch (error) {
      // Not stored: not acknowledged, so that Slack brings it again.
      if (error instanceof StoreUnavailable) return;
      if (!(error instanceof BadInput)) {
        log.error({ type, error: error instanceof Error ? error.name : 'unknown' }, 'slack delivery not taken');
        return;
      }
      log.warn({ type, field: error.field }, 'slack sent what cannot be read');
    }
    try {
      await ack(answer === undefined ? undefined : { ...answer });
    } catch {
      // The connection ended meanwhile: Slack brings it again over another, and it is known then.
      log.info({ type }, 'slack delivery stored, its acknowledgement came too late for the connection');
    }
  }

  const link = superviseLinks(CONNECTIONS, open, ports);
  return {
    ready: link.ready,
    async stop() {
      await link.stop();
      await Promise.all(taking);
    },
  };
}

/** Never rejects: a connection that is closed already is what was wanted. */
async function part(client: { disconnect(): Promise<void> }): Promise<void> {
  await client.disconnect().catch(() => undefined);
}

function answerTo(reception: Reception, type: string, body: unknown): Promise<Answer> {
  if (type === 'events_api') return reception.event(body);
  if (type === 'interactive') return reception.interaction(body);
  if (type === 'slash_commands') return reception.command(body);
  return Promise.resolve(undefined);
}
