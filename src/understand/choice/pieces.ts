import type { Lang, Span } from '../../terms.js';
import { readNumeral } from '../number/numeral.js';
import { matchesOf } from '../text/matches.js';

/** What is counted and priced by the piece; looked at only beside a price of one. */
export const PIECE_ZH =
  '人天|人日|人月|工时|课时|点位|工位|车位|机位|账号|帐号|终端|节点|用户|学生|员工|门店|套房|公斤|公里|平米|平方|立方|[台套件吨张米亩只支盒箱瓶桶册条座栋根席床粒卷罐袋桩部架扇面樘盏组对头株棵间户辆颗片副份双屏幅捆吊杯筐车艘]|块(?![\\d钱左上一半])|把(?!价|关|握)|个(?![月点百小工星]|人月)|平(?![时均价台])|方(?![案便面法式])|人(?![民家工力事])|家(?![里电具])|店(?![长里])|站(?![长点])';
const PIECES_ZH = new RegExp(
  `(?<![\\d.第每/])(\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千]{1,5})\\s?([kKwW万千]?)多?\\s?个?(${PIECE_ZH})(?!一)`,
  'g',
);
/** 1680/张, 每米3块1, 按人天2200: what the price is of. */
const PRICED_AFTER = new RegExp(`^(?:元|块|块钱)?\\s?(?:一|\\/|每|1)\\s?(${PIECE_ZH})`);
const PRICED_BEFORE = new RegExp(`(?:每|一|单|按|\\/)(${PIECE_ZH})(?:的|价|报|大概|大约|约|只|要|是|算|就|,|:|\\s)*$`);
/** 不要30台, 从80台改: so many it is no more. */
const NO_MORE = /(?:不要|不是|不用|不止|原来|原先|本来|从|由|去年|之前|上次|头一?年|少了|减了|退了|多了|差|样品|免费)(?:的|要|定|是)?$/;
/** 按30台的算: not theirs. */
const OTHERS = /^的(?:价|算|量|标准|折扣|来)/;
/** 先来200吨: so many to begin with. */
const FIRST = /(?:先|首批|第一批|头一批|试)(?:[拿要来上试给定订下装])?(?:个|了)?$/;
/** 改成60台, 减成8台: so many it is now. */
const NOW = /(?:改成|改为|改|减成|减到|减为|加到|增到|变成|缩到|缩成|降到|扩到|最后|最终|实际)(?:了|要|是)?$/;

const PIECES_EN =
  /(?<![\d.,$€£x])(\d[\d,]*(?:\.\d+)?)\s?([kKmM])?[ -](?:new |more |extra |additional )?(?!(?:x|at|of|to|in|on|by|and|or|per|for|is|was|from|each)\b)((?:[a-z][a-z-]*\s){0,2}?[a-z][a-z-]*s)\b/g;
const NOT_PIECES_EN =
  /\b(?:weeks?|days?|months?|years?|yrs|wks|mos|hrs|hours?|mins?|minutes?|points?|pts|bps|times|terms|options|quotes|percent|is|was|has|us|this|its|discounts?|phases?|reasons|things|rounds?|vendors|bids|reps|calls|emails|o'clock|years'|versions|customers)$/;
const TIMES_AFTER = /^(?:\s?\/?\s?(?:each|ea|apiece))?\s?[x×*]\s?(\d[\d,]*)(?![\d.]*\s?%)/i;
const TIMES_BEFORE = /(?<![\d.,$€£])(\d[\d,]*(?:\.\d+)?)([kK]?)\s?(?:[台套个件张米吨]\s?)?[x×*]\s?[$€£¥]?$/i;
const NO_MORE_EN = /\b(?:not|instead of|from|was|down from|up from|rather than|first|only tried)\s$/i;

/** How many pieces the words around a price of one name: of the kind that is priced if there are such, those it is changed to first, else the nearest. Undefined when none are named. */
export function piecesNear(folded: string, lang: Lang, [start, end]: Span): number | undefined {
  const times = TIMES_AFTER.exec(folded.slice(end, end + 16)) ?? TIMES_BEFORE.exec(folded.slice(Math.max(0, start - 14), start));
  if (times?.[1] !== undefined) return numberOf(times[1], times[2]);
  const counted = piecesIn(folded, lang).filter(({ span }) => span[1] <= start || end <= span[0]);
  if (counted.length === 0) return undefined;
  const priced = lang === 'zh' ? pricedBy(folded, start, end) : undefined;
  const alike = counted.filter(({ unit }) => unit === priced);
  const away = ({ span }: Pieces) => Math.max(span[0] - end, start - span[1]);
  const near = (alike.length > 0 ? alike : counted).filter((one) => away(one) <= FAR);
  const [best] = near.toSorted((a, b) => b.rank - a.rank || away(a) - away(b));
  return best?.count;
}

const FAR = 60;

/** So many of something. */
export interface Pieces {
  readonly count: number;
  readonly unit: string;
  readonly span: Span;
  /** 2 where the words say that it was changed to so many, 0 where these are only the first of them. */
  readonly rank: 0 | 1 | 2;
}

/** What a text counts by the piece; without what it takes back (不要30台) and without single ones. */
export function piecesIn(folded: string, lang: Lang): Pieces[] {
  const zh = lang === 'zh';
  return [...matchesOf(zh ? PIECES_ZH : PIECES_EN, folded)].flatMap((match): Pieces[] => {
    const [whole, number = '', scale, unit = ''] = match;
    const end = match.index + whole.length;
    const before = folded.slice(Math.max(0, match.index - 12), match.index);
    const count = numberOf(number, scale);
    if (count === undefined || count <= 1 || (zh ? NO_MORE : NO_MORE_EN).test(before)) return [];
    if (zh ? OTHERS.test(folded.slice(end, end + 4)) : NOT_PIECES_EN.test(unit)) return [];
    return [{ count, unit, span: [match.index, end], rank: !zh ? 1 : NOW.test(before) ? 2 : FIRST.test(before) ? 0 : 1 }];
  });
}

function pricedBy(folded: string, start: number, end: number): string | undefined {
  return PRICED_AFTER.exec(folded.slice(end, end + 8))?.[1] ?? PRICED_BEFORE.exec(folded.slice(Math.max(0, start - 10), start))?.[1];
}

function numberOf(number: string, scale: string | undefined): number | undefined {
  const value = readNumeral(number);
  if (value === undefined || scale === undefined || scale === '') return value;
  return value * (/[kK千]/.test(scale) ? 1000 : /[mM]/.test(scale) ? 1_000_000 : 10_000);
}
