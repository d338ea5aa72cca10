import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dealRow, NOW, openTeam, type Team } from './team.js';

const DAY = 86_400_000;
let team: Team;
beforeAll(async () => {
  team = await openTeam();
  const { rep, other } = team.people;
  const draft = team.draft(rep);
  for (const [name, owner, due] of [
    ['恒川机械', rep, '2026-11-16'],
    ['永锋阀门', other, '2026-11-10'],
    ['博闻学校', rep, '2026-11-30'],
  ] as const) {
    const customer = team.customerIn(draft, owner, name, { lastContactAt: NOW - DAY, createdAt: NOW - 40 * DAY });
    draft.insert('deal', { ...dealRow(customer, owner), stage: 'proposal', nextDue: due, nextStep: '回复二版报价' });
  }
  for (const owner of [rep, other, team.people.manager])
    draft.insert('healthDay', { owner: owner.id, day: '2026-11-19', customers: 1, total: 90, overdue: 1, leads: 0 });
  await team.commit(draft);
});
afterAll(() => team.close());

const figures = (html: string): string[] =>
  [...html.matchAll(/class="figure-value"[^>]*>([^<]*)<\/(?:a|span)>(?:<span class="change[^"]*">([^<]*))?/g)].map(([, value, change]) =>
    [value, change].filter(Boolean).join(' '),
  );
const rowsUnder = (html: string): string[] => [...html.matchAll(/class="figure-row-name"><bdi>([^<]*)/g)].map(([, name]) => name ?? '');

describe('the brief as a page', () => {
  it('shows three numbers, what each means, and the change since the last brief', async () => {
    const { status, text } = await team.get('/r/brief', 'manager');
    expect(status).toBe(200);
    // Two of three customers are overdue; three were on the day before. Each has a day of silence, two an overdue deal.
    expect(figures(text)).toEqual(['0 持平', '2 −1', '83']);
    for (const said of ['作战简报 11-20 (周五) · 陈静的团队', '五项里至少知道三项', '约定的下次跟进日期已经过去', '每天没联系 −4'])
      expect(text).toContain(said);
  });

  it('counts what the pages behind its numbers count', async () => {
    const [, overdue] = figures((await team.get('/r/brief', 'manager')).text);
    const list = (await team.get('/r/overdue', 'manager')).text;
    expect(overdue?.split(' ')[0]).toBe(/class="list-count">(\d+)/.exec(list)?.[1]);
  });

  it('lists the first rows of each, and folds the rest away', async () => {
    const { text } = await team.get('/r/brief', 'manager');
    expect(rowsUnder(text)).toEqual(['永锋阀门', '恒川机械', '恒川机械', '永锋阀门', '博闻学校']);
    expect(text).toMatch(/<details class="rest">.*方案.*3 条.*<\/details>/s);
  });

  it('of a rep counts their own', async () => {
    const { text } = await team.get('/r/brief', 'rep');
    expect(figures(text)[1]).toMatch(/^1\b/);
    expect(text).toContain('作战简报 11-20 (周五) · 王雷');
  });

  it('of an earlier day shows what was counted then, without rows that have moved on since', async () => {
    const { text } = await team.get('/r/brief?day=2026-11-19', 'manager');
    expect(figures(text)).toEqual(['0', '3', '90']);
    expect(rowsUnder(text)).toEqual([]);
    expect(text).toContain('这是当天早上数出来的数字');
    expect((await team.get('/r/brief?day=2026-11-02', 'manager')).text).toContain('这一天没有数过');
  });

  it('of a day to come, or of no day at all, is that of today', async () => {
    for (const day of ['2027-01-01', '2026-02-30', 'x'])
      expect((await team.get(`/r/brief?day=${day}`, 'manager')).text).toContain('11-20 (周五)');
  });
});
