/** Questions for how a time went, or how people are doing beside each other. Pure. */
import { personNamed } from '../../people/named.js';
import type { Person } from '../../records/rows.js';

/** `people`: whose; none = the asker's own people. Two or more are held against each other. */
export interface Standing {
  readonly people: readonly Person[];
}

const TIME = '今[天日早]|昨[天日]|[这本上]个?(?:周|星期|礼拜)|[这本上]个?月|[这本上]个?季度?|今年';
const HOW = '(?:怎么样|咋样|怎样|如何|好不好|好吗|什么情况|啥情况|啥样|情况|战况|战绩|数据)[了啊呀呢吗]?';
/** 今天怎么样, 我们这周情况如何. */
const OF_ALL = new RegExp(
  `^(?:那|那么)?(?:我们?|咱们?|团队|大家|组里)?的?(?:${TIME})的?(?:我们?|咱们?|团队|大家|组里|销售)?的?(?:整体|总体)?(?:情况|数据|成绩|表现|跟进|工作|战况)?(?:${HOW})$`,
);
const OF_ALL_EN =
  /^(?:so )?(?:how(?:'s| is| was| are| were| did)) (?:(?:we|the team|everybody|everyone|things|it) )?(?:doing |do |going |look(?:ing)? )?(?:today|yesterday|this week|last week|this month|last month|this quarter)(?: (?:going|looking|so far))*$/i;
/** 王雷这周怎么样. */
const OF_ONE = new RegExp(`^(.{2,6}?)(?:${TIME})的?(?:情况|数据|成绩|表现|跟进|工作)?(?:${HOW})$`);
const OF_ONE_EN =
  /^how(?:'s| is| was| has| did) (.{2,30}?) (?:doing |do |been |been doing )?(?:today|yesterday|this week|last week|this month|last month|this quarter)$/i;
const OF_TWO = new RegExp(
  `^(?:对比|比较|比)(?:一下|下)?(.{2,6}?)(?:和|跟|与|、)(.{2,6}?)(?:的?(?:情况|表现|数据|成绩|工作))?$|^(.{2,6}?)(?:和|跟|与|比|vs)(.{2,6}?)(?:对比|相比|比一?比|比较|比)?(?:的?(?:情况|表现|数据|成绩))?(?:${TIME})?(?:${HOW}|谁(?:做|干|表现)[得的]?(?:更)?(?:好|强|棒)|谁(?:更)?(?:强|厉害|好)|哪个(?:更)?(?:强|厉害|好))$`,
  'i',
);
const OF_TWO_EN =
  /^(?:so )?(?:compare |how(?:'s|s| is| are) )?(.{2,30}?)(?: doing| performing)? (?:vs\.?|versus|compared (?:to|with)|against|and) (.{2,30}?)(?: doing)?(?: (?:today|this week|last week|this month|last month|this quarter))?$/i;

/** Undefined where it is none; names that are nobody's of ours make it none. */
export function standingAsked(text: string, people: readonly Person[]): Standing | undefined {
  const said = text
    .normalize('NFKC')
    .trim()
    .replace(/[?。!,\s]+$/u, '');
  if (said.length > 70) return undefined;
  if (OF_ALL.test(said) || OF_ALL_EN.test(said)) return { people: [] };
  const alone = OF_ONE.exec(said)?.[1] ?? OF_ONE_EN.exec(said)?.[1];
  const one = alone === undefined ? undefined : personNamed(people, alone.replace(/的$/, ''));
  if (one) return { people: [one] };
  const [, ...typed] = OF_TWO.exec(said) ?? OF_TWO_EN.exec(said) ?? [];
  const both = typed.flatMap((name) => (name === undefined ? [] : (personNamed(people, name) ?? [])));
  return both.length === 2 && both[0] !== both[1] ? { people: both } : undefined;
}
