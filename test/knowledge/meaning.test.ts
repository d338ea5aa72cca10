/** Knowledge cards found by what they mean: vectors of the endpoint beside the words, and the words alone where there are none. */
import { afterEach, describe, expect, it } from 'vitest';
import { ModelFault } from '../../src/errors.js';
import { nearness, packed, unpacked } from '../../src/knowledge/meaning/vectors.js';
import { understand } from '../../src/understand/understand.js';
import { newest, say } from '../conversations/talk.js';
import { startTeam, type Team } from '../conversations/team.js';
import { silentClient } from '../model/silent-client.js';

/** What a text is about, as a model for vectors might put it. */
const ABOUT = [
  /回本|多久赚|投资回报/,
  /培训|上手|学会/,
  /停机|断电|宕/,
  /保密|泄露|隐私/,
  /安装|布线/,
  /发票|税/,
  /颜色|外观/,
  /噪音|声音大/,
];

describe('vectors', () => {
  it('are kept in four bytes a number, of length 1', () => {
    expect([...unpacked(packed([3, 4]) ?? '')].map((x) => Math.round(x * 1000) / 1000)).toEqual([0.6, 0.8]);
    expect(packed([0, 0])).toBeUndefined();
    expect(packed([Number.NaN])).toBeUndefined();
  });

  it('are near where they stand out of the others, whatever a model holds usual', () => {
    const around = (usual: number) =>
      new Map([...Array.from({ length: 20 }, (_, i) => [i, usual + (i % 3) * 0.01] as const), [99, usual + 0.2]]);
    for (const usual of [0.1, 0.7]) expect([...nearness(around(usual))]).toEqual([[99, 1]]);
    expect(
      nearness(
        new Map([
          [1, 0.9],
          [2, 0.1],
        ]),
      ).size,
    ).toBe(0);
  });
});

describe('finding a card', () => {
  let team: Team;
  afterEach(() => team.close());
  let sent: string[] = [];

  async function open({ down = false, agreed = true, model = 'v1' } = {}) {
    sent = [];
    const state = { down, model };
    team = await startTeam({
      now: Date.parse('2026-11-20T10:00+08:00'),
      zone: 'Asia/Shanghai',
      people: [
        { id: 'rep', name: '王雷', role: 'rep' },
        { id: 'other', name: '李雷', role: 'rep' },
      ],
      groups: [],
      understand,
      modelAgreed: agreed,
      model: {
        ...silentClient(),
        can: { see: false, transcribe: false, embed: true },
        async embed({ texts }) {
          if (state.down) throw new ModelFault('down', 'it cannot be reached');
          sent.push(...texts);
          return {
            vectors: texts.map((text) => ABOUT.map((about) => (about.test(text) ? 1 : 0.01))),
            model: state.model,
            tokensIn: 1,
            tokensOut: 0,
          };
        },
      },
    });
    for (const card of [
      '多久赚回来: 三个月省下的人工就够本',
      '产能够不够: 两班倒也供得上',
      '断电怎么办: 自带电池',
      '布线麻烦: 我们的人来装',
    ])
      await say(team, 'rep', `记成话术: ${card}`);
    for (const card of ['税点: 可开专票', '噪音: 低于四十分贝', '外观: 三种颜色可选', '保密: 可签协议'])
      await say(team, 'rep', `记成话术: ${card}`);
    return state;
  }
  const vectors = () => team.store.read.select().from(team.store.t.knowledgeVector);
  const ask = (words: string) => say(team, 'rep', `找话术 ${words}`);

  it('by its meaning, where no word of it was asked for', async () => {
    await open();
    await ask('投资回报');
    expect(newest(team, 'rep')?.text).toContain('三个月省下的人工');
  });

  it('by its words alone while the endpoint is away', async () => {
    await open({ down: true });
    await ask('投资回报');
    expect(newest(team, 'rep')?.text).not.toContain('三个月省下的人工');
    await ask('省下的人工');
    expect(newest(team, 'rep')?.text).toContain('三个月省下的人工');
    expect(team.faults).not.toEqual([]);
  });

  it('asks nothing of an endpoint that nobody agreed to', async () => {
    await open({ agreed: false });
    await ask('投资回报');
    expect([sent, await vectors()]).toEqual([[], []]);
  });

  it('keeps one vector a card, made anew when the card or the model changes', async () => {
    const state = await open();
    const all = await team.store.read.select().from(team.store.t.knowledge);
    expect(await vectors()).toHaveLength(all.filter((card) => card.state === 'live').length);
    const before = sent.length;
    await ask('投资回报');
    expect(sent.slice(before)).toEqual(['投资回报']);
    state.model = 'v2';
    await ask('投资回报');
    expect(new Set((await vectors()).map(({ model }) => model))).toEqual(new Set(['v1', 'v2']));
    expect(newest(team, 'rep')?.text).toContain('三个月省下的人工');
  });

  it('sends no customer’s name, and finds nobody’s card by one', async () => {
    await open();
    await say(team, 'rep', '今天拜访了华东医疗的王总,报价38万,下周三签合同');
    await say(team, 'rep', '记成话术: 培训谁来做: 华东医疗是王总自己带人上手的');
    expect(sent.at(-1)).toContain('培训谁来做');
    expect(sent.join('\n')).not.toMatch(/华东医疗|王总/);
    await say(team, 'other', '帮助');
    await say(team, 'other', '找话术 怎么上手快');
    expect(newest(team, 'other')?.text).toContain('培训谁来做');
    expect(newest(team, 'other')?.text).not.toMatch(/华东|王总/);
  });
});
