/** The app's callback address: proves itself to the platform, and takes in what people do. */
import type { Call, CallAnswer, Door, PlatformPorts } from '../../../src/adapter.js';
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

const CALLBACK_PATH = '/wecom/callback';
/** The platform's messages are of a few KB. */
const MOST_BYTES = 256 * 1024;
const TEXT = 'text/plain; charset=utf-8';

interface Parts {
  readonly ports: Pick<PlatformPorts, 'now' | 'log'>;
  readonly settings: AppSettings;
  readonly intake: Intake;
  readonly cards: Cards;
}

/** Answers requests to the callback's path. */
export function createCallback({ ports, settings, intake, cards }: Parts): Door {
  const envelope = createEnvelope(settings);
  const replays = createReplays(ports.now);

  /** The address is checked when the settings are saved: the decrypted text and nothing else, within a second. */
  function prove(query: URLSearchParams, signed: Signed, now: At): CallAnswer {
    const body = envelope.open(query.get('echostr') ?? '', signed, now);
    return { status: 200, headers: { 'content-type': TEXT }, body };
  }

  async function takeIn(call: Call, signed: Signed, now: At): Promise<CallAnswer> {
    const xml = await call.text(MOST_BYTES);
    if (xml === undefined) return { status: 413 };
    const text = envelope.open(encryptedIn(xml) ?? '', signed, now);
    if (replays.knows(signed)) return { status: 200 };
    const said = readMessage(text);
    const reply = said && (await handle(said));
    replays.keep(signed);
    return reply ? { status: 200, headers: { 'content-type': TEXT }, body: sealed(envelope, reply, signed, now) } : { status: 200 };
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

  async function answer(call: Call): Promise<CallAnswer> {
    const now = ports.now();
    const query = new URL(call.url, 'http://here').searchParams;
    const signed = {
      signature: query.get('msg_signature') ?? '',
      timestamp: query.get('timestamp') ?? '',
      nonce: query.get('nonce') ?? '',
    };
    try {
      if (call.method === 'GET') return prove(query, signed, now);
      if (call.method === 'POST') return await takeIn(call, signed, now);
      return { status: 405, headers: { allow: 'GET, POST' } };
    } catch (error) {
      if (error instanceof VerificationError) {
        ports.log.warn({ check: error.message }, 'WeCom: a request to the callback is not genuine');
        return { status: 403 };
      }
      // Anything but 200 makes the platform bring it again: three times.
      const away = error instanceof StoreUnavailable;
      ports.log[away ? 'warn' : 'error'](
        { error: error instanceof Error ? error.name : 'unknown' },
        'WeCom: a message could not be taken in',
      );
      return { status: away ? 503 : 500 };
    }
  }

  return { path: CALLBACK_PATH, answer };
}

/** The form that was sent is marked as such in the same breath. */
function submittedButton({ FromUserName, CreateTime }: AppMessage, corpId: string, label: string): string {
  return `<xml><ToUserName><![CDATA[${FromUserName}]]></ToUserName><FromUserName><![CDATA[${corpId}]]></FromUserName><CreateTime>${CreateTime}</CreateTime><MsgType><![CDATA[update_button]]></MsgType><Button><ReplaceName><![CDATA[${label}]]></ReplaceName></Button></xml>`;
}

function sealed(envelope: Envelope, xml: string, { nonce }: Signed, now: At): string {
  return envelope.seal(xml, String(Math.floor(now / 1000)), nonce);
}
