/** Numerals as people type them: 38, 1,200, 三十八, 3千5, 5万4千6百, 一点二亿, 二〇二六, 叁拾捌万. */

/** Pattern source: Chinese digits that can lead a number, for use inside a class. */
export const ZH_DIGIT = '一二两三四五六七八九壹贰叁肆伍陆柒捌玖俩';
/** Pattern source: every character of a Chinese numeral, for use inside a class. */
export const ZH_NUMERAL = `${ZH_DIGIT}〇零十百千万亿兆拾佰仟廿卅卌`;
/** Pattern source: an Arabic number, with or without separators at the thousands, or at the lakhs as in India (2,15,000). */
export const ARABIC = '(?:\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d|,\\d)|\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)|\\d{1,15})(?:\\.\\d{1,6})?';
/** Pattern source: not inside a code (A100), a number, a version, a time or a date. Goes before a number. */
export const STARTS_NUMBER = '(?<![A-Za-z\\d_])(?<!\\d[.,:/-])';

const FIGURES = new Map<string, string>([...'0123456789.'].map((figure) => [figure, figure]));
for (const [figure, forms] of ['零〇', '一壹幺', '二贰两俩', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].entries())
  for (const form of forms) FIGURES.set(form, String(figure));
FIGURES.set('点', '.');

const SMALL_UNITS = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const LARGE_UNITS = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
]);
const TENS = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);

/**
 * The value of a numeral, or undefined when its parts do not make one. A last single digit after a unit counts the next
 * lower place, as it is spoken: 三十八万六 is 386,000, 四百五 is 450.
 */
export function readNumeral(text: string): number | undefined {
  /** Before the last 万 or 亿; since then; the figures since the last unit. */
  let [total, section, run] = [0, 0, ''];
  let [lastUnit, lastLarge] = [0, 0];
  let zero = false;
  let chinese = false;
  for (const char of text) {
    if (char === ',' || char === ' ') continue;
    const figure = FIGURES.get(char);
    if (figure !== undefined) {
      // The 零 of 一千零三 only keeps the place; it is no figure.
      if (run === '' && lastUnit > 0 && (char === '零' || char === '〇')) zero = true;
      else {
        run += figure;
        chinese ||= char > '9';
      }
      continue;
    }
    const tens = TENS.get(char);
    if (tens !== undefined && run === '') {
      section += tens;
      lastUnit = 10;
      continue;
    }
    const small = SMALL_UNITS.get(char);
    // 二三十 is between twenty and thirty, no number of its own: see `readBetween`.
    if (chinese && run.length > 1 && !run.includes('.')) return undefined;
    if (small !== undefined) {
      section += (run === '' ? 1 : Number(run)) * small;
      [run, lastUnit, zero, chinese] = ['', small, false, false];
      continue;
    }
    const large = LARGE_UNITS.get(char);
    if (large === undefined) return undefined;
    // 一百二万 counts tens before its 万; the 四 of 六十二亿四万 is four.
    const here = section + lastPlace(run, lastUnit < large ? lastUnit : 0, zero);
    if (here === 0 && total === 0) return undefined;
    if (lastLarge > 0 && (large > lastLarge || here === 0)) total = (total + here) * large;
    else total += here * large;
    [section, run, lastUnit, lastLarge, zero, chinese] = [0, '', large, large, false, false];
  }
  const sum = total + section + lastPlace(run, lastUnit, zero);
  if (!Number.isFinite(sum)) return undefined;
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6;
}

/** What the figures after the last unit are worth. Not a number when they cannot stand there (3万200). */
function lastPlace(run: string, lastUnit: number, zero: boolean): number {
  if (run === '') return 0;
  const value = Number(run);
  if (lastUnit < 100 || zero || run.startsWith('.')) return value;
  if (run.length === 1) return (value * lastUnit) / 10;
  return run.length === Math.log10(lastUnit) ? value : Number.NaN;
}

/** The two ends of a spoken range: 二三十万 is 200,000 to 300,000, 三五万 30,000 to 50,000. */
export function readBetween(text: string): readonly [low: number, high: number] | undefined {
  const [, head = '', low = '', high = '', rest = ''] =
    /^(.*?)([一二两三四五六七八九])([二两三四五六七八九])([十百千万亿].*)$/.exec(text) ?? [];
  const [from, to] = [readNumeral(head + low + rest), readNumeral(head + high + rest)];
  return from === undefined || to === undefined || from >= to ? undefined : [from, to];
}
