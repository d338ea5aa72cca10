/** Who is overdue, what is due today, whom nobody has called: asked by chat. */
import type { Card } from '../../card.js';
import type { Decision } from '../../decision.js';
import { aheadIn, unheldIn } from '../../numbers/asked/unheld.js';
import { silentCounts, silentCustomers } from '../../numbers/customers/queries.js';
import { dealLine, latenessText } from '../../numbers/deal-line.js';
import { lateCounts, lateDeals } from '../../numbers/late/queries.js';
import { latenessOf } from '../../numbers/lateness.js';
import { type Stretch, stretchOf } from '../../numbers/period.js';
import { dueDeals } from '../../numbers/queries.js';
import { openReminders } from '../../numbers/reminders/queries.js';
import { ownedBy, type Scope, scopeOf } from '../../numbers/scope.js';
import { addDays, atOf, dayOf, daysBetween, minutesOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Person } from '../../records/rows.js';
import type { MessageScene } from '../../scene.js';
import type { At, Day, Lang } from '../../terms.js';
import type { Period } from '../../understand/reading.js';
import { clockOf } from './card.js';
import { callsForHelp, helpInWords } from './help-in-words.js';
import { dueList, type Late, type LateOwner, lateList, nameOf, type Reminder, todayList } from './list.js';
import { helpWanted } from './queries.js';
import { WAITS_MS } from './reply.js';
import { WORDS } from './words.js';

/** At most so many rows on a card; the rest is counted and stands on the page. */
const ROWS = 20;

export async function answerOverdue(scene: MessageScene): Promise<Decision> {
  if (callsForHelp(scene)) return helpInWords(scene);
  const draft = new Draft(scene);
  const focus = { ...scene.conversation.focus, question: 'overdue', at: scene.now };
  const repliesUntil = Math.max(scene.conversation.repliesUntil ?? 0, scene.now + WAITS_MS);
  draft.update('conversation', scene.conversation, { focus, repliesUntil });
  draft.reply(await answer(scene));
  return draft.decision();
}

async function answer(scene: MessageScene): Promise<Card | string> {
  const words = WORDS[scene.lang];
  const further = LATE.test(scene.text) ? undefined : aheadIn(scene.text, scene.today, scene.lang);
  const unheld = further ? undefined : unheldIn(scene.text, scene.today, scene.lang);
  if (unheld !== undefined) return words.unheld(unheld);
  const { slots } = scene.reading;
  const all = scopeOf(scene);
  const asked = slots.owner === undefined ? undefined : personCalled(slots.owner, scene);
  if (slots.owner !== undefined && !asked) return words.unknownPerson(slots.owner);
  const scope = asked ? ownedBy(all, asked.id) : all;
  if (!scope) return words.notVisible(slots.owner ?? '');
  if (slots.days !== undefined) return silentSince(scene, scope, slots.days);
  if (LONG_SILENT.test(scene.text)) return silentSince(scene, scope, LONG);
  const reader = { lang: scene.lang, clock: clockOf(scene), person: scene.person, people: scene.people };
  const dueIn = async (stretch: Stretch, when: string) =>
    dueList({ deals: await dueDeals(scope, stretch, ROWS), reminders: await remindersIn(scene, asked, stretch) }, when, reader);
  if (further) return dueIn(further.stretch, further.words);
  const late = await lateIn(scope, scene);
  const helped = await helpWanted(
    scene.records,
    [...late.due, ...late.stuck].map(({ deal }) => deal.customer),
  );
  if (slots.period === 'today') {
    const day = { first: scene.today, last: scene.today };
    const today = { deals: await dueDeals(scope, day, ROWS), reminders: await remindersIn(scene, asked, day) };
    const nothing = late.dueCount + today.deals.length + today.reminders.length === 0;
    return nothing ? words.nothingToday : todayList(late, today, { ...reader, helped });
  }
  if (DUE_SOON.test(scene.text)) return dueIn(soon(scene.today), words.soon);
  const ahead = aheadAsked(scene);
  if (ahead) return dueIn(ahead.stretch, ahead.name);
  if (late.dueCount + late.stuckCount > 0) {
    const list = lateList(late, { ...reader, helped }, MOST.test(scene.text) ? late.most : undefined);
    if (LARGEST.test(scene.text)) return largestNamed(list, late, reader.lang);
    return LONGEST.test(scene.text) ? longestFirst(list, late, reader) : list;
  }
  return asked && asked.id !== scene.person.id ? words.nobodyLateOf(asked.name) : words.nobodyLate;
}

/** One's own reminders of those days, where nobody else's day is asked for: what has not rung yet. */
async function remindersIn(scene: MessageScene, asked: Person | undefined, { first, last }: Stretch): Promise<readonly Reminder[]> {
  if (asked && asked.id !== scene.person.id) return [];
  const tasks = await openReminders(scene.records, scene.person.id, scene.workspace.id);
  return tasks
    .filter(({ dueAt }) => dueAt > scene.now)
    .map(({ text, dueAt }) => ({ text, day: dayOf(dueAt, scene.zone), minutes: minutesOf(dueAt, scene.zone) }))
    .filter(({ day }) => day >= first && day <= last);
}

/** 谁家超期最久: the one that waits longest is told first. */
const LONGEST = /最[久长]|拖得最|最急|最着急|最要紧|\blongest\b/i;

function longestFirst(
  list: Card,
  { due }: Late,
  { clock, lang }: { readonly clock: ReturnType<typeof clockOf>; readonly lang: Lang },
): Card {
  const [first] = due.toSorted((a, b) => (a.deal.nextDue ?? '').localeCompare(b.deal.nextDue ?? ''));
  const late = first && latenessOf(first.deal, clock);
  if (!first || !late) return list;
  return { ...list, title: [WORDS[lang].longest(first.customer.name, latenessText(late, lang)), list.title].join(' · ') };
}

/** 超期的里面金额最大的: named first. */
const LARGEST = /金额最[大高多]|(?:单子?|项目|商机)最大|最大的?(?:那|一)?[个单]?|\b(?:biggest|largest)\b/i;

function largestNamed(list: Card, { due }: Late, lang: Lang): Card {
  const [first] = due.filter(({ deal }) => deal.amount !== null).toSorted((a, b) => (b.deal.amount ?? 0) - (a.deal.amount ?? 0));
  return first ? { ...list, title: [WORDS[lang].largest(dealLine(first, lang)), list.title].join(' · ') } : list;
}

/** 快到期的: within so many days, today among them. */
const DUE_SOON = /(?:快|要|马上|即将)到期|\b(?:coming|falling) due\b|\bdue soon\b/i;
const SOON_DAYS = 7;
const soon = (today: Day): Stretch => ({ first: today, last: addDays(today, SOON_DAYS - 1) });

/** 谁手上超期最多. */
const MOST = /谁[^,。]{0,8}最多|谁[^,。]{0,4}(?:老|总|一直|经常|最爱|天天)(?:是|在)?(?:延期|拖)|\bwho\b.{0,12}\bmost\b/i;
/** 好久没联系, without a number. */
const LONG_SILENT =
  /(?:好久|很久|多久|老久|长期|太久)[^,。]{0,4}没|(?:沉默|沉睡|断联|失联)|没(?:声音|消息|动静)了|(?:haven't|not) (?:talked|spoken|heard|been in touch)[^.]*(?:lately|recently|for a while|in a while)|gone quiet/i;
const LONG = 14;
/** What is late is asked for, whatever stretch of time is named. */
const LATE = /超期|逾期|过期|没跟|没联系|没动|没处理|没做|欠|漏|落下|overdue|late|missed|slipp/i;

/** 下周要跟谁, 明天要跟谁: a time that is still to come. */
function aheadAsked({ reading, text, today, lang }: MessageScene): { readonly name: string; readonly stretch: Stretch } | undefined {
  const { period, date } = reading.slots;
  const words = WORDS[lang];
  if (LATE.test(text)) return undefined;
  if (date !== undefined && date >= today) return { name: words.on(date, today), stretch: { first: date, last: date } };
  if (period === undefined || !isAhead(period)) return undefined;
  const { first, last } = stretchOf(period, today);
  return { name: words.ahead[period], stretch: { first: first < today ? today : first, last } };
}

const AHEAD = ['this_week', 'next_week', 'this_month', 'next_month', 'this_quarter', 'next_quarter'] as const satisfies readonly Period[];
const isAhead = (period: Period): period is (typeof AHEAD)[number] => AHEAD.some((one) => one === period);

const sumOf = (counts: readonly LateOwner[]): number => counts.reduce((sum, { count }) => sum + count, 0);

async function lateIn(scope: Scope, scene: MessageScene): Promise<Late & { readonly most?: LateOwner }> {
  const clock = clockOf(scene);
  const [dueBy, stuckBy] = [await lateCounts(scope, clock, 'due'), await lateCounts(scope, clock, 'stuck')];
  const [most, next] = dueBy.toSorted((a, b) => b.count - a.count);
  return {
    ...(most && next ? { most } : {}),
    due: await lateDeals(scope, clock, 'due', ROWS),
    stuck: await lateDeals(scope, clock, 'stuck', ROWS),
    dueCount: sumOf(dueBy),
    stuckCount: sumOf(stuckBy),
  };
}

async function silentSince(scene: MessageScene, scope: Scope, days: number): Promise<Card | string> {
  const words = WORDS[scene.lang];
  const since = atOf(addDays(scene.today, -days), 0, scene.zone);
  const count = (await silentCounts(scope, since)).reduce((sum, row) => sum + row.count, 0);
  if (count === 0) return words.nobodySilent(days);
  const rows = await silentCustomers(scope, since, ROWS);
  const mine = scope.owners.kind === 'owners' && scope.owners.owners.length === 1;
  const more = count - rows.length;
  return {
    title: words.silentTitle(count, days),
    parts: [
      {
        kind: 'rows',
        rows: rows.map((row) => ({
          title: mine ? row.name : words.join([row.name, nameOf(row.owner, scene.people)]),
          text: row.lastContactAt === null ? words.neverContacted : words.silentSince(daysSince(row.lastContactAt, scene)),
          tone: 'plain' as const,
          href: `/r/customer/${row.id}`,
        })),
        ...(more > 0 ? { more: words.listMore(more) } : {}),
      },
    ],
    actions: [],
  };
}

const daysSince = (at: At, { zone, today }: { readonly zone: string; readonly today: Day }): number => daysBetween(dayOf(at, zone), today);

/** A colleague by name as typed: whole, or the only one whose name holds it (小顾 → 顾晓). */
function personCalled(typed: string, { people }: MessageScene): Person | undefined {
  const exact = people.find((p) => p.name === typed);
  if (exact) return exact;
  const core = typed.replace(/^[小老阿]|[总哥姐]$/g, '');
  const near = people.filter((p) => core !== '' && p.name.toLowerCase().includes(core.toLowerCase()));
  return near.length === 1 ? near[0] : undefined;
}
