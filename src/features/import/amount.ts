import { toMinor } from '../../records/money.js';
import type { Lang, Money } from '../../terms.js';
import { type AmountDoubt, findAmounts } from '../../understand/find-amounts.js';
import type { FaultKind, RowFault } from './faults.js';

const CURRENCIES: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  元: 'CNY',
  块: 'CNY',
  人民币: 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  $: 'USD',
  usd: 'USD',
  美元: 'USD',
  美金: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  欧元: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  英镑: 'GBP',
  港币: 'HKD',
  港元: 'HKD',
  hkd: 'HKD',
};
const UNITS: Readonly<Record<string, number>> = {
  千: 1e3,
  k: 1e3,
  万: 1e4,
  w: 1e4,
  百万: 1e6,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  千万: 1e7,
  亿: 1e8,
  bn: 1e9,
  billion: 1e9,
};
const WORD = Object.keys(CURRENCIES)
  .map((word) => word.replace('$', '\\$'))
  .join('|');
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const FIGURE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const AMOUNT = new RegExp(
  `^(?<about>约|大约|about|approx\\.?|~|≈)?\\s*(?<sign>[-−负])?\\s*(?<before>${WORD})?\\s*(?<sign2>-)?(?<figure>${FIGURE})\\s*(?<unit>${UNIT})?` +
    `(?:\\s*(?:-|~|到|至|–)\\s*(?<upTo>${FIGURE})\\s*(?<unit2>${UNIT})?)?\\s*(?<after>${WORD})?\\s*(?<about2>左右|上下|大概)?$`,
  'u',
);
const VAGUE = /[几数若]|多少|待定|不详|tbd|some|several/u;
/** Ten trillion, as in chat: no deal is larger, so one that is was mistyped. */
const LARGEST = 1e13;

/** The amount in a cell. `scale` counts for bare figures only: under 金额(万元), `38` is 380,000 and `380000元` too. */
export function readAmountCell(cell: string, scale: number, currencyCell: string | undefined, lang: Lang): Money | RowFault {
  const text = cell.normalize('NFKC').toLowerCase().trim();
  const parts = AMOUNT.exec(text)?.groups;
  if (!parts) return inWords(cell, lang);
  if (parts.sign !== undefined || parts.sign2 !== undefined) return { field: 'amount', value: cell, why: 'amount-negative' };
  const word = parts.before ?? parts.after ?? currencyCell?.normalize('NFKC').toLowerCase().trim();
  const currency = word === undefined || word === '' ? (lang === 'zh' ? 'CNY' : 'USD') : CURRENCIES[word];
  if (currency === undefined) return { field: 'currency', value: currencyCell ?? '', why: 'currency-unknown' };
  // 38-40万 counts both ends in 万.
  const unit = parts.unit ?? parts.unit2;
  const value = plainUnits(parts.figure, unit, parts.after, scale);
  const upTo = parts.upTo === undefined ? undefined : plainUnits(parts.upTo, parts.unit2 ?? parts.unit, parts.after, scale);
  if (value > LARGEST || (upTo ?? 0) > LARGEST) return { field: 'amount', value: cell, why: 'amount-too-large' };
  const approximate = parts.about !== undefined || parts.about2 !== undefined;
  return {
    minor: toMinor(value),
    currency,
    ...(approximate ? { approximate } : {}),
    ...(upTo === undefined || upTo <= value ? {} : { upTo: toMinor(upTo) }),
  };
}

const WHY = { vague: 'amount-vague', negative: 'amount-negative', implausible: 'amount-too-large' } as const satisfies Record<
  AmountDoubt,
  FaultKind
>;

/** An amount that is not written in figures alone: 三十八万, 38万上下, 报价38万. */
function inWords(cell: string, lang: Lang): Money | RowFault {
  const { amounts, doubts } = findAmounts(cell, { lang });
  const [amount, another] = amounts;
  const [doubt] = doubts;
  if (doubt) return { field: 'amount', value: cell, why: WHY[doubt.why] };
  if (!amount || another) return { field: 'amount', value: cell, why: VAGUE.test(cell) ? 'amount-vague' : 'amount-unreadable' };
  const { value, upTo, currency, approximate } = amount;
  return {
    minor: toMinor(value),
    currency,
    ...(approximate ? { approximate } : {}),
    ...(upTo === undefined ? {} : { upTo: toMinor(upTo) }),
  };
}

function plainUnits(figure: string | undefined, unit: string | undefined, currencyAfter: string | undefined, scale: number): number {
  const number = Number((figure ?? '').replaceAll(',', ''));
  if (unit !== undefined) return number * (UNITS[unit] ?? 1);
  return currencyAfter === undefined ? number * scale : number;
}
