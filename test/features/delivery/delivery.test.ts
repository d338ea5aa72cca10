/** "Did everyone get the brief?" and "what was not delivered?", on a real database with messages that ended in every way. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everyone } from '../../../src/people/queries.js';
import { lineOf } from '../../../src/pushes/line.js';
import type { PushOutcome } from '../../../src/records/rows.js';
import { understand } from '../../../src/understand/understand.js';
import { outboxRow } from '../../contracts/store-under-test.js';
import { personIds, startTeam, type Team } from '../../conversations/team.js';

const MORNING = Date.parse('2026-11-20T08:30+08:00');
let team: Team;
let said = 0;
beforeEach(async () => {
  team = await startTeam({
    now: MORNING - 3_600_000,
    zone: 'Asia/Shanghai',
    understand,
    groups: [],
    people: [
      { id: 'boss', name: '周总监', role: 'admin' },
      { id: 'lead', name: '孙大区', role: 'manager' },
      { id: 'east', name: '陈静', role: 'manager', manager: 'lead' },
      { id: 'west', name: '赵敏', role: 'manager', manager: 'lead' },
      { id: 'rep', name: '王雷', role: 'rep', manager: 'east' },
    ],
  });
});
afterEach(() => team.close());

/** What the bot answers; every first word is also answered by the welcome, which is left out. */
async function ask(as: string, text: string): Promise<{ readonly text: string; readonly id: number; readonly actions: readonly string[] }> {
  said += 1;
  const conversation = { platform: 'web', address: `dm:${as}`, kind: 'direct' } as const;
  const sender = { platform: 'web', account: as } as const;
  const before = team.messages.length;
  await team.bot.receive({
    ...{ kind: 'message', key: `web:${as}:${said}`, conversation, sender, saidAt: team.now, text, addressed: true, attachments: [] },
  });
  await team.settled();
  const shown = team.messages.slice(before)[0]?.versions.at(-1);
  return { text: shown?.text ?? '', id: shown?.id ?? 0, actions: shown?.card?.actions.map((a) => a.action) ?? [] };
}

async function press(as: string, message: number, action: string, value: string): Promise<string> {
  said += 1;
  const conversation = { platform: 'web', address: `dm:${as}`, kind: 'direct' } as const;
  const sender = { platform: 'web', account: as } as const;
  await team.bot.receive({ kind: 'press', key: `web:${as}:${said}`, conversation, sender, saidAt: team.now, action, value, message });
  await team.settled();
  return team.messages.findLast((m) => m.conversation.address === conversation.address)?.versions.at(-1)?.text ?? '';
}

/** The brief as it was pushed to somebody, ended in one way. */
async function pushed(as: string, end: 'sent' | 'waiting' | 'given_up' | 'unknown'): Promise<number> {
  const { store, workspace } = team;
  const person = (await personIds(team)).get(as) ?? 0;
  const key = `2026-11-20:brief:${person}`;
  const row = outboxRow(store.nextId(), `dm:${as}`, {
    ...{ workspace: workspace.id, key: `push:${key}:0`, text: `作战简报 · ${as}`, createdAt: MORNING, dueAt: MORNING, state: end },
    ...(end === 'sent' ? { sentAt: MORNING + 60_000, platformMessage: 'm' } : {}),
    ...(end === 'waiting' ? { dueAt: MORNING + 30 * 60_000 } : {}),
  });
  const people = await everyone(store, workspace.id);
  const who = people.find(({ id }) => id === person);
  if (!who) throw new Error(`nobody is called ${as}`);
  const line = lineOf({ id: store.nextId(), workspace, person: who, push: 'brief', day: '2026-11-20', slot: key, now: MORNING }, 'sent', {
    place: 1,
  });
  await store.commit({ changes: [{ kind: 'insert', table: 'ledger', row: line }], replies: [row] });
  return row.id;
}

/** A line of the ledger of a push that was not sent. */
async function noted(as: string, outcome: PushOutcome, push = 'brief'): Promise<void> {
  const { store, workspace } = team;
  const who = (await everyone(store, workspace.id)).find(({ name }) => name === NAMES[as]);
  if (!who) throw new Error(`nobody is called ${as}`);
  const slot = `2026-11-20:${push}:${who.id}`;
  const row = lineOf({ id: store.nextId(), workspace, person: who, push, day: '2026-11-20', slot, now: MORNING }, outcome);
  await store.commit({ changes: [{ kind: 'insert', table: 'ledger', row }], replies: [] });
}

const NAMES: Readonly<Record<string, string>> = { east: '陈静', west: '赵敏', rep: '王雷' };

const stateOf = async (id: number) =>
  (await team.store.read.select().from(team.store.t.outbox).where(eq(team.store.t.outbox.id, id)))[0]?.state;

describe('did everyone get the brief?', () => {
  it('says how it stands with each of one’s managers, and sends again what failed', async () => {
    await pushed('lead', 'sent');
    const east = await pushed('east', 'given_up');
    await pushed('west', 'waiting');
    team.now = MORNING + 10 * 60_000;
    const { text, id } = await ask('lead', '晨报都送到了吗?');
    expect(text.split('\n').slice(0, 4)).toEqual([
      '作战简报 · 4 人里 1 人送到',
      '孙大区  08:31 送到',
      '陈静  没送到,平台没有收',
      '赵敏  在路上,09:00 前后发',
    ]);
    expect(text.split('\n').slice(4, 5)).toEqual(['王雷  到点了,正在准备']);
    expect(await press('lead', id, 'delivery.resend', String(east))).toBe('好,重发「作战简报 · east」。');
    expect(await stateOf(east)).toBe('sent');
    expect(await press('lead', id, 'delivery.resend', String(east))).toContain('没有再发');
    expect((await ask('boss', 'did everyone get the brief?')).text).toContain('2 of 4');
  });

  it('says when all have it, and who has opened it', async () => {
    for (const as of ['lead', 'west']) await pushed(as, 'sent');
    const east = await pushed('east', 'sent');
    team.now = MORNING + 10 * 60_000;
    await press('east', east, 'brief.more', '');
    await noted('rep', 'nothing');
    const { text } = await ask('lead', '谁还没收到晨报');
    expect(text.split('\n')).toEqual([
      ...['作战简报都送到了 · 3 人', '孙大区  08:31 送到', '陈静  08:31 送到 · 点开看过', '赵敏  08:31 送到', '王雷  今天没有要说的'],
    ]);
  });

  it('says before its time that it is not due yet, and on a Saturday that there is none', async () => {
    expect((await ask('east', '晨报发了吗')).text).toBe('作战简报 · 2 人里 0 人送到\n陈静  还没到点,08:30 才发\n王雷  还没到点,08:30 才发');
    team.now = MORNING + 24 * 3_600_000;
    expect((await ask('east', '晨报发了吗')).text).toBe('今天不是工作日,不发推送。');
  });

  it('says of somebody who joined after its time that the next one is theirs', async () => {
    await pushed('rep', 'sent');
    // The day goes on.
    team.now = MORNING + 3_600_000;
    const { store, workspace } = team;
    const east = (await everyone(store, workspace.id)).find(({ name }) => name === '陈静');
    await store.commit({
      changes: [{ kind: 'update', table: 'person', id: east?.id ?? 0, set: { createdAt: MORNING + 60_000 } }],
      replies: [],
    });
    expect((await ask('lead', '晨报都送到了吗?')).text).toMatch(/陈静 {2}今天才加入,从下一次起有/);
  });

  it('tells a manager nothing of others’ managers, and a rep of themselves alone', async () => {
    await pushed('west', 'given_up');
    const east = await ask('east', '晨报都送到了吗?');
    expect(east.text).toContain('陈静');
    expect(east.text).not.toContain('赵敏');
    expect((await ask('rep', '晨报都送到了吗?')).text).toBe('作战简报 · 还没到点,08:30 才发');
  });
});

describe('why was it not sent?', () => {
  it('says of each push what became of it, and to whoever asks for themselves', async () => {
    await pushed('lead', 'sent');
    await noted('east', 'muted');
    await noted('west', 'dropped');
    await noted('rep', 'held', 'overdue');
    await noted('rep', 'told');
    team.now = MORNING + 60 * 60_000;
    const { text } = await ask('lead', '今天的推送都送到了吗?');
    expect(text.split('\n')).toEqual([
      '今天的推送 · 送到 1 条',
      '作战简报  送到 1 人 · 静音了,没有发 1 人 · 到点时没在运行,过时没有补发 1 人 · 并在另一条里发了 1 人',
      '超期卡  今天主动发的已到上限,并到下次晨报 1 人',
    ]);
    expect((await ask('rep', '我怎么没收到超期卡')).text).toBe('超期卡 · 今天主动发的已到上限,并到下次晨报');
    expect((await ask('west', '都送到了吗?')).text.split('\n')).toEqual([
      '今天的推送 · 送到 0 条',
      '作战简报  到点时没在运行,过时没有补发 1 人',
    ]);
  });
});

describe('what was not delivered?', () => {
  it('shows the admin, with a way to the page, and lets nobody else send others’ messages again', async () => {
    const west = await pushed('west', 'unknown');
    const { text, id, actions } = await ask('boss', '没发出去的有哪些?');
    expect(text.split('\n').slice(0, 2)).toEqual(['没送到的消息 1 条', '作战简报 · west  赵敏 · 网页 · 08:30 · 可能未送达']);
    expect(actions).toEqual(['delivery.open']);
    expect((await ask('lead', '没发出去的有哪些?')).text).toBe('没发出去的消息只有管理员能看。');
    for (const as of ['rep', 'east']) expect(await press(as, id, 'delivery.resend', String(west))).toContain('没有重发');
    expect(await stateOf(west)).toBe('unknown');
    await press('boss', id, 'delivery.resend', String(west));
    expect(await stateOf(west)).toBe('sent');
    expect((await ask('boss', '没发出去的有哪些?')).text).toBe('没有。写好的都送到了,或正在路上。');
  });

  it('says which platform takes nothing, since when, and what it says', async () => {
    const { store, workspace } = team;
    const slack = (text: string, tries: number) =>
      outboxRow(store.nextId(), 'D02', {
        ...{ workspace: workspace.id, text, tries, platform: 'slack', lane: 'slack:D02', createdAt: MORNING, dueAt: MORNING },
      });
    // The second waits behind the first, which was tried.
    const [tried, behind] = [slack('已记 · 华东医疗', 1), slack('已记 · 恒川机械', 0)];
    await store.commit({ changes: [], replies: [tried, behind] });
    team.now = MORNING + 60_000;
    await store.settle([
      { kind: 'retry', id: tried.id, dueAt: MORNING + 90 * 60_000, trouble: { kind: 'refused', code: 'missing_scope' } },
    ]);
    expect((await ask('boss', '没发出去的有哪些?')).text).toBe('没有。写好的都送到了,或正在路上。');
    team.now = MORNING + 10 * 60_000;
    const { text, actions } = await ask('boss', '没发出去的有哪些?');
    expect(text.split('\n').slice(0, 2)).toEqual([
      '2 条消息平台还没收',
      'Slack现在不收消息,2 条在等,最早 08:30,一能收就自动发。平台说: missing_scope',
    ]);
    expect(actions).toEqual(['delivery.open']);
  });

  it('brings a message once more to whoever presses the button of its notice, in that chat only', async () => {
    const east = await pushed('east', 'unknown');
    const notice = outboxRow(team.store.nextId(), 'dm:east', { workspace: team.workspace.id, key: `unknown:${east}`, dueAt: team.now });
    await team.commit({ changes: [], replies: [notice] });
    await team.settled();
    await press('west', notice.id, 'delivery.again', String(east));
    expect(await stateOf(east)).toBe('unknown');
    await press('east', notice.id, 'delivery.again', String(east));
    expect(await stateOf(east)).toBe('sent');
    expect(team.messages.map((m) => m.versions.at(-1)?.text)).toContain('好,再发一次。');
  });
});
