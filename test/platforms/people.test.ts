/** The built program on two platforms at once, each a fake of the wire: who comes in, who does not, and two accounts of one person. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort, type Program, startProgram } from '../program/program.js';
import { FakeDingTalk } from './dingtalk/fake/fake.js';
import { type FakeSlack, startFakeSlack } from './slack/fake/fake-slack.js';
import { APP_TOKEN, BOT_TOKEN } from './slack/fake/shapes.js';
import { directOf } from './slack/fake/web-api.js';

describe('people on Slack and DingTalk', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhanbao-people-'));
  let slack: FakeSlack;
  let ding: FakeDingTalk;
  let program: Program;
  let env: Record<string, string>;

  beforeAll(async () => {
    slack = await startFakeSlack();
    ding = await FakeDingTalk.start();
    const { clientId, clientSecret, robotCode, cardTemplateId = '', apiUrl, oapiUrl } = ding.settings();
    env = {
      ...{ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: `${slack.server.url}api/`, LOG_LEVEL: 'warn' },
      ...{ DINGTALK_CLIENT_ID: clientId, DINGTALK_CLIENT_SECRET: clientSecret, DINGTALK_ROBOT_CODE: robotCode },
      ...{ DINGTALK_CARD_TEMPLATE_ID: cardTemplateId, DINGTALK_API_URL: apiUrl, DINGTALK_OAPI_URL: oapiUrl },
    };
    program = await startProgram({ dataDir, port: await freePort(), env });
  });
  afterAll(async () => {
    await program?.kill();
    await slack?.close();
    await ding?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** What the bot said to somebody on Slack, as they read it. */
  const onSlack = (user: string): string =>
    slack
      .messages(directOf(user))
      .filter(({ bot }) => bot)
      .map((message) => slack.read(message))
      .join('\n');
  const onDing = (user: string): string =>
    ding
      .seen(user)
      .filter(({ from }) => from === 'robot')
      .map(({ text }) => text)
      .join('\n');
  const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 50 });

  it('prints a code, and whoever sends it is the admin', async () => {
    await soon(() => expect(program.output()).toMatch(/send (ZB-\w{4}-\w{4}) to the bot/));
    const [, code = ''] = /send (ZB-\w{4}-\w{4}) to the bot/.exec(program.output()) ?? [];
    await soon(() => expect(slack.server.sockets.size).toBeGreaterThan(0));
    await slack.say('U03', code);
    await soon(() => expect(onSlack('U03')).toContain('陈静,你现在是管理员了'));
  });

  it('helps who types the bare slash command in their own language, also somebody who never wrote', async () => {
    await slack.command('U03', '', 'C02');
    await slack.command('U04', '', 'C02');
    await soon(() => expect(onSlack('U03')).toContain('直接说就行'));
    await soon(() => expect(onSlack('U04')).toContain('Just say it'));
  });

  it('lets a member in with the first message and tells the admin, and no guest or stranger', async () => {
    await slack.say('U02', '今天拜访了恒川机械的陈厂长,报价120万,周五回复');
    await soon(() => expect(onSlack('U02')).toContain('恒川机械'));
    await soon(() => expect(onSlack('U03')).toContain('王雷 从 Slack 加入了'));
    await slack.say('U05', '恒川机械到哪一步了?');
    await slack.say('U06', '恒川机械到哪一步了?', { team: 'T99' });
    await soon(() => expect(onSlack('U05')).toContain('这里只给本公司的同事用'));
    await soon(() => expect(onSlack('U06')).toContain('这里只给本公司的同事用'));
    expect(onSlack('U05') + onSlack('U06')).not.toMatch(/120|恒川/);
  });

  it('makes two accounts one person by a code, who then sees the same records on both', async () => {
    await slack.say('U02', '配对');
    await soon(() => expect(onSlack('U02')).toMatch(/配对码: ZB-/));
    const [, code = ''] = /配对码: (ZB-\w{4}-\w{4})/.exec(onSlack('U02')) ?? [];
    await ding.say({ id: 'm1', from: 'rep1', text: code });
    await soon(() => expect(onDing('rep1')).toContain('配对好了,你还是王雷'));
    await ding.say({ id: 'm2', from: 'rep1', text: '恒川机械到哪一步了?' });
    await soon(() => expect(onDing('rep1')).toContain('120'));
  });

  it('shows the doctor nothing to mend', async () => {
    const run = promisify(execFile);
    const doctor = { env: { ...process.env, ...env, DATA_DIR: dataDir } };
    const { stdout } = await run(process.execPath, ['dist/scripts/doctor.js'], doctor);
    expect(stdout).toContain('all is well');
    const broken = { env: { ...doctor.env, DINGTALK_CLIENT_SECRET: 'wrong', WECOM_BOT_ID: 'only' } };
    const failed = await run(process.execPath, ['dist/scripts/doctor.js'], broken).catch(
      (error: { code: number; stdout: string }) => error,
    );
    expect('code' in failed && failed.code).toBe(1);
    expect(failed.stdout).toMatch(/✗ WeCom robot: settings\n +→ set WECOM_BOT_SECRET/);
    expect(failed.stdout).toMatch(/✗ DingTalk/);
  });

  it('logs neither secrets nor what people write, and stops when told', async () => {
    expect(await program.stop()).toBe(0);
    for (const secret of [BOT_TOKEN, APP_TOKEN, ding.settings().clientSecret, '恒川']) expect(program.output()).not.toContain(secret);
  });
});
