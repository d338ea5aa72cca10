import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_CARDS } from '../adapters/web/cards.js';
import { REP } from '../adapters/web/desk.js';
import { serveSamples } from '../adapters/web/serve.js';
import { accessibilityFindings, DESK, launchBrowser, openPage, overflow, PHONE, say } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Runs one test on a chat of its own. */
async function withChat(use: (chat: Awaited<ReturnType<typeof serveSamples>>) => Promise<void>): Promise<void> {
  const chat = await serveSamples();
  try {
    await use(chat);
  } finally {
    await chat.close();
  }
}

describe('every kind of card', () => {
  it.each([
    ['a small phone', { ...PHONE, viewport: { width: 320, height: 568 } }],
    ['a phone, dark', { ...PHONE, colorScheme: 'dark' as const }],
    ['a desk', DESK],
    ['a wide desk, dark', { ...DESK, viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' as const }],
  ])('fits and is accessible on %s', async (_name, options) => {
    await withChat(async ({ url }) => {
      const { context, page, troubles } = await openPage(browser, url, options);
      expect(await accessibilityFindings(page)).toEqual([]);
      await say(page, '全部');
      await page.getByRole('heading', { name: SAMPLE_CARDS.status?.title ?? '' }).waitFor();
      for (const card of Object.values(SAMPLE_CARDS)) expect(await page.getByRole('heading', { name: card.title }).count()).toBe(1);
      await page.locator('summary').click();
      await page.getByText('健康度 = 100').waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: '延期' }).first().click();
      await page.getByLabel('延到哪天').waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await context.close();
    });
  });
});

describe('a press', () => {
  it('is sent once however fast one clicks, and the card settles in its place', async () => {
    await withChat(async ({ url, ports }) => {
      const { context, page } = await openPage(browser, url);
      await say(page, '今天拜访了华东医疗的王总');
      const undo = page.getByRole('button', { name: '撤销' });
      await undo.dblclick();
      await page.getByRole('heading', { name: SAMPLE_CARDS.undone?.title ?? '' }).waitFor();
      expect(ports.received.filter((each) => each.kind === 'press')).toHaveLength(1);
      expect(await page.getByRole('heading', { name: '已记 · 华东医疗 · 谈判' }).count()).toBe(0);
      expect(await undo.count()).toBe(0);
      await context.close();
    });
  });

  it('opens its form in place, sends what was filled in, and keeps it when it was refused', async () => {
    await withChat(async ({ url, ports }) => {
      const { context, page } = await openPage(browser, url, PHONE);
      await say(page, '今天拜访了华东医疗的王总');
      await page.getByRole('button', { name: '改一下' }).click();
      const form = page.getByRole('dialog', { name: '改一下' });
      await form.getByText('已记 · 华东医疗 · 谈判').waitFor();
      await form.getByLabel('方案', { exact: true }).check();
      await form.getByLabel('来源渠道').fill('转介绍');
      ports.away = true;
      await form.getByRole('button', { name: '提交' }).click();
      await form.getByText('暂时存不进去').waitFor();
      ports.away = false;
      await form.getByRole('button', { name: '提交' }).click();
      await form.waitFor({ state: 'detached' });
      expect(ports.received.at(-1)).toMatchObject({
        kind: 'press',
        action: 'log.fix',
        form: { stage: 'proposal', source: '转介绍', summary: '拜访王总,报价 38 万', next: '2026-11-25', amount: '38' },
      });
      await context.close();
    });
  });
});

describe('nothing typed is lost', () => {
  it('waits while nothing can be stored, survives a reload and arrives once, in order', async () => {
    await withChat(async ({ url, ports }) => {
      const { context, page } = await openPage(browser, url);
      await page.getByText('像跟同事说话一样').waitFor();
      ports.away = true;
      await say(page, '第一条');
      await say(page, '第二条');
      await page.locator('.state').getByText('暂时存不进去,这条还没有收下。会自动重试').first().waitFor();
      await page.reload();
      await page.getByText('第二条').waitFor();
      expect(ports.received).toEqual([]);
      ports.away = false;
      await page.getByRole('heading', { name: '已记 · 华东医疗 · 谈判' }).nth(1).waitFor();
      expect(ports.received.map((each) => each.kind === 'message' && each.text)).toEqual(['第一条', '第二条']);
      expect(await page.getByText('第一条').count()).toBe(1);
      expect(await page.locator('.state').getByText('会自动重试').count()).toBe(0);
      await context.close();
    });
  });

  it('goes out when the network is back, and what was said meanwhile is there', async () => {
    await withChat(async ({ url, ports, adapter }) => {
      const { context, page } = await openPage(browser, url);
      await page.getByText('像跟同事说话一样').waitFor();
      await context.setOffline(true);
      await page.locator('.banner').getByText('连接断了').waitFor();
      await say(page, '断网时写的');
      await adapter.send(ports.out(REP, '断网时说的'));
      await context.setOffline(false);
      await page.getByText('断网时说的').waitFor();
      await page.getByRole('heading', { name: '已记 · 华东医疗 · 谈判' }).waitFor();
      expect(await page.locator('.banner').getByText('连接断了').count()).toBe(0);
      expect(ports.received).toHaveLength(1);
      await context.close();
    });
  });

  it('keeps a half-written text per chat, and gives a refused one back to edit', async () => {
    await withChat(async ({ url, ports }) => {
      const { context, page } = await openPage(browser, url);
      await page.locator('#say').fill('写到一半');
      await page.reload();
      await page.waitForFunction(`document.querySelector('#say')?.value === '写到一半'`);
      await say(page, '长'.repeat(100_001));
      await page.getByText('这段话超过 10 万字').waitFor();
      await page.getByRole('button', { name: '改一下' }).click();
      expect((await page.locator('#say').inputValue()).length).toBe(100_001);
      expect(ports.received).toEqual([]);
      await context.close();
    });
  });
});

describe('with the keyboard alone', () => {
  it('a line breaks with Shift+Enter, a word is picked with Enter, a message goes with Enter', async () => {
    await withChat(async ({ url, ports }) => {
      const { context, page } = await openPage(browser, url);
      await page.getByText('像跟同事说话一样').waitFor();
      await page.keyboard.type('第一行');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('第二行');
      // Enter while an input method composes: the browser says so with isComposing.
      await page.evaluate(
        `document.querySelector('#say').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))`,
      );
      expect(ports.received).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '改一下' }).waitFor();
      expect(ports.received[0]).toMatchObject({ text: '第一行\n第二行' });
      await context.close();
    });
  });

  it('a form opens, is filled in and closes, and focus comes back to its button', async () => {
    await withChat(async ({ url }) => {
      const { context, page } = await openPage(browser, url);
      await say(page, '今天拜访了华东医疗的王总');
      const fix = page.getByRole('button', { name: '改一下' });
      await fix.waitFor();
      // Backwards from the composer: attach, then the card's last link and its buttons.
      for (let tabs = 0; tabs < 8 && !(await fix.evaluate((each) => each === each.ownerDocument.activeElement)); tabs += 1) {
        await page.keyboard.press('Shift+Tab');
      }
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('ArrowLeft');
      expect(await page.getByLabel('方案', { exact: true }).isChecked()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await fix.evaluate((each) => each === each.ownerDocument.activeElement)).toBe(true);
      await context.close();
    });
  });
});

describe('around the chat', () => {
  it('a colleague is added, a group created, and only a mention asks the bot there', async () => {
    await withChat(async ({ url, ports }) => {
      const { context, page } = await openPage(browser, url);
      await page.getByRole('button', { name: /我是 王雷/ }).click();
      await page.getByRole('button', { name: '添加同事' }).click();
      await page.getByLabel('名字').fill('李雷');
      await page.getByLabel('账号').fill('li');
      await page.getByRole('button', { name: '添加', exact: true }).click();
      await page.getByRole('button', { name: /我是 李雷/ }).waitFor();
      await page.getByRole('button', { name: '新建群聊' }).click();
      await page.getByLabel('群名').fill('华东一组');
      await page.getByLabel('陈静').check();
      await page.getByRole('button', { name: '建群', exact: true }).click();
      await page.getByRole('heading', { name: '华东一组' }).waitFor();
      await say(page, '晚上一起吃饭');
      await page.getByRole('button', { name: '@战报' }).click();
      await page.keyboard.type('谁超期了');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /超期 4 天/ }).waitFor();
      expect(ports.received.map((each) => each.kind === 'message' && [each.text, each.addressed])).toEqual([
        ['晚上一起吃饭', false],
        ['谁超期了', true],
      ]);
      await context.close();
    });
  });

  it('a link opens beside the chat where there is room, and in its place on a phone', async () => {
    await withChat(async ({ url }) => {
      const desk = await openPage(browser, url);
      await say(desk.page, '今天拜访了华东医疗的王总');
      await desk.page.getByRole('link', { name: '看档案' }).click();
      await desk.page.frameLocator('iframe').getByRole('heading', { name: '华东医疗' }).waitFor();
      await desk.page.keyboard.press('Escape');
      expect(await desk.page.locator('iframe').count()).toBe(0);
      await desk.context.close();
      const phone = await openPage(browser, url, PHONE);
      await phone.page.getByRole('link', { name: '看档案' }).click();
      await phone.page.waitForURL(/\/r\/customer\/1\?as=rep$/);
      await phone.context.close();
    });
  });

  it('a link to a file downloads it and opens no page; how far an import has come is a bar', async () => {
    await withChat(async ({ url }) => {
      const { context, page } = await openPage(browser, url);
      await say(page, '全部');
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载要改的行' }).click()]);
      expect(new URL(download.url()).pathname).toBe('/r/import/1/faults.csv');
      expect(await page.locator('iframe').count()).toBe(0);
      expect(await page.getByRole('progressbar', { name: '进度' }).getAttribute('value')).toBe('35');
      expect(await page.getByText('█').count()).toBe(0);
      await context.close();
    });
  });

  it('speaks English and turns dark when asked, and remembers both', async () => {
    await withChat(async ({ url }) => {
      const { context, page } = await openPage(browser, url);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Switch dark and light' }).click();
      await page.getByText('Say it as you would to a colleague').waitFor();
      await page.reload();
      await page.getByText('Say it as you would to a colleague').waitFor();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(await accessibilityFindings(page)).toEqual([]);
      await context.close();
    });
  });

  it('a file is added, goes up and comes with the message', async () => {
    await withChat(async ({ url, ports }) => {
      const { context, page } = await openPage(browser, url);
      await page.getByText('像跟同事说话一样').waitFor();
      await page.locator('input[type=file]').setInputFiles([
        { name: '确认函.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
        { name: '程序.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
      ]);
      await page.getByText('这种文件还读不了').waitFor();
      expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
      await say(page, '客户的确认函');
      await page.getByText('移除它再发送').waitFor();
      expect(ports.received).toEqual([]);
      await page.getByRole('button', { name: '移除 程序.exe' }).click();
      await page.locator('#say').press('Enter');
      await page.locator('.message-own').getByText('确认函.pdf').waitFor();
      expect(ports.received[0]).toMatchObject({
        text: '客户的确认函',
        attachments: [{ name: '确认函.pdf', contentType: 'application/pdf' }],
      });
      await context.close();
    });
  });

  it('an answer longer than the screen is read from its beginning; the next one is followed again', async () => {
    await withChat(async ({ url, ports, adapter }) => {
      const { context, page } = await openPage(browser, url, { ...PHONE, viewport: { width: 390, height: 480 } });
      await page.getByText('像跟同事说话一样').waitFor();
      await adapter.send(ports.out(REP, '早'));
      await adapter.send(ports.out(REP, SAMPLE_CARDS.list ?? ''));
      const title = page.getByRole('heading', { name: SAMPLE_CARDS.list?.title ?? '' });
      await title.waitFor();
      await page.waitForTimeout(300);
      const box = await title.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(200);
      await page.getByRole('button', { name: '有新消息' }).click();
      await adapter.send(ports.out(REP, '看完了吗'));
      await page.getByText('看完了吗').waitFor();
      await page.waitForTimeout(300);
      expect((await page.getByText('看完了吗').boundingBox())?.y).toBeLessThan(480);
      await context.close();
    });
  });

  it('3,000 messages open at the end, quickly, and older ones come on demand', async () => {
    await withChat(async ({ url, ports }) => {
      for (let at = 1; at <= 3000; at += 1) ports.out(REP, `第 ${at} 条`);
      const { context, page } = await openPage(browser, url);
      await page.getByText('第 3000 条').waitFor();
      expect(await page.getByText('第 2900 条', { exact: true }).count()).toBe(0);
      await page.getByRole('button', { name: '看更早的' }).click();
      await page.getByText('第 2850 条', { exact: true }).waitFor({ state: 'attached' });
      expect(await page.locator('.message').count()).toBe(200);
      await context.close();
    });
  });
});
