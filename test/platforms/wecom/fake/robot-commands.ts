/** What WeCom does with each command of a robot's connection: replies, pushes, changed cards. */
import { createHash } from 'node:crypto';
import type { TemplateCard } from '../../../../adapters/wecom/template-card.js';
import { faultsOf } from './card-faults.js';
import { type Chats, cardSeen, markdownSeen, type Seen } from './chat.js';

export interface Frame {
  readonly cmd?: string;
  readonly headers: { readonly req_id: string };
  // What a client may send is anything: each command reads what it knows.
  // biome-ignore lint/suspicious/noExplicitAny: the wire
  readonly body?: any;
}

/** Something brought to the robot that may be answered. */
export interface Request {
  readonly kind: 'message' | 'click' | 'enter';
  readonly chat: string;
  readonly at: number;
  readonly seen?: Seen;
  answered: boolean;
  /** The answer that was begun, by its name. */
  stream?: { readonly id: string; readonly seen: Seen };
}

export interface RobotCommands {
  /** 0, or the errcode of the acknowledgement. */
  done(cmd: string, frame: Frame): number;
  /** What the acknowledgement of a command carries besides. */
  told(cmd: string, frame: Frame): object | undefined;
  brought(id: string, request: Request): void;
  /** Only who wrote can be written to. */
  wrote(chat: string): void;
  readonly refusedCards: string[];
}

const CLICK_MS = 5_000;
const STREAM_MS = 10 * 60_000;

export function createRobotCommands(now: () => number, chats: Chats): RobotCommands {
  const requests = new Map<string, Request>();
  const wrote = new Set<string>();
  const sentAt = new Map<string, number[]>();
  const refusedCards: string[] = [];
  const uploads = new Map<
    string,
    { readonly size: number; readonly chunks: number; readonly md5: string; readonly parts: Map<number, Buffer> }
  >();
  const pictures = new Map<string, Uint8Array>();
  let count = 0;

  function done(cmd: string, { headers, body }: Frame): number {
    const request = requests.get(headers.req_id);
    switch (cmd) {
      case 'aibot_respond_msg':
        if (request?.kind !== 'message' || request.answered) return 846605;
        if (request.stream && (request.stream.id !== body?.stream?.id || now() - request.at > STREAM_MS)) return 846605;
        return show(request.chat, body, { request });
      case 'aibot_respond_welcome_msg':
        if (request?.kind !== 'enter' || request.answered || now() - request.at > CLICK_MS) return 846605;
        request.answered = true;
        return show(request.chat, body);
      case 'aibot_respond_update_msg': {
        if (request?.kind !== 'click' || request.answered || now() - request.at > CLICK_MS) return 846605;
        const card = body?.template_card as TemplateCard;
        const breaches = faultsOf(card, 'robot', true);
        refusedCards.push(...breaches);
        if (breaches.length > 0 || card.task_id !== request.seen?.card?.task_id) return 40058;
        if (card.card_type === 'text_notice' && !card.card_action) return 42045;
        request.answered = true;
        if (request.seen) Object.assign(request.seen, { card, text: cardSeen(card) });
        return 0;
      }
      case 'aibot_send_msg': {
        const chat = String(body?.chatid).toLowerCase();
        if (!wrote.has(chat)) return 846607;
        return show(chat, body);
      }
      case 'aibot_upload_media_init':
        if (body?.type !== 'image' || !body.filename || !(body.total_size > 0) || body.total_chunks > 100) return 40058;
        uploads.set(`up-${uploads.size + 1}`, { size: body.total_size, chunks: body.total_chunks, md5: body.md5, parts: new Map() });
        return 0;
      case 'aibot_upload_media_chunk': {
        const part = Buffer.from(String(body?.base64_data), 'base64');
        if (part.length === 0 || part.length > 512 * 1024) return 40058;
        return uploads.get(body?.upload_id)?.parts.set(body.chunk_index, part) ? 0 : 40058;
      }
      case 'aibot_upload_media_finish': {
        const { size, chunks, md5, parts } = uploads.get(body?.upload_id) ?? { size: -1, chunks: 0, md5: '', parts: new Map() };
        const whole = Buffer.concat(Array.from({ length: chunks }, (_, i) => parts.get(i) ?? Buffer.alloc(0)));
        if (whole.length !== size || createHash('md5').update(whole).digest('hex') !== md5) return 40058;
        pictures.set(`media-${body.upload_id}`, whole);
        return 0;
      }
      default:
        return 846601;
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: the wire
  function show(chat: string, body: any, { request }: { readonly request?: Request } = {}): number {
    const lately = (sentAt.get(chat) ?? []).filter((at) => at > now() - 60_000);
    if (lately.length >= 30) return 45009;
    const words: unknown = body?.stream?.content ?? body?.markdown?.content ?? body?.text?.content;
    const card = body?.template_card as TemplateCard | undefined;
    if (body?.msgtype === 'stream' && (!request || typeof body.stream?.id !== 'string')) return 846605;
    if (typeof words === 'string' && (words === '' || Buffer.byteLength(words) > (body.stream ? 20_480 : 4_096))) return 45002;
    const breaches = card ? faultsOf(card, 'robot') : [];
    refusedCards.push(...breaches);
    if (breaches.length > 0) return 40058;
    if (card && chats.all().some((each) => each.card?.task_id === card.task_id)) return 40058;
    const picture = body?.msgtype === 'image' ? pictures.get(body.image?.media_id) : undefined;
    if (body?.msgtype === 'image' && !picture) return 40007;
    if (typeof words !== 'string' && !card && !picture) return 40008;
    sentAt.set(chat, [...lately, now()]);
    const msgid = `out-${++count}`;
    if (request) request.answered = body?.msgtype === 'template_card' || body.stream?.finish === true;
    if (request?.stream && typeof words === 'string') {
      // The same stream again: all of its words each time, in the place of those before.
      request.stream.seen.text = markdownSeen(words);
      if (card) chats.of(chat).push({ msgid, text: cardSeen(card), card });
      return 0;
    }
    if (picture) chats.of(chat).push({ msgid, text: '', picture });
    if (typeof words === 'string') {
      const seen = { msgid, text: markdownSeen(words) };
      chats.of(chat).push(seen);
      if (request && body.stream) request.stream = { id: body.stream.id, seen };
    }
    if (card) chats.of(chat).push({ msgid, text: cardSeen(card), card });
    return 0;
  }

  return {
    done,
    told(cmd, { body }) {
      if (cmd === 'aibot_upload_media_init') return { upload_id: `up-${uploads.size}` };
      if (cmd === 'aibot_upload_media_finish')
        return { type: 'image', media_id: `media-${body?.upload_id}`, created_at: String(Math.floor(now() / 1000)) };
      return undefined;
    },
    brought: (id, request) => void requests.set(id, request),
    wrote: (chat) => void wrote.add(chat.toLowerCase()),
    refusedCards,
  };
}
