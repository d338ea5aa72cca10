/** A Chinese text that is looked through for people: what is known of its departments and offices, and whom was found so far. */
import type { ContactRole, Span } from '../../terms.js';
import type { Making } from '../making.js';
import { matchesOf } from '../text/matches.js';
import { departmentBefore, workBehind } from './departments-zh.js';
import { departments, offices } from './lexicons-zh.js';
import type { PersonHit } from './person.js';
import { OURS, TITLE_AFTER_DEPARTMENT } from './zh.js';

/** A department or an office, by what it does. */
export interface Post {
  readonly tag: ContactRole;
  readonly span: Span;
}

export interface Looking {
  readonly folded: string;
  readonly lower: string;
  readonly fields: readonly Post[];
  readonly offices: readonly Post[];
  /** Where the words end that say what somebody does. */
  readonly holders: readonly { readonly end: number; readonly role: ContactRole }[];
  readonly hits: PersonHit[];
}

export function lookingIn(folded: string, lower: string): Looking {
  const fields = departments(folded, lower);
  const found = offices(folded, lower);
  return { folded, lower, fields, offices: found, holders: officeEnds(found, fields, folded), hits: [] };
}

/** What more is known of somebody than a place and a role. */
export interface More {
  readonly name?: string;
  readonly title?: string;
  readonly by?: PersonHit['by'];
}

const NO_MORE: More = {};

/** Notes somebody, unless somebody stands there already. */
export function add(looking: Looking, start: number, end: number, role: ContactRole, rule: string, more: More = NO_MORE): void {
  const { folded, hits } = looking;
  for (const { span } of hits) if (span[0] < end && start < span[1]) return;
  const post = role === 'unknown' ? postBefore(looking, start) : undefined;
  const hit: Making<PersonHit> = {
    name: more.name ?? folded.slice(start, end),
    role: post?.role ?? (role === 'unknown' ? workBehind(folded, end) : undefined) ?? role,
    span: [start, end],
    ours: OURS.test(folded.slice(Math.max(0, start - 8), start)) || isOurs(folded, start, end),
    rule,
  };
  if (more.title !== undefined) hit.title = more.title;
  if (more.by !== undefined) hit.by = more.by;
  else if (post?.span !== undefined) hit.by = { span: post.span, otherwise: 'unknown' };
  hits.push(hit);
}

/** The department right before a place. */
export function fieldBefore({ folded, fields }: Looking, at: number): Post | undefined {
  const back = folded[at - 1] === '的' || folded[at - 1] === ' ' ? at - 1 : at;
  return fields.find(({ span }) => span[1] === back || (span[1] === back - 1 && /[部科处室站组]/.test(folded[back - 1] ?? '')));
}

/** What the department or else the office right before a place does. */
export const roleBefore = (looking: Looking, at: number): ContactRole =>
  fieldBefore(looking, at)?.tag ?? officeBefore(looking, at) ?? 'unknown';

/** 车队队长(姓毛的), 设备主管老邵, 水质中心的涂主任: what the words right before somebody say he does. */
function postBefore(looking: Looking, at: number): { readonly role: ContactRole; readonly span?: Span } | undefined {
  const { folded, holders } = looking;
  const held = holders.find(
    ({ end, role }) => role !== 'unknown' && (end === at || (end === at - 1 && /[的 是叫:,(]/.test(folded.charAt(end)))),
  );
  if (held !== undefined) return held;
  const field = fieldBefore(looking, at);
  return field === undefined ? departmentBefore(folded, at) : { role: field.tag, span: field.span };
}

/** A department that a person acts for, taken as a person by nobody; kept for the role of those named after it. */
export function officeBefore({ folded, offices: cues }: Looking, at: number): ContactRole | undefined {
  const gap = /[的是叫: ]{0,2}$/.exec(folded.slice(Math.max(0, at - 2), at))?.[0].length ?? 0;
  return cues.find((cue) => cue.span[1] === at - gap || cue.span[1] === at)?.tag;
}

export const bareTitle = new RegExp(
  `^的?(${TITLE_AFTER_DEPARTMENT.split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\u4e00-\\u9fff]{0,0}(?:结|共|体|部|额|价|厨|务|会))`,
);

const BARE_TITLE = /经理|主管|主任|科长|处长|部长|组长|专员|老师|负责人|联系人|对接人|接口人/g;

/** Where the words for an office or for a department with a title end, with what their holder does. */
function officeEnds(offices: readonly Post[], fields: readonly Post[], folded: string): Looking['holders'] {
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
