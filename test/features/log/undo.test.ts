/** Whatever was logged, taking it back leaves the records as they were. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { TableName } from '../../../src/records/rows.js';
import { understand } from '../../../src/understand/understand.js';
import { writeGiven } from '../../conversations/given.js';
import { scriptSchema } from '../../conversations/script.js';
import { press, say } from '../../conversations/talk.js';
import { startTeam, type Team } from '../../conversations/team.js';

const NOW = Date.parse('2026-11-20T10:00+08:00');
const RECORDS = ['customer', 'alias', 'contact', 'deal', 'followup', 'signal', 'task', 'share'] as const satisfies readonly TableName[];

const SCRIPT = scriptSchema.parse({
  name: 'a team with two customers',
  now: '2026-11-20T10:00+08:00',
  given: [
    {
      customer: '华东医疗',
      with: { source: '官网', moods: '0' },
      deals: [{ stage: 'intent', nextDue: '2026-12-01' }],
      contacts: [{ name: '王总' }],
    },
    { customer: '拓客通', deals: [{ stage: 'proposal', amount: 2_000_000, overdueCards: 1 }] },
  ],
  steps: [{ clock: '2026-11-20T10:00+08:00' }],
});

const customer = fc.constantFrom('华东医疗', '拓客通', '瑞丰电子', '恒川机械');
const told = fc
  .record({
    customer,
    person: fc.constantFrom('王总', '李工', '赵经理'),
    what: fc.constantFrom('报价38万', '报价21万', '聊了预算', '客户嫌贵,要找竞品比价', '签了,36万', '不做了,丢单'),
    when: fc.constantFrom('下周三签合同', '12月8号回复', '月底再联系', ''),
  })
  .map(({ customer, person, what, when }) => `今天拜访了${customer}的${person},${[what, when].filter(Boolean).join(',')}`);
const answer = fc.constantFrom('', '', '转介绍', '先不填', '不是38万,是36万', '确认赢单');

let team: Team | undefined;
afterEach(async () => {
  await team?.close();
  team = undefined;
});

/** Presses 撤销 on the card of each message, newest first. */
async function undoAll(here: Team): Promise<void> {
  const cards = here.messages.filter((m) => m.versions.at(-1)?.card?.actions.some((a) => a.action === 'log.undo'));
  for (const shown of cards.toReversed()) {
    const action = shown.versions.at(-1)?.card?.actions.find((a) => a.action === 'log.undo');
    const [first] = shown.versions;
    if (!action || !first) continue;
    await press(here, 'rep', { message: first.id, action: action.action, ...(action.value === undefined ? {} : { value: action.value }) });
  }
}

/** Every record but the count of its changes. */
async function records(here: Team): Promise<Record<string, unknown>> {
  const { read, t } = here.store;
  const all: Record<string, unknown> = {};
  for (const name of RECORDS) {
    const rows: readonly Record<string, unknown>[] = await read.select().from(t[name]).orderBy(t[name].id);
    all[name] = rows.map(({ version: _, ...row }) => row);
  }
  return all;
}

describe('undo', () => {
  it('leaves every record as it was before any messages were logged, answered, corrected and taken back', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(told, answer), { minLength: 1, maxLength: 4 }), async (messages) => {
        const here = await startTeam({ now: NOW, zone: 'Asia/Shanghai', people: SCRIPT.people, groups: [], understand });
        team = here;
        await writeGiven(here, SCRIPT);
        const before = await records(here);
        for (const [text, then] of messages) {
          await say(here, 'rep', text);
          if (then !== '') await say(here, 'rep', then);
        }
        expect((await records(here)).followup).not.toEqual(before.followup);
        await undoAll(here);
        expect(here.faults).toEqual([]);
        expect(await records(here)).toEqual(before);
        await here.close();
        team = undefined;
      }),
      { numRuns: 12 },
    );
  });
});
