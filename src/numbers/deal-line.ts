/** A deal and its lateness as one line of a card, a list or a page says them. */
import { moneyOf, moneyText } from '../records/money.js';
import { shortened } from '../records/plain-text.js';
import type { Customer, Deal } from '../records/rows.js';
import { STAGE_WORDS } from '../records/stage.js';
import type { Currency, Lang } from '../terms.js';
import type { Lateness } from './lateness.js';

/** A name of 500 characters would be all that is seen of a card. */
const LONGEST_NAME = 40;

/** `恒川机械 · 方案 · ¥120 万`. */
export function dealLine({ deal, customer }: { readonly deal: Deal; readonly customer: Pick<Customer, 'name'> }, lang: Lang): string {
  const money = moneyOf(deal);
  return [shortened(customer.name, LONGEST_NAME), STAGE_WORDS[lang][deal.stage], ...(money ? [moneyText(money, lang)] : [])].join(' · ');
}

const LATE_WORDS = {
  zh: { due: (days: number) => `超期 ${days} 天`, stuck: (days: number) => `谈判已 ${days} 天` },
  en: { due: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} overdue`, stuck: (days: number) => `${days} days in negotiation` },
} as const satisfies Record<Lang, unknown>;

/** `超期 4 天`, `谈判已 18 天`. */
export const latenessText = (lateness: Lateness, lang: Lang): string => LATE_WORDS[lang][lateness.kind](lateness.days);

/** Sums of several currencies: `¥380 万 + $20 万`; undefined when nothing has an amount. */
export function sumText(totals: readonly { readonly currency: Currency; readonly amount: number }[], lang: Lang): string | undefined {
  const sums = new Map<Currency, number>();
  for (const { currency, amount } of totals) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  const texts = [...sums].filter(([, minor]) => minor !== 0).map(([currency, minor]) => moneyText({ minor, currency }, lang));
  return texts.length === 0 ? undefined : texts.join(' + ');
}
