/** The days a postponement offers: working days, each called as people call it. */
import { expect, it } from 'vitest';
import { advanceAction, postponeAction } from '../../src/records/deal-ways.js';
import { extraDaysOf } from '../../src/records/workdays.js';
import type { Day, Lang } from '../../src/terms.js';

const NO_EXTRA = { daysOff: [], daysOn: [] };

function offered(today: Day, lang: Lang = 'zh', days: { readonly daysOff: readonly Day[]; readonly daysOn: readonly Day[] } = NO_EXTRA) {
  const [to] = postponeAction({ id: 9 }, { lang, clock: { today, extra: extraDaysOf(days) } }).fields ?? [];
  if (to?.kind !== 'choice') throw new Error('a postponement begins with its day');
  return { first: to.value, options: to.options.map(({ value, label }) => `${value} ${label}`) };
}

it.each<readonly [string, Day, readonly string[]]>([
  [
    'on a Wednesday tomorrow, next Monday and in a week',
    '2026-11-18',
    ['2026-11-19 明天 (周四)', '2026-11-23 下周一', '2026-11-25 一周后 (周三)', 'own 自己选日期'],
  ],
  ['on a Friday Monday stands for tomorrow', '2026-11-20', ['2026-11-23 下周一', '2026-11-27 一周后 (周五)', 'own 自己选日期']],
  ['on a Sunday tomorrow is Monday', '2026-11-22', ['2026-11-23 明天 (周一)', '2026-11-30 11-30 (周一)', 'own 自己选日期']],
  ['before a week of holidays the first day after it', '2026-09-30', ['2026-10-08 10-08 (周四)', 'own 自己选日期']],
])('%s', (_what, today, options) => {
  expect(offered(today)).toEqual({ first: options[0]?.slice(0, 10), options });
});

it('goes by the workspace’s own days, and speaks English', () => {
  expect(offered('2026-11-18', 'en', { daysOff: ['2026-11-19'], daysOn: ['2026-11-21'] }).options).toEqual([
    '2026-11-20 Fri 20 Nov',
    '2026-11-23 next Monday',
    '2026-11-25 in a week (Wed)',
    'own another date',
  ]);
});

it('puts the next working day where a deal is moved on', () => {
  const deal = { id: 9, stage: 'proposal', nextDue: '2026-11-17' } as const;
  const next = advanceAction(deal, { lang: 'zh', clock: { today: '2026-11-20', extra: extraDaysOf(NO_EXTRA) } }).fields?.find(
    ({ name }) => name === 'next',
  );
  expect(next?.value).toBe('2026-11-23');
});
