import { describe, expect, it } from 'vitest';
import { isDictionaryWord, segment, WORD_CLASSES } from '../../../src/understand/words/segment.js';

/** The words that a text is split into, a blank between two. */
const split = (text: string): string => {
  const found = segment(text);
  return Array.from(text, (unit, i) => (i > 0 && ((found[i] ?? 0) % 2 === 1 || (found[i] ?? 0) === 0) ? ` ${unit}` : unit)).join('');
};
const classAt = (text: string, at: number): string | undefined => WORD_CLASSES[Math.floor((segment(text)[at] ?? 0) / 2) - 1];

describe('the words that a Chinese text is made of', () => {
  it.each([
    ['客户考虑用本地设备', '客户 考虑 用 本地 设备'],
    ['领导已经发给院长', '领导 已经 发给 院长'],
    ['研究生命起源', '研究 生命 起源'],
  ])('are the likeliest row of them: %s', (text, words) => expect(split(text)).toBe(words));

  it('are lone characters in a name that is no word', () => expect(split('去皮卡兽医院')).toMatch(/^去 皮 ?卡 /));

  it('know what part of speech they are', () => {
    expect(classAt('广州', 0)).toBe('ns');
    expect(classAt('考虑', 1)).toBe('v');
    expect(classAt('客户', 0)).toBe('n');
  });

  it('are of Chinese only: letters, digits and marks are none', () => {
    expect([...segment('PO 38,000。').slice(0, 10)]).toEqual(Array(10).fill(0));
    expect(split('发PO了')).toBe('发 P O 了');
  });

  it('are found in texts longer than any before, and in none at all', () => {
    const long = '设备'.repeat(3000);
    expect(segment(long).filter((of, i) => i < long.length && of % 2 === 1).length).toBe(3000);
    expect(split('')).toBe('');
  });

  it('are looked up one by one', () => {
    expect(isDictionaryWord('钢材')).toBe(true);
    expect(isDictionaryWord('皮卡兽')).toBe(false);
    expect(isDictionaryWord('')).toBe(false);
  });
});
