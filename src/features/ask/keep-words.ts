import { countText } from '../../records/count.js';
import type { Lang } from '../../terms.js';

/** What is said where it is asked which deals to keep first. Money comes as text. */
export const KEEP_WORDS = {
  zh: {
    keepTitle: (names: string) => `先保 ${names}`,
    keepFormula: '算法: 期望金额 = 金额 × 这个阶段最后赢单的比例,从高到低排',
    keepRow: (name: string, expected: string) => `${name} · 期望 ${expected}`,
    keepWhy: (amount: string, stage: string, chance: number, contacts: number) =>
      `${amount} × ${stage} ${chance}% · 近 90 天跟进 ${contacts} 次`,
    keepWait: (pct: number, saved: number, all: number) =>
      `可以先缓的: 少跟进 ${saved} 次 (${all} 次的 ${pct}%),从每次跟进期望金额最低的开始`,
    keepProxy: (days: number) => `没有差旅费数据,用近 ${days} 天的跟进次数代替。`,
    keepSupposed: '结过的单不到 5 单的阶段,比例按线索 10%、意向 20%、方案 40%、谈判 70% 推测。',
    keepLeft: (n: number) => `${countText(n)} 单没填金额或币种不同,没有排进来。`,
    keepNothing: '在谈的商机都没有金额,排不出先后。先补上金额再问。',
  },
  en: {
    keepTitle: (names: string) => `Keep first: ${names}`,
    keepFormula: 'How: expected = amount × share of that stage that was won in the end, highest first',
    keepRow: (name: string, expected: string) => `${name} · expected ${expected}`,
    keepWhy: (amount: string, stage: string, chance: number, contacts: number) =>
      `${amount} × ${stage} ${chance}% · ${contacts} ${contacts === 1 ? 'contact' : 'contacts'} in 90 days`,
    keepWait: (pct: number, saved: number, all: number) =>
      `Could wait: ${saved} contacts fewer (${pct}% of ${all}), beginning where a contact brings least`,
    keepProxy: (days: number) => `There is no travel cost on record; contacts of the last ${days} days stand for it.`,
    keepSupposed: 'Where fewer than 5 deals are closed, the share is supposed: lead 10%, intent 20%, proposal 40%, negotiation 70%.',
    keepLeft: (n: number) =>
      `${countText(n)} ${n === 1 ? 'deal has' : 'deals have'} no amount or another currency and ${n === 1 ? 'is' : 'are'} not ranked.`,
    keepNothing: 'No open deal has an amount, so there is nothing to rank. Add amounts first.',
  },
} as const satisfies Record<Lang, unknown>;
