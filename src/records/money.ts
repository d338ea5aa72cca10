/** Amounts as people say them: `¥38 万`, `¥1.2 亿`, `¥3,500`; in English `$120k`, `$1.2M`. Never rounded: what would need more than two decimals is written out. */
import type { Currency, Lang, Money } from '../terms.js';

const SYMBOLS: Readonly<Record<Currency, string>> = { CNY: '¥', USD: '$', EUR: '€', GBP: '£', HKD: 'HK$', JPY: 'JP¥' };
const UNITS = {
  zh: [
    { worth: 100_000_000, word: ' 亿' },
    { worth: 10_000, word: ' 万' },
  ],
  en: [
    { worth: 1_000_000, word: 'M' },
    { worth: 1000, word: 'k' },
  ],
} as const satisfies Record<Lang, unknown>;

/** Any currency is kept in hundredths. */
const MINOR = 100;

/** Plain units (380000 yuan) as minor units (38000000 fen). */
export const toMinor = (plain: number): number => Math.round(plain * MINOR);

/** Money for a card: `约 ¥38 万`, `¥30–38 万`, `~$120k`. */
export function moneyText({ minor, currency, approximate, upTo }: Money, lang: Lang): string {
  const about = approximate ? { zh: '约 ', en: '~' }[lang] : '';
  const from = inUnits(minor, lang);
  if (upTo === undefined || upTo === minor) return `${about}${symbol(currency)}${from.figure}${from.word}`;
  const to = inUnits(upTo, lang);
  const start = from.word === to.word ? from.figure : `${from.figure}${from.word}`;
  return `${about}${symbol(currency)}${start}–${to.figure}${to.word}`;
}

/** The money of a deal's columns; undefined when no amount is known. */
export function moneyOf(deal: {
  readonly amount: number | null;
  readonly amountUpTo: number | null;
  readonly currency: Currency;
  readonly approximate: boolean;
}): Money | undefined {
  if (deal.amount === null) return undefined;
  return {
    minor: deal.amount,
    currency: deal.currency,
    ...(deal.approximate ? { approximate: true } : {}),
    ...(deal.amountUpTo === null ? {} : { upTo: deal.amountUpTo }),
  };
}

const symbol = (currency: Currency): string => SYMBOLS[currency] ?? `${currency} `;

function inUnits(minor: number, lang: Lang): { readonly figure: string; readonly word: string } {
  const unit = UNITS[lang].find(({ worth }) => Math.abs(minor) >= worth * MINOR && minor % worth === 0);
  if (!unit) return { figure: grouped(minor % MINOR === 0 ? String(minor / MINOR) : (minor / MINOR).toFixed(2)), word: '' };
  return { figure: grouped(String(minor / (unit.worth * MINOR))), word: unit.word };
}

/** 1234.5 → `1,234.5`. */
function grouped(value: string): string {
  const [whole = '', decimals] = value.split('.');
  const figure = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? figure : `${figure}.${decimals}`;
}
