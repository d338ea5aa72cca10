/** The one line behind each number of the brief: why it is what it is, and what to do about it. Pure. */
import { daysBetween, shortDay } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { shortened } from '../../records/plain-text.js';
import type { Person } from '../../records/rows.js';
import type { Day, Id, Lang } from '../../terms.js';
import { type LeadMark, marksOf } from '../good-lead.js';
import { average, type Health } from '../health.js';
import type { Brief } from './queries.js';

export interface NoteReader {
  readonly lang: Lang;
  readonly people: readonly Person[];
  /** Who reads it: what is theirs to do is said without a name. */
  readonly person: Pick<Person, 'id'>;
}

const NAME = 24;
const STEP = 24;

const WORDS = {
  zh: {
    best: (name: string, why: string) => (why === '' ? `最值得先打: ${name}` : `最值得先打: ${name} (${why})`),
    by: (day: Day, today: Day) => `${shortDay(day, 'zh', today)}跟进`,
    noLeads: '上次简报之后没有信息够全的新线索',
    lacks: {
      decider: '先问清谁拍板',
      next: '先约好下一步的日期',
      money: '先问预算',
      contact: '先要到联系人',
      source: '今天就联系',
    } satisfies Record<LeadMark, string>,
    ready: '今天就联系,信息都齐了',
    longest: (name: string, days: number) => `最久: ${name} ${days} 天`,
    most: (name: string, count: number) => `${name}占 ${count} 单`,
    noneLate: '没有超期',
    makeUp: (step: string) => `今天补上: ${step}`,
    callAgain: '今天打个电话,重新约日期',
    lowest: (name: string, score: number, why: string) => `最低: ${name} ${score}${why === '' ? '' : ` (${why})`}`,
    churn: '今天去一趟,问清还要不要继续',
    badMoods: '先问不满在哪一项',
    overdue: '把约好的那一步补上',
    call: '今天打个电话',
    allWell: '没有掉分的客户',
    noCustomers: '还没有客户',
    trend: (now: number, before: number) => `本周平均 ${now},上周同期 ${before}`,
    silent: (days: number) => `${days} 天没声音`,
    neverHeard: '还没联系过',
    causes: { overdue: '超期', badMoods: (n: number) => `最近 ${n} 次情绪差`, churn: '有流失信号' },
    and: '、',
    todo: (who: string, what: string) => ` → ${who}${what}`,
  },
  en: {
    best: (name: string, why: string) => (why === '' ? `Call first: ${name}` : `Call first: ${name} (${why})`),
    by: (day: Day, today: Day) => `follow up ${shortDay(day, 'en', today)}`,
    noLeads: 'No new lead with enough on record since the last brief',
    lacks: {
      decider: 'ask who decides',
      next: 'agree on a date first',
      money: 'ask for the budget',
      contact: 'get a name to call',
      source: 'get in touch today',
    } satisfies Record<LeadMark, string>,
    ready: 'get in touch today, all is known',
    longest: (name: string, days: number) => `Longest: ${name}, ${days} ${days === 1 ? 'day' : 'days'}`,
    most: (name: string, count: number) => `${count} are ${name}'s`,
    noneLate: 'Nothing overdue',
    makeUp: (step: string) => `make up for it today: ${step}`,
    callAgain: 'call today and agree on a new date',
    lowest: (name: string, score: number, why: string) => `Lowest: ${name} ${score}${why === '' ? '' : ` (${why})`}`,
    churn: 'visit today and ask whether they go on',
    badMoods: 'ask what exactly they dislike',
    overdue: 'take the step that was agreed',
    call: 'call today',
    allWell: 'Nobody has lost points',
    noCustomers: 'No customers yet',
    trend: (now: number, before: number) => `${now} this week, ${before} last week to the same day`,
    silent: (days: number) => `silent for ${days} ${days === 1 ? 'day' : 'days'}`,
    neverHeard: 'never contacted',
    causes: { overdue: 'overdue', badMoods: (n: number) => `bad mood ${n} of the last 3 times`, churn: 'churn signal' },
    and: ', ',
    todo: (who: string, what: string) => ` → ${who === '' ? '' : `${who}: `}${what}`,
  },
} as const satisfies Record<Lang, unknown>;

const named = (name: string): string => shortened(name, NAME);

/** Who is to do it; nobody is named where it is the reader, or where the owner is gone. */
const whoIs = (owner: Id, { people, person }: NoteReader): string =>
  owner === person.id ? '' : named(people.find(({ id, active }) => id === owner && active)?.name ?? '');

/** Behind the new leads: the one to call first, and what to ask it. */
export function leadsNote({ leads, day }: Brief, reader: NoteReader): string {
  const words = WORDS[reader.lang];
  const best = leads?.best;
  if (!best) return words.noLeads;
  const money = best.currency ? moneyOf({ ...best, currency: best.currency, approximate: best.approximate ?? false }) : undefined;
  const why = [...(money ? [moneyText(money, reader.lang)] : []), ...(best.nextDue ? [words.by(best.nextDue, day)] : [])].join(words.and);
  const known = marksOf(best);
  const lacking = (['decider', 'next', 'money', 'contact'] as const).find((mark) => !known.includes(mark));
  return words.best(named(best.name), why) + words.todo(whoIs(best.owner, reader), lacking ? words.lacks[lacking] : words.ready);
}

/** Behind the overdue deals: the longest, whose most are, and the step to make up for. */
export function overdueNote({ overdue, burdened, day }: Brief, reader: NoteReader): string {
  const words = WORDS[reader.lang];
  const row = overdue?.longest;
  if (!row || row.deal.nextDue === null) return words.noneLate;
  const [top] = burdened;
  const owner = top && reader.people.length > 1 && top.count > 1 && top.count * 2 > overdue.count ? whoIs(top.owner, reader) : '';
  const most = top && owner !== '' ? [words.most(owner, top.count)] : [];
  const step = row.deal.nextStep === null ? words.callAgain : words.makeUp(shortened(row.deal.nextStep, STEP));
  const longest = words.longest(named(row.customer.name), daysBetween(row.deal.nextDue, day));
  return [longest, ...most].join(words.and) + words.todo(whoIs(row.deal.owner, reader), step);
}

/** Behind the customers' health: the lowest, what took its points, and what to do there; then this week against the last. */
export function healthNote({ health }: Brief, reader: NoteReader): string {
  const words = WORDS[reader.lang];
  if (!health || average(health) === undefined) return words.noCustomers;
  const { lowest, trend } = health;
  const { thisWeek, lastWeek } = trend;
  const weeks = thisWeek === undefined || lastWeek === undefined ? [] : [words.trend(thisWeek, lastWeek)];
  if (!lowest || lowest.health.score >= 100) return [words.allWell, ...weeks].join('; ');
  const worst = words.lowest(named(lowest.customer.name), lowest.health.score, healthWhy(lowest.health, reader.lang));
  return [worst + words.todo(whoIs(lowest.customer.owner, reader), cure(lowest.health, reader.lang)), ...weeks].join('; ');
}

function cure({ churn, badMoods, overdue }: Health, lang: Lang): string {
  const words = WORDS[lang];
  if (churn) return words.churn;
  if (badMoods > 0) return words.badMoods;
  return overdue ? words.overdue : words.call;
}

/** What took points off, in words. */
export function healthWhy({ silent, overdue, badMoods, churn }: Health, lang: Lang): string {
  const words = WORDS[lang];
  return [
    ...(silent === null ? [words.neverHeard] : silent > 0 ? [words.silent(silent)] : []),
    ...(overdue ? [words.causes.overdue] : []),
    ...(badMoods > 0 ? [words.causes.badMoods(badMoods)] : []),
    ...(churn ? [words.causes.churn] : []),
  ].join(words.and);
}
