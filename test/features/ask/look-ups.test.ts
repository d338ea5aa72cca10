/** What an agent may look up is what the asker may see, however it asks; and nothing it asks changes a record. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookUpsFor } from '../../../src/features/ask/look-ups.js';
import { understand } from '../../../src/understand/understand.js';
import { say } from '../../conversations/talk.js';
import { personIds, startTeam, type Team } from '../../conversations/team.js';

const INPUTS: readonly unknown[] = [
  ...['恒川机械', '恒川', '华东医疗', "x'; DROP TABLE customer;--", '%', '_', '', '华东医疗 或 恒川机械'].flatMap((one) => [
    { name: one },
    { words: one },
  ]),
  { words: '底价' },
  { stage: 'proposal' },
  { stage: 'proposal', owner: '李雷', all: true },
  { closedIn: 'this_month' },
  {},
  null,
  'all customers',
  { name: 7 },
];

describe('look-ups', () => {
  let team: Team;
  beforeEach(async () => {
    const people = [
      { id: 'manager', name: '陈静', role: 'manager' },
      { id: 'rep', name: '王雷', role: 'rep', manager: 'manager' },
      { id: 'other', name: '李雷', role: 'rep', manager: 'manager' },
    ] as const;
    team = await startTeam({ now: Date.parse('2026-11-20T10:00+08:00'), zone: 'Asia/Shanghai', people, groups: [], understand });
    await say(team, 'other', '今天拜访了恒川机械的周厂长,报价120万,周厂长说底价再低也不行,上周三该回复');
    await say(team, 'rep', '今天拜访了华东医疗的王总,报价38万,王总嫌贵,下周三签合同');
  });
  afterEach(() => team.close());

  /** All that somebody gets out of every look-up, whatever is put in. */
  async function everything(as: string): Promise<string> {
    const { store } = team;
    const id = (await personIds(team)).get(as);
    const person = (await store.read.select().from(store.t.person)).find((row) => row.id === id);
    const scene = person && (await team.directScene(person));
    if (!scene) throw new Error(`no scene of ${as}`);
    const { today, zone, settings, people, lang } = scene;
    const nameOf = (one: number): string => people.find((row) => row.id === one)?.name ?? '?';
    const lookUps = lookUpsFor(scene, { lang, clock: { today, zone, negotiationDays: settings.negotiationDays }, nameOf, from: 0 });
    const found: string[] = [];
    for (const { find } of lookUps) for (const input of INPUTS) found.push(await find(input));
    return found.join('\n');
  }
  async function records(): Promise<string> {
    const { read, t } = team.store;
    return JSON.stringify(await Promise.all(Object.values(t).map((table) => read.select().from(table).orderBy(table.id))));
  }

  it('give a rep their own records and no word of another rep', async () => {
    const found = await everything('rep');
    expect(found).toContain('王总嫌贵');
    expect(found).toContain('没有查看权限');
    expect(found).not.toMatch(/周厂长|120|底价再低/);
    expect(found).not.toMatch(/#C\d+ 恒川/);
  });

  it('give the manager both', async () => {
    const found = await everything('manager');
    expect(found).toContain('王总嫌贵');
    expect(found).toContain('底价再低也不行');
  });

  it('change nothing', async () => {
    // A chat is written down when it is first looked at; that is no look-up's doing.
    for (const as of ['rep', 'manager']) await everything(as);
    const before = await records();
    for (const as of ['rep', 'manager']) await everything(as);
    expect(await records()).toBe(before);
  });
});
