import { describe, expect, it } from 'vitest';
import type { Card, CardAction } from '../src/card.js';
import { commandsOf, typedOn } from '../src/card-words.js';

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
const undo: CardAction = { action: 'log.undo', label: '撤销' };
const card = (actions: readonly CardAction[]): Card => ({ title: '超期 4 天', parts: [], actions });
const two: Card = {
  title: '超期 2 条',
  parts: [
    {
      kind: 'rows',
      rows: ['恒川机械', '华东医疗'].map((name, i) => ({ title: `${name} · 方案`, actions: [{ ...help, value: String(i) }] })),
    },
  ],
  actions: [undo],
};

const pressed = (of: Card, words: string, newest = false) => {
  const typed = typedOn(of, words, newest);
  return typed?.kind === 'one' ? { ...typed.command, more: typed.more } : undefined;
};

describe('buttons as words', () => {
  it('offers a choice as one command each, and a form as something to open', () => {
    const commands = commandsOf([postpone, help, edit, { action: 'open', label: '看档案', href: 'https://x.example' }]);
    expect(commands.map(({ words, form, opens }) => [words, form, opens?.length])).toEqual([
      ['延期 明天', { to: 'tomorrow', reason: '' }, undefined],
      ['延期 一周后', { to: 'week', reason: '' }, undefined],
      ['求助', { text: '' }, 1],
      ['改一下', undefined, 1],
    ]);
  });

  it('presses by exactly those words, and takes more words into the form', () => {
    const of = card([postpone, help]);
    expect(pressed(of, ' 延期  一周后。')).toMatchObject({ action: 'overdue.postpone', value: '9', form: { to: 'week', reason: '' } });
    for (const words of ['求助 帮忙约财务总监', '求助: 帮忙约财务总监'])
      expect(pressed(of, words)).toMatchObject({ action: 'overdue.help', rest: 'text', more: '帮忙约财务总监' });
    expect(pressed(of, '延期 明天 客户出差')).toMatchObject({ form: { to: 'tomorrow' }, more: '客户出差' });
    expect(pressed(of, '延期')).toMatchObject({ opens: postpone.fields });
    for (const words of ['', '延', '我想求助', '求助中心在哪', '今天拜访了华东医疗', '1'])
      expect(pressed(of, words, true), words).toBeUndefined();
  });

  it('takes most of a label for it on the newest card alone', () => {
    const of = card([{ action: 'overdue.advance', label: '我来推进' }]);
    expect(pressed(of, '推进', true)).toMatchObject({ action: 'overdue.advance' });
    expect(pressed(of, '推进', false)).toBeUndefined();
    expect(pressed(of, '来', true)).toBeUndefined();
  });

  it('says which rows are meant, by name or as a question', () => {
    expect(pressed(two, '求助 华东医疗')).toMatchObject({ value: '1' });
    expect(pressed(two, '求助 华东医疗 约王总')).toMatchObject({ value: '1', more: '约王总' });
    expect(typedOn(two, '求助', true)).toMatchObject({
      kind: 'several',
      label: '求助',
      commands: [{ about: '恒川机械' }, { about: '华东医疗' }],
    });
    expect(pressed(two, '撤销')).toMatchObject({ action: 'log.undo' });
  });

  it('takes a number for a place in the list of the newest card', () => {
    const asked: Card = {
      title: '哪一家?',
      parts: [{ kind: 'question', text: '选一个', answers: [undo, { ...undo, action: 'log.pick', value: 'b' }] }],
      actions: [],
    };
    for (const words of ['2', '②', '2']) expect(pressed(asked, words, true), words).toMatchObject({ action: 'log.pick', value: 'b' });
    expect(pressed(asked, '2', false)).toBeUndefined();
    expect(pressed(asked, '3', true)).toBeUndefined();
    expect(pressed(two, '2', true)).toMatchObject({ value: '1' });
  });
});
