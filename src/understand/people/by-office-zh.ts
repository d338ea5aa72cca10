/** People by what they do: whoever is named behind an office, and offices that stand for their holder. */
import { matchesOf } from '../text/matches.js';
import { NO_GIVEN_NAME, ORDINARY_GIVEN } from './given-names-zh.js';
import { add, bareTitle, fieldBefore, type Looking, officeBefore, type Post } from './looking-zh.js';
import { AFTER_OFFICE, CALLED, FAMILIES, NICKNAMED_AFTER_POST, REPLACED_BY, SIGNS } from './patterns-zh.js';
import type { PersonHit } from './person.js';
import { postsInEnglish } from './posts-en.js';

/** 老板王建国. */
export function namedAfterOffice(looking: Looking): void {
  const { folded } = looking;
  for (const { end, role } of looking.holders) {
    if (!FAMILIES.has(folded.charAt(end)) && !FAMILIES.has(folded.charAt(end + 1))) continue;
    const name = AFTER_OFFICE.exec(folded.slice(end, end + 8));
    if (name?.[1] === undefined || ORDINARY_GIVEN.test(name[1].slice(1)) || NO_GIVEN_NAME.test(name[1])) continue;
    // 老板,冷链柜40台: goods, nobody.
    if (/^[ ,(]/.test(name[0]) && /[机柜箱车仪器泵阀灯板管线屏桩]$/.test(name[1])) continue;
    const start = end + name[0].length - name[1].length;
    add(looking, start, start + name[1].length, role, 'zh/person/after-office');
  }
}

/** 财务老邵, 设备科小顾. */
export function nicknamedAfterPost(looking: Looking): void {
  const { folded, holders, fields } = looking;
  if (holders.length + fields.length === 0) return;
  for (const end of new Set([...holders.map((held) => held.end), ...fields.map(({ span }) => span[1])])) {
    const name = NICKNAMED_AFTER_POST.exec(folded.slice(end, end + 5));
    if (name?.[1] === undefined) continue;
    const start = end + name[0].length - name[1].length;
    add(looking, start, start + 2, fieldBefore(looking, start)?.tag ?? 'unknown', 'zh/person/nickname');
  }
}

/** Whoever holds an office now (采购换成了李明); answers where the words for such offices end. */
export function replacedBy(looking: Looking): ReadonlySet<number> {
  const replaced = new Set<number>();
  for (const match of matchesOf(REPLACED_BY, looking.folded)) {
    const [, office = '', name = ''] = match;
    const held = looking.holders.findLast(
      ({ end, role }) => role !== 'unknown' && end <= match.index + office.length && end > match.index - 1,
    );
    const start = match.index + match[0].length - name.length;
    if (held === undefined || NO_GIVEN_NAME.test(name)) continue;
    replaced.add(held.end);
    add(looking, start, start + name.length, held.role, 'zh/person/after-office');
  }
  return replaced;
}

/** VP Kevin, CFO老李: posts in English in a Chinese text. */
export function namedAfterEnglish(looking: Looking): void {
  const { folded, lower } = looking;
  for (const { tag, span } of postsInEnglish(folded, lower)) {
    const name = /^(?: |:|, ?)([A-Z][a-z]{1,14})(?![A-Za-z])/.exec(folded.slice(span[1], span[1] + 20));
    if (tag === 'unknown') continue;
    if (name?.[1] === undefined) {
      const own = folded.slice(...span).includes(' ') && /^ ?[\u4e00-\u9fff]/.test(folded.slice(span[1], span[1] + 2));
      const called = /^ ?[老小阿][\u4e00-\u9fff]/.exec(folded.slice(span[1], span[1] + 3));
      if (called !== null) add(looking, span[1] + called[0].length - 2, span[1] + called[0].length, tag, 'zh/person/nickname');
      else if (own) add(looking, span[0], span[1], tag, 'zh/person/office');
      continue;
    }
    const start = span[1] + name[0].length - name[1].length;
    add(looking, start, start + name[1].length, tag, 'zh/person/latin-after-title', { title: folded.slice(...span) });
  }
}

export function signing(looking: Looking): void {
  for (const { end, role } of looking.holders) {
    const name = SIGNS.exec(looking.folded.slice(end));
    if (name?.[1] === undefined || NO_GIVEN_NAME.test(name[1])) continue;
    const start = end + name[0].indexOf(name[1]);
    add(looking, start, start + name[1].length, role, 'zh/person/signs');
  }
}

/** 采购名字叫李明. */
export function called(looking: Looking): void {
  const { folded } = looking;
  for (const match of matchesOf(CALLED, folded)) {
    const start = match.index;
    const back = folded.slice(Math.max(0, start - 3), start).search(/名字|叫|名叫/);
    const office = officeBefore(looking, start - 3 + back) ?? officeBefore(looking, start - 1);
    if (office !== undefined) add(looking, start, start + match[0].length, office, 'zh/person/after-office');
  }
}

/** 财务部经理, behind which nobody is named. */
export function departmentsWithTitle(looking: Looking, named: readonly PersonHit[], replaced: ReadonlySet<number>): void {
  const { folded } = looking;
  for (const field of looking.fields) {
    const title = bareTitle.exec(folded.slice(field.span[1], field.span[1] + 6));
    if (title === null) continue;
    const end = field.span[1] + title[0].length;
    if (replaced.has(end) || standsBefore(named, end, folded)) continue;
    const role = /^(?:副总监|总监|总)$/.test(title[1] ?? '') && field.tag === 'unknown' ? 'exec' : field.tag;
    add(looking, field.span[0], end, role, 'zh/person/department-title');
  }
}

/** 老板, 院长: somebody by the office alone. */
export function officesAlone(looking: Looking, named: readonly PersonHit[], replaced: ReadonlySet<number>): void {
  for (const cue of looking.offices) {
    const [start, end] = cue.span;
    if (!isSomebody(looking.folded, cue) || replaced.has(end) || standsBefore(named, end, looking.folded)) continue;
    const field = fieldBefore(looking, start);
    const by = field === undefined ? {} : { by: { span: field.span, otherwise: cue.tag } };
    add(looking, start, end, field?.tag ?? cue.tag, 'zh/person/office', by);
  }
}

function isSomebody(folded: string, { span: [start, end] }: Post): boolean {
  const word = folded.slice(start, end);
  // 采购说201就行: whoever says something is somebody, else a bare trade names nobody.
  const says = /^(?:采购|会计)$/.test(word) && /^(?:又|也|还)?[说讲](?!明|法|好)/.test(folded.slice(end, end + 3));
  if (!says && /^(?:采购|总包|监理|律师|招标代理|前台|门卫|HR|GC|会计|FAE|设计师|总监)$/.test(word)) return false;
  if (/(?:带|派|带着|带上|安排)(?:了|个|一个|个人)?$/.test(folded.slice(Math.max(0, start - 4), start))) return false;
  if (word === '副总' && !/(?:他们|对方|客户|分管的?|[,、和跟与])$/.test(folded.slice(0, start))) return false;
  if (/^(?:室|会|培训|班|群|级|助理|岗|经验|证|办公会|办公室|会议|信箱|的意思|特批|说可以给|批了给)/.test(folded.slice(end, end + 5)))
    return false;
  return /[\u4e00-\u9fff]/.test(word) || !(/[A-Za-z]/.test(folded[start - 1] ?? '') || /[A-Za-z]/.test(folded[end] ?? ''));
}

/** 校长张总: the office says what 张总 is, and is nobody else. */
function standsBefore(named: readonly PersonHit[], end: number, folded: string): boolean {
  return named.some((hit) => hit.span[0] >= end && hit.span[0] - end <= 2 && /^[是叫: ,(]*$/.test(folded.slice(end, hit.span[0])));
}
