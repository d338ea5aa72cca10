import type { Currency } from '../../terms.js';
import type { FoundAmount } from '../find-amounts.js';
import { matchesOf } from '../text/matches.js';
import { PIECE_ZH } from './pieces.js';

const BARE_ZH =
  /(?:总价|整单|打包价?|成交价?|合同价?|报价?|报了|降到|压到|砍到|谈到|给到|还到|让到|做到|打到|调到|改[到成为]|底线(?:价)?是?|底价(?:是)?|目标价(?:是)?|心理价位?(?:是)?|预算只有|只有|最低|最多|最少|最高|只能|只肯|只认|顶在|顶到|卡在|咬在|咬死|守在|守住|拍了|接受(?:到|在)?|定在|还价|出价|开价|要价|到手|应该是?|预算(?:是|为|有|大概|大约|约|在)?|就是|而是|是|[一二三四五六七八九]折|一口价|总共|一共|合计|(?:单子?|合同)(?=\d{2,4}\.\d{1,2}(?:签|就签|能不能|行不行|成交)))(?:大概|大约|约|了|要|给)?(\d{1,7}(?:\.\d{1,2})?)(?:个(?![月人多工点小星半项标单样节班客])|(?![\d.,:/%~万亿千百wWkKmM-]|[个折台套号日月天点元块周人年岁家次件颗桩栋层楼平方吨米公张份条部辆架扇樘间盏站分成秒期倍小公毫纳度转升克斤席支片颗只箱]))/g;

const NO_UNIT =
  '(?![\\d.%:/]|,\\d|\\s?[万千百亿wWkK元块折个号月日天年点]|\\s?(?:台|套|件|人|家|吨|米|公斤|千克|斤|瓦|度|转|小时|分钟|秒|升|毫))';
/** 单价按原来的42, 到站价2950: plain yuan for one piece. */
const UNIT_PRICE_ZH = new RegExp(
  `(?:单价|单[台套件个张只条桶箱吨桩](?:做到|打到|降到|压到|报|卖|给到?|要|只要|才|就)|[台套件吨张米只桶箱斤]价|到[站厂港岸]价|出厂价|离岸价|结算价|供货价|拿货价|批发价|零售价|裸价)[^,。;\\d]{0,8}(?<!\\d)(\\d{1,5}(?:\\.\\d{1,2})?)${NO_UNIT}`,
  'g',
);
/** 每间客控2800, 按人天2200报: the price of what is counted so. */
const EACH_ZH = new RegExp(
  `(?:(?<![\\d一两])(?:每|单|按)个?(?:${PIECE_ZH})的?(?:[\\u4e00-\\u9fff]{0,4}?)|(?<![\\d一两三四五六七八九十百千万第])一(?:${PIECE_ZH})(?:就|只|才|要|卖|报|是)?)(?<![\\d一第])(\\d{2,6}(?:\\.\\d{1,2})?)${NO_UNIT}`,
  'g',
);

/** 25到30个 behind a word of price: ten thousands. */
const RANGE_ZH =
  /(?:报|价|预算|区间|大概|给|谈)[^。;!?\d]{0,8}(?<!\d)(\d{1,4})(?:到|至|-|~)(\d{1,4})个(?![月人多工点小星半项标单样节班客])/g;

/** 总价压到19.8, 底线20.5, 到手140.65. */
const SUM_IN_TENTHS =
  /(?:单子?|合同)\d{2,4}\.\d{1,2}(?=签|就签|能不能|行不行|成交)|(?:总价|合同价?|底线|底价|整单|打包价?|成交价?|到手|标底|控制价|预算|一共|总共)(?:压到|降到|砍到|谈到|是|在|要|给|报|卡在|大概|约)?\d{2,4}\.\d{1,2}(?![\d.%万千元块kKwWgG米吨度℃]|\s?(?:个点|[万千]))/;

/** What may stand behind a bare sum of two or three figures. */
const NO_COUNT =
  '(?![\\d:/%~]|[.,]\\d|\\s?(?:[万台套]|个点)|(?:[亿千百wWkKmM个折台套号日月天点元块毛周人年岁家次件颗桩栋层楼平方吨米公张份条部辆架扇樘间盏站分成秒期倍小纳度转升克斤席支片只箱户门位本]))';
/** 他们报55 我们58.6, 我报了76, 42就签, 从52降到49.5: prices held against each other, in ten thousands where nothing tells of one piece. */
const OURS_ZH = new RegExp(
  `(?:(?:我们|咱们?)(?:这边|这头)?(?:报的?|报了|是|的|给的?)?\\s?|我(?:随口)?(?:报|说)了个?)(?<![\\d.])(\\d{2,3}(?:\\.\\d{1,2})?)${NO_COUNT}`,
  'g',
);
const SIGNED_AT_ZH = /(?<![\d.年月/:-])(\d{2,3}(?:\.\d{1,2})?)(?=(?:以内|以下)?(?:就|马上|当场|立马)签)/g;
const HELD_AGAINST =
  /(?:报|给|出|开|要)(?:了|的|到|价)*\s?\d{2,3}(?:\.\d{1,2})?(?=$|[\s,。;!?])|\d{2,3}(?:\.\d{1,2})?(?:以内|以下)?(?:就|马上|当场|立马)签|从\d{2,3}(?:\.\d{1,2})?(?:降|砍|压|谈|让)到\d{2,3}/;
const OF_ONE_PIECE = /单方|单价|每|一(?:台|个|吨|平|件|套|张|只|米|颗|方|桶|箱|条|块|毛)|\d\s?(?:块|元|毛|刀|美|%|折|平|方|个点)|下浮|百分/;

/** The line of a text around a place: of a chat each message is one. */
function lineAt(folded: string, at: number): string {
  const from = folded.lastIndexOf('\n', at) + 1;
  const to = folded.indexOf('\n', at);
  return folded.slice(from, to < 0 ? folded.length : to);
}

/** True where prices are held against each other in some line, and not those of one piece. */
const isHeld = (folded: string): boolean =>
  HELD_AGAINST.test(folded) && folded.split('\n').some((line) => HELD_AGAINST.test(line) && !OF_ONE_PIECE.test(line));

/** Directly before a word of price. */
const OF_ONE = /(?:单|每)[台套件个张只条桶箱吨桩]$/;

/** Figures without a unit behind a word of price (降到80, 底线是42, 预算60个): ten thousands where the talk is in 万, plain yuan from 1000 on. */
export function bareFigures(folded: string, inWan: boolean, currency: Currency): FoundAmount[] {
  const found: FoundAmount[] = [];
  // 压到19.8才肯, 底线20.5: tenths behind a word for the sum are of ten thousands.
  const held = isHeld(folded);
  const wan = inWan || held || SUM_IN_TENTHS.test(folded);
  if (!wan && !/\d{3}|\d个|价/.test(folded)) return found;
  for (const match of matchesOf(BARE_ZH, folded)) {
    const figure = Number(match[1]);
    const pieces = match[0].endsWith('个');
    // 单台打到1199: the price of one, read below.
    if (OF_ONE.test(folded.slice(Math.max(0, match.index - 3), match.index))) continue;
    // 第一单最多1200: as likely a count.
    if (!wan && /^最[多少]/.test(match[0]) && !/[我咱][^,。]{0,2}$/.test(folded.slice(0, match.index))) continue;
    // 从120个账号砍到80个: counted, no sum.
    if (pieces && /从\d+个[\u4e00-\u9fff]/.test(folded.slice(Math.max(0, match.index - 12), match.index))) continue;
    // 续两年,24万是一年的,总共48: a whole is bare only beside sums in 万.
    if (!inWan && /^(?:总共|一共|合计)/.test(match[0]) && !/\d\.\d/.test(match[0])) continue;
    if (pieces ? figure > 2000 : figure < 1000 && !wan) continue;
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    const value = figure >= 1000 && !pieces ? figure : figure * 10_000;
    found.push({
      span: [start, match.index + match[0].length],
      rule: 'zh/money/bare-figure',
      value: Math.round(value * 100) / 100,
      currency,
      currencyStated: false,
      approximate: false,
    });
  }
  if (held || inWan)
    for (const match of [...matchesOf(OURS_ZH, folded), ...matchesOf(SIGNED_AT_ZH, folded)]) {
      if (OF_ONE_PIECE.test(lineAt(folded, match.index))) continue;
      const end = match.index + match[0].length;
      if (found.some(({ span }) => span[1] === end)) continue;
      found.push({
        span: [end - (match[1] ?? '').length, end],
        rule: 'zh/money/bare-figure',
        value: Math.round(Number(match[1]) * 1_000_000) / 100,
        currency,
        currencyStated: false,
        approximate: false,
      });
    }
  for (const match of [...matchesOf(UNIT_PRICE_ZH, folded), ...matchesOf(EACH_ZH, folded)]) {
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    found.push({
      span: [start, match.index + match[0].length],
      rule: 'zh/money/unit-price',
      value: Number(match[1]),
      currency,
      currencyStated: false,
      approximate: false,
      per: 'unit',
    });
  }
  for (const match of matchesOf(RANGE_ZH, folded)) {
    const [low, high] = [Number(match[1]), Number(match[2])];
    if (low >= high || high > 5000) continue;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    found.push({
      span: [start, match.index + match[0].length],
      rule: 'zh/money/bare-range',
      value: low * 10_000,
      upTo: high * 10_000,
      currency,
      currencyStated: false,
      approximate: false,
    });
  }
  return found;
}
