/** What an order says: the stage to move to, what is handed to whom. */
import type { Stage } from '../../terms.js';
import type { Slots } from '../reading.js';
import type { Asked } from './asked.js';

const TARGET_ZH =
  /(?:为|成|到|进|至|回|入|往|标记?)(?:了)?[「"“']?(线索|意向|方案|报价|谈判|商务谈判|商务|赢单?|成交|已成交|已签约?|签约|丢单?|输单|流失|关闭|won|lost)/;
const LOOSE_ZH = /丢单?|输单|流失|黄了|没戏|赢单|成交|签约|签了|关(?:掉|了|闭|单)|谈判|方案|报价|意向|线索/;
const TARGET_EN =
  /\b(lead|intent|qualified|proposal|negotiation|negotiating|won|lost|closed[- ]won|closed[- ]lost)\b(?!.*\b(?:lead|proposal|negotiation|won|lost)\b)/i;

export function targetStage(folded: string, zh: boolean): Stage | undefined {
  // 黄了,帮我关掉: what is closed without a word for how was lost.
  const word = (zh ? TARGET_ZH : TARGET_EN).exec(folded)?.[1]?.toLowerCase() ?? (zh ? LOOSE_ZH.exec(folded)?.[0] : undefined);
  if (word === undefined) return undefined;
  if (/丢|输|流失|关|黄|没戏|lost/.test(word)) return 'lost';
  if (/赢|成交|签|won/.test(word)) return 'won';
  if (/谈判|商务|negotiat/.test(word)) return 'negotiation';
  if (/方案|报价|proposal/.test(word)) return 'proposal';
  if (/意向|intent|qualified/.test(word)) return 'intent';
  return /线索|lead/.test(word) ? 'lead' : undefined;
}

const GIVEN_TO =
  /(?:(?<=[单家户它就是])给(?=[\u4e00-\u9fff]{2,4}(?:来|去)?跟)|(?<=^(?:请|帮我|麻烦|先|你)*[把将][^,。;!?\s]{2,16})给|转给|移交给|交接给|划给|分给|过给|转交给|转到|分配给|交给)([\u4e00-\u9fffA-Za-z]{1,10}?)(?:跟进?|负责|名下|吧|了|来跟|去跟|[。!,\s]|$)/;
const GIVEN_TO_EN = /\bto ([A-Z][a-z]+)[.! ]*$/;
const GIVEN_BY =
  /([\u4e00-\u9fff]{2,3}?)(?:要|已经?|马上|下周|下个?月|月底)?(?:离职|走了|调岗|休产假|请长假)|([\u4e00-\u9fff]{2,3})(?:名下|手上|手里)?的(?:所有|全部)?客户/;

/** 把它转给王雷: the customer spoken of; any other word for one is a name of its own. */
const THAT_ONE = /它|这家|那家|这个(?:客户|单子?)|该客户|这单|\b(?:it|this (?:one|customer|deal)|that (?:one|customer|deal))\b/i;

/** 橙子转给周倩: whom the order names, though nothing about the word says that it is a customer. */
const GIVEN_AWAY =
  /^(?:请|帮我|麻烦|先|把|将)*([^,。;!?\s]{2,16}?)(?:这个客户|这家|这单)?(?:转给|移交给|交接给|划给|分给|转交给|分配给|(?<=[把将][^,。;!?\s]{2,16})给)/;
const NO_NAME = /的|它|这|那|该|客户|单子|我的|名下|所有|全部/;

function givenAway(folded: string): string | undefined {
  const typed = GIVEN_AWAY.exec(folded)?.[1];
  return typed === undefined || NO_NAME.test(typed) ? undefined : typed;
}

export function handOver({ folded, customer: read, lang, colleagues }: Asked): Slots {
  const customer = read !== undefined && (folded.includes(read) || THAT_ONE.test(folded)) ? read : givenAway(folded);
  const by = GIVEN_BY.exec(folded);
  const owner = by?.[1] ?? by?.[2];
  // 永锋以后李雷跟 has no word for giving: whoever of us is named last takes it.
  const other = (lang === 'zh' ? GIVEN_TO : GIVEN_TO_EN).exec(folded)?.[1] ?? colleagues.findLast((name) => name !== owner);
  const all = /客户.{0,3}(?:全|都|所有)|(?:所有|全部).{0,3}客户|名下的?客户|的客户|\ball\b/i.test(folded);
  return {
    ...(customer === undefined || all ? {} : { customer }),
    ...(owner === undefined ? {} : { owner }),
    ...(other === undefined ? {} : { other }),
    ...(all ? { all: true } : {}),
  };
}
