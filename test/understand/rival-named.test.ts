import { expect, test } from 'vitest';
import { rivalNamed } from '../../src/understand/competitors/named.js';

test.each([
  ['说科锐自动化报', '科锐自动化'],
  ['科锐自动化那边也报了', '科锐自动化'],
  ['说科锐自动化报58', '科锐自动化'],
  ['被蓝屿截胡', '蓝屿'],
  ['科锐自动化', '科锐自动化'],
])('the rival of %s is on record as %s', (words, name) => {
  expect(rivalNamed(words)).toBe(name);
});

test.each(['三家比价', '另外两家'])('%s names nobody', (words) => {
  expect(rivalNamed(words)).toBeUndefined();
});
