import { describe, expect, it } from 'vitest';
import { PUSHES } from '../../../src/features/index.js';
import { applyChange } from '../../../src/features/settings/apply.js';
import { readChange } from '../../../src/features/settings/read-change.js';
import { DEFAULT_SETTINGS } from '../../../src/records/settings.js';

const now = Date.parse('2026-09-20T10:00+08:00');
const read = (text: string) => readChange(text, { now, zone: 'Asia/Shanghai', lang: /[a-z]{4}/i.test(text) ? 'en' : 'zh', pushes: PUSHES });

describe('readChange', () => {
  it.each([
    ['简报改到9点', { kind: 'time', what: 'brief', minutes: 540 }],
    ['晨报推送时间改成上午8点半', { kind: 'time', what: 'brief', minutes: 510 }],
    ['超期卡改到9点半', { kind: 'time', what: 'overdue', minutes: 570 }],
    ['超期卡改到9:45', { kind: 'time', what: 'overdue', minutes: 585 }],
    ['move the brief to 9', { kind: 'time', what: 'brief', minutes: 540 }],
    ['send overdue cards at 9:30', { kind: 'time', what: 'overdue', minutes: 570 }],
    ['晨报别发了', { kind: 'switch', what: 'brief', on: false }],
    ['恢复晨报', { kind: 'switch', what: 'brief', on: true }],
    ['关掉超期卡', { kind: 'switch', what: 'overdue', on: false }],
    ['resume the brief', { kind: 'switch', what: 'brief', on: true }],
    ['推送周报改到10点', { kind: 'time', what: 'push-report', minutes: 600 }],
    ['安静时段改成22点到7点', { kind: 'quiet', from: 1320, until: 420 }],
    ['安静时段9点到8点', { kind: 'quiet', from: 1260, until: 480 }],
    ['quiet hours 22:00 to 7:30', { kind: 'quiet', from: 1320, until: 450 }],
    ['取消安静时段', { kind: 'quiet', from: 0, until: 0 }],
    ['安静时段', { kind: 'time-unclear' }],
    ['每人每天最多推5条', { kind: 'per-day', count: 5 }],
    ['at most 4 pushes a day', { kind: 'per-day', count: 4 }],
    ['时区改成 Mars/Olympus', { kind: 'zone' }],
    ['谈判超过10天算超期', { kind: 'negotiation', days: 10 }],
    ['谈判满两周算超期', { kind: 'negotiation', days: 14 }],
    ['overdue after 10 days in negotiation', { kind: 'negotiation', days: 10 }],
    ['来源加一个 抖音', { kind: 'source', name: '抖音', add: true }],
    ['加一个来源: 小红书', { kind: 'source', name: '小红书', add: true }],
    ['来源去掉展会', { kind: 'source', name: '展会', add: false }],
    ['10月10日上班', { kind: 'days', days: ['2026-10-10'], working: true }],
    ['10月8号放假', { kind: 'days', days: ['2026-10-08'], working: false }],
    ['10月8号到10月10号放假', { kind: 'days', days: ['2026-10-08', '2026-10-09', '2026-10-10'], working: false }],
    ['2027-02-15 放假\n2027-02-16 放假', { kind: 'days', days: ['2027-02-15', '2027-02-16'], working: false }],
    ['看看设置', { kind: 'show' }],
    ['简报改到25点', { kind: 'time-unclear' }],
    ['2月30号放假', { kind: 'day-unclear' }],
    ['哪天放假', { kind: 'day-unclear' }],
    ['改一下颜色', { kind: 'unclear' }],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('applyChange', () => {
  it('changes only what differs, and switches on what gets a new hour', () => {
    const off = { ...DEFAULT_SETTINGS, briefOn: false };
    expect(applyChange({ kind: 'time', what: 'brief', minutes: 540 }, DEFAULT_SETTINGS)).toEqual({
      kind: 'change',
      values: { briefAt: 540 },
    });
    expect(applyChange({ kind: 'time', what: 'brief', minutes: 540 }, off)).toEqual({
      kind: 'change',
      values: { briefAt: 540, briefOn: true },
    });
    expect(applyChange({ kind: 'switch', what: 'overdue', on: true }, DEFAULT_SETTINGS)).toEqual({ kind: 'change', values: {} });
  });

  it('refuses what no team works by', () => {
    expect(applyChange({ kind: 'time', what: 'brief', minutes: 180 }, DEFAULT_SETTINGS)).toMatchObject({
      kind: 'out-of-range',
      of: 'time',
    });
    expect(applyChange({ kind: 'negotiation', days: 0 }, DEFAULT_SETTINGS)).toMatchObject({ kind: 'out-of-range', of: 'negotiation' });
    expect(
      applyChange({ kind: 'source', name: '一个特别特别特别长的来源', add: true }, { ...DEFAULT_SETTINGS, sources: ['其他'] }),
    ).toMatchObject({
      kind: 'change',
    });
    expect(applyChange({ kind: 'source', name: '其他', add: false }, { ...DEFAULT_SETTINGS, sources: ['其他'] })).toEqual({
      kind: 'last-source',
    });
    expect(applyChange({ kind: 'source', name: '电视', add: false }, DEFAULT_SETTINGS)).toEqual({ kind: 'no-such-source' });
  });

  it('puts a new source before 其他', () => {
    expect(applyChange({ kind: 'source', name: '抖音', add: true }, DEFAULT_SETTINGS)).toEqual({
      kind: 'change',
      values: { sources: ['转介绍', '展会', '官网', '抖音', '其他'] },
    });
  });

  it('keeps as an exception only what the calendar has otherwise', () => {
    // 2026-10-09 is a plain Friday, 2026-10-10 a Saturday worked in exchange.
    expect(applyChange({ kind: 'days', days: ['2026-10-09', '2026-10-10'], working: true }, DEFAULT_SETTINGS)).toEqual({
      kind: 'change',
      values: {},
    });
    expect(applyChange({ kind: 'days', days: ['2026-10-09'], working: false }, DEFAULT_SETTINGS)).toEqual({
      kind: 'change',
      values: { daysOff: ['2026-10-09'] },
    });
    const off = { ...DEFAULT_SETTINGS, daysOff: ['2026-10-09'] as const };
    expect(applyChange({ kind: 'days', days: ['2026-10-09'], working: true }, off)).toEqual({ kind: 'change', values: { daysOff: [] } });
  });
});
