/** The self-built app against WeCom's side of the wire: what comes in by the callback, people and settings. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWeComAdapter } from '../../../adapters/wecom/index.js';
import { TIMING } from '../../../adapters/wecom/settings.js';
import type { Adapter } from '../../../src/adapter.js';
import { PlatformUnreachable } from '../../../src/errors.js';
import { knock } from '../../adapters/knock.js';
import { type FakePlatformPorts, platformPorts } from '../../adapters/wecom/ports.js';
import { type FakeApp, startFakeApp } from './fake/app-server.js';

let ports: FakePlatformPorts;
let app: FakeApp;
let adapter: Adapter;

beforeEach(async () => {
  ports = platformPorts();
  app = await startFakeApp({ now: ports.now, callback: async (request) => knock(adapter, request) });
  adapter = createWeComAdapter(ports, { app: app.settings }, { ...TIMING, request: 5_000 });
});
afterEach(() => app.close());

describe('the callback', () => {
  const get = (query: Record<string, string>) => knock(adapter, new Request(`http://h/wecom/callback?${new URLSearchParams(query)}`));

  it('proves its address with the plain text and nothing else', async () => {
    ports.clock = 1_409_659_589_000;
    const echostr = 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==';
    const query = { msg_signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3', timestamp: '1409659589', nonce: '263014780', echostr };
    const response = await get(query);
    expect([response?.status, await response?.text()]).toEqual([200, '1616140317555161061']);
    expect((await get({ ...query, nonce: '1' }))?.status).toBe(403);
    expect((await get({}))?.status).toBe(403);
  });

  it('leaves other paths alone and takes nothing but GET and POST', async () => {
    expect(await knock(adapter, new Request('http://h/slack/events'))).toBeUndefined();
    expect((await knock(adapter, new Request('http://h/wecom/callback', { method: 'PUT' })))?.status).toBe(405);
    const huge = new Request('http://h/wecom/callback', { method: 'POST', body: 'x'.repeat(300_000) });
    expect((await knock(adapter, huge))?.status).toBe(413);
  });

  it('takes a message brought four times once, and answers with nothing', async () => {
    for (let i = 0; i < 4; i++) expect(await app.say('ZhangSan', '456125535425134592', '报价38万')).toEqual({ status: 200, tries: 1 });
    expect(ports.received).toHaveLength(1);
    expect(ports.received[0]).toMatchObject({ sender: { account: 'zhangsan' }, conversation: { address: 'dm:zhangsan' } });
  });

  it('answers within the second try when the store was away for the first', async () => {
    ports.away = true;
    setTimeout(() => {
      ports.away = false;
    }, 3);
    expect(await app.say('ZhangSan', '1', '报价38万')).toMatchObject({ status: 200 });
    expect(ports.received).toHaveLength(1);
  });

  it('hears a replayed request once', async () => {
    const elements = [
      ['FromUserName', 'zhangsan'],
      ['CreateTime', 1],
      ['MsgType', 'text'],
      ['Content', 'x'],
      ['MsgId', 1],
    ] as const;
    const same = {
      timestamp: Math.floor(ports.now() / 1000),
      nonce: 'n',
      tamper: (() => {
        let first: string | undefined;
        return (sealed: string) => (first ??= sealed);
      })(),
    };
    expect([(await app.bring(elements, same)).status, (await app.bring(elements, same)).status]).toEqual([200, 200]);
    expect(ports.taken).toBe(1);
  });

  it('turns away what is changed, old, for somebody else, or signed by somebody else', async () => {
    const elements = [
      ['FromUserName', 'zhangsan'],
      ['CreateTime', 1],
      ['MsgType', 'text'],
      ['Content', 'x'],
      ['MsgId', 1],
    ] as const;
    const flip = (sealed: string) => {
      const bytes = Buffer.from(sealed, 'base64');
      bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 0x55, bytes.length - 1);
      return bytes.toString('base64');
    };
    const ways = [{ tamper: flip }, { timestamp: 1_409_659_589 }, { corpId: 'wwother' }, { signWith: 'guess' }, { tamper: () => 'AAAA' }];
    for (const way of ways) expect((await app.bring(elements, { ...way, retries: 0 })).status).toBe(403);
    expect(ports.taken).toBe(0);
  });

  it('takes elements in any order, files as files to fetch, and ignores what nobody said', async () => {
    await app.bring([
      ['MsgId', 7],
      ['Format', 'amr'],
      ['MediaId', 'v1'],
      ['MsgType', 'voice'],
      ['CreateTime', 1],
      ['FromUserName', 'LiSi'],
    ]);
    expect(ports.received[0]).toMatchObject({ key: 'wecom:app:7', text: '', files: [{ name: '语音-7.amr', contentType: 'audio/amr' }] });
    await app.bring([
      ['FromUserName', 'LiSi'],
      ['CreateTime', 1],
      ['MsgType', 'event'],
      ['Event', 'enter_agent'],
      ['EventKey', ''],
    ]);
    await app.bring([
      ['FromUserName', 'LiSi'],
      ['CreateTime', 1],
      ['MsgType', 'something new'],
      ['MsgId', 8],
    ]);
    await app.bring([['nothing', 'known']]);
    expect(ports.received).toHaveLength(1);
  });

  it('fetches a file with its name, and says when it is gone, too large or no picture', async () => {
    const amr = Buffer.from('#!AMR\nabc');
    app.media('v1', { contentType: 'audio/amr', bytes: amr, name: '录音.amr' });
    app.media('fake', { contentType: 'image/jpeg', bytes: Buffer.from('<html>') });
    app.media('huge', { contentType: 'image/jpeg', bytes: Buffer.alloc(20 * 1024 * 1024 + 1, 0xff) });
    const fetched = (id: string, contentType?: string) =>
      adapter
        .download?.({ remote: JSON.stringify({ app: id }), name: 'x', ...(contentType ? { contentType } : {}) })
        .catch((error: unknown) => error);
    expect(await fetched('v1')).toEqual({ name: '录音.amr', contentType: 'audio/amr', bytes: amr });
    expect(await fetched('gone')).toMatchObject({ code: '40007' });
    expect(await fetched('fake', 'image/jpeg')).toMatchObject({ code: 'not a picture' });
    expect(await fetched('huge')).toMatchObject({ code: 'file too large' });
    app.expireTokens();
    expect(await fetched('v1')).toMatchObject({ name: '录音.amr' });
  });
});

describe('people and settings', () => {
  it('tells a member’s name, and who has left or is unknown', async () => {
    expect(await adapter.profile?.('zhangsan')).toEqual({ name: '张三', standing: 'member' });
    expect(await adapter.profile?.('nobody')).toBeUndefined();
    app.fault('user/get', { kind: 'errcode', errcode: 60011 });
    expect(await adapter.profile?.('zhangsan')).toEqual({ name: 'zhangsan', standing: 'member' });
    app.fault('user/get', { kind: 'errcode', errcode: 45009 });
    await expect(adapter.profile?.('zhangsan')).rejects.toMatchObject({ retryAfterMs: 60_000 });
    for (const fault of [{ kind: 'lost-answer' }, { kind: 'status', status: 502, done: true }, { kind: 'html' }] as const) {
      app.fault('user/get', fault);
      await expect(adapter.profile?.('zhangsan')).rejects.toBeInstanceOf(PlatformUnreachable);
    }
  });

  it('finds what is wrong with each setting and says what to do', async () => {
    const failed = async (settings: Partial<FakeApp['settings']>) => {
      const findings = await createWeComAdapter(ports, { app: { ...app.settings, ...settings } }, { ...TIMING, request: 5_000 }).check?.();
      return (findings ?? []).filter(({ ok }) => !ok).map(({ remedy }) => remedy?.split(':')[0]);
    };
    expect(await failed({})).toEqual([]);
    expect(await failed({ secret: 'wrong' })).toEqual(['WECOM_SECRET is not the secret of this app']);
    expect(await failed({ corpId: 'wrong' })).toEqual(['WECOM_CORP_ID is not known to WeCom']);
    expect(await failed({ agentId: 7 })).toEqual(['WECOM_AGENT_ID is not the app this secret belongs to']);
    expect(await failed({ apiUrl: 'http://127.0.0.1:1' })).toEqual(['WeCom could not be reached']);
    app.forbid(60020);
    expect(await failed({})).toEqual(['this machine’s address is not allowed']);
    app.forbid(48002);
    expect(await failed({})).toEqual(['the app may not use this interface']);
    app.forbid(undefined);
    const late = platformPorts();
    late.clock += 120_000;
    const findings = await createWeComAdapter(late, { app: app.settings }).check?.();
    expect(findings?.find(({ what }) => what.includes('clock'))).toMatchObject({ ok: false, remedy: expect.stringContaining('120 s off') });
  });
});
