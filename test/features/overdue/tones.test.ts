import { expect, it } from 'vitest';
import { dealListRow } from '../../../src/features/overdue/card.js';
import type { Deal } from '../../../src/records/rows.js';
import type { Day } from '../../../src/terms.js';

const NOW = Date.parse('2026-11-20T10:00:00+08:00');
const clock = {
  today: '2026-11-20',
  zone: 'Asia/Shanghai',
  negotiationDays: 15,
  extra: { off: new Set<Day>(), on: new Set<Day>() },
} as const;
const customer = { id: 1, name: '盛达包装', source: null, lastContactAt: NOW, lastWords: null, lastWordsAt: null };

it.each<[string, Pick<Deal, 'stage' | 'nextDue'>, string]>([
  ['past its date', { stage: 'proposal', nextDue: '2026-11-19' }, 'overdue'],
  ['due today', { stage: 'proposal', nextDue: '2026-11-20' }, 'due'],
  ['due later', { stage: 'proposal', nextDue: '2026-11-24' }, 'plain'],
  ['long in negotiation and not past its date', { stage: 'negotiation', nextDue: '2026-11-30' }, 'plain'],
])('a deal that is %s is marked as that and as nothing else', (_name, { stage, nextDue }, tone) => {
  const deal = {
    id: 1,
    customer: 1,
    stage,
    nextDue: nextDue as Day,
    nextStep: null,
    stageSince: NOW - 28 * 86_400_000,
    lastContactAt: NOW,
  } as Deal;
  expect(dealListRow({ deal, customer }, { lang: 'zh', clock }, 'none').tone).toBe(tone);
});
