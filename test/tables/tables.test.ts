import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/tables/table.js';
import { problem, read, written } from './there-and-back.js';

/** 客户,金额 and 华东医疗,38万 as GBK writes them. */
const GBK = Uint8Array.from([
  0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xbb, 0xaa, 0xb6, 0xab, 0xd2, 0xbd, 0xc1, 0xc6, 0x2c, 0x33, 0x38, 0xcd, 0xf2,
  0x0a,
]);

describe('reading CSV', () => {
  test('lines are those of the file: cells over several lines and empty lines count', async () => {
    const rows = await read('csv', '客户,备注\r\n华东医疗,"第一行\n第二行"\r\n\r\n ,\r\n恒力自动化, 三 \r\n');
    expect(rows).toEqual([
      { line: 1, cells: ['客户', '备注'] },
      { line: 2, cells: ['华东医疗', '第一行\n第二行'] },
      { line: 6, cells: ['恒力自动化', '三'] },
    ]);
  });

  test.each([
    ['UTF-8 with its mark', '\uFEFF客户,金额\n华东医疗,38万\n'],
    ['GBK', GBK],
    ['UTF-16 with its mark', Buffer.from('\uFEFF客户,金额\n华东医疗,38万\n', 'utf16le')],
    ['semicolons', '客户;金额\n华东医疗;38万\n'],
    ['tabs', '客户\t金额\n华东医疗\t38万'],
  ])('%s', async (_, content) => {
    expect((await read('csv', content)).map((row) => row.cells)).toEqual([
      ['客户', '金额'],
      ['华东医疗', '38万'],
    ]);
  });

  test.each([
    ['a quotation mark that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', 'open-quote at line 3'],
    ['a quotation mark inside a cell', 'a,b\n1,"2"x\n', 'stray-quote at line 2'],
    ['a picture called csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-text'],
    ['bytes of no encoding', Uint8Array.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), 'encoding'],
    ['a page of 300,000 characters in one cell', `a\n${'x'.repeat(300_000)}\n`, 'open-quote at line 2'],
  ])('%s is named', async (_, content, want) => {
    expect(await problem('csv', content)).toBe(want);
  });

  test('an empty file has no rows', async () => {
    expect(await read('csv', '')).toEqual([]);
    expect(await read('csv', '\n\n')).toEqual([]);
  });
});

describe('writing CSV', () => {
  test('spreadsheets see UTF-8, quoted cells and no formulas; numbers stay numbers', async () => {
    const file = await written(
      'csv',
      [['名称', '备注']],
      [
        ['=1+1', 'a"b,c\nd'],
        ['-3', '+86 138'],
        ['@x', '-3.5'],
      ],
    );
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file)).toBe(
      '\uFEFF名称,备注\r\n\'=1+1,"a""b,c\nd"\r\n-3,\'+86 138\r\n\'@x,-3.5\r\n',
    );
  });
});

test('the ending of a name says what kind of table it is', () => {
  expect(['客户.CSV', 'a.xlsx', 'a.txt', 'a.tsv', 'a.xls', 'csv', 'a.pdf'].map(formatOf)).toEqual([
    'csv',
    'xlsx',
    'csv',
    'csv',
    undefined,
    'csv',
    undefined,
  ]);
});
