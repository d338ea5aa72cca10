/** 1.1M, 380k, 2 million, 323 million euros, 450,000 yen. */
import { MEASURE_EN } from '../number/measure.js';
import { ARABIC, readNumeral, STARTS_NUMBER } from '../number/numeral.js';
import { CURRENCY_AFTER, CURRENCY_CODES, currencyOf } from './currencies.js';
import type { MoneyRule } from './rule.js';
import { scaleOf } from './scale.js';

/** 380k, 1.1M, 2 million, 300-400k: a scaled number that counts nothing. */
const scaled: MoneyRule = {
  name: 'en/money/scaled',
  pattern: new RegExp(
    `${STARTS_NUMBER}(?:(?<low>\\d{1,4}(?:\\.\\d{1,3})?)\\s?(?:-|to)\\s?)?(?<number>${ARABIC})(?:\\s?(?<currencyBefore>usd|rmb|eur))?\\s?(?<scale>[kKMm](?![A-Za-z\\d])|mn\\b|bn\\b|mln\\b|mio\\b|mil\\b(?!\\s(?:film|thick|spec))|(?:[Ll]akhs?|[Ll]acs?|[Cc]rores?|[Cc]r)\\b|(?:thousand|grand|million|billion)\\b)(?:\\s?(?<currency>${CURRENCY_AFTER}|${CURRENCY_CODES}))?(?!\\s(?:new\\s|more\\s|active\\s)?(?:${MEASURE_EN})\\b|[\\s-]?(?:台|套|个|件|颗|片|人|只))`,
    'g',
  ),
  read: ({ low, number = '', currencyBefore, scale = '', currency }, _context, { text, start }) => {
    const factor = scaleOf(scale);
    const value = (readNumeral(number) ?? 0) * factor;
    const from = low === undefined ? undefined : (readNumeral(low) ?? 0) * factor;
    const named = currencyOf(currency ?? currencyBefore) ?? (/^(?:la|cr)/i.test(scale) ? 'INR' : undefined);
    // 3m of cable: millions only where a currency or a word of price stands beside.
    if (scale === 'm' && named === undefined && !OF_A_SUM.test(text.slice(Math.max(0, start - 30), start))) return undefined;
    if (value <= 0) return undefined;
    const range = from !== undefined && from < value ? { value: from, upTo: value } : { value };
    return { kind: 'amount', ...range, ...(named === undefined ? {} : { currency: named }) };
  },
};

/** A word of price shortly before. */
const OF_A_SUM =
  /\b(?:deal|budget|quoted?|worth|contract|value|signed|closed|won|booked|offer(?:ed)?|price[ds]?|total|po|arr|tcv|acv|pipeline|envelope|cap|capex|bid|order|spend|funding|approved)\b[^.;!?\n]{0,20}$|[$€£]\s?$/i;

/** 20 usd, 450,000 yen, 12,500 dollars. */
const counted: MoneyRule = {
  name: 'en/money/counted',
  pattern: new RegExp(`${STARTS_NUMBER}(?<number>${ARABIC})\\s?(?<currency>${CURRENCY_AFTER})`, 'gi'),
  read: ({ number = '', currency }) => {
    const [value, named] = [readNumeral(number) ?? 0, currencyOf(currency)];
    return value <= 0 || named === undefined ? undefined : { kind: 'amount', value, currency: named };
  },
};

const PRICE =
  /\b(?:price[ds]?|quoted?|quote of|budget|value|total|deal size|amount|PO)(?:\s(?:is|of|at|was|for|them|him|her|around|about|now|to)|:){0,3}\s?$/i;

/** price 12500, budget is 80,000, quoted 34,200: a bare number that the word before makes an amount. */
const cued: MoneyRule = {
  name: 'en/money/cued',
  pattern: new RegExp(
    `${STARTS_NUMBER}(?<number>\\d{1,3}(?:,\\d{3}){1,3}|\\d{4,9})(?!\\d|[.,:]\\d|[/%-]|[A-Za-z]|\\s(?:${MEASURE_EN}|weeks?|days?|months?)\\b)`,
    'gi',
  ),
  read: ({ number = '' }, _context, { text, start }) => {
    const value = readNumeral(number) ?? 0;
    // Four figures without a comma may be a year.
    if (value < 1000 || /^20\d\d$/.test(number)) return undefined;
    return PRICE.test(text.slice(Math.max(0, start - 40), start)) ? { kind: 'amount', value } : undefined;
  },
};

/** signed the PO, 22,400, net 30: a figure with its thousands set off, alone between two marks, in a sentence that speaks of a sum. */
const grouped: MoneyRule = {
  name: 'en/money/grouped',
  pattern:
    /(?<=[,:;(-] |\b(?:renewed|booked|signed|closed|landed|sold|won|awarded|ordered)\s(?:at |for |on )?)(?<number>\d{1,3}(?:,\d{2,3}){0,2},\d{3}(?:\.\d{2})?)(?=[,.;)]?(?: |$)(?!\d))(?!\s(?!net|all|total|incl|excl|plus|ex|over|for|before|after|with|and|due|signed|pending)[a-z])/g,
  read: ({ number = '' }, _context, { text, start }) =>
    /\b(?:PO|order|signed|contract|quote[ds]?|price[ds]?|deal|total|offer|bid|invoice|renewal|won|closed|renewed|booked|landed|sold|awarded|ordered)\b[^.!?\n]{0,40}$/i.test(
      text.slice(Math.max(0, start - 60), start),
    )
      ? { kind: 'amount', value: readNumeral(number) ?? 0 }
      : undefined,
};

/** quoted 18 per unit, at 4.20 a piece: the price of one behind a word of price. */
const each: MoneyRule = {
  name: 'en/money/each',
  pattern: new RegExp(
    `${STARTS_NUMBER}(?<number>${ARABIC})(?=\\s?(?:\\/|per\\s|an?\\s)(?:${MEASURE_EN}|head|pop|piece|copy|visit|meter|metre|foot|bag|case|pallet|carton|night)\\b)`,
    'gi',
  ),
  read: ({ number = '' }, _context, { text, start }) =>
    /\b(?:at|@|quot(?:ed|e|ing)|price[ds]?|offer(?:ed)?|pay(?:ing)?|charge|for|now|to|want)\b[^.!?\n\d]{0,14}$/i.test(
      text.slice(Math.max(0, start - 30), start),
    )
      ? { kind: 'amount', value: readNumeral(number) ?? 0, perUnit: true }
      : undefined,
};

/** 12 licences @ 340, 40 chairs at 85 each: the price of one behind what is counted. */
const eachOfSome: MoneyRule = {
  name: 'en/money/each-of-some',
  pattern: new RegExp(
    `(?:(?<=\\b\\d[\\d,]*\\s(?:[a-z-]+\\s){1,2}@\\s?)(?<number>${ARABIC})|(?<=\\b(?:at|@|for)\\s)(?<apiece>${ARABIC})(?=\\s(?:each|ea|apiece)\\b))(?!\\s?(?:[ap]\\.?m|[kKM])\\b|:\\d|%)`,
    'g',
  ),
  read: ({ number, apiece }) => ({ kind: 'amount', value: readNumeral(number ?? apiece ?? '') ?? 0, perUnit: true }),
};

/** we're at 24.5, they're at 22: thousands left unsaid, where another sum of like size says them. */
const spoken: MoneyRule = {
  name: 'en/money/spoken',
  pattern: new RegExp(
    `(?<=\\b(?:(?:we|they)(?:'re| are| were| came in| went)? (?:now )?at|(?:down|up|back) to|dropped to|(?:they |he |she )?(?:want|offer)(?:ed|s)?|counter(?:ed)?(?: at| with)?|settled (?:at|on)|meet (?:at|in the middle at)|said)\\s)(?<number>\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d%:/]|[.,]\\d|\\s?(?:[kKmM]\\b|[A-Za-z]{0,2}[ap]m\\b)|\\s(?:${MEASURE_EN}|days?|weeks?|months?|years?|hours?|points?|percent|more|of|new|options?|weeks)\\b)`,
    'gi',
  ),
  read: ({ number }) => ({ kind: 'spoken', value: Number(number), times: 1000 }),
};

/** Every way of saying an amount in English that is read. */
export const moneyEn: readonly MoneyRule[] = [scaled, counted, cued, grouped, each, eachOfSome, spoken];
