/** Work left for the model: done once, put off and taken up again, given up once, and never in the way of the first reply. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../db/store.js';
import { ModelFault } from '../../src/errors.js';
import { understand } from '../../src/understand/understand.js';
import { newest, say } from '../conversations/talk.js';
import { startTeam, type Team } from '../conversations/team.js';
import { type ScriptedClient, scriptedClient } from '../model/scripted-client.js';

const SAID = '今天拜访了华东医疗的王总,报价38万,下周三签合同';
const GOOD = { fields: [{ field: 'stage', value: 'proposal', words: '报价38万' }] };

describe('work for the model', () => {
  let team: Team;
  let client: ScriptedClient;
  beforeEach(async () => {
    client = scriptedClient(() => GOOD);
    const people = [{ id: 'rep', name: '王雷', role: 'rep' }] as const;
    team = await startTeam({
      now: Date.parse('2026-11-20T10:00+08:00'),
      zone: 'Asia/Shanghai',
      people,
      groups: [],
      understand,
      model: client,
    });
    await say(team, 'rep', '帮助');
  });
  afterEach(() => team.close());

  const requests = () => team.store.read.select().from(team.store.t.draftRequest);
  const outcomes = async () => (await team.store.read.select().from(team.store.t.modelCall)).map(({ outcome }) => outcome);
  const cards = () => team.messages.filter((m) => m.versions[0]?.text.startsWith('已记'));
  const faulty = (kind: ModelFault['kind'], retryAfterMs?: number) => () => {
    throw new ModelFault(kind, 'a fault', retryAfterMs);
  };

  it('is done once, and completes the first card', async () => {
    await say(team, 'rep', SAID);
    expect(await requests()).toMatchObject([{ kind: 'log.opinion', state: 'done', tries: 1 }]);
    expect(cards()).toHaveLength(1);
    expect(cards()[0]?.versions).toHaveLength(2);
    await team.resumeDrafts();
    await team.settled();
    expect(client.asked).toHaveLength(1);
    expect(cards()[0]?.versions).toHaveLength(2);
  });

  it.each([
    ['down', 2],
    ['busy', 2],
    ['slow', 1],
  ] as const)('is put off while the endpoint is %s, and done when it is back', async (kind, calls) => {
    client.answer = faulty(kind);
    await say(team, 'rep', SAID);
    expect(newest(team, 'rep')?.text).toContain('已记 · 华东医疗');
    expect(await requests()).toMatchObject([{ state: 'waiting', tries: 1 }]);
    expect(client.asked).toHaveLength(calls);
    client.answer = () => GOOD;
    await team.resumeDrafts();
    expect(client.asked).toHaveLength(calls);
    team.now += 20_000;
    await team.resumeDrafts();
    await team.settled();
    expect(await requests()).toMatchObject([{ state: 'done', tries: 2 }]);
    expect(newest(team, 'rep')?.text).toContain('阶段 方案');
    expect(await outcomes()).toEqual([kind, 'ok']);
  });

  it('waits as long as it is asked to', async () => {
    client.answer = faulty('busy', 60_000);
    await say(team, 'rep', SAID);
    expect((await requests())[0]?.dueAt).toBe(team.now + 60_000);
    await say(team, 'rep', '今天拜访了恒川机械的陈厂长,报价120万,周五回复');
    expect(client.asked).toHaveLength(1);
    expect(await outcomes()).toEqual(['busy', 'resting']);
  });

  it('is given up once nobody waits any more, and the card stays as it was', async () => {
    client.answer = faulty('down');
    await say(team, 'rep', SAID);
    for (let minute = 0; minute < 10; minute++) {
      team.now += 60_000;
      await team.resumeDrafts();
      await team.settled();
    }
    expect(await requests()).toMatchObject([{ state: 'done' }]);
    expect((await requests())[0]?.tries).toBeLessThanOrEqual(4);
    expect(cards()[0]?.versions).toHaveLength(1);
  });

  it('asks once more when an answer is not of the shape, with what was wrong', async () => {
    const answers: unknown[] = ['Sure! Here you are.', GOOD];
    client.answer = () => answers.shift();
    await say(team, 'rep', SAID);
    expect(client.asked).toHaveLength(2);
    expect(client.asked[1]?.utterances.at(-1)?.text).toContain('不能用');
    expect(await outcomes()).toEqual(['ok']);
    expect((await team.store.read.select().from(team.store.t.modelCall))[0]).toMatchObject({ tokensIn: 200, tokensOut: 40 });
  });

  it.each([
    ['prose', 'I cannot help with that.'],
    ['nothing', ''],
    ['another shape', { items: [] }],
    ['a field unknown', { fields: [{ field: 'owner', value: '张三', words: '王总' }] }],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ])('takes %s for no answer', async (_, answer) => {
    client.answer = () => answer;
    await say(team, 'rep', SAID);
    expect(await outcomes()).toEqual(['unusable']);
    expect(cards()[0]?.versions).toHaveLength(1);
    expect(await requests()).toMatchObject([{ state: 'done' }]);
  });

  it('does not ask again where an answer has no end', async () => {
    client.answer = () => 'x'.repeat(1_000_000);
    await say(team, 'rep', SAID);
    expect(client.asked).toHaveLength(1);
    expect(await outcomes()).toEqual(['unusable']);
  });

  it('is left alone after five failures in a row', async () => {
    client.answer = faulty('down');
    for (let n = 0; n < 6; n++) await say(team, 'rep', `今天拜访了华东医疗的王总,报价${30 + n}万,下周三签合同`);
    expect(client.asked.length).toBeLessThan(8);
    expect(await outcomes()).toContain('resting');
  });

  it.each(['modelTokensPerPerson', 'modelTokensPerDay'])('keeps to the budget of a person and of the workspace: %s', async (budget) => {
    await setting(budget, 2600);
    for (let n = 0; n < 12; n++) await say(team, 'rep', `今天拜访了华东医疗的王总,报价${30 + n}万,下周三签合同`);
    const all = await outcomes();
    expect(all.filter((outcome) => outcome === 'ok').length).toBeGreaterThan(2);
    expect(all.at(-1)).toBe('over_budget');
    expect(client.asked.length).toBeLessThan(12);
  });

  it('keeps to the money of a month, until the next one', async () => {
    await setting('modelMoneyPerMonth', 0.0005);
    for (let n = 0; n < 3; n++) await say(team, 'rep', `今天拜访了华东医疗的王总,报价${30 + n}万,下周三签合同`);
    expect(await outcomes()).toEqual(['ok', 'ok', 'over_budget']);
    team.now = Date.parse('2026-12-01T10:00+08:00');
    await say(team, 'rep', SAID);
    expect((await outcomes()).at(-1)).toBe('ok');
  });

  it('keeps words of calls where the workspace says so, masked', async () => {
    await say(team, 'rep', SAID);
    await setting('modelKeepsWords', true);
    await say(team, 'rep', `${SAID},手机13800138000`);
    const calls = await team.store.read.select().from(team.store.t.modelCall);
    expect(calls.map(({ words }) => words === null)).toEqual([false, true].toReversed());
    expect(calls[1]?.words?.sent).toContain('PHONE_1');
    expect(JSON.stringify(calls)).not.toContain('13800138000');
  });

  it('is taken up by the next start when a run ended in the middle', async () => {
    client.answer = () => new Promise(() => undefined);
    await team.bot.receive({
      kind: 'message',
      key: 'web:cut',
      conversation: { platform: 'web', address: 'dm:rep', kind: 'direct' },
      sender: { platform: 'web', account: 'rep' },
      saidAt: team.now,
      text: SAID,
      addressed: true,
      attachments: [],
    });
    await team.bot.idle();
    while (client.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await requests()).toMatchObject([{ state: 'waiting', tries: 1 }]);
    client.answer = () => GOOD;
    team.restartDrafts();
    await team.resumeDrafts();
    expect(client.asked).toHaveLength(1);
    team.now += 61_000;
    await team.resumeDrafts();
    await team.settled();
    expect(await requests()).toMatchObject([{ state: 'done', tries: 2 }]);
    expect(cards()[0]?.versions).toHaveLength(2);
  });

  async function setting(key: string, value: unknown): Promise<void> {
    const row = { id: team.store.nextId(), workspace: team.workspace.id, key, value, at: team.now };
    const commit: Store['commit'] = team.commit;
    await commit({ changes: [{ kind: 'insert', table: 'setting', row }], replies: [] });
  }
});
