import type { LeadGap } from '../../numbers/lead-health/marks.js';
import { RESPONSE_DAYS } from '../../numbers/lead-health/marks.js';
import { countText } from '../../records/count.js';
import type { Lang } from '../../terms.js';

/** What the lead-health daily says. */
export const WORDS = {
  zh: {
    join: ' · ',
    and: '、',
    title: (gaps: number, leads: number, whose: string) => `线索健康 · ${whose} · ${leads} 条里 ${gaps} 条要补`,
    response: (rate: number) => `48 小时响应 ${rate}%`,
    responseLine: (answered: number, due: number) => `近 ${RESPONSE_DAYS} 天新客户 ${due} 家,48 小时内 (按工作日) 联系上 ${answered} 家`,
    gaps: {
      untouched: '48 小时没人联系',
      contact: '没有联系人',
      decider: '决策人不清',
      next: '没约下一步',
      source: '没填来源',
    } satisfies Record<LeadGap, string>,
    gapCount: (gap: string, n: number) => `${gap} ${n}`,
    silent: (days: number) => `${days} 天没人联系`,
    never: '从没联系过',
    noDeal: '还没有商机',
    rest: (n: number) => `再看 ${countText(n)} 条`,
    page: '看全部',
    none: '线索都补齐了,没有要改的。',
    nothing: '还没有线索。说一句新认识了谁,就从那家开始。',
    hidden: (name: string) => `${name}的线索不在你能看的范围内。`,
  },
  en: {
    join: ' · ',
    and: ', ',
    title: (gaps: number, leads: number, whose: string) => `Lead health · ${whose} · ${gaps} of ${leads} to improve`,
    response: (rate: number) => `48 h response ${rate}%`,
    responseLine: (answered: number, due: number) =>
      `${due} new customers in ${RESPONSE_DAYS} days, ${answered} of them met within 48 hours of working days`,
    gaps: {
      untouched: 'untouched for 48 h',
      contact: 'no named contact',
      decider: 'decision maker unknown',
      next: 'no dated next step',
      source: 'no source',
    } satisfies Record<LeadGap, string>,
    gapCount: (gap: string, n: number) => `${gap} ${n}`,
    silent: (days: number) => `untouched for ${days} ${days === 1 ? 'day' : 'days'}`,
    never: 'never contacted',
    noDeal: 'no deal yet',
    rest: (n: number) => `${n} more`,
    page: 'See all',
    none: 'Every lead is complete; nothing to improve.',
    nothing: 'No leads yet. Tell me whom you met and it starts there.',
    hidden: (name: string) => `${name}'s leads are not visible to you.`,
  },
} as const satisfies Record<Lang, unknown>;
