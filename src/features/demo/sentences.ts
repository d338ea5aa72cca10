/**
 * What the reps of the sample data wrote. `<…>` is filled in; `[kind:words]` is a signal and the words it was read from;
 * `{…}` is the next step; what stands between “ and ” are the customer's own words.
 */
import type { LossReason, Stage } from '../../terms.js';

export interface Line {
  /** The customer's mood. */
  readonly mood: '+' | '0' | '-';
  readonly text: string;
  /** Why the deal was lost, where its review was answered. */
  readonly loss?: LossReason;
}

/** How a customer came to us, by source channel. */
export const FIRST_LINES = {
  展会: [
    { mood: '0', text: '展会上加了<c>的<top>,对<prod>有兴趣,<when>{约电话细聊}' },
    { mood: '+', text: '<c>的<buyer>在展台看了半小时<prod>,要了资料,<when>{电话回访}' },
  ],
  转介绍: [
    { mood: '+', text: '老客户介绍的<c>,刚和<top>通了电话,在看<prod>,<when>{发资料过去}' },
    { mood: '0', text: '朋友推了<c>的<buyer>给我,加上微信了,他们想了解<prod>,<when>{电话聊需求}' },
  ],
  官网: [
    { mood: '0', text: '官网来的线索<c>,<buyer>留了电话,问<prod>的[delivery:交期],<when>{回电}' },
    { mood: '0', text: '官网表单 <c> <buyer>,想看<prod>的案例,<when>{发案例}' },
  ],
  其他: [{ mood: '-', text: '陌拜了<c>,前台给了<buyer>的微信,他们现在用的是[competitor:<rival>],<when>{再约一次}' }],
} as const satisfies Record<string, readonly [Line, ...Line[]]>;

/** The first thing heard of customers of whom something is not known: who they are, how they came, what comes next. */
export const LACKING = {
  contact: { mood: '0', text: '官网表单<c>,只留了公司名和总机,问<prod>的[delivery:交期],<when>{打总机找人}' },
  source: { mood: '0', text: '<c>的<buyer>打到公司总机问<prod>,记了手机,<when>{回电}' },
  next: { mood: '0', text: '<c>的<buyer>来询价,<prod>先发了目录价,对方说看完再联系' },
} as const satisfies Record<string, Line>;

/** Leads worth calling first: contact, budget, decision maker and a date in one line. */
export const GOOD_LEADS: readonly [Line, ...Line[]] = [
  { mood: '+', text: '<c>的<top>主动来电,想上<prod>,[budget:预算<amt>左右],[decision_maker:他自己能定],<when>{带方案过去}' },
  { mood: '+', text: '新线索<c>,和<top>聊了四十分钟,<prod>年内要落地,[budget:预算批了<amt>],<when>{上门看现场}' },
  { mood: '+', text: '<c>的<buyer>约我们去讲<prod>,[budget:预算<amt>左右],[decision_maker:最后<top>拍板],<when>{上门讲方案}' },
];

/** The last thing heard of a customer who waits. */
export const WAITING: Line = {
  mood: '-',
  text: '<c>的<buyer>回话了,“价格再看看,领导还没批”,[objection:嫌贵],[price:报价还是<amt>],<when>{回复二版报价}',
};

/** The last thing heard of a customer about to sign. */
export const SIGNING: Line = {
  mood: '+',
  text: '<c>那边<top>确认了,[signing_time:<when>{签合同}],[price:总价<amt>],[payment:预付三成]',
};

/** The customer weighs us against a rival, the first time and the second. */
export const COMPARING: Line = {
  mood: '-',
  text: '<c>在看[competitor:<rival>],<buyer>说他们[price:便宜一成],[objection:嫌我们贵],“你们贵在哪”,<when>{送对比表}',
};
export const STILL_COMPARING: Line = {
  mood: '-',
  text: '<c>还在和[competitor:<rival>]比,<buyer>说“再看看,不急着定”,[objection:嫌贵],<when>{带总价对比过去}',
};

/** What is said while a deal is in a stage. */
export const LINES: Readonly<Record<Stage, readonly [Line, ...Line[]]>> = {
  lead: [
    { mood: '0', text: '第一次拜访<c>,<buyer>收了资料,还没细看,<when>{再联系}' },
    { mood: '0', text: '<c>的<buyer>说内部先讨论,“有需要会找你们”,<when>{问结果}' },
  ],
  intent: [
    { mood: '+', text: '和<c>的<top>电话,需求明确了,“年底前必须用上”,[budget:预算大概<amt>],<when>{上门调研}' },
    { mood: '0', text: '首次拜访<c>,<expert>带我看了现场,[technical:接口要跟老系统对上],<when>{给调研结论}' },
    { mood: '0', text: '<c>的<buyer>说[budget:预算要等下个月批],先把材料给他,<when>{送材料}' },
    { mood: '+', text: '<c>的<expert>看了演示,“比我们现在用的顺手”,[trial:想先试用两周],<when>{开试用账号}' },
    { mood: '0', text: '<c>这边[decision_maker:要<top>点头],<buyer>帮我们约时间,<when>{确认见面时间}' },
    { mood: '0', text: '和<c>线上技术交流,<expert>提了[technical:十几个问题],大半能答,剩下的<when>{书面答复}' },
    { mood: '+', text: '请<c>的<buyer>来公司看了产线,“眼见为实”,回去帮我们[decision_maker:向<top>汇报],<when>{问反馈}' },
    { mood: '-', text: '<c>的<expert>担心[technical:老数据迁不过来],[objection:觉得风险大],<when>{带技术同事去答疑}' },
  ],
  proposal: [
    { mood: '0', text: '给<c>报了<prod>,[price:报价<amt>],<buyer>说要[bidding:比三家],<when>{问比价结果}' },
    { mood: '0', text: '<c>的一版方案发了,[price:报价<amt>],<expert>先看技术部分,<when>{电话过一遍}' },
    { mood: '+', text: '上门给<c>做方案演示,<top>当场问[price:<amt>含不含培训],“含的话可以往下走”,<when>{补培训清单}' },
    { mood: '-', text: '<c>收到报价了,[price:<amt>]比[budget:预算高],<buyer>让砍配置,“功能可以少,钱不能多”,<when>{出精简版}' },
    { mood: '+', text: '今天给<c>做了方案汇报,<top>全程听完,“方向没问题,细节再抠一抠”,<when>{发二版方案}' },
    WAITING,
    { mood: '0', text: '和<c>的<expert>过了技术协议,提了三条[technical:技术要求],能做,[delivery:交期要六周],<when>{书面回复}' },
    COMPARING,
    { mood: '+', text: '<c>样品测完了,[trial:试用结果达标],<expert>很认可,“数据比标书还好”,<when>{约<top>谈价}' },
    { mood: '0', text: '<c>要[bidding:走招标],标书月底出,<buyer>让我们准备资质,<when>{送资质}' },
    { mood: '0', text: '陪<c>的<expert>去看了样板客户,[service:问了售后响应时间],<when>{发售后方案}' },
  ],
  negotiation: [
    { mood: '+', text: '高层拜访<c>,谈到<amt>了,<top>说[price:这个价能接受],[contract:合同让法务过],<when>{送合同}' },
    { mood: '0', text: '<c>法务看了合同,[contract:违约条款要改],我们改条款,[payment:付款想改成3:6:1],<when>{回修改稿}' },
    { mood: '-', text: '<c>的<top>又压价,“再降五个点今天就签”,[objection:价格卡住了],[price:目前<amt>],<when>{报特价审批结果}' },
    SIGNING,
    { mood: '0', text: '<c>[contract:合同在走用印],<expert>在催[delivery:交货时间],<when>{确认用印}' },
    { mood: '+', text: '<c>付款谈拢了,[payment:按3:6:1],<buyer>说[contract:合同周内定稿],<when>{确认定稿}' },
    { mood: '0', text: '<c>要求[payment:到货付九成],我说最多七成,<top>去商量,<when>{谈付款}' },
  ],
  won: [
    { mood: '+', text: '<c>签了!<prod> <amt>,[contract:合同已盖章],<fin>确认[payment:预付款<when>{到账}]' },
    { mood: '+', text: '<c>合同拿到了,<amt>,<fin>那边[contract:双方已盖章],[delivery:<when>{安排交付启动}]' },
  ],
  lost: [
    { mood: '-', text: '<c>丢了,[competitor:<rival>]报得[price:比我们低两成],“技术你们好,预算不够”', loss: 'price' },
    { mood: '-', text: '<c>项目黄了,[budget:预算被砍],“明年再说”' },
    { mood: '-', text: '<c>选了[competitor:<rival>],<top>说[decision_maker:集团指定],没走到最后一轮', loss: 'decision_chain' },
  ],
};

/** After the signature. */
export const SERVICE_LINES: readonly [Line, ...Line[]] = [
  { mood: '+', text: '回访<c>,<prod>用得顺,“比承诺的早了一周”,[service:培训安排在下周]' },
  { mood: '0', text: '<c>[payment:二期款还没到],<fin>说在走流程' },
  { mood: '+', text: '<c>[service:验收通过],<expert>给了好评,愿意做样板' },
];

/** A second deal with a customer already won. */
export const RENEWAL: Line = { mood: '+', text: '<c>想[renewal:再加一套<prod>],[budget:预算<amt>左右],<top>让我们先出方案,<when>{出方案}' };

/** Customers who go quiet. */
export const QUIET_LINES: readonly [Line, ...Line[]] = [
  { mood: '-', text: '<c>[churn_risk:两周没回消息了],<buyer>电话也不接,<when>{上门找<top>}' },
  { mood: '-', text: '<c>的<buyer>说项目[churn_risk:先搁置],“年后再看”,<when>{问进展}' },
  { mood: '-', text: '<c>那边换了负责人,[churn_risk:在考虑换掉我们],[competitor:<rival>]已经进场了,<when>{约<top>见面}' },
];
