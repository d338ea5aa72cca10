import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deal, Person } from '../../src/records/rows.js';
import type { Stage } from '../../src/terms.js';
import { dealRow, NOW, openTeam, type Team } from './team.js';

const DAY = 86_400_000;
let team: Team;
beforeAll(async () => {
  team = await openTeam();
});
afterAll(() => team.close());

async function withDeal(owner: Person, name: string, deal: Partial<Deal>): Promise<void> {
  const customer = await team.customer(owner, name, { lastContactAt: NOW - 2 * DAY, createdAt: NOW - 40 * DAY });
  const draft = team.draft(owner);
  draft.insert('deal', { ...dealRow(customer, owner), ...deal });
  await team.commit(draft);
}

const rowsIn = (html: string): string[] => [...html.matchAll(/class="row-link"[^>]*><bdi>([^<]*)/g)].map((match) => match[1] ?? '');
const countIn = (html: string): string => /class="list-count">([^<]*)/.exec(html)?.[1] ?? '';

describe('before anything is recorded', () => {
  it.each([
    ['/r/overdue', '没有超期的商机。'],
    ['/r/leads', '没有新的优质线索。'],
    ['/r/health', '还没有客户。'],
    ['/r/customers', '这里还没有客户。'],
    ['/r/stage/proposal', '现在没有方案阶段的商机。'],
  ])('%s says what will stand there', async (path, said) => {
    const { status, text } = await team.get(path, 'manager');
    expect(status).toBe(200);
    expect(text).toContain(said);
    expect(text).not.toContain('<table');
  });
});

describe('the rows behind a number', () => {
  beforeAll(async () => {
    const { rep, other, stranger } = team.people;
    await withDeal(rep, '恒川机械', { stage: 'proposal', nextDue: '2026-11-16', nextStep: '回复二版报价', amount: 120_000_000 });
    await withDeal(rep, '博闻学校', { stage: 'negotiation', nextDue: '2026-11-19', amount: 22_000_000 });
    await withDeal(other, '永锋阀门', { stage: 'proposal', nextDue: '2026-11-10', amount: 108_000_000 });
    await withDeal(rep, '今天到期', { stage: 'proposal', nextDue: '2026-11-20' });
    await withDeal(rep, '谈判很久', { stage: 'negotiation', stageSince: NOW - 16 * DAY, nextDue: null });
    await withDeal(rep, '已经赢单', { stage: 'won', nextDue: '2026-11-01' });
    await withDeal(stranger, '别组客户', { stage: 'proposal', nextDue: '2026-11-01' });
  });

  it('are as many as it says: overdue, the longest waiting first, of the team and nobody else', async () => {
    const { text } = await team.get('/r/overdue', 'manager');
    expect(rowsIn(text)).toEqual(['永锋阀门', '恒川机械', '博闻学校']);
    expect(countIn(text)).toBe('3 条');
    expect(text).toMatch(/恒川机械.*?4 天.*?¥120 万.*?方案.*?11-16 \(周一\) 回复二版报价/s);
  });

  it('of a rep are their own', async () => {
    expect(rowsIn((await team.get('/r/overdue', 'rep')).text)).toEqual(['恒川机械', '博闻学校']);
    expect(rowsIn((await team.get('/r/overdue', 'stranger')).text)).toEqual(['别组客户']);
  });

  it('can be narrowed down by who and by stage', async () => {
    const { rep, stranger } = team.people;
    expect(rowsIn((await team.get(`/r/overdue?rep=${rep.id}`, 'manager')).text)).toEqual(['恒川机械', '博闻学校']);
    const both = (await team.get(`/r/overdue?rep=${rep.id}&stage=proposal`, 'manager')).text;
    expect(rowsIn(both)).toEqual(['恒川机械']);
    expect(countIn(both)).toBe('1 条');
    // Somebody outside the team is no filter: the page stays what it was.
    expect(rowsIn((await team.get(`/r/overdue?rep=${stranger.id}`, 'manager')).text)).toHaveLength(3);
  });

  it('keep what is long in negotiation apart from what is overdue', async () => {
    const { text } = await team.get('/r/overdue?kind=stuck', 'manager');
    expect(rowsIn(text)).toEqual(['谈判很久']);
    expect(text).toContain('谈判超过 15 天');
  });

  it.each<[Stage, string[]]>([
    ['proposal', ['恒川机械', '永锋阀门', '今天到期']],
    ['negotiation', ['博闻学校', '谈判很久']],
    ['won', ['已经赢单']],
  ])('of stage %s are its deals, the largest first', async (stage, names) => {
    const { text } = await team.get(`/r/stage/${stage}`, 'manager');
    expect(rowsIn(text)).toEqual(names);
  });

  it('add up to the amount of the stage', async () => {
    expect(countIn((await team.get('/r/stage/proposal', 'manager')).text)).toBe('3 条 · ¥228 万');
  });

  it('of health begin with the lowest and say what was lost', async () => {
    const { text } = await team.get('/r/health', 'manager');
    expect(countIn(text)).toBe('平均 82 分 · 6 家');
    // Two days of silence and an overdue deal.
    expect(text).toMatch(/恒川机械.*?72.*?超期 −20、2 天没联系 −8/s);
    expect(rowsIn(text).slice(3)).not.toContain('恒川机械');
  });

  it('of new leads are the customers entered since the last brief of whom enough is known', async () => {
    const { rep } = team.people;
    await team.customer(rep, '不够清楚', { createdAt: NOW - 3_600_000, source: '官网' });
    await team.customer(rep, '来得太早', { createdAt: NOW - 3 * DAY, source: '官网' });
    const good = await team.customer(rep, '衡远精工', { createdAt: NOW - 3_600_000, source: '官网' });
    const draft = team.draft(rep);
    draft.insert('deal', { ...dealRow(good, rep), stage: 'lead', amount: 76_000_000, nextDue: '2026-11-23' });
    await team.commit(draft);
    const { text } = await team.get('/r/leads', 'manager');
    expect(rowsIn(text)).toEqual(['衡远精工']);
    expect(text).toContain('金额或预算、下一步日期、来源渠道');
    expect(text).toContain('从 11-19 (周四) 08:30 算起');
  });

  it('of customers hold what is shared, and nothing else of others', async () => {
    const names = rowsIn((await team.get('/r/customers', 'stranger')).text);
    expect(names).toEqual(['别组客户']);
    const shared = await team.customer(team.people.rep, '共享客户');
    const draft = team.draft(team.people.rep);
    draft.insert('share', { customer: shared.id, person: team.people.stranger.id, by: team.people.rep.id, at: NOW });
    await team.commit(draft);
    expect(rowsIn((await team.get('/r/customers', 'stranger')).text)).toEqual(['别组客户', '共享客户']);
  });

  it('speak English too', async () => {
    const { text } = await team.get('/r/overdue', 'english');
    expect(text).toContain('Overdue deals');
    expect(text).not.toMatch(/[\u4e00-\u9fff]条|超期/);
  });
});

describe('3,000 rows', () => {
  it('come a hundred at a time, each once', async () => {
    const many = await openTeam();
    await many.store.reserveIds(10_000);
    const draft = many.draft(many.people.rep);
    for (let i = 0; i < 3000; i++) {
      const customer = many.customerIn(draft, many.people.rep, `客户${i}`);
      draft.insert('deal', { ...dealRow(customer, many.people.rep), stage: 'intent', nextDue: '2026-11-02', amount: i });
    }
    await many.commit(draft);
    const first = (await many.get('/r/overdue', 'rep')).text;
    expect(countIn(first)).toBe('3000 条');
    expect(rowsIn(first)).toHaveLength(100);
    expect(first).toContain('1–100 / 3000');
    const last = (await many.get('/r/overdue?page=30', 'rep')).text;
    expect(rowsIn(last)).toHaveLength(100);
    expect(last).not.toContain('rel="next"');
    const second = rowsIn((await many.get('/r/customers?page=2', 'rep')).text);
    expect(second).toHaveLength(100);
    expect(rowsIn((await many.get('/r/customers', 'rep')).text).filter((name) => second.includes(name))).toEqual([]);
    await many.close();
  });
});
