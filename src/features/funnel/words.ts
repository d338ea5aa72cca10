import { shortDay } from '../../records/day.js';
import type { Day, Lang } from '../../terms.js';

/** What a day brought, in its first line. */
interface MovesTold {
  readonly onward: number;
  readonly began: number;
  readonly lost: number;
}

/** What the funnel daily says. Days come as days, money as text. */
export const WORDS = {
  zh: {
    join: ' · ',
    and: '、',
    title: (day: Day, whose: string, finding: string) => `漏斗 ${shortDay(day, 'zh', day)} · ${whose} · ${finding}`,
    dropTitle: (step: string, next: string, less: number) => `${step}→${next} 少了 ${less}%`,
    moves: ({ onward, began, lost }: MovesTold) =>
      [onward > 0 ? `往前 ${onward} 单` : '', began > 0 ? `新增 ${began} 单` : '', lost > 0 ? `丢 ${lost} 单` : '']
        .filter(Boolean)
        .join('、') || '没有变动',
    deals: (n: number) => `${n} 单`,
    of: { in: '进', on: '往前', lost: '丢', back: '退回' },
    still: '昨天没动',
    stretch: { 1: '这一天', 5: '近 5 个工作日', 20: '近 20 个工作日' },
    against: (stretch: string, moved: number, expected: number) => `${stretch}往前 ${moved} 单,平常约 ${expected} 单`,
    drop: (step: string, next: string, text: string, less: number) => `▼ ${step}→${next} 少了 ${less}%: ${text}`,
    unmoved: '这几单一直没动,先看它们',
    stood: (days: number) => `停了 ${days} 天`,
    noHistory: '转化率要和平常比。变动的记录还不到 40 个工作日,先只报数。',
    seeMoves: (n: number) => `看变动 ${n} 条`,
    page: '看漏斗',
    late: (time: string) => `补发 · ${time} 因停机未发`,
    movesTitle: (day: Day, n: number) => `${shortDay(day, 'zh', day)} 阶段变动 ${n} 条`,
    moveOf: { in: '进到', on: '从这里往前', lost: '在这里丢', back: '退回到' },
    stepMoves: (day: Day, kind: string, step: string, n: number) => `${shortDay(day, 'zh', day)} ${kind}${step} ${n} 条`,
    began: (to: string) => `新建 → ${to}`,
    moved: (from: string, to: string) => `${from} → ${to}`,
    noMoves: (day: Day) => `${shortDay(day, 'zh', day)} 没有阶段变动。`,
    more: (n: number) => `还有 ${n} 条没列出`,
    all: '看全部',
    nothing: '还没有商机,漏斗是空的。说一句今天见了谁、聊到哪,就从那家开始。',
    hidden: (name: string) => `${name}的商机不在你能看的范围内。`,
    alt: (steps: string) => `漏斗: ${steps}`,
  },
  en: {
    join: ' · ',
    and: ', ',
    title: (day: Day, whose: string, finding: string) => `Funnel ${shortDay(day, 'en', day)} · ${whose} · ${finding}`,
    dropTitle: (step: string, next: string, less: number) => `${step} → ${next} down ${less}%`,
    moves: ({ onward, began, lost }: MovesTold) =>
      [onward > 0 ? `${onward} moved on` : '', began > 0 ? `${began} new` : '', lost > 0 ? `${lost} lost` : '']
        .filter(Boolean)
        .join(', ') || 'no moves',
    deals: (n: number) => `${n} ${n === 1 ? 'deal' : 'deals'}`,
    of: { in: 'in', on: 'on', lost: 'lost', back: 'back' },
    still: 'no moves that day',
    stretch: { 1: 'that day', 5: 'in the last 5 working days', 20: 'in the last 20 working days' },
    against: (stretch: string, moved: number, expected: number) => `${moved} moved on ${stretch}, usually about ${expected}`,
    drop: (step: string, next: string, text: string, less: number) => `▼ ${step} → ${next} down ${less}%: ${text}`,
    unmoved: 'These have stood still; look here first',
    stood: (days: number) => `still for ${days} ${days === 1 ? 'day' : 'days'}`,
    noHistory: 'Conversion is compared with what is usual. Moves are on record for fewer than 40 working days, so only counts are given.',
    seeMoves: (n: number) => `See ${n} ${n === 1 ? 'move' : 'moves'}`,
    page: 'Open the funnel',
    late: (time: string) => `Sent late · the bot was down at ${time}`,
    movesTitle: (day: Day, n: number) => `${n} ${n === 1 ? 'move' : 'moves'} on ${shortDay(day, 'en', day)}`,
    moveOf: { in: 'into', on: 'on from', lost: 'lost at', back: 'back to' },
    stepMoves: (day: Day, kind: string, step: string, n: number) => `${n} ${kind} ${step} on ${shortDay(day, 'en', day)}`,
    began: (to: string) => `new → ${to}`,
    moved: (from: string, to: string) => `${from} → ${to}`,
    noMoves: (day: Day) => `No deal changed its stage on ${shortDay(day, 'en', day)}.`,
    more: (n: number) => `${n} more not listed`,
    all: 'See all',
    nothing: 'No deals yet, so the funnel is empty. Tell me whom you met and it starts there.',
    hidden: (name: string) => `${name}'s deals are not visible to you.`,
    alt: (steps: string) => `Funnel: ${steps}`,
  },
} as const satisfies Record<Lang, unknown>;
