/** `npm run push -- … --dry-run`: what a push would say, on the file of a program that is running; nothing is written. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openForReading } from '../../db/look.js';
import { PUSHES } from '../../src/features/index.js';
import { tryPush } from '../../src/pushes/try-push.js';
import { understand } from '../../src/understand/understand.js';
import { say } from '../conversations/talk.js';
import { startTeam, type Team } from '../conversations/team.js';
import { openFresh } from '../open-fresh.js';

const now = Date.parse('2026-11-19T10:00+08:00');
let folder: string;
let team: Team;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhanbao-try-'));
  team = await startTeam({
    ...{ now, zone: 'Asia/Shanghai', understand, groups: [] },
    people: [
      { id: 'lead', name: '陈静', role: 'manager' },
      { id: 'rep', name: '王雷', role: 'rep', manager: 'lead' },
    ],
    openStore: (clock) => openFresh(join(folder, 'zhanbao.db'), clock),
  });
  await say(team, 'rep', '今天拜访了恒川机械的王总,报价120万,明天回复二版报价');
});
afterEach(async () => {
  await team.close();
  rmSync(folder, { recursive: true, force: true });
});

async function tried(name: string | undefined, as: string | undefined, date: string | undefined): Promise<string> {
  const look = await openForReading({ file: join(folder, 'zhanbao.db') });
  try {
    return await tryPush({ records: look, pushes: PUSHES, now }, { name, as, date });
  } finally {
    await look.close();
  }
}

/** Every file but the log's index, which readers share. */
const files = () =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('-shm'))
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );

it('shows the card of a day to come and the rows behind it, and changes no byte of the database', async () => {
  const before = files();
  const text = await tried('overdue', '王雷', '2026-11-25');
  expect(text.split('\n')[0]).toBe('overdue · 超期卡 · 王雷 · 2026-11-25 09:00');
  expect(text).toContain('超期 5 天 · 恒川机械');
  expect(text).toMatch(/1 row behind it:\n {2}deal \d+ {2}恒川机械.*王雷/);
  expect(text).toContain('Nothing was sent and nothing was written.');
  expect(await tried('brief', '陈静', '2026-11-21')).toContain('! it does not go out on 2026-11-21');
  expect(await tried('push-report', '王雷', undefined)).toContain('! 王雷 (rep) does not get it');
  expect(await tried('won', '王雷', undefined)).toContain('Nothing happened lately that it would tell of.');
  expect(files()).toEqual(before);
});

it('lists every row behind the numbers of a brief, not only those its card names', async () => {
  for (const name of ['华东医疗', '乐活便利', '衡远精工']) await say(team, 'rep', `今天拜访了${name}的李总,报价20万,明天回复报价`);
  const text = await tried('brief', '陈静', '2026-11-25');
  const rows = text.split('\n').filter((line) => /^ {2}(?:deal|customer) \d+/.test(line));
  const of = (label: string) =>
    rows.filter((row) => row.includes(label)).map((row) => /恒川机械|华东医疗|乐活便利|衡远精工/.exec(row)?.[0] ?? row);
  const all = ['乐活便利', '华东医疗', '恒川机械', '衡远精工'].toSorted();
  expect([of('超期商机').toSorted(), of('客户健康').toSorted()]).toEqual([all, all]);
  expect(text).toContain(`${rows.length} rows behind it:`);
  expect(await tried('patrol', '陈静', '2026-11-27')).toContain('4 rows behind it:');
});

it('names what there is when the push, the person or the day is not known', async () => {
  await expect(tried('breif', '陈静', undefined)).rejects.toMatchObject({
    remedy: expect.stringMatching(/there is no push "breif"\. There are: .*brief, overdue/),
  });
  await expect(tried(undefined, '陈静', undefined)).rejects.toMatchObject({ remedy: expect.stringContaining('which push? There are:') });
  await expect(tried('brief', '陈', undefined)).rejects.toMatchObject({
    remedy: expect.stringContaining('nobody is called "陈". There are: 陈静, 王雷'),
  });
  await expect(tried('brief', undefined, undefined)).rejects.toMatchObject({ remedy: expect.stringContaining('--as whom?') });
  await expect(tried('brief', '陈静', '2026-02-30')).rejects.toMatchObject({
    remedy: expect.stringContaining('"2026-02-30" is no day of the calendar'),
  });
  await expect(openForReading({ file: join(folder, 'none.db') })).rejects.toThrow('start the program once');
});
