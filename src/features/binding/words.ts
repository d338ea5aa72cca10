import type { Lang } from '../../terms.js';

/** What is said about the customer a group belongs to. */
export const WORDS = {
  zh: {
    groupsOnly: '绑定是给群用的: 在客户群里@我说"绑定客户 华东医疗"。',
    bound: (name: string) => `这个群绑定了 ${name}`,
    boundHow: '之后在群里@我说进展,不提名字也记在这家。发"解绑"就取消。',
    already: (name: string) => `这个群已经绑定 ${name} 了。`,
    unbound: (name: string) => `解绑了,这个群不再对应 ${name}。`,
    notBound: '这个群没有绑定客户。',
    whom: '绑定哪家?像"绑定客户 华东医疗"这样说。',
    which: (typed: string) => `"${typed}"是哪一家?`,
    unknown: (typed: string) => `还没有叫"${typed}"的客户。先记一条它的跟进,再来绑定。`,
    hidden: (name: string, owner: string) => `${name} 由 ${owner} 负责,请${owner}来绑定。`,
    gone: '这一步已经过去了,重新说一遍就行。',
    undo: '撤销',
    undone: (what: string) => `已撤销 · ${what}`,
  },
  en: {
    groupsOnly: 'Binding is for groups: mention me in the customer’s group and say "bind customer Acme Corp".',
    bound: (name: string) => `This group belongs to ${name} now`,
    boundHow: 'What you tell me here without a name is theirs. Say "unbind" to end it.',
    already: (name: string) => `This group belongs to ${name} already.`,
    unbound: (name: string) => `Unbound: this group no longer belongs to ${name}.`,
    notBound: 'This group belongs to no customer.',
    whom: 'To which customer? Say it like "bind customer Acme Corp".',
    which: (typed: string) => `Which one is "${typed}"?`,
    unknown: (typed: string) => `There is no customer called "${typed}" yet. Log something about them first.`,
    hidden: (name: string, owner: string) => `${name} belongs to ${owner}; they can bind it.`,
    gone: 'That step has passed; just say it again.',
    undo: 'Undo',
    undone: (what: string) => `Undone · ${what}`,
  },
} as const satisfies Record<Lang, unknown>;
