import type { ContactRole, Span } from '../../terms.js';

/** What no department's name holds. */
const STEM = '[^的了着在是我你他她它们这那各每本该,。;:!?\\s\\dA-Za-z]';
/** The name of a department that no list holds, right before somebody: 水质中心(的), 供应处, 植保站(的). */
const DEPARTMENT = new RegExp(`(${STEM}{1,4})(部|科|处|室|办|中心|站|组|车间|工段|班|队)(?:的|那边的?|里的?)?$`);
/** 设备主管(老邵), 管设备的(付工), 负责采购的: work named without a department. */
const WORK = new RegExp(
  `(${STEM}{2})(?:副?总监|副?主管|副?经理|负责人|副?主任|专员|组长|队长|班长|工程师|老大)$|(?:管|负责|分管|主管|主抓|搞|跑|做)(${STEM}{2,3})的?(?:那个)?$`,
);
/** 全部, 到处, 教室: no department's name. */
const NONE = /^(?:全|干|局|内|外|上|下|一|两|几|到|从|教|住|出|进|地铁|公交|高铁|火车|服务|购物|活动)$/;

/** What a department does in a purchase, by the words its name is made of; the first that fits. */
const BY_WORDS: readonly (readonly [ContactRole, RegExp])[] = [
  ['finance', /财|资金|会计|结算|税务|审计|出纳|账/],
  ['legal', /法务|法律|合规/],
  ['procurement', /采|资产|国资|供应|供销|物资|招标|招投标|材料|物料|寻源|设备[科处]|器械[科处]|药剂/],
  ['project', /项目|工程指挥|基建|筹建|指挥/],
  [
    'technical',
    /质|品控|品管|技|研|工艺|信息|信科|数科|网络|数据|数字|智能|设备|机电|机务|机动|电气|仪表|自控|自动化|安全|水质|化验|检[验测]|试验|测|设计|工程|弱电|动力|计量|能源|算法|运维|开发|软件|硬件|标准|环保|系统|机房/,
  ],
  ['other', /总经|总裁|董事|院办|校办|厂办|行办|党[办委]|秘书/],
  [
    'user_dept',
    /运营|营运|销售|市场|生产|仓|物流|车队|门店|店|教务|教学|后勤|行政|人事|人力|客服|厨|护理|车间|线上|线下|渠道|电商|商品|培训|种植|养殖|操作|现场/,
  ],
];

/** What somebody does whose department or work, of whatever name, stands right before him; with the place of its words. */
export function departmentBefore(folded: string, at: number): { readonly role: ContactRole; readonly span: Span } | undefined {
  const lead = folded.slice(Math.max(0, at - 9), at);
  const work = WORK.exec(lead);
  if (work !== null) {
    const name = work[1] ?? work[2] ?? '';
    const role = BY_WORDS.find(([, words]) => words.test(name))?.[0];
    if (role !== undefined) return { role, span: [at - work[0].length, at] };
  }
  const [whole, stem = '', kind = ''] = DEPARTMENT.exec(lead) ?? [];
  if (whole === undefined || NONE.test(stem)) return undefined;
  const end = at - whole.length + stem.length + kind.length;
  // 清源水务供应处: of a longer run only the last two characters are surely the department's.
  const name = stem.slice(-2) + kind;
  const role = BY_WORDS.find(([, words]) => words.test(name))?.[0] ?? (kind === '办' ? 'other' : 'user_dept');
  return { role, span: [end - name.length, end] };
}

/** 老戚是管设备的, 小顾负责采购: what is told behind somebody of his work. */
export function workBehind(folded: string, at: number): ContactRole | undefined {
  const told = /^(?:是)?(?:负责|分管|主管|主抓|专管|专门管|管)([\u4e00-\u9fff]{2,4}?)(?:的|这块|那块|这摊|[,。;\s]|$)/.exec(
    folded.slice(at, at + 12),
  );
  return told?.[1] === undefined ? undefined : BY_WORDS.find(([, words]) => words.test(told[1] ?? ''))?.[0];
}
