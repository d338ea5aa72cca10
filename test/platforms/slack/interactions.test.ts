import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/card.js';
import { CARDS } from '../../adapters/slack/cards.js';
import { list, record } from './fake/block-kit.js';
import { blocksAsRead } from './fake/seen.js';
import { directWith, inChannel, onStage } from './on-stage.js';

const card = (name: string): Card => CARDS[name] ?? expect.fail(name);

describe.each(['http', 'socket'] as const)('forms over %s', (way) => {
  it('open with what is known, and come back as the press with what was filled in', async () => {
    const { send, at, slack, ports } = await onStage(way);
    const { message, platformMessage } = await send(card('logged'), inChannel('C02#1769220155.940449'));
    await slack.press('U02', at(platformMessage), '改一下');
    await expect.poll(() => slack.work.views.length).toBe(1);
    const [opened] = slack.work.views;
    expect(blocksAsRead(list(opened?.view.blocks)).split('\n')).toEqual([
      '已记 · 华东医疗 · 谈判',
      '客户: (华东医疗)',
      '金额: (38万)',
      '阶段: [线索 | 谈判 ▾]',
      '下次: (2026-11-25)',
      '备注: ()',
    ]);
    expect(ports.received).toEqual([]);
    expect(await slack.submit('U02', { amount: '36万 ', stage: 'lead' })).toEqual({
      acknowledged: true,
      tries: 1,
      ...(way === 'http' ? { status: 200 } : {}),
    });
    expect(ports.received).toMatchObject([
      {
        kind: 'press',
        action: 'log.edit',
        value: '501',
        message: message.id,
        sender: { account: 'T00BB:U02' },
        conversation: { address: 'C02#1769220155.940449', kind: 'group' },
        form: { customer: '华东医疗', amount: '36万', stage: 'lead', next: '2026-11-25', note: '' },
      },
    ]);
  });

  it('of a row say which row they are for', async () => {
    const { send, at, slack } = await onStage(way);
    const rows = ['恒川机械 · 方案', '华东医疗 · 谈判'].map((title, i) => ({
      title,
      actions: [
        { action: 'overdue.help', label: `求助${i}`, value: `${i}` },
        {
          action: 'overdue.postpone',
          label: `延期${i}`,
          value: `${i}`,
          fields: [{ kind: 'text', name: 'reason', label: '原因' } as const],
        },
      ],
    }));
    const { platformMessage } = await send({ title: '超期 2 单', parts: [{ kind: 'rows', rows }], actions: [] });
    await slack.press('U02', at(platformMessage), '延期1');
    await expect.poll(() => slack.work.views.length).toBe(1);
    expect(blocksAsRead(list(slack.work.views[0]?.view.blocks)).split('\n')).toEqual(['华东医疗 · 谈判', '原因: ()']);
  });

  it('stay open with what was typed while nothing can be stored', async () => {
    const { send, at, slack, ports } = await onStage(way);
    const { platformMessage } = await send(card('logged'));
    await slack.press('U02', at(platformMessage), '改一下');
    await expect.poll(() => slack.work.views.length).toBe(1);
    ports.away = true;
    expect(await slack.submit('U02', {})).toMatchObject({
      acknowledged: true,
      answer: { response_action: 'errors', errors: { 'field.customer': '暂时存不进去,请过一会儿再交一次。' } },
    });
    ports.away = false;
    await slack.submit('U02', {});
    await slack.submit('U02', {});
    expect(ports.received).toHaveLength(1);
  });

  it.each(['expired_trigger_id', 'exchanged_trigger_id'])('that do not open (%s) say so to the one who pressed', async (code) => {
    const { send, at, slack } = await onStage(way);
    const { platformMessage } = await send(card('logged'));
    slack.fail('views.open', { kind: 'error', code });
    expect(await slack.press('U02', at(platformMessage), '改一下')).toMatchObject({ acknowledged: true });
    await expect
      .poll(() => slack.server.responses)
      .toMatchObject([{ body: { text: '表单没打开,请再点一次。', response_type: 'ephemeral', replace_original: false } }]);
  });

  it('pressed twice open once: the second trigger is the first again', async () => {
    const { send, at, slack } = await onStage(way);
    const { platformMessage } = await send(card('logged'));
    await slack.press('U02', at(platformMessage), '改一下', 'p1');
    await expect.poll(() => slack.work.views.length).toBe(1);
    await slack.press('U02', at(platformMessage), '改一下', 'p1');
    await expect.poll(() => slack.server.responses.length).toBe(1);
    expect(slack.work.views).toHaveLength(1);
  });
});

describe('a response address', () => {
  it('used up by five words is left alone at the sixth, and nothing else suffers', async () => {
    const { send, at, slack } = await onStage('http');
    const { platformMessage } = await send(card('logged'));
    const again = () => slack.press('U02', at(platformMessage), '改一下', 'same');
    await again();
    await expect.poll(() => slack.work.views.length).toBe(1);
    // The trigger is used up: each further press of it is told so by the one address.
    for (let i = 0; i < 7; i++) expect(await again()).toMatchObject({ acknowledged: true });
    await expect.poll(() => slack.server.turnedAway).toBe(2);
    expect(slack.server.responses).toHaveLength(5);
    await slack.press('U02', at(platformMessage), '改一下');
    await expect.poll(() => slack.work.views.length).toBe(2);
  });
});

describe('other presses', () => {
  it('from the menu of a row carry that row', async () => {
    const { send, at, slack, ports } = await onStage('http');
    const { platformMessage } = await send({
      title: '超期 4 条',
      parts: [
        {
          kind: 'rows',
          rows: [1, 2, 3, 4].map((deal) => ({
            title: `客户${deal}`,
            actions: [
              { action: 'overdue.done', label: `办好${deal}`, value: `${deal}` },
              { action: 'overdue.drop', label: `不要${deal}`, value: `${deal}` },
            ],
          })),
        },
      ],
      actions: [],
    });
    await slack.press('U02', at(platformMessage), '不要3');
    expect(ports.received).toMatchObject([{ kind: 'press', action: 'overdue.drop', value: '3' }]);
  });

  it('of one of many answers come from a menu', async () => {
    const { send, at, slack, ports } = await onStage('http');
    const { message, platformMessage } = await send(card('menu'));
    await slack.press('U02', at(platformMessage), '华东11厂');
    expect(ports.received).toMatchObject([{ kind: 'press', action: 'log.which', value: '11', message: message.id }]);
  });

  it('on links are acknowledged and are nothing', async () => {
    const { send, at, slack, ports } = await onStage('socket');
    const { platformMessage } = await send(card('logged'));
    expect(await slack.press('U02', at(platformMessage), '看档案')).toMatchObject({ acknowledged: true });
    expect(ports.received).toEqual([]);
  });

  it('on a fold show it; what is pressed there belongs to the card, its forms open on top', async () => {
    const { send, at, slack, ports } = await onStage('http');
    const folded: Card = {
      title: '简报',
      parts: [
        { kind: 'fold', title: '展开', parts: card('list').parts },
        { kind: 'fold', title: '其余', parts: card('several').parts },
      ],
      actions: [],
    };
    const { message, platformMessage } = await send(folded);
    await slack.press('U02', at(platformMessage), '其余');
    await expect.poll(() => slack.work.views.length).toBe(1);
    const fold = slack.work.views[0] ?? expect.fail();
    expect(blocksAsRead(list(fold.view.blocks))).toContain('恒川机械 · 谈判');
    await slack.press('U02', fold, '改');
    await expect.poll(() => slack.work.views.length).toBe(2);
    expect(slack.work.views[1]?.pushed).toBe(true);
    await slack.submit('U02', { amount: '1万' });
    expect(ports.received).toMatchObject([
      { action: 'log.edit', message: message.id, conversation: { address: 'dm:T00BB:U02' }, form: { amount: '1万' } },
    ]);
  });

  it('of a card nobody knows any more say that nothing opened', async () => {
    const { adapter, slack, ports, at } = await onStage('http');
    const stranger = { ...ports.out(directWith('U02'), card('logged')), id: 999_999 };
    const platformMessage = await adapter.send(stranger);
    await slack.press('U02', at(platformMessage), '改一下');
    await expect.poll(() => slack.server.responses.length).toBe(1);
  });
});

describe('the bot’s own page', () => {
  it('shows a person their day, without anything to press', async () => {
    const { slack, ports } = await onStage('socket');
    ports.homeOf = ({ account }) => (account === 'T00BB:U02' ? card('brief') : undefined);
    await slack.openHome('U02');
    await slack.openHome('U05');
    await expect.poll(() => slack.work.homes.size).toBe(2);
    const read = (user: string) => blocksAsRead(list(record(slack.work.homes.get(user)).blocks));
    expect(read('U02')).toContain('优质新线索  5  +2');
    expect(read('U02')).toContain('衡远精工  ¥76 万 · 回访');
    expect(read('U02')).not.toContain('看超期');
    expect(read('U05')).toContain('还不认识你');
  });

  it('that cannot be shown disturbs nothing', async () => {
    const { slack, ports } = await onStage('http');
    ports.homeOf = () => {
      throw new Error('the store is away');
    };
    expect(await slack.openHome('U02')).toMatchObject({ acknowledged: true });
    await slack.say('U02', '你好');
    expect(ports.received).toHaveLength(1);
  });
});

describe('a slash command', () => {
  it.each(['http', 'socket'] as const)('over %s is answered in the direct chat, and says so elsewhere', async (way) => {
    const { slack, ports } = await onStage(way);
    await slack.say('U02', '你好');
    expect(await slack.command('U02', '报价38万', 'C02')).toMatchObject({ acknowledged: true, answer: { response_type: 'ephemeral' } });
    expect(await slack.command('U02', '报价39万')).not.toHaveProperty('answer');
    expect(ports.received.map((each) => each.conversation.address)).toEqual(['dm:T00BB:U02', 'dm:T00BB:U02', 'dm:T00BB:U02']);
  });

  it('that cannot be stored is not acknowledged, so that Slack tells its author', async () => {
    const { slack, ports } = await onStage('socket', { socket: { deadlineMs: 100 } });
    ports.away = true;
    expect(await slack.command('U02', '报价38万', 'C02')).toMatchObject({ acknowledged: false });
  });
});
