/** For whom somebody speaks, by how they are called and by what is said around them. */
import type { Side } from '../../records/minutes.js';
import { peopleInChinese } from '../people/find-zh.js';
import { plain } from '../text/plain.js';

/** What somebody wrote in one go. */
export interface Message {
  readonly sender: string;
  readonly text: string;
}

/** What a name is made of: who (小何), and what stands before, behind or in brackets (东睿, Ridgeway, 方案). */
export interface Called {
  readonly who: string;
  readonly of?: string;
}

/** 东睿-小何, 恒缦纺织 徐姐, Carla @ Fenwick Tools, Monica (Alder Events), Tom from Northfield, 方案-李楠. */
export function calledAs(sender: string): Called {
  const said = sender.trim();
  const behind = /^(.{1,24}?)\s*(?:[@＠]|\bfrom\b|\bof\b|[(（[【])\s*(.{1,30}?)[)）\]】]?$/.exec(said);
  if (behind?.[1] !== undefined && behind[2] !== undefined) return { who: behind[1].trim(), of: behind[2].trim() };
  const [, firm, somebody] = /^([\u4e00-\u9fff]{3,12}) ([\u4e00-\u9fff]{2,4})$/.exec(said) ?? [];
  if (firm !== undefined && somebody !== undefined && SOMEBODY.test(somebody) && !SOMEBODY.test(firm)) return { who: somebody, of: firm };
  const joined = /^(.{2,24}?)\s*(?:[-—_·|/]|\s-\s)\s*(.{1,24})$/.exec(said);
  if (joined?.[1] === undefined || joined[2] === undefined) return { who: said };
  const [, first, second] = joined;
  // "Joe - delivery": the trade stands behind; "Gwen - Portside Cold": so does a company of several words; "芳姐-鸿记食品"; "东睿-小何": the company before.
  const behindIt =
    departmentOf(second) !== undefined ||
    (SOMEBODY.test(first) && !SOMEBODY.test(second)) ||
    (/^[A-Z][a-z]+$/.test(first) && /^[A-Z]\S* [A-Z]/.test(second));
  return behindIt ? { who: first, of: second } : { who: second, of: first };
}

/** 芳姐, 王经理, 小何: somebody, and no company. */
const SOMEBODY = /^[\u4e00-\u9fff]{1,2}(?:总|工|姐|哥|经理|主任|老师|店长|厂长|院长|校长|科长|处长|部长|老板)$|^[小老阿][\u4e00-\u9fff]$/;

/** What somebody is called without company, department and office: 设备部老邓 → 老邓, 采购总监Linda → Linda. */
export function shortName(name: string): string {
  const { who } = calledAs(name);
  const bare = who.replace(/^[\u4e00-\u9fff]{2,5}(?=[\u4e00-\u9fff]{1,2}(?:总|主任|科长|老师|经理|部长|社长|局长|工)$)/, '');
  const tail = /([A-Za-z]{2,}|[老小阿][\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff](?:总|主任|科长|老师|经理|部长|社长|副?局长|工|姐|哥))$/.exec(
    bare,
  )?.[1];
  return tail ?? bare;
}

const DEPARTMENTS: readonly (readonly [Side, RegExp])[] = [
  [
    'solution',
    /^(?:方案|技术|售前|解决方案|研发|产品|应用|架构|设计|工艺|质量|品质|算法|QC|SE|solutions?|engineering|engineer|presales|tech(?:nical)?|product|R&D)$/i,
  ],
  [
    'delivery',
    /^(?:交付|实施|项目|工程|生产|物流|仓库|仓储|供应链|售后|客服|服务|安装|排产|计划|delivery|field ops?|operations|ops|implementation|logistics|service|support|install(?:ation)?|project)$/i,
  ],
  [
    'sales',
    /^(?:销售|业务|商务|客户经理|顾问|市场|运营|采购|财务|法务|组长|主管|我方|乙方|我司|sales|account|am|ae|bd|commercial|finance|legal|marketing|us)$/i,
  ],
];

/** The trade of one of ours, when the label is nothing but a department. */
export function departmentOf(label: string): Side | undefined {
  const bare = label.replace(/(?:部|科|组|岗|同事|经理|工程师)$/, '');
  return DEPARTMENTS.find(([, words]) => words.test(label) || words.test(bare))?.[0];
}

/** 客户, 甲方, client: the label itself says whose side it is. */
const THEIRS = /^(?:客户(?!成功|经理|代表|支持)|甲方|业主|买方|对方|需方|client|customer|buyer)/i;
/** 我方, 乙方, me. */
const OURS = /^(?:我|我方|乙方|供应商|me|us|vendor|seller)$/i;
/** 设备科刘科长, 信息中心小戴, 采购总监Linda, IT老杜: an office or a department before a name is how customers are called. */
const OFFICE =
  /^(?:[\u4e00-\u9fff]{1,6}(?:部|科|处|室|办|组|中心|局|院|厂|站|班|会)|采购|设备|信息|财务|后勤|行政|基建|运营|工程|技术员|总包|IT|HR)(?:[\u4e00-\u9fffA-Za-z]{1,8})?$|[\u4e00-\u9fff](?:局长|科长|处长|主任|院长|校长|厂长|部长|矿长|社长|村长|行长|书记|护士长|店长|园长|会长|站长|所长|董事长|老板)$|(?:采购|财务|运营|技术|行政|市场|人事|信息|营销|生产)?(?:副总|总监|总)[A-Z][a-z]+$|副总|^[\u4e00-\u9fff]总监?$/;
const LATIN_OFFICE = /\b(?:Dr|Mr|Mrs|Ms|Prof)\.|\b(?:CFO|CEO|COO|CTO|CIO|VP|QA|director|procurement|buyer)\b/i;
/** Told of somebody who is not there: a talk among ourselves. */
const ABOUT_THEM =
  /(?:他|她|他们|客户|对方|甲方|业主|人家|[\u4e00-\u9fff](?:总|工|经理|主任|院长|校长|老板|科长|局长))(?:们|那边)?[^,。!?]{0,6}(?:说|讲|要|问|嫌|希望|想|提|让|催|反对|担心|坚持|答应|同意|觉得|松口|强调|反馈)|(?:见|找|约|拜访|去)(?:了|的是)?[^,。]{0,10}(?:总|工|经理|主任|院长|老板)|\b(?:he|she|they|client|customer)(?:'s|'d)?\b[^.!?]{0,12}\b(?:said|says|wants?|asked|needs?|insists?|worried|won't|agreed)\b/i;

/**
 * The side of every speaker. `known`: whom the records know, by name. A company before, behind or in brackets makes a customer, a trade
 * one of ours; titles make customers only where nobody is marked as one and nobody talks about them as absent.
 */
export function sidesOf(
  lines: readonly { readonly speaker: string; readonly text: string }[],
  known: (name: string) => Side | undefined = () => undefined,
): ReadonlyMap<string, Side> {
  const speakers = [...new Set(lines.map(({ speaker }) => speaker))];
  const sides = new Map<string, Side>();
  for (const speaker of speakers) {
    const side = known(speaker) ?? markedSide(speaker, known);
    if (side !== undefined) sides.set(speaker, side);
  }
  const marked = [...sides.values()].includes('customer');
  const absent =
    !lines.some(({ text }) => /您/.test(text)) && lines.some(({ speaker, text }) => !isTitled(speaker) && ABOUT_THEM.test(plain(text)));
  for (const speaker of speakers) {
    if (sides.has(speaker)) continue;
    if (speaker === '') sides.set(speaker, 'unknown');
    else sides.set(speaker, sideByWords(speaker, lines, { marked, absent }));
  }
  return sides;
}

/** By title and by whose price, budget and board they speak of. */
function sideByWords(
  speaker: string,
  lines: readonly { readonly speaker: string; readonly text: string }[],
  { marked, absent }: { readonly marked: boolean; readonly absent: boolean },
): Side {
  const said = lines.filter((line) => line.speaker === speaker).map(({ text }) => plain(text));
  const count = (words: RegExp): number =>
    Math.min(
      3,
      said.reduce((n, text) => n + (text.match(words) ?? []).length, 0),
    );
  const balance = count(BUYS) - count(SELLS);
  if (isTitled(speaker)) return balance + (marked || absent ? -1 : 2) >= 1 ? 'customer' : 'sales';
  if (marked || absent) return 'sales';
  const numbered = /^(?:发言人|说话人|讲话人|参会人|speaker|spk|guest)\s*[\dA-Z一二三四五六]*$/i.test(speaker);
  if (numbered && balance === 0) return 'unknown';
  return balance >= (numbered ? 1 : 2) ? 'customer' : 'sales';
}

function markedSide(speaker: string, known: (name: string) => Side | undefined): Side | undefined {
  if (THEIRS.test(speaker)) return 'customer';
  if (OURS.test(speaker)) return 'sales';
  const { who, of } = calledAs(speaker);
  if (of === undefined) return undefined;
  return known(who) ?? departmentOf(of) ?? (/^(?:host|主持人?|me|我)$/i.test(of) ? 'sales' : 'customer');
}

/** 王总, 刘科长, Dr. Osei. */
function isTitled(speaker: string): boolean {
  const folded = plain(speaker);
  if (OFFICE.test(folded) || LATIN_OFFICE.test(folded)) return true;
  return peopleInChinese(folded, folded.toLowerCase()).some(({ rule }) => rule === 'zh/person/title' && !/(?:姐|哥|工)$/.test(speaker));
}

const BUYS =
  /你们(?:的|这个|那个|那边|家|公司|标准|上次|都|能不能|有没有|想办法|去年|承诺|出(?!具)|得|要|报|漏|别)|我们(?:的)?(?:预算|领导|老板|校长|院长|矿长|集团|财务|采购|行|学校|医院|工厂|厂|酒店|家长|家|IT|信息科|用了|去年|要求|接受不了|这边(?:的)?(?:要求|流程))|得(?:上|走|过)[^,。]{0,6}(?:会|流程|审批|招标)|\byour (?:price|quote|proposal|product|competitor|team|system|crew|box|side|draft)\b|\b(?:our|my) (?:budget|board|boss|cfo|procurement|legal|data center|director|dispatcher)\b|\bi won't sign\b/gi;
const SELLS =
  /您|贵(?:司|公司|方|院|校)|我们(?:的)?(?:报价|方案|产品|价格|交期|工程师|标准|手上|适配|公司没)|我(?:去|来|回去)?申请|我手上|从工厂|\bour (?:price|quote|proposal|product|units|connector|engineers?|scope|side)\b|\bi'll (?:send|get|confirm|reserve) \b|\bthanks (?:for|everyone)\b|\bwe (?:have|could) (?:offer|ship)\b/gi;
