/** What of an evening, of two days and of a meeting that was is still ahead. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.js';

const context = { now: Date.parse('2026-11-23T20:00:00+08:00'), zone: 'Asia/Shanghai' };
const dealOf = (text: string) => understand(text, context).deals[0];

describe('a meal of tonight', () => {
  it.each([
    '今晚陪衡远机械的王总吃饭,他说预算没问题',
    '今晚跟衡远机械王总喝酒 他透露科锐也在谈',
    '今晚请衡远机械的周工吃饭,聊了下接口的事',
    '今晚在陪衡远机械的王总吃饭',
    '晚上和衡远机械的王总吃的饭,王总说等董事会',
  ])('%s: told, no step', (text) => expect(dealOf(text)?.next).toBeUndefined());

  it.each(['今晚陪衡远机械的王总吃饭', '今晚请衡远机械的王总吃饭,顺便把方案带过去', '今晚跟衡远机械的王总吃饭,要聊聊合同'])(
    '%s: a step',
    (text) => expect(dealOf(text)?.next?.value.day).toBe('2026-11-23'),
  );

  it('told with a day ahead leaves that day', () =>
    expect(dealOf('今晚陪衡远机械的王总吃饭,他说下周三签合同')?.next?.value.day).toBe('2026-12-02'));
});

it.each([
  ['衡远机械来电,12月3号4号去装机', '去装机'],
  ['衡远机械 12月3号、4号培训操作工', '培训操作工'],
])('%s: the step is %s', (text, step) => expect(dealOf(text)?.nextStep?.value).toBe(step));

describe('a question about what is to be done', () => {
  const intentOf = (text: string) => understand(text, context).intent;

  it.each(['明天几点见谁', '后天下午见谁来着', '下周一要见哪几家?', '上次例会定的事做了吗', '周会上布置的任务都完成了没'])('%s', (text) =>
    expect(intentOf(text)).toBe('ask_overdue'),
  );
  it.each(['上次例会定的事,衡远机械那边已经做了', '明天下午见衡远机械的王总,谈合同'])('%s: news', (text) =>
    expect(intentOf(text)).toBe('log_followup'),
  );
});
