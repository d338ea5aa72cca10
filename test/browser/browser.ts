import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';

/** A real Chromium, from an npm package. Its packaged flags for one process and without web security are left out: pages are tested as people run them. */
export async function launchBrowser(): Promise<Browser> {
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--disable-web-security');
  return playwright.launch({ executablePath: await chromium.executablePath(), args: [...args, '--no-sandbox', '--lang=zh-CN'] });
}

const CHINA: BrowserContextOptions = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, ...CHINA };
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, ...CHINA };

/** A page that reports what went wrong in it: errors, refused loads, warnings of the console. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = DESK) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await page.goto(url);
  return { context, page, troubles };
}

/** Types into the composer and sends. */
export async function say(page: Page, text: string): Promise<void> {
  await page.locator('#say').fill(text);
  await page.locator('#say').press('Enter');
}

/** What axe finds against WCAG 2.2 A and AA: rule and the elements. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  // Through the debugger, not a script tag: the page's own policy forbids foreign scripts.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // `axe` is put on the window by the line above; types of the page are not known here.
    const run = (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run;
    const { violations } = await run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}

/** How many pixels the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
