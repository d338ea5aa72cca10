import { describe, expect, it } from 'vitest';
import { createSlackAdapter } from '../../../adapters/slack/index.js';
import { PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import type { RemoteFile } from '../../../src/message.js';
import { fakeSlackPorts } from '../../adapters/slack/ports.js';
import { APP_TOKEN, BOT_TOKEN, SCOPES, SECRET } from './fake/shapes.js';
import { onStage } from './on-stage.js';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const failureOf = (doing: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.resolve(doing).then(
    () => 'done',
    (error: unknown) => error,
  );

describe('people of a workspace', () => {
  it('are members, guests or strangers, with name and language', async () => {
    const { adapter } = await onStage('http');
    const who = (account: string) => adapter.profile?.(account);
    expect(await who('T00BB:U02')).toEqual({ name: '王雷', standing: 'member', lang: 'zh' });
    expect(await who('T00BB:U04')).toEqual({ name: 'Jane', standing: 'member', lang: 'en' });
    expect(await who('T00BB:U05')).toMatchObject({ standing: 'guest' });
    expect(await who('T00BB:U06')).toMatchObject({ standing: 'stranger' });
    expect(await who('T99:U02')).toMatchObject({ standing: 'stranger' });
    expect(await who('T00BB:U77')).toBeUndefined();
  });

  it('cannot be told while Slack is away or the scope is missing', async () => {
    const { adapter, slack } = await onStage('http');
    slack.fail('users.info', { kind: 'status', status: 500, stored: false });
    expect(await failureOf(adapter.profile?.('T00BB:U02'))).toBeInstanceOf(PlatformUnreachable);
    slack.work.scopes = SCOPES.filter((each) => each !== 'users:read');
    expect(await failureOf(adapter.profile?.('T00BB:U02'))).toMatchObject({ code: 'missing_scope', retryAfterMs: 60_000 });
  });
});

describe('files', () => {
  async function sent(name: string, contentType: string, bytes: Uint8Array, change: Record<string, unknown> = {}) {
    const stage = await onStage('http');
    const { slack, ports, adapter } = stage;
    await slack.say('U02', '名片', { files: [{ ...slack.file(name, contentType, bytes), ...change }] });
    const [message] = ports.received;
    const file: RemoteFile = (message?.kind === 'message' ? message.files?.[0] : undefined) ?? expect.fail('no file');
    return { ...stage, file, download: () => adapter.download?.(file) };
  }

  it('are fetched with the bot’s token', async () => {
    const { download } = await sent('名片.png', 'image/png', PNG);
    expect(await download()).toEqual({ name: '名片.png', contentType: 'image/png', bytes: Buffer.from(PNG) });
  });

  it('of other organisations are asked for by id', async () => {
    const { download, file } = await sent('card.png', 'image/png', PNG, {
      file_access: 'check_file_info',
      url_private: undefined,
      url_private_download: undefined,
    });
    expect(file.remote).toBe('id:F1');
    expect(await download()).toMatchObject({ contentType: 'image/png' });
  });

  it('that turn out to be a login page are refused', async () => {
    const { download, slack } = await sent('card.png', 'image/png', PNG);
    slack.work.scopes = SCOPES.filter((each) => each !== 'files:read');
    expect(await failureOf(download())).toEqual(new PlatformRefused('file_not_readable'));
  });

  it('that are gone, of a type not taken or too large are refused', async () => {
    const gone = await sent('card.png', 'image/png', PNG);
    gone.slack.server.files.clear();
    expect(await failureOf(gone.download())).toMatchObject({ code: 'file_not_found' });
    expect(await failureOf((await sent('x.exe', 'application/x-msdownload', PNG)).download())).toMatchObject({
      code: 'file_type_not_taken',
    });
    const large = new Uint8Array(20 * 1024 * 1024 + 1);
    expect(await failureOf((await sent('a.png', 'image/png', large)).download())).toMatchObject({ code: 'file_too_large' });
    expect(await failureOf((await sent('a.png', 'image/png', large, { size: 5 })).download())).toMatchObject({ code: 'file_too_large' });
    const { download } = await sent('a.png', 'image/png', large.slice(0, 20 * 1024 * 1024));
    expect((await download())?.bytes.length).toBe(20 * 1024 * 1024);
  });

  it('on other hosts never see the token', async () => {
    for (const url of ['https://evil.example/card.png', 'https://slack.com.evil.example/x', 'http://files.slack.com/x', 'not an address']) {
      const { download } = await sent('card.png', 'image/png', PNG, { url_private_download: url });
      expect(await failureOf(download()), url).toMatchObject({ code: 'file_elsewhere' });
    }
  });

  it('are tried again when the connection is lost', async () => {
    const { download, slack } = await sent('card.png', 'image/png', PNG);
    await slack.server.goAway();
    expect(await failureOf(download())).toBeInstanceOf(PlatformUnreachable);
    await slack.server.comeBack();
  });
});

describe('the doctor', () => {
  const settings = { botToken: BOT_TOKEN, appToken: APP_TOKEN, signingSecret: SECRET };
  const check = async (apiUrl: string, change: Partial<typeof settings> = {}, now = () => Date.now()) =>
    (await createSlackAdapter(Object.assign(fakeSlackPorts(), { now }), { ...settings, ...change, apiUrl }).check?.()) ?? [];
  const wrong = (findings: Awaited<ReturnType<typeof check>>) =>
    findings.filter((each) => !each.ok).map((each) => `${each.what}: ${each.remedy}`);

  it('finds nothing wrong where nothing is', async () => {
    const { slack } = await onStage('http');
    const findings = await check(`${slack.server.url}api/`, { signingSecret: 'a'.repeat(32) });
    expect(wrong(findings)).toEqual([]);
    expect(findings.map((each) => each.what)).toEqual([
      'SLACK_BOT_TOKEN (@zhanbao in acme)',
      'Slack permissions (scopes)',
      'clock of this machine',
      'SLACK_APP_TOKEN (Socket Mode)',
      'SLACK_SIGNING_SECRET (by its form; only an event can prove it)',
    ]);
  });

  it('names what is wrong and what to do', async () => {
    const { slack } = await onStage('http');
    const url = `${slack.server.url}api/`;
    slack.work.scopes = SCOPES.filter((each) => !['files:read', 'im:history'].includes(each));
    const [scopes] = wrong(await check(url, { signingSecret: 'a'.repeat(32) }));
    expect(scopes).toMatch(/missing: files:read \(pictures.*; im:history \(direct messages.*Reinstall/);
    slack.work.scopes = SCOPES;
    expect(wrong(await check(url, { botToken: 'xoxb-wrong', appToken: 'xapp-wrong', signingSecret: 'client secret' }))).toEqual([
      expect.stringContaining('Slack says invalid_auth: copy the Bot User OAuth Token'),
      expect.stringContaining('Slack says invalid_auth: copy the App-Level Token'),
      expect.stringContaining('not 32 digits and letters'),
    ]);
    const [clock] = wrong(await check(url, { signingSecret: 'a'.repeat(32) }, () => Date.now() + 400_000));
    expect(clock).toMatch(/^clock of this machine: (399|400|401) s ahead of Slack/);
  });

  it('says when Slack cannot be reached', async () => {
    expect(wrong(await check('http://127.0.0.1:9/api/', { signingSecret: 'a'.repeat(32) }))).toEqual([
      expect.stringContaining('SLACK_BOT_TOKEN: Slack cannot be reached'),
      expect.stringContaining('SLACK_APP_TOKEN (Socket Mode): Slack cannot be reached'),
    ]);
  });
});
