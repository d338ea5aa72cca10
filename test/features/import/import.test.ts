import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importContract } from '../../contracts/import.js';
import { Desk, NOW } from './desk.js';

importContract('SQLite');

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.team.close());

describe('a sound list', () => {
  test('each customer keeps where it came from on its timeline', async () => {
    await desk.send('客户,负责人,金额,最近跟进\n华东医疗,王雷,38万,合同发给法务\n恒力自动化,,,\n');
    await desk.press('导入');
    const entries = await desk.team.store.read.select().from(desk.team.store.t.followup);
    expect(entries.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'import 合同发给法务 (从 客户.csv 第 2 行导入)',
      'import 从 客户.csv 第 3 行导入',
    ]);
  });

  test('English headers and words, answered in English', async () => {
    await desk.send(
      'Company;Deal owner;Deal stage;Amount;Next follow-up;Contact person\nAcme Corp;王雷;Closed Won;$120k;2026-12-01;Jane\nGlobex;;Demo;80,000 EUR;next friday;\n',
      { name: 'deals.csv', text: 'import this' },
    );
    expect(desk.latest()).toMatch(/^deals\.csv is ready: 2 new customers, 2 deals/);
    await desk.press('Import');
    expect(desk.latest()).toMatch(/^deals\.csv imported/);
    expect(await desk.deals()).toMatchObject([
      { stage: 'won', amount: 12_000_000, currency: 'USD', closedAt: NOW },
      { stage: 'proposal', amount: 8_000_000, currency: 'EUR', nextDue: '2026-11-27' },
    ]);
  });

  test('several rows of one customer are its deals and contacts, not more customers', async () => {
    await desk.send('客户,联系人,金额,阶段\n华东医疗,王总,38万,谈判\n华东医疗有限公司,刘主任,38万,谈判\n 华东 医疗 ,王总,12万,意向\n');
    expect(desk.latest()).toMatch(/1 家新客户,2 个商机\n共 3 行,2 位联系人/);
    await desk.press('导入');
    expect(await desk.customers()).toHaveLength(1);
    expect(await desk.deals()).toHaveLength(2);
    expect((await desk.contacts()).map((c) => c.name)).toEqual(['王总', '刘主任']);
  });
});

test('a further line that brings only a contact leaves the last follow-up the last', async () => {
  await desk.send(['客户,联系人,最近跟进,最近联系,阶段', '华东医疗,王总,预付三成已谈妥,2026-10-20,谈判', '华东医疗,刘主任,,,'].join('\n'));
  await desk.press('导入');
  expect((await desk.contacts()).map((c) => c.name)).toEqual(['王总', '刘主任']);
  const entries = await desk.team.store.read.select().from(desk.team.store.t.followup);
  expect(entries.map(({ text }) => text)).toEqual(['预付三成已谈妥 (从 客户.csv 第 2 行导入)']);
});

describe('rows that cannot be taken', () => {
  test('are shown with line, reason and remedy; then nothing can be imported', async () => {
    await desk.send(
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
    expect(desk.latest()).toMatchInlineSnapshot(`
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
    expect(await desk.batches()).toMatchObject([{ state: 'failed' }]);
    expect(await desk.customers()).toEqual([]);
  });

  test('a manager gives customers to the team, a rep to nobody else', async () => {
    await desk.send('客户,负责人\n华东医疗,李雷\n', { as: 'boss' });
    expect(desk.latest()).toMatch(/可以导入: 1 家/);
    await desk.send('客户,负责人\n华东医疗,李雷\n', { as: 'rep' });
    expect(desk.latest()).toMatch(/不能把客户分给李雷/);
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
    await desk.send(content);
    expect(desk.latest()).toBe(want);
    expect(await desk.batches()).toMatchObject([{ state: 'failed' }]);
  });

  test('a workbook that is none, a file that is no table, no file at all', async () => {
    await desk.send('not a zip', { name: '客户.xlsx' });
    expect(desk.latest()).toBe('客户.xlsx 打不开: 不是完好的 Excel 文件 (.xlsx)。请重新保存一次再发。');
    await desk.send('a picture', { name: '名片.png' });
    expect(desk.latest()).toBe('"名片.png"不是表格。客户表请发 CSV 或 Excel (.xlsx)。');
  });
});
