/** The pages behind the daily and weekly pushes: what a number says is what its link lists, on the page and in the file. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Customer, Deal, Person } from '../../src/records/rows.js';
import { dealRow, NOW, openTeam, type Team } from './team.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let team: Team;
beforeAll(async () => {
  team = await openTeam();
});
afterAll(() => team.close());

async function withDeal(owner: Person, name: string, deal: Partial<Deal>, more: Partial<Customer> = {}): Promise<Customer> {
  const customer = await team.customer(owner, name, { lastContactAt: NOW - 8 * DAY, createdAt: NOW - 40 * DAY, ...more });
  const draft = team.draft(owner);
  draft.insert('deal', { ...dealRow(customer, owner), lastContactAt: NOW - 8 * DAY, ...deal });
  await team.commit(draft);
  return customer;
}

const rowsIn = (html: string): string[] => [...html.matchAll(/class="row-link"[^>]*><bdi>([^<]*)/g)].map((match) => match[1] ?? '');
const countIn = (html: string): string => /class="list-count">([^<]*)/.exec(html)?.[1] ?? '';
const unescaped = (href: string): string => href.replaceAll('&amp;', '&');
const linesOf = (csv: string): string[] => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

const PATHS = ['/r/funnel', '/r/moves', '/r/quiet', '/r/top', '/r/lead-health', '/r/stuck', '/r/lost'];

describe('before anything is recorded', () => {
  it.each(PATHS)('%s says what will stand there', async (path) => {
    const { status, text } = await team.get(path, 'manager');
    expect(status).toBe(200);
    expect(text).toContain('role="status"');
    expect(text).not.toContain('<table');
  });
});

describe('with records', () => {
  const yesterday = NOW - DAY - 2 * HOUR;
  beforeAll(async () => {
    const { rep, other, stranger } = team.people;
    const hengchuan = await withDeal(
      rep,
      '恒川机械',
      { stage: 'negotiation', stageSince: yesterday, amount: 120_000_000, summary: '价格再看看' },
      { industry: '工业自动化', lastWords: '再看看' },
    );
    await team.followUp(rep, 'rep', hengchuan, '恒川机械说价格再看看', NOW - 8 * DAY);
    await withDeal(rep, '博闻学校', { stage: 'proposal', stageSince: NOW - 20 * DAY, amount: 22_000_000 }, { industry: '教育' });
    await withDeal(other, '永锋阀门', { stage: 'proposal', stageSince: NOW - 20 * DAY }, { industry: '工业自动化' });
    await withDeal(other, '新线索', { stage: 'lead', stageSince: NOW - 2 * DAY }, { lastContactAt: null, createdAt: NOW - 5 * DAY });
    await withDeal(rep, '丢了价格', {
      stage: 'lost',
      closedAt: NOW - 3 * DAY,
      lossReason: 'price',
      closeReason: '=贵了两成',
      amount: 8_000_000,
    });
    await withDeal(rep, '丢了没说', { stage: 'lost', closedAt: NOW - 4 * DAY });
    await withDeal(stranger, '别组客户', { stage: 'proposal', stageSince: NOW - 20 * DAY });
    const draft = team.draft(rep);
    draft.insert('customer', {
      ...{ name: '长'.repeat(500), pinyin: '', owner: rep.id, industry: '教育', tier: null, source: null, firstContactAt: null },
      ...{ lastContactAt: NOW - 30 * DAY, lastWords: null, lastWordsAt: null, moods: '', churnAt: null, batch: 0, createdBy: rep.id },
      createdAt: NOW - 60 * DAY,
    });
    await team.commit(draft);
  });

  it.each([
    ['/r/quiet', ['恒川机械', '博闻学校', '永锋阀门'], '3 家'],
    ['/r/stuck', ['博闻学校', '永锋阀门'], '2 条'],
    ['/r/lost', ['丢了价格', '丢了没说'], '2 条'],
    ['/r/lost?why=price', ['丢了价格'], '1 条'],
    ['/r/lost?why=none', ['丢了没说'], '1 条'],
    ['/r/lost?first=2026-11-17&last=2026-11-17', ['丢了价格'], '1 条'],
    ['/r/moves?stage=negotiation&kind=in', ['恒川机械'], '1 条'],
    ['/r/quiet?industry=教育', ['博闻学校'], '1 家'],
    ['/r/quiet?stage=negotiation', ['恒川机械'], '1 家'],
    ['/r/stuck?trait=no_words', ['博闻学校', '永锋阀门'], '2 条'],
    ['/r/lead-health?late=1', ['新线索'], '1 家'],
  ])('%s lists what it counts, and the file has the same rows', async (path, names, count) => {
    const { text } = await team.get(path, 'manager');
    expect(rowsIn(text).toSorted()).toEqual(names.toSorted());
    expect(countIn(text)).toBe(count);
    const csv = /href="([^"]*\.csv[^"]*)"/.exec(text)?.[1] ?? '';
    const file = await team.get(unescaped(csv), 'manager');
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(
      linesOf(file.text)
        .slice(1)
        .map((line) => line.split(',')[0])
        .toSorted(),
    ).toEqual(names.toSorted());
  });

  it('shows every row with the message it rests on', async () => {
    const { text } = await team.get('/r/quiet', 'manager');
    const source = /aria-label="打开 恒川机械 的原话"/.exec(text);
    expect(source).not.toBeNull();
    const href = /href="(\/r\/message\/\d+)"[^>]*aria-label="打开 恒川机械 的原话"/.exec(text)?.[1] ?? '';
    expect((await team.get(href, 'manager')).text).toContain('价格再看看');
  });

  it('has every number of the funnel open as many rows as it says', async () => {
    const { text } = await team.get('/r/funnel', 'manager');
    const numbers = [...text.matchAll(/<a href="([^"]+)">(\d+)<\/a>/g)];
    expect(numbers.length).toBeGreaterThan(4);
    for (const [, href = '', shown] of numbers) {
      const rows = rowsIn((await team.get(unescaped(href), 'manager')).text);
      expect([href, rows.length]).toEqual([href, Number(shown)]);
    }
  });

  it('keeps to what each may see; of the TOP 5 the team sees name, health and suggestion', async () => {
    expect(rowsIn((await team.get('/r/quiet', 'other')).text)).toEqual(['永锋阀门']);
    expect(rowsIn((await team.get('/r/stuck', 'stranger')).text)).toEqual(['别组客户']);
    const { text } = await team.get('/r/top', 'other');
    expect(rowsIn(text).toSorted()).toEqual(['博闻学校', '恒川机械', '永锋阀门'].toSorted());
    expect(text).not.toContain('¥');
    expect(text).not.toContain('恒川机械 的原话');
    const record = /href="(\/r\/customer\/\d+)"[^>]*><bdi>恒川机械/.exec(text)?.[1] ?? '';
    expect((await team.get(record, 'other')).status).toBe(403);
    expect((await team.get('/r/top.csv', 'other')).text).not.toContain('/r/message');
  });

  it('writes no formula into a file, and takes anything for a filter', async () => {
    expect((await team.get('/r/lost.csv', 'manager')).text).toContain("'=贵了两成");
    for (const path of PATHS) {
      const { status } = await team.get(
        `${path}?rep=x&stage=%00&industry=${'长'.repeat(600)}&first=2026-13-40&last=0&page=-1&kind=<b>&day=9`,
        'manager',
      );
      expect([path, status]).toEqual([path, 200]);
    }
  });
});
