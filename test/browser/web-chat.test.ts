import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, launchBrowser, openPage, overflow, PHONE, say } from './browser.js';
import { type Program, startProgram } from './program.js';

/** The built program with its own database, as `npm start` runs it. */
describe('the web chat of the whole program', () => {
  let browser: Browser;
  let program: Program;
  beforeAll(async () => {
    [browser, program] = await Promise.all([launchBrowser(), startProgram()]);
  });
  afterAll(async () => {
    await browser.close();
    await program.close();
  });

  it('logs one sentence, corrects it by form, opens the record and undoes it', async () => {
    const { context, page, troubles } = await openPage(browser, program.url);
    await say(page, '今天拜访了华东医疗的王总,报价38万,下周三签合同');
    await page.getByRole('heading', { name: '已记 · 华东医疗 · 谈判' }).waitFor();
    await page.getByText(/¥38 万 · 王总/).waitFor();

    await page.getByRole('button', { name: '改一下', exact: true }).click();
    const form = page.getByRole('dialog', { name: '改一下' });
    await form.getByLabel('金额').fill('36万');
    await form.getByRole('button', { name: '提交' }).click();
    await page
      .getByText(/¥36 万/)
      .first()
      .waitFor();
    await form.waitFor({ state: 'detached' });

    await page.getByRole('link', { name: '看档案' }).first().click();
    await page.frameLocator('iframe').getByRole('heading', { level: 1, name: '华东医疗' }).waitFor();
    await page.keyboard.press('Escape');

    await say(page, '撤销');
    await page
      .getByText(/已撤销/)
      .first()
      .waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('offers sample data where there is nothing yet, and loads it at a tap', async () => {
    const { context, page, troubles } = await openPage(browser, program.url, PHONE);
    await say(page, '你好');
    await page.getByRole('button', { name: '载入示例数据' }).click();
    await page.getByText(/^示例数据已载入/).waitFor();
    await page.getByRole('button', { name: /我是 王雷/ }).click();
    await page.getByRole('button', { name: /李雷/ }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('shows the manager the brief, and behind a number its rows', async () => {
    const { context, page, troubles } = await openPage(browser, program.url);
    await page.getByRole('button', { name: /我是/ }).click();
    await page.getByRole('button', { name: /主管/ }).click();
    await page.getByRole('button', { name: '晨报', exact: true }).click();
    await page.getByRole('heading', { name: /^作战简报/ }).waitFor();
    for (const label of ['优质新线索', '超期商机', '客户健康']) await page.getByText(label, { exact: true }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('link', { name: /超期商机/ }).click();
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('iframe').getAttribute('title')).toBe('页面');
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('keeps what is typed while the program is away, and sends it once when it is back', async () => {
    const { context, page } = await openPage(browser, program.url);
    await page.getByText('像跟同事说话一样').or(page.getByRole('log').locator('article').first()).first().waitFor();
    expect(await program.stop()).toBe(0);
    await page.locator('.banner').getByText('连接断了').waitFor();
    await say(page, '帮助');
    await page.locator('.state').getByText('还没发出').waitFor();
    await program.again();
    await page.getByRole('heading', { name: '直接说就行,五个例子' }).waitFor();
    await page.locator('.banner').getByText('连接断了').waitFor({ state: 'detached' });
    const account = await page.evaluate(`JSON.parse(localStorage.getItem('zhanbao.me'))`);
    const said = await (await fetch(`${program.url}/api/chat/messages?as=${account}&in=dm`)).json();
    expect(said).toBeInstanceOf(Array);
    // The API's own list.
    expect((said as { readonly text: string }[]).filter((each) => each.text === '帮助')).toHaveLength(1);
    await context.close();
  });
});
