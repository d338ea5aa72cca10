import { describe, expect, it } from 'vitest';
import { wishAbout } from '../../../src/features/talk/style.js';

describe('a word about the last draft', () => {
  it.each([
    ['短一点', { length: 'short' }],
    ['太长了', { length: 'short' }],
    ['能不能再短一点', { length: 'short' }],
    ['详细点', { length: 'long' }],
    ['正式一点', { tone: 'formal' }],
    ['别那么正式', { tone: 'casual' }],
    ['口语一点', { tone: 'casual' }],
    ['英文版', { lang: 'en' }],
    ['改成英文的,短一点', { lang: 'en', length: 'short' }],
    ['换一版', { other: true }],
    ['再来一个', { other: true }],
    ['今天拜访了华东医疗,演示很短', undefined],
    ['正式签合同了', undefined],
    ['好的', undefined],
    ['英文合同发过去了', undefined],
  ] as const)('%s', (text, wish) => expect(wishAbout(text, 'zh')).toEqual(wish));
  it.each([
    ['shorter please', { length: 'short' }],
    ['more formal', { tone: 'formal' }],
    ['in Chinese', { lang: 'zh' }],
    ['another one', { other: true }],
  ] as const)('%s', (text, wish) => expect(wishAbout(text, 'en')).toEqual(wish));
});
