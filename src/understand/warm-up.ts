import type { At, Zone } from '../terms.js';
import { findAmounts } from './find-amounts.js';
import { findDates } from './find-dates.js';
import { understand } from './understand.js';

/** News, a question and an order in each language, as people send them: between them they ask nearly every list of rules. */
const SENT = [
  ['zh', '下午见了华东医疗的王总,报价38万,他嫌比竞品贵,下周三前给新方案,预付30%'],
  ['en', "Met Sarah Chen from Northwind today, quoted $45,000, she'd sign by next Wednesday if we match the other bid"],
  ['zh', '这个月我们组签了多少,哪些客户超过两周没跟进'],
  ['en', 'How much did we close this quarter and which deals are overdue?'],
  ['zh', '提醒我明天上午九点给李工打电话'],
] as const;

/**
 * Reads a few sentences, one piece of the work at a time: what rules and learned words need is laid out when they are first asked for, a fifth of a second in
 * all, which the first message after a start would have to wait for.
 */
export function* warmUp(now: At, zone: Zone): Generator<undefined> {
  for (const [lang, text] of SENT) {
    findDates(text, { now, zone, lang });
    yield;
    findAmounts(text, { lang });
    yield;
    understand(text, { now, zone });
    yield;
  }
}
