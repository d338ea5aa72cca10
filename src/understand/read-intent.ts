import type { Intent, Lang, Span } from '../terms.js';
import { isMeeting } from './conversation/transcript.js';
import { chatterEn, createLeadEn, doneWithEn, eventEn, ordersEn, questionsEn, sighsEn, smalltalkEn, wishesEn } from './intents/en.js';
import { isForUs, NOTHING_MORE, OUR_MONEY, talkAmongOurselves } from './intents/ourselves-zh.js';
import type { IntentRule } from './intents/rule.js';
import { chatterZh, createLeadZh, doneWithZh, eventZh, ordersZh, questionsZh, sighsZh, smalltalkZh, wishesZh } from './intents/zh.js';
import type { Clause } from './text/clauses.js';
import { type Gated, gatesOf } from './text/gates.js';
import { firstMatch, firstMatchOfGated, matches, matchesIn } from './text/matches.js';

/** What the intent is judged by. */
export interface Seen {
  readonly folded: string;
  readonly lang: Lang;
  readonly clauses: readonly Clause[];
  readonly customers: number;
  /** A customer is known, or named by a telling ending: not only guessed from its place. */
  readonly surely: boolean;
  /** The message begins with a customer's name. */
  readonly opens: boolean;
  /** The chat before this message names a customer. */
  readonly subject: boolean;
  readonly people: number;
  /** Names of our own people. */
  readonly colleagues: number;
  /** Those of them called by a name, not only by an office. */
  readonly named: number;
  readonly phones: readonly Span[];
  readonly signals: number;
  readonly stages: number;
  readonly hasAmount: boolean;
  readonly hasNext: boolean;
  readonly correction: boolean;
  /** The message before this one asked something. */
  readonly afterQuestion: Intent | undefined;
  /** It tells much and wants nothing (see `tellsMuch`). */
  readonly tells: boolean;
  /** It puts something in the place of what that one asked about (那金麦呢). */
  readonly goesOn: boolean;
}

/** An intent and the words that decided it. */
export interface Decided {
  readonly intent: Intent;
  readonly why: string;
}

/** What a message wants: an order or a question by its own words, else news of a customer, else talk. */
export function intentOf(seen: Seen): Decided {
  const { folded, lang } = seen;
  const zh = lang === 'zh';
  if (isMeeting(folded)) return { intent: 'summarize_meeting', why: 'talk' };
  const orders = zh ? ordersZh : ordersEn;
  const gates = gatesOf(orders, ({ pattern }) => pattern);
  for (const [i, rule] of orders.entries()) {
    if (seen.tells && LOOSE.has(rule.intent)) continue;
    const words = fits(rule, gates[i], seen);
    if (words !== undefined) return { intent: rule.intent, why: words };
  }
  if (seen.phones.length > 0 && isContactDetail(seen) && firstMatch(zh ? createLeadZh : createLeadEn, folded) === null)
    return { intent: 'add_contact_detail', why: 'phone' };
  if (seen.correction) return { intent: 'correct_record', why: 'correction' };
  if (zh && isForUs(seen)) return { intent: 'other', why: OURSELVES };
  if (zh && NOTHING_MORE.test(folded)) return { intent: 'smalltalk', why: 'nothing to tell' };
  if (zh && TAKES_BACK.test(folded)) return { intent: 'smalltalk', why: 'an order taken back' };
  if (zh && seen.customers > 0 && seen.people > 0 && WHO_IS.test(folded)) return { intent: 'log_followup', why: 'who is who' };
  if (zh && seen.customers > 0 && SAYS_FINE.test(folded)) return { intent: 'log_followup', why: 'no trouble' };
  const lead = firstMatch(zh ? createLeadZh : createLeadEn, folded);
  const question = seen.tells ? undefined : questionOf(seen);
  // 有没有人认识…? asks for a way in: it names a new lead.
  if (question !== undefined && (lead === null || question.why !== 'question')) return question;
  if (lead !== null && seen.customers > 0 && firstMatch(zh ? doneWithZh : doneWithEn, folded) === null)
    return { intent: 'create_lead', why: lead[0] };
  const evidence = seen.signals + seen.stages + (seen.hasAmount ? 1 : 0) + (seen.hasNext ? 1 : 0);
  const event = firstMatch(zh ? eventZh : eventEn, folded);
  // 平安夜快乐各位: a wish for all of us is none for a customer, whatever looks like a name in it.
  if (zh && !seen.surely && seen.signals + seen.stages === 0 && !seen.hasAmount && GREETS.test(folded))
    return { intent: 'smalltalk', why: 'greeting' };
  // A wish put to the bot (帮我查…, 推荐一家…) is no news, though it name a company.
  const wish = seen.customers > 0 && lead !== null ? null : firstMatch(zh ? wishesZh : wishesEn, folded);
  if (wish !== null && seen.signals <= 1 && seen.people === 0) return { intent: 'other', why: wish[0] };
  // What begins with a customer's name and asks nothing is news of it.
  if (zh && consumes(folded)) return { intent: 'other', why: 'traveller' };
  const told =
    (event !== null && (seen.people > 0 || (seen.surely && folded.length >= 12) || (zh && matches(CONTACTED, folded)))) ||
    (!zh && seen.surely && (seen.named > 0 || matches(ATE_WITH, folded))) ||
    (seen.opens && folded.length >= 8);
  if (
    seen.signals + seen.stages === 0 &&
    seen.people === 0 &&
    /(?:有没有|要不要|需不需要|用不用)[^,。]{0,4}(?:要我|我带|帮带|一起去|顺路)/.test(folded)
  )
    return { intent: 'other', why: OURSELVES };
  if (zh && event === null && namesOnly(seen)) return { intent: seen.afterQuestion ?? 'other', why: 'name' };
  if (seen.customers > 0 && (evidence > 0 || told)) return { intent: 'log_followup', why: event?.[0] ?? 'evidence' };
  const business = seen.signals + seen.stages + (seen.hasAmount ? 1 : 0);
  const sigh = firstMatch(zh ? sighsZh : sighsEn, folded);
  if (sigh !== null && business === 0 && seen.customers === 0 && seen.people === 0) return { intent: 'smalltalk', why: sigh[0] };
  if (seen.subject && evidence > 0 && tellsMore(seen, business)) return { intent: 'log_followup', why: 'context' };
  if (seen.subject && matches(SAME_AGAIN, folded)) return { intent: 'log_followup', why: 'same again' };
  if (seen.subject && seen.named > 0 && event !== null && folded.length >= 12 && small(seen) === null && tellsMore(seen, business))
    return { intent: 'log_followup', why: 'person of the talk' };
  if (seen.people > 0 && !talkAmongOurselves(folded) && (business > 0 || (seen.named > 0 && seen.hasNext)))
    return { intent: 'log_followup', why: 'person' };
  if (tellsOfDeal(seen)) return { intent: 'log_followup', why: 'deal' };
  const chatter = small(seen);
  if (chatter !== null && evidence <= 1) return { intent: 'smalltalk', why: chatter[0] };
  if (zh && evidence === 0 && seen.customers === 0 && talkAmongOurselves(folded)) return { intent: 'other', why: OURSELVES };
  return {
    intent:
      evidence === 0 && seen.customers === 0 && folded.length <= 12 && firstMatch((zh ? questionsZh : questionsEn).asks, folded) === null
        ? 'smalltalk'
        : 'other',
    why: '',
  };
}

/** In English much is told before a customer that nobody saw in it is asked for. */
const MUCH = 3;

/** 定金两万今早到账,总价十一万二; PO just landed, 40% with order, delivery in 14 weeks: a deal is told of, whoever it is with. */
function tellsOfDeal({ folded, lang, clauses, signals, stages, hasAmount }: Seen): boolean {
  if (stages === 0 || asksUs(folded, clauses, lang)) return false;
  return lang === 'en' ? signals >= MUCH : hasAmount && signals > 0 && !talkAmongOurselves(folded) && !matches(OUR_MONEY, folded);
}

/** Had lunch with Acme: who was met is told, though small talk is made of the same words. */
const ATE_WITH =
  /\b(?:had|did|grabbed|got|after|over) (?:an? )?(?:quick |long |late )?(?:lunch|dinner|breakfast|coffee|drinks|beers?) (?:w\/ ?|with )/i;

/** 说上次的样品测了没问题: what looks like 测了没 is what they say. */
const SAYS_FINE =
  /(?:说|讲|反馈|表示|回复|觉得|测完|试完|看完)[^?吗]{0,24}没(?:什么|啥)?大?(?:问题|意见|毛病|异议)了?(?:[,。!\s][^?吗]{0,24})?$/;

/** Orders whose words are also used in telling: 看了两天资料, 约了周四过去. */
const LOOSE: ReadonlySet<Intent> = new Set<Intent>([
  'ask_brief',
  'draft_talk_track',
  'summarize_meeting',
  'ask_whatif',
  'ask_funnel',
  'ask_overdue',
]);

const LONGEST_NAMED = 12;
/** 和蓝港物流: one more name to what was asked, and nothing told of it; a topic may only lie in the name. */
const namesOnly = ({ folded, customers, people, signals, stages, hasAmount, hasNext }: Seen): boolean =>
  customers === 1 &&
  people + stages === 0 &&
  signals <= 1 &&
  !hasAmount &&
  !hasNext &&
  folded.length <= LONGEST_NAMED &&
  /^(?:和|跟|与|还有|以及|那么?)[\u4e00-\u9fffA-Za-z]+[呢?。]*$/.test(folded) &&
  !/[了过没不嫌要想说催拖卡丢输退急]/.test(folded);

/** 算了 别删了: what the bot was asked for is not wanted any more. */
const TAKES_BACK =
  /^(?:算了|没事了?|等等|等一下|哦|额|嗯|不对)*[,。\s]*(?:那|就|还是|先)*(?:别|不用|不要|甭)(?:再|给我)?(?:删|撤|撤销|改|记|录|动)(?:它|了它|掉)?(?:了|吧)*[。!\s]*$/;
/** 孙总就是迅安的老板: somebody's place is told. */
const WHO_IS =
  /^[^,。;!?\s]{1,8}(?<![不])(?:就|才|其实|原来)?是[^,。;!?\s]{2,16}?的?(?:新来的|新任)?(?:大?老板|法人|创始人|董事长|总经理|经理|总监|厂长|院长|校长|主任|采购|财务|负责人|对接人|联系人|话事人|会计|工程师|店长|副总|总裁)[。!\s]*$/;

const GREETS =
  /^(?:[\u4e00-\u9fff]{1,3}节|[新元]年|周末|生日)快乐|(?:各位|大家|兄弟们?|姐妹们?|提前|祝你?们?)[^,。]{0,6}快乐|快乐[^,。]{0,2}(?:各位|大家|兄弟|姐妹)|拜年|拜个早年/;

/** The mark of what is asked among ourselves. */
export const OURSELVES = 'among ourselves';
/** Small talk with a day in it (中午吃啥) is short. */
const LONGEST_SMALLTALK = 14;

/** Is a message that names no customer news of the one talked of before? A day alone is none, nor is what only asks. */
function tellsMore({ folded, lang, clauses }: Seen, business: number): boolean {
  if (talkAmongOurselves(folded)) return false;
  const words = (lang === 'zh' ? questionsZh : questionsEn).asks;
  if (clauses.every((clause) => asks(folded, clause, words, lang))) return false;
  if (business > 0 || folded.length > LONGEST_SMALLTALK) return true;
  return small({ folded, lang }) === null;
}

/** Small talk, by its own words. */
function small({ folded, lang }: Pick<Seen, 'folded' | 'lang'>): RegExpExecArray | null {
  return firstMatch(lang === 'zh' ? smalltalkZh : smalltalkEn, folded) ?? firstMatch(lang === 'zh' ? chatterZh : chatterEn, folded);
}

/** 同上,他们分院也要一台: more of what was just told. */
const SAME_AGAIN = /^(?:情况|都)?(?:同上|一样的|也一样|跟上面一样|同样)|^(?:same (?:as above|here|again|story)|ditto)\b/i;

/** What is told of a contact that took place. */
const CONTACTED = /(?:拜访|回访|走访|联系|沟通|聊|谈|见|碰|去|跑|打电话|通话|参观|接触|对接)(?:了|过|完)|碰(?:头|面)|吃(?:了|过)[个顿]?饭/;

const CONSUMER =
  /小吃|名胜|步行街|特色菜|尝尝|逛逛|玩一|好评|星级|开放时间|游客|订房|订位|免费停车|停车位|[wW][iI][fF][iI]|洗衣|接机|游泳池|类型的?(?:酒店|餐)|消费|玩玩|去玩|吃点|吃饱|美味|菜系|烤鸭|火锅店|酒店|宾馆|旅馆|餐馆|餐厅|饭店|小吃街|景点|景区|门票|地铁|出租车|打车|车牌|车型|游玩|游览|参观完|住宿|房间|大床房|入住|人均|评分|营业时间|开门|关门|周边|附近|好吃|好玩|美食|吃饭|博物馆|公园|故宫|长城|早餐|健身房|吹风机|无烟房|叫醒|外宾|推荐菜|推荐|地址|电话是|步行|公交|逛/g;
const OF_SALES =
  /客户|合同|报价|方案|签约|签单|拜访|跟进|样品|演示|试用|试点|采购|预算|招标|投标|回款|付款|尾款|定金|[\u4e00-\u9fff](?:总(?!共|是|体|的)|经理|主任|老板|店长)/;
const ASKS_FOR = /[?]|吗|呢|推荐|帮我|请(?!客)|我想|我要|想找|打算|给我|告诉|知道|吧$/;

/** Somebody looks for a hotel, a restaurant, a sight: two such words, a wish, and nothing of selling. */
function consumes(folded: string): boolean {
  if (!matches(ASKS_FOR, folded) || matches(OF_SALES, folded)) return false;
  return (
    new Set(folded.match(CONSUMER)).size >= 2 ||
    /(?:这里|那里|它家|它|这家|那家|酒店|餐馆|景点)(?:的|有|提供|能|可以|有没有)[^,。!]{1,10}(?:吗|多少|几点|哪)/.test(folded)
  );
}

function fits(rule: IntentRule, gate: Gated | undefined, seen: Seen): string | undefined {
  if (gate === undefined) return undefined;
  if (rule.atMost !== undefined && seen.folded.length > rule.atMost) return undefined;
  if (rule.withColleague === true && seen.colleagues === 0) return undefined;
  // 打印一下今天的简报: what only stands where a name would is none.
  if (rule.withoutCustomer === true && seen.customers > 0 && (seen.surely || rule.intent !== 'ask_battle_brief')) return undefined;
  const words = firstMatchOfGated(gate, seen.folded)?.[0];
  return words === undefined || (rule.unless !== undefined && matches(rule.unless, seen.folded)) ? undefined : words;
}

/** A phone number and hardly anything else: a detail of a contact to be kept. */
function isContactDetail({ folded, phones, hasNext, hasAmount, signals }: Seen): boolean {
  const number = phones.reduce((length, [start, end]) => length + end - start, 0);
  return !hasNext && !hasAmount && (signals === 0 || /联系人|联系方式|电话|手机/.test(folded)) && folded.length - number <= 22;
}

/** A customer and what is wanted of it, with nothing told: 华东医疗的报价历史. */
const NAMED_ALONE =
  /^[^,。!?:;\s了说要看过已给问]{2,12}的?(?:最近的?|最新的?|目前的?|现在的?)?(?:跟进|拜访|报价|合同|回款|沟通)?(?:历史|记录|情况|进度|进展|状态|动态|联系人|时间线|决策链|决策人|关键人|阶段|金额|下一步)[?。\s]*$/;

const STRETCH =
  /(?:这个?|本|上个?|今|去|全)(?:月|周|季度?|年)|[一二三四1-4]季度|[上下]半年|\b(?:this|last) (?:week|month|quarter|year)\b|\bq[1-4]\b/i;

function questionOf(seen: Seen): Decided | undefined {
  const { folded, lang, clauses } = seen;
  const rules = lang === 'zh' ? questionsZh : questionsEn;
  const followUp = seen.goesOn || /^(?:那|那么|and |what about |how about )[^。!]{1,30}(?:呢)?[?]?$/i.test(folded);
  if (followUp && seen.afterQuestion !== undefined)
    return {
      intent:
        firstMatch(rules.funnel, folded) !== null && seen.customers === 0 && seen.afterQuestion !== 'ask_deal_status'
          ? 'ask_funnel'
          : seen.afterQuestion,
      why: 'follow-up',
    };
  const brief = folded.length <= 60;
  // how much is it worth, 它什么时候签: of the deal that was just asked about.
  if (seen.customers === 0 && folded.length <= 50 && seen.afterQuestion === 'ask_deal_status' && seen.subject && MEANT_BEFORE.test(folded))
    return { intent: 'ask_deal_status', why: 'of the one before' };
  if (seen.customers === 0 && brief) {
    const overdue = firstMatch(rules.overdue, folded);
    if (overdue !== null) return { intent: 'ask_overdue', why: overdue[0] };
    const figures = firstMatch(rules.figures, folded);
    if (figures !== null && !(seen.subject && clauses.length > 2)) return { intent: 'ask_funnel', why: figures[0] };
  }
  if (lang === 'zh' && seen.opens && matches(NAMED_ALONE, folded)) return { intent: 'ask_deal_status', why: 'named alone' };
  const asking = clauses.filter((clause) => asks(folded, clause, rules.asks, lang));
  if (asking.length === 0) return undefined;
  // A long breath without commas that is full of topics tells, whatever question words it holds.
  if (folded.length > 45 && seen.signals >= 3 && !clauses.some((clause) => clause.asks)) return undefined;
  const telling = clauses.length - asking.length;
  if (seen.customers === 0) {
    const overdue = firstMatch(rules.overdue, folded);
    if (overdue !== null) return { intent: 'ask_overdue', why: overdue[0] };
    // A stretch of time asks for figures anew, whoever was spoken of before.
    if (seen.afterQuestion === undefined || !seen.subject || matches(STRETCH, folded)) {
      const funnel = firstMatch(rules.funnel, folded);
      if (funnel !== null && telling <= 2) return { intent: 'ask_funnel', why: funnel[0] };
    }
  }
  const status = firstMatch(rules.status, folded);
  const aboutDeal = seen.customers > 0 || (seen.subject && folded.length <= 30);
  if (aboutDeal && status !== null && telling <= 1 && asking.length >= telling) return { intent: 'ask_deal_status', why: status[0] };
  if (seen.customers > 0) {
    const overdue = firstMatch(rules.overdue, folded);
    if (overdue !== null && telling === 0 && seen.signals <= 1) return { intent: 'ask_overdue', why: overdue[0] };
    const funnel = firstMatch(rules.funnel, folded);
    if (funnel !== null && telling === 0) return { intent: 'ask_funnel', why: funnel[0] };
  }
  const funnel = firstMatch(rules.funnel, folded);
  if (funnel !== null && seen.subject && telling === 0) return { intent: 'ask_funnel', why: funnel[0] };
  // What is only asked about a customer asks where it stands.
  return telling === 0 && seen.customers > 0 && folded.length <= 32 ? { intent: 'ask_deal_status', why: 'question' } : undefined;
}

const REPORTED_EN = /\b(?:asked|asking|asks|wants to know|wondering)\b/i;
const MEANT_BEFORE = /^(?:那)?(?:它|这家|那家|这单|那单|他家|人家)|\b(?:it|it's|they|them|their|this (?:one|deal)|that (?:one|deal))\b/i;

/** True when the words tell what somebody else asked or said. */
export function isReported(said: string, lang: Lang, message = said): boolean {
  return matchesIn(lang === 'zh' ? questionsZh.reported : REPORTED_EN, said, message);
}

/** True when a clause of the message asks us something. */
export function asksUs(folded: string, clauses: readonly Clause[], lang: Lang): boolean {
  const words = (lang === 'zh' ? questionsZh : questionsEn).asks;
  return clauses.some((clause) => asks(folded, clause, words, lang));
}

/** A clause that asks us, not one that tells what a customer asked. */
function asks(folded: string, clause: Clause, words: RegExp, lang: Lang): boolean {
  const said = folded.slice(clause.span[0], clause.span[1]);
  if (isReported(said, lang, folded)) return false;
  return clause.asks || matchesIn(words, said, folded);
}
