import type { Config } from '../config.js';
import type { PlatformConfig } from '../config-platforms.js';

export interface GreetingFacts {
  readonly port: number;
  /** The code that makes an admin, while there is none. */
  readonly adminCode: string | undefined;
}

/** What the program says once it runs: one line per thing that is on or off, and how to turn it on. */
export function greeting(config: Config, { port, adminCode }: GreetingFacts): string[] {
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`;
  return [
    '',
    `  战报 Zhanbao  →  ${config.webChat ? address : `${address} (no web chat)`}`,
    '',
    config.webChat
      ? `  网页聊天 web chat    on   ${config.webChatPassword ? 'asks for the password' : 'open to whoever reaches it'}; WEB_CHAT=off turns it off`
      : '  网页聊天 web chat    off  WEB_CHAT=on turns it on',
    ...platformLines(config.platforms),
    `  加入     join        ${config.join === 'open' ? 'open: members of the connected organisation, by writing; JOIN=invite for codes only' : 'by a code of the admin only; JOIN=open lets members in'}`,
    `  数据库   database    ${config.databaseUrl ? 'PostgreSQL' : `SQLite in ${config.dataDir}; DATABASE_URL=postgres://… for more than one machine`}`,
    `  时区     zone        ${config.zone}`,
    `  链接     links       ${config.publicUrl ?? `${config.webChat ? 'within the web chat only' : 'none, numbers are opened by asking'}; PUBLIC_URL=https://… for links in cards`}`,
    ...modelLines(config.model),
    ...(adminCode === undefined
      ? []
      : [
          '',
          `  管理员   admin       还没有管理员: 把 ${adminCode} 发给机器人,谁发谁就是管理员`,
          `                       nobody yet: send ${adminCode} to the bot and you are the admin`,
        ]),
    '',
  ];
}

const MODEL = '  模型     model       ';

/** What the model is asked, or how to turn it on. */
function modelLines(model: Config['model']): string[] {
  if (model === undefined) return [`${MODEL}off  everything works by rules; OPENAI_MODEL and OPENAI_API_KEY or OPENAI_BASE_URL for drafts`];
  if ('missing' in model) return [`${MODEL}off  not complete: ${model.missing} is missing`];
  const beside = [
    ['fast', model.fastModel],
    ['pictures', model.visionModel],
    ['recordings', model.transcribeModel],
    ['vectors', model.embedModel],
  ].flatMap(([what, name]) => (name === undefined ? [] : [`${what} ${name}`]));
  return [
    `${MODEL}on   ${[model.model, ...beside].join(', ')} at ${new URL(model.baseUrl).origin}; nothing is sent before an admin agrees`,
  ];
}

/** Each way in: on and what it alone cannot do, or which settings turn it on. */
export function platformLines({ slack, dingtalk, wecom, incomplete }: PlatformConfig): string[] {
  const line = (zh: string, en: string, on: string | undefined, how: string): string => {
    const begun = incomplete.find(({ mode }) => mode === en);
    const missing = begun && `not complete: ${begun.missing.join(', ')} ${begun.missing.length === 1 ? 'is' : 'are'} missing`;
    // A Chinese character is two columns wide.
    return `  ${zh}${' '.repeat(8 - zh.length * 2)} ${en.padEnd(12)}${on === undefined ? `off  ${missing ?? how}` : `on   ${on}`}`;
  };
  return [
    line('', 'Slack', slack && slackText(slack), 'SLACK_BOT_TOKEN and SLACK_APP_TOKEN (socket) or SLACK_SIGNING_SECRET (HTTP)'),
    line(
      '钉钉',
      'DingTalk',
      dingtalk && `stream${dingtalk.cardTemplateId ? '' : '; cards as text with commands until DINGTALK_CARD_TEMPLATE_ID is set'}`,
      'DINGTALK_CLIENT_ID, DINGTALK_CLIENT_SECRET and DINGTALK_ROBOT_CODE',
    ),
    line(
      '企业微信',
      'WeCom app',
      wecom?.app && `callback at /wecom/callback${wecom.robot ? '' : '; no group chats: for them set up the WeCom robot too'}`,
      'WECOM_CORP_ID, WECOM_AGENT_ID, WECOM_SECRET, WECOM_TOKEN and WECOM_ENCODING_AES_KEY',
    ),
    line(
      '企业微信',
      'WeCom robot',
      wecom?.robot && `long connection${wecom.app ? '' : '; no push to people who never wrote: for that set up the WeCom app too'}`,
      'WECOM_BOT_ID and WECOM_BOT_SECRET',
    ),
  ];
}

function slackText({ appToken, signingSecret }: NonNullable<PlatformConfig['slack']>): string {
  if (appToken && signingSecret) return 'events over the socket, /slack/events open too';
  return appToken ? 'socket' : 'HTTP at /slack/events; SLACK_APP_TOKEN works without a public address';
}
