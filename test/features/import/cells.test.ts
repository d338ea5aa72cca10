import { describe, expect, test } from 'vitest';
import { readAmountCell } from '../../../src/features/import/amount.js';
import { cleanCell } from '../../../src/features/import/cell.js';
import { readDateCell } from '../../../src/features/import/date.js';
import { FAULTS } from '../../../src/features/import/faults.js';
import { FIELDS } from '../../../src/features/import/fields.js';
import { findHeader, guessColumns, headerOf } from '../../../src/features/import/headers.js';
import { readStageCell } from '../../../src/features/import/stage-words.js';
import { faultText } from '../../../src/features/import/words.js';
import type { Lang } from '../../../src/terms.js';

describe('headers', () => {
  const fields = (...cells: string[]) =>
    guessColumns(cells)
      ?.map((c) => `${c.index}=${c.field}${c.sure ? '' : '?'}`)
      .join(' ');

  test.each([
    [['客户名称', '负责人', '阶段', '金额'], '0=customer 1=owner 2=stage 3=amount'],
    [['序号', '公司名称', '联系人', '联系人电话', '职务'], '1=customer 2=contact 3=phone 4=title'],
    [['客户', '客户等级', '客户来源', '客户行业', '客户经理'], '0=customer 1=tier 2=source 3=industry 4=owner'],
    [['单位全称', '最后一次跟进时间', '下次跟进时间', '主联系人手机'], '0=customer 1=lastContact? 2=nextDue 3=phone?'],
    [['Company', 'Next step date', 'Next step', 'Visit date'], '0=customer 1=nextDue 2=nextStep'],
    [['客户', '下一步动作日期', '下一步动作'], '0=customer 1=nextDue? 2=nextStep'],
    [['苏州甲公司', '王雷', '12万'], undefined],
    [['上海新客户名称管理有限公司'], undefined],
    [['客户单位', '主联系人手机', '上次跟进时间'], '0=customer? 1=phone? 2=lastContact'],
    [['Account Name', 'Deal Stage', 'Deal Value (USD)', 'Next follow-up', 'Notes'], '0=customer 1=stage 2=amount 3=nextDue 4=summary'],
    [['company', 'contact_person', 'PHONE', 'Owner'], '0=customer 1=contact 2=phone 3=owner'],
    [['姓', '名'], undefined],
    [[], undefined],
  ])('%j', (cells, want) => {
    expect(fields(...cells)).toBe(want);
  });

  test.each([
    ['金额(万元)', 10_000],
    ['预计金额(万)', 10_000],
    ['合同金额(元)', 1],
    ['金额(百万)', 1_000_000],
    ['Amount (k USD)', 1000],
    ['Amount ($M)', 1_000_000],
    ['金额', 1],
  ])('%s counts %d', (header, scale) => {
    expect(guessColumns(['客户', header])?.[1]?.scale).toBe(scale);
  });

  test('the header may stand below a title', () => {
    const rows = [['2026 年客户清单'], ['客户', '金额', '阶段'], ['华东医疗', '38万', '谈判']].map((cells) => ({ cells }));
    expect(findHeader(rows)?.at).toBe(1);
  });

  test('what an export writes is read as what it is, in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      const cells = FIELDS.map((field) => headerOf(field, lang));
      expect(guessColumns(cells)?.map((c) => c.field)).toEqual([...FIELDS]);
    }
  });
});

describe('amounts', () => {
  const read = (cell: string, scale = 1, currency?: string, lang: Lang = 'zh') => {
    const amount = readAmountCell(cell, scale, currency, lang);
    if ('why' in amount) return amount.why;
    return `${amount.approximate ? '~' : ''}${amount.minor / 100}${amount.upTo === undefined ? '' : `-${amount.upTo / 100}`} ${amount.currency}`;
  };

  test.each([
    ['38万', '380000 CNY'],
    ['380,000.50', '380000.5 CNY'],
    ['¥38万', '380000 CNY'],
    ['38w', '380000 CNY'],
    ['三十八万', '380000 CNY'],
    ['1.2亿元', '120000000 CNY'],
    ['约50万', '~500000 CNY'],
    ['50万左右', '~500000 CNY'],
    ['30-38万', '300000-380000 CNY'],
    ['30万-38万', '300000-380000 CNY'],
    ['$120k', '120000 USD'],
    ['80,000 EUR', '80000 EUR'],
    ['3万美元', '30000 USD'],
    ['0', '0 CNY'],
    ['几万', 'amount-vague'],
    ['数十万', 'amount-vague'],
    ['待定', 'amount-vague'],
    ['-3万', 'amount-negative'],
    ['¥-300', 'amount-negative'],
    ['9999999999亿', 'amount-too-large'],
    ['99999999999999999999', 'amount-too-large'],
    ['很多', 'amount-unreadable'],
    ['38万和40万', 'amount-unreadable'],
  ])('%s', (cell, want) => {
    expect(read(cell)).toBe(want);
  });

  test('a scale in the header counts for bare figures only', () => {
    expect(read('38', 10_000)).toBe('380000 CNY');
    expect(read('38-40', 10_000)).toBe('380000-400000 CNY');
    expect(read('380000元', 10_000)).toBe('380000 CNY');
    expect(read('0.5亿', 10_000)).toBe('50000000 CNY');
  });

  test('a column of currencies counts, English figures are dollars', () => {
    expect(read('38', 1, 'usd')).toBe('38 USD');
    expect(read('38', 1, '人民币')).toBe('38 CNY');
    expect(read('38', 1, 'Taler')).toBe('currency-unknown');
    expect(read('120k', 1, undefined, 'en')).toBe('120000 USD');
  });
});

test.each([
  ['2026-11-25', '2026-11-25'],
  ['2026/1/5 10:30', '2026-01-05'],
  ['2026.11.25', '2026-11-25'],
  ['2026年11月25日', '2026-11-25'],
  ['20261125', '2026-11-25'],
  ['46351', '2026-11-25'],
  ['下周三', '2026-11-25'],
  ['Dec 1', '2026-12-01'],
  ['2026-02-30', 'date-no-such-day'],
  ['2026-13-01', 'date-no-such-day'],
  ['2月30号', 'date-no-such-day'],
  ['随时', 'date-unreadable'],
  ['11月25日或12月1日', 'date-unreadable'],
])('the date %s', (cell, want) => {
  const read = readDateCell(cell, { now: Date.parse('2026-11-20T10:00+08:00'), zone: 'Asia/Shanghai', lang: 'zh' });
  expect(read.kind === 'day' ? read.day : read.why).toBe(want);
});

test.each([
  ['谈判', 'negotiation'],
  ['4-谈判', 'negotiation'],
  ['商务谈判(60%)', 'negotiation'],
  ['意向阶段', 'intent'],
  ['谈判中', 'negotiation'],
  ['报价了', 'proposal'],
  ['Closed Won', 'won'],
  ['closed-lost', 'lost'],
  ['Proposal Stage', 'proposal'],
  ['已签约', 'won'],
  ['随便', undefined],
])('the stage %s', (cell, want) => {
  expect(readStageCell(cell)).toBe(want);
});

test('a cell becomes one line without what cannot be seen; what it says is kept', () => {
  expect(cleanCell(' 华东\u0000医\u202e疗\n(上海)\t\u200b ')).toBe('华东医疗 (上海)');
  expect(cleanCell(`<script>alert(1)</script>'; DROP TABLE x`)).toBe(`<script>alert(1)</script>'; DROP TABLE x`);
  expect(cleanCell("'=1+1")).toBe('=1+1');
});

test('every fault says why and what to do, in both languages', () => {
  for (const lang of ['zh', 'en'] as const) {
    for (const why of FAULTS) {
      const [reason, remedy] = faultText({ why, value: 'X$&', line: 3 }, lang);
      expect(`${reason}${remedy}`).not.toMatch(/[{}]/);
      expect(remedy.length).toBeGreaterThan(3);
    }
  }
});
