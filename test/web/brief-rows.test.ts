/** Each number of a push is the count of its rows, however it is narrowed down: on the page and in the file. */
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
    const customer = team.customerIn(made, owner, `客户${i}`, {
      ...{ industry, createdAt: NOW - (i % 5) * 30 * 3_600_000, source: i % 4 === 0 ? null : '展会' },
      lastContactAt: i % 7 === 0 ? null : NOW - (i % 13) * DAY,
    });
    made.insert('contact', { customer: customer.id, name: '王总', title: null, role: 'exec', phone: null, createdAt: NOW });
    const nextDue = new Date(NOW + ((i % 21) - 10) * DAY).toISOString().slice(0, 10) as `${number}-${number}-${number}`;
    const stage = STAGES[i % STAGES.length] ?? 'lead';
    const closed =
      stage === 'won' || stage === 'lost' ? ({ closedAt: NOW - (i % 40) * DAY, lossReason: i % 12 === 5 ? 'price' : null } as const) : {};
    const way = { stageSince: NOW - (i % 11) * 3 * DAY, lastContactAt: customer.lastContactAt, ...closed };
    made.insert('deal', { ...dealRow(customer, owner), stage, amount: i * 1000, nextDue: i % 9 === 0 ? null : nextDue, ...way });
  }
  await team.commit(made);
});
afterAll(() => team.close());

/** What the numbers of every push link to. */
const PATHS = [
  ...['/r/overdue', '/r/leads', '/r/health', '/r/due', '/r/due?kind=money', '/r/overdue?kind=stuck'],
  ...['/r/quiet', '/r/top', '/r/stuck', '/r/stuck?trait=no_finance', '/r/lost', '/r/lost?why=price', '/r/moves'],
  ...['/r/lead-health', '/r/lead-health?gap=next', '/r/lead-health?late=1', '/r/stage/proposal', '/r/stage/lost'],
] as const;

it('shows as many rows as it counts', async () => {
  const path = fc.constantFrom(...PATHS);
  const narrowed = fc.record(
    {
      rep: fc.constantFrom(...Object.values(team.people).map(({ id }) => String(id))),
      stage: fc.constantFrom(...STAGES),
      industry: fc.constantFrom('医疗器械', '零售连锁', '没有的行业'),
      period: fc.constantFrom('2026-11-10..2026-11-14', '2026-11-18..2026-11-30', '2026-11-20..2026-11-20'),
    },
    { requiredKeys: [] },
  );
  const most = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(path, narrowed, async (at, { period, ...filter }) => {
      const [first, last] = period?.split('..') ?? [];
      const asked = new URLSearchParams({ ...filter, ...(first && last ? { first, last } : {}) });
      const [base = '', own = ''] = at.split('?');
      const query = [own, asked.toString()].filter(Boolean).join('&');
      const page = (await team.get(`${base}?${query}`, 'manager')).text;
      const file = (await team.get(`${base}.csv?${query}`, 'manager')).text;
      const rows = file.trim().split('\n').length - 1;
      most.set(at, Math.max(most.get(at) ?? 0, rows));
      const said = /class="list-count">([^<]*)</.exec(page)?.[1] ?? '';
      // Lists of averages and shares say those first: 平均 76 · 12 家, 27 条里 15 条要补.
      expect(Number(/(\d+)\s*(?:条|家)(?!里)/.exec(said)?.[1] ?? 0), `${at} ${query}: ${said}`).toBe(rows);
    }),
    // Whatever is drawn, each list is seen once with rows; deals moved in some stretch, not on the day the list is of by itself.
    {
      numRuns: 150,
      examples: [...PATHS.map((at) => [at, {}] satisfies [string, object]), ['/r/moves', { period: '2026-11-18..2026-11-30' }]],
    },
  );
  // Each of them had rows at least once.
  expect(PATHS.filter((at) => (most.get(at) ?? 0) === 0)).toEqual([]);
});
