/** Files of a message are fetched when it is handled, kept with it, and their loss is told calmly. */
import { eq } from 'drizzle-orm';
import { afterEach, expect, it } from 'vitest';
import type { Adapter } from '../../src/adapter.js';
import { PlatformRefused, PlatformUnreachable } from '../../src/errors.js';
import type { RemoteFile } from '../../src/message.js';
import { understand } from '../../src/understand/understand.js';
import { newest } from '../conversations/talk.js';
import { startTeam, type Team } from '../conversations/team.js';

const NOW = Date.parse('2026-11-20T10:00:00+08:00');
let team: Team;
let asked: string[] = [];
afterEach(() => team.close());

async function begin(download: NonNullable<Adapter['download']>, filesHurry = 1): Promise<void> {
  asked = [];
  team = await startTeam({
    now: NOW,
    zone: 'Asia/Shanghai',
    understand,
    groups: [],
    people: [{ id: 'rep', name: '王雷', role: 'rep' }],
    filesHurry,
    download: async (file) => {
      asked.push(file.name);
      return download(file);
    },
  });
  // They have met before.
  const place = { platform: 'web', address: 'dm:rep', kind: 'direct', name: null, members: null, customer: null, focus: null } as const;
  const row = { ...place, id: team.store.nextId(), workspace: team.workspace.id, welcomed: true, repliesUntil: null };
  await team.commit({ changes: [{ kind: 'insert', table: 'conversation', row }], replies: [] });
}

async function send(files: readonly RemoteFile[], text = ''): Promise<void> {
  await team.bot.receive({
    kind: 'message',
    key: `web:${files.map((file) => file.remote).join()}${text}`,
    conversation: { platform: 'web', address: 'dm:rep', kind: 'direct' },
    sender: { platform: 'web', account: 'rep' },
    saidAt: NOW,
    text,
    addressed: true,
    attachments: [],
    files,
  });
  await team.settled();
}

async function body() {
  const rows = await team.store.read.select().from(team.store.t.inbox).orderBy(team.store.t.inbox.id);
  const last = rows.at(-1)?.body;
  if (last?.kind !== 'message') throw new Error('no message was received');
  return last;
}

async function states() {
  const rows = await team.store.read.select().from(team.store.t.inbox).orderBy(team.store.t.inbox.id);
  return rows.map(({ state }) => state);
}

const bytes = Buffer.from('\x89PNG\r\n\x1a\n and whatever is in it', 'latin1');
const spoken = Buffer.from('#!AMR and whatever is in it', 'latin1');
const voice = { remote: 'v1', name: 'voice.amr', contentType: 'audio/amr' };

it('keeps a file by what is in it and joins it to the message, with the text of the platform', async () => {
  await begin(async ({ name, contentType = 'image/png' }) => ({ name, contentType, bytes: contentType === 'audio/amr' ? spoken : bytes }));
  await send([
    { ...voice, text: '今天拜访了恒川机械的陈厂长,报价120万,周五回复' },
    { remote: 'p', name: '名片.png', contentType: 'image/png' },
  ]);
  const { attachments, files, untaken } = await body();
  expect(attachments.map(({ name, contentType, bytes: size, text }) => [name, contentType, size, text])).toEqual([
    ['voice.amr', 'audio/amr', spoken.length, '今天拜访了恒川机械的陈厂长,报价120万,周五回复'],
    ['名片.png', 'image/png', bytes.length, undefined],
  ]);
  expect([files, untaken]).toEqual([undefined, []]);
  const kept = await team.files.get(attachments[1]?.id ?? '');
  expect(kept?.bytes).toEqual(Buffer.from(bytes));
  // What was spoken is recorded as if it had been typed.
  const customers = await team.store.read.select().from(team.store.t.customer).where(eq(team.store.t.customer.name, '恒川机械'));
  expect(customers).toHaveLength(1);
  const [followup] = await team.store.read.select().from(team.store.t.followup);
  expect(followup?.text).toContain('报价120万');
});

it('asks for a line of text when nobody wrote down what was spoken', async () => {
  await begin(async ({ name }) => ({ name, contentType: 'audio/amr', bytes: spoken }));
  await send([voice]);
  expect(newest(team, 'rep')?.text).toContain('语音存下来了');
  expect((await body()).attachments).toHaveLength(1);
});

it('tries again while the platform cannot be reached, and fetches no file twice', async () => {
  let failures = 2;
  await begin(async ({ name }) => {
    if (name === 'b.png' && failures-- > 0) throw new PlatformUnreachable('away');
    return { name, contentType: 'image/png', bytes };
  });
  await send([{ remote: 'b', name: 'b.png' }], '恒川机械 报价120万 周五回复');
  expect(asked).toEqual(['b.png', 'b.png', 'b.png']);
  expect((await body()).attachments).toHaveLength(1);
  expect(team.faults).toEqual([]);
  const [row] = await team.store.read.select().from(team.store.t.inbox);
  expect([row?.state, row?.tries]).toEqual(['done', 0]);
});

it('lets the words go on without a file that is late, in their order; the file follows, once', async () => {
  let here = () => {};
  const coming = new Promise<void>((resolve) => {
    here = resolve;
  });
  await begin(async ({ name }) => {
    await coming;
    return { name, contentType: 'image/png', bytes };
  }, 100);
  void send([{ remote: 'c', name: '现场.png' }], '恒川机械 报价120万 周五回复');
  await send([], '改成130万');
  expect(team.now - NOW).toBeLessThan(5000);
  const [deal] = await team.store.read.select().from(team.store.t.deal);
  expect(deal?.amount).toBe(130_000_000);
  expect((await body()).files).toHaveLength(1);
  here();
  await team.bot.resume();
  await expect.poll(states).toEqual(['done', 'done', 'done']);
  expect((await body()).attachments.map(({ name }) => name)).toEqual(['现场.png']);
  expect(asked).toEqual(['现场.png']);
});

it('holds nobody up with a file alone that hangs, and takes it up when it is here', async () => {
  let here = () => {};
  const coming = new Promise<void>((resolve) => {
    here = resolve;
  });
  await begin(async ({ name }) => {
    await coming;
    return { name, contentType: 'image/png', bytes };
  }, 100);
  void send([{ remote: 'd', name: '现场.png' }]);
  await send([], '恒川机械 报价120万 周五回复');
  expect(team.now - NOW).toBeLessThan(5000);
  expect(await states()).toEqual(['waiting', 'done']);
  expect(newest(team, 'rep')?.card?.title).toContain('恒川机械');
  // Whoever looks for what waits does not take it up a second time.
  await team.bot.resume();
  here();
  await expect.poll(states).toEqual(['done', 'done']);
  expect(asked).toEqual(['现场.png']);
});

it('lets a file go that stays out of reach for a minute, says so once, and takes the words', async () => {
  await begin(async () => {
    throw new PlatformUnreachable('away');
  }, 100);
  await send([{ remote: 'c', name: '方案.pdf' }], '恒川机械 报价120万 周五回复');
  expect(await team.store.read.select().from(team.store.t.customer)).toHaveLength(1);
  await team.bot.resume();
  await expect.poll(states, { timeout: 5000 }).toEqual(['done', 'done']);
  await team.settled();
  const told = team.messages.flatMap((m) => m.versions.map((v) => v.text)).filter((text) => text.includes('"方案.pdf"一直下载不下来'));
  expect(told).toHaveLength(1);
  expect(team.now - NOW).toBeGreaterThanOrEqual(60_000);
  expect(team.now - NOW).toBeLessThan(90_000);
});

it('says calmly which file was refused and why, once', async () => {
  const codes: Record<string, string> = { 大: 'file_too_large', 旧: 'file_deleted', 怪: 'unexpected_content_type' };
  await begin(async ({ name }) => {
    throw new PlatformRefused(codes[name] ?? '');
  });
  await send([
    { remote: 'd', name: '大' },
    { remote: 'e', name: '旧' },
    { remote: 'f', name: '怪' },
  ]);
  const shown = team.messages.filter((m) => m.versions[0]?.text.includes('没有收下'));
  expect(shown).toHaveLength(1);
  expect(newest(team, 'rep')?.text).toBe(
    '"大"太大了,没有收下。压缩一下或发链接。\n"旧"已经取不到了,请再发一次。\n"怪"这种文件收不了,没有收下。换成图片、PDF、Word 或表格再发。',
  );
  expect(asked).toHaveLength(3);
  expect(team.faults).toEqual([]);
});

it('does not even ask for what is too large, and reads what was spoken though the sound is gone', async () => {
  await begin(async () => {
    throw new PlatformRefused('expired');
  });
  await send([
    { remote: 'g', name: '录像.mp4', bytes: 60 * 1024 * 1024 },
    { ...voice, remote: 'h', text: '今天拜访了恒川机械的陈厂长,报价120万,周五回复' },
  ]);
  expect(asked).toEqual(['voice.amr']);
  expect((await body()).untaken).toEqual([{ name: '录像.mp4', why: 'too-large' }]);
  expect(await team.store.read.select().from(team.store.t.customer)).toHaveLength(1);
});

it('takes a list of people from a file', async () => {
  const csv = new TextEncoder().encode('姓名,角色,主管\n李四,主管,\n张三,销售,李四\n');
  await begin(async ({ name }) => ({ name, contentType: 'text/csv', bytes: csv }));
  const [rep] = await team.store.read.select().from(team.store.t.person);
  await team.commit({ changes: [{ kind: 'update', table: 'person', id: rep?.id ?? 0, set: { role: 'admin' } }], replies: [] });
  await send([{ remote: 'i', name: '团队.csv' }]);
  expect(newest(team, 'rep')?.card?.title).toBe('名单收好了 · 新增 2 人,改了 0 人');
  const people = await team.store.read.select().from(team.store.t.person).orderBy(team.store.t.person.id);
  expect(people.map(({ name, role, manager }) => [name, role, manager === people[1]?.id])).toEqual([
    ['王雷', 'admin', false],
    ['李四', 'manager', false],
    ['张三', 'rep', true],
  ]);
});

it.each([
  ['名片.png', 'image/png', '<!DOCTYPE html><html></html>', '"名片.png"里面的内容和名字对不上,没有收下。'],
  ['安装.exe', 'application/octet-stream', 'MZ\x90\0\x03\0', '"安装.exe"这种文件收不了,没有收下。'],
])('keeps nothing of %s whose content is no such thing, and says so calmly', async (name, contentType, content, told) => {
  await begin(async () => ({ name, contentType, bytes: Buffer.from(content, 'latin1') }));
  await send([{ remote: 'x', name, contentType }]);
  expect(newest(team, 'rep')?.text).toContain(told);
  expect((await body()).attachments).toEqual([]);
  expect(await team.store.read.select().from(team.store.t.file)).toEqual([]);
});
