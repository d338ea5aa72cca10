import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Deal } from '../../../src/records/rows.js';
import { writeTable } from '../../../src/tables/write-table.js';
import { Desk } from './desk.js';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.team.close());

test('GBK and a workbook bring the same', async () => {
  // 客户,金额 / 华东医疗,38万 in GBK.
  await desk.send(
    Uint8Array.from([
      0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xbb, 0xaa, 0xb6, 0xab, 0xd2, 0xbd, 0xc1, 0xc6, 0x2c, 0x33, 0x38, 0xcd,
      0xf2, 0x0a,
    ]),
  );
  await desk.press('导入');
  async function* rows() {
    yield [
      ['客户', '金额'],
      ['恒力自动化', '38万'],
    ];
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeTable('xlsx', rows())) pieces.push(piece);
  await desk.send(Buffer.concat(pieces), { name: '客户.xlsx' });
  await desk.press('导入');
  expect((await desk.customers()).map((c) => c.name)).toEqual(['华东医疗', '恒力自动化']);
  expect((await desk.deals()).map((d: Deal) => d.amount)).toEqual([38_000_000, 38_000_000]);
});
