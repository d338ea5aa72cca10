/** Workbooks are read and written in a thread of their own, which takes a second to start. */
import { describe, expect, test } from 'vitest';
import { problem, read, written } from './there-and-back.js';

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

  test.each(['in each cell', 'in a list of their own'])('long files lose no character where the pieces meet: words %s', async (where) => {
    const rows = Array.from({ length: 12_000 }, (_, i) => [
      `${'战报'.repeat(i % 5)}苏州恒远精密机械有限公司${i}`,
      ['线索', '意向', '方案', '谈判'][i % 4] ?? '',
    ]);
    const lines = (await read('xlsx', where === 'in each cell' ? await written('xlsx', rows) : await listed(rows))).map((row) => row.cells);
    expect(lines.filter((cells) => cells.join('').includes('\ufffd'))).toEqual([]);
    expect(lines).toEqual(rows);
  });

  test('a broken workbook is named: text, half a file, a zip of something else', async () => {
    const whole = await written('xlsx', [['客户'], ['华东医疗']]);
    expect(await problem('xlsx', 'not a workbook')).toBe('not-xlsx');
    expect(await problem('xlsx', whole.subarray(0, whole.length >> 1))).toBe('not-xlsx');
    expect(await problem('xlsx', Buffer.concat([Buffer.from('PK'), Buffer.alloc(200, 7)]))).toBe('not-xlsx');
  });
});

/** A workbook as Excel writes it: every word once, in a list that the cells point to. */
async function listed(rows: readonly string[][]): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.addWorksheet('客户').addRows([...rows]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
