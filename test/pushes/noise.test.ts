/** What becomes of pushes: the day's limit by the ladder, mutes, nothing new, what joins and what is held, what was missed. */
import { afterEach, expect, it } from 'vitest';
import { NOTHING } from '../../src/decision.js';
import type { Occasion, PushPlan } from '../../src/features/feature.js';
import { Draft } from '../../src/records/draft.js';
import type { Mute } from '../../src/records/rows.js';
import type { Settings } from '../../src/records/settings.js';
import type { Id } from '../../src/terms.js';
import { understand } from '../../src/understand/understand.js';
import { personIds, startTeam, type Team } from '../conversations/team.js';
import { at, card, daily, happening, push, said } from './plans.js';

let team: Team;
afterEach(() => team.close());

const instant = (day: string, time: string): number => Date.parse(`${day}T${time}+08:00`);

/** One rep in a team of that workspace, at work since a Thursday in November. */
async function start(pushes: readonly PushPlan[], settings: Partial<Settings> = {}): Promise<void> {
  team = await startTeam({
    ...{ now: instant('2026-11-19', '07:00'), zone: 'Asia/Shanghai', understand, groups: [], pushes },
    people: [{ id: 'rep', name: '王雷', role: 'rep' }],
  });
  const draft = new Draft({ workspace: team.workspace, now: team.now, nextId: team.store.nextId });
  for (const [key, value] of Object.entries(settings)) draft.insert('setting', { key, value, at: team.now });
  await team.commit(draft.decision());
}

async function tick(time: string, day = '2026-11-19'): Promise<void> {
  team.now = instant(day, time);
  await team.tick();
}

async function mute(row: Partial<Mute> & Pick<Mute, 'push'>): Promise<void> {
  const draft = new Draft({ workspace: team.workspace, now: team.now, nextId: team.store.nextId });
  const person = (await personIds(team)).get('rep') ?? 0;
  draft.insert('mute', { person, days: 'all', until: null, at: team.now, ...row });
  await team.commit(draft.decision());
}

const titles = () => team.messages.map((m) => m.versions.at(-1)?.text.split('\n')[0]);
const text = (i: number) => team.messages[i]?.versions.at(-1)?.text.split('\n');
const ledger = async () => {
  const rows = await team.store.read.select().from(team.store.t.ledger).orderBy(team.store.t.ledger.id);
  return rows.map((row) => `${row.push} ${row.outcome}${row.place === null ? '' : ` ${row.place}`}`);
};

it('keeps room for what stands higher on the ladder, and tells what is over with the next brief', async () => {
  const brief = push({ name: 'brief', schedule: daily('08:30'), rank: 'pinned', folds: true });
  const news = push({ name: 'news', schedule: daily('08:45') });
  const overdue = push({ name: 'overdue', schedule: daily('09:00'), rank: 'due' });
  await start([news, overdue, brief], { pushesPerDay: 2 });
  for (const time of ['08:30', '08:45', '09:00', '09:01']) await tick(time);
  expect(titles()).toEqual(['brief', 'overdue']);
  expect(await ledger()).toEqual(['brief sent 1', 'news held', 'overdue sent 2']);
  await tick('08:30', '2026-11-20');
  expect(text(2)).toEqual(['brief', 'brief的细节', 'news', 'news的细节']);
  expect((await ledger()).slice(1, 2)).toEqual(['news told']);
  await tick('08:45', '2026-11-20');
  expect(titles()).toHaveLength(3);
});

it('tells what was held as one list where no brief comes', async () => {
  const plans = ['a', 'b', 'c', 'd'].map((name, i) => push({ name, schedule: daily(`10:0${i}`), rank: i === 3 ? 'due' : 'news' }));
  await start(plans, { pushesPerDay: 2 });
  await tick('10:30');
  expect(titles()).toEqual(['d', 'a']);
  await tick('08:29', '2026-11-20');
  expect(titles()).toHaveLength(2);
  await tick('08:30', '2026-11-20');
  expect(text(2)).toEqual(['之前按下的 2 条', 'b', 'b的细节', 'c', 'c的细节', '一天最多主动发 2 条,多出来的并到这里']);
  await tick('08:31', '2026-11-20');
  expect(titles()).toHaveLength(3);
});

it('sends nothing that is muted, for as long and on the days it is; what it changes is kept all the same', async () => {
  const counted: string[] = [];
  const counting = push({
    name: 'counting',
    schedule: daily('09:00'),
    compose: async (scene) => {
      counted.push(scene.day);
      return said(scene, card('counting'));
    },
  });
  await start([counting, push({ name: 'other', schedule: daily('09:00') })], { daysOn: ['2026-11-21'] });
  await mute({ push: 'counting', until: instant('2026-11-20', '09:00') });
  await mute({ push: '*', days: 'weekend' });
  await tick('09:00');
  expect(titles()).toEqual(['other']);
  expect(await ledger()).toEqual(['counting muted', 'other sent 1']);
  await tick('09:00', '2026-11-20');
  await tick('09:00', '2026-11-21');
  expect(titles()).toEqual(['other', 'counting', 'other']);
  expect(counted).toEqual(['2026-11-19', '2026-11-20', '2026-11-21']);
});

it('does not say the same twice, and says it again once it has changed', async () => {
  let content = '3 单';
  await start([push({ name: 'stuck', schedule: daily('09:00'), compose: async (scene) => ({ ...said(scene, card(content)), content }) })]);
  await tick('09:00');
  await tick('09:00', '2026-11-20');
  content = '4 单';
  await tick('09:00', '2026-11-23');
  expect(titles()).toEqual(['3 单', '4 单']);
  expect(await ledger()).toEqual(['stuck sent 1', 'stuck unchanged', 'stuck sent 1']);
});

it('makes one message of pushes within five minutes, its buttons with it; alone it goes by itself', async () => {
  const [brief, health, later] = [
    push({ name: 'brief', schedule: daily('08:30'), rank: 'pinned', folds: true }),
    push({
      ...{ name: 'health', schedule: daily('08:34'), joins: true },
      compose: async (scene) => said(scene, card('12 条线索要改进', [{ action: 'health.open', label: '看全部' }])),
    }),
    push({ name: 'later', schedule: daily('08:36'), joins: true }),
  ];
  await start([brief, health, later]);
  for (const time of ['08:29', '08:30', '08:31', '08:34', '08:36']) await tick(time);
  expect(titles()).toEqual(['brief', 'later']);
  expect(text(0)).toEqual(['brief', 'brief的细节', '12 条线索要改进', '12 条线索要改进的细节', 'health', '[看全部]']);
  expect(await ledger()).toEqual(['health told', 'brief sent 1', 'later sent 2']);
  await team.close();
  await start([{ ...brief, compose: async () => NOTHING }, health]);
  for (const time of ['08:30', '08:34', '08:50']) await tick(time);
  expect(titles()).toEqual(['12 条线索要改进']);
});

it('marks what comes late, drops what is worth nothing any more, and says so of days it did not run at all', async () => {
  await start([
    push({ name: 'morning', schedule: daily('08:30') }),
    push({ name: 'afternoon', schedule: { kind: 'workdays', at: at('15:00'), goodFor: 60 } }),
  ]);
  await tick('11:40');
  expect(text(0)).toEqual(['morning', '补发 · 08:30 因停机未发', 'morning的细节']);
  await tick('16:00');
  expect(await ledger()).toEqual(['morning sent 1', 'afternoon dropped']);
  // Nothing runs on Friday and Monday.
  await tick('15:03', '2026-11-24');
  expect(await ledger()).toEqual([
    ...['morning sent 1', 'afternoon dropped'],
    ...['morning dropped', 'afternoon dropped', 'morning dropped', 'afternoon dropped', 'morning dropped'],
    'afternoon sent 1',
  ]);
  expect(text(1)).toEqual(['afternoon', 'afternoon的细节']);
});

it('does not take a push for dropped that was switched on after its time', async () => {
  await start([push({ name: 'morning', schedule: daily('08:30') })], { pushes: { morning: { on: false } } });
  await tick('13:00');
  const [row] = await team.store.read.select().from(team.store.t.setting);
  await team.commit({ ...NOTHING, changes: [{ kind: 'update', table: 'setting', id: row?.id ?? 0, set: { value: {}, at: team.now } }] });
  await tick('13:01');
  expect(await ledger()).toEqual([]);
});

it('tells what happens once, at once in working hours, after the night and the weekend otherwise, and never too late', async () => {
  let occasions: readonly Occasion[] = [];
  await start([happening('won', () => occasions)]);
  const rep: Id = (await personIds(team)).get('rep') ?? 0;
  const won = (key: string, useBy: number): Occasion => ({
    person: rep,
    key,
    useBy,
    compose: async (scene) => said(scene, card(`赢单 ${key}`)),
  });
  occasions = [won('a', instant('2026-11-23', '18:00'))];
  for (const time of ['10:00', '10:01']) await tick(time);
  expect(titles()).toEqual(['赢单 a']);
  occasions = [...occasions, won('b', instant('2026-11-23', '18:00')), won('c', instant('2026-11-22', '18:00'))];
  await tick('21:00', '2026-11-20');
  await tick('10:00', '2026-11-21');
  await tick('07:59', '2026-11-23');
  expect(titles()).toHaveLength(1);
  await tick('08:00', '2026-11-23');
  expect(titles()).toEqual(['赢单 a', '赢单 b']);
  expect(await ledger()).toEqual(['won sent 1', 'won sent 1', 'won dropped']);
});

it('keeps out of quiet hours what is set to them', async () => {
  await start([push({ name: 'early', schedule: daily('07:30') }), push({ name: 'evening', schedule: daily('20:30') })], {
    quietFrom: at('20:00'),
  });
  for (const time of ['07:30', '07:59', '08:00', '19:44']) await tick(time);
  expect(titles()).toEqual(['early']);
  await tick('19:45');
  await tick('20:30');
  expect(titles()).toEqual(['early', 'evening']);
});

it('lets one push fail without the others', async () => {
  const broken = push({
    ...{ name: 'broken', schedule: daily('09:00'), rank: 'pinned' },
    compose: async () => {
      throw new Error('no such table');
    },
  });
  await start([broken, push({ name: 'whole', schedule: daily('09:00') })]);
  await expect(tick('09:00')).rejects.toThrow('some pushes were not made');
  await team.settled();
  expect(titles()).toEqual(['whole']);
});
