import type { ContactRole, Span } from '../../terms.js';
import type { Making } from '../making.js';
import { holdsLatin } from '../text/language.js';
import { matchesOf } from '../text/matches.js';
import { departmentBefore, workBehind } from './departments-zh.js';
import { departments, offices } from './lexicons-zh.js';
import {
  AFTER_OFFICE,
  BARE_OFFICE,
  BELONGS,
  CALLED,
  FAMILIAR,
  FAMILIES,
  FAMILY_NAME_IS,
  FULL_NAME,
  LATIN_BELONGS,
  LATIN_NAMED,
  LATIN_NICKNAMED,
  LATIN_WITH_TITLE,
  NAMED,
  NICKNAMED,
  NICKNAMED_AFTER_POST,
  NICKNAMED_RARELY,
  RARELY_NAMED,
  REPLACED_BY,
  SHORT_ROLE,
  SHORT_TITLED,
  SIGNS,
  SPEAKS,
  titleRole,
} from './patterns-zh.js';
import type { PersonHit } from './person.js';
import { postsInEnglish } from './posts-en.js';
import { OFFICES, OURS, TITLE_AFTER_DEPARTMENT } from './zh.js';

const bareTitle = new RegExp(
  `^的?(${TITLE_AFTER_DEPARTMENT.split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\u4e00-\\u9fff]{0,0}(?:结|共|体|部|额|价|厨|务|会))`,
);

/** Where a department (财务部, 科技处) or an office is named. */
export function departmentsIn(folded: string, lower: string): Span[] {
  return [...departments(folded, lower), ...offices(folded, lower)].filter(({ span }) => span[1] - span[0] > 1).map(({ span }) => span);
}

/** Everybody on either side, in order; nobody twice at one place. */
export function peopleInChinese(folded: string, lower: string): PersonHit[] {
  const fields = departments(folded, lower);
  const hits: PersonHit[] = [];
  const taken = (start: number, end: number) => hits.some((hit) => hit.span[0] < end && start < hit.span[1]);
  const fieldBefore = (at: number): { role: ContactRole; start: number; end: number } | undefined => {
    const back = folded[at - 1] === '的' || folded[at - 1] === ' ' ? at - 1 : at;
    const field = fields.find((cue) => cue.span[1] === back || (cue.span[1] === back - 1 && /[部科处室站组]/.test(folded[back - 1] ?? '')));
    return field && { role: field.tag, start: field.span[0], end: field.span[1] };
  };
  const add = (
    start: number,
    end: number,
    role: ContactRole,
    rule: string,
    more: { name?: string; title?: string; by?: PersonHit['by'] } = {},
  ) => {
    if (taken(start, end)) return;
    const before = folded.slice(Math.max(0, start - 8), start);
    const post = role === 'unknown' ? postBefore(start) : undefined;
    const hit: Making<PersonHit> = {
      name: more.name ?? folded.slice(start, end),
      role: post?.role ?? (role === 'unknown' ? workBehind(folded, end) : undefined) ?? role,
      span: [start, end],
      ours: OURS.test(before) || isOurs(folded, start, end),
      rule,
    };
    if (more.title !== undefined) hit.title = more.title;
    if (more.by !== undefined) hit.by = more.by;
    else if (post?.span !== undefined) hit.by = { span: post.span, otherwise: 'unknown' };
    hits.push(hit);
  };

  const officeCues = offices(folded, lower);
  const inOffice = (start: number, end: number) =>
    officeCues.find((cue) => cue.span[0] <= start && end <= cue.span[1] && cue.span[1] - cue.span[0] >= end - start);
  const holders = officeEnds(officeCues, fields, folded);
  /** 车队队长(姓毛的), 设备主管老邵, 水质中心的涂主任: what the words right before somebody say he does. */
  const postBefore = (at: number): { readonly role: ContactRole; readonly span?: Span } | undefined => {
    const held = holders.find(
      ({ end, role }) => role !== 'unknown' && (end === at || (end === at - 1 && /[的 是叫:,(]/.test(folded.charAt(end)))),
    );
    const field = fieldBefore(at);
    return held ?? (field === undefined ? departmentBefore(folded, at) : { role: field.role, span: [field.start, field.end] });
  };
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(folded); match !== null; match = NAMED.exec(folded)) {
    const [whole, family = '', given = '', title = ''] = match;
    const start = match.index;
    // What is rejected here may hide a person that begins one character later (那边李经理).
    NAMED.lastIndex = start + 1;
    if (given !== '' && !plausibleGiven(family, given, folded, start)) continue;
    if (family === '管' || (/[分主高监]/.test(folded[start - 1] ?? '') && /^管/.test(family))) continue;
    if (inOffice(start, start + whole.length) || insideField(fields, start, whole.length)) continue;
    if (family === '施' && title === '工') continue;
    // 工程总监, 客房经理: the second character of a word is no family name.
    if (given === '' && TWO_OF_A_WORD.test(folded.slice(start - 1, start + 1))) continue;
    NAMED.lastIndex = start + whole.length;
    const holder = holders.find((ends) => ends.end === start && ends.role !== 'unknown');
    const own = holder?.role ?? titleRole.get(title) ?? 'unknown';
    // 工程总监裘总: what he is said to head decides.
    const headed =
      title === '老师' || (own === 'exec' && /(?:总监|经理|主管|负责人|主任)$/.test(folded.slice(Math.max(0, start - 3), start)));
    const byTitle = (headed ? departmentBefore(folded, start)?.role : undefined) ?? own;
    const field = fieldBefore(start);
    const office = officeBefore(officeCues, folded, start);
    const otherwise = office !== undefined && (byTitle === 'unknown' || office !== 'exec') ? office : byTitle;
    const by = field === undefined ? {} : { by: { span: [field.start, field.end] as const, otherwise } };
    add(start, start + whole.length, field?.role ?? otherwise, 'zh/person/title', { title, ...by });
  }
  for (const match of matchesOf(RARELY_NAMED, folded)) {
    const [whole, , title = ''] = match;
    const start = match.index;
    const field = fieldBefore(start);
    add(
      start,
      start + whole.length,
      field?.role ?? officeBefore(officeCues, folded, start) ?? titleRole.get(title) ?? 'unknown',
      'zh/person/title',
      {
        title,
      },
    );
  }
  for (const { end, role } of holders) {
    if (!FAMILIES.has(folded.charAt(end)) && !FAMILIES.has(folded.charAt(end + 1))) continue;
    const name = AFTER_OFFICE.exec(folded.slice(end, end + 8));
    if (name?.[1] === undefined || ORDINARY_GIVEN.test(name[1].slice(1)) || NO_GIVEN_NAME.test(name[1])) continue;
    // 老板,冷链柜40台: goods, nobody.
    if (/^[ ,(]/.test(name[0]) && /[机柜箱车仪器泵阀灯板管线屏桩]$/.test(name[1])) continue;
    const start = end + name[0].length - name[1].length;
    add(start, start + name[1].length, role, 'zh/person/after-office');
  }
  for (const match of matchesOf(BELONGS, folded)) {
    const name = match[1] ?? '';
    if (ORDINARY_GIVEN.test(name.slice(1)) || NO_GIVEN_NAME.test(name) || /^[小大老][时事区家板客学孩量部店单型额票]/.test(name)) continue;
    add(
      match.index,
      match.index + name.length,
      fieldBefore(match.index)?.role ?? officeBefore(officeCues, folded, match.index) ?? 'unknown',
      'zh/person/belongs',
    );
  }
  for (const end of new Set([...holders.map((held) => held.end), ...fields.map(({ span }) => span[1])])) {
    const name = NICKNAMED_AFTER_POST.exec(folded.slice(end, end + 5));
    if (name?.[1] === undefined) continue;
    const start = end + name[0].length - name[1].length;
    add(start, start + 2, fieldBefore(start)?.role ?? 'unknown', 'zh/person/nickname');
  }
  /** Where an office ends that somebody named holds now. */
  const replaced = new Set<number>();
  for (const match of matchesOf(REPLACED_BY, folded)) {
    const [, office = '', name = ''] = match;
    const held = holders.findLast(({ end, role }) => role !== 'unknown' && end <= match.index + office.length && end > match.index - 1);
    const start = match.index + match[0].length - name.length;
    if (held === undefined || NO_GIVEN_NAME.test(name)) continue;
    replaced.add(held.end);
    add(start, start + name.length, held.role, 'zh/person/after-office');
  }
  for (const match of matchesOf(LATIN_NICKNAMED, folded))
    add(
      match.index,
      match.index + match[0].length,
      fieldBefore(match.index)?.role ?? officeBefore(officeCues, folded, match.index) ?? 'unknown',
      'zh/person/nickname',
    );
  if (holdsLatin(folded, 2)) {
    for (const { tag, span } of postsInEnglish(folded, lower)) {
      const name = /^(?: |:|, ?)([A-Z][a-z]{1,14})(?![A-Za-z])/.exec(folded.slice(span[1], span[1] + 20));
      if (tag === 'unknown') continue;
      if (name?.[1] === undefined) {
        const own = folded.slice(...span).includes(' ') && /^ ?[\u4e00-\u9fff]/.test(folded.slice(span[1], span[1] + 2));
        const called = /^ ?[老小阿][\u4e00-\u9fff]/.exec(folded.slice(span[1], span[1] + 3));
        if (called !== null) add(span[1] + called[0].length - 2, span[1] + called[0].length, tag, 'zh/person/nickname');
        else if (own) add(span[0], span[1], tag, 'zh/person/office');
        continue;
      }
      const start = span[1] + name[0].length - name[1].length;
      add(start, start + name[1].length, tag, 'zh/person/latin-after-title', { title: folded.slice(...span) });
    }
  }
  for (const match of matchesOf(LATIN_BELONGS, folded)) add(match.index, match.index + match[0].length, 'unknown', 'zh/person/belongs');
  for (const { end, role } of holders) {
    const name = SIGNS.exec(folded.slice(end));
    if (name?.[1] === undefined || NO_GIVEN_NAME.test(name[1])) continue;
    const start = end + name[0].indexOf(name[1]);
    add(start, start + name[1].length, role, 'zh/person/signs');
  }
  for (const match of matchesOf(LATIN_WITH_TITLE, folded)) {
    const [whole, title = '', name = ''] = match;
    if (/^(?:Director|Manager|Lead|Head|Officer|Engineer|Team|Dept|Said|Says)$/.test(name)) continue;
    const field =
      fields.find((cue) => cue.span[1] === match.index) ??
      fields.find((cue) => cue.span[0] <= match.index + title.length && cue.span[1] > match.index) ??
      officeCues.find((cue) => cue.span[0] === match.index);
    add(match.index + whole.length - name.length, match.index + whole.length, field?.tag ?? 'unknown', 'zh/person/latin-after-title', {
      title,
    });
  }
  for (const match of matchesOf(LATIN_NAMED, folded)) {
    if (/^(?:HR|IT|QA|PM|PMO|CEO|CFO|CTO|CIO|COO|VP|BD|EHS|SQE|CRM|ERP|MES)$/.test(match[1] ?? '')) continue;
    const role = fieldBefore(match.index)?.role ?? titleRole.get(match[2] ?? '') ?? 'unknown';
    add(match.index, match.index + match[0].length, role, 'zh/person/latin-title', { title: match[2] ?? '' });
  }
  for (const match of matchesOf(FAMILY_NAME_IS, folded)) {
    const [whole, before, family = '', after] = match;
    const title = after ?? before;
    const role = fieldBefore(match.index)?.role ?? titleRole.get(title ?? '') ?? officeRole(title) ?? 'unknown';
    add(match.index, match.index + whole.length, role, 'zh/person/family-name', {
      name: family + (title && !/人$/.test(title) ? title : ''),
      ...(title ? { title } : {}),
    });
  }
  for (const match of matchesOf(FULL_NAME, folded)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    add(start, start + name.length, fieldBefore(start)?.role ?? 'unknown', 'zh/person/full-name');
  }
  for (const match of matchesOf(CALLED, folded)) {
    const start = match.index;
    const back = folded.slice(Math.max(0, start - 3), start).search(/名字|叫|名叫/);
    const office = officeBefore(officeCues, folded, start - 3 + back) ?? officeBefore(officeCues, folded, start - 1);
    if (office !== undefined) add(start, start + match[0].length, office, 'zh/person/after-office');
  }
  for (const match of matchesOf(NICKNAMED, folded)) {
    const start = match.index;
    const field = fieldBefore(start);
    const office = officeBefore(officeCues, folded, start);
    add(start, start + match[0].length, field?.role ?? office ?? 'unknown', 'zh/person/nickname');
  }
  for (const match of matchesOf(NICKNAMED_RARELY, folded)) {
    const start = match.index;
    add(start, start + 2, fieldBefore(start)?.role ?? officeBefore(officeCues, folded, start) ?? 'unknown', 'zh/person/nickname');
  }
  for (const match of matchesOf(FAMILIAR, folded)) {
    if (/[大小老表这那堂二三几]/.test(match[1] ?? '')) continue;
    const start = match.index;
    add(start, start + 2, fieldBefore(start)?.role ?? officeBefore(officeCues, folded, start) ?? 'unknown', 'zh/person/title', {
      title: match[2] ?? '',
    });
  }
  for (const match of matchesOf(SHORT_TITLED, folded)) {
    add(
      match.index,
      match.index + match[0].length,
      fieldBefore(match.index)?.role ?? SHORT_ROLE.get(match[2] ?? '') ?? 'unknown',
      'zh/person/short-title',
      { title: match[2] ?? '' },
    );
  }
  for (const match of matchesOf(SPEAKS, folded)) {
    if (ORDINARY_GIVEN.test(match[0].slice(1)) || /^(?:The|And|But|They|She|Demo|Sales)$/.test(match[0])) continue;
    add(match.index, match.index + match[0].length, fieldBefore(match.index)?.role ?? 'unknown', 'zh/person/speaks');
  }
  const named = [...hits];
  for (const field of fields) {
    const title = bareTitle.exec(folded.slice(field.span[1], field.span[1] + 6));
    if (title === null) continue;
    const end = field.span[1] + title[0].length;
    if (replaced.has(end) || standsBefore(named, end, folded)) continue;
    add(
      field.span[0],
      end,
      /^(?:副总监|总监|总)$/.test(title[1] ?? '') && field.tag === 'unknown' ? 'exec' : field.tag,
      'zh/person/department-title',
    );
  }
  for (const cue of officeCues) {
    const [start, end] = cue.span;
    const word = folded.slice(start, end);
    // 采购说201就行: whoever says something is somebody, else a bare trade names nobody.
    const says = /^(?:采购|会计)$/.test(word) && /^(?:又|也|还)?[说讲](?!明|法|好)/.test(folded.slice(end, end + 3));
    if (!says && /^(?:采购|总包|监理|律师|招标代理|前台|门卫|HR|GC|会计|FAE|设计师|总监)$/.test(word)) continue;
    if (/(?:带|派|带着|带上|安排)(?:了|个|一个|个人)?$/.test(folded.slice(Math.max(0, start - 4), start))) continue;
    if (word === '副总' && !/(?:他们|对方|客户|分管的?|[,、和跟与])$/.test(folded.slice(0, start))) continue;
    if (
      replaced.has(end) ||
      standsBefore(named, end, folded) ||
      /^(?:室|会|培训|班|群|级|助理|岗|经验|证|办公会|办公室|会议|信箱|的意思|特批|说可以给|批了给)/.test(folded.slice(end))
    )
      continue;
    if (/[\u4e00-\u9fff]/.test(word) ? false : /[A-Za-z]/.test(folded[start - 1] ?? '') || /[A-Za-z]/.test(folded[end] ?? '')) continue;
    const field = fieldBefore(start);
    const by = field === undefined ? {} : { by: { span: [field.start, field.end] as const, otherwise: cue.tag } };
    add(start, end, field?.role ?? cue.tag, 'zh/person/office', by);
  }
  for (const match of matchesOf(BARE_OFFICE, folded)) add(match.index, match.index + match[0].length, 'unknown', 'zh/person/bare-title');
  return hits.sort((a, b) => a.span[0] - b.span[0]);
}

/** 老段你那边, 我和刘工去, 让老段回去整理, 老板(咱们的): one of us by what stands beside. */
function isOurs(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + 6);
  if (/^(?:跟进的|负责的|跟的|在跟|手上的|名下|[(](?:咱|我们|我司|我方|自己|内部))/.test(after) || folded[start - 1] === '@') return true;
  if (
    folded.slice(start, end) === '老板' &&
    /^(?:放心|那边刚才?问|问[^我,]{2,10}(?:为什么|为啥|怎么|咋))/.test(folded.slice(end, end + 16))
  )
    return true;
  if (!/^[老小阿].$|^.工$/.test(folded.slice(start, end))) return false;
  const before = folded.slice(Math.max(0, start - 4), start);
  return (
    /^[ ,]?你(?!好)/.test(after) ||
    (/[我咱](?:和|跟|与|带着?|带上|叫上|喊上|拉上)$/.test(before) && /^(?:一起|一块|同去|去|过去|来|到|上门|现场)/.test(after)) ||
    (/(?:让|叫|安排|派|喊)$/.test(before) && /^(?:回去|整理|准备|出|做|查|算|核|写|顶|盯|支持|帮|跟进|配合)/.test(after))
  );
}

/** Words of work that end in what is also a family name. */
const TWO_OF_A_WORD =
  /[工课流制]程|[资基现五冶]金|安全|[保治公]安|[配药]方|[集合]成|[客库厨机票]房|[汽货]车|健康|[城资网]管|[海公机]关|[平前柜]台|检修|[商]务|[教]务|[航]务|招商|电商|[传]媒|[门展]店|[水海]利|[养]护/;

/** Surname and next character that are a word of their own. */
const NO_GIVEN_NAME =
  /^(?:管[着钱事理]|华人|华侨|包工|高兴|高层|高度|方案|方便|方面|金额|单位|单子|马上|万一|周[一二三四五六日末]|时间|何时|任何|于是|向来|常常|连夜|连续|全部|温度|安排|程序|包括|包装|华东|华南|江苏|江西|毛利|白天|明天|明年|单独|单价|项目|成本|强调|计划|连忙|应该|应付|经常|安全|平时|平台|年底|年前|时候|路上|章程|水平|钱款|钱到|施工|宣布|左右|和平|易懂|包含|管理|管控|舒服|危险|解决|解释|祝贺|从来|麻烦|云平|雷达|石材|金融|游戏|康复)/;

const BARE_TITLE = /经理|主管|主任|科长|处长|部长|组长|专员|老师|负责人|联系人|对接人|接口人/g;

/** Where the words for an office or for a department with a title end, with what their holder does. */
function officeEnds(
  offices: readonly { tag: ContactRole; span: Span }[],
  fields: readonly { tag: ContactRole; span: Span }[],
  folded: string,
): { readonly end: number; readonly role: ContactRole }[] {
  const titled = fields.flatMap(({ tag, span }) => {
    const title = bareTitle.exec(folded.slice(span[1], span[1] + 6));
    return title === null ? [] : [{ end: span[1] + title[0].length, role: tag }];
  });
  const plain = offices.map(({ tag, span }) => ({
    end: span[1],
    role: fields.find((field) => field.span[1] === span[0] || field.span[0] === span[0])?.tag ?? tag,
  }));
  // 客户那边的经理张凯: a bare title says nothing of what its holder does.
  const bare = matchesOf(BARE_TITLE, folded).map((match) => ({
    end: match.index + match[0].length,
    role: 'unknown' as const,
  }));
  return [...titled, ...plain, ...bare];
}

/** A department that a person acts for, taken as a person by nobody; kept for the role of those named after it. */
function officeBefore(cues: readonly { tag: ContactRole; span: Span }[], folded: string, at: number): ContactRole | undefined {
  const gap = /[的是叫: ]{0,2}$/.exec(folded.slice(Math.max(0, at - 2), at))?.[0].length ?? 0;
  return cues.find((cue) => cue.span[1] === at - gap || cue.span[1] === at)?.tag;
}

function officeRole(title: string | undefined): ContactRole | undefined {
  return title === undefined ? undefined : OFFICES.find(([, words]) => words.split(' ').includes(title))?.[0];
}

/** 校长张总: the office says what 张总 is, and is nobody else. */
function standsBefore(named: readonly PersonHit[], end: number, folded: string): boolean {
  return named.some((hit) => hit.span[0] >= end && hit.span[0] - end <= 2 && /^[是叫: ,(]*$/.test(folded.slice(end, hit.span[0])));
}

/** A part of a department's name (工程经理 is no 程经理). */
function insideField(fields: readonly { span: Span }[], start: number, length: number): boolean {
  return fields.some((field) => field.span[0] < start && start < field.span[1] && field.span[1] <= start + length);
}

const ORDINARY_GIVEN =
  /^(?:[一二三四五六日天末几两]|.*[的了是在有我你他她说要就都也和跟给把被这那个和与或及到过没不很级域户目品场售术资务件])/;

/** True when one or two characters between family name and title read as a given name (王建国经理), not as words (周五主任, 高级经理). */
function plausibleGiven(family: string, given: string, folded: string, at: number): boolean {
  if (ORDINARY_GIVEN.test(given)) return false;
  const before = folded[at - 1];
  return before === undefined || /[^\u4e00-\u9fff]|[的跟和找见了给叫是向与]/.test(before) || /[部科处室院校]/.test(before)
    ? !/^(?:谢谢|高级|高端|方案|金融|安全|单位|马上|常务|向上|成本|成都|毛利|景区|边上|白天|周末|万一|何时|金额|包括|任何|尤其|游戏|应该)/.test(
        family + given,
      )
    : false;
}
