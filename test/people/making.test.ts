/** People who name new customers at the same moment: the same one is made once, others are decided on once and wait for nobody. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../src/decision.js';
import { createMaking } from '../../src/people/making.js';
import type { Inbox } from '../../src/records/rows.js';
import { createMadeNames, type MadeNames } from '../../src/understand/names/made-names.js';
import { understand } from '../../src/understand/understand.js';
import { startTeam, type Team } from '../conversations/team.js';

const NOW = Date.parse('2026-11-20T10:00+08:00');
const REPS = ['王雷', '李娜', '周倩', '吴昊'].map((name, i) => ({ id: `rep${i}`, name, role: 'rep' as const }));

describe('new customers at the same moment', () => {
  let team: Team;
  let read = 0;
  beforeEach(async () => {
    team = await startTeam({
      now: NOW,
      zone: 'Asia/Shanghai',
      people: REPS,
      groups: [],
      understand: (text, context) => {
        read += 1;
        return understand(text, context);
      },
    });
    read = 0;
  });
  afterEach(() => team.close());

  const sayAll = async (texts: readonly string[]) => {
    const saying = texts.map((text, i) =>
      team.bot.receive({
        kind: 'message',
        key: `web:${i}`,
        conversation: { platform: 'web', address: `dm:rep${i}`, kind: 'direct' },
        sender: { platform: 'web', account: `rep${i}` },
        saidAt: NOW,
        text,
        addressed: true,
        attachments: [],
      }),
    );
    await Promise.all(saying);
    await team.settled();
  };
  const customers = async () => (await team.store.read.select().from(team.store.t.customer)).map(({ name }) => name).sort();

  it('makes the same one once', async () => {
    await sayAll(['今天拜访了瑞拓舟医疗的王总,报价38万', '和瑞拓舟医疗的李工通了电话', '瑞拓舟医疗嫌贵,说再考虑']);
    expect(await customers()).toEqual(['瑞拓舟医疗']);
  });

  it('reads none twice for the sake of one that it cannot mean', async () => {
    await sayAll(['今天拜访了瑞拓舟医疗的王总', '和启宸川物流的李工通了电话', '海麓岭教育嫌贵,说再考虑', '博达坊化工下周三签合同']);
    expect(await customers()).toEqual(['博达坊化工', '启宸川物流', '海麓岭教育', '瑞拓舟医疗']);
    expect(read).toBe(4);
  });
});

describe('names made a moment ago', () => {
  const made = { id: 1, name: '上海华东医疗器械有限公司' };
  const other = { id: 2, name: '启宸川物流' };
  let names: MadeNames;
  beforeEach(() => {
    names = createMadeNames();
    for (const customer of [made, other]) names.add(customer);
  });

  it.each([
    ['the name in the text', '昨天去了上海华东医疗器械有限公司', []],
    ['the short name in the text', '拜访了华东医疗', ['华东医疗']],
    ['a name that sounds the same', '上海花东医疗器械来电', ['上海花东医疗器械']],
  ])('are meant by %s', (_, text, typed) => {
    expect([...names.meant(text, typed)]).toEqual([made.id]);
  });

  it('are not meant by what only shares their trade, nor once they are forgotten', () => {
    expect(names.meant('拜访了海麓医疗', ['海麓医疗']).size).toBe(0);
    names.forget(made);
    expect(names.meant('昨天去了上海华东医疗器械有限公司', []).size).toBe(0);
    expect([...names.meant('和启宸川物流通了电话', [])]).toEqual([other.id]);
  });
});

it('asks about a customer only whoever began before it was there, and forgets it after the last of them', async () => {
  const there = new Set<number>();
  const making = createMaking({
    add: ({ id }) => void there.add(id),
    forget: ({ id }) => void there.delete(id),
    meant: () => there,
  });
  const before = making.watch();
  let written = () => {};
  const done = making.make([{ id: 7, name: '瑞拓舟医疗', pinyin: '' }], new Promise<void>((resolve) => (written = resolve)));
  const during = making.watch();
  written();
  await done;
  const after = making.watch();
  expect(before.concerning(INBOX, MAKES)).toHaveLength(1);
  expect(before.concerning(INBOX, MAKES), 'asked once').toHaveLength(0);
  expect([...there]).toEqual([7]);
  expect(after.concerning(INBOX, MAKES)).toHaveLength(0);
  during.end();
  expect([...there]).toEqual([]);
});

const INBOX = { body: { kind: 'message', text: '', attachments: [] } } as unknown as Inbox;
const MAKES = {
  changes: [{ kind: 'insert', table: 'customer', row: { id: 8, name: '启宸川物流', pinyin: '' } }],
  replies: [],
} as unknown as Decision;
