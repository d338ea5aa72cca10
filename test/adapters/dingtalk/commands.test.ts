import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../adapters/dingtalk/card-parts.js';
import { createCommands, offerOf } from '../../../adapters/dingtalk/commands.js';
import type { Card, CardAction } from '../../../src/card.js';

const postpone: CardAction = {
  action: 'overdue.postpone',
  label: '延期',
  value: '9',
  fields: [
    {
      kind: 'choice',
      name: 'to',
      label: '到',
      value: 'tomorrow',
      required: true,
      options: [
        { value: 'tomorrow', label: '明天' },
        { value: 'week', label: '一周后' },
      ],
    },
    { kind: 'text', name: 'reason', label: '原因' },
  ],
};
const help: CardAction = {
  action: 'overdue.help',
  label: '求助',
  value: '9',
  fields: [{ kind: 'text', name: 'text', label: '想请谁帮什么' }],
};
const edit: CardAction = { action: 'log.edit', label: '改一下', fields: [{ kind: 'text', name: 'amount', label: '金额', value: '38万' }] };
const card = (actions: readonly CardAction[]): Card => ({ title: '超期 4 天', parts: [], actions });

const offered = (of: Card) => stretchesOf(of, 'zh').flatMap((stretch) => offerOf(stretch).commands);

describe('buttons as words', () => {
  it('offers a choice as one command each, and what only changes things as something to say', () => {
    const { commands, sayable } = offerOf(card([postpone, help, edit, { action: 'open', label: '看档案', href: 'https://x.example' }]));
    expect(commands.map(({ words, form }) => [words, form])).toEqual([
      ['延期 明天', { to: 'tomorrow', reason: '' }],
      ['延期 一周后', { to: 'week', reason: '' }],
      ['求助', { text: '' }],
    ]);
    expect(sayable).toEqual(['改一下']);
  });

  it('presses by exactly those words, and takes more words into the form', () => {
    const chats = createCommands();
    chats.offered('dm:a', 7, offered(card([postpone, help])));
    expect(chats.pressedBy('dm:a', ' 延期  一周后。')).toEqual({
      message: 7,
      action: 'overdue.postpone',
      value: '9',
      form: { to: 'week', reason: '' },
    });
    expect(chats.pressedBy('dm:a', '求助 帮忙约财务总监')).toMatchObject({ form: { text: '帮忙约财务总监' } });
    expect(chats.pressedBy('dm:a', '延期 明天 客户出差')).toMatchObject({ form: { to: 'tomorrow', reason: '客户出差' } });
    for (const words of ['', '延', '延期', '我想求助', '求助中心在哪', '今天拜访了华东医疗'])
      expect(chats.pressedBy('dm:a', words), words).toBeUndefined();
    expect(chats.pressedBy('dm:b', '求助')).toBeUndefined();
  });

  it('means the latest card that has the words, and says which row', () => {
    const chats = createCommands();
    const rows: Card = {
      title: '超期 2 条',
      parts: [
        {
          kind: 'rows',
          rows: ['恒川机械', '华东医疗'].map((name, i) => ({ title: `${name} · 方案`, actions: [{ ...help, value: String(i) }] })),
        },
      ],
      actions: [{ action: 'log.undo', label: '撤销' }],
    };
    chats.offered('dm:a', 1, offered(rows));
    chats.offered('dm:a', 2, offered(card([{ action: 'log.undo', label: '撤销' }])));
    expect(chats.pressedBy('dm:a', '撤销')).toMatchObject({ message: 2 });
    expect(chats.pressedBy('dm:a', '求助 华东医疗')).toMatchObject({ message: 1, value: '1' });
  });
});
