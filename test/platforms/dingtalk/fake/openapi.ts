/** The interfaces: tokens, robot messages, session web hooks, cards, files, the address book. Bodies and codes as DingTalk writes them. */
import { randomUUID } from 'node:crypto';
import type { ApiFault, Faults } from './faults.js';
import { Posts, type ShownButton, shownMarkdown } from './posts.js';
import { faceOf, readTemplate, type Template } from './template.js';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** A page instead of JSON. */
  readonly page?: boolean;
  /** The line is cut instead of an answer. */
  readonly cut?: boolean;
}

export interface CardInstance {
  readonly trackId: string;
  readonly chat: string;
  readonly isGroup: boolean;
  data: Record<string, string>;
  readonly own: Map<string, Record<string, string>>;
  readonly postId: string;
}

export interface Identity {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly robotCode: string;
  readonly templateId: string;
}

const ok = (body: unknown): Reply => ({ status: 200, body });
const no = (code: string, status = 400, message = code): Reply => ({ status, body: { code, message, requestid: randomUUID() } });

const MESSAGE_BYTES = 15_000;
const VARIABLE_BYTES = 1024;
const KEYS: Readonly<Record<string, readonly string[]>> = {
  sampleText: ['content'],
  sampleMarkdown: ['title', 'text'],
  sampleImageMsg: ['photoURL'],
  sampleActionCard: ['title', 'text', 'singleTitle', 'singleURL'],
};
for (const n of [2, 3, 4, 5])
  Object.assign(KEYS, {
    [`sampleActionCard${n}`]: [
      'title',
      'text',
      ...Array.from({ length: n }, (_, i) => [`actionTitle${i + 1}`, `actionURL${i + 1}`]).flat(),
    ],
  });

/** What the app must have been granted, by interface; it is looked at before what was sent. */
const NEEDED: Readonly<Record<string, string>> = {
  '/v1.0/robot/oToMessages/batchSend': 'qyapi_robot_sendmsg',
  '/v1.0/robot/groupMessages/send': 'qyapi_robot_sendmsg',
  '/v1.0/card/instances/createAndDeliver': 'Card.Instance.Write',
  '/v1.0/card/instances': 'Card.Instance.Write',
  '/topapi/v2/user/get': 'qyapi_get_member',
};

/** As the developers' pages show it: what is missing stands in `requiredScopes`. */
const notGranted = (scope: string): Reply => ({
  status: 403,
  body: {
    code: 'Forbidden.AccessDenied.AccessTokenPermissionDenied',
    requestid: randomUUID(),
    message: `应用尚未开通所需的权限：[${scope}]`,
    accessdenieddetail: { requiredScopes: [scope] },
  },
});

export class OpenApi {
  readonly posts = new Posts();
  readonly cards = new Map<string, CardInstance>();
  /** Every call with its answer, oldest first. */
  readonly calls: { readonly path: string; readonly body: unknown; readonly status: number; readonly at: number }[] = [];
  readonly template: Template = readTemplate();
  /** Staff ids of the organisation with their names. */
  readonly staff = new Map<string, string>();
  readonly groups = new Set<string>();
  /** Pictures that were put in, by media id. */
  readonly media = new Map<string, Uint8Array>();
  readonly files = new Map<string, { readonly bytes: Uint8Array; readonly type: string }>();
  /** What the app was granted. */
  readonly granted = new Set(Object.values(NEEDED));
  private token = { value: `token-${randomUUID()}`, until: 0 };
  private readonly sessions = new Map<string, { readonly chat: string; readonly until: number }>();
  private readonly seconds = new Map<string, { second: number; count: number }>();

  constructor(
    readonly identity: Identity,
    private readonly faults: Faults,
    private readonly base: () => string,
  ) {}

  /** Every token given so far is good no more. */
  endTokens(): void {
    this.token = { value: `token-${randomUUID()}`, until: 0 };
  }

  /** Every web hook given so far is over. */
  endSessions(): void {
    this.sessions.clear();
  }

  /** A web hook of a chat, good until then. */
  session(chat: string, until: number): string {
    const id = randomUUID();
    this.sessions.set(id, { chat, until });
    return `${this.base()}/robot/sendBySession?session=${id}`;
  }

  handle(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string | undefined>>,
    body: unknown,
    fault: ApiFault | undefined,
  ): Reply {
    const before = fault && beforeFault(fault);
    const reply = before ?? this.limited(url.pathname) ?? this.answer(method, url, headers, body, fault);
    this.calls.push({ path: url.pathname, body, status: reply.status, at: performance.now() });
    if (fault?.kind === 'error-after') return no('system.error', 500);
    if (fault?.kind === 'cut-after') return { ...reply, cut: true };
    return reply;
  }

  private limited(path: string): Reply | undefined {
    if (this.faults.perSecond === 0) return undefined;
    const second = Math.floor(performance.now() / 1000);
    const seen = this.seconds.get(path);
    const count = seen?.second === second ? seen.count + 1 : 1;
    this.seconds.set(path, { second, count });
    return count > this.faults.perSecond ? no('Forbidden.AccessDenied.QpsLimitForAppkeyAndApi', 403) : undefined;
  }

  private answer(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string | undefined>>,
    body: unknown,
    fault: ApiFault | undefined,
  ): Reply {
    const path = `${method} ${url.pathname}`;
    if (path === 'POST /v1.0/oauth2/accessToken') return this.giveToken(body as Record<string, string>);
    if (path === 'POST /robot/sendBySession') return this.sendBySession(url.searchParams.get('session') ?? '', body as HookBody);
    if (path.startsWith('GET /files/'))
      return this.files.has(url.pathname.slice(7)) ? ok(undefined) : { status: 404, body: 'gone', page: true };
    const given = headers['x-acs-dingtalk-access-token'] ?? url.searchParams.get('access_token');
    if (given !== this.token.value || this.token.until <= Date.now() || fault?.kind === 'stale-token') {
      if (fault?.kind === 'stale-token') this.endTokens();
      return no('InvalidAuthentication', 400, '不合法的access_token');
    }
    const needed = NEEDED[url.pathname];
    if (needed !== undefined && url.pathname.startsWith('/v1.0/') && !this.granted.has(needed)) return notGranted(needed);
    switch (path) {
      case 'POST /v1.0/robot/oToMessages/batchSend':
        return this.batchSend(body as RobotBody, fault);
      case 'POST /v1.0/robot/groupMessages/send':
        return this.groupSend(body as RobotBody);
      case 'POST /v1.0/card/instances/createAndDeliver':
        return this.createCard(body as CardBody, fault);
      case 'PUT /v1.0/card/instances':
        return this.updateCard(body as UpdateBody);
      case 'POST /v1.0/robot/messageFiles/download':
        return this.download(body as Record<string, string>);
      case 'POST /media/upload':
        return this.upload(
          url.searchParams.get('type'),
          body as { readonly media?: { readonly type: string; readonly bytes: Uint8Array } },
        );
      case 'POST /topapi/v2/user/get':
        return this.user(body as Record<string, string>);
      default:
        return no('InvalidAction.NotFound', 404);
    }
  }

  /** Pictures of up to 20 MB; the old interfaces say what went wrong with status 200. */
  private upload(type: string | null, { media }: { readonly media?: { readonly type: string; readonly bytes: Uint8Array } }): Reply {
    if (!media || media.bytes.length === 0) return ok({ errcode: 40_035, errmsg: '缺少参数 media' });
    if (type !== 'image' || !/^image\/(?:png|jpeg|gif|bmp)$/.test(media.type))
      return ok({ errcode: 40_004, errmsg: '不合法的媒体文件类型' });
    if (media.bytes.length > 20 * 1024 * 1024) return ok({ errcode: 40_006, errmsg: '不合法的文件大小' });
    const media_id = `@lADPDe7s${randomUUID().slice(0, 8)}`;
    this.media.set(media_id, media.bytes);
    return ok({ errcode: 0, errmsg: 'ok', type: 'image', media_id, created_at: Date.now() });
  }

  private giveToken({ appKey, appSecret }: Readonly<Record<string, string>>): Reply {
    if (appKey !== this.identity.clientId || appSecret !== this.identity.clientSecret) return no('invalidClientIdOrSecret');
    // The same one while it is good.
    if (this.token.until <= Date.now()) this.token = { ...this.token, until: Date.now() + 7_200_000 };
    return ok({ accessToken: this.token.value, expireIn: Math.floor((this.token.until - Date.now()) / 1000) });
  }

  private sendBySession(id: string, body: HookBody): Reply {
    const session = this.sessions.get(id);
    if (!session || session.until <= Date.now()) return ok({ errcode: 300_005, errmsg: 'token is not exist' });
    switch (body.msgtype) {
      case 'text':
        this.posts.add(session.chat, { from: 'robot', text: body.text.content, buttons: [] });
        break;
      case 'markdown':
        this.show(session.chat, body.markdown, []);
        break;
      case 'actionCard':
        this.show(
          session.chat,
          body.actionCard,
          (body.actionCard.btns ?? []).map(({ title, actionURL }) => ({ label: title, url: actionURL })),
        );
        break;
      default:
        return ok({ errcode: 400_105, errmsg: 'unsupported msgtype' });
    }
    return ok({ errcode: 0, errmsg: 'ok' });
  }

  private show(chat: string, { text, key }: { readonly text: string; readonly key?: string }, buttons: readonly ShownButton[]): void {
    const shown = shownMarkdown(text);
    this.posts.add(chat, { from: 'robot', text: shown.text, buttons: [...shown.links, ...buttons], ...(key ? { queryKey: key } : {}) });
  }

  private robotMessage({ robotCode, msgKey, msgParam }: RobotBody, key: string, chats: readonly string[]): Reply | undefined {
    if (!robotCode) return no('invalidParameter.robotCode.empty');
    if (robotCode !== this.identity.robotCode) return no('invalidParameter.robotCode.notExsit');
    if (chats.length === 0) return no('invalidParameter.userIds.empty');
    if (!msgKey) return no('invalidParameter.msgKey.empty');
    const wanted = KEYS[msgKey];
    if (!wanted) return no('invalidParameter.msgKey.invalid');
    if (Buffer.byteLength(msgParam) > MESSAGE_BYTES) return no('invalidParameter.msgParam.tooLong');
    const params = JSON.parse(msgParam) as Record<string, string>;
    if (wanted.some((name) => typeof params[name] !== 'string')) return no('invalidParameter.msgParam.invalid');
    for (const chat of chats) {
      if (msgKey === 'sampleImageMsg') {
        const picture = this.media.get(params.photoURL ?? '');
        if (!picture && !/^https?:/.test(params.photoURL ?? '')) return no('invalidParameter.msgParam.invalid');
        this.posts.add(chat, { from: 'robot', text: '', buttons: [], ...(picture ? { picture } : {}) });
      } else if (msgKey === 'sampleText') this.posts.add(chat, { from: 'robot', text: params.content ?? '', buttons: [], queryKey: key });
      else this.show(chat, { text: params.text ?? '', key }, linksIn(params));
    }
    return undefined;
  }

  private batchSend(body: RobotBody, fault: ApiFault | undefined): Reply {
    const users = body.userIds ?? [];
    if (users.length > 20) return no('invalidParameter.userIds.overMax');
    const known = users.filter((user) => this.staff.has(user));
    const controlled = fault?.kind === 'flow-controlled' ? known : [];
    const reached = known.filter((user) => !controlled.includes(user));
    const processQueryKey = randomUUID();
    const refused = this.robotMessage(body, processQueryKey, users.length === 0 ? [] : ['', ...reached].slice(reached.length > 0 ? 1 : 0));
    if (refused) return refused;
    return ok({
      processQueryKey,
      invalidStaffIdList: users.filter((user) => !this.staff.has(user)),
      flowControlledStaffIdList: controlled,
    });
  }

  private groupSend(body: RobotBody): Reply {
    const chat = body.openConversationId;
    if (!chat) return no('miss.openConversationId');
    if (!this.groups.has(chat)) return no('invalid.openConversationId');
    const processQueryKey = randomUUID();
    return this.robotMessage(body, processQueryKey, [chat]) ?? ok({ processQueryKey });
  }

  private createCard(body: CardBody, fault: ApiFault | undefined): Reply {
    const { outTrackId, cardTemplateId, openSpaceId, cardData } = body;
    if (cardTemplateId !== this.identity.templateId) return no('param.templateNotExist');
    if (this.cards.has(outTrackId)) return no('param.cardAlreadyExist');
    const wrong = wrongVariables(cardData.cardParamMap);
    if (wrong) return wrong;
    const space = /^dtv1\.card\/\/(IM_GROUP|IM_ROBOT)\.(.+)$/i.exec(openSpaceId);
    const chat = space?.[2];
    if (!chat || body.callbackType !== 'STREAM') return no('param.openSpaceIdInvalid');
    const isGroup = space[1]?.toUpperCase() === 'IM_GROUP';
    const deliver = isGroup ? body.imGroupOpenDeliverModel : body.imRobotOpenDeliverModel;
    if (deliver?.robotCode !== this.identity.robotCode) return no('param.robotCodeInvalid');
    const carrierId = randomUUID();
    const reached = fault?.kind !== 'not-delivered' && (isGroup ? this.groups.has(chat) : this.staff.has(chat));
    const post = reached
      ? this.posts.add(chat, { from: 'robot', text: '', buttons: [], trackId: outTrackId, queryKey: carrierId })
      : undefined;
    const card = { trackId: outTrackId, chat, isGroup, data: { ...cardData.cardParamMap }, own: new Map(), postId: post?.id ?? '' };
    this.cards.set(outTrackId, card);
    this.paint(card);
    const deliverResults = [{ spaceType: space[1], spaceId: chat, success: reached, carrierId, errorMsg: reached ? '' : 'deliver failed' }];
    return ok({ success: true, result: { outTrackId, deliverResults } });
  }

  private updateCard({ outTrackId, cardData, privateData, cardUpdateOptions }: UpdateBody): Reply {
    const card = this.cards.get(outTrackId);
    if (!card) return no('param.cardNotExist');
    if (!cardData && !privateData) return no('param.cardDataAndPrivateDataBothEmpty');
    const wrong = wrongVariables(cardData?.cardParamMap ?? {});
    if (wrong) return wrong;
    this.change(card, cardData?.cardParamMap, cardUpdateOptions?.updateCardDataByKey === true);
    for (const [user, { cardParamMap }] of Object.entries(privateData ?? {})) this.changeOwn(card, user, cardParamMap);
    return ok({ success: true, result: true });
  }

  /** What an answer to a click changes, in the platform's form. */
  applyAnswer(trackId: string, user: string, response: unknown): void {
    const card = this.cards.get(trackId);
    if (!card || typeof response !== 'object' || response === null) return;
    const { cardData, userPrivateData, cardUpdateOptions } = response as Partial<UpdateBody> & { userPrivateData?: Variables };
    if (wrongVariables({ ...cardData?.cardParamMap, ...userPrivateData?.cardParamMap }))
      throw new Error('an answer with variables that are too large');
    this.change(card, cardData?.cardParamMap, cardUpdateOptions?.updateCardDataByKey === true);
    if (userPrivateData) this.changeOwn(card, user, userPrivateData.cardParamMap);
  }

  /** Without `byKey` everything that is not named is gone. */
  private change(card: CardInstance, map: Readonly<Record<string, string>> | undefined, byKey: boolean): void {
    if (!map || Object.keys(map).length === 0) return;
    card.data = byKey ? { ...card.data, ...map } : { ...map };
    this.paint(card);
  }

  private changeOwn(card: CardInstance, user: string, map: Readonly<Record<string, string>>): void {
    card.own.set(user, { ...card.own.get(user), ...map });
  }

  private paint(card: CardInstance): void {
    const post = this.posts.in(card.chat).find(({ id }) => id === card.postId);
    if (!post) return;
    const { text, buttons } = faceOf(this.template, card.data, {});
    post.text = text;
    post.buttons = buttons;
  }

  private download({ downloadCode, robotCode }: Readonly<Record<string, string>>): Reply {
    if (robotCode !== this.identity.robotCode) return no('invalidParameter.robotCode.auth');
    if (!downloadCode || !this.files.has(downloadCode)) return no('invalidParameter.robotCode.downloadCode');
    return ok({ downloadUrl: `${this.base()}/files/${downloadCode}` });
  }

  private user({ userid }: Readonly<Record<string, string>>): Reply {
    if (!this.granted.has('qyapi_get_member'))
      return ok({ errcode: 88, errmsg: 'ding talk error', sub_code: '60011', sub_msg: 'no permission' });
    const name = this.staff.get(userid ?? '');
    if (name === undefined) return ok({ errcode: 60_121, errmsg: '找不到该用户' });
    return ok({ errcode: 0, errmsg: 'ok', result: { userid, name, unionid: `union-${userid}` } });
  }
}

function beforeFault(fault: ApiFault): Reply | undefined {
  switch (fault.kind) {
    case 'qps':
      return no('Forbidden.AccessDenied.QpsLimitForAppkeyAndApi', 403);
    case 'month-spent':
      return no('Forbidden.AccessDenied.ApiCountLimitForOrg', 403);
    case 'ip-ban':
      return { status: 200, body: { status: 1111, wait: 5, source: 'x5', punish: 'deny', uuid: randomUUID() } };
    case 'ip-ban-page':
      return { status: 200, body: '<!doctype html><title>blocked</title>', page: true };
    case 'refused':
      return no(fault.code ?? 'invalidParameter.msg.unsupport');
    case 'error-before':
      return no('system.error', 500);
    case 'cut-before':
      return { status: 0, body: undefined, cut: true };
    case 'stale-token':
    case 'error-after':
    case 'cut-after':
    case 'flow-controlled':
    case 'not-delivered':
      return undefined;
  }
}

function wrongVariables(map: Readonly<Record<string, unknown>>): Reply | undefined {
  for (const [key, value] of Object.entries(map)) {
    if (typeof value !== 'string') return no('param.cardParamMapInvalid');
    if (Buffer.byteLength(key) > 100 || Buffer.byteLength(value) > VARIABLE_BYTES) return no('param.cardParamTooLong');
  }
  return undefined;
}

function linksIn(params: Readonly<Record<string, string>>): ShownButton[] {
  if (params.singleTitle) return [{ label: params.singleTitle, url: params.singleURL ?? '' }];
  return [1, 2, 3, 4, 5].flatMap((n) => {
    const label = params[`actionTitle${n}`];
    return label ? [{ label, url: params[`actionURL${n}`] ?? '' }] : [];
  });
}

interface Variables {
  readonly cardParamMap: Record<string, string>;
}

interface RobotBody {
  readonly robotCode?: string;
  readonly userIds?: readonly string[];
  readonly openConversationId?: string;
  readonly msgKey: string;
  readonly msgParam: string;
}

interface CardBody {
  readonly cardTemplateId: string;
  readonly outTrackId: string;
  readonly callbackType: string;
  readonly openSpaceId: string;
  readonly cardData: Variables;
  readonly imGroupOpenDeliverModel?: { readonly robotCode: string };
  readonly imRobotOpenDeliverModel?: { readonly robotCode: string };
}

interface UpdateBody {
  readonly outTrackId: string;
  readonly cardData?: Variables;
  readonly privateData?: Readonly<Record<string, Variables>>;
  readonly cardUpdateOptions?: { readonly updateCardDataByKey?: boolean };
}

type HookBody =
  | { readonly msgtype: 'text'; readonly text: { readonly content: string } }
  | { readonly msgtype: 'markdown'; readonly markdown: { readonly title: string; readonly text: string } }
  | {
      readonly msgtype: 'actionCard';
      readonly actionCard: {
        readonly title: string;
        readonly text: string;
        readonly btns?: readonly { readonly title: string; readonly actionURL: string }[];
      };
    };
