/** The record's line as a question and its answer show it. Pure. */
import { dealLine, latenessText } from '../../numbers/deal-line.js';
import { type Clock, latenessOf } from '../../numbers/lateness.js';
import { shortDay } from '../../records/day.js';
import { shortened } from '../../records/plain-text.js';
import type { Customer, Deal } from '../../records/rows.js';
import type { Lang } from '../../terms.js';

const LONGEST_NAME = 40;

/** `恒川机械 · 方案 · ¥120 万`, or the customer's name alone. */
export function lineOf(customer: Pick<Customer, 'name'>, deal: Deal | undefined, lang: Lang): string {
  const name = shortened(customer.name, LONGEST_NAME);
  return deal ? dealLine({ deal, customer: { name } }, lang) : name;
}

/** `超期 4 天 · 11-16 (周一) 回复二版报价`; empty when nothing is known. */
export function stateOf(deal: Deal | undefined, lang: Lang, clock: Clock): string {
  if (!deal) return '';
  const late = latenessOf(deal, clock);
  const next = [deal.nextDue && shortDay(deal.nextDue, lang, clock.today), deal.nextStep].filter(Boolean).join(' ');
  return [late && latenessText(late, lang), shortened(next, 80)].filter(Boolean).join(' · ');
}
