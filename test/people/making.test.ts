/** People who name new customers at the same moment: the same one is made once, others are decided on once and wait for nobody. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mayMean } from '../../src/understand/names/may-mean.js';
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

describe('mayMean', () => {
  const made = [{ id: 1, name: '上海华东医疗器械有限公司' }];

  it.each([
    ['the name in the text', '昨天去了上海华东医疗器械有限公司', []],
    ['the short name in the text', '拜访了华东医疗', ['华东医疗']],
    ['a name that sounds the same', '上海花东医疗器械来电', ['上海花东医疗器械']],
  ])('finds %s', (_, text, typed) => {
    expect(mayMean(made, text, typed)).toBe(true);
  });

  it('does not find what only shares its trade', () => {
    expect(mayMean(made, '拜访了启宸医疗', ['启宸医疗'])).toBe(false);
  });
});
