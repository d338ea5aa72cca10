import type { Lang } from '../../terms.js';

/** What the help feature says. */
export const WORDS = {
  zh: {
    title: '直接说就行,五个例子',
    examples: [
      '今天拜访了华东医疗的王总,报价38万,下周三签合同',
      '不是38万,是36万',
      '华东医疗到哪一步了?',
      '今天要跟谁',
      '周四下午3点提醒我给王总打电话',
    ],
    more: '也可以发: 晨报、谁超期了、我的客户、写今天的日报、撤销',
    welcome: '我是战报。跟我说一句今天见了谁、聊到哪,我来记。',
    forExample: (text: string) => `"${text}"`,
    moreHelp: '发"帮助"看更多例子。',
    empty: '现在还没有客户。记下第一条就有了,想先看看效果也可以载入示例数据。',
    loadDemo: '载入示例数据',
    form: '点选记一条',
    notMine: '这个我答不上来。客户、单子、跟进的事可以问我。',
    smalltalk: '在的。有跟进直接发给我。',
  },
  en: {
    title: 'Just say it. Five examples',
    examples: [
      'Met Jane at Acme Corp today, quoted $120k, signing next Wed',
      "not 120k, it's 110k",
      'where are we with Acme Corp?',
      'who do I follow up today',
      'remind me Thursday 3pm to call Jane',
    ],
    more: 'Also: brief, who is overdue, my customers, daily report, undo',
    welcome: 'This is Zhanbao. Tell me in one sentence whom you met and where it stands; I keep the records.',
    forExample: (text: string) => `"${text}"`,
    moreHelp: 'Say "help" for more examples.',
    empty: 'There are no customers yet. Log the first one, or load sample data to have a look.',
    loadDemo: 'Load sample data',
    form: 'Log by tapping',
    notMine: 'I cannot tell. Ask me about customers, deals and follow-ups.',
    smalltalk: 'Here. Send me a follow-up any time.',
  },
} as const satisfies Record<Lang, unknown>;
