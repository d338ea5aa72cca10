import type { Span } from '../../terms.js';
import type { PersonHit } from '../people/person.js';
import { COMMON_SURNAMES } from '../people/zh.js';
import type { Clause } from '../text/clauses.js';
import { compile } from '../text/cues.js';
import { isHan } from '../text/language.js';
import { matchesOf } from '../text/matches.js';
import { THINGS_ZH } from '../words/things-zh.js';
import { NEVER_IN_NAMES, ORDINARY_ZH, PLACES } from '../words/zh.js';
import type { CompanyHit } from './company.js';

const ordinary = compile({ name: 'zh/word', words: [['word', ORDINARY_ZH + THINGS_ZH]] });

/** Where everyday words of two characters and more, and the few single ones no name holds, stand. */
export function ordinaryWords(folded: string, lower: string): Span[] {
  return ordinary(folded, lower)
    .filter(({ span }) => span[1] - span[0] > 1 || NEVER_IN_NAMES.has(folded[span[0]] ?? ''))
    .map(({ span }) => span);
}

/** The mark of a list's item. */
const ITEM = /^(?:\d{1,2}[、.)]|[①-⑳]|[一二三四五六七八九十][、.]|[-*•·])\s*/;
/** What such a mark begins with: hardly any clause does. */
const BEGINS_ITEM = new Set('0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳一二三四五六七八九十-*•·');
/** What stands before an item: another mark, the time of day that opens it, what kind of list it is. */
const LISTED =
  /(?:\d[).、]|[①-⑳]|新?客户|新的|线索|商机|潜客|公司名?|单位|[上下]午|中午|晚上|另外|还有|(?:汇总|周报|日报|更新|汇报|同步|进展|战报|重点|小结|备忘|播报)[下一]{0,2}[::])[\s:,]?$/;
/** Right before a name: what is done with a customer. */
const BEFORE =
  /(?:给到|报给|发给|寄给|送给|交给|打给|递给|陪[^,。;]{0,4}去了?(?:一?趟)?|(?:去|跑)了?一?趟|约见|面见|会见|对接|客户群里|输给|拜访了?|回访了?|走访了?|去了|去|见了|见完|约了|约上了?|跟|和|与|联系了?|联系上|客户[是::]?|线索[::]|关于|给(?!我)|把|对了|从|至于|那个|帮我把|更新[::]?|汇报[::]?|新增|录个|录入|加个|来自|跑了|跑|在|如果|要是|假如|万一|假设|录入|看下|看看|查下|查一下|查查|问下|问了下|去趟|去了趟|替|帮(?![忙我你他她])|被|去了?趟|约到了?|联系了|(?:去|见|到)(?:了|过)?)(?=[\u4e00-\u9fffA-Z])/g;
/** Right after a name, what only a customer can do or have: strong enough alone. */
const STRONG =
  /^ ?(?:(?:嘛|啊|呀|呢|哈)(?=[\u4e00-\u9fff,])|要(?:\d|了|[一两三四五六七八九十几])|(?:采购|财务|技术|研发|质检|生产|外贸|行政|运营|工程|设备|信息|品质|商务|后勤|物资)[部科处]|来问|来电|来了|那批|这批|那场|这场|死透|凉透|彻底|那套|的合作|的事|那边|这边|那单|这单|[那这][台套批款边家]|那个(?!时候|人|谁|事|啥|什么)|这个(?:单子?|项目|合同)|的(?:[\u4e00-\u9fff]{1,2}(?:总|工|董|经理|主任|老师|姐|哥|院长|校长)|老板|采购|合同|单子|报价|项目|标|订单|方案|价格|预算|trial|demo|POC|PO|款|尾款|发票|续费|样品|需求|进度|情况)|的[A-Z][a-z]|说|反馈|表示|要求|要求我|答应|催|投诉|回复|确认|成交|签了|签下|签约|中标|丢了|丢单|黄了|黄掉|拿下|赢了|输了|标(?:成|为|记)|改(?:为|成)|开标|付款|打款|到账|回款|续费|续签|续约|复工|停工|验收|一期|二期|三期|改口|松口|同意|拒绝|嫌|想要|想上|想买|想做|要上|要买|要换|想换|没签|没下单|下单|下PO|要续|不续|试用|招标|推不动|推进不动|报价|预算|终于|那\d|要是|如果|改到|改成|推到|挪到|改为|转到|到哪|什么|怎么|啥|打(?:\d|[一二三四五六七八九]折)|能签|谁|几|多少|合同|订单|样品|样机|货款?(?:发|到|款)|尾款|定金|试用|续约|退|把|被|又|最后|最终|居然|竟然|直接|决定|终于|今天|昨天|明天|上午|下午|刚才?|已经?|没(?!事|问题)|不(?!错|用|好意思|是)|也(?:在|要|想|说|签|来)|还(?:没|要|想|是|在)|要(?:做|求|建|开|加|改|扩|我们|招|等|的|签|走)|想(?:加|扩|建|找|把|先|让|给)|打算|准备|计划|希望|决定|回(?:微信|消息|话|复|信|款)|来(?:消息|函|访|货|厂|电|信|人|了|找|问)|打(?:来|了个?电话|电话)|发(?:来|微信|邮件)|反映|抱怨|联系(?:我|上)|介绍|问(?:我们?|能|了|题|有|什么时候|要)|让(?:我|咱|把)|约(?:我|了|在)|给(?:了|我|咱|个|准)|需要|主动|突然|一直|暂停|暂时|丢单|赢单|进入|进场|现在|目前|最近|后来|啥|卡(?:在|住|着|了|哪)|好几|[一两三几]次|多次|金额|跟进|复购|返单|加单|追加|换(?:了|人|供应)|倒闭|破产|搬|停|新(?:来|换|上)|这个月|下个?月|本月|上个?月|这周|下周|上周|周[一二三四五六日]|\d{1,2}[号月])/;
/** 给极客邮差报的年费: what was done for it. */
const DONE =
  /^(?:(?:报|发|做|签|送|给|寄|谈|改|退|补|供|备|装)(?:的|了|过)|聊|谈(?!判)|沟通|碰头|走完|过了|对了|确认了|吃了|喝了|打球|开了?会)/;
/** Words that follow a name and are no trade of it. */
const GENERIC =
  /^(?:产品|系统|软件|方案|设备|项目|合同|报价|服务|平台|样品|价格|合作|订单|客户|需求|进度|情况|负责|采购|财务|技术|老板|领导)/;
/** Between a name and what is told of it. */
const HOLDS = /^(?: ?的|那边的?|这边的?|他们的?|她们的?|家的?|那个?|这个?|:|,| )/;
/** What a sentence begins with before it comes to the name. */
const LEADS =
  /^(?:(?:唉|哎|诶|哈哈|对了|那个什么|那什么|就是那个|说一下|说个事|汇报一下|跟你讲|又黄一个|好消息|坏消息|补一条|记一下|记一笔|另外|还有|然后|而且|不过|但是|但|其实|就|那个|这个|就那个|说下|今天|昨天|昨晚|今早|今儿|明天|刚才|刚刚|刚|上午|下午|中午|晚上|上周|这周|本周|目前|现在|最近|终于|总算|听说)[, ]?)+/;
/** No name begins so in the middle of a sentence: numbers, verbs, particles. */
const BEGINS_NONE =
  /^[一二三四五六七八九十两几半多不没要想会能可应需做用看听写读记发收送寄拿带去来到走跑回进出上下起过开关买卖付签定谈聊约见找等催改换加减少每各某另其此该第近超前后个条台套件次位名份张块元年月日号天时分秒点周折倍按从自由于在向往为以因与及或而且但若如把被让给跟请别刚报压砍降涨磨问说讲嫌估算共含总再才只最更太先已正将]/;
/** At the head of a sentence a name may begin with a number (三江, 八方). */
const BEGINS_VERB = new RegExp(BEGINS_NONE.source.replace('一二三四五六七八九十两几半多', '几半多两'));
/** A thing by its last character: 变位机, 隔离开关. */
const THING = /[机器泵阀灯屏板件线缆管柜箱桶瓶袋盒膜剂液油漆料钢砖架床椅桌门窗锁表仪车证书卡券款费率价量期数额度]$/;
/** 两周, 三个, 护理部: no name. */
const NO_NAME =
  /手[里上头]$|名下$|负责$|组里?$|团队里?$|部门里?$|(?<![商协])会$|(?:部|处|办公室|大区)$|^[华东南西北中]{2}区?$|^[一二两三四五六七八九十几半多][周天月个年家次条单点成]/;
/** 李雷这个月…: one of us more likely than a company. */
const PERSON = new RegExp(`^(?:${COMMON_SURNAMES})[\\u4e00-\\u9fff]{1,2}$`);
const SOME_TIME = /^(?:这个?月|下个?月|上个?月|本月|这周|本周|上周|下周|今天|昨天|明天|今年|周[一二三四五六日])/;

const COMPARED = /^(?:这个?月|本月|上个?月|今年|这?季度)?(?:谁|哪个|两个?人?谁)/;

/** Where a name may stand: at the head of a sentence or of a list's item, behind words that are done with a customer, or where a clause begins. */
type Kind = 'head' | 'object' | 'clause';

/** A text that is looked through for names without a telling ending, and those found so far. */
interface Looking {
  readonly folded: string;
  readonly clauses: readonly Clause[];
  readonly people: readonly PersonHit[];
  readonly known: readonly CompanyHit[];
  /** Where words of everyday and of deals begin, and where the longest of them ends. */
  readonly wordAt: ReadonlyMap<number, number>;
  /** Where words of deals begin. */
  readonly cueAt: ReadonlySet<number>;
  /** Where an item of a list begins: a name there needs no other sign than the mark behind it. */
  readonly lists: ReadonlySet<number>;
  readonly places: ReadonlyMap<number, Kind>;
  readonly hits: CompanyHit[];
}

/** Names without a telling ending (拓客通说…, 跟嘉木的王总…): a short run of no known word at a place where a customer is named. */
export function companiesByPlace(
  folded: string,
  clauses: readonly Clause[],
  people: readonly PersonHit[],
  known: readonly CompanyHit[],
  words: readonly Span[],
  cues: readonly Span[],
): CompanyHit[] {
  const cueAt = new Set<number>();
  for (const [start] of cues) cueAt.add(start);
  const wordAt = new Map<number, number>();
  laterEnds(words, wordAt);
  // What tells of a deal (价位, 嫌, 样品) is no name either.
  laterEnds(cues, wordAt);
  const { places, lists } = placesIn(folded, clauses);
  const looking: Looking = { folded, clauses, people, known, wordAt, cueAt, lists, places, hits: [] };
  for (const [place, kind] of places) {
    const hit = hitAt(looking, place, kind);
    if (hit !== undefined) looking.hits.push(hit);
  }
  if (known.length === 0 && looking.hits.length === 0) {
    const last = atTheEnd(looking) ?? longRun(looking);
    if (last !== undefined) looking.hits.push(last);
  }
  return looking.hits;
}

function laterEnds(spans: readonly Span[], into: Map<number, number>): void {
  for (const [start, end] of spans) into.set(start, Math.max(end, into.get(start) ?? 0));
}

/** Where a customer may be named, and where the items of lists begin. */
function placesIn(folded: string, clauses: readonly Clause[]): Pick<Looking, 'places' | 'lists'> {
  const places = new Map<number, Kind>();
  const lists = new Set<number>();
  let sentence = -1;
  for (const clause of clauses) {
    const begins = clause.span[0];
    const marker = BEGINS_ITEM.has(folded.charAt(begins)) ? ITEM.exec(folded.slice(begins, begins + 5)) : null;
    const start = begins + (marker?.[0].length ?? 0);
    if (marker !== null || (begins > 0 && LISTED.test(folded.slice(Math.max(0, begins - 4), begins)))) lists.add(start);
    const opens = clause.sentence !== sentence || marker !== null || lists.has(begins);
    places.set(start, opens ? 'head' : 'clause');
    const lead = LEADS.exec(folded.slice(start, start + 12))?.[0].length ?? 0;
    if (lead > 0) places.set(start + lead, 'clause');
    sentence = clause.sentence;
  }
  for (const match of matchesOf(BEFORE, folded)) places.set(match.index + match[0].length, 'object');
  return { places, lists };
}

/** The name that stands at a place, where something says that it is one. */
function hitAt(looking: Looking, place: number, kind: Kind): CompanyHit | undefined {
  const { folded, people, wordAt } = looking;
  const run = runEnd(folded, place, wordAt, people);
  const end = withTrade(folded, place, run, wordAt, kind === 'object' ? 'object' : opensAt(looking, place) ? 'opens' : 'within');
  const name = folded.slice(place, end);
  if (name.length < 2 || name.length > (kind === 'head' ? 7 : 6) || isNone(looking, place, end, name, kind)) return undefined;
  const after = folded.slice(end, end + 8);
  const named =
    isStrong(looking, end, name, after, kind) ||
    (kind === 'object'
      ? isObject(folded, place, name, after)
      : kind === 'head' && ((looking.lists.has(place) && /^[\s,:]/.test(after)) || opensMessage(looking, place, end, name, after)));
  return named ? { name, span: [place, end], rule: kind === 'object' ? 'zh/company/object' : 'zh/company/head' } : undefined;
}

/** True at the beginning of the message or of a list's item. */
const opensAt = ({ clauses, lists }: Looking, place: number): boolean => place === clauses[0]?.span[0] || lists.has(place);

/** What only stands at the place of a name. */
function isNone({ folded, known, hits }: Looking, place: number, end: number, name: string, kind: Kind): boolean {
  if ('太真很'.includes(folded.charAt(end - 1)) || PLACES.has(name)) return true;
  // 和迈康碰上的单子: 和 begins no name of that length, and who is met there is a rival.
  if (kind === 'head' && /^[和跟与][一-龥]{2,4}(?:碰|撞|遇|交手|打过照面|竞争)/.test(name)) return true;
  // 小穆和老桂谁签的多: two people are compared.
  if (
    COMPARED.test(folded.slice(end, end + 8)) &&
    (/[一-龥][和跟与][一-龥]/.test(name) || /[和跟与][一-龥]{2,3}$/.test(folded.slice(Math.max(0, end - 4), end)))
  )
    return true;
  if (NO_NAME.test(name)) return true;
  // In the middle of a sentence only the first name of a message is looked for, and nothing that begins like a verb or a number.
  if (kind === 'clause' && (known.length > 0 || hits.length > 0 || name.length > 5 || BEGINS_NONE.test(name) || THING.test(name)))
    return true;
  return isTaken(known, place, end) || isTaken(hits, place, end);
}

function isTaken(hits: readonly CompanyHit[], start: number, end: number): boolean {
  for (const { span } of hits) if (span[0] < end && start < span[1]) return true;
  return false;
}

/** Somebody's, or done for, or told of as only a customer is. */
function isStrong({ folded, people, known, cueAt }: Looking, end: number, name: string, after: string, kind: Kind): boolean {
  for (const { ours, span } of people) if (!ours && (span[0] === end || (folded[end] === '的' && span[0] === end + 1))) return true;
  if (kind === 'object' && DONE.test(after)) return true;
  if ((kind !== 'object' || known.length === 0) && !(kind === 'head' ? BEGINS_VERB : BEGINS_NONE).test(name)) {
    if (cueAt.has(end)) return true;
    const gap = HOLDS.exec(folded.slice(end, end + 4))?.[0].length ?? 0;
    if (gap > 0 && cueAt.has(end + gap)) return true;
  }
  return STRONG.test(after) && !(PERSON.test(name) && SOME_TIME.test(after));
}

/** 跟玩趣盲盒的合作, 拜访了嘉木, 查下澜起. */
function isObject(folded: string, place: number, name: string, after: string): boolean {
  const lead = folded.slice(Math.max(0, place - 3), place);
  // Whose it is, is whom we deal with.
  if (name.length >= 3 && after.startsWith('的') && /(?:跟|和|与|给|去|见|拜访|到|帮)了?$/.test(lead) && !BEGINS_VERB.test(name))
    return true;
  if (
    /(?:(?:去|见|拜访|到|回访|联系|约|跟|和|给)了?|趟)$/.test(lead) &&
    /^(?:[,。;!?\s]|$|[\u4e00-\u9fff]?(?:开会|聊|谈|沟通|见面|签|吃饭))/.test(after) &&
    name.length <= (folded[place - 1] === '趟' ? 7 : 4)
  )
    return true;
  // What is looked up is a customer.
  return /(?:查一?下|看一?下|看看|查查|问下)$/.test(lead) && /^(?:的|[。!?\s]|$)/.test(after);
}

function opensMessage({ folded, clauses }: Looking, place: number, end: number, name: string, after: string): boolean {
  return (
    place === clauses[0]?.span[0] &&
    name.length >= 3 &&
    folded.length > end + 6 &&
    !BEGINS_NONE.test(name) &&
    !/^[了着过个一这那些地得]/.test(after)
  );
}

/** 催货, 民安防护: who is meant stands alone at the end. */
function atTheEnd({ folded, clauses, people, wordAt, cueAt }: Looking): CompanyHit | undefined {
  const tail = clauses.at(-1);
  if (tail === undefined || clauses.length < 2 || cueAt.size === 0) return undefined;
  const [from, to] = tail.span;
  const name = folded.slice(from, to);
  const stands =
    /[—\-@,\s]$/.test(folded.slice(from - 1, from)) &&
    name.length <= 8 &&
    name.length >= 2 &&
    runEnd(folded, from, wordAt, people) === to &&
    !BEGINS_NONE.test(name) &&
    !NO_NAME.test(name) &&
    !PLACES.has(name) &&
    !THING.test(name);
  return stands ? { name, span: [from, to], rule: 'zh/company/head' } : undefined;
}

/** What ends a name that is made of everyday words too: a mark of punctuation, or what only a customer has. */
const HEAD_ENDS = /^(?:[ ,:]|那[边笔单家批套]|这[边笔单家批套]|说|问(?!题)|嫌|来[电问]|打来)/;
const OBJECT_ENDS = /^(?:那[边笔单家批套]|这[边笔单家批套]|的[\u4e00-\u9fff])/;

/** 清溪桶装水那笔账, 跟电缆厂工会那边: the last resort, a run of Chinese characters at a customer's place that holds words of its own beside everyday ones. */
function longRun({ folded, clauses, places, wordAt, people }: Looking): CompanyHit | undefined {
  for (const [place, kind] of places) {
    if (kind === 'clause' || (kind === 'head' && place !== clauses[0]?.span[0])) continue;
    if (wordAt.has(place) || BEGINS_VERB.test(folded.slice(place, place + 3)) || SOME_TIME.test(folded.slice(place, place + 4))) continue;
    let own = 0;
    let covered = place;
    for (let end = place; end <= place + 8; end++) {
      if (people.some(({ span }) => span[0] === end)) break;
      const rest = folded.slice(end, end + 3);
      if (end - place >= 4 && own >= 2 && (kind === 'object' ? OBJECT_ENDS : HEAD_ENDS).test(rest)) {
        const name = folded.slice(place, end);
        if (
          NO_NAME.test(name) ||
          PLACES.has(name) ||
          THING.test(name) ||
          /^(?:群|我|咱|公司|部门|办公|会议|楼|录|建|加|改|查|列|新增|登记|更正)|客户|线索|期间|没有|有没|第|^[节年月周]|[天日月周年]$/.test(
            name,
          )
        )
          break;
        return { name, span: [place, end], rule: 'zh/company/place-long' };
      }
      if (end >= folded.length || !isHan(folded.charCodeAt(end)) || NEVER_IN_NAMES.has(folded.charAt(end))) break;
      const word = wordAt.get(end);
      if (word !== undefined && word - end > 1) covered = Math.max(covered, word);
      if (end >= covered && word === undefined) own++;
    }
  }
  return undefined;
}

/** A name goes on over the word of a trade (鑫源电镀说…, 欧派橱柜代理商…) where it is then spoken of as a customer, or opens the message. */
function withTrade(
  folded: string,
  start: number,
  end: number,
  wordAt: ReadonlyMap<number, number>,
  where: 'object' | 'opens' | 'within',
): number {
  const trade = wordAt.get(end);
  if (end - start < 2 || end - start > 3 || trade === undefined || trade - end !== 2) return end;
  if (GENERIC.test(folded.slice(end, end + 2))) return end;
  // 跟宏达聊了: what was done is no trade.
  if (/[了过完好着到]$/.test(folded.slice(end, trade))) return end;
  if (BEGINS_NONE.test(folded.charAt(start)) || STRONG.test(folded.slice(end, end + 8))) return end;
  const after = folded.slice(trade, trade + 8);
  return STRONG.test(after) ||
    (where === 'opens' && (wordAt.has(trade) || /^[ ,:]/.test(after))) ||
    (where === 'object' && /^(?:[,。;!?\s]|$)/.test(after))
    ? trade
    : end;
}

/** How far a run of Chinese characters goes before a known word, a person or another script begins. */
function runEnd(folded: string, start: number, wordAt: ReadonlyMap<number, number>, people: readonly PersonHit[]): number {
  let end = start;
  while (end < folded.length && end - start < 8 && isHan(folded.charCodeAt(end))) {
    if (wordAt.has(end) || NEVER_IN_NAMES.has(folded.charAt(end)) || people.some((person) => person.span[0] === end)) break;
    if (end - start >= 2) {
      const rest = folded.slice(end, end + 8);
      if (STRONG.test(rest) || DONE.test(rest)) break;
    }
    end++;
  }
  return end;
}
