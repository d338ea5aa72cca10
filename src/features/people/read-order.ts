/** What a message orders about our own people. Pure: names stay as typed. */
import type { PersonRole, Platform } from '../../terms.js';
import { codeIn } from './code.js';
import { platformNamed, roleNamed } from './role-words.js';

/** A change of one or several people, by their names as typed. */
export type Appointment =
  | { readonly kind: 'role'; readonly names: readonly string[]; readonly role: PersonRole }
  | { readonly kind: 'manager'; readonly names: readonly string[]; readonly manager: string };

export type Order =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'appoint'; readonly appointments: readonly Appointment[] }
  | { readonly kind: 'invite'; readonly name?: string; readonly role?: PersonRole }
  | { readonly kind: 'pair' }
  | { readonly kind: 'account'; readonly name: string; readonly platform: Platform; readonly account: string }
  | { readonly kind: 'table'; readonly text: string }
  | { readonly kind: 'list' }
  | { readonly kind: 'unclear' };

const NAME = "[\\p{L}·][\\p{L}· .'-]*?";
const LEAD = /^(?:请|帮我|麻烦|please )?(?:把|将|让|set |make |appoint |promote )?/i;
const SET_ZH =
  /^(?<names>.+?)(?:都)?(?:设为|设成|设置成|设置为|改成|改为|升为|升成|任命为|定为|当|是|做)(?:新的?|我们的?)?(?<role>[^的]{2,6})$/u;
const SET_EN = /^(?<names>.+?) (?:(?:is|are|as|to be|to) )?(?:(?:an?|the|our) )?(?<role>[a-z-]+(?: [a-z-]+)?)$/iu;
const MANAGER = new RegExp(
  `^(?<names>${NAME}(?:\\s?(?:[、,]|和|与| and )\\s?${NAME})*?)(?:都)?(?:的(?:主管|上级|直属(?:上级|领导|主管)|汇报对象|领导)(?:是|改成|改为|换成)|'s? (?:manager|boss|supervisor) is | reports? to |向|归|跟着?)(?<manager>${NAME})(?:汇报|管)?[。!吧了.\\s]*$`,
  'iu',
);
const LEADS = new RegExp(
  `^(?<manager>${NAME})(?:管|带| manages )(?<names>${NAME}(?:\\s?(?:[、,]|和|与| and )\\s?${NAME})*)[。!.\\s]*$`,
  'iu',
);
const ACCOUNT = new RegExp(
  `^(?<name>${NAME})(?:的|在|'s )(?<platform>slack|钉钉|ding(?:talk)?|企业微信|企微|wecom|微信|wechat work|网页|web)\\s?(?:上|里)?(?:的)?(?:账号|帐号|account|id)\\s?(?:是|为|:| is )\\s*(?<account>\\S+)$`,
  'iu',
);
const INVITE =
  /^(?:请|帮我|麻烦)?(?:给|帮|为)\s?(?<to>[\p{L}· .'-]{2,30}?)\s?(?:生成|发|开|弄|来|建)?(?:一?个|一张)?(?:(?<role>\p{Script=Han}{2,4}?)的?)?邀请码|^(?:请|帮我)?(?:把|发个?|来个?)?邀请码(?:发|送)?给\s?(?<given>[\p{L}· .'-]{2,20}?)[。!\s]*$|^(?:请|帮我)?邀请(?:一下)?\s?(?<name>[\p{L}· .'-]{2,20}?)(?:加入|进来|来用)?[。!\s]*$|^invite (?<en>[\p{L}][\p{L} .'-]{1,30}?)(?: as (?:an? )?(?<enRole>[a-z -]+))?[.!\s]*$|\binvit(?:e|ation) code for (?:an? )?(?<enFor>[\p{L}][\p{L} .'-]{1,30})/iu;
const BARE_INVITE =
  /^(?:请|帮我)?(?:生成|发|开|弄|来|建|新建|要)?(?:一?个|一张)?(?:(?<role>\p{Script=Han}{2,4}?)的?)?邀请码[。!\s]*$|^(?:an? )?(?:(?<en>[a-z -]+) )?invit(?:e|ation) code[.!\s]*$/iu;
const PAIR = /绑定|配对|关联|连接|[也还](?:在用|用|有)|\b(?:link|pair|pairing|connect|bind)\b/i;
const LIST = /名单|列表|有谁|哪些同事|^(?:show |list )?(?:me )?(?:the |our )?(?:team|people|members|colleagues)|^who/i;
const TABLE = /^(?:姓名|名字|name)\s*[,,;\t]/i;

export function readOrder(typed: string): Order {
  const text = typed.normalize('NFKC').trim();
  const code = codeIn(text);
  if (code !== undefined) return { kind: 'code', code };
  if (TABLE.test(text)) return { kind: 'table', text };
  const account = ACCOUNT.exec(text)?.groups;
  const platform = account && platformNamed(account.platform ?? '');
  if (account && platform) return { kind: 'account', name: account.name?.trim() ?? '', platform, account: account.account ?? '' };
  if (/邀请|\binvit/i.test(text)) return inviteIn(text);
  const appointments = appointmentsIn(text);
  if (appointments) return { kind: 'appoint', appointments };
  if (PAIR.test(text)) return { kind: 'pair' };
  return LIST.test(text) ? { kind: 'list' } : { kind: 'unclear' };
}

function inviteIn(text: string): Order {
  const bare = BARE_INVITE.exec(text)?.groups;
  if (bare) {
    const role = roleNamed(bare.role ?? bare.en ?? '');
    return { kind: 'invite', ...(role ? { role } : {}) };
  }
  const found = INVITE.exec(text)?.groups ?? {};
  const whom = (found.to ?? found.given ?? found.name ?? found.en ?? found.enFor ?? '').trim();
  const role = roleNamed(found.role ?? found.enRole ?? '');
  // 给经理发个邀请码 means a role, not somebody called so.
  const asRole = roleNamed(whom);
  if (asRole) return { kind: 'invite', role: asRole };
  const nobody = whom === '' || /^(?:我|me|他|她|新人|新同事)$/i.test(whom);
  return { kind: 'invite', ...(nobody ? {} : { name: whom }), ...(role ? { role } : {}) };
}

/** Each sentence one appointment; undefined when one of them is none, so that nothing is done by halves. */
function appointmentsIn(text: string): readonly Appointment[] | undefined {
  const found: Appointment[] = [];
  for (const sentence of sentencesOf(text)) {
    const one = managerIn(sentence) ?? roleIn(sentence);
    if (!one) return undefined;
    found.push(one);
  }
  return found.length > 0 ? found : undefined;
}

/** A comma ends a sentence where what follows is whole by itself (张三的主管是李四,王五的主管是李四), not within a list of names. */
function sentencesOf(text: string): readonly string[] {
  const parts = text.split(
    /[;\n。]|,(?=[^,]*?(?:的(?:主管|上级|领导|汇报对象)|向|归|是|设|改成|改为|升|任命|reports? to|'s? manager| is ))/i,
  );
  const sentences: string[] = [];
  let held = '';
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
    const whole = held === '' ? part : `${held},${part}`;
    // Names before a comma wait for the verb behind it.
    if (managerIn(whole) ?? roleIn(whole)) {
      sentences.push(whole);
      held = '';
    } else held = whole;
  }
  return held === '' ? sentences : [...sentences, held];
}

function managerIn(sentence: string): Appointment | undefined {
  const { names, manager } = MANAGER.exec(sentence)?.groups ?? LEADS.exec(sentence)?.groups ?? {};
  return names && manager ? { kind: 'manager', names: namesIn(names), manager: manager.trim() } : undefined;
}

function roleIn(sentence: string): Appointment | undefined {
  const words = sentence.replace(LEAD, '').replace(/[。!吧了.\s]+$/, '');
  for (const pattern of [SET_ZH, SET_EN]) {
    const found = pattern.exec(words)?.groups;
    const role = roleNamed(found?.role ?? '');
    if (found?.names && role) return { kind: 'role', names: namesIn(found.names), role };
  }
  return undefined;
}

const namesIn = (list: string): readonly string[] =>
  list
    .split(/[、,]|和|与| and /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
