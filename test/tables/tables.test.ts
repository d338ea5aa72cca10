import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/tables/read-table.js';
import { formatOf, type TableFormat, TableProblem, type TableRow } from '../../src/tables/table.js';
import { writeTable } from '../../src/tables/write-table.js';

/** 客户,金额 and 华东医疗,38万 as GBK writes them. */
const GBK = Uint8Array.from([
  0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xbb, 0xaa, 0xb6, 0xab, 0xd2, 0xbd, 0xc1, 0xc6, 0x2c, 0x33, 0x38, 0xcd, 0xf2,
  0x0a,
]);

async function read(format: TableFormat, content: string | Uint8Array): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const slice of readTable(format, typeof content === 'string' ? new TextEncoder().encode(content) : content))
    rows.push(...slice);
  return rows;
}

async function problem(format: TableFormat, content: string | Uint8Array): Promise<string> {
  const error: unknown = await read(format, content).then(
    () => 'read',
    (reason) => reason,
  );
  return error instanceof TableProblem ? error.message : String(error);
}

async function written(format: TableFormat, ...slices: string[][][]): Promise<Uint8Array> {
  async function* rows() {
    yield* slices;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeTable(format, rows())) pieces.push(piece);
  return Buffer.concat(pieces);
}

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

describe('XLSX', () => {
  test('what is written is read again, characters that XML cannot hold left out', async () => {
    const file = await written(
      'xlsx',
      [['客户', '金额']],
      [
        ['华东医疗', '38万'],
        ['<b>&"\u0001', ''],
      ],
    );
    expect(await read('xlsx', file)).toEqual([
      { line: 1, cells: ['客户', '金额'] },
      { line: 2, cells: ['华东医疗', '38万'] },
      { line: 3, cells: ['<b>&"', ''] },
    ]);
  });

  test('numbers, dates, formulas and rich text come as people read them, from the first sheet with rows', async () => {
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.Workbook();
    book.addWorksheet('空');
    const sheet = book.addWorksheet('客户');
    sheet.addRow([
      'a',
      0.1 + 0.2,
      1e21,
      new Date('2026-11-25T00:00:00Z'),
      { formula: '1+1', result: 2 },
      { richText: [{ text: '华东' }, { text: '医疗' }] },
      true,
    ]);
    sheet.addRow([]);
    sheet.addRow([null, 'x']);
    const rows = await read('xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    expect(rows).toEqual([
      { line: 1, cells: ['a', '0.3', '1000000000000000000000', '2026-11-25', '2', '华东医疗', 'true'] },
      { line: 3, cells: ['', 'x'] },
    ]);
  });

  test('a broken workbook is named: text, half a file, a zip of something else', async () => {
    const whole = await written('xlsx', [['客户'], ['华东医疗']]);
    expect(await problem('xlsx', 'not a workbook')).toBe('not-xlsx');
    expect(await problem('xlsx', whole.subarray(0, whole.length >> 1))).toBe('not-xlsx');
    expect(await problem('xlsx', Buffer.concat([Buffer.from('PK'), Buffer.alloc(200, 7)]))).toBe('not-xlsx');
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
