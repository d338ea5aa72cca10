import { expect, it } from 'vitest';
import { cardToText } from '../../../src/card.js';
import { PUSHES } from '../../../src/features/index.js';
import { reportCard } from '../../../src/features/muting/push-report.js';
import type { Count } from '../../../src/features/muting/queries.js';

const count = (push: string, outcome: Count['outcome'], times: number, more: Partial<Count> = {}): Count => ({
  ...{ push, outcome, times, people: times, opened: 0, acted: 0 },
  ...more,
});
const SPAN = ['2026-11-16', '2026-11-22'] as const;

it('tells of each kind what was sent, opened, acted on, muted, held and missed', () => {
  const counts = [
    count('brief', 'sent', 50, { opened: 40, acted: 12 }),
    count('overdue', 'sent', 80, { opened: 30, acted: 25 }),
    count('overdue', 'muted', 15, { people: 3 }),
    count('overdue', 'nothing', 400),
    count('brief', 'dropped', 2),
    count('held', 'sent', 1),
    count('overdue', 'told', 4),
  ];
  const card = reportCard(counts, SPAN, { pushes: PUSHES, lang: 'zh' });
  expect(card && cardToText(card).split('\n')).toEqual([
    '推送周报 · 发出 131 条,打开 53%',
    '11-16 (周一) 到 11-22 (周日)',
    '超期卡  发 80 · 打开 30 · 动手 25 · 3 人静音 · 按下 4',
    '作战简报  发 50 · 打开 40 · 动手 12 · 错过 2',
    '之前按下的  发 1 · 打开 0 · 动手 0',
    '打开最少的是超期卡 (38%),可以挪个时间或停发',
    '打开: 点了链接或按钮; 动手: 用按钮改了记录,或 24 小时内就提到的客户记了一笔',
  ]);
});

it('says nothing of a week in which nothing was sent', () => {
  expect(reportCard([count('overdue', 'nothing', 400)], SPAN, { pushes: PUSHES, lang: 'en' })).toBeUndefined();
});
