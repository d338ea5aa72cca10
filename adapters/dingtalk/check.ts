/** Tries each setting against DingTalk and says what to do about what fails. Sends nothing to anybody. */
import type { Finding } from '../../src/adapter.js';
import { PlatformRefused } from '../../src/errors.js';
import type { At } from '../../src/terms.js';
import type { Api, Outcome } from './api.js';
import { type Failure, failureOf } from './failures.js';
import type { Http } from './http.js';
import type { DingTalkSettings } from './settings.js';
import { TOPIC_CARD, TOPIC_ROBOT } from './wire.js';

const MOST_SKEW_MS = 60_000;

export interface CheckParts {
  readonly api: Api;
  readonly http: Http;
  readonly settings: DingTalkSettings;
  readonly now: () => At;
}

const ok = (what: string): Finding => ({ what, ok: true });
const bad = (what: string, remedy: string): Finding => ({ what, ok: false, remedy });

export function createCheck({ api, http, settings, now }: CheckParts): () => Promise<readonly Finding[]> {
  /** A fresh token: the kept one would hide a secret that has been changed since. */
  async function credentials(): Promise<Finding> {
    const { clientId: appKey, clientSecret: appSecret, apiUrl } = settings;
    const failure = failureOf(await http({ method: 'POST', url: `${apiUrl}/v1.0/oauth2/accessToken`, body: { appKey, appSecret } }));
    const remedy = (why: string) => `DINGTALK_CLIENT_ID, DINGTALK_CLIENT_SECRET: ${why}; copy both from the app’s page 凭证与基础信息`;
    return failure ? bad('DingTalk token', remedy(reason(failure))) : ok('DingTalk token');
  }

  async function gateway(): Promise<readonly Finding[]> {
    const { clientId, clientSecret, apiUrl } = settings;
    const subscriptions = [TOPIC_ROBOT, TOPIC_CARD].map((topic) => ({ type: 'CALLBACK', topic }));
    const answer = await http({
      method: 'POST',
      url: `${apiUrl}/v1.0/gateway/connections/open`,
      body: { clientId, clientSecret, ua: 'zhanbao', subscriptions },
    });
    const failure = failureOf(answer);
    const skew = answer.date === undefined ? 0 : Math.abs(now() - answer.date);
    return [
      failure
        ? bad(
            'DingTalk stream',
            `DINGTALK_CLIENT_ID, DINGTALK_CLIENT_SECRET: ${reason(failure)}; choose Stream 模式 as the robot’s 消息接收模式`,
          )
        : ok('DingTalk stream'),
      skew > MOST_SKEW_MS
        ? bad('clock', `this machine’s clock is ${Math.round(skew / 1000)} s off DingTalk’s; set it by NTP`)
        : ok('clock'),
    ];
  }

  async function robot(): Promise<Finding> {
    // Nobody is named, so nobody gets it; what is refused tells whether the robot is known.
    const outcome = await api.call('POST', '/v1.0/robot/oToMessages/batchSend', {
      robotCode: settings.robotCode,
      userIds: [],
      msgKey: 'sampleText',
      msgParam: JSON.stringify({ content: '-' }),
    });
    if (outcome.kind === 'refused' && /robotCode/i.test(outcome.code))
      return bad('DINGTALK_ROBOT_CODE', `${outcome.code}: copy the RobotCode from the app’s page 机器人, and publish under 版本管理与发布`);
    if (outcome.kind === 'denied')
      return bad('robot messages', `${outcome.code}: grant 企业内机器人发送消息 (qyapi_robot_sendmsg) under 权限管理`);
    return harmless('DINGTALK_ROBOT_CODE', outcome);
  }

  async function template(): Promise<readonly Finding[]> {
    const { cardTemplateId } = settings;
    if (cardTemplateId === undefined) return [];
    // A card for no chat at all: it cannot be delivered, and before that its template is looked up.
    const outcome = await api.call('POST', '/v1.0/card/instances/createAndDeliver', {
      cardTemplateId,
      outTrackId: `zb-doctor-${now()}`,
      callbackType: 'STREAM',
      userIdType: 1,
      cardData: { cardParamMap: { title: '-' } },
      openSpaceId: 'dtv1.card//IM_ROBOT.zhanbao-doctor-nobody',
      imRobotOpenSpaceModel: { supportForward: false },
      imRobotOpenDeliverModel: { spaceType: 'IM_ROBOT', robotCode: settings.robotCode },
    });
    if (outcome.kind === 'refused' && /^param\.template/.test(outcome.code))
      return [
        bad(
          'DINGTALK_CARD_TEMPLATE_ID',
          `${outcome.code}: import adapters/dingtalk/card-template.json in the card builder, publish it, copy its id`,
        ),
      ];
    if (outcome.kind === 'denied')
      return [bad('cards', `${outcome.code}: grant 互动卡片实例写 (Card.Instance.Write) under 权限管理; until then cards go out as text`)];
    return [harmless('DINGTALK_CARD_TEMPLATE_ID', outcome)];
  }

  return async () => {
    const token = await found('DingTalk token', async () => [await credentials()]);
    if (token.some((finding) => !finding.ok)) return token;
    return [
      ...token,
      ...(await found('DingTalk stream', gateway)),
      ...(await found('DINGTALK_ROBOT_CODE', async () => [await robot()])),
      ...(await found('DINGTALK_CARD_TEMPLATE_ID', template)),
    ];
  };
}

/** Refusals that only say that the test names nobody are what was hoped for. */
function harmless(what: string, outcome: Outcome): Finding {
  switch (outcome.kind) {
    case 'ok':
    case 'refused':
      return ok(what);
    case 'token':
    case 'denied':
    case 'spent':
    case 'banned':
    case 'busy':
    case 'broken':
      return bad(what, reason(outcome));
  }
}

function reason(failure: Failure): string {
  switch (failure.kind) {
    case 'spent':
      return 'this month’s calls are used up; wait for the 1st or upgrade the edition in the developer console';
    case 'banned':
      return 'DingTalk has shut this address out for five minutes after too many calls; wait and try again';
    case 'busy':
      return 'too many calls at once; try again in a minute';
    case 'broken':
      return `DingTalk is in trouble (${failure.code}); try again later`;
    case 'token':
    case 'denied':
    case 'refused':
      return failure.code;
  }
}

/** A check that fails on the way there is a finding too. */
async function found(what: string, check: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof PlatformRefused)
      return [bad(what, `DINGTALK_CLIENT_ID, DINGTALK_CLIENT_SECRET: ${error.code}; copy both from the app’s page 凭证与基础信息`)];
    return [bad(what, 'DingTalk cannot be reached; check DINGTALK_API_URL and the way out of this network')];
  }
}
