import type { Lang } from '../../terms.js';

/** What the help feature says. */
export const WORDS = {
  zh: {
    title: '直接说就行,五个例子',
    examples: {
      rep: [
        '今天拜访了华东医疗的王总,报价38万,下周三签合同',
        '不是38万,是36万',
        '华东医疗到哪一步了?',
        '今天要跟谁',
        '周四下午3点提醒我给王总打电话',
      ],
      manager: ['晨报', '谁超期了', '华东医疗到哪一步了?', '把华东医疗转给李雷', '简报改到9点'],
      admin: ['团队有谁', '邀请码', '把林浩改成主管', '加个竞品 蓝凌', '没送到的消息'],
    },
    more: {
      rep: '也可以发: 晨报、谁超期了、我的客户、写今天的日报、撤销',
      manager: '也可以发: 漏斗、团队有谁、词库、设置、导出客户表,跟进也照样记',
      admin: '也可以发: 设置、词库、导出客户表、晨报、谁超期了',
    },
    welcome: {
      rep: '我是战报。跟我说一句今天见了谁、聊到哪,我来记。',
      manager: '我是战报。团队到哪一步、谁该跟进,问我一句就有。',
      admin: '我是战报。谁在团队里、什么时候推送,跟我说一句就改。',
    },
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
    examples: {
      rep: [
        'Met Jane at Acme Corp today, quoted $120k, signing next Wed',
        "not 120k, it's 110k",
        'where are we with Acme Corp?',
        'who do I follow up today',
        'remind me Thursday 3pm to call Jane',
      ],
      manager: ['brief', 'who is overdue', 'where are we with Acme Corp?', 'hand Acme Corp over to Tom', 'move the brief to 9:00'],
      admin: ['who is on the team', 'invite code', 'make Tom a manager', 'add competitor Lanling', 'undelivered messages'],
    },
    more: {
      rep: 'Also: brief, who is overdue, my customers, daily report, undo',
      manager: 'Also: funnel, who is on the team, vocabulary, settings, export customers; follow-ups are logged as ever',
      admin: 'Also: settings, vocabulary, export customers, brief, who is overdue',
    },
    welcome: {
      rep: 'This is Zhanbao. Tell me in one sentence whom you met and where it stands; I keep the records.',
      manager: 'This is Zhanbao. Ask where the team stands and who needs a follow-up.',
      admin: 'This is Zhanbao. Who is on the team and when things are sent: one sentence changes it.',
    },
    forExample: (text: string) => `"${text}"`,
    moreHelp: 'Say "help" for more examples.',
    empty: 'There are no customers yet. Log the first one, or load sample data to have a look.',
    loadDemo: 'Load sample data',
    form: 'Log by tapping',
    notMine: 'I cannot tell. Ask me about customers, deals and follow-ups.',
    smalltalk: 'Here. Send me a follow-up any time.',
  },
} as const satisfies Record<Lang, unknown>;
