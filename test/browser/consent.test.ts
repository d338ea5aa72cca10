/** The built program with a model behind it, in a real browser: the admin is asked what may be sent, and nothing is sent before. */
import { expect, it } from 'vitest';
import { startFakeModel } from '../model/fake/endpoint.js';
import { parrot } from '../model/fake/parrot.js';
import { accessibilityFindings, launchBrowser, openPage, overflow, PHONE, say } from './browser.js';
import { startProgram } from './program.js';

it('asks the admin once what may be sent, sends nothing before, and says who agreed', async () => {
  const fake = await startFakeModel({ reply: parrot });
  const env = { OPENAI_BASE_URL: fake.baseUrl, OPENAI_MODEL: 'big', OPENAI_TRANSCRIBE_MODEL: 'ears', OPENAI_API_KEY: '' };
  const [browser, program] = await Promise.all([launchBrowser(), startProgram({ demo: true, env })]);
  try {
    const headers = { 'content-type': 'application/json' };
    const admin = JSON.stringify({ id: 'admin', name: '赵总', role: 'admin' });
    expect((await fetch(`${program.url}/api/chat/people`, { method: 'POST', headers, body: admin })).status).toBe(200);
    const { page, troubles } = await openPage(browser, 'about:blank', PHONE);
    await page.addInitScript(`localStorage.setItem('zhanbao.me', '"admin"')`);
    await page.goto(program.url);
    await say(page, '帮助');
    const card = page.getByRole('heading', { name: /要不要用模型/ });
    // It is asked at the next tick of the clock.
    await card.waitFor({ timeout: 90_000 });
    await page.getByText('没同意之前什么都不发').waitFor();
    await page.getByText('图片和录音没法遮,原样发。').waitFor();
    expect(fake.asked).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '同意使用' }).click();
    await page.getByRole('heading', { name: /已同意使用模型/ }).waitFor();
    await page.getByText(/赵总 .*决定,随时可以改/).waitFor();
    expect(await card.count()).toBe(0);
    expect(troubles).toEqual([]);
  } finally {
    await browser.close();
    await program.close();
    await fake.close();
  }
});
