import type { Lang } from '../../terms.js';

/** What is counted before two customers become one. */
export interface Counts {
  readonly contacts: number;
  readonly deals: number;
  readonly followups: number;
  readonly signals: number;
}

const zhCounts = ({ contacts, deals, followups, signals }: Counts): string =>
  [
    contacts > 0 ? `${contacts} 个联系人` : '',
    deals > 0 ? `${deals} 个商机` : '',
    followups > 0 ? `${followups} 条跟进` : '',
    signals > 0 ? `${signals} 条信号` : '',
  ]
    .filter(Boolean)
    .join('、');

const enCounts = ({ contacts, deals, followups, signals }: Counts): string =>
  [
    contacts > 0 ? `${contacts} contacts` : '',
    deals > 0 ? `${deals} deals` : '',
    followups > 0 ? `${followups} follow-ups` : '',
    signals > 0 ? `${signals} signals` : '',
  ]
    .filter(Boolean)
    .join(', ');

/** What joining two customers says. */
export const WORDS = {
  zh: {
    confirm: (gone: string, keep: string) => `把 ${gone} 并入 ${keep}?`,
    moves: (counts: Counts) => `并过来: ${zhCounts(counts) || '没有记录,只有名字'}`,
    alias: (gone: string) => `以后说"${gone}"也认得`,
    bothOpen: (count: number) => `合并后有 ${count} 个在跟商机,不会自动合成一个`,
    owners: (keep: string, owner: string) => `${keep} 的负责人仍是 ${owner}`,
    keepName: (name: string) => `合并,叫${name}`,
    no: '先不合并',
    done: (gone: string, keep: string) => `已合并 · ${gone} 并入 ${keep}`,
    kept: '没有合并,两家照旧分开。',
    undo: '撤销合并',
    undone: (names: string) => `已撤销合并 · ${names}`,
    open: '看档案',
    whichTwo: '要合并哪两家?像"华东医疗和上海华东医疗是一家"这样说。',
    which: (typed: string) => `你说的"${typed}"是哪家?`,
    unknown: (typed: string) => `没有叫"${typed}"的客户。`,
    hidden: (name: string, owner: string) => `${name}由 ${owner} 负责,两家要由共同的主管或管理员来合并。`,
    same: (name: string) => `说的是同一条记录: ${name}。`,
    notYours: '合并要两家的负责人、主管或管理员来按。',
    gone: '已经合并过了,没有再动。',
    told: (by: string, gone: string, keep: string, owner: string) => `${by} 把你的 ${gone} 并入了 ${keep},现在由 ${owner} 负责。`,
  },
  en: {
    confirm: (gone: string, keep: string) => `Merge ${gone} into ${keep}?`,
    moves: (counts: Counts) => `Moves over: ${enCounts(counts) || 'no records, only the name'}`,
    alias: (gone: string) => `"${gone}" will be understood as well`,
    bothOpen: (count: number) => `There will be ${count} open deals; they stay separate`,
    owners: (keep: string, owner: string) => `${keep} stays ${owner}'s`,
    keepName: (name: string) => `Merge as ${name}`,
    no: 'Not now',
    done: (gone: string, keep: string) => `Merged · ${gone} into ${keep}`,
    kept: 'Not merged; both stay as they are.',
    undo: 'Undo merge',
    undone: (names: string) => `Merge undone · ${names}`,
    open: 'Open record',
    whichTwo: 'Which two? Say it like "merge Acme and Acme Inc".',
    which: (typed: string) => `Which one is "${typed}"?`,
    unknown: (typed: string) => `There is no customer called "${typed}".`,
    hidden: (name: string, owner: string) => `${name} is ${owner}'s; a manager of both or an admin can merge them.`,
    same: (name: string) => `That is one record already: ${name}.`,
    notYours: 'The owner of both, their manager or an admin can press this.',
    gone: 'They are merged already; nothing changed.',
    told: (by: string, gone: string, keep: string, owner: string) => `${by} merged your ${gone} into ${keep}, which is ${owner}'s.`,
  },
} as const satisfies Record<Lang, unknown>;
