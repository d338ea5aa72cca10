/** Folding of written variants before any rule looks at a text: one UTF-16 unit for one, so that spans stay true. */

const TRADITIONAL = '後週號點禮萬億兩個時鐘間內來這從還國慶節師塊幾錢負貳參陸圓幣歐約報價單過當雙對據淩週達預總額￥￡';
const SIMPLIFIED = '后周号点礼万亿两个时钟间内来这从还国庆节师块几钱负贰叁陆圆币欧约报价单过当双对据凌周达预总额¥£';

const folded = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i += 1) folded.set(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));

/** A full-width comma behind a plain figure ends a clause (20，300): folded it would look like a thousand. */
const VARIANTS = new RegExp(`(?<!\\d)，|[\\uff01-\\uff0b\\uff0d-\\uff5e\\u3000\\u00a0—–−${TRADITIONAL}]`, 'g');
const FULL_WIDTH_OFFSET = 0xff01 - 0x21;

/** The text with full-width forms, dashes and the traditional characters of numbers and dates in their plain form. Same length. */
export function fold(text: string): string {
  return text.replace(VARIANTS, foldOne);
}

function foldOne(unit: string): string {
  const simplified = folded.get(unit);
  if (simplified !== undefined) return simplified;
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  return code === 0x3000 || code === 0xa0 ? ' ' : '-';
}
