/** Nothing is sent before an admin agrees, and nothing of a customer who is kept from models. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/card.js';
import { understand } from '../../../src/understand/understand.js';
import { newest, press, say } from '../../conversations/talk.js';
import { startTeam, type Team } from '../../conversations/team.js';
import { silentClient } from '../../model/silent-client.js';

const PEOPLE = [
  { id: 'admin', name: '赵敏', role: 'admin' },
  { id: 'manager', name: '陈静', role: 'manager' },
  { id: 'rep', name: '王雷', role: 'rep', manager: 'manager' },
  { id: 'rep2', name: '李雷', role: 'rep', manager: 'manager' },
] as const;

describe('consent', () => {
  let team: Team;
  const client = silentClient();
  beforeEach(async () => {
    team = await startTeam({
      now: Date.parse('2026-11-20T10:00+08:00'),
      zone: 'Asia/Shanghai',
      people: PEOPLE,
      groups: [],
      understand,
      model: client,
      modelAgreed: false,
    });
    for (const { id } of PEOPLE) await say(team, id, '帮助');
  });
  afterEach(() => team.close());

  const texts = (as: string) =>
    team.messages.filter((m) => m.conversation.address === `dm:${as}`).map((m) => m.versions.at(-1)?.text ?? '');
  const events = async () =>
    (await team.store.read.select().from(team.store.t.event)).map(({ kind }) => kind).filter((kind) => kind.startsWith('model.'));

  it('is asked of each admin once, and of nobody else', async () => {
    await team.tick();
    await team.tick();
    expect(texts('admin').filter((text) => text.includes('要不要用模型'))).toHaveLength(1);
    for (const as of ['manager', 'rep']) expect(texts(as).join()).not.toContain('要不要用模型');
  });

  it('is given by an admin alone, stands in the records, and can be taken back', async () => {
    await team.tick();
    const card = newest(team, 'admin');
    expect(card?.card && cardToText(card.card)).toContain('[同意使用] [不用]');
    await press(team, 'rep', { message: card?.id ?? 0, action: 'model.agree', value: client.endpoint });
    expect(await events()).toEqual([]);
    await press(team, 'admin', { message: card?.id ?? 0, action: 'model.agree', value: client.endpoint });
    expect(newest(team, 'admin')?.text).toContain('已同意使用模型 · model.example');
    expect(await events()).toEqual(['model.agreed']);
    await say(team, 'rep', '停用模型');
    expect(newest(team, 'rep')?.text).toBe('这个由管理员决定。');
    await say(team, 'admin', '停用模型');
    expect(await events()).toEqual(['model.agreed', 'model.refused']);
    await say(team, 'admin', '模型状态');
    expect(newest(team, 'admin')?.text).toContain('模型 · 没在用');
  });

  it('is not there yet: a talk track says that nobody has agreed, not that there is no model', async () => {
    await say(team, 'rep', '今天拜访了华东医疗的王总,报价38万');
    await say(team, 'rep', '给华东医疗写个谈价话术');
    expect(newest(team, 'rep')?.text).toContain('写作模型还没有同意使用');
  });

  it('counts for the endpoint it was given for', async () => {
    await press(team, 'admin', { message: 1, action: 'model.agree', value: 'https://elsewhere.example' });
    expect(newest(team, 'admin')?.text).toContain('接口已经换了');
    expect(await events()).toEqual([]);
  });

  it('keeps a customer from models by chat, with undo; a colleague cannot say so of a customer they do not see', async () => {
    await say(team, 'rep', '今天拜访了华东医疗的王总,报价38万');
    await say(team, 'rep2', '华东医疗的资料不得用于模型');
    expect(newest(team, 'rep2')?.text).toContain('华东医疗由王雷负责');
    await say(team, 'rep', '华东医疗的资料不得用于模型');
    expect(newest(team, 'rep')?.text).toContain('华东医疗 的资料不再用于模型');
    expect(await team.store.read.select().from(team.store.t.modelExclusion)).toHaveLength(1);
    await say(team, 'rep', '华东医疗的资料不得用于模型');
    expect(newest(team, 'rep')?.text).toContain('没有变化');
    const card = team.messages.flatMap((m) => m.versions).find((v) => v.text.includes('不再用于模型'));
    const undo = card?.card?.actions.find(({ action }) => action === 'model.undo');
    await press(team, 'rep', { message: card?.id ?? 0, action: 'model.undo', ...(undo?.value === undefined ? {} : { value: undo.value }) });
    expect(await team.store.read.select().from(team.store.t.modelExclusion)).toEqual([]);
    expect(await events()).toEqual(['model.kept']);
  });

  it('sets budgets by the admin', async () => {
    await say(team, 'rep', '模型每月最多花500');
    expect(newest(team, 'rep')?.text).toBe('这个由管理员决定。');
    await say(team, 'admin', '模型每月最多花500');
    expect(newest(team, 'admin')?.text).toContain('模型每月最多花 500');
    await say(team, 'admin', '模型状态');
    expect(newest(team, 'admin')?.text).toContain('0.00 / 500');
  });
});
