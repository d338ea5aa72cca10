/** What WeCom's REST API does with each call, behind the HTTP of `app-server.ts`: tokens, messages, cards and their codes. */
import type { AppSettings } from '../../../../adapters/wecom/settings.js';
import type { TemplateCard } from '../../../../adapters/wecom/template-card.js';
import { faultsOf } from './card-faults.js';
import { type Chats, cardSeen, markdownSeen, type Seen, visible } from './chat.js';

/** The state behind the API. `done` answers as the platform does: an errcode, with HTTP 200. */
export interface AppApi {
  done(path: string, query: URLSearchParams, body: unknown, invalid: boolean): object;
  /** 0, or the errcode of the token in the query. */
  authorised(query: URLSearchParams): number;
  /** A new code that may replace a shown card once. */
  codeFor(seen: Seen, user: string): string;
  replace(seen: Seen, card: TemplateCard | undefined, grey: string | undefined): void;
  expireTokens(): void;
  readonly counts: { asked: number; dropped: number };
  readonly refusedCards: string[];
}

const CODE_MS = 72 * 3_600_000;
const NAMES = ['张三', '李四', '新人'];

interface SendBody {
  readonly touser: string;
  readonly agentid: number;
  readonly msgtype: 'text' | 'markdown' | 'image' | 'template_card';
  readonly image?: { readonly media_id: string };
  readonly text?: { readonly content: string };
  readonly markdown?: { readonly content: string };
  readonly template_card?: TemplateCard;
  readonly enable_duplicate_check?: number;
  readonly duplicate_check_interval?: number;
}

interface UpdateBody {
  readonly userids?: readonly string[];
  readonly agentid: number;
  readonly response_code: string;
  readonly button?: { readonly replace_name: string };
  readonly template_card?: TemplateCard;
}

export function createAppApi(settings: () => AppSettings, now: () => number, users: readonly string[], chats: Chats): AppApi {
  const names = new Map(users.map((user, i) => [user.toLowerCase(), NAMES[i] ?? user]));
  const codes = new Map<string, { seen: Seen; user: string; until: number }>();
  const tokens = new Map<string, number>();
  const repeats = new Map<string, { at: number; answer: object }>();
  const sentAt = new Map<string, number[]>();
  const pictures = new Map<string, { bytes: Uint8Array; until: number }>();
  const refusedCards: string[] = [];
  const counts = { asked: 0, dropped: 0 };
  let count = 0;

  function authorised(query: URLSearchParams): number {
    const until = tokens.get(query.get('access_token') ?? '');
    return until === undefined ? 40014 : until < now() ? 42001 : 0;
  }

  function done(path: string, query: URLSearchParams, body: unknown, invalid: boolean): object {
    if (path === 'gettoken') return token(query);
    const errcode = authorised(query);
    if (errcode !== 0) return { errcode, errmsg: errcode === 42001 ? 'access_token expired' : 'invalid access_token' };
    switch (path) {
      case 'message/send':
        return send(body as SendBody, invalid);
      case 'message/update_template_card':
        return update(body as UpdateBody);
      case 'media/upload':
        return upload(query.get('type'), body as { readonly media?: Uint8Array });
      case 'user/get': {
        const userid = query.get('userid')?.toLowerCase() ?? '';
        const name = names.get(userid);
        return name ? { errcode: 0, errmsg: 'ok', userid, name, status: 1 } : { errcode: 60111, errmsg: 'userid not found' };
      }
      case 'agent/get':
        if (query.get('agentid') !== String(settings().agentId)) return { errcode: 301002, errmsg: 'not allow operate another agent' };
        return { errcode: 0, errmsg: 'ok', agentid: settings().agentId, name: '战报' };
      default:
        return { errcode: 40066, errmsg: 'invalid url' };
    }
  }

  function upload(type: string | null, { media }: { readonly media?: Uint8Array }): object {
    if (!media || media.length <= 5) return { errcode: 40006, errmsg: 'invalid media size' };
    if (type !== 'image') return { errcode: 40004, errmsg: 'invalid media type' };
    if (media.length > 10 * 1024 * 1024) return { errcode: 45001, errmsg: 'media size out of limit' };
    const media_id = `media-${++count}`;
    pictures.set(media_id, { bytes: media, until: now() + 3 * 86_400_000 });
    return { errcode: 0, errmsg: 'ok', type: 'image', media_id, created_at: String(Math.floor(now() / 1000)) };
  }

  function token(query: URLSearchParams): object {
    counts.asked += 1;
    if (query.get('corpid') !== settings().corpId) return { errcode: 40013, errmsg: 'invalid corpid' };
    if (query.get('corpsecret') !== settings().secret) return { errcode: 40001, errmsg: 'invalid credential' };
    const [known] = [...tokens].find(([, until]) => until > now()) ?? [];
    const access_token = known ?? `token-${++count}`;
    if (!known) tokens.set(access_token, now() + 7_200_000);
    return { errcode: 0, errmsg: 'ok', access_token, expires_in: Math.floor(((tokens.get(access_token) ?? 0) - now()) / 1000) };
  }

  function send(body: SendBody, invalid: boolean): object {
    const { touser, agentid, msgtype, template_card: card } = body;
    if (agentid !== settings().agentId) return { errcode: 301002, errmsg: 'not allow operate another agent with this accesstoken' };
    const user = touser.toLowerCase();
    const ok = { errcode: 0, errmsg: 'ok', invaliduser: '', invalidparty: '', invalidtag: '', unlicenseduser: '' };
    if (invalid) return { ...ok, invaliduser: user };
    if (!names.has(user)) return { errcode: 81013, errmsg: 'user & party & tag all invalid' };
    const content = body.text?.content ?? body.markdown?.content;
    const picture = pictures.get(body.image?.media_id ?? '');
    if (msgtype === 'image' && (!picture || picture.until < now())) return { errcode: 40007, errmsg: 'invalid media_id' };
    if (msgtype !== 'template_card' && msgtype !== 'image' && (content === undefined || content.trim() === ''))
      return { errcode: 44004, errmsg: 'empty content' };
    if (content !== undefined && Buffer.byteLength(content) > 2048) return { errcode: 45002, errmsg: 'content size out of limit' };
    if (msgtype === 'template_card') {
      const breaches = card ? faultsOf(card, 'app') : ['no card'];
      refusedCards.push(...breaches);
      if (breaches.length > 0) return { errcode: 40058, errmsg: breaches.join('; ') };
      if (chats.all().some((each) => each.card?.task_id === card?.task_id) && body.enable_duplicate_check !== 1)
        return { errcode: 40058, errmsg: 'task_id repeated' };
    }
    const fingerprint = JSON.stringify([user, msgtype, content ?? card ?? body.image]);
    const earlier = repeats.get(fingerprint);
    if (body.enable_duplicate_check === 1 && earlier && now() - earlier.at < (body.duplicate_check_interval ?? 1800) * 1000)
      return earlier.answer;
    const lately = (sentAt.get(user) ?? []).filter((at) => at > now() - 60_000);
    const msgid = `msg-${++count}`;
    if (lately.length >= 30) {
      counts.dropped += 1;
      return { ...ok, msgid };
    }
    sentAt.set(user, [...lately, now()]);
    const seen: Seen = card
      ? { msgid, text: cardSeen(card), card }
      : picture
        ? { msgid, text: '', picture: picture.bytes }
        : { msgid, text: msgtype === 'text' ? visible(content ?? '') : markdownSeen(content ?? '') };
    chats.of(user).push(seen);
    const answer = { ...ok, msgid, ...(card && card.card_type !== 'text_notice' ? { response_code: codeFor(seen, user) } : {}) };
    repeats.set(fingerprint, { at: now(), answer });
    return answer;
  }

  function codeFor(seen: Seen, user: string): string {
    const code = `code-${++count}`;
    codes.set(code, { seen, user, until: now() + CODE_MS });
    return code;
  }

  function update({ userids, agentid, response_code, button, template_card: card }: UpdateBody): object {
    if (agentid !== settings().agentId) return { errcode: 301002, errmsg: 'not allow operate another agent with this accesstoken' };
    const code = codes.get(response_code);
    if (!code || code.until < now()) return { errcode: 40058, errmsg: 'invalid response_code' };
    if (!userids?.some((user) => user.toLowerCase() === code.user)) return { errcode: 81013, errmsg: 'userids invalid' };
    const breaches = card ? faultsOf(card, 'app', true) : [];
    refusedCards.push(...breaches);
    if (breaches.length > 0) return { errcode: 40058, errmsg: breaches.join('; ') };
    codes.delete(response_code);
    replace(code.seen, card, card?.replace_text ?? button?.replace_name);
    return { errcode: 0, errmsg: 'ok', invaliduser: [] };
  }

  function replace(seen: Seen, card: TemplateCard | undefined, grey: string | undefined): void {
    if (card) seen.card = card;
    if (grey === undefined) delete seen.grey;
    else seen.grey = grey;
    if (seen.card) seen.text = cardSeen(seen.card, grey);
  }

  return {
    done,
    authorised,
    codeFor,
    replace,
    expireTokens() {
      for (const known of tokens.keys()) tokens.set(known, 0);
    },
    counts,
    refusedCards,
  };
}
