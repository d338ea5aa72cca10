import { ne } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardToText } from '../../../src/card.js';
import type { Deal } from '../../../src/records/rows.js';
import { writeTable } from '../../../src/tables/write-table.js';
import { understand } from '../../../src/understand/understand.js';
import { personIds, startTeam, type Team } from '../../conversations/team.js';

const NOW = Date.parse('2026-11-20T10:00+08:00');

let team: Team;
let sent = 0;

beforeEach(async () => {
  team = await startTeam({
    now: NOW,
    zone: 'Asia/Shanghai',
    people: [
      { id: 'boss', name: '陈静', role: 'manager' },
      { id: 'rep', name: '王雷', role: 'rep', manager: 'boss' },
      { id: 'other', name: '李雷', role: 'rep', manager: 'boss' },
      { id: 'far', name: '赵敏', role: 'rep' },
    ],
    groups: [],
    understand,
  });
});
afterEach(() => team.close());

async function send(content: string | Uint8Array, { as = 'rep', name = '客户.csv', text = '' } = {}): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const attachment = await team.files.put({ name, contentType: 'text/csv', bytes });
  await receive(as, { kind: 'message', text, addressed: true, attachments: [attachment] });
}

async function press(label: string, as = 'rep'): Promise<void> {
  const shown = team.messages.findLast((m) => m.versions.at(-1)?.card?.actions.some((a) => a.label === label));
  const action = shown?.versions.at(-1)?.card?.actions.find((a) => a.label === label);
  if (!shown || !action) throw new Error(`no button [${label}] in\n${latest()}`);
  await receive(as, {
    kind: 'press',
    action: action.action,
    message: shown.versions[0]?.id ?? 0,
    ...(action.value ? { value: action.value } : {}),
  });
}

async function receive(as: string, rest: object): Promise<void> {
  const conversation = { platform: 'web', address: `dm:${as}`, kind: 'direct' };
  // The two kinds of incoming differ in `rest` only, which the callers above complete.
  await team.bot.receive({
    key: `k${++sent}`,
    conversation,
    sender: { platform: 'web', account: as },
    saidAt: team.now,
    ...rest,
  } as Parameters<typeof team.bot.receive>[0]);
  await team.settled();
}

/** The newest import card (the welcome is none). */
function latest(): string {
  const shown = team.messages
    .filter((m) => !m.versions[0]?.text.startsWith('我是战报'))
    .toSorted((a, b) => a.touched - b.touched)
    .at(-1);
  const version = shown?.versions.at(-1);
  return version ? (version.card ? cardToText(version.card) : version.text) : '';
}

const customers = () => team.store.read.select().from(team.store.t.customer).orderBy(team.store.t.customer.id);
const deals = () => team.store.read.select().from(team.store.t.deal).orderBy(team.store.t.deal.id);
const contacts = () => team.store.read.select().from(team.store.t.contact);
const batches = () => team.store.read.select().from(team.store.t.importBatch);
const staging = async () => (await team.store.read.select().from(team.store.t.workspace))[0]?.staging;

const LIST = `客户名称,负责人,阶段,金额(万元),联系人,职务,联系电话,下次跟进,最近跟进,来源,行业,创建日期,区号
华东医疗,王雷,谈判,38,王总,总经理,13800138000,2026/11/25,合同发给法务,转介绍,医疗器械,2026-03-01,021
恒力自动化,,意向,约50,,,,下周三,,展会,制造,,
"北方<b>重工</b>'); DROP TABLE customer;--\u202e",王雷,,,,,,,,,,,
`;

describe('a sound list', () => {
  test('is shown first, imported at a press, and known at once', async () => {
    await send(LIST);
    expect(latest()).toMatchInlineSnapshot(`
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
    expect(await customers()).toEqual([]);
    expect(await batches()).toMatchObject([{ state: 'checked', rows: 3 }]);

    await press('导入');
    expect(latest()).toMatch(/^客户\.csv 已导入: 3 家客户,2 个商机/);
    const rep = (await personIds(team)).get('rep');
    expect(await customers()).toMatchObject([
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
    expect(await deals()).toMatchObject([
      { stage: 'negotiation', amount: 38_000_000, currency: 'CNY', approximate: false, nextDue: '2026-11-25', summary: '合同发给法务' },
      { stage: 'intent', amount: 50_000_000, approximate: true, nextDue: '2026-11-25' },
    ]);
    expect(await contacts()).toMatchObject([{ name: '王总', title: '总经理', role: 'exec', phone: '13800138000' }]);
    expect(await batches()).toMatchObject([{ state: 'live', staged: 3 }]);
    expect(await staging()).toBe(-1);
    expect(team.names.candidates('华东医疗')).toMatchObject([{ how: 'exact' }]);
    expect(team.faults).toEqual([]);
  });

  test('each customer keeps where it came from on its timeline', async () => {
    await send(LIST);
    await press('导入');
    const entries = await team.store.read.select().from(team.store.t.followup);
    expect(entries.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'import 合同发给法务 (从 客户.csv 第 2 行导入)',
      'import 从 客户.csv 第 3 行导入',
      'import 从 客户.csv 第 4 行导入',
    ]);
  });

  test('English headers and words, answered in English', async () => {
    await send(
      'Company;Deal owner;Deal stage;Amount;Next follow-up;Contact person\nAcme Corp;王雷;Closed Won;$120k;2026-12-01;Jane\nGlobex;;Demo;80,000 EUR;next friday;\n',
      { name: 'deals.csv', text: 'import this' },
    );
    expect(latest()).toMatch(/^deals\.csv is ready: 2 new customers, 2 deals/);
    await press('Import');
    expect(latest()).toMatch(/^deals\.csv imported/);
    expect(await deals()).toMatchObject([
      { stage: 'won', amount: 12_000_000, currency: 'USD', closedAt: NOW },
      { stage: 'proposal', amount: 8_000_000, currency: 'EUR', nextDue: '2026-11-27' },
    ]);
  });

  test('GBK and a workbook bring the same', async () => {
    // 客户,金额 / 华东医疗,38万 in GBK.
    await send(
      Uint8Array.from([
        0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xbb, 0xaa, 0xb6, 0xab, 0xd2, 0xbd, 0xc1, 0xc6, 0x2c, 0x33, 0x38, 0xcd,
        0xf2, 0x0a,
      ]),
    );
    await press('导入');
    async function* rows() {
      yield [
        ['客户', '金额'],
        ['恒力自动化', '38万'],
      ];
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of writeTable('xlsx', rows())) pieces.push(piece);
    await send(Buffer.concat(pieces), { name: '客户.xlsx' });
    await press('导入');
    expect((await customers()).map((c) => c.name)).toEqual(['华东医疗', '恒力自动化']);
    expect((await deals()).map((d: Deal) => d.amount)).toEqual([38_000_000, 38_000_000]);
  });

  test('several rows of one customer are its deals and contacts, not more customers', async () => {
    await send('客户,联系人,金额,阶段\n华东医疗,王总,38万,谈判\n华东医疗有限公司,刘主任,38万,谈判\n 华东 医疗 ,王总,12万,意向\n');
    expect(latest()).toMatch(/1 家新客户,2 个商机\n共 3 行,2 位联系人/);
    await press('导入');
    expect(await customers()).toHaveLength(1);
    expect(await deals()).toHaveLength(2);
    expect((await contacts()).map((c) => c.name)).toEqual(['王总', '刘主任']);
  });
});

describe('rows that cannot be taken', () => {
  test('are shown with line, reason and remedy; then nothing can be imported', async () => {
    await send(
      [
        '客户,负责人,阶段,金额,下次跟进,创建日期',
        '华东医疗,李四,谈判,38万,,',
        ',王雷,,,,',
        '甲公司,赵敏,,,,',
        '乙公司,,随便,,,',
        '丙公司,,,几万,,',
        '丁公司,,,-3万,,',
        '戊公司,,,9999999999亿,,',
        '己公司,,,很多钱,,',
        '庚公司,,,,2026-02-30,',
        '辛公司,,,,月球日,',
        '壬公司,,,,,2030-01-01',
        '癸公司,,,,,,多,了',
        '123456,,,,,',
        `${'长'.repeat(101)},,,,,`,
        '好公司,王雷,意向,3万,2026-12-01,2026-01-01',
        '好公司,王雷,意向,3万,2026-12-01,2026-01-01',
        '好公司,陈静,,,,',
      ].join('\n'),
      { as: 'rep' },
    );
    expect(latest()).toMatchInlineSnapshot(`
      "客户.csv 有 16 行要改,改好再发一次
      第 2 行: 没有叫"李四"的同事。改成团队里的姓名,或先请管理员加上这个人
      第 3 行: 没有客户名称。补上客户名称,或删掉这一行
      第 4 行: 不能把客户分给赵敏。负责人写自己或自己的组员,其他的请管理员导入
      第 5 行: 没认出阶段"随便"。用 线索、意向、方案、谈判、赢单、丢单
      第 6 行: "几万"不是确切的金额。写成数字,比如 38万,或留空
      还有 11 行,见下载的文件
      一个文件要么全部导入,要么都不导入。
      表头这样理解
      客户 客户
      负责人 负责人
      阶段 阶段
      金额 金额
      下次跟进 下次跟进
      首次联系 创建日期
      [下载要改的行]"
    `);
    expect(await batches()).toMatchObject([{ state: 'failed' }]);
    expect(await customers()).toEqual([]);
  });

  test('a manager gives customers to the team, a rep to nobody else', async () => {
    await send('客户,负责人\n华东医疗,李雷\n', { as: 'boss' });
    expect(latest()).toMatch(/可以导入: 1 家/);
    await send('客户,负责人\n华东医疗,李雷\n', { as: 'rep' });
    expect(latest()).toMatch(/不能把客户分给李雷/);
  });
});

describe('against the records', () => {
  beforeEach(async () => {
    await send('客户,金额\n华东医疗,38万\n恒力自动化,\n');
    await press('导入');
  });

  test('who is there already is skipped, never doubled; a first deal is added', async () => {
    await send('客户,金额,阶段\n华东医疗有限公司,40万,意向\n恒力自动化,12万,方案\n新来公司,,\n');
    expect(latest()).toMatch(/1 家新客户,1 个商机\n共 3 行,0 位联系人\n1 行跳过: 客户已经在库里/);
    await press('导入');
    expect((await customers()).map((c) => c.name)).toEqual(['华东医疗', '恒力自动化', '新来公司']);
    expect((await deals()).map((d) => d.amount)).toEqual([38_000_000, 12_000_000]);
  });

  test('the same file again brings nothing', async () => {
    await send('客户,金额\n华东医疗,38万\n恒力自动化,\n');
    expect(latest()).toMatch(/^客户\.csv 里的客户都已经有了/);
    expect(latest()).not.toContain('[导入]');
  });

  test('a name that resembles one is pointed out', async () => {
    await send('客户\n华冬医疗\n');
    expect(latest()).toContain('1 家和已有客户很像,会建成新客户: 华冬医疗 ≈ 华东医疗');
  });

  test("a deal is not added to a customer of somebody else's", async () => {
    await send('客户,金额\n恒力自动化,12万\n', { as: 'far' });
    expect(latest()).toMatch(/^客户\.csv 里的客户都已经有了/);
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['客户,备注\n甲公司,"没有配对\n乙公司,\n', '客户.csv 第 2 行有一个引号没有配对,从这里起读不下去。补上引号再发一次。'],
    ['客户,备注\n甲公司,"引号"在中间\n', '客户.csv 第 2 行的引号位置不对。把单元格里的引号写成两个,或另存为 Excel 再发。'],
    ['姓,名\n王,雷\n', '客户.csv 里没找到"客户名称"这一列。请在第一行写上表头,再发一次。'],
    ['', '客户.csv 是空的,没有可以导入的行。'],
    ['客户\n', '客户.csv 是空的,没有可以导入的行。'],
    ['\u0000\u0001PNG', '客户.csv 读不出来: 不是文本表格。请另存为 CSV (UTF-8) 或 Excel (.xlsx)。'],
  ])('%j', async (content, want) => {
    await send(content);
    expect(latest()).toBe(want);
    expect(await batches()).toMatchObject([{ state: 'failed' }]);
  });

  test('a workbook that is none, a file that is no table, no file at all', async () => {
    await send('not a zip', { name: '客户.xlsx' });
    expect(latest()).toBe('客户.xlsx 打不开: 不是完好的 Excel 文件 (.xlsx)。请重新保存一次再发。');
    await send('%PDF', { name: '合同.pdf' });
    expect(latest()).toBe('"合同.pdf"不是表格。客户表请发 CSV 或 Excel (.xlsx)。');
  });
});

describe('who presses what, when', () => {
  test('cancelled before it began: nothing is written, and it cannot be started any more', async () => {
    await send(LIST);
    const card = team.messages.findLast((m) => m.versions.at(-1)?.card?.actions.some((a) => a.label === '导入'));
    await press('取消');
    expect(latest()).toBe('已取消导入 客户.csv,没有写入任何客户');
    const action = card?.versions.at(-2)?.card?.actions[0];
    await receive('rep', { kind: 'press', action: 'import.start', value: action?.value, message: card?.versions[0]?.id });
    expect(latest()).toBe('这个文件已经处理过了。要再导入,请重新发一次。');
    expect(await customers()).toEqual([]);
  });

  test('pressed twice at once: imported once', async () => {
    await send(LIST);
    await Promise.all([press('导入'), press('导入')]);
    expect(await customers()).toHaveLength(3);
  });

  test('somebody else cannot press', async () => {
    await send(LIST);
    await press('导入', 'other');
    expect(latest()).toBe('这个导入由发文件的人来决定。');
    expect(await customers()).toEqual([]);
  });

  test('cancelled while it runs: what was written is cleared away and never seen', async () => {
    await send(bigList(1000));
    const shown = team.messages.findLast((m) => m.versions.at(-1)?.card?.actions.some((a) => a.label === '导入'));
    const value = shown?.versions.at(-1)?.card?.actions[0]?.value ?? '';
    const [start, cancel] = ['import.start', 'import.cancel'].map((action) =>
      receive('rep', { kind: 'press', action, value, message: shown?.versions[0]?.id }),
    );
    await Promise.all([start, cancel]);
    await team.settled();
    expect(await batches()).toMatchObject([{ state: 'cancelled' }]);
    expect(await customers()).toEqual([]);
    expect(await team.store.read.select().from(team.store.t.followup)).toEqual([]);
    expect(await staging()).toBe(-1);
    expect(latest()).toBe('已取消导入 客户.csv,没有写入任何客户');
  });

  test('progress is told on the card, and nothing is known or seen before the end', async () => {
    await send(`客户,别名,金额\n${Array.from({ length: 500 }, (_, i) => `第${i}号公司,老${i}号店,${i + 1}万`).join('\n')}\n`);
    const running = press('导入');
    while ((await customers()).length < 200) {
      team.now += 400;
      await new Promise((resolve) => setImmediate(resolve));
    }
    const staged = (await customers()).length;
    expect(team.names.candidates('第0号公司')).toEqual([]);
    expect(team.names.candidates('老0号店')).toEqual([]);
    expect(await team.store.read.$count(team.store.t.customer, ne(team.store.t.customer.batch, (await staging()) ?? 0))).toBe(0);
    await running;
    expect(staged).toBeLessThan(500);
    expect(team.names.candidates('老0号店')).toMatchObject([{ name: '第0号公司', how: 'alias' }]);
    const card = team.messages.find((m) => m.versions.at(-1)?.text.includes('已导入'));
    const told = card?.versions.flatMap((v) => /正在导入 客户\.csv · (\d+)%/.exec(v.text)?.[1] ?? []).map(Number) ?? [];
    expect(told[0]).toBe(0);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(card?.versions.some((v) => /█{2,}░+ {2}\d+ \/ 500 行/.test(v.text))).toBe(true);
  });

  test('a restart halfway clears away what was written and says so', async () => {
    await send(bigList(1000));
    const before = team.startImporter();
    void press('导入');
    while ((await customers()).length === 0) await new Promise((resolve) => setImmediate(resolve));
    before.stop();
    await before.idle();
    expect((await customers()).length).toBeGreaterThan(0);
    expect(await staging()).toBe((await batches())[0]?.id);

    await team.startImporter().recover();
    await team.settled();
    expect(await customers()).toEqual([]);
    expect(await deals()).toEqual([]);
    expect(await staging()).toBe(-1);
    expect(await batches()).toMatchObject([{ state: 'failed' }]);
    expect(latest()).toBe('客户.csv 导入到一半服务重启了,写好的部分已清掉。请再发一次文件。');
  });

  test('a file that came in just before a restart is looked at after it', async () => {
    team.startImporter().stop();
    await send(LIST);
    expect(latest()).toBe('正在看 客户.csv');
    await team.startImporter().recover();
    await team.settled();
    expect(latest()).toMatch(/可以导入: 3 家/);
  });
});

function bigList(rows: number): string {
  return `客户,金额\n${Array.from({ length: rows }, (_, i) => `第${i}号公司,${i + 1}万`).join('\n')}\n`;
}
