/** What the parts of a brief are called, and what is said when some could not be read. */
import type { Lang } from '../../terms.js';
import type { BriefPart } from './queries.js';

interface PartWords {
  readonly parts: Readonly<Record<BriefPart, string>>;
  readonly unread: (parts: string) => string;
}

export const PART_WORDS: Readonly<Record<Lang, PartWords>> = {
  zh: {
    unread: (parts) => `没读到: ${parts}。别的数字照常。`,
    parts: {
      leads: '新线索',
      overdue: '超期',
      health: '健康',
      before: '上次的数字',
      dueToday: '今天要跟的',
      expected: '本周预计',
      funnel: '漏斗',
      won: '签下的单',
      moved: '推进的单',
      told: '记下的跟进',
      pinned: '置顶的客户',
      worst: '各人先动哪一单',
    },
  },
  en: {
    unread: (parts) => `Could not be read: ${parts}. The other numbers stand.`,
    parts: {
      leads: 'new leads',
      overdue: 'overdue',
      health: 'health',
      before: 'the last numbers',
      dueToday: 'due today',
      expected: 'expected this week',
      funnel: 'funnel',
      won: 'deals won',
      moved: 'deals moved on',
      told: 'follow-ups told',
      pinned: 'pinned customers',
      worst: 'which deal first',
    },
  },
};
