/** Makes the README's pictures: starts the program with sample data and photographs what people see. `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { DESK, launchBrowser, openPage, PHONE, say } from '../test/browser/browser.js';
import { startProgram } from '../test/browser/program.js';

const FOLDER = 'docs/images';
const SHARP = { deviceScaleFactor: 2 };
const WIDE: BrowserContextOptions = { ...DESK, viewport: { width: 1440, height: 900 }, ...SHARP };

interface Picture {
  readonly name: string;
  readonly as: 'rep' | 'manager';
  readonly options: BrowserContextOptions;
  /** Brings the page to the moment of the picture. */
  readonly act: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'chat-phone',
    as: 'rep',
    options: { ...PHONE, ...SHARP },
    act: async (page) => {
      await say(page, '今天拜访了华东医疗的王总,报价38万,下周三签合同');
      await lastCard(page, '已记').waitFor();
      await say(page, '不是38万,是36万');
      await page
        .getByText(/^改好了/)
        .last()
        .waitFor();
    },
  },
  {
    name: 'form-phone',
    as: 'rep',
    options: { ...PHONE, ...SHARP },
    act: async (page) => {
      await page.getByRole('button', { name: '改一下', exact: true }).last().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'today-phone-dark',
    as: 'rep',
    options: { ...PHONE, ...SHARP, colorScheme: 'dark' },
    act: async (page) => {
      await say(page, '今天要跟谁');
      await lastCard(page, '今天要跟').waitFor();
    },
  },
  {
    name: 'chat-desktop',
    as: 'rep',
    options: WIDE,
    act: async (page) => {
      await say(page, '今天和华东医疗王总通了电话,合同条款没问题,周五走用印');
      await lastCard(page, '已记').waitFor();
      await page.getByRole('link', { name: '看档案' }).last().click();
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'brief-desktop',
    as: 'manager',
    options: WIDE,
    act: async (page) => {
      await say(page, '晨报');
      await page
        .getByRole('link', { name: /超期商机/ })
        .last()
        .click();
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'brief-page',
    as: 'manager',
    options: { ...DESK, ...SHARP },
    act: async (page) => {
      await page.goto(new URL('/r/brief?as=manager', page.url()).href);
    },
  },
  {
    name: 'record-phone',
    as: 'rep',
    options: { ...PHONE, ...SHARP },
    act: async (page) => {
      await page.getByRole('link', { name: '看档案' }).last().click();
      await page.getByRole('heading', { level: 1, name: /华东医疗/ }).waitFor();
    },
  },
];

/** The last card whose title says so. */
function lastCard(page: Page, title: string) {
  return page.getByRole('heading', { name: title }).last();
}

/** Text stands in the page's own font, and nothing moves any more. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
}

async function photograph(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { context, page } = await openPage(browser, 'about:blank', picture.options);
  await page.addInitScript(`localStorage.setItem('zhanbao.me', '"${picture.as}"')`);
  await page.goto(url);
  await picture.act(page);
  await settle(page);
  await page.screenshot({ path: `${FOLDER}/${picture.name}.png` });
  await context.close();
  console.log(`${FOLDER}/${picture.name}.png`);
}

async function post(url: string, path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/chat/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
}

mkdirSync(FOLDER, { recursive: true });
const program = await startProgram({ demo: true, entry: ['--import', 'tsx', 'src/main.ts'] });
const browser = await launchBrowser();
try {
  // Welcomes come once: said beforehand, so that the pictures show the work.
  for (const as of ['rep', 'manager']) await post(program.url, 'messages', { as, in: 'dm', text: '帮助' });
  const members = ['rep', 'rep2', 'rep3', 'manager'];
  await post(program.url, 'groups', { id: 'east', name: '华东一组', members });
  for (const picture of PICTURES) await photograph(browser, program.url, picture);
} finally {
  await browser.close();
  await program.close();
}
