import { describe, expect, it } from 'vitest';
import { clickOf } from '../../../adapters/dingtalk/press.js';
import { hear } from '../../../adapters/dingtalk/receive.js';
import { cardCallbackShape, robotMessageShape } from '../../../adapters/dingtalk/wire.js';

const AT = Date.parse('2026-11-20T10:00:00+08:00');
/** A message to the robot in a group, in the platform's own form. */
const GROUP = {
  conversationId: 'cidAsXSBLnA==',
  conversationType: '2',
  conversationTitle: '测试群',
  atUsers: [{ dingtalkId: '$:LWCP_v1:$bot' }, { dingtalkId: '$:LWCP_v1:$a', staffId: 'manager1234', unionId: 'u' }],
  isInAtList: true,
  chatbotCorpId: 'ding9f50',
  chatbotUserId: '$:LWCP_v1:$bot',
  msgId: 'msgLICYeHgY4JtMQw==',
  createAt: 1690362101894,
  senderNick: '张三',
  senderId: '$:LWCP_v1:$jqTg',
  senderStaffId: '16650698',
  senderCorpId: 'ding9f50',
  isAdmin: true,
  senderPlatform: 'Mac',
  sessionWebhook: 'https://oapi.dingtalk.com/robot/sendBySession?session=76da36b4',
  sessionWebhookExpiredTime: 1690367502152,
  robotCode: 'dingr3xc0b',
  msgtype: 'text',
  text: { content: ' 测试数据' },
};

const heard = (change: object = {}) => hear(robotMessageShape.parse({ ...GROUP, ...change }), 'frame-1', AT);
const incoming = (change: object = {}) => {
  const all = heard(change);
  return all.kind === 'message' ? all.incoming : expect.fail(all.kind);
};

describe('a robot message', () => {
  it('is taken in whole', () => {
    expect(heard()).toEqual({
      kind: 'message',
      incoming: {
        kind: 'message',
        key: 'dingtalk:msgLICYeHgY4JtMQw==',
        conversation: { platform: 'dingtalk', address: 'cidAsXSBLnA==', kind: 'group' },
        sender: { platform: 'dingtalk', account: 'ding9f50:16650698' },
        saidAt: 1690362101894,
        senderName: '张三',
        text: '测试数据',
        addressed: true,
        attachments: [],
      },
      session: { url: 'https://oapi.dingtalk.com/robot/sendBySession?session=76da36b4', until: 1690367502152 },
    });
  });

  it('does without what may be missing', () => {
    expect(incoming({ createAt: undefined, createA: 1690362101894, msgId: undefined, senderNick: undefined })).toMatchObject({
      saidAt: AT,
      key: 'dingtalk:frame-1',
    });
    expect(incoming({ isInAtList: undefined }).addressed).toBe(true);
    expect(incoming({ isInAtList: undefined, atUsers: [{ dingtalkId: 'somebody else' }] }).addressed).toBe(false);
    expect(heard({ senderId: undefined, senderStaffId: undefined }).kind).toBe('nothing');
    expect(heard({ conversationId: undefined }).kind).toBe('nothing');
  });

  it('reads a quotation in each shape it comes in', () => {
    const quoted = (content: unknown) => incoming({ text: { content: '好', repliedMsg: { msgType: 'x', content } } }).quoted;
    expect(quoted({ text: '合同发了吗' })).toBe('合同发了吗');
    expect(quoted('合同发了吗')).toBe('合同发了吗');
    expect(quoted('{"text":"合同发了吗"}')).toBe('合同发了吗');
    expect(quoted({ richText: [{ text: '合同' }, { downloadCode: 'c' }, { text: '发了吗' }] })).toBe('合同发了吗');
    expect(quoted('{broken')).toBe('{broken');
    for (const nothing of [undefined, {}, { downloadCode: 'c' }, '', 7]) expect(quoted(nothing)).toBeUndefined();
  });
});

describe('a click on a card', () => {
  const CLICK = {
    type: 'actionCallback',
    outTrackId: 'zb-17',
    corpId: 'ding9f50',
    userId: 'manager1234',
    userIdType: 1,
    spaceType: 'IM_GROUP',
    spaceId: 'cidAsXSBLnA==',
    extension: '{}',
    content: JSON.stringify({ cardPrivateData: { actionIds: ['log.undo'], params: { a: 'log.undo', v: '{"inbox":7}' } } }),
  };
  const click = (change: object = {}) => clickOf(cardCallbackShape.parse({ ...CLICK, ...change }), 'frame-1', AT);

  it('is a press of the card’s own message, where it was made', () => {
    expect(click()).toEqual({
      kind: 'press',
      press: {
        kind: 'press',
        key: 'dingtalk:click:frame-1',
        conversation: { platform: 'dingtalk', address: 'cidAsXSBLnA==', kind: 'group' },
        sender: { platform: 'dingtalk', account: 'ding9f50:manager1234' },
        saidAt: AT,
        action: 'log.undo',
        value: '{"inbox":7}',
        message: 17,
      },
    });
    expect(click({ spaceType: 'im_robot' })).toMatchObject({
      press: { conversation: { address: 'dm:ding9f50:manager1234', kind: 'direct' } },
    });
  });

  it('is found under value too, and as an object', () => {
    expect(click({ content: undefined, value: CLICK.content }).kind).toBe('press');
    expect(click({ content: '{}', value: CLICK.content }).kind).toBe('press');
    expect(click({ content: JSON.parse(CLICK.content) }).kind).toBe('press');
  });

  it('is nothing when it is not on a card of ours', () => {
    expect(click({ outTrackId: 'draft_17' }).kind).toBe('nothing');
    expect(click({ content: 'broken' }).kind).toBe('nothing');
    expect(click({ content: JSON.stringify({ cardPrivateData: { params: { other: 1 } } }) }).kind).toBe('nothing');
  });
});
