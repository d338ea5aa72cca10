/** A press whose form its platform could not show, or not all of it: what is missing is asked for in the chat, by whoever pressed. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.js';
import { newest, say } from '../conversations/talk.js';
import { startTeam, type Team } from '../conversations/team.js';

let team: Team;
beforeEach(async () => {
  team = await startTeam({
    now: Date.parse('2026-11-20T10:00:00+08:00'),
    zone: 'Asia/Shanghai',
    understand,
    groups: [],
    people: [{ id: 'rep', name: '王雷', role: 'rep' }],
  });
  await say(team, 'rep', '今天拜访了华东医疗的王总,报价38万');
  await say(team, 'rep', '点选记一条');
});
afterEach(() => team.close());

/** The light form was opened, and its selectors alone were sent. */
async function choose(form?: Readonly<Record<string, string>>): Promise<void> {
  const card = newest(team, 'rep');
  await team.bot.receive({
    kind: 'press',
    key: `web:${form ? 'sent' : 'opened'}`,
    conversation: { platform: 'web', address: 'dm:rep', kind: 'direct' },
    sender: { platform: 'web', account: 'rep' },
    saidAt: team.now,
    action: 'log.save',
    ...(form ? { form } : {}),
    unfilled: true,
    message: card?.id ?? expect.fail('no card'),
  });
  await team.settled();
}
const text = () => newest(team, 'rep')?.text;
const told = async () => (await team.store.read.select().from(team.store.t.followup)).map((row) => row.text);

it('asks for the one thing left, and takes the next message for it', async () => {
  const [customer] = await team.store.read.select().from(team.store.t.customer);
  await choose({ customer: String(customer?.id), stage: 'negotiation' });
  expect(text()).toContain('请回复一句话');
  await say(team, 'rep', '王总认可三期付');
  expect(await told()).toContain('王总认可三期付');
  expect(text()).toContain('华东医疗 · 谈判');
});

it('asks for everything where nothing could be shown, and records nothing before it has what it must', async () => {
  await choose();
  expect(text()).toContain('请回复一句话');
  await say(team, 'rep', '阶段: 谈判');
  expect(text()).toContain('请回复一句话');
  expect(await told()).toHaveLength(1);
  await say(team, 'rep', '一句话: 王总认可三期付');
  expect(await told()).toContain('王总认可三期付');
});
