import type { Lang, PersonRole, Platform } from '../../terms.js';

/** What people call a role; the first one is what the bot says. */
const ROLE_WORDS: readonly (readonly [PersonRole, RegExp])[] = [
  ['admin', /^(?:管理员|admins?|administrators?)$/i],
  ['manager', /^(?:(?:销售)?(?:主管|经理|总监)|总监|leader|(?:sales )?(?:managers?|lead))$/i],
  ['solution', /^(?:售前(?:工程师|顾问)?|解决方案(?:顾问|工程师)|pre-?sales|solutions?(?: engineers?)?)$/i],
  ['delivery', /^(?:交付(?:经理)?|delivery)$/i],
  ['legal', /^(?:法务|legal)$/i],
  ['ops', /^(?:运营|ops|operations)$/i],
  ['rep', /^(?:销售(?:代表|员)?|业务员?|(?:sales )?reps?|salespersons?|salespeople|sales)$/i],
];

export const roleNamed = (word: string): PersonRole | undefined => ROLE_WORDS.find(([, pattern]) => pattern.test(word.trim()))?.[0];

export const ROLE_NAMES = {
  zh: { rep: '销售', manager: '主管', admin: '管理员', solution: '售前', delivery: '交付', legal: '法务', ops: '运营' },
  en: { rep: 'rep', manager: 'manager', admin: 'admin', solution: 'presales', delivery: 'delivery', legal: 'legal', ops: 'ops' },
} as const satisfies Record<Lang, Record<PersonRole, string>>;

const PLATFORM_WORDS: readonly (readonly [Platform, RegExp])[] = [
  ['slack', /^slack$/i],
  ['dingtalk', /^(?:钉钉|ding(?:talk)?)$/i],
  ['wecom', /^(?:企业微信|企微|微信|wecom|wechat work)$/i],
  ['web', /^(?:网页|web)$/i],
];

export const platformNamed = (word: string): Platform | undefined => PLATFORM_WORDS.find(([, pattern]) => pattern.test(word.trim()))?.[0];

export const PLATFORM_NAMES = {
  zh: { slack: 'Slack', dingtalk: '钉钉', wecom: '企业微信', web: '网页' },
  en: { slack: 'Slack', dingtalk: 'DingTalk', wecom: 'WeCom', web: 'web chat' },
} as const satisfies Record<Lang, Record<Platform, string>>;
