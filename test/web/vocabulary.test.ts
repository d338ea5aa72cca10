import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNames } from '../../src/understand/names/names.js';
import { countUses } from '../../src/web/vocabulary/page.js';
import { NOW, openTeam, type Team } from './team.js';

let team: Team;
beforeAll(async () => {
  team = await openTeam();
  const { manager, rep } = team.people;
  const draft = team.draft(manager);
  for (const [kind, name, state] of [
    ['competitor', '蓝凌', 'known'],
    ['product', '拓客通', 'known'],
    ['alias', '恒川', 'proposed'],
  ] as const)
    draft.insert('term', { kind, name, state, customer: null, by: rep.id, createdAt: NOW });
  await team.commit(draft);
});
afterAll(() => team.close());

describe('the vocabulary page', () => {
  it('lists every word with its kind, its uses and who added it; what waits for a yes first', async () => {
    const { status, text } = await team.get('/r/vocabulary', 'manager');
    expect(status).toBe(200);
    const words = [...text.matchAll(/class="row-link"[^>]*><bdi>([^<]*)/g)].map(([, word]) => word);
    expect(words).toEqual(['恒川', '拓客通', '蓝凌']);
    for (const said of ['词库', '3 个', '客户别名,等确认', '竞品', '王雷']) expect(text).toContain(said);
  });

  it('counts a follow-up once for each word it names, and no customers', () => {
    const names = createNames();
    names.add({ kind: 'competitor', id: 7, name: '蓝凌' });
    names.add({ kind: 'customer', id: 8, name: '华东医疗' });
    expect([...countUses(['华东医疗在看蓝凌,蓝凌报价低', '没提蓝凌', '签了'], names)]).toEqual([[7, 2]]);
  });
});
