import type { Lang } from '../terms.js';

/** What stands on pushes besides their own words. */
export const WORDS = {
  zh: {
    late: (time: string) => `补发 · ${time} 因停机未发`,
    held: (count: number) => (count === 1 ? '之前按下的 1 条' : `之前按下的 ${count} 条`),
    open: '打开来办',
    heldWhy: (most: number) => `一天最多主动发 ${most} 条,多出来的并到这里`,
  },
  en: {
    late: (time: string) => `Sent late · the bot was down at ${time}`,
    held: (count: number) => (count === 1 ? '1 message held back' : `${count} messages held back`),
    open: 'Open to act',
    heldWhy: (most: number) => `At most ${most} unasked messages a day; the rest is gathered here`,
  },
} as const satisfies Record<Lang, unknown>;
