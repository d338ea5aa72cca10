import type { Lang } from '../terms.js';

interface Words {
  readonly title: (label: string) => string;
  readonly only: (label: string, field: string) => string;
  readonly empty: string;
  readonly required: string;
  readonly oneOf: (label: string, options: string) => string;
  readonly how: (example: string) => string;
  readonly asItIs: string;
  readonly howOnly: (required: boolean) => string;
  readonly inGroup: string;
  readonly unread: (labels: string) => string;
  readonly cancelled: string;
  readonly which: (label: string) => string;
  readonly whichHow: string;
  readonly whichWords: (example: string) => string;
  readonly day: string;
  readonly text: string;
  readonly list: (items: readonly string[]) => string;
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    title: (label) => `${label} · 要填什么,直接回复`,
    only: (label, field) => `${label} · 请回复${field}`,
    empty: '—',
    required: '(必填)',
    oneOf: (label, options) => `${label}可填: ${options}`,
    how: (example) => `一行一项,例如"${example}"。没写的不变;发"取消"就不填了。`,
    asItIs: '就这样提交发"好"。',
    howOnly: (required) => `下一条消息就是内容;${required ? '' : '不写发"好",'}发"取消"就不填了。`,
    inGroup: '群里请先 @我。',
    unread: (labels) => `没看懂: ${labels}`,
    cancelled: '好,不填了,什么都没变。',
    which: (label) => `${label}哪一条?`,
    whichHow: '回复序号,或点名字。',
    whichWords: (example) => `带上名字再发一次,例如"${example}"。`,
    day: '明天',
    text: '……',
    list: (items) => items.join(' / '),
  },
  en: {
    title: (label) => `${label} · reply with what to fill in`,
    only: (label, field) => `${label} · please reply: ${field}`,
    empty: '—',
    required: ' (needed)',
    oneOf: (label, options) => `${label}, one of: ${options}`,
    how: (example) => `One line each, e.g. “${example}”. What you leave out stays as it is; “cancel” leaves it all.`,
    asItIs: ' “ok” sends it as it is.',
    howOnly: (required) => `Your next message is taken for it; ${required ? '' : '“ok” goes without, '}“cancel” leaves it all.`,
    inGroup: 'In a group, @ me first.',
    unread: (labels) => `Not understood: ${labels}`,
    cancelled: 'All right, nothing changed.',
    which: (label) => `${label}: which one?`,
    whichHow: 'Reply with its number, or tap its name.',
    whichWords: (example) => `Say it with the name, e.g. “${example}”.`,
    day: 'tomorrow',
    text: '…',
    list: (items) => items.join(' / '),
  },
};
