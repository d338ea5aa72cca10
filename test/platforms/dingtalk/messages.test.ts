import { describe, expect, it, onTestFinished } from 'vitest';
import { createDingTalkAdapter } from '../../../adapters/dingtalk/index.js';
import type { Card } from '../../../src/card.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import { CORP, FakeDingTalk } from './fake/fake.js';
import { harness, REP, TEAM, until, virtualTime } from './harness.js';
import { testPorts } from './ports.js';

const LINKS: Card = {
  title: '晨报 11-20',
  parts: [{ kind: 'line', text: '3 条超期' }],
  actions: [{ action: 'brief.open', label: '看全部', href: 'https://zb.example/b/1' }],
};

describe('messages to the DingTalk robot', () => {
  it('takes each kind of message for what it is', async () => {
    const { fake, ports } = await harness();
    const say = (id: string, more: Readonly<Record<string, unknown>>) => fake.say({ id, from: 'rep1', more: { text: undefined, ...more } });
    await say('rich', {
      msgtype: 'richText',
      content: { richText: [{ text: '名片如下:' }, { type: 'picture', downloadCode: 'c1', pictureDownloadCode: 'p1' }, { text: '王总' }] },
    });
    await say('voice', { msgtype: 'audio', content: { duration: 4000, downloadCode: 'c2', recognition: '明天下午三点拜访华润' } });
    await say('file', { msgtype: 'file', content: { spaceId: '223', fileName: '报价单.xlsx', downloadCode: 'c3', fileId: '117' } });
    await say('video', { msgtype: 'video', content: { duration: '5', videoType: 'mp4', downloadCode: 'c4' } });
    await say('odd', { msgtype: 'unknownMsgType', content: { unknownMsgType: '用户发送了一条消息，机器人暂不支持接收。' } });
    expect(
      ports.received.map(
        (each) => each.kind === 'message' && [each.text, (each.files ?? []).map(({ remote, name, text }) => [remote, name, text])],
      ),
    ).toEqual([
      ['名片如下:王总', [['c1', '图片-2.jpg', undefined]]],
      ['明天下午三点拜访华润', [['c2', '语音.amr', '明天下午三点拜访华润']]],
      ['', [['c3', '报价单.xlsx', undefined]]],
      ['', [['c4', '视频.mp4', undefined]]],
      ['', []],
    ]);
  });

  it('knows who said it, what was quoted, and when', async () => {
    const { fake, ports } = await harness();
    const repliedMsg = { msgType: 'text', msgId: 'old', senderId: '$:LWCP_v1:$rep2', content: { text: '合同发过去了吗' } };
    await fake.say({
      id: 'q1',
      from: 'rep1',
      more: { text: { content: '发了', isReplyMsg: true, repliedMsg }, createAt: undefined, createA: 1 },
    });
    expect(ports.received[0]).toMatchObject({
      sender: { platform: 'dingtalk', account: `${CORP}:rep1` },
      conversation: REP,
      senderName: '王雷',
      quoted: '合同发过去了吗',
      text: '发了',
    });
    expect(Math.abs((ports.received[0]?.saidAt ?? 0) - Date.now())).toBeLessThan(5000);
  });

  it('gives people without a staff id, and people of another organisation, no identity', async () => {
    const { fake, ports, adapter } = await harness();
    await fake.say({ id: 'o1', from: 'guest', text: '在吗', more: { senderStaffId: undefined } });
    await fake.say({ id: 'o2', from: 'rep9', text: '在吗', more: { senderCorpId: 'dingother' } });
    await fake.say({ id: 'o3', from: 'rep1', text: '在吗' });
    expect(ports.received.map((each) => [each.outsider, each.sender.account])).toEqual([
      [true, `${CORP}:$:LWCP_v1:$guest`],
      [true, 'dingother:rep9'],
      [undefined, `${CORP}:rep1`],
    ]);
    // They are answered where they wrote, and nowhere else.
    const stranger = ports.received[0]?.conversation ?? REP;
    await adapter.send(ports.out(stranger, '还不认识你'));
    expect(fake.seen('guest').map(({ text }) => text)).toEqual(['还不认识你']);
    expect(await adapter.profile?.(`${CORP}:$:LWCP_v1:$guest`)).toMatchObject({ standing: 'stranger' });
  });

  it('tells the admins when the month’s pushes are used up, instead of breaking', async () => {
    const { fake, ports } = await harness();
    const ack = await fake.say({
      id: 'spent',
      from: 'rep1',
      more: { text: undefined, msgtype: undefined, errorCode: 20001, errorMessage: '推送次数已用完' },
    });
    expect(ack.code).toBe(200);
    expect(ports.received).toEqual([]);
    expect([...ports.told.keys()][0]).toMatch(/^dingtalk-quota-spent-pushes-/);
  });

  it('keeps what could not be stored and stores it when it can, acknowledged only then', async () => {
    const { fake, ports } = await harness();
    ports.away = true;
    const said = fake.say({ id: 'm1', from: 'rep1', text: '报价38万' }, 'frame-1');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fake.gateway.acks.has('frame-1')).toBe(false);
    ports.away = false;
    expect((await said).code).toBe(200);
    expect(ports.received).toHaveLength(1);
  });

  it('answers through the web hook while it is good, without a token or a call', async () => {
    const { fake, ports, adapter } = await harness();
    await fake.say({ id: 'm1', from: 'rep1', text: '你好' });
    await adapter.send(ports.out(REP, '你好'));
    expect(fake.api.calls.map(({ path }) => path)).toEqual(['/robot/sendBySession']);
    expect(fake.seen('rep1').map(({ text }) => text)).toEqual(['你好']);
  });

  it('goes by the interface when the web hook has ended, without losing the message', async () => {
    const { fake, ports, adapter } = await harness();
    await fake.say({ id: 'm1', from: 'rep1', text: '你好', more: { sessionWebhook: `${fake.url}/robot/sendBySession?session=gone` } });
    await adapter.send(ports.out(REP, '你好'));
    await adapter.send(ports.out(REP, '再说一句'));
    expect(fake.seen('rep1').map(({ text }) => text)).toEqual(['你好', '再说一句']);
    expect(fake.api.calls.filter(({ path }) => path.includes('sendBySession'))).toHaveLength(1);
  });

  it('shows a card of links as buttons that open them, in a chat and in a group', async () => {
    const { fake, ports, adapter } = await harness({ template: false });
    await fake.say({ id: 'g1', from: 'rep1', text: '晨报', group: TEAM.address, mention: true });
    await adapter.send(ports.out(REP, LINKS));
    await adapter.send(ports.out(TEAM, LINKS));
    for (const chat of ['rep1', TEAM.address])
      expect(fake.seen(chat)).toMatchObject([
        { text: '晨报 11-20\n3 条超期', buttons: [{ label: '看全部', url: 'https://zb.example/b/1' }] },
      ]);
  });

  it('gets one token for many sends, keeps it over a restart, and gets another when it is refused', async () => {
    const first = await harness();
    const tokens = (): number => first.fake.api.calls.filter(({ path }) => path.includes('accessToken')).length;
    await Promise.all([1, 2, 3].map((n) => first.adapter.send(first.ports.out(REP, `第 ${n} 条`))));
    expect(tokens()).toBe(1);
    first.fake.api.endTokens();
    await first.adapter.send(first.ports.out(REP, '令牌换过'));
    expect(tokens()).toBe(2);
    expect(first.fake.seen('rep1')).toHaveLength(4);
    expect(first.ports.lines.join()).not.toMatch(/token-/);
    expect([...first.ports.kept.keys()]).toContain('token:dingfakeclient');
  });

  it('says that the secret was changed, waits, and says that it is taken again', async () => {
    const virtual = virtualTime();
    const { fake, ports, adapter } = await harness(virtual);
    const { clientSecret } = fake.api.identity;
    await adapter.send(ports.out(REP, '一'));
    Object.assign(fake.api.identity, { clientSecret: 'another' });
    fake.api.endTokens();
    const message = ports.out(REP, '二');
    await expect(adapter.send(message)).rejects.toMatchObject({ code: 'invalidClientIdOrSecret', retryAfterMs: 60_000 });
    expect([...ports.refused]).toEqual([['DINGTALK_CLIENT_SECRET', 'invalidClientIdOrSecret']]);
    expect([...ports.told.values()].join()).toContain('重抄 DINGTALK_CLIENT_ID 和 DINGTALK_CLIENT_SECRET');
    Object.assign(fake.api.identity, { clientSecret });
    virtual.time.at += 60_000;
    await adapter.send(message);
    expect(ports.refused.size).toBe(0);
    expect(fake.seen('rep1')).toHaveLength(2);
  });

  it('gets another token ten minutes before the one it has ends', async () => {
    const virtual = virtualTime();
    const { fake, ports, adapter } = await harness(virtual);
    const asked = () => fake.api.calls.filter(({ path }) => path.endsWith('/accessToken')).length;
    await adapter.send(ports.out(REP, '一'));
    virtual.time.at += 7_200_000 - 11 * 60_000;
    await adapter.send(ports.out(REP, '二'));
    expect(asked()).toBe(1);
    virtual.time.at += 2 * 60_000;
    await adapter.send(ports.out(REP, '三'));
    expect(asked()).toBe(2);
  });

  it.each([
    ['flow-controlled', 'flowControlled', 60_000],
    ['qps', 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi', 1000],
    ['month-spent', 'Forbidden.AccessDenied.ApiCountLimitForOrg', undefined],
    ['ip-ban', 'ip-banned', 300_000],
    ['ip-ban-page', 'ip-banned', 300_000],
  ] as const)('tells what %s calls for', async (kind, code, retryAfterMs) => {
    const { fake, ports, adapter } = await harness();
    fake.faults.api.push({ on: 'batchSend', kind });
    const error = await adapter.send(ports.out(REP, '早上好')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlatformRefused);
    expect(error).toMatchObject({ code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
    if (retryAfterMs === undefined) expect((error as PlatformRefused).retryAfterMs).toBeUndefined();
    expect(fake.seen('rep1')).toEqual([]);
  });

  it('calls nothing for five minutes after the platform has shut it out', async () => {
    const virtual = virtualTime();
    const { fake, ports, adapter } = await harness(virtual);
    fake.faults.api.push({ on: 'batchSend', kind: 'ip-ban' });
    await expect(adapter.send(ports.out(REP, '一'))).rejects.toMatchObject({ code: 'ip-banned' });
    const calls = fake.api.calls.length;
    await expect(adapter.send(ports.out(REP, '二'))).rejects.toMatchObject({ retryAfterMs: 300_000 });
    expect(fake.api.calls).toHaveLength(calls);
    virtual.time.at += 300_001;
    await adapter.send(ports.out(REP, '三'));
    expect(fake.seen('rep1').map(({ text }) => text)).toEqual(['三']);
  });

  it('waits for a permission that an admin must grant, that message alone, and asks once in ten minutes', async () => {
    const virtual = virtualTime();
    const { fake, ports, adapter } = await harness(virtual);
    fake.api.granted.delete('qyapi_robot_sendmsg');
    const denied = { code: expect.stringContaining('qyapi_robot_sendmsg'), retryAfterMs: 60_000, scope: 'message' };
    await expect(adapter.send(ports.out(REP, '早上好'))).rejects.toMatchObject(denied);
    const calls = fake.api.calls.length;
    await expect(adapter.send(ports.out(REP, '早上好'))).rejects.toMatchObject(denied);
    expect(fake.api.calls).toHaveLength(calls);
    // What answers somebody goes by the chat's own web hook meanwhile.
    await fake.say({
      id: 'm1',
      from: 'rep1',
      text: '在吗',
      at: virtual.time.at,
      more: { sessionWebhookExpiredTime: virtual.time.at + 60_000 },
    });
    await adapter.send(ports.out(REP, '在的'));
    expect(fake.seen('rep1').map(({ text }) => text)).toEqual(['在的']);
    fake.api.granted.add('qyapi_robot_sendmsg');
    virtual.time.at += 600_001;
    await adapter.send(ports.out(REP, '早上好'));
    expect(fake.seen('rep1').map(({ text }) => text)).toEqual(['在的', '早上好']);
  });

  it('waits for a secret that is put right, and asks for a token once a minute', async () => {
    const virtual = virtualTime();
    const fake = await FakeDingTalk.start();
    const ports = testPorts(virtual);
    const adapter = createDingTalkAdapter(ports, { ...fake.settings(), clientSecret: 'of last year' });
    onTestFinished(() => fake.close());
    const waits = { code: 'invalidClientIdOrSecret', retryAfterMs: 60_000, scope: 'message' };
    await expect(adapter.send(ports.out(REP, '早上好'))).rejects.toMatchObject(waits);
    await expect(adapter.send(ports.out(REP, '早上好'))).rejects.toMatchObject(waits);
    expect(fake.api.calls).toHaveLength(1);
    virtual.time.at += 60_001;
    await expect(adapter.send(ports.out(REP, '早上好'))).rejects.toMatchObject(waits);
    expect(fake.api.calls).toHaveLength(2);
  });

  it('says that a person is not reached although the call went well', async () => {
    const { ports, adapter } = await harness();
    const nobody = { platform: 'dingtalk', address: `dm:${CORP}:left-the-company`, kind: 'direct' } as const;
    await expect(adapter.send(ports.out(nobody, '早上好'))).rejects.toMatchObject({ code: 'invalidStaffId' });
  });

  it('tells an answer that was lost from a call that was never taken', async () => {
    const { fake, ports, adapter } = await harness();
    fake.faults.api.push({ on: 'batchSend', kind: 'error-after' });
    await expect(adapter.send(ports.out(REP, '一'))).rejects.toBeInstanceOf(OutcomeUnknown);
    await fake.vanish();
    await until('nobody listens', () => true);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await expect(adapter.send(ports.out(REP, '二'))).rejects.toBeInstanceOf(PlatformUnreachable);
  });

  it('fetches a picture, and refuses a page, an expired code and too much', async () => {
    const { fake, adapter } = await harness();
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);
    fake.api.files.set('ok', { bytes: png, type: 'application/octet-stream' });
    fake.api.files.set('page', { bytes: new TextEncoder().encode('<html>login</html>'), type: 'text/html' });
    fake.api.files.set('huge', { bytes: new Uint8Array(21 * 1024 * 1024), type: 'application/octet-stream' });
    const fetch = (remote: string) => adapter.download?.({ remote, name: '图片.jpg', contentType: 'image/jpeg' });
    expect(await fetch('ok')).toMatchObject({ name: '图片.png', contentType: 'image/png', bytes: Buffer.from(png) });
    await expect(fetch('page')).rejects.toMatchObject({ code: 'file-is-a-page' });
    await expect(fetch('gone')).rejects.toMatchObject({ code: 'invalidParameter.robotCode.downloadCode' });
    await expect(fetch('huge')).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it('says who somebody is, or that it may not know', async () => {
    const { fake, adapter } = await harness();
    expect(await adapter.profile?.(`${CORP}:rep2`)).toEqual({ name: '李雷', standing: 'member' });
    expect(await adapter.profile?.(`${CORP}:left`)).toMatchObject({ standing: 'stranger' });
    fake.api.granted.delete('qyapi_get_member');
    expect(await adapter.profile?.(`${CORP}:rep2`)).toBeUndefined();
    await fake.vanish();
    expect(await adapter.profile?.(`${CORP}:rep1`)).toBeUndefined();
  });
});
