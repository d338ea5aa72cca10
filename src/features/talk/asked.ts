/** What a request for a talk track is about: the topic it names (谈价, 催款), else none. */
import type { ObjectionTopic } from '../../records/knowledge.js';
import type { Lang } from '../../terms.js';
import { topicIn } from '../../understand/objections/find.js';

/** Topics by their bare names, as a request says them; an objection in the request's own words is found before. */
const NAMED: readonly (readonly [ObjectionTopic, RegExp])[] = [
  ['payment_terms', /账期|付款|回款|催款|尾款|预付|收款|\b(?:payment|overdue invoice|collect)/i],
  ['trial_first', /试用|试点|样品|打样|\b(?:trial|pilot|poc)\b/i],
  ['lead_time', /交期|交付|货期|工期|\b(?:delivery|lead time|timeline)\b/i],
  ['contract_terms', /合同|条款|法务|\b(?:contract|clause|legal)\b/i],
  ['after_sales', /售后|服务|质保|维保|\b(?:support|warranty|service)\b/i],
  ['rival', /竞品|对手|友商|比价|竞争|\b(?:competitor|rival|comparison)/i],
  ['no_budget', /预算|经费|\bbudget\b/i],
  ['decider_busy', /决策人|老板|领导|拍板|\b(?:decision maker|boss|executive)\b/i],
  ['switching', /切换|替换|迁移|换系统|\b(?:switch|migrat)/i],
  ['no_trust', /信任|案例|实力|\b(?:trust|references?)\b/i],
  ['no_fit', /功能|技术|参数|\b(?:feature|technical)/i],
  ['expensive', /谈价|价格|报价|砍价|降价|折扣|\b(?:price|pricing|discount|negotiat)/i],
  ['wait', /逼单|促单|推进|挽回|没回音|不回|\b(?:nudge|follow[- ]?up|close the deal)\b/i],
];

export function topicAsked(text: string, lang: Lang): ObjectionTopic | undefined {
  return topicIn(text, lang) ?? NAMED.find(([, pattern]) => pattern.test(text))?.[0];
}
