/** The built demo with a model behind it, on a phone in a real browser: minutes from files, a voice note, a group, talk tracks, answers, /ai. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { docx, pdf, written } from '../documents/made.js';
import { colleague } from '../model/fake/colleague.js';
import { accessibilityFindings, overflow, say } from './browser.js';
import { send, startWithModel, type WithModel } from './with-model.js';

const TALK = [
  '王雷: 王总好,今天把方案过一遍,我们内部的底价先不谈。',
  '王总: 你们报的62万,隔壁医院才做了48万,超过55万我签不了。',
  '何川: 机房要换工业级探头,每个贵180块。',
  '王总: 12月底前必须装完。',
  '王雷: 我周三给您一个新的报价。',
  '王总: 行,55万以内我当场签。',
];
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('with a model', () => {
  let here: WithModel;
  let page: Page;
  let troubles: string[];
  let close: () => Promise<void> = async () => undefined;
  beforeAll(async () => {
    here = await startWithModel();
  });
  afterEach(async () => {
    here.fake.reply = colleague;
    await close();
  });
  afterAll(() => here.close());

  async function open(person: string, place?: string): Promise<void> {
    const opened = await here.chatOf(person, place);
    ({ page, troubles } = opened);
    close = () => opened.context.close();
    await page.locator('#say').waitFor();
  }
  const cards = (): Locator => page.locator('.card');
  /** Looks right to everybody, and nothing went wrong on the way. */
  async function looksRight(): Promise<void> {
    expect(await overflow(page)).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(troubles).toEqual([]);
  }

  it.each([
    ['Word', { name: '华东医疗沟通纪要.docx', mimeType: WORD, buffer: Buffer.from(docx(TALK)) }],
    ['PDF', { name: '华东医疗会议.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf([written(TALK)])) }],
  ])('minutes of a %s file come, by the rules at once and by the model after', async (_, file) => {
    await open('rep');
    await send(page, [file]);
    const card = cards().filter({ hasText: '纪要 · 华东医疗' }).last();
    await card.getByText('由模型整理,每一条都对过原话').waitFor();
    await card.getByText('超过55万我签不了').first().waitFor();
    await looksRight();
    const versions = page.locator('.message', { hasText: '发之前再看一眼' });
    const before = await versions.count();
    await card.getByRole('button', { name: '给客户的版本' }).click();
    await expect.poll(() => versions.count()).toBe(before + 1);
    expect(await versions.last().textContent()).not.toMatch(/48万|底价|隔壁/);
    await card.getByRole('button', { name: /转成任务/ }).click();
    await page
      .getByText(/已建 1 个任务/)
      .last()
      .waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await page
      .getByText(/已撤销/)
      .last()
      .waitFor();
  });

  it('a voice note is shown in words, then logged as if typed', async () => {
    await open('rep');
    await send(page, [{ name: '语音.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('ID3\u0004\u0000\u0000') }]);
    await page.getByText('听到的是:"今天拜访了华东医疗的王总').waitFor();
    await page.getByRole('heading', { name: '已记 · 华东医疗 · 谈判' }).last().waitFor();
    await looksRight();
  });

  it('a group is summed up when asked, and its lines are the sources', async () => {
    const headers = { 'content-type': 'application/json' };
    const group = JSON.stringify({ id: 'huadong', name: '华东医疗项目群', members: ['rep', 'manager'] });
    expect((await fetch(`${here.program.url}/api/chat/groups`, { method: 'POST', headers, body: group })).status).toBe(200);
    await open('rep', 'huadong');
    await say(page, '刚跟王总通完电话,他嫌62万太贵,要我们降到55万');
    await say(page, '我周三给他新的报价,12月底前必须装完');
    await say(page, '@战报 总结一下今天这个群');
    const card = cards().filter({ hasText: '纪要 · 华东医疗' }).last();
    await card.getByText('由模型整理').waitFor();
    await card.getByText('他嫌62万太贵').first().waitFor();
    await looksRight();
  });

  it('a talk track says what it rests on, can be shortened, put into English, taken and refused', async () => {
    await open('rep');
    await say(page, '给华东医疗写个谈价话术');
    const card = cards().filter({ has: page.getByRole('heading', { name: '话术 · 华东医疗 · 嫌贵' }) });
    await card.getByText('由模型按记录和话术卡写').last().waitFor();
    expect(await card.last().getByText(/^来自/).count()).toBeGreaterThan(3);
    await looksRight();
    await say(page, '短一点');
    await expect.poll(() => card.count()).toBe(2);
    await card.last().getByText('由模型按记录和话术卡写').waitFor();
    expect(
      await card
        .last()
        .getByText(/理由 2/)
        .count(),
    ).toBe(0);
    await say(page, '英文版');
    await card
      .last()
      .getByText(/Last time you told us/)
      .waitFor();
    await card.last().getByRole('button', { name: '改一下' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Let us talk about what it saves you.');
    await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: /已按你的改/ }).waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await page.getByRole('button', { name: '不合适' }).last().click();
    await page.getByRole('heading', { name: /不合适,记下了/ }).waitFor();
    const before = await card.count();
    await page.getByRole('button', { name: '换一版' }).click();
    await expect.poll(() => card.count()).toBe(before + 1);
    await card
      .last()
      .getByText(/由模型按记录和话术卡写|这版没用上模型/)
      .waitFor();
    await page.getByRole('button', { name: '采纳' }).last().click();
    await page.getByRole('heading', { name: /已采纳/ }).waitFor();
  });

  it('a question that no count answers is looked up, grows sentence by sentence, and shows its sources', async () => {
    await open('rep');
    await say(page, '为什么客户的决策都这么慢?');
    await page.locator('.card-pending').waitFor();
    await page.getByText('由模型从你能看的记录里整理,数字和出处都对过。').waitFor();
    expect(await page.locator('.card-pending').count()).toBe(0);
    await page.getByText(/^依据 \d+ 条$/).click();
    await page.locator('.card').last().getByRole('link').first().click();
    await page.locator('.spoken').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('that refuses the key leaves the answer of the records, and says whom to ask', async () => {
    here.fake.reply = () => ({ kind: 'status', status: 401 });
    await open('rep2');
    await say(page, '给恒川机械写个谈价话术');
    await page.getByText('这版没用上模型,按记录和话术卡整理').waitFor();
    await say(page, '为什么客户的决策都这么慢?');
    await page.getByText('模型现在用不了,请管理员检查模型的设置').waitFor();
    await looksRight();
  });

  it('/ai shows to the manager what was taken, refused and spent', async () => {
    await open('manager');
    await say(page, 'AI 采纳率怎么样');
    await page.getByRole('heading', { name: /AI 采纳率/ }).waitFor();
    await page.getByRole('link', { name: '看明细' }).click();
    await page.waitForURL(/\/r\/ai/);
    await page.locator('main').getByText(/话术/).first().waitFor();
    await page.getByText('写话术').first().waitFor();
    await page
      .getByText(/^<?\d+\.\d\d$/)
      .first()
      .waitFor();
    await looksRight();
  });
});
