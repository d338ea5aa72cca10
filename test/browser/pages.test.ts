/** The pages in a real Chromium: phone and desk, light and dark, keyboard, axe, the panel beside, one A4 on paper. */
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dealRow, lived, NOW, openTeam, type Team } from '../web/team.js';
import { accessibilityFindings, DESK, launchBrowser, openPage, overflow, PHONE } from './browser.js';

let browser: Browser;
let team: Team;
let here: Awaited<ReturnType<typeof lived>>;
let server: ReturnType<typeof serve>;
let base = '';

beforeAll(async () => {
  team = await openTeam();
  here = await lived(team);
  await crowd(team);
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

const answer = async (request: Request): Promise<Response> =>
  (await team.pages.fetch(request)) ?? new Response('not found', { status: 404 });

/** Forty overdue deals, new leads and unhealthy customers with the longest names and steps one could meet. */
async function crowd({ draft, commit, customerIn, people }: Team): Promise<void> {
  const made = draft(people.rep);
  for (let i = 0; i < 40; i++) {
    const name = `${i}号长名字的内蒙古自治区呼和浩特市高新技术产业开发区重型机械装备制造集团股份有限公司`;
    const customer = customerIn(made, people.rep, name, { createdAt: NOW - 3_600_000, source: '官网', moods: '---', churnAt: NOW });
    const nextStep = '约总经理和采购、财务、技术三个部门的负责人一起再过一遍第三版报价和交付计划';
    const stage = i % 2 === 0 ? 'lead' : 'intent';
    made.insert('deal', { ...dealRow(customer, people.rep), stage, amount: 123_456_789, nextDue: '2026-11-01', nextStep });
  }
  const { inbox, followUp } = here.latest;
  made.insert('salesEvent', {
    ...{ customer: here.customer.id, deal: null, followup: followUp, person: people.rep.id, inbox: inbox.id, kind: 'quote', state: 'done' },
    ...{ at: NOW, dueDay: null, place: null, role: null, conclusion: '报价38万', spanStart: 0, spanEnd: 2 },
  });
  await commit(made);
}

const PAGES = () =>
  [
    ['record', `/r/customer/${here.customer.id}`],
    ['message', `/r/message/${here.latest.inbox.id}`],
    ['search', '/r/search?q=huadong'],
    ['nothing found', '/r/search?q=zzz'],
    ['brief', '/r/brief'],
    ['overdue', '/r/overdue'],
    ['no row', '/r/stage/won'],
    ['leads', '/r/leads'],
    ['health', '/r/health'],
    ['customers', '/r/customers'],
    ['funnel', '/r/funnel'],
    ['process', '/r/process'],
    ['lead health', '/r/lead-health'],
    ['quiet', '/r/quiet'],
    ['stuck', '/r/stuck'],
    ['lost', '/r/lost'],
    ['knowledge', '/r/knowledge'],
    ['minutes', '/r/minutes'],
    ['AI', '/r/ai'],
    ['missing', '/r/customer/1'],
  ] as const;

describe.each([
  ['the smallest phone', { ...PHONE, viewport: { width: 320, height: 640 } }, 'light'],
  ['a desk at night', DESK, 'dark'],
] as const)('on %s', (_, options, colorScheme) => {
  it('every page fits, can be read by everybody, and nothing goes wrong', async () => {
    for (const [name, path] of PAGES()) {
      const missing = name === 'missing' ? ['404'] : [];
      const { context, page, troubles } = await openPage(browser, `${base}${path}${path.includes('?') ? '&' : '?'}as=manager`, {
        ...options,
        colorScheme,
      });
      await page.evaluate('document.fonts.ready');
      expect(await overflow(page), name).toBeLessThanOrEqual(0);
      expect(await accessibilityFindings(page), name).toEqual([]);
      expect(
        troubles.filter((trouble) => !missing.some((known) => trouble.includes(known))),
        name,
      ).toEqual([]);
      await context.close();
    }
  });
});

describe('on paper', () => {
  it.each(['manager', 'english'])('the brief is one A4 page, however long its rows are (%s)', async (account) => {
    const { context, page } = await openPage(browser, `${base}/r/brief?as=${account}`, DESK);
    await page.evaluate('document.fonts.ready');
    await page.getByText(/展开其余|The rest/).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    // A4 in points.
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(await page.locator('.figure-row').count()).toBe(18);
    await context.close();
  });

  it('a list is a table, though the sheet is narrower than a tablet', async () => {
    const { context, page } = await openPage(browser, `${base}/r/overdue?as=manager`, { ...DESK, viewport: { width: 703, height: 1000 } });
    expect(await page.getByRole('columnheader', { name: '客户', exact: true }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('columnheader', { name: '客户', exact: true }).isVisible()).toBe(true);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('what opens a message by its day keeps the day; what only opens something is left out', async () => {
    const paper = async (path: string) => {
      const { context, page } = await openPage(browser, `${base}${path}?as=manager`, { ...DESK, viewport: { width: 718, height: 1000 } });
      await page.emulateMedia({ media: 'print' });
      return { context, page };
    };
    const record = await paper(`/r/customer/${here.customer.id}`);
    const days = record.page.locator('section[aria-labelledby="key-times"] time');
    expect(await days.count()).toBeGreaterThan(0);
    for (const day of await days.all()) expect(await day.isVisible()).toBe(true);
    expect(
      await record.page
        .locator('.source', { hasText: /^原话$/ })
        .first()
        .isVisible(),
    ).toBe(false);
    await record.context.close();
    const list = await paper('/r/overdue');
    expect(await list.page.locator('.narrowing summary').isVisible()).toBe(false);
    expect(await list.page.getByRole('columnheader', { name: '原话', exact: true }).isVisible()).toBe(false);
    const narrow = await list.page.locator('.data th[scope=row]').evaluateAll((all) => Math.min(...all.map((each) => each.clientWidth)));
    expect(narrow).toBeGreaterThan(90);
    await list.context.close();
  });

  it('the numbers of the brief are 40 pixels high on a screen', async () => {
    const { context, page } = await openPage(browser, `${base}/r/brief?as=manager`, DESK);
    const sizes = await page
      .locator('.figure-value')
      .evaluateAll((found) => found.map((one) => one.computedStyleMap().get('font-size')?.toString()));
    expect(sizes).toEqual(['40px', '40px', '40px']);
    await context.close();
  });
});

describe('sources', () => {
  it('open beside the record on a desk, and close with Escape, the focus where it was', async () => {
    const { context, page } = await openPage(browser, `${base}/r/customer/${here.customer.id}?as=manager`, DESK);
    // Plain text that opens its message: the small boxes of the minutes' line numbers are not meant here.
    for (const one of await page.locator('.source').all())
      expect(await one.evaluate((each) => each.ownerDocument.defaultView?.getComputedStyle(each).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
    const source = page.locator('.entry .source').nth(1);
    await source.focus();
    await page.keyboard.press('Enter');
    await page.locator('#panel .spoken').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/r/customer/${here.customer.id}`);
    expect(await page.locator('#panel .spoken').textContent()).toContain('今天拜访了华东医疗的王总');
    await page.keyboard.press('Escape');
    expect(await page.locator('#panel').isHidden()).toBe(true);
    expect(await source.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    await context.close();
  });

  it('go one further and back again within the panel', async () => {
    const { context, page } = await openPage(browser, `${base}/r/overdue?as=manager`, DESK);
    await page.getByRole('link', { name: '华东医疗器械股份有限公司', exact: true }).click();
    await page.locator('#panel .record').waitFor();
    await page.locator('#panel .entry .source').last().click();
    await page.locator('#panel .spoken').waitFor();
    expect(await page.locator('#panel mark').allTextContents()).toContain('年底前定');
    await page.getByRole('button', { name: '返回' }).click();
    await page.locator('#panel .record').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await context.close();
  });

  it('are pages of their own on a phone', async () => {
    const { context, page } = await openPage(browser, `${base}/r/customer/${here.customer.id}?as=manager`, PHONE);
    await page.locator('.entry .source').nth(1).click();
    await page.waitForURL(/\/r\/message\//);
    expect(await page.locator('.spoken').textContent()).toContain('今天拜访了华东医疗的王总');
    await context.close();
  });
});

describe('the way to the other pages', () => {
  it.each([
    ['a phone without scripts', { ...PHONE, javaScriptEnabled: false }],
    ['a desk', DESK],
  ] as const)('opens by key on %s, and leads on', async (_, options) => {
    const { context, page } = await openPage(browser, `${base}/r/brief?as=manager`, options);
    expect(await page.getByRole('link', { name: '静默', exact: true }).isVisible()).toBe(false);
    await page.locator('.more-pages summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '静默', exact: true }).click();
    await page.waitForURL(/\/r\/quiet/);
    expect(await page.locator('.more-pages summary').textContent()).toBe('静默');
    expect(await page.getByRole('link', { name: '‹ 聊天' }).getAttribute('href')).toBe('/');
    await context.close();
  });
});

describe('a signed link', () => {
  it('leaves the address bar, and links within work without it', async () => {
    const { context, page } = await openPage(browser, base + (await team.signer.sign('/r/overdue', team.people.manager.id)), PHONE);
    await page.waitForFunction("!location.search.includes('t=')");
    await page.locator('.row-link').first().click();
    await page.locator('.record').waitFor();
    expect(await page.title()).toContain('0号长名字');
    await context.close();
  });
});
