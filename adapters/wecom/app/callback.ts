/** The app's callback address: proves itself to the platform, and takes in what people do. */
import type { PlatformPorts } from '../../../src/adapter.js';
import { StoreUnavailable, VerificationError } from '../../../src/errors.js';
import type { At } from '../../../src/terms.js';
import type { Intake } from '../intake.js';
import type { AppSettings } from '../settings.js';
import { isFormTask, messageOf } from '../task-id.js';
import type { Cards } from './cards.js';
import { createEnvelope, type Envelope, type Signed } from './envelope.js';
import { readIncoming } from './receive.js';
import { createReplays } from './replays.js';
import { type AppMessage, encryptedIn, readMessage } from './xml.js';

export const CALLBACK_PATH = '/wecom/callback';
/** The platform's messages are of a few KB. */
const MOST_BYTES = 256 * 1024;

interface Parts {
  readonly ports: Pick<PlatformPorts, 'now' | 'log'>;
  readonly settings: AppSettings;
  readonly intake: Intake;
  readonly cards: Cards;
}

/** Answers requests to the callback's path; undefined = not there. */
export function createCallback({ ports, settings, intake, cards }: Parts): (request: Request) => Promise<Response | undefined> {
  const envelope = createEnvelope(settings);
  const replays = createReplays(ports.now);

  /** The address is checked when the settings are saved: the decrypted text and nothing else, within a second. */
  function prove(query: URLSearchParams, signed: Signed, now: At): Response {
    const text = envelope.open(query.get('echostr') ?? '', signed, now);
    return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }

  async function takeIn(request: Request, signed: Signed, now: At): Promise<Response> {
    const xml = await bodyOf(request);
    if (xml === undefined) return new Response(null, { status: 413 });
    const text = envelope.open(encryptedIn(xml) ?? '', signed, now);
    if (replays.knows(signed)) return new Response(null);
    const said = readMessage(text);
    const reply = said && (await handle(said));
    replays.keep(signed);
    return new Response(reply ? sealed(envelope, reply, signed, now) : null);
  }

  /** Resolves once it is stored; with the passive answer, if one helps. */
  async function handle(said: AppMessage): Promise<string | undefined> {
    const incoming = readIncoming(said, settings.corpId);
    switch (incoming.kind) {
      case 'nothing':
        return undefined;
      case 'message':
        await intake.message(incoming.message);
        return undefined;
      case 'click': {
        const { click, code } = incoming;
        const message = messageOf(click.task);
        // The code is kept before the press is stored: the answer to the press may be on its way at once.
        if (message !== undefined && code !== '' && !isFormTask(click.task)) await cards.put(message, { task: click.task, code });
        const pressed = await intake.click(click);
        return pressed.kind === 'press' && pressed.submitted ? submittedButton(said, settings.corpId, pressed.submitted) : undefined;
      }
    }
  }

  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname !== CALLBACK_PATH) return undefined;
    const now = ports.now();
    const query = url.searchParams;
    const signed = {
      signature: query.get('msg_signature') ?? '',
      timestamp: query.get('timestamp') ?? '',
      nonce: query.get('nonce') ?? '',
    };
    try {
      if (request.method === 'GET') return prove(query, signed, now);
      if (request.method === 'POST') return await takeIn(request, signed, now);
      return new Response(null, { status: 405, headers: { allow: 'GET, POST' } });
    } catch (error) {
      if (error instanceof VerificationError) {
        ports.log.warn({ check: error.message }, 'WeCom: a request to the callback is not genuine');
        return new Response(null, { status: 403 });
      }
      // Anything but 200 makes the platform bring it again: three times.
      const away = error instanceof StoreUnavailable;
      ports.log[away ? 'warn' : 'error'](
        { error: error instanceof Error ? error.name : 'unknown' },
        'WeCom: a message could not be taken in',
      );
      return new Response(null, { status: away ? 503 : 500 });
    }
  };
}

async function bodyOf(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return undefined;
  const text = await request.text();
  return text.length > MOST_BYTES ? undefined : text;
}

/** The form that was sent is marked as such in the same breath. */
function submittedButton({ FromUserName, CreateTime }: AppMessage, corpId: string, label: string): string {
  return `<xml><ToUserName><![CDATA[${FromUserName}]]></ToUserName><FromUserName><![CDATA[${corpId}]]></FromUserName><CreateTime>${CreateTime}</CreateTime><MsgType><![CDATA[update_button]]></MsgType><Button><ReplaceName><![CDATA[${label}]]></ReplaceName></Button></xml>`;
}

function sealed(envelope: Envelope, xml: string, { nonce }: Signed, now: At): string {
  return envelope.seal(xml, String(Math.floor(now / 1000)), nonce);
}
