/** The settings of the outside platforms: which sets are complete, and so which ways in and out are on. */
import { z } from 'zod';

const text = z.string().min(1).optional();
const url = (fallback: string) => z.url({ protocol: /^https?$/ }).default(fallback);

/** Every setting with how it is read and what to do when it is wrong. Base URLs are for gateways on one's own premises, and for tests. */
export const PLATFORM_SETTINGS = {
  SLACK_BOT_TOKEN: {
    shape: z
      .string()
      .regex(/^xoxb-/)
      .optional(),
    remedy: 'the Bot User OAuth Token, which begins with xoxb-',
  },
  SLACK_APP_TOKEN: {
    shape: z
      .string()
      .regex(/^xapp-/)
      .optional(),
    remedy: 'the App-Level Token with connections:write, which begins with xapp-',
  },
  SLACK_SIGNING_SECRET: { shape: text, remedy: 'the Signing Secret of Basic Information' },
  SLACK_API_URL: { shape: url('https://slack.com/api/'), remedy: 'an address like https://slack.com/api/' },
  DINGTALK_CLIENT_ID: { shape: text, remedy: 'the Client ID (AppKey) of the app' },
  DINGTALK_CLIENT_SECRET: { shape: text, remedy: 'the Client Secret (AppSecret) of the app' },
  DINGTALK_ROBOT_CODE: { shape: text, remedy: 'the RobotCode of the app’s robot' },
  DINGTALK_CARD_TEMPLATE_ID: { shape: text, remedy: 'the id of the published card template, which ends in .schema' },
  DINGTALK_API_URL: { shape: url('https://api.dingtalk.com'), remedy: 'an address like https://api.dingtalk.com' },
  DINGTALK_OAPI_URL: { shape: url('https://oapi.dingtalk.com'), remedy: 'an address like https://oapi.dingtalk.com' },
  WECOM_CORP_ID: { shape: text, remedy: 'the CorpID, which begins with ww' },
  WECOM_AGENT_ID: { shape: z.coerce.number().int().positive().optional(), remedy: 'the AgentId of the self-built app, a number' },
  WECOM_SECRET: { shape: text, remedy: 'the Secret of the self-built app' },
  WECOM_TOKEN: { shape: text, remedy: 'the Token of the callback settings' },
  WECOM_ENCODING_AES_KEY: {
    shape: z
      .string()
      .regex(/^[A-Za-z0-9+/]{43}$/)
      .optional(),
    remedy: 'the EncodingAESKey of the callback settings, 43 letters and digits',
  },
  WECOM_API_URL: { shape: url('https://qyapi.weixin.qq.com'), remedy: 'an address like https://qyapi.weixin.qq.com' },
  WECOM_BOT_ID: { shape: text, remedy: 'the Bot ID of the smart robot' },
  WECOM_BOT_SECRET: { shape: text, remedy: 'the Secret of the smart robot’s long connection' },
  WECOM_BOT_WS_URL: {
    shape: z.url({ protocol: /^wss?$/ }).default('wss://openws.work.weixin.qq.com'),
    remedy: 'an address like wss://openws.work.weixin.qq.com',
  },
} as const;

/** Slack over HTTP (signing secret), over a socket (app token), or both. */
export interface SlackSettings {
  readonly botToken: string;
  readonly signingSecret?: string;
  readonly appToken?: string;
  readonly apiUrl: string;
}

export interface DingTalkSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly robotCode: string;
  /** Without it cards go out as action cards and text. */
  readonly cardTemplateId?: string;
  readonly apiUrl: string;
  readonly oapiUrl: string;
}

/** The self-built app, the smart robot, or both. */
export interface WeComSettings {
  readonly app?: {
    readonly corpId: string;
    readonly agentId: number;
    readonly secret: string;
    readonly token: string;
    readonly encodingAesKey: string;
    readonly apiUrl: string;
  };
  readonly robot?: { readonly id: string; readonly secret: string; readonly wsUrl: string };
}

export interface PlatformConfig {
  readonly slack?: SlackSettings;
  readonly dingtalk?: DingTalkSettings;
  readonly wecom?: WeComSettings;
  /** Sets that were begun and not finished: what is off because of it, and which settings are missing. */
  readonly incomplete: readonly { readonly mode: string; readonly missing: readonly string[] }[];
}

type Name = keyof typeof PLATFORM_SETTINGS;
export type ReadSetting = <K extends Name>(name: K) => z.infer<(typeof PLATFORM_SETTINGS)[K]['shape']>;

/** What is on, by which sets of settings are complete. */
export function platformConfig(read: ReadSetting): PlatformConfig {
  const incomplete: { mode: string; missing: string[] }[] = [];
  /** True when all are set; a set that was begun is noted. */
  const complete = (mode: string, names: readonly Name[]): boolean => {
    const missing = names.filter((name) => read(name) === undefined);
    if (missing.length > 0 && missing.length < names.length) incomplete.push({ mode, missing });
    return missing.length === 0;
  };
  const slack = slackOf(read, incomplete);
  const dingtalk = complete('DingTalk', ['DINGTALK_CLIENT_ID', 'DINGTALK_CLIENT_SECRET', 'DINGTALK_ROBOT_CODE'])
    ? dingtalkOf(read)
    : undefined;
  const app = complete('WeCom app', ['WECOM_CORP_ID', 'WECOM_AGENT_ID', 'WECOM_SECRET', 'WECOM_TOKEN', 'WECOM_ENCODING_AES_KEY'])
    ? appOf(read)
    : undefined;
  const robot = complete('WeCom robot', ['WECOM_BOT_ID', 'WECOM_BOT_SECRET']) ? robotOf(read) : undefined;
  return {
    incomplete,
    ...(slack ? { slack } : {}),
    ...(dingtalk ? { dingtalk } : {}),
    ...(app || robot ? { wecom: { ...(app ? { app } : {}), ...(robot ? { robot } : {}) } } : {}),
  };
}

function slackOf(read: ReadSetting, incomplete: { mode: string; missing: string[] }[]): SlackSettings | undefined {
  const [botToken, signingSecret, appToken] = [read('SLACK_BOT_TOKEN'), read('SLACK_SIGNING_SECRET'), read('SLACK_APP_TOKEN')];
  if (!botToken) {
    if (signingSecret || appToken) incomplete.push({ mode: 'Slack', missing: ['SLACK_BOT_TOKEN'] });
    return undefined;
  }
  if (!signingSecret && !appToken) {
    incomplete.push({ mode: 'Slack', missing: ['SLACK_SIGNING_SECRET or SLACK_APP_TOKEN'] });
    return undefined;
  }
  return {
    botToken,
    apiUrl: read('SLACK_API_URL').replace(/\/*$/, '/'),
    ...(signingSecret ? { signingSecret } : {}),
    ...(appToken ? { appToken } : {}),
  };
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

function dingtalkOf(read: ReadSetting): DingTalkSettings {
  const cardTemplateId = read('DINGTALK_CARD_TEMPLATE_ID');
  return {
    clientId: read('DINGTALK_CLIENT_ID') ?? '',
    clientSecret: read('DINGTALK_CLIENT_SECRET') ?? '',
    robotCode: read('DINGTALK_ROBOT_CODE') ?? '',
    apiUrl: withoutSlash(read('DINGTALK_API_URL')),
    oapiUrl: withoutSlash(read('DINGTALK_OAPI_URL')),
    ...(cardTemplateId ? { cardTemplateId } : {}),
  };
}

const appOf = (read: ReadSetting): WeComSettings['app'] & object => ({
  corpId: read('WECOM_CORP_ID') ?? '',
  agentId: read('WECOM_AGENT_ID') ?? 0,
  secret: read('WECOM_SECRET') ?? '',
  token: read('WECOM_TOKEN') ?? '',
  encodingAesKey: read('WECOM_ENCODING_AES_KEY') ?? '',
  apiUrl: withoutSlash(read('WECOM_API_URL')),
});

const robotOf = (read: ReadSetting): WeComSettings['robot'] & object => ({
  id: read('WECOM_BOT_ID') ?? '',
  secret: read('WECOM_BOT_SECRET') ?? '',
  wsUrl: read('WECOM_BOT_WS_URL'),
});
