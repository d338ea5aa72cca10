/** The built demo with a model beside it that the admin has agreed to, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { colleague } from '../model/fake/colleague.js';
import { type FakeModel, type FakePlan, startFakeModel } from '../model/fake/endpoint.js';
import { launchBrowser, openPage, PHONE, say } from './browser.js';
import { type Program, startProgram } from './program.js';

export interface WithModel {
  readonly fake: FakeModel;
  readonly program: Program;
  readonly browser: Browser;
  /** The chat as that person sees it on a phone; `place`: the group to be in. */
  readonly chatOf: (person: string, place?: string) => ReturnType<typeof openPage>;
  close(): Promise<void>;
}

/** Its first token comes after 300 ms, a few characters at a time. */
export async function startWithModel(plan: Partial<FakePlan> = {}): Promise<WithModel> {
  const fake = await startFakeModel({ reply: colleague, firstTokenMs: 300, piece: 8, ...plan });
  const models = { OPENAI_MODEL: 'big', OPENAI_VISION_MODEL: 'eyes', OPENAI_TRANSCRIBE_MODEL: 'ears', OPENAI_EMBED_MODEL: 'places' };
  const env = { OPENAI_BASE_URL: fake.baseUrl, OPENAI_API_KEY: '', OPENAI_PRICES: '2/8 CNY', ...models };
  const [browser, program] = await Promise.all([launchBrowser(), startProgram({ demo: true, env })]);
  const chatOf: WithModel['chatOf'] = async (person, place = 'dm') => {
    const opened = await openPage(browser, 'about:blank', PHONE);
    const remembered = { me: person, [`place.${person}`]: place };
    for (const [key, value] of Object.entries(remembered))
      await opened.page.addInitScript(`localStorage.setItem('zhanbao.${key}', '${JSON.stringify(value)}')`);
    await opened.page.goto(program.url);
    return opened;
  };
  const headers = { 'content-type': 'application/json' };
  const admin = JSON.stringify({ id: 'admin', name: '赵总', role: 'admin' });
  await fetch(`${program.url}/api/chat/people`, { method: 'POST', headers, body: admin });
  const { context, page } = await chatOf('admin');
  await say(page, '启用模型');
  await page.getByRole('heading', { name: /已同意使用模型/ }).waitFor();
  await context.close();
  return {
    ...{ fake, program, browser, chatOf },
    async close() {
      await browser.close();
      await program.close();
      await fake.close();
    },
  };
}

/** Sends files, with words or without. */
export async function send(
  page: Page,
  files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[],
  text = '',
): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files]);
  await page.locator('#say').fill(text);
  await page.locator('#say').press('Enter');
}
