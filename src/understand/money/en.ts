/** 1.1M, 380k, 2 million, 323 million euros, 450,000 yen. */
import { MEASURE_EN } from '../number/measure.js';
import { ARABIC, readNumeral, STARTS_NUMBER } from '../number/numeral.js';
import { CURRENCY_AFTER, CURRENCY_OR_WORD, currencyOf } from './currencies.js';
import { markedEn } from './marked-en.js';
import type { MoneyRule } from './rule.js';
import { scaleOf } from './scale.js';
import { spoken } from './spoken-en.js';

const TO_FIGURE = '(?:\\s(?:is|of|at|was|for|them|him|her|it|around|about|approx|now|to)|:|\\s-|,){0,3}\\s?$';
/** A word of price right before a figure. */
const PRICE = new RegExp(
  `\\b(?:price[ds]?|quot(?:ed?|ing)|quote of|budget|value|total|deal size|amount|PO|tcv|acv|arr|worth)${TO_FIGURE}`,
  'i',
);
/** What was done with a deal: it tells of a sum, or of a count. */
const DEED = new RegExp(
  `\\b(?:signed|renew(?:ed|al|s)|booked|closed|won|landed|sold|contract|deal|offer(?:ed)?|cost|spend)${TO_FIGURE}`,
  'i',
);
/** renewed for 2 years at 24,000. */
const DEED_AT = /\b(?:signed|renewed|booked|closed|won|landed|sold)\b[^.!?\n]{0,40}\s(?:at|for|worth)\s$/i;
/** Behind a sum the sentence ends or goes on; behind a count comes what was counted. */
const SUM_ENDS =
  /^(?:[.,;:!?)]?$|[.,;:!?)]+\s|\s(?:[-(]|w\/)|\s(?:net|all|total|incl|excl|plus|ex|over|for|before|after|with|and|but|due|pending|today|yesterday|this|last|on|from|at|in|tbc|usd|pa)\b)/i;

/** Scales that are also units of measure, or other words: 3m cable, 5mm, 6 mil film, 5L drums. They count money beside a currency or a word of price. */
const NEEDS_PROOF = /^(?:m|mm|l|cr|lacs?)$/;
const INDIAN = /^(?:l|lacs?|lakhs?|cr|crores?)$/i;
/** 1.2m deal, 3m budget. */
const DEAL_AFTER = /^\s(?:usd\s)?(?:deal|contract|budget|quote|bid|tcv|acv|arr|proposal|po|renewal|pipeline)\b/i;
const NO_MONEY_AFTER =
  /^\s?(?:x\s?\d|cables?|wide|long|tall|high|deep|thick|rolls?|cords?|leads?|film|bags?|plastic|liners?|sheet\w*|drums?|cans?|tanks?|bottles?|bins?|buckets?|from\sthe|away|walk|of\s(?:pipe|cable|water|oil|paint))\b/i;

/** 380k, 1.1M, 2 million, 300-400k, 15 lakh, 1.2m AED: a scaled number that counts nothing. */
const scaled: MoneyRule = {
  name: 'en/money/scaled',
  pattern: new RegExp(
    `${STARTS_NUMBER}(?:(?<low>\\d{1,4}(?:\\.\\d{1,3})?)\\s?(?:-|to)\\s?)?(?<number>${ARABIC})(?:\\s?(?<currencyBefore>usd|rmb|eur))?\\s?(?<scale>(?:k|mm?|l)(?![a-z\\d])|(?:mn|bn|mln|mio|mil|cr|thousand|grand|million|billion|lakhs?|lacs?|crores?)\\b)(?:\\s?(?<currency>${CURRENCY_AFTER}))?(?!\\s(?:new\\s|more\\s|active\\s)?(?:${MEASURE_EN})\\b|[\\s-]?(?:台|套|个|件|颗|片|人|只))`,
    'gi',
  ),
  read: ({ low, number = '', currencyBefore, scale = '', currency }, _context, { text, start, end }) => {
    const factor = scaleOf(scale);
    const value = (readNumeral(number) ?? 0) * factor;
    const from = low === undefined ? undefined : (readNumeral(low) ?? 0) * factor;
    const named = currencyOf(currency ?? currencyBefore) ?? (INDIAN.test(scale) ? 'INR' : undefined);
    if (value <= 0) return undefined;
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 16);
    if (currency === undefined && NO_MONEY_AFTER.test(after)) return undefined;
    const proven = currency !== undefined || PRICE.test(before) || DEED.test(before) || DEAL_AFTER.test(after);
    // A large M is a million; a small one, and the litre and the credit, must be shown to be money.
    if (!proven && NEEDS_PROOF.test(scale === 'M' || scale === 'MM' ? '' : scale.toLowerCase())) return undefined;
    const range = from !== undefined && from < value ? { value: from, upTo: value } : { value };
    return { kind: 'amount', ...range, ...(named === undefined ? {} : { currency: named }) };
  },
};

/** 20 usd, 450,000 yen, 12,500 dollars. */
const counted: MoneyRule = {
  name: 'en/money/counted',
  pattern: new RegExp(
    `${STARTS_NUMBER}(?<number>${ARABIC})\\s?(?<currency>${CURRENCY_AFTER})(?!\\s(?:${MEASURE_EN}|developers?|drawings?)\\b)`,
    'gi',
  ),
  read: ({ number = '', currency }) => {
    const [value, named] = [readNumeral(number) ?? 0, currencyOf(currency)];
    if (value < 1000 && CURRENCY_OR_WORD.test(currency ?? '')) return undefined;
    return value <= 0 || named === undefined ? undefined : { kind: 'amount', value, currency: named };
  },
};

/** PO 88213 just landed: what follows directly is its number. */
const PO_NUMBER = /\bPO,? ?$/i;

/** price 12500, budget is 80,000, quoted 34,200, booked 41,250: a bare number that the word before makes an amount. */
const cued: MoneyRule = {
  name: 'en/money/cued',
  pattern: new RegExp(
    `${STARTS_NUMBER}(?<number>\\d{1,3}(?:,\\d{3}){1,3}|\\d{4,9})(?!\\d|[.,:]\\d|[/%-]|[A-Za-z]|\\s(?:${MEASURE_EN}|weeks?|days?|months?)\\b)`,
    'gi',
  ),
  read: ({ number = '' }, _context, { text, start, end }) => {
    const value = readNumeral(number) ?? 0;
    // Four figures without a comma may be a year.
    if (value < 1000 || /^20\d\d$/.test(number)) return undefined;
    const before = text.slice(Math.max(0, start - 40), start);
    if (!number.includes(',') && PO_NUMBER.test(before)) return undefined;
    const told =
      PRICE.test(before) ||
      (number.includes(',') && (DEED.test(before) || DEED_AT.test(before)) && SUM_ENDS.test(text.slice(end, end + 12)));
    return told ? { kind: 'amount', value } : undefined;
  },
};

/** signed the PO, 22,400, net 30: a figure with its thousands set off, alone between two marks, in a sentence that speaks of a sum. */
const grouped: MoneyRule = {
  name: 'en/money/grouped',
  pattern:
    /(?<=[,:;(-] )(?<number>\d{1,3}(?:,\d{3}){1,3}(?:\.\d{2})?)(?=[,.;)]?(?: |$)(?!\d))(?!\s(?!net|all|total|incl|excl|plus|ex|over|for|before|after|with|and|due|signed|pending)[a-z])/g,
  read: ({ number = '' }, _context, { text, start }) =>
    /\b(?:PO|order|signed|contract|quote[ds]?|price[ds]?|deal|total|offer|bid|invoice|renewal|won|closed)\b[^.!?\n]{0,40}$/i.test(
      text.slice(Math.max(0, start - 60), start),
    )
      ? { kind: 'amount', value: readNumeral(number) ?? 0 }
      : undefined,
};

/** quoted 18 per unit, at 4.20 a piece, 12 licences @ 340 each: the price of one behind a word of price. */
const each: MoneyRule = {
  name: 'en/money/each',
  pattern: new RegExp(
    `${STARTS_NUMBER}(?<number>${ARABIC})(?=\\s?(?:\\/|per\\s|an?\\s)(?:${MEASURE_EN}|head|pop|piece|copy|visit|meter|metre|foot|bag|case|pallet|carton|night)\\b|\\s?(?:each|apiece|ea)\\b(?!\\s(?:day|week|wk|month|time|year|morning|one|of|other)))`,
    'gi',
  ),
  read: ({ number = '' }, _context, { text, start }) =>
    /(?:@|\b(?:at|quot(?:ed|e|ing)|price[ds]?|offer(?:ed)?|pay(?:ing)?|charge|for|now|to|want)\b)[^.!?\n\d]{0,14}$/i.test(
      text.slice(Math.max(0, start - 30), start),
    )
      ? { kind: 'amount', value: readNumeral(number) ?? 0, perUnit: true }
      : undefined,
};

/** 12 licences @ 340, 40 seats x 18 a month: a price behind so many pieces. Not 30 seats at 3 sites, nor 40 users at 9. */
const times: MoneyRule = {
  name: 'en/money/times',
  pattern: new RegExp(
    `(?<=\\d\\s?(?:${MEASURE_EN})\\s?(?<by>@|x|×|\\*|at)\\s?)(?<number>${ARABIC})(?=$|[,;:!?)]|\\.(?!\\d)|\\s(?:[-(=]|each|per|pm|pa|a\\s(?:month|year|seat|unit|piece)|and|but|so|for|then|total|=)|\\/)`,
    'gi',
  ),
  read: ({ by = '', number = '' }) => {
    const value = readNumeral(number) ?? 0;
    return value <= 0 || (by.toLowerCase() === 'at' && value <= 12) ? undefined : { kind: 'amount', value, perUnit: true };
  },
};

/** Every way of saying an amount in English that is read. */
export const moneyEn: readonly MoneyRule[] = [...markedEn, scaled, counted, cued, grouped, each, times, spoken];
