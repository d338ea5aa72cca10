/** What is said after a code: in the language of its sender, for a code has none. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { adminCode } from '../../../src/ops/admin-code.js';
import { understand } from '../../../src/understand/understand.js';
import { newest, say } from '../../conversations/talk.js';
import { startTeam, type Team } from '../../conversations/team.js';

let team: Team;
let code: string;
beforeEach(async () => {
  const people = [{ id: 'rep', name: '王雷', role: 'rep' }] as const;
  team = await startTeam({ now: Date.parse('2026-11-20T10:00:00+08:00'), zone: 'Asia/Shanghai', understand, groups: [], people });
  const [workspace] = await team.store.read.select().from(team.store.t.workspace);
  const made =
    workspace &&
    (await adminCode({ records: team.store, commit: team.commit, nextId: () => team.store.nextId(), workspace, now: () => team.now }));
  if (made === undefined) throw new Error('a team without an admin has a code');
  code = made;
});
afterEach(() => team.close());

const saidByUs = () => team.messages.map(({ versions }) => versions.at(-1)?.text ?? '');

it('makes the admin and welcomes them in Chinese, however Latin the code is', async () => {
  await say(team, 'rep', code);
  expect(saidByUs()[0]).toMatch(/管理员/);
  expect(newest(team, 'rep')?.text).toMatch(/^我是战报/);
  expect(saidByUs().join('\n')).not.toMatch(/\b(?:you|the)\b/);
});

it('goes on in English with whoever wrote English before', async () => {
  await say(team, 'rep', 'help');
  team.now += 1000;
  await say(team, 'rep', code);
  expect(newest(team, 'rep')?.text).toMatch(/\badmin\b/);
});
