import type { Day, Lang } from '../../terms.js';
import type { FoundDate } from '../find-dates.js';
import type { Making } from '../making.js';
import type { Found, ReadDate } from '../reading.js';
import type { Clause } from '../text/clauses.js';
import { matchesIn } from '../text/matches.js';
import { doneEn, notAStepEn, stepTodayEn } from './en.js';
import { doneZh, notAStepZh, stepTodayZh } from './zh.js';

/** The earliest dated step that lies ahead, among the dates of one part; undefined when none does. */
export function chooseDate(
  folded: string,
  lang: Lang,
  today: Day,
  dates: readonly FoundDate[],
  clauses: readonly Clause[],
): Found<ReadDate> | undefined {
  let best: FoundDate | undefined;
  for (const date of dates) {
    if (!isStep(folded, lang, today, date, clauses)) continue;
    if (best === undefined || (isMoved(folded, date) && !isMoved(folded, best)) || (isMoved(folded, best) ? false : better(date, best)))
      best = date;
  }
  if (best === undefined) return undefined;
  const value: Making<ReadDate> = { day: best.day };
  if (best.window !== undefined) value.window = best.window;
  if (best.minutes !== undefined) value.minutes = best.minutes;
  if (best.deadline === true) value.deadline = true;
  if (best.doubt !== undefined) value.doubt = best.doubt;
  return { value, certainty: 'stated', span: best.span, rule: best.rule };
}

/** 改成下周一了, moved to Friday: the day that a step was moved to is the one that counts. */
function isMoved(folded: string, { span }: FoundDate): boolean {
  return matchesIn(MOVED_TO, folded.slice(Math.max(0, span[0] - 22), span[0]), folded);
}

const MOVED_TO =
  /(?:(?:改|挪|推迟?|提前|延期?|调整?|换|顺延)(?:成|到|至|为|在)了?|(?:^|[^更修])(?:改|挪|换)(?:到?了)?)$|\b(?:mov(?:e|ed|ing)|push(?:ed|ing)?|reschedul(?:e|ed|ing)|slip(?:ped|s)?|postpon(?:e|ed|ing)|chang(?:e|ed)|bump(?:ed)?|delay(?:ed)?)(?: (?:it|this|that|us))?(?: back| out| up)? (?:to|till|until) $/i;

/** Earlier is better, but a day said is better than a wide period that holds it (下个月5号 … 下个月). */
function better(date: FoundDate, best: FoundDate): boolean {
  const inside = best.window !== undefined && best.window[0] <= date.day && date.day <= best.window[1] && date.window === undefined;
  if (inside) return true;
  const around = date.window !== undefined && date.window[0] <= best.day && best.day <= date.window[1] && best.window === undefined;
  return !around && date.day < best.day;
}

const DEED_THEN =
  /^[^,。;]{0,16}?(?:[\u4e00-\u9fff](?:了|过)(?![去来解])|[\u4e00-\u9fff]完|的时候)|^[^,。;]{0,8}(?<![要再等])(?:说|表示|反馈|答复|回复)(?!$)/;

/** From a place to the end of its clause, or the next one behind a blank. */
function clauseFrom(folded: string, at: number, clauses: readonly Clause[]): string {
  const index = clauses.findIndex(({ span }) => span[0] < at && at <= span[1]);
  const rest = folded.slice(at, clauses[index]?.span[1] ?? at);
  // 11月18日 院长说重启: the date stands alone before it.
  const next = rest.trim() === '' && folded[at] === ' ' ? clauses[index + 1] : undefined;
  return next === undefined ? rest : folded.slice(...next.span);
}

function isStep(folded: string, lang: Lang, today: Day, date: FoundDate, clauses: readonly Clause[]): boolean {
  if (date.past === true || date.replaced === true) return false;
  if (date.grain === 'year') return false;
  const [start, end] = date.span;
  const before = folded.slice(Math.max(0, start - 28), start);
  const after = folded.slice(end, end + 10);
  const not = lang === 'zh' ? notAStepZh : notAStepEn;
  // 11月18号见了周总: a day behind us on which something was done is told, not planned for another year.
  if (date.doubt === 'past' && lang === 'zh' && DEED_THEN.test(clauseFrom(folded, end, clauses))) return false;
  if (matchesIn(not.before, before, folded) || matchesIn(not.after, after, folded)) return false;
  if (lang === 'en' && /^in /i.test(folded.slice(start, end)) && notAStepEn.silence.test(before)) return false;
  // 2月份的发票: a month that only says which one is meant.
  if (lang === 'zh' && (/^份?的(?!时候|话|样子)/.test(after) || (folded[end - 1] === '的' && !/^(?:时候|话|样子|第)/.test(after))))
    return false;
  if (date.day > today || (date.day === today && isMoved(folded, date))) return true;
  if (date.day < today) return date.window !== undefined && date.window[1] >= today;
  if (date.window !== undefined && date.window[1] > today) return true;
  const clause = clauses.find(({ span }) => span[0] <= start && start < span[1]);
  const words = clause === undefined ? folded : folded.slice(clause.span[0], clause.span[1]);
  const ahead = lang === 'zh' ? stepTodayZh : stepTodayEn;
  const done = lang === 'zh' ? doneZh : doneEn;
  // 今天下午两点在城投开的碰头会: told, not planned.
  if (lang === 'zh' && /[开谈聊去见签]的/.test(words)) return false;
  if (lang === 'zh' && isMealTold(folded, end, words)) return false;
  return (matchesIn(ahead, words, folded) || date.deadline === true) && !matchesIn(done, words, folded);
}

/** 今晚陪王总吃饭,他说预算没问题: a meal of today of which the talk is told is over, or nearly. 在陪, 刚陪 is told too. */
function isMealTold(folded: string, end: number, words: string): boolean {
  const meal = MEAL.exec(words);
  if (meal === null) return false;
  const rest = folded.slice(folded.indexOf(meal[0], Math.max(0, end - words.length)) + meal[0].length);
  return NOW_AT_IT.test(meal[0]) || SAID_AT_IT.test(rest);
}
const MEAL = /(?:正?在|刚刚?|才)?(?:陪|请|跟|和|与|同)[^,。;!?\n]{1,14}?(?:吃(?:个|顿|的)?饭|吃的|喝酒|喝的|喝茶|应酬|聚餐|聚的|唱歌|打球)/;
const NOW_AT_IT = /^(?:正?在|刚)|的$/;
const SAID_AT_IT =
  /(?:他们?|她|人家|对方|王?总|[总工哥姐董长任])(?:也|又|就|还)?(?:说|讲|透露|提到|提了|问了?|答应|松口|承认|抱怨|反馈|表示|觉得)|^[,。;\s]*(?:顺便|顺带|又|也|还|大概|简单)?(?:聊[了到]|谈[了到]|说[了到]|听说|得知|了解[了到]|探[了到]|打听[了到])/;
