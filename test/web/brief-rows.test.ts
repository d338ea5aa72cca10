/** Each number behind the brief is the count of its rows, however it is narrowed down: on the page and in the file. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STAGES } from '../../src/terms.js';
import { dealRow, NOW, openTeam, type Team } from './team.js';

const DAY = 86_400_000;
const INDUSTRIES = ['医疗器械', '零售连锁', null] as const;
let team: Team;
beforeAll(async () => {
  team = await openTeam();
  const { rep, other, manager } = team.people;
  const made = team.draft(rep);
  for (let i = 0; i < 160; i++) {
    const owner = [rep, other, manager][i % 3] ?? rep;
    const industry = INDUSTRIES[i % INDUSTRIES.length] ?? null;
    const customer = team.customerIn(made, owner, `客户${i}`, { industry, createdAt: NOW - (i % 5) * 6 * 3_600_000, source: '展会' });
    made.insert('contact', { customer: customer.id, name: '王总', title: null, role: 'exec', phone: null, createdAt: NOW });
    const nextDue = new Date(NOW + ((i % 21) - 10) * DAY).toISOString().slice(0, 10) as `${number}-${number}-${number}`;
    made.insert('deal', { ...dealRow(customer, owner), stage: STAGES[i % STAGES.length] ?? 'lead', amount: i * 1000, nextDue });
  }
  await team.commit(made);
});
afterAll(() => team.close());

it('shows as many rows as it counts', async () => {
  const path = fc.constantFrom('/r/overdue', '/r/leads', '/r/health', '/r/due', '/r/due?kind=money', '/r/overdue?kind=stuck');
  const narrowed = fc.record(
    {
      rep: fc.constantFrom(...Object.values(team.people).map(({ id }) => String(id))),
      stage: fc.constantFrom(...STAGES),
      industry: fc.constantFrom('医疗器械', '零售连锁', '没有的行业'),
      period: fc.constantFrom('2026-11-10..2026-11-14', '2026-11-18..2026-11-30', '2026-11-20..2026-11-20'),
    },
    { requiredKeys: [] },
  );
  let most = 0;
  await fc.assert(
    fc.asyncProperty(path, narrowed, async (at, { period, ...filter }) => {
      const [first, last] = period?.split('..') ?? [];
      const asked = new URLSearchParams({ ...filter, ...(first && last ? { first, last } : {}) });
      const [base = '', own = ''] = at.split('?');
      const query = [own, asked.toString()].filter(Boolean).join('&');
      const page = (await team.get(`${base}?${query}`, 'manager')).text;
      const file = (await team.get(`${base}.csv?${query}`, 'manager')).text;
      const rows = file.trim().split('\n').length - 1;
      most = Math.max(most, rows);
      const said = /class="list-count">([^<]*)</.exec(page)?.[1] ?? '';
      // The health list says its average first: 平均 76,共 12 家.
      expect(Number(/(\d+)\s*(?:条|家)/.exec(said)?.[1] ?? 0), `${at} ${query}: ${said}`).toBe(rows);
    }),
    { numRuns: 60 },
  );
  expect(most).toBeGreaterThan(20);
});
