/** Questions about sums that name no deal, and those that only look like questions for figures. Pure. */
import { moneyText, toMinor } from '../../records/money.js';
import type { MessageScene } from '../../scene.js';
import type { Answer } from './answer.js';
import { discountAsked } from './funnel-question.js';

/** 3.8万打九折是多少: sums alone. */
export const isReckoning = ({ reading: { slots }, text }: MessageScene): boolean =>
  slots.amount !== undefined && discountAsked(text) !== undefined;

/** The sum with its way, and what it comes to. */
export function reckoned({ reading: { slots }, text, lang }: MessageScene): Pick<Answer, 'content' | 'reckoned'> {
  const amount = toMinor(slots.amount ?? 0);
  const share = discountAsked(text) ?? 0;
  const currency = lang === 'en' ? ('USD' as const) : ('CNY' as const);
  const of = (minor: number) => moneyText({ minor, currency }, lang);
  const left = { minor: Math.round(amount * (1 - share / 100)), currency } as const;
  return { content: `${of(amount)} × ${(100 - share) / 100} = ${of(left.minor)}`, reckoned: left };
}

/** What is counted over deals; a question without such a word (我们能降到多少) is not answered by a funnel. */
const COUNTED =
  /漏斗|单|客户|商机|线索|业绩|金额|总|合计|加起来|一共|团队|大家|阶段|签|丢|输|赢|成交|转化|率|新增|排|周期|盘子|手[上里头]|名下|情况|怎么样|咋样|如何|[年月周季天]|季度|比|呢|\b(?:deal|pipeline|funnel|lead|customer|account|won|lost|close|sign|revenue|amount|total|stage|rate|quarter|month|week|year|team|how are|how's)/i;

/** A question about figures that counts nothing the records hold. */
export const asksNoFigures = ({ reading: { slots }, text }: MessageScene): boolean =>
  Object.keys(slots).every((key) => key === 'metric' || key === 'customer') && !COUNTED.test(text) && !FIGURES_TOO.test(text);

/** Told apart by the questions themselves. */
const FIGURES_TOO = /差多少|下一步|下次|没填|没约|没报|款|目标|完成|毛利|利润|成本|折|最[悬大]|悬|危险|流失|竞品|来源|行业|渠道|谁/;
