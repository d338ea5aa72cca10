/** A collision is settled by the owner or a manager: whoever else presses, with the very value of their card, changes nothing. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { understand } from '../../../src/understand/understand.js';
import { writeGiven } from '../../conversations/given.js';
import { scriptSchema } from '../../conversations/script.js';
import { newest, press, say } from '../../conversations/talk.js';
import { startTeam, type Team } from '../../conversations/team.js';

const SCRIPT = scriptSchema.parse({
  name: 'a collision',
  now: '2026-11-20T10:00+08:00',
  people: [
    { id: 'manager', name: '陈静', role: 'manager' },
    { id: 'rep', name: '王雷', role: 'rep', manager: 'manager' },
    { id: 'other', name: '李雷', role: 'rep', manager: 'manager' },
    { id: 'third', name: '韩梅', role: 'rep', manager: 'manager' },
  ],
  given: [{ customer: '恒川机械', owner: 'other', with: { source: '展会' }, deals: [{ stage: 'proposal' }] }],
  steps: [{ clock: '2026-11-20T10:00+08:00' }],
});

let team: Team;
beforeEach(async () => {
  team = await startTeam({ now: Date.parse(SCRIPT.now), zone: SCRIPT.zone, people: SCRIPT.people, groups: [], understand });
  await writeGiven(team, SCRIPT);
  await say(team, 'rep', '今天去恒川机械见了李工,报价50万,下周三回复');
});
afterEach(() => team.close());

it.each([
  ['rep', 0],
  ['rep', 1],
  ['third', 1],
  ['third', 2],
])('%s presses button %i of the owner’s card', async (who, button) => {
  const { customer, share, event } = team.store.t;
  const state = async () => [
    await team.store.read.select().from(customer),
    await team.store.read.select().from(share),
    await team.store.read.$count(event),
  ];
  const asked = newest(team, 'other')?.card;
  expect(asked?.title).toBe('撞单 · 恒川机械');
  const { action, value } = asked?.actions[button] ?? { action: '' };
  await say(team, who, '帮助');
  const before = await state();
  await press(team, who, { message: newest(team, who)?.id ?? 0, action, ...(value === undefined ? {} : { value }) });
  expect(newest(team, who)?.text).toBe('只有 李雷 或主管能定,这次没有动。');
  expect(await state()).toEqual(before);
});
