/** Slack's events as it posts them, signed, as HTTP/1.1 requests ready to be written. */
import { createHmac, randomUUID } from 'node:crypto';
import { type Said, said } from './sentences.js';

export const SECRET = 'bench-signing-secret-0123456789';
export const BOT_USER = 'U0BOT0BOT';
export const TEAM = 'T0ZHANBAO';
const CHANNELS = 50;

const padded = (n: number, width: number): string => String(n).padStart(width, '0');

export interface Ready {
  readonly seq: number;
  readonly customer: string;
  readonly bytes: Buffer;
}

export interface Wishes {
  /** All from one rep's direct chat. */
  readonly rep?: number;
  readonly direct?: boolean;
}

/** Every third is a mention in one of 50 channels, the others are direct messages. */
export function slackEvent(seq: number, { rep, direct = false }: Wishes = {}): { readonly said: Said; readonly body: object } {
  const words = said(seq, rep);
  const mention = !direct && rep === undefined && seq % 3 === 0;
  const text = mention ? `<@${BOT_USER}> ${words.text}` : words.text;
  const now = Math.floor(Date.now() / 1000);
  const event = {
    ...{ user: `U0REP${padded(words.rep, 4)}`, type: mention ? 'app_mention' : 'message', ts: `${now}.${padded(seq, 6)}` },
    ...{ client_msg_id: randomUUID(), text, team: TEAM, event_ts: `${now}.${padded(seq, 6)}`, blocks: richText(seq, words.text, mention) },
    ...(mention ? { channel: `C0TEAM${padded(seq % CHANNELS, 3)}` } : { channel: `D0REP${padded(words.rep, 4)}`, channel_type: 'im' }),
  };
  const body = {
    ...{ token: 'legacy-token', team_id: TEAM, api_app_id: 'A0ZHANBAO', event, type: 'event_callback' },
    ...{ event_id: `Ev0${padded(seq, 8)}`, event_time: now, is_ext_shared_channel: false, event_context: `4-bench-${seq}` },
    authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false }],
  };
  return { said: words, body };
}

function richText(seq: number, text: string, mention: boolean): object[] {
  const elements = [...(mention ? [{ type: 'user', user_id: BOT_USER }] : []), { type: 'text', text: ` ${text}` }];
  return [{ type: 'rich_text', block_id: `b${seq}`, elements: [{ type: 'rich_text_section', elements }] }];
}

/** With `retry` it is the same delivery brought again; with `forged` its signature is wrong. */
export function slackRequest(seq: number, port: number, wishes: Wishes & { readonly forged?: boolean } = {}): Ready {
  const { said: words, body } = slackEvent(seq, wishes);
  const payload = Buffer.from(JSON.stringify(body));
  const now = Math.floor(Date.now() / 1000);
  const signature = wishes.forged ? '0'.repeat(64) : createHmac('sha256', SECRET).update(`v0:${now}:`).update(payload).digest('hex');
  const head = [
    'POST /slack/events HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)',
    'Accept: */*',
    'Content-Type: application/json',
    `Content-Length: ${payload.length}`,
    `X-Slack-Signature: v0=${signature}`,
    `X-Slack-Request-Timestamp: ${now}`,
  ];
  return { seq, customer: words.customer, bytes: Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), payload]) };
}
