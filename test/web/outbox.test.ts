import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outbox } from '../../src/records/rows.js';
import { outboxRow } from '../contracts/store-under-test.js';
import { NOW, openTeam, type Team } from './team.js';

const REFUSED = { kind: 'refused', code: '40003' } as const;
const UNANSWERED = { kind: 'unanswered' } as const;
const OURS = { origin: 'http://localhost' };
let team: Team;
let dead: Outbox;
let unknown: Outbox;
beforeAll(async () => {
  team = await openTeam();
  const { store, workspace } = team;
  const write = async (text: string, address: string, set: Partial<Outbox> = {}) => {
    const row = outboxRow(store.nextId(), address, { workspace: workspace.id, text, createdAt: NOW - 3_600_000, ...set });
    await store.commit({ changes: [], replies: [row] });
    return row;
  };
  dead = await write('作战简报 11-20 (周五) · 华东\n三个数', 'dm:manager', { platform: 'dingtalk', lane: 'dingtalk:dm:manager' });
  unknown = await write('<b>已记</b> · 华东医疗', 'dm:rep');
  const notice = await write('上一条可能未送达', 'dm:rep', { key: `unknown:${unknown.id}` });
  await write('这条送到了', 'dm:rep', { state: 'sent' });
  await store.settle([
    { kind: 'given_up', id: dead.id, trouble: REFUSED },
    { kind: 'unknown', id: unknown.id, trouble: UNANSWERED },
    { kind: 'unknown', id: notice.id, trouble: UNANSWERED },
  ]);
});
afterAll(() => team.close());

const stateOf = async (row: Outbox) => (await team.store.read.select().from(team.store.t.outbox)).find((each) => each.id === row.id)?.state;

describe('the page of what did not arrive', () => {
  it('shows an admin each message with whom it was for, and nothing that arrived', async () => {
    const { status, text } = await team.get('/r/outbox', 'english');
    expect(status).toBe(200);
    expect(text).toContain('Messages not delivered');
    expect(/class="list-count">([^<]*)/.exec(text)?.[1]).toBe('2');
    for (const shown of [
      '作战简报 11-20 (周五) · 华东',
      'DingTalk',
      'not delivered',
      '王雷',
      'may not have arrived',
      '&lt;b&gt;已记',
      'refused by the platform · 40003',
      'no answer',
    ])
      expect(text).toContain(shown);
    for (const hidden of ['三个数', '这条送到了', '<b>', '上一条可能未送达']) expect(text).not.toContain(hidden);
  });

  it('says above them what a platform refuses, as long as it does', async () => {
    const words = { zh: '企业微信不认机器人的 Secret 了', en: 'WeCom no longer takes the robot’s secret' };
    team.refused.push({ platform: 'wecom', setting: 'WECOM_BOT_SECRET', code: '846600', words, mute: false, since: NOW });
    expect((await team.get('/r/outbox', 'english')).text).toMatch(
      /Since [^<]*10:00: WeCom no longer takes the robot(?:’|&#x27;|&#39;)s secret/,
    );
    team.refused.pop();
    expect((await team.get('/r/outbox', 'english')).text).not.toContain('robot’s secret');
  });

  it('says above them what a platform holds up', async () => {
    const { store, workspace } = team;
    const row = outboxRow(store.nextId(), 'dm:held', {
      ...{ workspace: workspace.id, text: '已记', platform: 'wecom', lane: 'wecom:dm:held', createdAt: NOW - 3_600_000 },
    });
    await store.commit({ changes: [], replies: [row] });
    await store.settle([{ kind: 'retry', id: row.id, dueAt: NOW + 60_000, trouble: { kind: 'refused', code: '60020' } }]);
    const { text } = await team.get('/r/outbox', 'english');
    expect(text).toMatch(
      /WeCom takes no messages now: 1 waiting, the oldest since [^<]*\. They go out by themselves as soon as it does\. It says: 60020/,
    );
    await store.settle([{ kind: 'sent', id: row.id, platformMessage: 'm' }]);
    expect((await team.get('/r/outbox', 'english')).text).not.toContain('takes no messages');
  });

  it('is nobody else’s to see, nor a way from the other pages', async () => {
    const { status, text } = await team.get('/r/outbox', 'manager');
    expect(status).toBe(403);
    expect(text).toContain('只有管理员');
    expect(text).not.toContain('作战简报 11-20');
    expect((await team.get('/r/search', 'manager')).text).not.toContain('/r/outbox');
    expect((await team.get('/r/search', 'english')).text).toContain('/r/outbox');
  });

  it('sends again for an admin who presses the button on a page of ours, and only then', async () => {
    const path = `/r/outbox/${dead.id}/again`;
    expect((await team.post(path, 'manager', OURS)).status).toBe(403);
    expect((await team.post(path, 'english')).status).toBe(403);
    expect((await team.post(path, 'english', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await team.post(path, 'english', { origin: 'null' })).status).toBe(403);
    expect((await team.get(path, 'english')).status).toBe(404);
    expect((await team.post('/r/outbox/999999/again', 'english', OURS)).status).toBe(404);
    expect(await stateOf(dead)).toBe('given_up');

    const answer = await team.post(path, 'english', OURS);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/r/outbox?again=1']);
    expect(await stateOf(dead)).toBe('waiting');
    expect((await team.post(path, 'english', { origin: 'https://zhanbao.example' })).status).toBe(303);
    const events = await team.store.read.select().from(team.store.t.event);
    expect(events.filter((event) => event.kind === 'message.resent').map((event) => [event.actor, event.note])).toEqual([
      [team.people.english.id, String(dead.id)],
    ]);
    const { text } = await team.get('/r/outbox?again=1', 'english');
    expect(text).toContain('Queued to be sent again.');
    expect(text).not.toContain('作战简报');
  });
});
