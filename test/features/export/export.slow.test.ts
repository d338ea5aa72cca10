import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDownloads } from '../../../src/transfer/downloads.js';
import { createLinkSigner } from '../../../src/web/sign.js';
import { personIds } from '../../conversations/team.js';
import { Desk, NOW } from '../import/desk.js';

let desk: Desk;
const signer = createLinkSigner(new Uint8Array(32).fill(7));

beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.team.close());

/** Sends the file and takes the import if it is offered; what the card says then. */
async function importAs(as: string, name: string, content: string | Uint8Array): Promise<string> {
  await desk.send(content, { as, name });
  if (desk.latest().includes('[导入]')) await desk.press('导入', as);
  return desk.latest();
}

async function get(as: string | undefined, path: string, now = () => NOW): Promise<Response> {
  const ids = await personIds(desk.team);
  const url = as === undefined ? path : await signer.sign(path, ids.get(as) ?? 0);
  const downloads = createDownloads({
    records: desk.team.store,
    names: desk.team.names,
    now,
    commit: desk.team.commit,
    nextId: desk.team.store.nextId,
    signer,
    trustAccounts: false,
    svgOf: async () => undefined,
    refused: () => [],
    files: desk.team.files,
  });
  return (await downloads(new Request(`http://localhost${url}`))) ?? new Response('not ours', { status: 404 });
}

const LIST = [
  '客户名称,别名,负责人,阶段,金额,联系人,职务,联系电话,下次跟进,下一步,最近跟进,来源,行业,客户等级,首次联系,最近联系',
  '华东医疗,华医、东医,王雷,谈判,38万,王总,总经理,+86 13800138000,2026-11-25,签合同,"说""贵"",再谈",转介绍,医疗器械,A,2026-03-01,2026-11-18',
  '华东医疗,,王雷,意向,约12.5-15万,刘主任,,,,,,,,,,',
  '=恒力自动化,,李雷,,,,,,,,,,,,,',
].join('\n');

test('what is exported can be imported again and is the same, as CSV and as a workbook', async () => {
  await importAs('boss', '客户.csv', LIST);
  const first = await snapshot();
  for (const format of ['csv', 'xlsx']) {
    const response = await get('boss', `/r/export/customers.${format}`);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent(`客户-2026-11-20.${format}`)}`,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(await importAs('boss', `again.${format}`, bytes)).toMatch(/里的客户都已经有了/);
    await desk.team.close();
    desk = await Desk.open();
    expect(await importAs('boss', `again.${format}`, bytes)).toMatch(/已导入: 2 家客户,2 个商机/);
    expect(await snapshot()).toEqual(first);
  }
});

/** The records without row numbers and batches. */
async function snapshot(): Promise<unknown> {
  const { read, t } = desk.team.store;
  const ids = new Map([...(await personIds(desk.team))].map(([account, id]) => [id, account]));
  const customers = await read.select().from(t.customer).orderBy(t.customer.id);
  const of = (id: number) => customers.find((c) => c.id === id)?.name;
  return {
    customers: customers.map(({ name, owner, industry, tier, source, firstContactAt, lastContactAt }) => [
      name,
      ids.get(owner),
      industry,
      tier,
      source,
      firstContactAt,
      lastContactAt,
    ]),
    aliases: (await read.select().from(t.alias).orderBy(t.alias.id)).map((a) => [of(a.customer), a.name]),
    contacts: (await read.select().from(t.contact).orderBy(t.contact.id)).map((c) => [of(c.customer), c.name, c.title, c.phone]),
    deals: (await read.select().from(t.deal).orderBy(t.deal.id)).map((d) => [
      of(d.customer),
      d.stage,
      d.amount,
      d.amountUpTo,
      d.approximate,
      d.nextDue,
      d.nextStep,
      d.summary,
    ]),
  };
}

test('a rep gets their own, a manager the team, the admin all; a stranger nothing', async () => {
  await importAs('boss', '客户.csv', '客户,负责人\n甲公司,王雷\n乙公司,李雷\n');
  await importAs('far', '客户.csv', '客户\n丙公司\n');
  const names = async (as: string) =>
    (await (await get(as, '/r/export/customers.csv')).text())
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
  expect(await names('rep')).toEqual(['甲公司']);
  expect(await names('boss')).toEqual(['甲公司', '乙公司']);
  expect(await names('far')).toEqual(['丙公司']);
  expect(await names('admin')).toEqual(['甲公司', '乙公司', '丙公司']);
  expect((await get(undefined, '/r/export/customers.csv')).status).toBe(401);
  expect((await get('rep', '/r/export/other.csv')).status).toBe(404);
});

test('导出客户 offers both files, and says so when there is nothing', async () => {
  await desk.say('导出客户');
  expect(desk.latest()).toBe('还没有你能看到的客户,没有可以导出的。');
  await importAs('rep', '客户.csv', '客户\n丙公司\n');
  await desk.say('导出客户');
  expect(desk.latest()).toBe('1 家客户可以导出\n只有你能看到的客户。改好的文件可以再发给我导入。\n[下载 Excel] [下载 CSV]');
});

describe('on the card of an export', () => {
  const titles = () => desk.cardWith('下载 CSV')?.versions.map((v) => v.card?.title);
  /** By this clock every look at it takes a second and a half. */
  const slowly = () => (desk.team.now += 1500);
  const link = () => `/r/export/customers.csv?m=${desk.cardWith('下载 CSV')?.versions[0]?.id}`;

  beforeEach(async () => {
    await importAs('rep', '客户.csv', `客户\n${Array.from({ length: 600 }, (_, i) => `甲${i}公司\n`).join('')}`);
    await desk.say('导出客户');
  });

  test('stands how far it is, where it takes long', async () => {
    await (await get('rep', link(), slowly)).text();
    await desk.team.settled();
    expect(titles()).toEqual(['600 家客户可以导出', '正在导出 · 41%', '正在导出 · 83%', '正在导出 · 99%', '已导出 600 家客户']);
    expect(desk.latest()).toContain('[下载 Excel] [下载 CSV]');
  });

  test('stands nothing more where it is soon over', async () => {
    await (await get('rep', link())).text();
    await desk.team.settled();
    expect(titles()).toEqual(['600 家客户可以导出']);
  });

  test('stands that it was broken off', async () => {
    const reader = (await get('rep', link(), slowly)).body?.getReader();
    for (let piece = 0; piece < 4; piece++) await reader?.read();
    await reader?.cancel();
    const last = async () => {
      await desk.team.settled();
      return titles()?.at(-1);
    };
    await expect.poll(last).toBe('导出没下完');
    expect(desk.latest()).toContain('再点一次就从头导出');
  });

  test('stands nothing of what somebody else fetches, or of a message that is none', async () => {
    const other = await get('boss', link(), slowly);
    expect((await other.text()).split('\r\n')).toHaveLength(602);
    for (const m of ['0', '-1', 'x', '999999999', '1e99']) await (await get('rep', `/r/export/customers.csv?m=${m}`, slowly)).text();
    await desk.team.settled();
    expect(titles()).toEqual(['600 家客户可以导出']);
  });
});

test('the rows to mend: line, column, what is there, why, what to do, and the row; for the sender alone', async () => {
  const text = await importAs('rep', '客户.csv', '客户,金额(万元),备注\n甲公司,几万,"a,b"\n乙公司,3,\n丙公司,-3,\n');
  expect(text).toMatch(/有 2 行要改/);
  const href = desk.cardWith('下载要改的行')?.versions.at(-1)?.card?.actions[0]?.href ?? '';
  expect(await (await get('rep', href)).text()).toBe(
    [
      '\uFEFF行,列,原来的内容,问题,怎么改,客户,金额(万元),备注',
      '2,金额(万元),几万,"""几万""不是确切的金额","写成数字,比如 38万,或留空",甲公司,几万,"a,b"',
      '4,金额(万元),-3,金额是负数: -3,"改成正数,或留空",丙公司,-3,',
      '',
    ]
      .join('\r\n')
      .replace('\uFEFF', ''),
  );
  expect((await get('other', href)).status).toBe(404);
});
