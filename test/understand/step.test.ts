import { expect, test } from 'vitest';
import { stepOf } from '../../src/understand/choice/step.js';
import { createNames } from '../../src/understand/names/names.js';
import { understand } from '../../src/understand/understand.js';

test('a step is told in the words of a card', () => {
  expect(stepOf('能签', 'zh')).toBe('签约');
  expect(stepOf('再打', 'zh')).toBe('付款');
  expect(stepOf('我给他送过去', 'zh')).toBe('给他送过去');
  expect(stepOf('签合同', 'zh')).toBe('签合同');
  expect(stepOf('to review the redlines', 'en')).toBe('review the redlines');
});

test('how things stand then is no step', () => {
  for (const words of ['才有预算', '先有空', '没时间', '了', '吧', '']) expect(stepOf(words, 'zh')).toBeUndefined();
  for (const words of ["'", 'is when they know', '.']) expect(stepOf(words, 'en')).toBeUndefined();
});

test('what becomes of something is told with the thing, which stands before the day', () => {
  const stepIn = (text: string) =>
    understand(text, { now: Date.parse('2026-11-20T10:00:00+08:00'), zone: 'Asia/Shanghai', names: createNames() }).deals[0]?.nextStep
      ?.value;
  expect(stepIn('跟华东医疗通了电话,定稿周三能出来')).toBe('定稿出来');
  expect(stepIn('跟华东医疗通了电话,周三能出来定稿')).toBe('出来定稿');
  expect(stepIn('跟华东医疗通了电话,周三签合同')).toBe('签合同');
});
