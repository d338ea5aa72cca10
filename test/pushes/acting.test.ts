/** What people make of pushes: a held card can be acted on, what is told of a customer counts, and old lines go. */
import { afterEach, expect, it } from 'vitest';
import type { PushPlan } from '../../src/features/feature.js';
import { addDays } from '../../src/records/day.js';
import { Draft } from '../../src/records/draft.js';
import type { Id } from '../../src/terms.js';
import { understand } from '../../src/understand/understand.js';
import { press, say } from '../conversations/talk.js';
import { startTeam, type Team } from '../conversations/team.js';
import { card, daily, type Made, push, said } from './plans.js';

let team: Team;
afterEach(() => team.close());

const instant = (day: string, time: string): number => Date.parse(`${day}T${time}+08:00`);

async function start(pushes: readonly PushPlan[], pushesPerDay = 6): Promise<void> {
  team = await startTeam({
    ...{ now: instant('2026-11-19', '07:00'), zone: 'Asia/Shanghai', understand, groups: [], pushes },
    people: [
      { id: 'rep', name: '王雷', role: 'rep' },
      { id: 'other', name: '李雷', role: 'rep' },
    ],
  });
  const draft = new Draft({ workspace: team.workspace, now: team.now, nextId: team.store.nextId });
  draft.insert('setting', { key: 'pushesPerDay', value: pushesPerDay, at: team.now });
  await team.commit(draft.decision());
}

async function tick(time: string, day = '2026-11-19'): Promise<void> {
  team.now = instant(day, time);
  await team.tick();
}

const ledger = () => team.store.read.select().from(team.store.t.ledger).orderBy(team.store.t.ledger.id);
const NEWS: Made = { name: 'news', schedule: daily('10:00'), audience: (person) => person.name === '王雷' };

it('a card that was held comes back with its buttons at a tap of whom it was for', async () => {
  const due = push({ ...NEWS, name: 'due', schedule: daily('09:00'), rank: 'due' });
  const acting = push({
    ...NEWS,
    compose: async (scene) => said(scene, card('恒川机械超期', [{ action: 'overdue.postpone', label: '延期', value: '1' }])),
  });
  await start([due, acting], 1);
  for (const time of ['09:00', '10:00']) await tick(time);
  await tick('08:30', '2026-11-20');
  const told = team.messages.at(-1);
  expect(told?.versions.at(-1)?.text.split('\n')).toEqual([
    ...['之前按下的 1 条', '恒川机械超期', '恒川机械超期的细节', 'news', '[打开来办]', '一天最多主动发 1 条,多出来的并到这里'],
  ]);
  const [, line] = await ledger();
  const button = { action: 'muting.open', value: `${line?.id}:0` };
  await press(team, 'rep', { message: told?.versions.at(-1)?.id ?? 0, ...button });
  expect(team.messages.at(-1)?.versions.at(-1)?.text.split('\n')).toEqual(['恒川机械超期', '恒川机械超期的细节', '[延期]']);
  await press(team, 'other', { message: told?.versions.at(-1)?.id ?? 0, ...button });
  expect(team.messages.at(-1)?.versions.at(-1)?.text).toContain('这张卡已经清掉了');
});

it('what is told of a customer within a day of a push that named it counts as acting on it; of another, or later, not', async () => {
  let about: Id = 0;
  const naming = push({
    ...NEWS,
    compose: async (scene) => ({ ...said(scene, card('恒川机械 7 天没动作')), behind: [{ of: 'customer', id: about, text: '恒川机械' }] }),
  });
  await start([naming]);
  await say(team, 'rep', '刚和恒川机械的董经理通了电话,下周三回复二版报价');
  const customers = await team.store.read.select().from(team.store.t.customer);
  about = customers[0]?.id ?? 0;
  await tick('10:00');
  await say(team, 'rep', '今天拜访了晨星科技的李总,聊得不错');
  expect((await ledger()).map(({ actedAt }) => actedAt)).toEqual([null]);
  team.now = instant('2026-11-20', '09:00');
  await say(team, 'rep', '恒川机械的董经理说报价收到了');
  expect(await ledger()).toMatchObject([{ openedAt: team.now, actedAt: team.now }]);
  await tick('10:00', '2026-11-20');
  team.now = instant('2026-11-21', '10:01');
  await say(team, 'rep', '又和恒川机械通了电话');
  expect((await ledger())[1]?.actedAt).toBeNull();
});

it('the ledger is kept for half a year, and tidied while nothing is due', async () => {
  await start([push(NEWS)]);
  await tick('10:00');
  await tick('10:00', '2026-11-20');
  const after = addDays('2026-11-20', 180);
  await tick('10:30', after);
  expect((await ledger()).filter(({ day }) => day === '2026-11-19')).toHaveLength(1);
  await tick('23:30', after);
  const days = (await ledger()).map(({ day }) => day);
  expect(days).not.toContain('2026-11-19');
  expect(days).toContain('2026-11-20');
});
