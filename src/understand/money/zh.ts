/** 38万, 三十八万六, 二十来万, 50-60万, 22元, 三块四, 单价2800, 3000一个. */
import { MEASURE_ZH } from '../number/measure.js';
import { ARABIC, readBetween, readNumeral, STARTS_NUMBER, ZH_DIGIT, ZH_NUMERAL } from '../number/numeral.js';
import { CURRENCY_AFTER, currencyOf } from './currencies.js';
import type { AmountMeaning, MoneyRule } from './rule.js';
import { scaleOf } from './scale.js';

const STARTS = `${STARTS_NUMBER}(?<![${ZH_NUMERAL}点第])`;
/** 3万台, 9.5万方, 2万人 are counts; 十万火急 and 万分之三 are neither. */
const NOT_COUNTED = `(?!多?\\s?(?:${MEASURE_ZH})|\\d{1,3}[千百]\\d{0,3}\\s?(?:${MEASURE_ZH})|火急|分之|八千里)`;
const UNIT = `元(?![旦宵素件器年月])(?:人民币|整)?|圆整?|块钱?(?![屏板电硬地田业内玻砖表区蛋])|整|${CURRENCY_AFTER}`;
/** A last figure after the unit, 38万5 and 三万八, that does not begin the words behind it (3万一起, 38万3台). */
const TAIL = `(?:\\d{4}(?![\\d.,])|(?!一[起定直些样般共次口分]|两[边家头方])(?:[1-9](?!\\d|[.,:]\\d)|[${ZH_DIGIT}](?!\\d))(?!(?!一(?:${MEASURE_ZH}))[/%${ZH_NUMERAL}折点月日号期周星天年楼层]|成(?!交)|\\s?(?:${MEASURE_ZH})))`;
const LOW = `(?:(?<low>\\d{1,4}(?:\\.\\d{1,3})?|[${ZH_DIGIT}十百千]{1,5})\\s?[-到至~]\\s?)?`;

/** 38万, 1.2亿, 38w, 3千, 38万5千, 300多万, 25-30万. Not the watts of a lamp. */
const scaledFigures: MoneyRule = {
  name: 'zh/money/scaled-figures',
  pattern: new RegExp(
    `${STARTS}${LOW}(?<number>${ARABIC})(?<few>多|来|余|几)?\\s?(?:个(?=亿))?(?<scale>万亿|[十百千]?[万亿]|千(?![克米瓦伏卡兆])|[wW](?![A-Za-z]|\\d{2}|\\s?(?:灯|功率|快充|电|充|光伏|逆变)))(?<rest>(?:零?\\d{1,4}(?:\\.\\d{1,2})?[百千万]){0,3})(?<tail>${TAIL})?${NOT_COUNTED}(?:\\s?(?<unit>${UNIT}))?`,
    'g',
  ),
  read: ({ low, number = '', few, scale = '', rest = '', tail = '', unit }) => {
    const plain = scale.toLowerCase() === 'w' ? '万' : scale;
    const value = readNumeral(number + plain + rest + tail);
    return value === undefined ? undefined : amount(value, { low: low && low + plain, few, step: scaleOf(plain), unit });
  },
};

/** 三十八万六, 一百五十万, 二十来万, 叁拾捌万元整, 二三十万, 一点二亿. */
const scaledNumeral: MoneyRule = {
  name: 'zh/money/scaled-numeral',
  pattern: new RegExp(
    `${STARTS}${LOW}(?<number>[${ZH_DIGIT}十拾][${ZH_DIGIT}〇零十百千拾佰仟点]{0,8}|半(?=个亿))(?:个(?=多?亿))?(?<few>多|来|余|几)?(?<scale>万亿|[万亿])(?<rest>[${ZH_NUMERAL}]{0,12}[百千万亿佰仟]|零[${ZH_NUMERAL}]{1,6})?(?<tail>${TAIL})?${NOT_COUNTED}(?:\\s?(?<unit>${UNIT}))?`,
    'g',
  ),
  read: ({ low, number = '', few, scale = '', rest = '', tail = '', unit }) => {
    const whole = (number === '半' ? '0.5' : number) + scale + rest + tail;
    const value = readNumeral(whole);
    if (value !== undefined) return amount(value, { low: low && low + scale, few, step: scaleOf(scale), unit });
    const [from, to] = readBetween(whole) ?? [];
    return from === undefined || to === undefined ? undefined : { ...amount(from, { unit }), upTo: to, approximate: true };
  },
};

/** 380000元, 22元, 两百块, 三千多块, 十美元, 三块四, 五元六角. */
const counted: MoneyRule = {
  name: 'zh/money/counted',
  pattern: new RegExp(
    `${STARTS}${LOW}(?<number>${ARABIC}|[${ZH_NUMERAL}]{1,12})(?<few>多|来|余|几)?\\s?(?:(?<plain>元(?![旦宵素件器年月])|块(?![屏板电硬地田业玻砖区]))(?:(?<cents>[1-9]\\d)(?![\\d.]|(?!一(?:${MEASURE_ZH}))[${ZH_NUMERAL}]|\\s?(?:${MEASURE_ZH})(?!一))|(?<tenth>[\\d${ZH_DIGIT}])[角毛](?:(?<cent>[\\d${ZH_DIGIT}])分?)?|(?<tail>(?!一[起定直些样般共次])[1-9${ZH_DIGIT}](?![\\d${ZH_NUMERAL}]|\\s?(?:${MEASURE_ZH})))|钱|人民币|整)?|(?<unit>${CURRENCY_AFTER}))`,
    'gi',
  ),
  read: ({ low, number = '', few, plain, cents, tenth, cent, tail, unit }, _context, { text, end }) => {
    const value = readNumeral(number);
    if (value === undefined || value <= 0) return undefined;
    // 三块业务, 一块去: pieces and togetherness, unless it is a round sum or says 钱.
    if (plain === '块' && cents === undefined && tenth === undefined && tail === undefined && value < 100 && text.charAt(end - 1) !== '钱')
      return undefined;
    const small = (readNumeral(tenth ?? tail ?? '') ?? 0) / 10 + (readNumeral(cents ?? cent ?? '') ?? 0) / 100;
    return amount(value + small, { low, few, unit: plain ?? unit });
  },
};

const PRICE =
  /(?:[报合总底标售进要]价|成交价|价格|价位|合同额|金额|预算|年费|费用|货款|尾款|我们报|最终报|折后?)(?:是|为|约|大概|大约|最终|最低|打到|降到|给到|做到|在|:|\s|了){0,3}$/;
const PRICE_EACH = /单[价台套桩片颗件支机](?:是|为|约|大概|:|\s){0,3}$/;
const BARE = `(?!\\d|[.,:]\\d|[/%A-Za-z]|-\\d|\\s?(?:[万亿千百年月日号折成点天周分]|${MEASURE_ZH}))`;

/** 单价2800, 报价3200, 预算380k: a bare number that the word before makes an amount. At least three figures, and nothing counted. */
const cued: MoneyRule = {
  name: 'zh/money/cued',
  pattern: new RegExp(
    `${STARTS}(?<=[价额算费款报折台套桩片颗件支机到是为约概:了\\s])(?<number>${ARABIC})(?:(?<scale>k)(?![A-Za-z\\d]))?${BARE}`,
    'gi',
  ),
  read: ({ number = '', scale }, _context, { text, start }) => {
    const value = (readNumeral(number) ?? 0) * scaleOf(scale);
    const before = text.slice(Math.max(0, start - 12), start);
    if (PRICE_EACH.test(before)) return value < 1 ? undefined : { kind: 'amount', value, perUnit: true };
    // 总价126.5: tenths of so little are of ten thousands.
    if (value < 2000 && number.includes('.') && !/单/.test(before)) return undefined;
    return value >= 100 && PRICE.test(before) ? { kind: 'amount', value } : undefined;
  },
};

/** 预算400, 合同额1860, 总价490谈下来了: a whole sum of so few figures is in ten thousands, where nothing is counted or priced by the piece. */
const wholeInWan: MoneyRule = {
  name: 'zh/money/whole-in-wan',
  pattern: new RegExp(
    `(?<=(?<!单个?[台套件个张片]?)(?:总?预算|合同总?额|合同总?金额|合同总?价|总价|总额|总包价?|整单|整包|盘子|控制价|拦标价|标的)(?:是|为|大概|大约|约|有|在|就|才|只有|到|给到|:|\\s)?)(?<![\\d.])(?<number>[1-9]\\d{1,2}(?:\\.\\d)?|1\\d{3})${BARE}(?!\\s?(?:美|刀|欧|人|户|多?[一/每]))`,
    'g',
  ),
  read: ({ number = '' }, _context, { text }) =>
    OF_ONE_PIECE.test(text) ? undefined : { kind: 'amount', value: Math.round(Number(number) * 1_000_000) / 100 },
};
/** Words of a price of one, beside which no bare sum is in ten thousands. */
const OF_ONE_PIECE = /单[价台套件个张片桶箱]|每|一[台个套件张只桶箱吨平]|\d\s?(?:块|元|刀|美)/;

/** 合同1,350,000: whose thousands are set off, and nothing counted. */
const grouped: MoneyRule = {
  name: 'zh/money/grouped',
  pattern: new RegExp(
    `${STARTS}(?<!(?:粉丝|浏览|播放|阅读|面积|产量|件数|用户|人数|编号|型号|电话|单号)[^,。]{0,2})(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?)${BARE}`,
    'g',
  ),
  read: ({ number = '' }) => ({ kind: 'amount', value: readNumeral(number) ?? 0 }),
};

/** 落单,38000; 9800微信转了; 最后68000成交: what a deal was closed at or was paid, in plain figures. No year. */
const dealt: MoneyRule = {
  name: 'zh/money/dealt',
  pattern: new RegExp(
    `${STARTS}(?:(?<=(?:落单|成交|签了?|签下|签约|下单|下了单?|定了|拿下|中标|拍板|敲定|谈妥|收款|打款|刷卡|转账)(?:了|,|:|。|\\s){0,2})(?<behind>[1-9]\\d{3,6})(?=$|[,。;!?\\s])|(?<before>[1-9]\\d{3,6})(?=\\s?(?:(?:微信|支付宝|现金|银行卡|对公|当场|直接|今天|已经)?(?:转|打|付|刷|收|交)(?:了|过来|过去|完)|(?:就)?(?:成交|拿下|签了|定了|敲定|落单)(?!后))))`,
    'g',
  ),
  read: ({ behind, before }) => {
    const value = Number(behind ?? before);
    return value > 2019 && value < 2040 ? undefined : { kind: 'amount', value };
  },
};

/** 报价九千五, 只肯给八千二: thousands and hundreds behind a word of price, 元 left unsaid. */
const spokenThousands: MoneyRule = {
  name: 'zh/money/spoken-thousands',
  pattern: new RegExp(
    `(?<=(?:[报开要还出给卖收付]|价格?|费用|总共|一共|才|只要|只肯|[降谈压做砍加]到|成交|定金|预算|就是)(?:了|是|价|到|给|大概|差不多)?\\s?)(?<number>[${ZH_DIGIT}]千[${ZH_DIGIT}]百?)(?![${ZH_NUMERAL}\\d万亿瓦克米]|\\s?(?:${MEASURE_ZH}))`,
    'g',
  ),
  read: ({ number = '' }) => {
    const value = readNumeral(number);
    return value === undefined ? undefined : { kind: 'amount', value };
  },
};

/** 预算是60个: 个 stands for 万 where a price is spoken of and nothing is counted. */
const pieces: MoneyRule = {
  name: 'zh/money/pieces',
  pattern: /(?<=(?:预算|[报总底]价|价格|合同额|金额)(?:是|为|大概|约|在|:){0,2})(?<number>\d{1,4})个(?=$|[,。;!?\s]|不|吧|左右|以内|上下)/g,
  read: ({ number }) => ({ kind: 'amount', value: Number(number) * 10_000 }),
};

/** 预算一百二上下: tens of thousands left unsaid behind a word of price. */
const spokenNumeral: MoneyRule = {
  name: 'zh/money/spoken-numeral',
  pattern:
    /(?<=(?:预算|报价|总价|控制价|合同额|盘子|心理价位?)(?:是|在|大概|大约|就|有|约)?)(?<number>[一二两三四五六七八九]百[一二三四五六七八九]?十?)(?=上下|左右|来个|出头|以内|[,。;!?\s]|$)/g,
  read: ({ number = '' }) => {
    const value = readNumeral(number);
    return value === undefined ? undefined : { kind: 'amount', value: value * 10_000 };
  },
};

/** 降到80, 底线是42: 万 left unsaid. */
const spoken: MoneyRule = {
  name: 'zh/money/spoken',
  pattern: new RegExp(
    `(?<=(?:降|砍|谈|给|做|还|加|涨)到|底线是?|最[低高多]是?|成交价是?)(?<number>\\d{2,4}(?:\\.\\d{1,2})?)(?!\\d)${BARE}`,
    'g',
  ),
  read: ({ number }) => ({ kind: 'spoken', value: Number(number) }),
};

/** 3000一个, 22元/平米, 2800每台: the price of one. */
const each: MoneyRule = {
  name: 'zh/money/each',
  pattern: new RegExp(`${STARTS}(?<number>${ARABIC})(?=\\s?(?:一|\\/|每)(?:${MEASURE_ZH}))`, 'g'),
  read: ({ number }) => ({ kind: 'amount', value: readNumeral(number ?? '') ?? 0, perUnit: true }),
};

/** 几万, 好几十万, 数百万, 上千万, 过亿: no figure was said. */
const vague: MoneyRule = {
  name: 'zh/money/vague',
  pattern: new RegExp(
    `(?<![${ZH_NUMERAL}\\d])(?:[好大小有]?[几数][十百千]{0,2}[万亿]|[上近过破超][十百千]?[万亿]|若干万)${NOT_COUNTED}(?:元|块)?`,
    'g',
  ),
  read: () => ({ kind: 'doubt', why: 'vague' }),
};

interface Said {
  readonly low?: string | undefined;
  readonly few?: string | undefined;
  /** What one of the last place is worth, for 几. */
  readonly step?: number;
  readonly unit?: string | undefined;
}

function amount(value: number, { low, few, step = 1, unit }: Said): AmountMeaning {
  const currency = currencyOf(unit?.replace(/整$/, ''));
  const from = low === undefined ? undefined : readNumeral(low);
  const range =
    from !== undefined && from < value ? { value: from, upTo: value } : few === '几' ? { value, upTo: value + 9 * step } : { value };
  return { kind: 'amount', ...range, ...(currency === undefined ? {} : { currency }), ...(few === undefined ? {} : { approximate: true }) };
}

/** Every way of saying an amount in Chinese that is read. */
export const moneyZh: readonly MoneyRule[] = [
  scaledFigures,
  scaledNumeral,
  counted,
  wholeInWan,
  cued,
  grouped,
  dealt,
  pieces,
  spokenNumeral,
  spokenThousands,
  spoken,
  each,
  vague,
];
