/** A customer marked 不得用于模型 is in no call of any kind: drafts, questions, vectors, recordings, pictures. The same of another customer is. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createModelClient } from '../../../adapters/model/index.js';
import { missingStarters } from '../../../src/knowledge/seed.js';
import { understand } from '../../../src/understand/understand.js';
import { newest, say } from '../../conversations/talk.js';
import { startTeam, type Team } from '../../conversations/team.js';
import { colleague } from '../../model/fake/colleague.js';
import { type FakeModel, startFakeModel } from '../../model/fake/endpoint.js';

const TALK = (name: string) =>
  `整理会议纪要:\n${name}的王总: 你们报的38万偏高,付款方式要再商量。\n王雷: 我周三给您一个新的报价。\n王总: 12月底前必须装完。`;

describe('a customer kept from models', () => {
  let team: Team;
  let fake: FakeModel;
  beforeEach(async () => {
    fake = await startFakeModel({ reply: colleague });
    const models = { model: 'big', visionModel: 'eyes', transcribeModel: 'ears', embedModel: 'places' };
    team = await startTeam({
      now: Date.parse('2026-11-20T10:00+08:00'),
      zone: 'Asia/Shanghai',
      people: [{ id: 'rep', name: '王雷', role: 'rep' }],
      groups: [{ id: 'g', name: '项目群', members: ['rep'] }],
      understand,
      model: createModelClient({ baseUrl: fake.baseUrl, ...models }, () => 0),
    });
    const { workspace, now, store } = team;
    await team.commit(await missingStarters({ workspace, now, nextId: store.nextId, records: store }));
    await say(team, 'rep', '帮助');
    for (const name of ['华东医疗', '恒川机械']) await say(team, 'rep', `今天拜访了${name}的王总,报价38万,王总说价格偏高`);
    await say(team, 'rep', '华东医疗的资料不得用于模型');
    expect(newest(team, 'rep')?.text).toContain('不再用于模型');
  });
  afterEach(async () => {
    await team.close();
    await fake.close();
  });

  /** What the endpoint is told from here on. */
  async function told(act: () => Promise<void>): Promise<string> {
    const from = fake.asked.length;
    await act();
    return fake.asked
      .slice(from)
      .map(({ raw }) => raw)
      .join('\n');
  }
  async function send(file: { readonly name: string; readonly contentType: string }, { text = '', group = false } = {}): Promise<void> {
    const kept = await team.files.put({
      ...file,
      bytes: Buffer.from(file.contentType === 'image/png' ? '\x89PNG\r\n\x1a\n' : 'ID3', 'latin1'),
    });
    await team.bot.receive({
      kind: 'message',
      key: `web:${file.name}-${text}-${group}`,
      conversation: group ? { platform: 'web', address: 'group:g', kind: 'group' } : { platform: 'web', address: 'dm:rep', kind: 'direct' },
      sender: { platform: 'web', account: 'rep' },
      saidAt: team.now,
      text,
      addressed: true,
      attachments: [kept],
    });
    await team.settled();
  }

  it.each([
    ['a message', (name: string) => say(team, 'rep', `${name}的王总说付款要和财务商量`)],
    ['a talk track', (name: string) => say(team, 'rep', `给${name}写个谈价话术`)],
    ['minutes', (name: string) => say(team, 'rep', TALK(name))],
    ['a question', (name: string) => say(team, 'rep', `${name}为什么卡住了,分析一下`)],
    ['a recording', (name: string) => send({ name: 'a.mp3', contentType: 'audio/mpeg' }, { text: `${name}的录音` })],
    ['a picture', (name: string) => send({ name: 'a.png', contentType: 'image/png' }, { text: `${name}的名片` })],
  ])('is in no call for %s', async (_, act) => {
    expect(await told(() => act('华东医疗'))).toBe('');
    expect(await told(() => act('恒川机械'))).not.toBe('');
  });

  it('is told of on a talk track, which the records make', async () => {
    await say(team, 'rep', '给华东医疗写个谈价话术');
    expect(newest(team, 'rep')?.text).toContain('这家客户不得用于模型,没有问模型');
  });

  it('is in no vector of a knowledge card, under whatever cover', async () => {
    const card = (name: string) => say(team, 'rep', `记成话术: 嫌贵: ${name}那次是拆成两期谈下来的`);
    expect(await told(() => card('华东医疗'))).not.toContain('拆成两期');
    expect(await told(() => card('恒川机械'))).toContain('拆成两期');
  });

  it('is in no recording of its group, which is kept all the same', async () => {
    await team.bot.receive({
      kind: 'message',
      key: 'web:bind',
      conversation: { platform: 'web', address: 'group:g', kind: 'group' },
      sender: { platform: 'web', account: 'rep' },
      saidAt: team.now,
      text: '绑定客户 华东医疗',
      addressed: true,
      attachments: [],
    });
    await team.settled();
    expect(await told(() => send({ name: 'b.mp3', contentType: 'audio/mpeg' }, { group: true }))).toBe('');
    const last = team.messages.filter(({ conversation }) => conversation.kind === 'group').at(-1);
    expect(last?.versions.at(-1)?.text).toContain('录音没有送去听写');
    expect(await team.store.read.select().from(team.store.t.file)).toHaveLength(1);
  });
});
