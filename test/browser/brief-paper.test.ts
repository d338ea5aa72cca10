/** The brief's page at its worst: 3,000 overdue deals, names of 500 characters, a dozen teams. One A4, small, readable by everybody. */
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dealRow, NOW, openTeam, type Team } from '../web/team.js';
import { accessibilityFindings, DESK, launchBrowser, openPage, overflow, PHONE } from './browser.js';

const OVERDUE = 3000;
const LONG_NAME = '内蒙古自治区呼和浩特市高新技术产业开发区重型机械装备制造集团'.repeat(20).slice(0, 500);
const MOST_BYTES = 60_000;

let browser: Browser;
let team: Team;
let server: ReturnType<typeof serve>;
let base = '';

beforeAll(async () => {
  team = await openTeam();
  await crowd(team);
  const answer = async (request: Request) => (await team.pages.fetch(request)) ?? new Response('not found', { status: 404 });
  base = await new Promise((resolve) => {
    server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(`http://127.0.0.1:${port}`));
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  await team.close();
});

async function crowd({ draft, commit, customerIn, people }: Team): Promise<void> {
  const made = draft(people.manager);
  const person = (name: string, role: 'manager' | 'rep', manager: number) =>
    made.insert('person', {
      ...{ name, pinyin: '', role, unit: null, manager, lang: 'zh', active: true, wroteFrom: null, createdAt: NOW },
    });
  const reps = Array.from({ length: 12 }, (_, n) =>
    person(`销售${n}${LONG_NAME}`, 'rep', person(`主管${n}${LONG_NAME}`, 'manager', people.manager.id).id),
  );
  for (let i = 0; i < OVERDUE; i++) {
    const owner = reps[i % reps.length] ?? people.rep;
    const customer = customerIn(made, owner, `${i}${LONG_NAME}`.slice(0, 500), {
      createdAt: NOW - 3_600_000,
      source: '官网',
      moods: '---',
      churnAt: NOW,
    });
    const stage = i % 2 === 0 ? 'lead' : 'intent';
    made.insert('deal', { ...dealRow(customer, owner), stage, amount: 123_456_789, nextDue: '2026-11-01', nextStep: LONG_NAME });
  }
  for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'] as const)
    for (const { id } of [...reps, people.manager])
      made.insert('healthDay', { owner: id, day, customers: 9, total: 700, overdue: 5, leads: 1 });
  await commit(made);
}

describe('the brief of a manager with 3,000 overdue deals and names of 500 characters', () => {
  it('is one A4 page on paper', async () => {
    const { context, page } = await openPage(browser, `${base}/r/brief?as=manager`, DESK);
    await page.evaluate('document.fonts.ready');
    expect(await page.locator('.figure-value').nth(1).textContent()).toBe(String(OVERDUE));
    expect(await page.locator('.brief-teams li').count()).toBe(8);
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('.figure-all').nth(1);
    expect([await shown.textContent(), await shown.isVisible(), await shown.locator('a').isVisible()]).toEqual([
      `前 6 条,共 ${OVERDUE} 条 看全部`,
      true,
      false,
    ]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await context.close();
  });

  it('weighs 60 kB at most without fonts', async () => {
    const { context, page } = await openPage(browser, `${base}/r/brief?as=manager`, DESK);
    const paths: string[] = await page.evaluate(
      "[location.pathname, ...[...document.querySelectorAll('link[rel=stylesheet], script[src]')].map((one) => new URL(one.href || one.src).pathname)]",
    );
    const sizes = await Promise.all(
      paths
        .filter((path) => !path.includes('fonts'))
        .map(async (path) => (await (await fetch(`${base}${path}?as=manager`)).arrayBuffer()).byteLength),
    );
    expect(sizes.length).toBe(3);
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
    await context.close();
  });

  it.each([
    ['a phone at night', PHONE, 'dark'],
    ['a desk by day', DESK, 'light'],
  ] as const)('fits %s and can be read by everybody', async (_, options, colorScheme) => {
    for (const path of ['/r/brief', '/r/overdue', '/r/due?kind=money', '/r/health']) {
      const { context, page } = await openPage(browser, `${base}${path}${path.includes('?') ? '&' : '?'}as=manager`, {
        ...options,
        colorScheme,
      });
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
      expect(await accessibilityFindings(page), path).toEqual([]);
      await context.close();
    }
  });

  it('opens a team by keyboard alone, and its numbers are that team’s', async () => {
    const { context, page } = await openPage(browser, `${base}/r/brief?as=manager`, DESK);
    const first = page.locator('.brief-teams a').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/team=/);
    expect(await page.locator('.figure-value').nth(1).textContent()).toBe(String(OVERDUE / 12));
    await page.locator('.figure-value').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/r\/overdue\?team=/);
    expect(await page.locator('.list-count').textContent()).toBe(`${OVERDUE / 12} 条`);
    await context.close();
  });
});
