/** Who is who among ourselves, said in Chinese: roles, managers, codes, and which customer a group is about. */
import type { IntentRule } from './rule.js';

const NAME = "(?:[\\u4e00-\\u9fff·]{2,4}|[a-z][a-z .'-]{1,30})";
const NAMES = `${NAME}(?:\\s?[、,和与]\\s?${NAME})*`;
const ROLE =
  '(?:主管|经理|销售(?:主管|经理|总监|代表|员)?|业务员?|总监|管理员|售前(?:工程师|顾问)?|解决方案(?:顾问|工程师)|交付(?:经理)?|法务|运营)';
const ABOVE = '(?:主管|上级|直属(?:上级|领导|主管)|汇报对象|领导)';
const PLATFORM = '(?:slack|钉钉|ding(?:talk)?|企业微信|企微|wecom|微信|网页)';
const END = '[。!吧了\\s]*$';

export const peopleOrdersZh: readonly IntentRule[] = [
  { intent: 'manage_people', pattern: /^(?:(?:邀请码|配对码|管理员码|码)[::是\s]*)?zb[-\s]?[a-z0-9]{4}[-\s]?[a-z0-9]{4}$/i, atMost: 30 },
  {
    intent: 'manage_people',
    pattern: new RegExp(
      `^(?:请|帮我|麻烦)?(?:把|将|让)?${NAMES}(?:设为|设成|设置成|设置为|改成|改为|升为|升成|任命为|定为|当)(?:新的?)?${ROLE}${END}`,
      'i',
    ),
    unless: /^(?:请|帮我)?(?:把|将)?(?:阶段|状态|进度|商机|这单|单子|客户|它)/,
    atMost: 80,
  },
  {
    intent: 'manage_people',
    pattern: new RegExp(`^${NAMES}(?:都)?(?:是|做)(?:我们的?)?(?:主管|管理员)${END}`, 'i'),
    unless: /总(?:[、,和与是]|都)/,
    atMost: 60,
  },
  {
    intent: 'manage_people',
    pattern: new RegExp(`^${NAMES}(?:都)?(?:是|做)(?:我们的?)?${ROLE}${END}`, 'i'),
    withColleague: true,
    atMost: 60,
  },
  {
    intent: 'manage_people',
    pattern: new RegExp(
      `^(?:${NAMES}的${ABOVE}(?:是|改成|改为|换成)${NAME}|${NAMES}(?:都)?(?:向|归|跟着?)${NAME}(?:汇报|管)|${NAME}(?:管|带)${NAMES})(?:[,;,;。\\n]|${END})`,
      'i',
    ),
    withColleague: true,
    atMost: 400,
  },
  {
    intent: 'manage_people',
    pattern: new RegExp(`^${NAMES}的(?:主管|上级)(?:是|改成|改为|换成)${NAME}(?:[,;,;。\\n]|${END})`, 'i'),
    unless: /总的|总[,;。]|总$/,
    atMost: 400,
  },
  {
    intent: 'manage_people',
    pattern: /邀请码|^邀请(?:一下)?[\u4e00-\u9fffa-z .'-]{2,20}?(?:加入|进来|来用)?$/i,
    unless: /客户|展会|参加|活动|吃饭|过来/,
    atMost: 40,
  },
  {
    intent: 'manage_people',
    pattern: new RegExp(
      `^(?:请|帮我|我要)?(?:绑定|配对|关联|连接)(?:一?下)?(?:我)?(?:的)?(?:${PLATFORM}|账号|帐号)?(?:上?的?(?:账号|帐号))?${END}|^(?:给我)?(?:一个)?配对码${END}|^我(?:在|的)?(?:另一个平台|${PLATFORM})(?:上)?(?:也|还)有(?:个|一个)?(?:账号|帐号)${END}|^我(?:也|还)(?:在)?用(?:${PLATFORM})${END}`,
      'i',
    ),
    atMost: 24,
  },
  {
    intent: 'manage_people',
    pattern: new RegExp(`^${NAME}(?:的|在)${PLATFORM}(?:上|里)?(?:的)?(?:账号|帐号|id)(?:是|为|:)\\s*\\S+$`, 'i'),
    atMost: 120,
  },
  {
    intent: 'manage_people',
    pattern:
      /^(?:看看?|查看?|列出)?(?:一下)?(?:我们)?(?:的)?(?:(?:团队|同事|成员|人员)(?:名单|列表|都?有谁|里有谁)|都?有哪些同事)[?。\s]*$/,
    atMost: 20,
  },
  {
    intent: 'manage_people',
    pattern: /^(?:姓名|名字|name)\s*[,;\t]\s*(?:角色|职位|岗位|主管|平台|账号|role|manager|platform)/,
    atMost: 20_000,
  },
  {
    intent: 'bind_group',
    pattern:
      /^(?:请|帮我)?(?:把)?(?:这个|本|这)?群?(?:聊)?(?:绑定|绑)(?:到|给|为)?(?:客户)?[::\s]*[^\s,,。]{2,30}(?: [^,。]{1,30})?$|^(?:请)?(?:把)?(?:这个|本|这)?群?(?:解绑|解除绑定|取消绑定|不绑了)(?:客户)?[。!\s]*$/,
    unless: /合同|排他|被绑|绑了|单子绑/,
    atMost: 60,
  },
];
