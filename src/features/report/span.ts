import type { Period } from '../../understand/reading.js';

/** The stretches of time a report is written for. */
export const SPANS = ['today', 'yesterday', 'this_week', 'last_week', 'this_month', 'last_month'] as const satisfies readonly Period[];
export type Span = (typeof SPANS)[number];

/** Which one is meant: the period if it fits, else what 日报, 周报, 月报 says by itself. */
export function spanOf(text: string, period: Period | undefined): Span {
  const named = SPANS.find((span) => span === period);
  if (/周报|weekly|week's|\b(?:my|the|this) week\b/i.test(text)) return named === 'last_week' ? 'last_week' : 'this_week';
  if (/月报|monthly|month's/i.test(text)) return named === 'last_month' ? 'last_month' : 'this_month';
  return named ?? 'today';
}

/** How long it is. */
export function lengthOf(span: Span): 'day' | 'week' | 'month' {
  switch (span) {
    case 'today':
    case 'yesterday':
      return 'day';
    case 'this_week':
    case 'last_week':
      return 'week';
    case 'this_month':
    case 'last_month':
      return 'month';
  }
}
