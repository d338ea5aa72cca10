/** Presses as nobody's button would send them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { understand } from '../../../src/understand/understand.js';
import { newest, press, say } from '../../conversations/talk.js';
import { startTeam, type Team } from '../../conversations/team.js';

let team: Team;
beforeEach(async () => {
  team = await startTeam({
    now: Date.parse('2026-11-20T10:00:00+08:00'),
    zone: 'Asia/Shanghai',
    understand,
    groups: [],
    people: [
      { id: 'boss', name: '赵敏', role: 'admin' },
      { id: 'rep', name: '王雷', role: 'rep' },
      { id: 'rep2', name: '李雷', role: 'rep' },
    ],
  });
});
afterEach(() => team.close());

const people = async () =>
  (await team.store.read.select().from(team.store.t.person).orderBy(team.store.t.person.id)).map(({ name, role, active }) => [
    name,
    role,
    active,
  ]);
const identities = async () =>
  (await team.store.read.select().from(team.store.t.identity).orderBy(team.store.t.identity.id)).map(
    ({ account, person }) => `${account}:${person}`,
  );

it('changes nothing for whoever is no admin, and nothing of anybody else for whoever did not type the code', async () => {
  await say(team, 'rep2', '配对');
  const [code] = await team.store.read.select().from(team.store.t.code);
  const [boss, rep, rep2] = await team.store.read.select().from(team.store.t.person).orderBy(team.store.t.person.id);
  const before = [await people(), await identities()];
  const [said] = await team.store.read.select().from(team.store.t.inbox);
  for (const value of [
    `people.same ${rep2?.id}:${rep?.id}`,
    `people.edit ${rep?.id}`,
    `people.merge ${rep2?.id}:${rep?.id}`,
    `people.merge code:${code?.id}:${rep2?.id}`,
    `people.merge code:${code?.id}:${rep?.id}`,
    `people.merge code:${code?.code}:${rep2?.id}`,
    `people.merge code:${code?.code}:${boss?.id}`,
    `people.merge code:ZB-AAAA-BBBB:${rep?.id}`,
    `people.which ${said?.id}:${rep?.id}`,
    'people.which :',
    'people.which 0:0',
    'people.undo 1',
    'people.undo x',
    'people.nonsense 1',
    'binding.which 999999',
    'binding.undo 1',
  ]) {
    const [action = '', data = ''] = value.split(' ');
    await press(team, 'rep', { message: 1, action, value: data });
    expect(newest(team, 'rep')?.text, value).toBeTruthy();
  }
  expect([await people(), await identities()]).toEqual(before);
  expect((await team.store.read.select().from(team.store.t.code)).map(({ usedAt }) => usedAt)).toEqual([null]);
  expect(team.faults).toEqual([]);
});
