/** A second reading adds and contests by suggestion: the first card stands at once, and nothing changes without a tap. */
import { afterEach, describe, expect, it } from 'vitest';
import { ModelFault } from '../../../src/errors.js';
import { understand } from '../../../src/understand/understand.js';
import { newest, press, say } from '../../conversations/talk.js';
import { startTeam, type Team } from '../../conversations/team.js';
import { materialOf, type ScriptedClient, scriptedClient } from '../../model/scripted-client.js';

const PEOPLE = [
  { id: 'manager', name: '陈静', role: 'manager' },
  { id: 'rep', name: '王雷', role: 'rep', manager: 'manager' },
  { id: 'other', name: '李雷', role: 'rep' },
] as const;
const SAID = '今天拜访了华东医疗的王总,报价38万,下周三签合同';
const field = (name: string, value: string, words: string) => ({ field: name, value, words });

describe('a second reading', () => {
  let team: Team;
  afterEach(() => team.close());

  async function open(client: ScriptedClient): Promise<void> {
    team = await startTeam({
      now: Date.parse('2026-11-20T10:00+08:00'),
      zone: 'Asia/Shanghai',
      people: PEOPLE,
      groups: [],
      understand,
      model: client,
    });
    for (const { id } of PEOPLE) await say(team, id, '帮助');
  }
  const reading = (...fields: unknown[]) => scriptedClient(() => ({ fields }));
  const deal = async () => (await team.store.read.select().from(team.store.t.deal))[0];
  const suggestions = async () =>
    (await team.store.read.select().from(team.store.t.suggestion)).map(({ kind, state }) => `${kind} ${state}`);
  const button = (label: string) => {
    const card = newest(team, 'rep')?.card;
    return card?.parts
      .flatMap((part) => (part.kind === 'rows' ? part.rows.flatMap((row) => row.actions ?? []) : []))
      .find((a) => a.label === label);
  };
  async function tap(label: string, as = 'rep'): Promise<void> {
    const { action, value } = button(label) ?? {};
    await press(team, as, { message: newest(team, 'rep')?.id ?? 0, action: action ?? '', ...(value === undefined ? {} : { value }) });
  }

  it('sends the message as quoted material, and its own words apart', async () => {
    const client = reading();
    await open(client);
    await say(team, 'rep', `${SAID},他手机13800138000`);
    const [ask] = client.asked;
    expect(ask && materialOf(ask)).toBe(`⟦message⟧\n${SAID},他手机PHONE_1\n⟦/message⟧`);
    expect(ask?.utterances[0]?.text).toContain('2026');
    expect(ask?.utterances[0]?.text).not.toContain('华东医疗');
    expect(ask?.schema?.name).toBe('second_reading');
  });

  it('counts what agrees and leaves the card as it is', async () => {
    await open(reading(field('amount', '38万', '报价38万'), field('next', '2026-11-25', '下周三'), field('contact', '王总', '王总')));
    await say(team, 'rep', SAID);
    expect(await suggestions()).toEqual(['read.amount agreed', 'read.next agreed', 'read.contact agreed']);
    expect(newest(team, 'rep')?.text).not.toContain('建议');
    expect(await team.store.read.select().from(team.store.t.modelCall)).toMatchObject([
      {
        kind: 'draft',
        purpose: 'second-reading',
        promptVersion: 3,
        outcome: 'ok',
        model: 'scripted',
        tokensIn: 100,
        cost: 360,
        words: null,
      },
    ]);
  });

  it('suggests what it adds, on the same card, and writes nothing', async () => {
    await open(reading(field('contact', '大鹏', '机房归他管的大鹏')));
    await say(team, 'rep', `${SAID},饭桌上还有机房归他管的大鹏`);
    const before = await deal();
    if ((await suggestions())[0] === 'read.contact agreed') throw new Error('the rules read it already: choose another case');
    expect(newest(team, 'rep')?.text).toContain('联系人 大鹏');
    expect(newest(team, 'rep')?.text).toContain('已记 · 华东医疗');
    expect(await deal()).toEqual(before);
  });

  it('adopts on a tap of the writer, and takes it back with the rest', async () => {
    await open(reading(field('stage', 'proposal', '报价38万')));
    await say(team, 'rep', SAID);
    expect((await deal())?.stage).toBe('negotiation');
    expect(newest(team, 'rep')?.text).toContain('阶段 方案');
    await tap('采用', 'other');
    expect((await deal())?.stage).toBe('negotiation');
    await tap('采用');
    expect((await deal())?.stage).toBe('proposal');
    expect(await suggestions()).toEqual(['read.stage adopted']);
    expect(newest(team, 'rep')?.text).toContain('已记 · 华东医疗 · 方案');
    expect(newest(team, 'rep')?.text).not.toContain('采用');
    await tapUndo();
    expect(await deal()).toBeUndefined();
  });

  async function tapUndo(): Promise<void> {
    const undo = newest(team, 'rep')?.card?.actions.find(({ action }) => action === 'log.undo');
    await press(team, 'rep', {
      message: newest(team, 'rep')?.id ?? 0,
      action: 'log.undo',
      ...(undo?.value === undefined ? {} : { value: undo.value }),
    });
  }

  it('is declined on a tap, and not asked about again', async () => {
    await open(reading(field('stage', 'proposal', '报价38万')));
    await say(team, 'rep', SAID);
    await tap('不对');
    expect(await suggestions()).toEqual(['read.stage vetoed']);
    expect((await deal())?.stage).toBe('negotiation');
    expect(newest(team, 'rep')?.text).not.toContain('阶段 方案');
  });

  it('tells several customers apart by whose part of the message the words stand in', async () => {
    await open(reading(field('contact', '橙子', '橙子'), field('stage', 'negotiation', '谈合同细节'), field('amount', '120万', '报价')));
    await say(team, 'rep', '上午去了华东医疗,报价38万,橙子也在;下午去了恒川机械,报价120万,谈合同细节');
    const rows = await team.store.read.select().from(team.store.t.suggestion);
    const customers = await team.store.read.select().from(team.store.t.customer);
    const nameOf = (id: number | null) => customers.find((one) => one.id === id)?.name;
    expect(rows.map(({ kind, customer }) => `${nameOf(customer)} ${kind}`)).toEqual(
      expect.arrayContaining(['华东医疗 read.contact', '恒川机械 read.stage']),
    );
    // 报价 is said of both: whose it is nobody knows.
    expect(rows.map(({ kind }) => kind)).not.toContain('read.amount');
    expect(newest(team, 'rep')?.text).toContain('华东医疗 · 联系人 橙子');
    await tap('采用');
    expect(await team.store.read.select().from(team.store.t.contact)).toMatchObject([
      { name: '橙子', customer: customers.find(({ name }) => name === '华东医疗')?.id },
    ]);
  });

  it('names the next step in the words of the message, and takes it on a tap', async () => {
    await open(reading(field('step', '样机拉回来', '主要是把样机拉回来')));
    await say(team, 'rep', '今天拜访了华东医疗,报价38万,下周三再联系,主要是把样机拉回来');
    expect(await suggestions()).toEqual(['read.step open']);
    await tap('采用');
    expect((await deal())?.nextStep).toBe('样机拉回来');
  });

  it("takes a contact's title, the source and a topic on a tap, shows them, and takes them back with the rest", async () => {
    const said = '今天拜访了华东医疗的王建国,是他们信息科的头,上次饭局上老周牵的线,还问老电脑带不带得动';
    await open(
      reading(
        field('title', '信息科的头', '王建国,是他们信息科的头'),
        field('source', 'referral', '老周牵的线'),
        field('signal', 'technical', '老电脑带不带得动'),
      ),
    );
    await say(team, 'rep', said);
    const { read, t } = team.store;
    const before = [await read.select().from(t.contact), await read.select().from(t.customer), await read.select().from(t.signal)];
    expect(await suggestions()).toEqual(['read.title open', 'read.source open', 'read.signal open']);
    for (const shown of ['王建国 职务 信息科的头', '来源渠道 转介绍', '信号 技术']) expect(newest(team, 'rep')?.text).toContain(shown);
    for (let i = 0; i < 3; i++) await tap('采用');
    expect(await suggestions()).toEqual(['read.title adopted', 'read.source adopted', 'read.signal adopted']);
    expect(await read.select().from(t.contact)).toContainEqual(expect.objectContaining({ name: '王建国', title: '信息科的头' }));
    expect(await read.select().from(t.customer)).toMatchObject([{ source: '转介绍' }]);
    expect((await read.select().from(t.signal)).filter(({ kind }) => kind === 'technical')).toMatchObject([{ words: '老电脑带不带得动' }]);
    expect(newest(team, 'rep')?.text).toMatch(/信号.*技术/);
    expect(before[2]?.some((row) => 'kind' in row && row.kind === 'technical')).toBe(false);
    await tapUndo();
    expect(await read.select().from(t.customer)).toEqual([]);
    expect(await read.select().from(t.signal)).toEqual([]);
  });

  it.each([
    ['a topic that the message denies', field('signal', 'competitor', '没提竞品')],
    ['another source than its words tell', field('source', 'website', '展会上认识')],
    ['a source that is none', field('source', 'friend', '展会上认识')],
    ['a title of somebody not named with it', field('title', '院长', '院长')],
    ['a title that stands nowhere', field('title', '总经理', '王总')],
  ])('drops %s', async (_, one) => {
    await open(reading(one));
    await say(team, 'rep', `${SAID},院长没来,没提竞品,展会上认识的`);
    expect(await suggestions()).toEqual([]);
  });

  it('counts a source and a topic that the rules read as well as agreement', async () => {
    await open(reading(field('source', 'exhibition', '展会上认识'), field('signal', 'price', '报价38万')));
    await say(team, 'rep', `${SAID},展会上认识的`);
    expect(await suggestions()).toEqual(['read.source agreed', 'read.signal agreed']);
  });

  it('shows four of many at most', async () => {
    const kinds = ['budget', 'decision_maker', 'delivery', 'payment', 'bidding', 'trial', 'renewal'];
    await open(reading(...kinds.map((kind) => field('signal', kind, '今天拜访了'))));
    await say(team, 'rep', SAID);
    expect(await suggestions()).toHaveLength(4);
  });

  it.each([
    ['words that are not in the message', field('amount', '50万', '预算50万')],
    ['a value that its words do not say', field('amount', '83万', '报价38万')],
    ['a date that its words do not say', field('next', '2026-12-25', '下周三')],
    ['a date in another month', field('next', '2026-10-25', '下周三')],
    ['a stage that people alone tell', field('stage', 'won', '签合同')],
    ['a contact that is nowhere', field('contact', '赵总', '王总')],
    ['one of our own people', field('contact', '王雷', '王雷')],
    ['no words at all', field('amount', '38万', '')],
  ])('drops %s', async (_, said) => {
    await open(reading(said));
    await say(team, 'rep', `${SAID},王雷记`);
    expect(await suggestions()).toEqual([]);
    expect(newest(team, 'rep')?.text).not.toContain('建议');
  });

  it('does nothing where the model gives nothing', async () => {
    const client = scriptedClient(() => {
      throw new ModelFault('refused', 'no');
    });
    await open(client);
    await say(team, 'rep', SAID);
    expect(newest(team, 'rep')?.text).toContain('已记 · 华东医疗');
    expect(await team.store.read.select().from(team.store.t.draftRequest)).toMatchObject([{ state: 'done' }]);
  });

  it('is not asked of a customer kept from models', async () => {
    const client = reading(field('stage', 'proposal', '报价38万'));
    await open(client);
    await say(team, 'rep', SAID);
    await say(team, 'rep', '华东医疗的资料不得用于模型');
    client.asked.length = 0;
    await say(team, 'rep', '华东医疗今天又来电话,报价改到36万,下周五签');
    expect(client.asked).toEqual([]);
    const calls = await team.store.read.select().from(team.store.t.modelCall);
    expect(calls.map(({ outcome }) => outcome)).toEqual(['ok', 'excluded']);
  });

  it('says nothing on a card that was taken back meanwhile', async () => {
    let go: (value: unknown) => void = () => undefined;
    const client = scriptedClient(() => new Promise((resolve) => (go = resolve)));
    await open(client);
    await team.bot.receive({
      kind: 'message',
      key: 'web:slow',
      conversation: { platform: 'web', address: 'dm:rep', kind: 'direct' },
      sender: { platform: 'web', account: 'rep' },
      saidAt: team.now,
      text: SAID,
      addressed: true,
      attachments: [],
    });
    await team.bot.idle();
    expect((await deal())?.stage).toBe('negotiation');
    await team.bot.receive({
      kind: 'message',
      key: 'web:undo',
      conversation: { platform: 'web', address: 'dm:rep', kind: 'direct' },
      sender: { platform: 'web', account: 'rep' },
      saidAt: team.now,
      text: '撤销',
      addressed: true,
      attachments: [],
    });
    await team.bot.idle();
    go({ fields: [field('stage', 'proposal', '报价38万')] });
    await team.settled();
    expect(newest(team, 'rep')?.text).not.toContain('阶段 方案');
    expect(await deal()).toBeUndefined();
  });
});
