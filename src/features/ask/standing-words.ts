import type { Lang } from '../../terms.js';

/** What is said of how a time went. Money and counts come as text. */
export const STANDING_WORDS = {
  zh: {
    won: '赢单',
    lost: '丢单',
    created: '新增',
    open: '在谈',
    overdue: '超期',
    due: (period: string) => (period === '今天' ? '今天要跟' : `${period}还要跟`),
    logged: (entries: string) => `跟进 ${entries}`,
    nothingLogged: '还没有记跟进',
    both: (names: readonly string[]) => names.join('和'),
    rule: '赢单、丢单、跟进算这段时间的,在谈和超期是现在的',
  },
  en: {
    won: 'Won',
    lost: 'Lost',
    created: 'New',
    open: 'Open',
    overdue: 'Overdue',
    due: (period: string) => (period === 'today' ? 'Due today' : `Still due ${period}`),
    logged: (entries: string) => `logged ${entries}`,
    nothingLogged: 'nothing logged',
    both: (names: readonly string[]) => names.join(' and '),
    rule: 'Won, lost and logged: in that time. Open and overdue: as of now',
  },
} as const satisfies Record<Lang, unknown>;
