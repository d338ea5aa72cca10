import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PlatformPorts } from '../../src/adapter.js';
import { cardToText } from '../../src/card.js';
import { NOTHING } from '../../src/decision.js';
import { homeOf } from '../../src/features/home/index.js';
import { platformPorts } from '../../src/ops/platform-ports.js';
import { createRefusals, type Refusals } from '../../src/ops/refusals.js';
import type { Person } from '../../src/records/rows.js';
import type { Platform } from '../../src/terms.js';
import { understand } from '../../src/understand/understand.js';
import { createLinkSigner } from '../../src/web/sign.js';
import { fakePorts } from '../adapters/web/ports.js';
import { say } from '../conversations/talk.js';
import { startTeam, type Team } from '../conversations/team.js';

const NOW = Date.parse('2026-11-20T10:00:00+08:00');
let team: Team;
let refusals: Refusals;

beforeEach(async () => {
  refusals = createRefusals(() => team.now);
  team = await startTeam({
    now: NOW,
    zone: 'Asia/Shanghai',
    understand,
    groups: [],
    people: [
      { id: 'boss', name: '赵总', role: 'admin' },
      { id: 'rep', name: '王雷', role: 'rep', manager: 'boss' },
    ],
  });
});
afterEach(() => team.close());

function portsOf(platform: Platform, instance = 'one'): PlatformPorts {
  const { store, workspace, commit, directScene } = team;
  const home = async (person: Person) => {
    const scene = await directScene(person);
    return scene && homeOf(scene);
  };
  const signer = createLinkSigner(new Uint8Array(32), 'https://example.com', () => team.now);
  const parts = { store, workspace, nextId: store.nextId, commit, wait: async () => undefined, instance, home, signer, refusals };
  return platformPorts({ ...fakePorts(), now: () => team.now }, parts, platform);
}

it('keeps small values of each platform apart, until their time', async () => {
  const [slack, wecom] = [portsOf('slack'), portsOf('wecom')];
  await slack.keep.put('token', 'a', NOW + 1000);
  await wecom.keep.put('token', 'b', NOW + 5000);
  expect([await slack.keep.get('token'), await wecom.keep.get('token'), await slack.keep.get('other')]).toEqual(['a', 'b', undefined]);
  team.now = NOW + 1000;
  expect([await slack.keep.get('token'), await wecom.keep.get('token')]).toEqual([undefined, 'b']);
});

it('leases to one instance at a time, and to the next when the first is silent', async () => {
  const [one, two] = [portsOf('wecom', 'one'), portsOf('wecom', 'two')];
  expect([await one.lease.hold('robot', 15_000), await two.lease.hold('robot', 15_000)]).toEqual([true, false]);
  team.now += 15_001;
  expect([await two.lease.hold('robot', 15_000), await one.lease.hold('robot', 15_000)]).toEqual([true, false]);
  await two.lease.release('robot');
  expect(await one.lease.hold('robot', 15_000)).toBe(true);
});

it('tells the admins once for ever, and nobody else', async () => {
  const ports = portsOf('dingtalk');
  await ports.tellAdmins('quota:2026-11', '本月额度用了 80%');
  await ports.tellAdmins('quota:2026-11', '本月额度用了 80%');
  await team.settled();
  expect(team.messages.map((m) => [m.conversation.address, m.versions[0]?.text])).toEqual([['dm:boss', '本月额度用了 80%']]);
});

it('shows a person their own day and numbers, and a stranger nothing', async () => {
  await say(team, 'rep', '今天拜访了恒川机械的陈厂长,报价120万,周一给方案');
  await say(team, 'rep', '今天拜访了华东医疗的王总,报价38万,下周二签合同');
  team.now = Date.parse('2026-11-24T10:00:00+08:00');
  const ports = portsOf('slack');
  const card = await ports.home({ platform: 'web', account: 'rep' });
  const text = card ? cardToText(card) : '';
  expect(card?.title).toBe('王雷 · 今天 11-24 (周二)');
  for (const part of ['今天要跟  1', '超期  1', '在跟商机  2', '恒川机械', '华东医疗']) expect(text).toContain(part);
  expect(JSON.stringify(card)).toMatch(/https:\/\/example\.com\/r\/customer\/\d+\?t=/);
  expect(await ports.home({ platform: 'slack', account: 'T1:U9' })).toBeUndefined();
  const other = await ports.home({ platform: 'web', account: 'boss' });
  expect(other && cardToText(other)).not.toContain('恒川');
});

it('tells the admins once a day of a setting that is refused, where something still arrives', async () => {
  const ports = portsOf('web');
  const refusal = { code: 'token_revoked', words: { zh: '不认了', en: 'no longer taken' }, mute: true };
  const { store, workspace } = team;
  const [boss] = await store.read.select().from(store.t.person).where(eq(store.t.person.name, '赵总'));
  await team.commit({
    ...NOTHING,
    changes: [
      {
        kind: 'insert',
        table: 'identity',
        row: { id: store.nextId(), workspace: workspace.id, person: boss?.id ?? 0, platform: 'slack', account: 'T1:U1' },
      },
    ],
  });
  const written = async () => {
    await team.settled();
    return (await store.read.select().from(store.t.outbox)).map(({ platform, address, text }) => [platform, address, text]);
  };
  ports.credential('SLACK_BOT_TOKEN');
  expect(await written()).toEqual([]);
  ports.credential('SLACK_BOT_TOKEN', refusal);
  ports.credential('SLACK_BOT_TOKEN', refusal);
  // They wrote from the web chat last, and that is what is refused.
  await expect.poll(written).toEqual([['slack', 'dm:T1:U1', '不认了\nno longer taken']]);
  team.now += 3_600_000;
  ports.credential('SLACK_BOT_TOKEN', refusal);
  expect(await written()).toHaveLength(1);
  expect(refusals.standing()).toEqual([{ ...refusal, platform: 'web', setting: 'SLACK_BOT_TOKEN', since: NOW }]);
  ports.credential('SLACK_BOT_TOKEN');
  expect([refusals.standing(), refusals.isMute('web')]).toEqual([[], false]);
});

it('tells an admin on the next account when the first cannot be reached, and once it was told no more', async () => {
  const { store, workspace } = team;
  const [boss] = await store.read.select().from(store.t.person).where(eq(store.t.person.name, '赵总'));
  const account = (platform: Platform, name: string) =>
    team.commit({
      ...NOTHING,
      changes: [
        {
          kind: 'insert',
          table: 'identity',
          row: { id: store.nextId(), workspace: workspace.id, person: boss?.id ?? 0, platform, account: name },
        },
      ],
    });
  await account('slack', 'T1:U1');
  await account('wecom', 'boss');
  const written = async () =>
    (await store.read.select().from(store.t.outbox)).map(({ id, address, platform }) => ({ id, address, platform }));
  const isLost = (id = 0) => store.settle([{ kind: 'given_up', id, trouble: { kind: 'refused', code: '81013' } }]);
  refusals.set('web', 'SLACK_BOT_TOKEN', { code: 'token_revoked', words: { zh: '', en: '' }, mute: true });
  const ports = portsOf('slack');
  const tell = () => ports.tellAdmins('refused:x:1', '不认了');
  await tell();
  await tell();
  const [first, ...none] = await written();
  expect([first?.address, none]).toEqual(['dm:T1:U1', []]);
  await isLost(first?.id);
  await tell();
  await tell();
  const [, second, ...more] = await written();
  expect([second?.address, more]).toEqual(['dm:boss', []]);
  await isLost(second?.id);
  // Nothing is left but the web chat, which is mute for now: it hears of it, once, when it is not.
  await tell();
  const last = (await written())[2];
  expect([last?.platform, last?.address]).toEqual(['web', 'dm:boss']);
  refusals.set('web', 'SLACK_BOT_TOKEN', undefined);
  await tell();
  expect(await written()).toHaveLength(3);
});
