/**
 * What people see when the endpoint is at fault, with the real client and libraries: the first answer is there at once as without a
 * model, in the end it says that the model gave nothing, nothing is left waiting, and no record differs.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createModelClient } from '../../adapters/model/index.js';
import { missingStarters } from '../../src/knowledge/seed.js';
import { understand } from '../../src/understand/understand.js';
import { newest, say } from '../conversations/talk.js';
import { startTeam, type Team } from '../conversations/team.js';
import { colleague } from './fake/colleague.js';
import { type FakeModel, type FakePlan, type Reply, startFakeModel } from './fake/endpoint.js';

const TOLD = '今天拜访了华东医疗的王总,报价38万,王总说价格偏高,付款要和财务商量';
const TALK = '整理会议纪要:\n王总: 你们报的38万偏高,付款方式要再商量。\n王雷: 我周三给您一个新的报价。\n王总: 12月底前必须装完。';

const FAULTS: readonly { readonly what: string; readonly reply?: Reply; readonly plan?: Partial<FakePlan> }[] = [
  { what: 'is not there' },
  { what: 'refuses the key', reply: { kind: 'status', status: 401 } },
  { what: 'is busy and says for how long', reply: { kind: 'status', status: 429, headers: { 'retry-after': '2' } } },
  { what: 'is busy and does not say for how long', reply: { kind: 'status', status: 429 } },
  { what: 'fails', reply: { kind: 'status', status: 500 } },
  { what: 'hangs', reply: { kind: 'hang' } },
  { what: 'breaks its stream off', reply: { kind: 'broken-off', text: '{"lines":[{"part":"opening","text":"王总,您上次说价格偏高"' } },
  { what: 'cuts the connection', reply: { kind: 'cut', text: '{"lines":[{"part":"opening","text":"王总,您上次说价格偏高"' } },
  { what: 'answers with a web page', reply: { kind: 'html' } },
  { what: 'answers in another shape', reply: { kind: 'say', text: '{"result":{"items":[1,2,3]}}' } },
  { what: 'answers with nothing', reply: { kind: 'say', text: '' } },
  { what: 'answers with a megabyte', reply: { kind: 'say', text: `{"lines":"${'好的'.repeat(500_000)}` }, plan: { piece: 4000 } },
  { what: 'does not know the model', reply: { kind: 'say', text: '{}' }, plan: { models: ['another'] } },
];

describe('an endpoint that', () => {
  let own: string;
  let team: Team;
  let fake: FakeModel;
  beforeAll(() => {
    // As ours, with a second of patience: a test does not wait for twenty.
    own = mkdtempSync(join(tmpdir(), 'zhanbao-faults-'));
    mkdirSync(own, { recursive: true });
    for (const name of ['answer', 'minutes', 'talk-track', 'second-reading'])
      for (const lang of ['zh', 'en'])
        writeFileSync(
          join(own, `${name}.${lang}.md`),
          readFileSync(`prompts/${name}.${lang}.md`, 'utf8').replace(/tokens, \d+ s/, 'tokens, 1 s'),
        );
  });
  afterAll(() => rmSync(own, { recursive: true, force: true }));
  afterEach(async () => {
    await team.close();
    await fake.close();
  });

  async function open(plan: Partial<FakePlan>, { model = true, patient = false } = {}): Promise<void> {
    fake = await startFakeModel({ reply: colleague, ...plan });
    team = await startTeam({
      now: Date.parse('2026-11-20T10:00+08:00'),
      zone: 'Asia/Shanghai',
      people: [{ id: 'rep', name: '王雷', role: 'rep' }],
      groups: [],
      understand,
      ...(patient ? {} : { ownPrompts: own }),
      ...(model ? { model: createModelClient({ baseUrl: fake.baseUrl, model: 'big' }, () => team.now) } : {}),
    });
  }
  const QUESTIONS = [TOLD, '给华东医疗写个谈价话术', TALK, '为什么客户的决策都这么慢?'] as const;
  /** Says each, waits as long as the bot would, and gives what stands in the end under each. */
  async function played(): Promise<readonly string[]> {
    const last: string[] = [];
    await begin();
    for (const words of QUESTIONS) {
      await say(team, 'rep', words);
      for (let n = 0; n < 20 && (await waiting()).length > 0; n++) {
        team.now += 31_000;
        await team.resumeDrafts();
        await team.settled();
      }
      last.push(newest(team, 'rep')?.text ?? '');
    }
    return last;
  }
  async function begin(): Promise<void> {
    const { workspace, now, store } = team;
    await team.commit(await missingStarters({ workspace, now, nextId: store.nextId, records: store }));
    await say(team, 'rep', '帮助');
  }
  const waiting = async () => (await team.store.read.select().from(team.store.t.draftRequest)).filter(({ state }) => state === 'waiting');
  const tokens = async () =>
    (await team.store.read.select().from(team.store.t.modelCall)).reduce((sum, { tokensIn, tokensOut }) => sum + tokensIn + tokensOut, 0);
  async function records(): Promise<string> {
    const { read, t } = team.store;
    const minutes = (await read.select().from(t.minutes)).map(({ body }) => body);
    const deals = (await read.select().from(t.deal)).map(({ stage, amount, nextDue }) => ({ stage, amount, nextDue }));
    return JSON.stringify([deals, minutes, (await read.select().from(t.contact)).map(({ name }) => name)]);
  }

  it('does its work writes a track, minutes and an answer', async () => {
    await open({}, { patient: true });
    const [, track, minutes, answer] = await played();
    expect(track).toContain('由模型按记录和话术卡写');
    expect(minutes).toContain('由模型整理');
    expect(answer).toContain('由模型从你能看的记录里整理');
    expect(await waiting()).toEqual([]);
  });

  it.each(FAULTS)('$what leaves the answers of the rules, and says so', async ({ reply, plan = {} }) => {
    await open({}, { model: false });
    await played();
    const alone = await records();
    await team.close();
    await fake.close();
    await open({ ...plan, ...(reply ? { reply: () => reply } : {}) });
    if (reply === undefined) await fake.close();
    const [logged, track, minutes, answer] = await played();
    expect(logged).toContain('已记 · 华东医疗');
    expect(track).toContain('这版没用上模型,按记录和话术卡整理');
    expect(minutes).toContain('摘自原话,没有改写');
    expect(answer).toMatch(/模型现在也答不了|模型暂时没有响应|模型现在用不了|没有给出站得住的回答/);
    expect([logged, track, minutes, answer].join('\n')).not.toMatch(/模型在写|正在把记录整理成答案|在查记录/);
    expect(newest(team, 'rep')?.card?.pending).toBeUndefined();
    expect(await records()).toBe(alone);
    expect(await waiting()).toEqual([]);
    // However much it says, one bad answer does not use up the day.
    expect(await tokens()).toBeLessThan(60_000);
    const outcomes = (await team.store.read.select().from(team.store.t.modelCall)).map(({ outcome }) => outcome);
    expect(outcomes.length).toBeGreaterThan(2);
    expect(outcomes).not.toContain('ok');
    if (reply === undefined) fake = await startFakeModel({ reply: colleague });
  });

  it.each<readonly [string, Reply]>([
    ['fails', { kind: 'status', status: 500 }],
    ['is busy', { kind: 'status', status: 429 }],
    ['is busy for a minute', { kind: 'status', status: 429, headers: { 'retry-after': '60' } }],
    ['answers with a web page', { kind: 'html' }],
  ])('%s is told of within twelve seconds, whatever waits for it', async (_, reply) => {
    await open({ reply: () => reply });
    await begin();
    for (const words of QUESTIONS) {
      const asked = team.now;
      await say(team, 'rep', words);
      while (newest(team, 'rep')?.card?.pending || /模型在写|正在把记录整理成答案|在查记录/.test(newest(team, 'rep')?.text ?? '')) {
        team.now += 1000;
        expect(team.now - asked, words).toBeLessThanOrEqual(12_000);
        await team.resumeDrafts();
        await team.settled();
      }
      team.now += 40_000;
    }
  });

  it.each<readonly [string, Reply, RegExp]>([
    [
      'has no credit left',
      { kind: 'status', status: 402, body: { error: { message: 'Insufficient Balance' } } },
      /模型的账户没有余额了,请管理员/,
    ],
    [
      'lets the text not pass',
      { kind: 'status', status: 400, body: { error: { message: 'Content Exists Risk' } } },
      /模型的服务商没有放行这段内容/,
    ],
    ['refuses the key', { kind: 'status', status: 401 }, /模型现在用不了,请管理员检查模型的设置/],
    ['fails', { kind: 'status', status: 500 }, /模型(?:暂时)?没有响应|模型现在也答不了/],
  ])('%s is called so, on a track and on an answer', async (_, reply, line) => {
    await open({ reply: () => reply });
    const [, track, , answer] = await played();
    expect(track).toMatch(line);
    expect(answer).toMatch(line);
  });

  it('that is back within ten seconds still does its work', async () => {
    let calls = 0;
    await open({ reply: (asked) => (++calls <= 2 ? { kind: 'status', status: 500 } : colleague(asked)) }, { patient: true });
    await begin();
    await say(team, 'rep', TOLD);
    calls = 0;
    await say(team, 'rep', '给华东医疗写个谈价话术');
    expect(newest(team, 'rep')?.text).toContain('模型在写');
    team.now += 5000;
    await team.resumeDrafts();
    await team.settled();
    expect(newest(team, 'rep')?.text).toContain('由模型按记录和话术卡写');
  });
});
