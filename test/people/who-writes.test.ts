/** Whoever writes for the first time is looked up on their platform: what they wrote waits for that, and is put aside only when it was asked in vain. */
import { expect, it } from 'vitest';
import type { Profile } from '../../src/adapter.js';
import { PlatformUnreachable } from '../../src/errors.js';
import { understand } from '../../src/understand/understand.js';
import { startTeam } from '../conversations/team.js';

const NOW = Date.parse('2026-11-20T10:00+08:00');
const MEMBER: Profile = { name: '王芳', standing: 'member' };

async function written(fails: number, takesMs: number) {
  let asked = 0;
  const team = await startTeam({
    ...{ now: NOW, zone: 'Asia/Shanghai', people: [], groups: [], understand },
    async profile() {
      asked += 1;
      team.now += takesMs;
      if (asked <= fails) throw new PlatformUnreachable('away');
      return MEMBER;
    },
  });
  try {
    await team.bot.receive({
      ...{ kind: 'message', key: 'slack:1', text: '今天拜访了恒川机械的陈厂长,报价120万', attachments: [], addressed: true, saidAt: NOW },
      conversation: { platform: 'slack', address: 'dm:T1:U2', kind: 'direct' },
      sender: { platform: 'slack', account: 'T1:U2' },
    });
    await team.settled();
    const customers = await team.store.read.select().from(team.store.t.customer);
    return {
      asked,
      recorded: customers.map(({ name }) => name),
      said: team.messages.flatMap(({ versions }) => versions.map(({ text }) => text)).join('\n'),
    };
  } finally {
    await team.close();
  }
}

it('records what was written although the first answer took two minutes and was none', async () => {
  const { recorded, said } = await written(1, 120_000);
  expect(recorded).toEqual(['恒川机械']);
  expect(said).not.toContain('没法确认');
});

it('says so when the platform was asked for a minute, three times at least', async () => {
  const { asked, recorded, said } = await written(1000, 0);
  expect(asked).toBeGreaterThanOrEqual(3);
  expect(recorded).toEqual([]);
  expect(said).toContain('现在没法确认你是哪位同事');
});
