import { expect, test } from 'vitest';
import { stepOf } from '../../src/understand/choice/step.js';

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
