import { describe, expect, it } from 'vitest';
import { createNames } from '../../src/understand/names/names.js';
import { understand } from '../../src/understand/understand.js';

const names = createNames();
names.add({ kind: 'customer', id: 1, name: '橙子教育' });
names.add({ kind: 'colleague', id: 1, name: '周倩' });
const context = { now: Date.parse('2026-11-20T10:00:00+08:00'), zone: 'Asia/Shanghai', names };

describe('what an order or a value takes of its clause', () => {
  it.each([
    ['橙子转给周倩', '橙子'],
    ['橙子教育转给周倩', '橙子教育'],
    ['把橙子转给周倩', '橙子'],
  ])('%s hands over %s', (text, customer) => {
    const { intent, slots } = understand(text, context);
    expect([intent, slots.customer, slots.other]).toEqual(['hand_over', customer, '周倩']);
  });

  it.each(['合同转给周倩了', '电话转给周倩'])('%s hands over nobody', (text) => {
    expect(understand(text, context).intent).not.toBe('hand_over');
  });

  it('quotes a date whole where it names a signing', () => {
    const text = '思源实验学校 2月30号签合同';
    const words = understand(text, context).deals[0]?.signals.find(({ kind }) => kind === 'contract');
    expect(words && text.slice(...words.span)).toBe('2月30号签合同');
  });

  it('takes a post that somebody is said to have for nobody beside them', () => {
    const contacts = (text: string) => understand(text, context).deals[0]?.contacts.map(({ name }) => name);
    expect(contacts('孙总就是橙子教育的老板')).toEqual(['孙总']);
    expect(contacts('孙总说橙子教育的老板不同意')).toEqual(['孙总', '老板']);
  });
});
