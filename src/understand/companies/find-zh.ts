import type { Span } from '../../terms.js';
import type { PersonHit } from '../people/person.js';
import type { Clause } from '../text/clauses.js';
import { compile } from '../text/cues.js';
import { isDigit, isHan, isLatin } from '../text/language.js';
import type { CompanyHit } from './company.js';
import { AFTER_NAME, companiesZh } from './zh.js';

const endings = compile({
  name: 'zh/company',
  words: [
    ['sure', companiesZh.sure],
    ['unsure', companiesZh.unsure],
  ],
});
const stops = compile({ name: 'zh/company', words: [['stop', companiesZh.stops]], notThese: companiesZh.notStops });
const notNames = new Set(companiesZh.notNames.split(/\s+/));
const stopOne = /[我你他她它们这那的了着不没很也都又就还等要]/;
const legalForms =
  /^(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|股份|公司|科技|控股|实业|分公司|分行|支行|分院|医院|学院|学校|大学)/;
/** Where the fourth character and what follows say a legal form: 机械有限公司, 有限公司. */
const LEGAL_FORM = /^.{0,4}(?:股份|有限责任|有限|集团|分)公司/;
/** What makes the word before it something else than a name's end: 物流部, 机械臂, 电子版. */
const NOT_AN_END =
  /^(?:(?:里|内|中)(?=谁|哪|有)|部|科|处|室|组|员|师|臂|版|件|费|柜|板|票|化|类|行业|领域|界|系统|平台|设备(?![科部处室])|产品|项目组|服务器|人才|展|课|证|表|箱|车间|站|级|性)/;

/** Offices and houses that a town has one of: their kind alone names them. */
const INSTITUTION =
  /^(?:农商行|信用社|[一二三四五六七八九十][中小院]|附[中小]|实小|[\u4e00-\u9fff]{2,3}局|派出所|街道办|政务中心|管委会|居委会|村委会|卫健委|发改委|法院|检察院|血站|疾控(?:中心)?|消防[支大]队|交警[支大]队|中医馆|幼儿园|博物馆|图书馆|体育馆|养老院|自来水|水厂|电厂|党校|[\u4e00-\u9fff]{2}站|供销社)$/;

/** What is done together with somebody. */
const TALKED = /聊|谈|倾|沟通|见|开会|对接|约|签|吃|碰|确认|讨论|通话|合作|对过|喝/;

/** What a field of a filled-in form says is no customer. */
const LABEL = /(?:需求|产品|方案|内容|型号|备注|地址|行业|来源|应用|设备|采购|主营|业务)[:][^\n]*$/;

/** 鸿运打火机厂, 亮视眼镜连锁: what a telling ending may still be followed by. */
const HOUSE =
  /^(?:连锁|总店|分店|厂(?![里长区家房方商])|店(?![里长铺员面])|馆(?![长里员])|城(?!市)|所(?![有以需谓说得在属])|场(?![地景上])|园(?![区林长])|社(?![长区])|坊|会(?=[的那这,。 ]|$)|(?:零部件|零配件|配件|部件)(?=[的那这说,。 ]|采购|$)|中心|处置|制品|加工所|加工厂)/;

const LONGEST_CORE = 9;

/** A text with endings of companies in it, and what bounds their names. */
interface Looking {
  readonly folded: string;
  readonly endings: readonly { readonly tag: string; readonly span: Span }[];
  readonly words: readonly Span[];
  readonly people: readonly PersonHit[];
  readonly cues: readonly Span[];
  readonly cueAt: ReadonlySet<number>;
  /** How far each place is the end of a stop word: 0 none, 1 one soft character, 2 surely, 3 the end of a word of everyday. */
  readonly stopAt: readonly number[];
  /** Where clauses begin. */
  readonly starts: ReadonlySet<number>;
}

/** Companies named by an ending (恒川机械, 江北区人民医院), in order. */
export function companiesByEnding(
  folded: string,
  lower: string,
  clauses: readonly Clause[],
  words: readonly Span[],
  people: readonly PersonHit[],
  cues: readonly Span[],
): CompanyHit[] {
  const found = endings(folded, lower);
  if (found.length === 0) return [];
  const stopAt = markStops(folded, lower);
  for (const [, end] of words) if (stopAt[end] !== 2) stopAt[end] = 3;
  for (const { span, rule } of people) if (rule !== 'zh/person/nickname') stopAt[span[1]] = 2;
  const starts = new Set(clauses.map((clause) => clause.span[0]));
  const looking: Looking = { folded, endings: found, words, people, cues, cueAt: new Set(cues.map(([start]) => start)), stopAt, starts };
  const hits: CompanyHit[] = [];
  let done = 0;
  for (const ending of found) {
    if (ending.span[0] < done) continue;
    const hit = hitAt(looking, ending, done);
    if (hit === undefined) continue;
    hits.push(hit);
    done = hit.span[1];
  }
  return hits;
}

/** The company that an ending ends; none begins before `floor`. */
function hitAt(looking: Looking, { tag, span: [at, shortEnd] }: Looking['endings'][number], floor: number): CompanyHit | undefined {
  const { folded, starts } = looking;
  const endingEnd = endOfChain(looking.endings, shortEnd, folded);
  const form = legalForms.exec(folded.slice(endingEnd, endingEnd + 8));
  const house = form === null && tag === 'sure' ? HOUSE.exec(folded.slice(endingEnd, endingEnd + 5)) : null;
  const end = endingEnd + (form?.[0].length ?? house?.[0].length ?? 0);
  const after = folded.slice(end, end + 6);
  if (NOT_AN_END.test(after) || LABEL.test(folded.slice(Math.max(0, at - 16), at))) return undefined;
  if (form === null && isInstitution(looking, at, end, after))
    return { name: folded.slice(at, end), span: [at, end], rule: 'zh/company/ending-office' };
  const walked = opening(folded, at, tag === 'sure', looking.words) ?? walkLeft(folded, at, floor, looking.stopAt, starts);
  if (walked === undefined) return undefined;
  // 同和堂饮片厂说…: without anybody to talk with, 同 begins the name.
  const joins =
    folded[walked - 1] === '同' && starts.has(walked - 1) && !TALKED.test(folded.slice(end, end + 16)) && !expectsName(folded, walked - 1);
  const start = joins ? walked - 1 : walked;
  if (isNone(looking, start, at, end, form !== null)) return undefined;
  if (tag === 'unsure' && form === null && !mayEnd(looking, start, at, end, after)) return undefined;
  return { name: folded.slice(start, end), span: [start, end], rule: `zh/company/ending-${tag}` };
}

/** True where something is told right behind a name: a word of a deal, or somebody. */
function told({ folded, cueAt, people }: Looking, end: number): boolean {
  if (cueAt.has(end) || (folded[end] === '的' && cueAt.has(end + 1))) return true;
  for (const { ours, span } of people) if (!ours && span[0] === end) return true;
  return false;
}

/** 农商行, 二附中, 文旅局: an office of a town is called by its kind alone. */
function isInstitution(looking: Looking, at: number, end: number, after: string): boolean {
  const { folded, starts } = looking;
  return (
    (starts.has(at) || expectsName(folded, at)) &&
    INSTITUTION.test(folded.slice(at, end)) &&
    (told(looking, end) || AFTER_NAME.test(after) || /^[,。;!?:\s]|^$/.test(after))
  );
}

const stands = (spans: readonly Span[], from: number, to: number): boolean => {
  for (const [start, end] of spans) if (start === from && end === to) return true;
  return false;
};
/** True for a word by itself. */
const spelled = ({ words, cues }: Looking, from: number, to: number): boolean => stands(words, from, to) || stands(cues, from, to);

/** What stands before an ending and is no name: somebody, a count, words of everyday. */
function isNone(looking: Looking, start: number, at: number, end: number, form: boolean): boolean {
  const { folded, people } = looking;
  // 林副局 is somebody.
  if (people.some((person) => person.span[0] <= start && person.span[1] === end && person.title?.startsWith('副') === true)) return true;
  if (!form && spelled(looking, start, end)) return true;
  const name = folded.slice(start, end);
  const before = folded.slice(start, at);
  // 开完快递: something done to it is no name.
  if (!form && (DONE.test(before) || COUNTED.test(before))) return true;
  if (/^[一二三四五六七八九十两半几这那每\d]+[点号天月个年周次台套件批家条款种把只张箱车部架辆]/.test(name)) return true;
  if (before.length <= 3 && [...before].every((char) => companiesZh.soft.has(char) || stopOne.test(char))) return true;
  const short = before.length < (form ? 1 : 2) && !(before.length === 1 && end - at >= 3 && /[县市区省镇乡州]/.test(before));
  return short || notNames.has(name) || notNames.has(before);
}

/** 开完, 寄了, 收到: a deed and that it is done. */
const DONE = /^(?:开|寄|发|送|走|收|拿|等|催|查|做|写|弄|跑|办|签|付|打|下|叫|约|找|装|拆|换|修|搬|退|补)(?:完|好了|了|过|到|掉)$/;

/** 给老吴送两盒茶叶: what is counted are goods. */
const COUNTED = /[一二两三四五六七八九十半几\d](?:盒|箱|斤|瓶|罐|包|份|桶|袋|张|批|车|桌|套|件|条|台|吨|筐|打|顿)$/;

/** 报价系统: an ending of everyday makes a name only where one is called for, told of, and not made of a word of the trade. */
function mayEnd(looking: Looking, start: number, at: number, end: number, after: string): boolean {
  const { folded, endings: found, starts } = looking;
  if (spelled(looking, start, at) || found.some(({ span }) => span[0] === start && span[1] === at)) return false;
  if (!starts.has(start) && !expectsName(folded, start)) return false;
  return (
    after === '' ||
    /^[^\u4e00-\u9fff]/.test(after) ||
    AFTER_NAME.test(after) ||
    (told(looking, end) && !found.some(({ span }) => span[0] === end))
  );
}

/** 恒远精密机械有限公司: one trade behind another belongs to the name where its legal form follows. */
function endOfChain(endings: readonly { readonly span: Span }[], from: number, folded: string): number {
  let last = from;
  for (let next = endings.find(({ span }) => span[0] === last); next !== undefined; next = endings.find(({ span }) => span[0] === last))
    last = next.span[1];
  return last > from && LEGAL_FORM.test(folded.slice(last - 4, last + 6)) ? last : from;
}

/** 好又多生活馆, 味之都团餐: at the very beginning of a message a name may hold what is a word of its own elsewhere. */
function opening(folded: string, at: number, sure: boolean, words: readonly Span[]): number | undefined {
  if (!sure || at < 2 || at > 4) return undefined;
  const core = folded.slice(0, at);
  if (
    !/^[\u4e00-\u9fff]+$/.test(core) ||
    !/[又多之都才还来也]/.test(core.slice(1)) ||
    /^[我你他她它这那哪谁去到见跟和在把给对从刚今昨明前后上下新老有没就都也还再只听说找约]/.test(core)
  )
    return undefined;
  return words.some(([start, end]) => start < at && end - start > 1) ? undefined : 0;
}

/** True where the words before the place call for a company: 拜访了, 客户, 跟. */
export function expectsName(folded: string, at: number): boolean {
  return /(?:拜访了?|回访了?|走访|去了?|到了?|见了?|约了?|跟|和|与|找|联系了?|客户[是:]?|线索[是:]?|关于|给|对|从|向|在|把|帮|新增|录个?|加了个?|来自|见完|整理下?)[ :]?$/.test(
    folded.slice(Math.max(0, at - 6), at),
  );
}

/** How far each place is the end of a stop word: 0 none, 1 one soft character, 2 surely. */
function markStops(folded: string, lower: string): number[] {
  const marks = new Array<number>(folded.length + 1).fill(0);
  for (const { span } of stops(folded, lower)) {
    const soft = span[1] - span[0] === 1 && companiesZh.soft.has(folded[span[0]] ?? '');
    marks[span[1]] = Math.max(marks[span[1]] ?? 0, soft ? 1 : 2);
  }
  return marks;
}

/** From an ending to the left: where its name begins; undefined when no name stands there. */
function walkLeft(folded: string, at: number, floor: number, stopAt: readonly number[], starts: ReadonlySet<number>): number | undefined {
  const boundary = (i: number) =>
    i === 0 || i <= floor || starts.has(i) || stopAt[i] === 2 || (stopAt[i] === 3 && at - i >= 2) || !nameChar(folded.charCodeAt(i - 1));
  if (stopAt[at] === 2 && !companiesZh.notPrepositions.test(folded.slice(Math.max(0, at - 2), at + 2))) return undefined;
  for (let i = at; i >= Math.max(floor, at - LONGEST_CORE); i--) {
    if (boundary(i)) return i === at ? undefined : i;
    const soft =
      stopAt[i] === 1 && (at - i >= 2 || /[省市县区]/.test(folded.charAt(i))) && (i - 1 <= floor || boundary(i - 1) || stopAt[i - 1] === 1);
    if (soft && !companiesZh.notPrepositions.test(folded.slice(i - 1, i + 1))) return i;
  }
  return undefined;
}

function nameChar(code: number): boolean {
  return isHan(code) || isLatin(code) || isDigit(code);
}
