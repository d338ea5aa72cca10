import type { Currency } from '../../terms.js';

/** How people write each currency: before a number, after it, or either. Longer forms first. */
const CURRENCIES: readonly (readonly [Currency, RegExp])[] = [
  ['HKD', /^(?:hk\$|hkd|港币|港元|港幣|港纸)$/i],
  ['TWD', /^(?:nt\$|twd|新?台币)$/i],
  ['SGD', /^(?:s\$|sgd|sing(?:apore)?\s?\$?|新加坡元|新币)$/i],
  ['AUD', /^(?:a\$|au\$|aud\$?|澳元|澳币)$/i],
  ['NZD', /^(?:nz\$|nzd\$?)$/i],
  ['MXN', /^mxn\$?$/i],
  ['CAD', /^(?:c\$|ca\$|cad\$?|加元|加币)$/i],
  ['USD', /^(?:us\$|usd\$?|\$|美元|美金|美刀|美圆|dollars?|bucks|刀)$/i],
  ['EUR', /^(?:€|eur|欧元|欧|euros?)$/i],
  ['GBP', /^(?:£|gbp|英镑|pounds?|quid)$/i],
  ['JPY', /^(?:jpy|日元|日圆|日币|yen)$/i],
  ['KRW', /^(?:krw|韩元|韩币|won)$/i],
  ['THB', /^(?:thb|baht|泰铢)$/i],
  ['INR', /^(?:inr|₹|rs\.?|卢比|rupees?)$/i],
  ['CHF', /^(?:chf|瑞士法郎|瑞郎)$/i],
  ['AED', /^(?:aed|dhs|dirhams?)$/i],
  ['SAR', /^(?:sar|riyals?)$/i],
  ['QAR', /^qar$/i],
  ['MYR', /^(?:myr|rm|ringgit)$/i],
  ['PHP', /^(?:php|₱)$/i],
  ['ZAR', /^(?:zar|r|rand)$/i],
  ['NGN', /^(?:ngn|₦|naira)$/i],
  ['KES', /^(?:kes|kshs?)$/i],
  ['IDR', /^(?:idr|rp|rupiah)$/i],
  ['VND', /^(?:vnd|₫)$/i],
  ['CNY', /^(?:¥|rmb|cny|人民币|元人民币|元|圆|块|块钱|yuan)$/i],
];

/** Pattern source: a currency written before the number, for a pattern with the `i` flag. */
export const CURRENCY_BEFORE =
  'hk\\$|nt\\$|nz\\$|us\\$|usd\\$?|aud\\$?|nzd\\$?|mxn\\$?|s\\$|au\\$|a\\$|ca\\$|cad\\$|c\\$|[$€£¥₹₱₦₫]|aed|qar|myr|zar|ngn|kes|kshs?|idr|thb|vnd|chf|rmb|cny|hkd|eur|gbp|jpy|sgd|人民币|美金|美元|欧元|港币|港元|日元|英镑|新?台币';
const AFTER =
  '人民币|美[元金刀圆]|欧元|港[币元]|日[元圆币]|英镑|韩[元币]|泰铢|新?台币|新加坡元|澳[元币]|加[元币]|rmb\\b|cny\\b|usd\\b|hkd\\b|eur\\b|gbp\\b|jpy\\b|sgd\\b|(?:aud|nzd|cad|aed|sar|qar|myr|php|zar|ngn|kes|kshs?|idr|thb|vnd|inr|chf|rs|sing|dirhams?|riyals?|ringgit|rand|naira|baht|rupiah|rupees?|quid)\\b|dollars?\\b|bucks\\b|euros?\\b|pounds?\\b|yen\\b|yuan\\b|[$€£]';
/** Pattern source: a currency written after the number, 元 and 块 apart. Behind a space it must not lead the next number (38万 美金12万). */
export const CURRENCY_AFTER = `(?:(?<!\\s)(?:${AFTER})|(?<=\\s)(?:${AFTER})(?!\\d))`;

/** Words that name a currency only beside a sum: five PHP developers, 12 CAD seats, a room in short. */
export const CURRENCY_OR_WORD = /^(?:cad|php|sar|kes|rm|r|rand|sing)$/i;

/** The currency that a word or sign names. */
export function currencyOf(text: string | undefined): Currency | undefined {
  if (text === undefined || text === '') return undefined;
  return CURRENCIES.find(([, forms]) => forms.test(text))?.[0];
}
