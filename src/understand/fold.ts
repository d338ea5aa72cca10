/** Folding of written variants before any rule looks at a text: one UTF-16 unit for one, so that spans stay true. */

const TRADITIONAL = '後週號點禮萬億兩個時鐘間內來這從還國慶節師塊幾錢負貳參陸圓幣歐約報價單過當雙對據淩週達預總額￥￡';
const SIMPLIFIED = '后周号点礼万亿两个时钟间内来这从还国庆节师块几钱负贰叁陆圆币欧约报价单过当双对据凌周达预总额¥£';

const FULL_WIDTH_OFFSET = 0xff01 - 0x21;
const FULL_WIDTH_COMMA = 0xff0c;

/** What each UTF-16 unit is folded to. */
export const FOLDED_UNITS: Readonly<Uint16Array> = foldedUnits();

function foldedUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = unit - FULL_WIDTH_OFFSET;
  for (const blank of '\u3000\u00a0') units[blank.charCodeAt(0)] = 0x20;
  for (const dash of '—–−') units[dash.charCodeAt(0)] = 0x2d;
  for (let i = 0; i < TRADITIONAL.length; i++) units[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  return units;
}

/** The text with full-width forms, dashes and the traditional characters of numbers and dates in their plain form. Same length. */
export function fold(text: string): string {
  return mapped(text, FOLDED_UNITS);
}

/** The text with every unit replaced by the table's. A full-width comma behind a plain figure ends a clause (20，300) and stays: else it would look like a thousand. */
export function mapped(text: string, table: Readonly<Uint16Array>): string {
  let plain = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const to = table[unit] ?? unit;
    if (to === unit || (unit === FULL_WIDTH_COMMA && isDigit(text.charCodeAt(i - 1)))) continue;
    plain += text.slice(done, i) + String.fromCharCode(to);
    done = i + 1;
  }
  return done === 0 ? text : plain + text.slice(done);
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
