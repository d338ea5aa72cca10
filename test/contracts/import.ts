/** What an import must keep to on every database: nothing seen before its end, nothing left of one that did not come to it. */
import { ne } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { personIds } from '../conversations/team.js';
import { Desk, type OpenStore } from '../features/import/desk.js';

const LIST = `客户名称,负责人,阶段,金额(万元),联系人,职务,联系电话,下次跟进,最近跟进,来源,行业,创建日期,区号
华东医疗,王雷,谈判,38,王总,总经理,13800138000,2026/11/25,合同发给法务,转介绍,医疗器械,2026-03-01,021
恒力自动化,,意向,约50,,,,下周三,,展会,制造,,
"北方<b>重工</b>'); DROP TABLE customer;--\u202e",王雷,,,,,,,,,,,
`;

export function importContract(engine: string, openStore?: OpenStore): void {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open(openStore);
  });
  afterEach(() => desk.team.close());

  describe(`an import on ${engine}`, () => {
    test('is shown first, imported at a press, and known at once', async () => {
      await desk.send(LIST);
      expect(desk.latest()).toMatchInlineSnapshot(`
      "客户.csv 可以导入: 3 家新客户,2 个商机
      共 3 行,1 位联系人
      表头这样理解
      客户 客户名称
      负责人 负责人
      阶段 阶段
      金额 金额(万元)
      联系人 联系人
      职务 职务
      电话 联系电话
      下次跟进 下次跟进
      最近跟进 最近跟进
      来源渠道 来源
      行业 行业
      首次联系 创建日期
      没用到的列: 区号
      [导入] [取消]"
    `);
      expect(await desk.customers()).toEqual([]);
      expect(await desk.batches()).toMatchObject([{ state: 'checked', rows: 3 }]);

      await desk.press('导入');
      expect(desk.latest()).toMatch(/^客户\.csv 已导入: 3 家客户,2 个商机/);
      const rep = (await personIds(desk.team)).get('rep');
      expect(await desk.customers()).toMatchObject([
        {
          name: '华东医疗',
          owner: rep,
          industry: '医疗器械',
          source: '转介绍',
          pinyin: 'hua dong yi liao',
          createdBy: rep,
          firstContactAt: Date.parse('2026-03-01T12:00+08:00'),
        },
        { name: '恒力自动化', owner: rep, source: '展会' },
        { name: "北方<b>重工</b>'); DROP TABLE customer;--", owner: rep },
      ]);
      expect(await desk.deals()).toMatchObject([
        { stage: 'negotiation', amount: 38_000_000, currency: 'CNY', approximate: false, nextDue: '2026-11-25', summary: '合同发给法务' },
        { stage: 'intent', amount: 50_000_000, approximate: true, nextDue: '2026-11-25' },
      ]);
      expect(await desk.contacts()).toMatchObject([{ name: '王总', title: '总经理', role: 'exec', phone: '13800138000' }]);
      expect(await desk.batches()).toMatchObject([{ state: 'live', staged: 3 }]);
      expect(await desk.staging()).toBe(-1);
      expect(desk.team.names.candidates('华东医疗')).toMatchObject([{ how: 'exact' }]);
      expect(desk.team.faults).toEqual([]);
    });
  });

  describe('against the records', () => {
    beforeEach(async () => {
      await desk.send('客户,金额\n华东医疗,38万\n恒力自动化,\n');
      await desk.press('导入');
    });

    test('who is there already is skipped, never doubled; a first deal is added', async () => {
      await desk.send('客户,金额,阶段\n华东医疗有限公司,40万,意向\n恒力自动化,12万,方案\n新来公司,,\n');
      expect(desk.latest()).toMatch(/1 家新客户,1 个商机\n共 3 行,0 位联系人\n1 行跳过: 客户已经在库里/);
      await desk.press('导入');
      expect((await desk.customers()).map((c) => c.name)).toEqual(['华东医疗', '恒力自动化', '新来公司']);
      expect((await desk.deals()).map((d) => d.amount)).toEqual([38_000_000, 12_000_000]);
    });

    test('the same file again brings nothing', async () => {
      await desk.send('客户,金额\n华东医疗,38万\n恒力自动化,\n');
      expect(desk.latest()).toMatch(/^客户\.csv 里的客户都已经有了/);
      expect(desk.latest()).not.toContain('[导入]');
    });

    test('a name that resembles one is pointed out', async () => {
      await desk.send('客户\n华冬医疗\n');
      expect(desk.latest()).toContain('1 家和已有客户很像,会建成新客户: 华冬医疗 ≈ 华东医疗');
    });

    test("a deal is not added to a customer of somebody else's", async () => {
      await desk.send('客户,金额\n恒力自动化,12万\n', { as: 'far' });
      expect(desk.latest()).toMatch(/^客户\.csv 里的客户都已经有了/);
    });
  });

  describe('who presses what, when', () => {
    test('cancelled before it began: nothing is written, and it cannot be started any more', async () => {
      await desk.send(LIST);
      const card = desk.cardWith('导入');
      await desk.press('取消');
      expect(desk.latest()).toBe('已取消导入 客户.csv,没有写入任何客户');
      const action = card?.versions.at(-2)?.card?.actions[0];
      await desk.pressOn(card, 'import.start', action?.value);
      expect(desk.latest()).toBe('这个文件已经处理过了。要再导入,请重新发一次。');
      expect(await desk.customers()).toEqual([]);
    });

    test('pressed twice at once: imported once', async () => {
      await desk.send(LIST);
      await Promise.all([desk.press('导入'), desk.press('导入')]);
      expect(await desk.customers()).toHaveLength(3);
    });

    test('who is told of by chat while the rows are staged is there once, with the deal told of or the one the list brings', async () => {
      const rows = Array.from({ length: 300 }, (_, n) => `第${n + 1}号工厂有限公司,${n + 1}万,张${n + 1}`);
      const list = `客户,金额,联系人\n华东医疗有限公司,38万,王总\n恒力自动化,12万,李总\n${rows.join('\n')}\n`;
      await desk.send(list);
      const started = desk.press('导入');
      await expect.poll(async () => (await desk.customers()).length, { interval: 1 }).toBeGreaterThan(1);
      expect(await desk.batches()).toMatchObject([{ state: 'staging' }]);
      await Promise.all([desk.say('今天拜访了华东医疗,聊得不错'), desk.say('新增客户恒力自动化')]);
      await started;
      const customers = await desk.customers();
      expect(await desk.batches()).toMatchObject([{ state: 'live' }]);
      expect(customers.filter(({ name }) => /华东医疗|恒力自动化/.test(name)).map(({ batch }) => batch)).toEqual([0, 0]);
      expect(customers).toHaveLength(302);
      const ids = new Set(customers.map(({ id }) => id));
      expect((await desk.deals()).filter(({ customer }) => !ids.has(customer))).toEqual([]);
      expect((await desk.contacts()).filter(({ customer }) => !ids.has(customer))).toEqual([]);
      const { read, t } = desk.team.store;
      expect((await read.select().from(t.followup)).filter(({ customer }) => !ids.has(customer))).toEqual([]);
      expect(await desk.deals()).toHaveLength(302);
      expect(desk.latest()).toMatch(/300 家客户,300 个商机/);
    });

    test('somebody else cannot press', async () => {
      await desk.send(LIST);
      await desk.press('导入', 'other');
      expect(desk.latest()).toBe('这个导入由发文件的人来决定。');
      expect(await desk.customers()).toEqual([]);
    });

    test('cancelled while it runs: what was written is cleared away and never seen', async () => {
      await desk.send(bigList(1000));
      const shown = desk.cardWith('导入');
      const value = shown?.versions.at(-1)?.card?.actions[0]?.value ?? '';
      const [start, cancel] = ['import.start', 'import.cancel'].map((action) => desk.pressOn(shown, action, value));
      await Promise.all([start, cancel]);
      await desk.team.settled();
      expect(await desk.batches()).toMatchObject([{ state: 'cancelled' }]);
      expect(await desk.customers()).toEqual([]);
      expect(await desk.team.store.read.select().from(desk.team.store.t.followup)).toEqual([]);
      expect(await desk.staging()).toBe(-1);
      expect(desk.latest()).toBe('已取消导入 客户.csv,没有写入任何客户');
    });

    test('progress is told on the card, and nothing is known or seen before the end', async () => {
      await desk.send(`客户,别名,金额\n${Array.from({ length: 500 }, (_, i) => `第${i}号公司,老${i}号店,${i + 1}万`).join('\n')}\n`);
      const running = desk.press('导入');
      while ((await desk.customers()).length < 200) {
        desk.team.now += 400;
        await new Promise((resolve) => setImmediate(resolve));
      }
      const staged = (await desk.customers()).length;
      expect(desk.team.names.candidates('第0号公司')).toEqual([]);
      expect(desk.team.names.candidates('老0号店')).toEqual([]);
      expect(
        await desk.team.store.read.$count(desk.team.store.t.customer, ne(desk.team.store.t.customer.batch, (await desk.staging()) ?? 0)),
      ).toBe(0);
      await running;
      expect(staged).toBeLessThan(500);
      expect(desk.team.names.candidates('老0号店')).toMatchObject([{ name: '第0号公司', how: 'alias' }]);
      const card = desk.team.messages.find((m) => m.versions.at(-1)?.text.includes('已导入'));
      const told = card?.versions.flatMap((v) => /正在导入 客户\.csv · (\d+)%/.exec(v.text)?.[1] ?? []).map(Number) ?? [];
      expect(told[0]).toBe(0);
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(card?.versions.some((v) => /█{2,}░+\n\d+ \/ 500 行/.test(v.text))).toBe(true);
    });

    test('a restart halfway clears away what was written and says so', async () => {
      await desk.send(bigList(1000));
      const before = desk.team.startImporter();
      void desk.press('导入');
      while ((await desk.customers()).length === 0) await new Promise((resolve) => setImmediate(resolve));
      before.stop();
      await before.idle();
      expect((await desk.customers()).length).toBeGreaterThan(0);
      expect(await desk.staging()).toBe((await desk.batches())[0]?.id);

      await desk.team.startImporter().recover();
      await desk.team.settled();
      expect(await desk.customers()).toEqual([]);
      expect(await desk.deals()).toEqual([]);
      expect(await desk.staging()).toBe(-1);
      expect(await desk.batches()).toMatchObject([{ state: 'failed' }]);
      expect(desk.latest()).toBe('客户.csv 导入到一半服务重启了,写好的部分已清掉。请再发一次文件。');
    });

    test('a file that came in just before a restart is looked at after it', async () => {
      desk.team.startImporter().stop();
      await desk.send(LIST);
      expect(desk.latest()).toBe('正在看 客户.csv');
      await desk.team.startImporter().recover();
      await desk.team.settled();
      expect(desk.latest()).toMatch(/可以导入: 3 家/);
    });
  });
}

function bigList(rows: number): string {
  return `客户,金额\n${Array.from({ length: rows }, (_, i) => `第${i}号公司,${i + 1}万`).join('\n')}\n`;
}
