/** Who is overdue, what is due today, whom nobody has called: asked by chat. */
import type { Card } from '../../card.js';
import type { Decision } from '../../decision.js';
import { silentCounts, silentCustomers } from '../../numbers/customers/queries.js';
import { dueDeals, lateCounts, lateDeals } from '../../numbers/queries.js';
import { ownedBy, type Scope, scopeOf } from '../../numbers/scope.js';
import { addDays, atOf, dayOf, daysBetween } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Person } from '../../records/rows.js';
import type { MessageScene } from '../../scene.js';
import type { At, Day } from '../../terms.js';
import { clockOf } from './card.js';
import { type Late, lateList, nameOf, todayList } from './list.js';
import { WAITS_MS } from './reply.js';
import { WORDS } from './words.js';

/** At most so many rows on a card; the rest is counted and stands on the page. */
const ROWS = 20;

export async function answerOverdue(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const focus = { ...scene.conversation.focus, question: 'overdue', at: scene.now };
  const repliesUntil = Math.max(scene.conversation.repliesUntil ?? 0, scene.now + WAITS_MS);
  draft.update('conversation', scene.conversation, { focus, repliesUntil });
  draft.reply(await answer(scene));
  return draft.decision();
}

async function answer(scene: MessageScene): Promise<Card | string> {
  const words = WORDS[scene.lang];
  const { slots } = scene.reading;
  const all = scopeOf(scene);
  const asked = slots.owner === undefined ? undefined : personCalled(slots.owner, scene);
  if (slots.owner !== undefined && !asked) return words.unknownPerson(slots.owner);
  const scope = asked ? ownedBy(all, asked.id) : all;
  if (!scope) return words.notVisible(slots.owner ?? '');
  if (slots.days !== undefined) return silentSince(scene, scope, slots.days);
  const reader = { lang: scene.lang, clock: clockOf(scene), person: scene.person, people: scene.people };
  const late = await lateIn(scope, scene);
  if (slots.period === 'today') {
    const today = await dueDeals(scope, { first: scene.today, last: scene.today }, ROWS);
    return late.dueCount + today.length === 0 ? words.nothingToday : todayList(late, today, reader);
  }
  if (late.dueCount + late.stuckCount > 0) return lateList(late, reader);
  return asked && asked.id !== scene.person.id ? words.nobodyLateOf(asked.name) : words.nobodyLate;
}

async function lateIn(scope: Scope, scene: MessageScene): Promise<Late> {
  const clock = clockOf(scene);
  const [dueCount, stuckCount] = [await lateCounts(scope, clock, 'due'), await lateCounts(scope, clock, 'stuck')].map((counts) =>
    counts.reduce((sum, row) => sum + row.count, 0),
  );
  return {
    due: await lateDeals(scope, clock, 'due', ROWS),
    stuck: await lateDeals(scope, clock, 'stuck', ROWS),
    dueCount: dueCount ?? 0,
    stuckCount: stuckCount ?? 0,
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
