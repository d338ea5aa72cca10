/** The key times of a record: when somebody first answered, what was quoted when, how far up the customer's chain. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact, Customer } from '../../src/records/rows.js';
import type { Day, EventKind } from '../../src/terms.js';
import { keyTimesOf } from '../../src/web/record/key-times.js';
import { lived, NOW, openTeam, type Team } from './team.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Friday, 10:00. */
const CLOCK = { now: NOW, zone: 'Asia/Shanghai', extra: { off: new Set<Day>(), on: new Set<Day>() } };

const entered = (createdAt: number, firstContactAt: number | null, lastContactAt: number | null = firstContactAt) => ({
  customer: { createdAt, firstContactAt, lastContactAt } satisfies Partial<Customer>,
  contacts: [],
  events: [],
});

describe('the first response', () => {
  it.each([
    ['on the day', entered(NOW - 3 * DAY, NOW - 3 * DAY + 3 * HOUR), { kind: 'answered', ms: 3 * HOUR, inTime: true }],
    ['in the last second', entered(NOW - 3 * DAY, NOW - DAY), { kind: 'answered', inTime: true }],
    ['a second too late', entered(NOW - 3 * DAY, NOW - DAY + 1000), { kind: 'answered', inTime: false }],
    ['before it was entered', entered(NOW - DAY, NOW - 5 * DAY), { kind: 'before', inTime: true }],
    ['after a weekend, in the last second', entered(NOW - 8 * DAY, NOW - 4 * DAY), { kind: 'answered', inTime: true }],
    ['after a weekend, too late', entered(NOW - 8 * DAY, NOW - 4 * DAY + 1000), { kind: 'answered', inTime: false }],
    ['entered on a Saturday', entered(NOW - 6 * DAY, NOW - 3 * DAY), { kind: 'answered', inTime: true }],
    ['not yet, a weekend before one', entered(NOW - HOUR, null), { kind: 'waiting', until: NOW - HOUR + 4 * DAY, over: false }],
    ['not within 48 hours', entered(NOW - 3 * DAY, null), { kind: 'waiting', over: true }],
    ['some time', entered(NOW - 3 * DAY, null, NOW - DAY), { kind: 'unknown' }],
  ])('%s', (_when, given, response) => {
    expect(keyTimesOf(given, CLOCK).response).toMatchObject(response);
  });
});

describe('quotes and proposals', () => {
  const told = (...events: readonly (readonly [EventKind, at: number])[]) =>
    keyTimesOf({ ...entered(NOW - 40 * DAY, NOW - 40 * DAY), events: events.map(([kind, at], inbox) => ({ kind, at, inbox })) }, CLOCK);

  it('count a revision for each later day', () => {
    const times = told(['demo', NOW - 30 * DAY], ['quote', NOW - 20 * DAY], ['quote', NOW - 20 * DAY + HOUR], ['quote', NOW - 9 * DAY]);
    expect(times.quote).toEqual({ kind: 'quote', at: NOW - 20 * DAY, inbox: 1, days: 20 });
    expect(times.revisions).toEqual({ count: 2, last: { kind: 'quote', at: NOW - 9 * DAY, inbox: 3 } });
  });

  it('say nothing where there were none, and no days where the contact came later', () => {
    expect(told()).toMatchObject({ quote: undefined, revisions: undefined });
    expect(told(['quote', NOW - 50 * DAY]).quote?.days).toBeUndefined();
    expect(told(['executive_visit', NOW]).reached.visit).toMatchObject({ at: NOW });
  });
});

describe('the decision chain', () => {
  const contact = (name: string, role: Contact['role']) => ({ name, role, title: null, createdAt: NOW }) as Contact;

  it('goes up to the executive named first, else names the roles that are known', () => {
    const reached = (...contacts: readonly Contact[]) => keyTimesOf({ ...entered(NOW, NOW), contacts }, CLOCK).reached;
    expect(reached(contact('赵经理', 'procurement'), contact('王总', 'exec'), contact('李总', 'exec')).executive?.name).toBe('王总');
    expect(reached(contact('赵经理', 'procurement'), contact('小刘', 'unknown'), contact('孙工', 'technical'))).toMatchObject({
      executive: undefined,
      roles: ['procurement', 'technical'],
    });
  });
});

describe('on the page', () => {
  let team: Team;
  beforeAll(async () => {
    team = await openTeam();
  });
  afterAll(() => team.close());

  const section = async (id: number, as = 'rep'): Promise<string> => {
    const { text } = await team.get(`/r/customer/${id}`, as);
    const from = text.indexOf('<section class="sheet" aria-labelledby="key-times">');
    return text
      .slice(from, text.indexOf('</section>', from))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  };

  it('stands what is known, and each day opens its message', async () => {
    const { rep } = team.people;
    const { customer } = await lived(team);
    const quoted = async (text: string, at: number): Promise<number> => {
      const { inbox, followUp } = await team.followUp(rep, 'rep', customer, text, at);
      const told = team.draft(rep);
      told.insert('salesEvent', {
        ...{ customer: customer.id, deal: null, followup: followUp, person: rep.id, inbox: inbox.id, kind: 'quote', state: 'done', at },
        ...{ dueDay: null, place: null, role: null, conclusion: text, spanStart: 0, spanEnd: text.length },
      });
      await team.commit(told);
      return inbox.id;
    };
    const quotes = [await quoted('报了第一版', NOW - 20 * DAY), await quoted('报了第二版', NOW - 3 * DAY)];
    const { text } = await team.get(`/r/customer/${customer.id}`, 'rep');
    const links = text.slice(text.indexOf('id="key-times"')).match(/href="\/r\/message\/\d+"/g) ?? [];
    expect(links.slice(0, 2)).toEqual(quotes.map((inbox) => `href="/r/message/${inbox}"`));
    const said = await section(customer.id);
    for (const line of [
      '首次响应 10-15 (周四) 10:00 · 建档前已联系',
      '首次报价 10-31 (周六) · 首次联系 16 天后',
      '方案改动 1 次 · 最近 报价 11-17 (周二)',
      '决策链 到高管 王总 · 10-21 (周三) 起',
    ])
      expect(said).toContain(line);
    expect(await section(customer.id, 'english')).toContain('First quote Sat 31 Oct · 16 days after first contact');
  });

  it('says of a customer just entered until when an answer is in time, and what has not happened', async () => {
    const fresh = await team.customer(team.people.rep, '恒川机械');
    const said = await section(fresh.id);
    for (const line of ['还没联系上,11-24 (周二) 10:00 前算 48 小时内 (按工作日)', '还没报过价', '还没改过', '还没有说得出角色的联系人'])
      expect(said).toContain(line);
  });
});
