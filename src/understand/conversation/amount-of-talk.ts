/** Which sum of a talk is the deal's: many are named there that are extras, others' prices or prices of one piece. Pure. */
import type { Lang } from '../../terms.js';
import type { FoundAmount } from '../find-amounts.js';
import type { Found, ReadAmount } from '../reading.js';

/** 定金, 补贴, 打样费, 驻场一个人一年, 加…: paid beside the deal. */
const EXTRA_ZH =
  /(?:定金|订金|押金|补贴|补助|[打样运吊仓安工]{1,2}费|仓储|驻场|罚款?|违约金|成本|加(?:一?个|上|两|三|装|急|改)?[\u4e00-\u9fff]{0,6})[^,。;!?\n\d一二两三四五六七八九十百]{0,8}$/;
const EXTRA_EN = /\b(?:deposit|surcharge|shipping|freight|storage|subsid\w+|penalty|install(?:ation)? fee|setup fee)\b[^,.;!?\n]{0,16}$/i;
/** 网上, 隔壁, 人家, 翻新的: what others take. */
const OTHERS_ZH = /(?:网上|隔壁|市面上?|别家|人家|旁边|二手|同行|淘宝|拼多多|[那另]一?家|他们?家)[^,。;!?\n我咱]{0,12}$/;
const OTHERS_EN = /\b(?:elsewhere|online|amazon|next door|the other (?:guys|vendor))\b[^,.;!?\n]{0,20}$/i;
/** So much a month, a piece, a head. */
const OF_ONE_ZH =
  /^(?:元|块钱?|万)?(?:多|左右|出头)?\s?(?:\/|每|一)(?:个?(?:人|月)|台|套|间|吨|公斤|斤|本|册|方|平米?|米|件|把|张|只|次|天|支|瓶|箱|辆)(?!共|起|直|定|样)/;
const BEFORE_ONE_ZH =
  /(?:每|一|单)(?:个?人|个?月|台|套|间|吨|公斤|斤|本|册|方|平米?|米|件|把|张|只|次|天|支|瓶|箱|辆)(?:一年|一个?月)?[^,。;!?\n\d]{0,5}$/;
const OF_ONE_EN = /^\s?(?:each|apiece|(?:a|per|\/) ?(?:month|mo|door|seat|unit|user|head|piece|day|hour)\b)/i;
/** 10k+ students: a count. */
const COUNTS_EN = /^\+?\s(?:students?|users?|people|employees|seats|records|units|hours|members|cycles|calls|visits)\b/i;
/** 一共, total: what it all comes to. */
const WHOLE = /(?:一共|总共|合计|总价|全部|整体|打包|下来|\btotal\b|\ball in\b|\baltogether\b)[^,。;!?\n]{0,10}$/i;

type Amount = Found<ReadAmount>;

/** `chosen` unless its words say that it is not the deal's; then the last sum of the talk that may be it. `folded`: the whole talk. */
export function amountOfTalk(chosen: Amount | undefined, amounts: readonly FoundAmount[], folded: string, lang: Lang): Amount | undefined {
  const whole = amounts.findLast((amount) => WHOLE.test(before(folded, amount)) && !isBeside(folded, amount, lang));
  if (chosen?.span === undefined) return chosen;
  const own = amounts.find(({ span }) => span[0] === chosen.span?.[0]);
  if (own === undefined || chosen.rule.endsWith('×quantity')) return chosen;
  if (!isBeside(folded, own, lang)) return chosen;
  const other = whole ?? amounts.findLast((amount) => amount.per === undefined && amount.value >= LEAST && !isBeside(folded, amount, lang));
  if (other === undefined) return undefined;
  const { value, currency, approximate, currencyStated, span, rule } = other;
  return { value: { value, currency, approximate, ...(currencyStated ? {} : { bare: true }) }, certainty: 'implied', span, rule };
}

/** A smaller sum is a price of one piece, or a count. */
const LEAST = 5000;

const before = (folded: string, { span }: FoundAmount): string => folded.slice(Math.max(0, span[0] - 24), span[0]);

function isBeside(folded: string, amount: FoundAmount, lang: Lang): boolean {
  const said = before(folded, amount);
  const behind = folded.slice(amount.span[1], amount.span[1] + 16);
  return lang === 'zh'
    ? EXTRA_ZH.test(said) || OTHERS_ZH.test(said) || BEFORE_ONE_ZH.test(said) || OF_ONE_ZH.test(behind)
    : EXTRA_EN.test(said) || OTHERS_EN.test(said) || OF_ONE_EN.test(behind) || COUNTS_EN.test(behind);
}
