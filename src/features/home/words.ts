import { shortDay } from '../../records/day.js';
import type { Day, Lang } from '../../terms.js';

/** What the bot's own page says. */
export const WORDS = {
  zh: {
    title: (name: string, today: Day) => `${name} · 今天 ${shortDay(today, 'zh', today)}`,
    due: '今天要跟',
    overdue: '超期',
    open: '在跟商机',
    openNote: (sum: string) => `共 ${sum}`,
    won: '本月赢单',
    nothing: '今天没有约好要跟的单子。',
    today: '今天',
    more: (count: number) => `还有 ${count} 单,跟机器人说"今天要跟谁"看全部`,
    join: (parts: readonly string[]) => parts.join(' · '),
    hint: '见了谁、聊到哪,直接发给我一句话就记下了。',
  },
  en: {
    title: (name: string, today: Day) => `${name} · today ${shortDay(today, 'en', today)}`,
    due: 'Due today',
    overdue: 'Overdue',
    open: 'Open deals',
    openNote: (sum: string) => `${sum} in all`,
    won: 'Won this month',
    nothing: 'Nothing is due today.',
    today: 'today',
    more: (count: number) => `${count} more; ask me "who do I follow up today" for all`,
    join: (parts: readonly string[]) => parts.join(' · '),
    hint: 'Tell me in one sentence whom you met and where it stands; I keep the records.',
  },
} as const satisfies Record<Lang, unknown>;
