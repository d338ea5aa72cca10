import type { Lang } from '../../terms.js';

/** What the sample data says about itself. */
export const WORDS = {
  zh: {
    loaded: (customers: number) => `示例数据已载入 · 1 个主管、6 个销售、${customers} 个客户`,
    about: '人名、公司、金额都是虚构的,五个月的跟进截止到今天。',
    try: '试着发: "晨报"、"谁超期了"、"华东医疗到哪一步了?"',
    who: '在网页里换一个身份,看看主管和其他销售看到什么。',
    already: '已经有客户了,示例数据只装进空的系统。',
  },
  en: {
    loaded: (customers: number) => `Sample data loaded · 1 manager, 6 reps, ${customers} customers`,
    about: 'People, companies and amounts are made up; five months of follow-ups end today.',
    try: 'Try: "brief", "who is overdue", "where are we with 华东医疗?"',
    who: 'Switch who you are in the web chat to see what the manager and the other reps see.',
    already: 'There are customers already; sample data goes into an empty system only.',
  },
} as const satisfies Record<Lang, unknown>;
