/** What would be left if: computed from the records, with the sum shown. Pure. */
import type { Card } from '../../card.js';
import { sumText } from '../../numbers/deal-line.js';
import type { Stretch } from '../../numbers/period.js';
import type { Total } from '../../numbers/queries.js';
import { moneyText } from '../../records/money.js';
import type { Deal } from '../../records/rows.js';
import type { Slots } from '../../understand/reading.js';
import { type AskReader, timeline } from './status.js';
import { WHAT_IF_WORDS } from './what-if-words.js';
import { WORDS } from './words.js';

/** `open`: the open deals of the scope; `won`: signed in the period; `due`: open and dated inside the period. */
export interface Sums {
  readonly open: readonly Total[];
  readonly period?: { readonly name: string; readonly stretch: Stretch; readonly won: readonly Total[]; readonly due: readonly Total[] };
}

const MARGIN = /毛利|利润|margin|profit/i;
const TARGET = /目标|完成|指标|quota|target/i;

/** What is left of a price when so many percent come off. */
export const discounted = (minor: number, pct: number): number => Math.round(minor * (1 - pct / 100));

export function whatIfCard(
  { name, deal, text, slots }: { readonly name: string; readonly deal: Deal; readonly text: string; readonly slots: Slots },
  sums: Sums,
  reader: AskReader,
): Card | string {
  const { lang } = reader;
  const words = WHAT_IF_WORDS[lang];
  if (deal.amount === null) return WORDS[lang].noAmount(name);
  const { change } = slots;
  if (change === undefined) return WORDS[lang].whatIfHow;
  const missing = [...(MARGIN.test(text) ? [words.noMargin] : []), ...(TARGET.test(text) ? [words.noTarget] : [])];
  const own: Total = { currency: deal.currency, count: 1, amount: deal.amount, unpriced: 0 };
  const amount = moneyText({ minor: deal.amount, currency: deal.currency }, lang);
  const card = (title: string, formula: string, basis: readonly string[]): Card => ({
    title,
    parts: [...basis, words.formula(formula), ...missing].map((line) => ({ kind: 'line', text: line })),
    actions: [timeline(deal.customer, lang)],
  });
  if (change === 'discount') {
    if (slots.pct === undefined) return words.noPercent;
    const price = moneyText({ minor: discounted(deal.amount, slots.pct), currency: deal.currency }, lang);
    return card(words.whatIfDiscount(name, price), `${amount} × (1 − ${slots.pct}%) = ${price}`, []);
  }
  const { period } = sums;
  const text0 = (totals: readonly Total[]): string => sumText(totals, lang) ?? WORDS[lang].nothingPriced;
  const basis = period
    ? [words.basisPeriod(period.name, text0(period.won), text0(period.due))]
    : [
        words.basisOpen(
          text0(sums.open),
          sums.open.reduce((n, total) => n + total.count, 0),
        ),
      ];
  const whole = period ? [...period.won, ...period.due] : sums.open;
  const inside = !period || (deal.nextDue !== null && deal.nextDue >= period.stretch.first && deal.nextDue <= period.stretch.last);
  if (period && !inside && change !== 'won') return card(words.outside(name, period.name), text0(whole), basis);
  if (change === 'won') {
    const sum = text0(inside ? whole : [...whole, own]);
    return card(words.whatIfWon(name, sum), inside ? sum : `${text0(whole)} + ${amount} = ${sum}`, basis);
  }
  const left = text0([...whole, { ...own, amount: -own.amount }]);
  const title = change === 'delay' ? words.whatIfDelay(name, left) : words.whatIfLost(name, left);
  return card(title, `${text0(whole)} − ${amount} = ${left}`, basis);
}
