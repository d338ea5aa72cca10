import { countText } from '../../records/count.js';
import type { Lang } from '../../terms.js';

/** What is said of what people did. */
export const ACTIVITY_WORDS = {
  zh: {
    lately: '近 7 天',
    team: (period: string, entries: string) => `${period}跟进 · ${entries}`,
    of: (name: string, period: string, entries: string) => `${name}${period}跟进 ${entries}`,
    most: (period: string, name: string, entries: string) => `${period}跟进最多的是${name} · ${entries}`,
    least: (period: string, name: string, entries: string) => `${period}跟进最少的是${name} · ${entries}`,
    entries: (customers: number, entries: number) => `${customers} 家客户 · ${entries} 条`,
    none: '没有记录',
    nothing: (name: string, period: string) => `${name}${period}没有记过跟进。`,
    silent: (period: string, n: number) => `${period}没记过跟进的 ${n} 人`,
    nobodyWrote: (period: string) => `${period}还没有人记过跟进。`,
    allWrote: (period: string) => `${period}每个人都记过跟进。`,
    times: (n: number) => `${countText(n)} 条`,
    last: (day: string) => `最近 ${day}`,
    more: (n: number) => `还有 ${countText(n)} 家没列出`,
    rule: '按记下的跟进算,没记的不在内',
  },
  en: {
    lately: 'in the last 7 days',
    team: (period: string, entries: string) => `Logged ${period}: ${entries}`,
    of: (name: string, period: string, entries: string) => `${name} ${period}: ${entries}`,
    most: (period: string, name: string, entries: string) => `${name} logged most ${period}: ${entries}`,
    least: (period: string, name: string, entries: string) => `${name} logged least ${period}: ${entries}`,
    entries: (customers: number, entries: number) =>
      `${customers} ${customers === 1 ? 'customer' : 'customers'} · ${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    none: 'nothing logged',
    nothing: (name: string, period: string) => `${name} has logged nothing ${period}.`,
    silent: (period: string, n: number) => `${countText(n)} ${n === 1 ? 'person has' : 'people have'} logged nothing ${period}`,
    nobodyWrote: (period: string) => `Nobody has logged anything ${period}.`,
    allWrote: (period: string) => `Everybody has logged something ${period}.`,
    times: (n: number) => `${countText(n)} ${n === 1 ? 'entry' : 'entries'}`,
    last: (day: string) => `last ${day}`,
    more: (n: number) => `${n} more not listed`,
    rule: 'Counted from what was logged',
  },
} as const satisfies Record<Lang, unknown>;
