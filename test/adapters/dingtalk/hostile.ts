/** Cards of any size, with words of any length and everything that means something to DingTalk's markdown. */
import fc from 'fast-check';
import type { Card, CardAction, CardPart, Field } from '../../../src/card.js';

const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\n',
      '# 题\n- 一\n1. 二\n> 三',
      '**粗** _斜_ `码` [链](https://x.example) <font color=red>红</font>',
      '👨‍👩‍👧‍👦'.repeat(300),
      '长'.repeat(5000),
      '"\\'.repeat(3000),
      '*'.repeat(2000),
      '一\n'.repeat(900),
    ),
  },
);
const href = fc.constantFrom('/r/x', 'https://crm.example/r/x', `https://crm.example/${'x'.repeat(1500)}`, 'javascript:x');
const name = fc.stringMatching(/^[a-z]{1,12}$/);
const choices = fc.uniqueArray(fc.record({ value: words, label: words }), { selector: (each) => each.value, minLength: 1, maxLength: 60 });
const field: fc.Arbitrary<Field> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text', 'longtext', 'date', 'number'),
    name,
    label: words,
    value: words,
    hint: words,
    required: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('choice' as const), name, label: words, value: words, options: choices, required: fc.boolean() }),
);
export const fields = fc.uniqueArray(field, { selector: (each) => each.name, minLength: 1, maxLength: 12 });
const action: fc.Arbitrary<CardAction> = fc.record(
  {
    action: fc.oneof(fc.constant('log.undo'), fc.constant('x'.repeat(300))),
    label: words,
    value: words,
    style: fc.constantFrom('primary', 'plain', 'danger'),
    href,
    fields,
  },
  { requiredKeys: ['action', 'label'] },
);
const actions = fc.array(action, { maxLength: 12 });
const flat: fc.Arbitrary<CardPart> = fc.oneof(
  fc.record({ kind: fc.constant('line' as const), text: words, tone: fc.constantFrom('plain', 'quiet', 'guess', 'warning') }),
  fc.record({
    kind: fc.constant('fields' as const),
    fields: fc.array(fc.record({ label: words, value: words, guessed: fc.boolean() }), { maxLength: 20 }),
  }),
  fc.record({ kind: fc.constant('tags' as const), label: words, tags: fc.array(words, { maxLength: 30 }) }),
  fc.record({ kind: fc.constant('quote' as const), text: words, by: words, href }),
  fc.record({
    kind: fc.constant('figures' as const),
    figures: fc.array(fc.record({ label: words, value: words, change: words, note: words, href }), { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('rows' as const),
    rows: fc.array(fc.record({ title: words, text: words, href, actions }), { maxLength: 30 }),
    more: words,
  }),
  fc.record({ kind: fc.constant('question' as const), text: words, answers: fc.array(action, { maxLength: 40 }) }),
  fc.record({ kind: fc.constant('block' as const), title: words, lines: fc.array(words, { maxLength: 12 }), actions }),
);
const part = fc.oneof(
  { weight: 5, arbitrary: flat },
  fc.record({ kind: fc.constant('fold' as const), title: words, parts: fc.array(flat, { maxLength: 6 }) }),
);

export const hostileCard: fc.Arbitrary<Card> = fc.record({
  title: words,
  mark: fc.constantFrom('done', 'overdue', 'due', 'question', 'conflict'),
  parts: fc.array(part, { maxLength: 16 }),
  actions: fc.array(action, { maxLength: 20 }),
});
