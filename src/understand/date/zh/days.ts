/** 今天, 明晚, 10月15号, 25号到27号. */
import { dayOfMonth, dayOfYear, monthFromNow, oneDay, period } from '../calendar.js';
import type { DateMeaning, HalfOfDay, TimeRule } from '../rule.js';
import { BY, countOf, DATE, MONTH, offsetOf, STARTS, WHICH, YEAR, yearOf } from './words.js';

const DAYS_AWAY = new Map([
  ['大前', -3],
  ['前', -2],
  ['昨', -1],
  ['今', 0],
  ['明', 1],
  ['后', 2],
  ['大后', 3],
  ['大大后', 4],
]);

/** 今天, 大后天, 明日. Not the 前天 of 以前天天. */
const relativeDay: TimeRule = {
  name: 'zh/date/relative-day',
  pattern: /(?<![以之])(?:(?<word>大{0,2}后|大?前|[昨今明])[天日]|(?<short>[昨今明后])儿|(?<south>[听琴寻噚])日(?![本语元报程常子期头]))/g,
  read: ({ word, short, south }, { today }) => {
    const away = south === undefined ? DAYS_AWAY.get(word ?? short ?? '') : south === '听' ? 1 : -1;
    return away === undefined ? undefined : oneDay(today + away);
  },
};

/** 明后天, 今明两天: both are meant. */
const twoDays: TimeRule = {
  name: 'zh/date/two-days',
  pattern: /(?:今明|明后)(?:两?[天日])/g,
  read: (_parts, { today }, { text, start }) => {
    const first = text.startsWith('今', start) ? today : today + 1;
    return period(first + 1, first, first + 1, 'days');
  },
};

const HALVES = new Map<string, HalfOfDay>([
  ['早', 'am'],
  ['晨', 'am'],
  ['晚', 'late'],
  ['夜', 'late'],
]);

/** 今晚, 明早, 昨夜. */
const shortDay: TimeRule = {
  name: 'zh/date/short-day',
  pattern: /(?<![证声])(?<word>[昨今明])(?<half>[早晨晚夜])上?/g,
  read: ({ word = '', half = '' }, { today }) => {
    const named = HALVES.get(half);
    return named === undefined ? undefined : { ...oneDay(today + (DAYS_AWAY.get(word) ?? 0)), half: named };
  },
};

/** What a bare figure behind a month counts or belongs to. */
const COUNTED = '[个万千百台套件人家名款月%年点元块折成天周单次位号日强条份户吨米只张辆批场笔节多几至到]';

/** 10月15号, 明年三月五日, 10月15, 3月5日到8日. Without 号 the words after must not make it a count (10月15万). */
const monthAndDate: TimeRule = {
  name: 'zh/date/month-day',
  pattern: new RegExp(
    `${STARTS}(?:(?<year>${YEAR})的?)?(?<month>\\d{1,2}|${MONTH})月份?的?(?<date>${DATE})(?:(?:[日号]?[-到至](?<to>${DATE}))?[日号]|(?![\\d.:/]|[个万千百台套件人家名款月%年点元块折成天周]))`,
    'g',
  ),
  read: ({ year, month, date, to }, context) => {
    const named = yearOf(year, context);
    const first =
      named === undefined
        ? dayOfYear(context, countOf(month), countOf(date))
        : dayOfMonth({ year: named, month: countOf(month) }, countOf(date));
    return first && upTo(first, countOf(date), to);
  },
};

/** What is numbered rather than dated: 3号楼, 5号线, 2号会议室. */
const NUMBERED =
  '楼|线(?![上下])|机(?!场)|位|门(?!店)|仓|馆|厅|院(?!长)|库|文件|会议室|井|柜|棚|泵|炉|罐|桥|塔|站|码头|标段|包|选手|床|车间|产线|厂房|地块|电梯|电池|屏|口|店(?!里)|桌|展|样品|汽?油';

/** 25号, 下个月15号, 25号到27号: without a month the next such day. Not the count of 3日内. */
const dateOfMonth: TimeRule = {
  name: 'zh/date/date-of-month',
  pattern: new RegExp(
    `${STARTS}(?:(?<which>${WHICH})月的?)?(?<date>${DATE})(?:[日号]?[-到至](?<to>${DATE}))?(?:号(?!${NUMBERED}|\\d)|日(?![之以]?[内后前]|\\d)|日(?=${BY}))`,
    'g',
  ),
  read: ({ which, date, to }, context) => {
    const day = countOf(date);
    if (day > 31) return undefined;
    const here = dayOfMonth(monthFromNow(context, offsetOf(which)), day);
    if (here === undefined || which !== undefined) return here && upTo(here, day, to);
    const first = here.doubt === undefined && here.day < context.today ? dayOfMonth(monthFromNow(context, 1), day) : here;
    return first && { ...upTo(first, day, to), dateOnly: true };
  },
};

/** The same, reaching up to a later date of the month when one is given. */
function upTo(first: DateMeaning, date: number, to: string | undefined): DateMeaning {
  const more = to === undefined ? 0 : countOf(to) - date;
  return more > 0 ? { ...first, window: [first.day, first.day + more], grain: 'days' } : first;
}

/** 本月28, 下个月15签: without 号 the words after must not make it a count (本月28单). */
const bareDateOfMonth: TimeRule = {
  name: 'zh/date/bare-date-of-month',
  pattern: new RegExp(`${STARTS}(?<which>${WHICH})月(?<date>[12]\\d|3[01]|[1-9])(?![\\d.:/%~-]|\\s?(?:${COUNTED}))`, 'g'),
  read: ({ which, date }, context) => dayOfMonth(monthFromNow(context, offsetOf(which)), countOf(date)),
};

export const daysZh: readonly TimeRule[] = [monthAndDate, dateOfMonth, bareDateOfMonth, twoDays, relativeDay, shortDay];
