import type { Lang } from '../../terms.js';

/** What the sample data says about itself. */
export const WORDS = {
  zh: {
    loaded: (customers: number) => `示例数据已载入 · 1 个主管、6 个销售、${customers} 个客户`,
    about: '人名、公司、金额都是虚构的,五个月的跟进截止到今天。',
    try: '试着发: "晨报"、"谁超期了"、"华东医疗到哪一步了?"',
    who: '在网页里换一个身份,看看主管、其他销售和方案、交付、法务的同事看到什么。',
    already: '已经有客户了,示例数据只装进空的系统。',
    clear: '清空示例数据',
    keep: '先留着',
    confirm: (customers: number) => `清空示例数据?${customers} 个示例客户会删掉`,
    all: '连同它们的商机、跟进、信号和没人用过的示例同事。删掉后不能撤销,可以再载入。',
    since: (count: number) => `其中 ${count} 条跟进是你们后来记在示例客户上的,也会一起删掉。`,
    own: (count: number) => (count > 0 ? `你们自己的 ${count} 个客户不动。` : '你们自己还没有客户,清空后就是空的系统。'),
    cleared: (customers: number) => `示例数据已清空 · ${customers} 个示例客户`,
    ownStay: (count: number) => `你们自己的 ${count} 个客户都在。`,
    fresh: '现在是空的系统,说一句今天见了谁就能开始记。',
    kept: '示例数据还留着,没有动。',
    none: '现在没有示例数据,没有要清空的。',
    notYours: '清空示例数据要主管或管理员来做。',
  },
  en: {
    loaded: (customers: number) => `Sample data loaded · 1 manager, 6 reps, ${customers} customers`,
    about: 'People, companies and amounts are made up; five months of follow-ups end today.',
    try: 'Try: "brief", "who is overdue", "where are we with 华东医疗?"',
    who: 'Switch who you are in the web chat to see what the manager, the other reps and the solution, delivery and legal colleagues see.',
    already: 'There are customers already; sample data goes into an empty system only.',
    clear: 'Clear sample data',
    keep: 'Keep it',
    confirm: (customers: number) => `Clear the sample data? ${customers} sample customers go`,
    all: 'With their deals, follow-ups, signals and the sample colleagues nobody has used. It cannot be undone; it can be loaded again.',
    since: (count: number) => `${count} follow-ups that you logged on sample customers since go too.`,
    own: (count: number) =>
      count > 0 ? `Your own ${count} customers stay as they are.` : 'You have no customers of your own yet; the system will be empty.',
    cleared: (customers: number) => `Sample data cleared · ${customers} sample customers`,
    ownStay: (count: number) => `Your own ${count} customers are all there.`,
    fresh: 'The system is empty now; say whom you met today to begin.',
    kept: 'The sample data is still there; nothing changed.',
    none: 'There is no sample data to clear.',
    notYours: 'Clearing the sample data is for a manager or an admin.',
  },
} as const satisfies Record<Lang, unknown>;
