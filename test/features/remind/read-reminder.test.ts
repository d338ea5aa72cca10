import { describe, expect, it } from 'vitest';
import { asksForList, readReminder } from '../../../src/features/remind/read-reminder.js';

const now = Date.parse('2026-11-20T10:00+08:00');
const zone = 'Asia/Shanghai';
const at = (local: string) => Date.parse(`2026-${local}+08:00`);

describe('readReminder', () => {
  it.each([
    ['周四下午3点提醒我给王总打电话', '11-26T15:00', '给王总打电话'],
    ['提醒我明天上午9点半给王总打电话', '11-21T09:30', '给王总打电话'],
    ['半小时后提醒我回电话', '11-20T10:30', '回电话'],
    ['今晚8点提醒我发报价', '11-20T20:00', '发报价'],
    ['3点提醒我开会', '11-20T15:00', '开会'],
    ['9点提醒我吃药', '11-20T21:00', '吃药'],
    ['明天3点提醒我开会', '11-21T15:00', '开会'],
    ['帮我定个明天早上八点一刻的闹钟', '11-21T08:15', ''],
    ['remind me Thursday 3pm to call Jane', '11-26T15:00', 'call Jane'],
    ['remind me in 30 minutes to call', '11-20T10:30', 'call'],
    ['remind me at 4pm to send the quote', '11-20T16:00', 'send the quote'],
  ])('%s', (text, when, what) => {
    const lang = /[a-z]{3}/i.test(text) ? 'en' : 'zh';
    expect(readReminder(text, { now, zone, lang })).toEqual({ when: { kind: 'at', at: at(when), guessed: false }, what });
  });

  it.each([
    ['明天提醒我跟进华东医疗', '11-21T09:00', '跟进华东医疗'],
    ['明早提醒我', '11-21T09:00', ''],
    ['我明天休假 后天再提醒我 跟博闻校长', '11-22T09:00', '我明天休假跟博闻校长'],
    ['提醒我周五准备材料', '11-27T09:00', '准备材料'],
    ['提醒我后天问下周三的会', '11-22T09:00', '问下周三的会'],
    ['周五要开会 提醒我明天订会议室', '11-21T09:00', '周五要开会订会议室'],
    ['晚上提醒我发邮件', '11-20T20:00', '发邮件'],
    ['下班前提醒我写日报', '11-20T17:30', '写日报'],
    ['提醒我周四给王总打电话问下周三的会', '11-26T09:00', '给王总打电话问下周三的会'],
  ])('%s: the hour is a guess', (text, when, what) => {
    expect(readReminder(text, { now, zone, lang: 'zh' })).toEqual({ when: { kind: 'at', at: at(when), guessed: true }, what });
  });

  it.each([
    ['提醒我给王总打电话', { kind: 'none' }],
    ['今天提醒我发方案', { kind: 'none' }],
    ['昨天下午3点提醒我', { kind: 'past', day: '2026-11-19' }],
    ['2月30号提醒我交报告', { kind: 'no-such-day' }],
    ['每周一提醒我交周报', { kind: 'often' }],
  ])('%s: asks', (text, when) => {
    expect(readReminder(text, { now, zone, lang: 'zh' }).when).toEqual(when);
  });
});

it('tells a question about reminders from an order', () => {
  expect(['我的提醒', '我有哪些提醒?', 'my reminders'].map(asksForList)).toEqual([true, true, true]);
  expect(['提醒我开会', '明天提醒我'].map(asksForList)).toEqual([false, false]);
});
