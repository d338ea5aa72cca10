/** People by their title: 王总, 李建国经理, Kevin总, 姓毛的队长. */
import type { ContactRole } from '../../terms.js';
import { mayMatch } from '../text/gates.js';
import { matchesOf } from '../text/matches.js';
import { departmentBefore } from './departments-zh.js';
import { plausibleGiven } from './given-names-zh.js';
import { add, fieldBefore, type Looking, officeBefore, type Post, roleBefore } from './looking-zh.js';
import {
  FAMILIAR,
  FAMILY_NAME_IS,
  LATIN_NAMED,
  LATIN_WITH_TITLE,
  NAMED,
  RARELY_NAMED,
  SHORT_ROLE,
  SHORT_TITLED,
  titleRole,
} from './patterns-zh.js';
import { OFFICES } from './zh.js';

/** Dr.林, Ms. 何. */
const DOCTOR = /(?:Dr|Prof|Ms|Mr|Mrs)\. ?[\u4e00-\u9fff](?![\u4e00-\u9fff]{3})/g;
/** Words of work that end in what is also a family name. */
const TWO_OF_A_WORD =
  /[那这哪身旁海]边|[工课流制]程|[资基现五冶]金|安全|[保治公]安|[配药对甲乙丙双三作主几]方|[相有]关|[下订签]单|最高|[那这阶手]段|[集合]成|[客库厨机票]房|[汽货]车|健康|[城资网]管|[海公机]关|[平前柜]台|检修|[商]务|[教]务|[航]务|招商|电商|[传]媒|[门展]店|[水海]利|[养]护/;

/** 王总, 李建国经理. */
export function titled(looking: Looking): void {
  const { folded } = looking;
  if (!mayMatch(NAMED, folded)) return;
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(folded); match !== null; match = NAMED.exec(folded)) {
    const start = match.index;
    const length = match[0].length;
    const named = isTitled(looking, match);
    // What is rejected here may hide a person that begins one character later (那边李经理).
    NAMED.lastIndex = start + (named ? length : 1);
    if (named) addTitled(looking, start, length, match[3] ?? '');
  }
}

function isTitled({ folded, fields, offices }: Looking, match: RegExpExecArray): boolean {
  const [whole, family = '', given = '', title = ''] = match;
  const start = match.index;
  const end = start + whole.length;
  if (given !== '' && !plausibleGiven(family, given, folded, start)) return false;
  if (family === '管' || (/[分主高监]/.test(folded[start - 1] ?? '') && /^管/.test(family))) return false;
  const inOffice = offices.some(({ span }) => span[0] <= start && end <= span[1] && span[1] - span[0] >= end - start);
  if (inOffice || insideField(fields, start, whole.length)) return false;
  if (family === '施' && title === '工') return false;
  // 工程总监, 客房经理: the second character of a word is no family name.
  return !(given === '' && TWO_OF_A_WORD.test(folded.slice(start - 1, start + 1)));
}

function addTitled(looking: Looking, start: number, length: number, title: string): void {
  const { folded, holders } = looking;
  const holder = holders.find((ends) => ends.end === start && ends.role !== 'unknown');
  const own = holder?.role ?? titleRole.get(title) ?? 'unknown';
  // 工程总监裘总: what he is said to head decides.
  const headed =
    title === '老师' || (own === 'exec' && /(?:总监|经理|主管|负责人|主任)$/.test(folded.slice(Math.max(0, start - 3), start)));
  const byTitle = (headed ? departmentBefore(folded, start)?.role : undefined) ?? own;
  const field = fieldBefore(looking, start);
  const office = officeBefore(looking, start);
  const otherwise = office !== undefined && (byTitle === 'unknown' || office !== 'exec') ? office : byTitle;
  const by = field === undefined ? {} : { by: { span: field.span, otherwise } };
  add(looking, start, start + length, field?.tag ?? otherwise, 'zh/person/title', { title, ...by });
}

/** People whose family name is also a word, with a title. */
export function titledRarely(looking: Looking): void {
  for (const match of matchesOf(RARELY_NAMED, looking.folded)) {
    const [whole, , title = ''] = match;
    const start = match.index;
    const role = fieldBefore(looking, start)?.tag ?? officeBefore(looking, start) ?? titleRole.get(title) ?? 'unknown';
    add(looking, start, start + whole.length, role, 'zh/person/title', { title });
  }
}

/** 采购Kevin, 总监 Lily Chen. */
export function titledInLatin(looking: Looking): void {
  for (const match of matchesOf(DOCTOR, looking.folded))
    add(looking, match.index, match.index + match[0].length, 'unknown', 'zh/person/latin-title');
  for (const match of matchesOf(LATIN_WITH_TITLE, looking.folded)) {
    const [whole, title = '', name = ''] = match;
    if (/^(?:Director|Manager|Lead|Head|Officer|Engineer|Team|Dept|Said|Says)$/.test(name)) continue;
    const field =
      looking.fields.find(({ span }) => span[1] === match.index) ??
      looking.fields.find(({ span }) => span[0] <= match.index + title.length && span[1] > match.index) ??
      looking.offices.find(({ span }) => span[0] === match.index);
    const end = match.index + whole.length;
    add(looking, end - name.length, end, field?.tag ?? 'unknown', 'zh/person/latin-after-title', { title });
  }
  for (const match of matchesOf(LATIN_NAMED, looking.folded)) {
    if (/^(?:HR|IT|QA|PM|PMO|CEO|CFO|CTO|CIO|COO|VP|BD|EHS|SQE|CRM|ERP|MES)$/.test(match[1] ?? '')) continue;
    const title = match[2] ?? '';
    const role = fieldBefore(looking, match.index)?.tag ?? titleRole.get(title) ?? 'unknown';
    add(looking, match.index, match.index + match[0].length, role, 'zh/person/latin-title', { title });
  }
}

/** 姓毛的队长. */
export function calledByFamily(looking: Looking): void {
  for (const match of matchesOf(FAMILY_NAME_IS, looking.folded)) {
    const [whole, before, family = '', after] = match;
    const title = after ?? before;
    const role = fieldBefore(looking, match.index)?.tag ?? titleRole.get(title ?? '') ?? officeRole(title) ?? 'unknown';
    add(looking, match.index, match.index + whole.length, role, 'zh/person/family-name', {
      name: family + (title && !/人$/.test(title) ? title : ''),
      ...(title ? { title } : {}),
    });
  }
}

/** 琴姐, 涛哥. */
export function familiar(looking: Looking): void {
  for (const match of matchesOf(FAMILIAR, looking.folded)) {
    if (/[大小老表这那堂二三几]/.test(match[1] ?? '')) continue;
    const start = match.index;
    add(looking, start, start + 2, roleBefore(looking, start), 'zh/person/title', { title: match[2] ?? '' });
  }
}

/** Titles cut to a character. */
export function titledShortly(looking: Looking): void {
  for (const match of matchesOf(SHORT_TITLED, looking.folded)) {
    const title = match[2] ?? '';
    const role = fieldBefore(looking, match.index)?.tag ?? SHORT_ROLE.get(title) ?? 'unknown';
    add(looking, match.index, match.index + match[0].length, role, 'zh/person/short-title', { title });
  }
}

function officeRole(title: string | undefined): ContactRole | undefined {
  return title === undefined ? undefined : OFFICES.find(([, words]) => words.split(' ').includes(title))?.[0];
}

/** A part of a department's name (工程经理 is no 程经理). */
function insideField(fields: readonly Post[], start: number, length: number): boolean {
  return fields.some((field) => field.span[0] < start && start < field.span[1] && field.span[1] <= start + length);
}
