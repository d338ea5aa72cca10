/** Which one thing about a customer a question asks for, so that the answer begins with it. Pure. */
import type { SignalKind } from '../../terms.js';
import { plain } from '../../understand/text/plain.js';

/** `heard`: what the customer was heard to say on topics, whose words fit `words` where given. */
export type Facet =
  | { readonly kind: 'amount' | 'stage' | 'owner' | 'contacts' | 'decider' | 'next' | 'last' | 'signing' | 'stuck' | 'source' | 'promised' }
  | { readonly kind: 'heard'; readonly topics: readonly SignalKind[] };

type Plain = Exclude<Facet['kind'], 'heard'>;

const PLAIN: readonly (readonly [Plain, RegExp])[] = [
  [
    'stuck',
    /(?:为什么|为啥|为何|咋|怎么)[^,。]{0,6}(?:卡|没动静|没进展|没签|不签|不动|拖|停|慢|推不动|黄|凉)|卡(?:在|到|住)?(?:哪|什么)|(?:难点|堵点|阻力)(?:在|是)|\b(?:why|what(?:'s| is))\b[^.]{0,40}\b(?:stuck|stall\w*|slow|quiet|cold|holding|block\w*)\b/i,
  ],
  [
    'promised',
    /(?:答应|承诺|许诺|保证)(?:了|过|下来)?(?:给)?(?:我们?|咱们?)?(?:了)?(?:什么|啥|哪些|点啥|的事)|(?:谁|都)(?:答应|承诺)(?:了|过)|\b(?:what|who)\b[^.?]{0,24}\b(?:promised?|commit(?:ted)?)\b/i,
  ],
  [
    'amount',
    /多少钱|金额|多大(?:金额|的?单|[?。!]?$)|(?:单子?|盘子|项目)(?:有|是)?多大|值多少|报(?:了|的|价)?(?:是)?多少|\b(?:amount|how much|how big|worth|price tag|deal size|value)\b/i,
  ],
  [
    'owner',
    /谁(?:在|现在)?(?:跟进?|盯|负责|管(?!采购|钱|付)|接手)|归谁|(?:哪个|哪位)(?:同事|销售)|负责人(?:是谁)?[?。!]*$|\bwho(?:'s| is)? (?:handling|running|owns|owning|on|looking after|in charge)\b/i,
  ],
  [
    'decider',
    /谁(?:来|能|可以|有权|才能)?(?:拍板|做主|说了算|定)|拍板的|说了算的?是?|关键人|决策[人链]|老板(?:是|叫|姓)(?:谁|啥|什么|哪)|\bwho (?:decides|signs off|calls the shots|has the final say|makes the (?:call|decision))|decision maker/i,
  ],
  [
    'contacts',
    /联系人|对接人|联系方式|(?:电话|微信|手机号?)(?:是|多少|号|有没有|有[吗没]|给我)|有(?:他|她|他们)?的?(?:电话|微信|手机)|跟谁对接|找谁|认识谁|有哪些人|\bcontacts?\b|who (?:do we know|should i (?:call|talk to))/i,
  ],
  [
    'signing',
    /(?:什么时候|啥时候|几时|几号|哪天|何时|多久)[^,。]{0,4}(?:能)?(?:签|下单|定|成交)|\bwhen (?:will|are|is|do|does|can)\b[^.]{0,40}\bsign/i,
  ],
  [
    'next',
    /下一?步|接下来|下次(?:什么时候|啥时候|哪天|几号|跟|见|联系)|约(?:了|在)?(?:什么时候|哪天|几号|没)|\bnext (?:step|meeting|move|action)|what(?:'s| is) next/i,
  ],
  [
    'last',
    /上(?:次|回)|最近(?:一次)?(?:聊|谈|说|联系|跟进|沟通|见)|最后(?:一次)?(?:聊|谈|说|联系|跟进|见)|(?:多久|多少天|几天|多长时间)没(?:有)?(?:联系|跟|动|见|聊|声音|消息|去)|聊了?(?:啥|什么|哪些)|\blast (?:talk|time|contact|meeting|call|touch|conversation|spoke)|what did (?:we|they) (?:say|talk|discuss)/i,
  ],
  [
    'source',
    /谁(?:给我?们?|帮我?们?)?(?:介绍|推荐|牵线)|(?:哪儿?|哪里|怎么|咋)(?:来|认识|找来|找上|拿到|接触)(?:的|上)|来源|什么渠道|\b(?:where did .{1,40} come from|who (?:introduced|referred)|source)\b/i,
  ],
  ['stage', /(?:哪个|什么|啥)阶段|阶段(?:呢|是)|\b(?:which|what) stage\b/i],
];

const HEARD: readonly (readonly [readonly SignalKind[], RegExp])[] = [
  [
    ['competitor'],
    /竞品|竞争对手|对手|友商|(?:跟|和|同)[^,。]{1,10}(?:抢|争)|[抢争](?:这|那|他们?|它)(?:个|一)?[单家]|比价|跟谁比|还有谁在|还在看谁|(?:用|看|找|选)(?:的是|的)?(?:谁|哪)家|\b(?:competitors?|rivals?|up against|who else (?:are|is|do|did|have|has|they|we)(?!\s(?:i|we)\b[^?]{0,20}\b(?:chase|call|see|contact|follow|email|ring|visit|reach|ping|talk|meet)))\b/i,
  ],
  [['budget'], /预算|\bbudget\b/i],
  [['payment'], /付款|回款|账期|尾款|定金|预付|首付|到账|\b(?:pay|paid|payment|invoice|deposit)\b/i],
  [['contract'], /合同|条款|法务|盖章|\b(?:contract|legal|terms)\b/i],
  [['delivery'], /交付|交期|交货|发货|安装|工期|上线|\b(?:delivery|lead time|install\w*|go[- ]live)\b/i],
  [['trial'], /试用|样品|样机|试点|打样|\b(?:trial|pilot|poc|samples?)\b/i],
  [['technical'], /技术|接口|参数|需求|要求|\b(?:technical|integration|requirements?|spec)\b/i],
  [['service'], /售后|服务|投诉|培训|维保|\b(?:service|complain\w*|training|support)\b/i],
  [['renewal'], /续约|续费|续签|\brenew\w*\b/i],
  [['bidding'], /招标|投标|标书|开标|中标|\b(?:tender|bid|rfp)\b/i],
  [['objection'], /顾虑|担心|异议|不满|意见|态度|嫌|\b(?:objection|concern|worr\w*|complaint)/i],
  [['price', 'objection'], /价格|报价|价钱|贵|便宜|折扣|\b(?:price|pricing|quote|discount|expensive)\b/i],
];

/** Words that ask for the whole: where it stands. */
const WHOLE =
  /到哪|进展|进度|怎么样|咋样|情况|如何了|啥样|近况|动静|还有戏|有戏没|\b(?:status|update|progress|where (?:are|is|do)|how(?:'s| is| are)|news|latest)\b/i;

/** The one thing asked about a customer; undefined where the whole is, or several things at once. */
export function facetAsked(text: string): Facet | undefined {
  const said = plain(text);
  const [only, another] = PLAIN.filter(([, words]) => words.test(said));
  if (only?.[0] === 'stuck') return { kind: 'stuck' };
  if (WHOLE.test(said) || (only && another && !(only[0] === 'last' || another[0] === 'last'))) return undefined;
  if (only) return { kind: only[0] };
  const heard = HEARD.find(([, words]) => words.test(said));
  return heard && { kind: 'heard', topics: heard[0] };
}

/** Words that ask for one thing of one customer and hardly for anything else, however the question was taken. */
export function plainlyOfOne(text: string, named: boolean): boolean {
  const facet = facetAsked(text);
  if (named && LAST_HEARD.test(text)) return true;
  return facet?.kind === 'promised' || (facet?.kind === 'heard' && facet.topics[0] === 'competitor' && ASKS.test(plain(text)));
}

/** 嘉宁多久没动了: since when one that is named was not heard of. */
const LAST_HEARD = /(?:多久|多少天|几天|多长时间)没(?:有)?(?:联系|跟|动|见|聊|声音|消息|去)/;

const ASKS = /哪[几些个家]|谁|有没有|[吗?]|什么|啥|\b(?:who|which|what|any)\b/i;
