import type { Lang } from '../../terms.js';
import { tagsIn } from '../text/matches.js';

/** What a question or an order may be about. Words of one subject ask alike: 冷落 and 没跟 are both neglect. */
export type Subject =
  | 'deals'
  | 'money'
  | 'rank'
  | 'rate'
  | 'target'
  | 'stretch'
  | 'all'
  | 'follow'
  | 'neglect'
  | 'if'
  | 'wording'
  | 'chatted'
  | 'minutes'
  | 'visit'
  | 'background'
  | 'state'
  | 'stage'
  | 'enter'
  | 'remind'
  | 'you'
  | 'give'
  | 'show'
  | 'us'
  | 'them'
  | 'life';

const PUT_TO_US: ReadonlySet<Subject> = new Set<Subject>(['you', 'give', 'show', 'remind']);
/** Words put to the bot, and what is wanted for whoever types them: 你往谈判那块挪挪, 给我拎出来. */
export const putToUs = (subject: Subject): boolean => PUT_TO_US.has(subject);

type Words = readonly (readonly [Subject, RegExp])[];

const ZH: Words = [
  [
    'deals',
    /单子|商机|线索|项目(?!那|的)|(?:哪些|几个|多少|的|新|老|大)客户|客户(?:数|量|名单|清单|有|里)|[几大小签成丢赢输开]单|合同额|签约额|订单|几家|多少家|几个|标的/,
  ],
  ['money', /金额|多少钱|总值|总额|总量|盘子|业绩|销售额|签约额|合同额|回款|收入|营收|流水|利润|毛利|多少万|值多少|块钱|客单价/],
  ['rank', /最[多大高好少低久快慢强弱]|排[名行序第]|前[\d一二三四五六七八九十]|top|冠军|第一名|垫底|从[大高多]到/i],
  ['rate', /率|占比|比例|比重|概率|平均|周期|一般|通常|人均/],
  ['target', /目标|指标|任务|达标|完成|缺口|配额|预测|预计|预估|有望|冲刺?|超额|差多少|够数|够不够|稳了/],
  [
    'stretch',
    /本[周月季年]|[这上下]个?(?:周|月|季度?|星期|礼拜)|今年|去年|明年|前年|季度|[上下]半年|全年|年[初底内]|[一二三四五六七八九十\d]+月(?:份)?|截至|累计|至今|同期|同比|环比|[qQ][1-4]/,
  ],
  [
    'all',
    /一共|总共|合计|累计|全部|所有|各(?:个|阶段|行业|区|人|组)|每(?:个|人|组|阶段)|分别|团队|全组|全员|大家|咱们?一共|整体|分布|加起来|全线|全公司/,
  ],
  ['follow', /跟进?(?![我你他她])|联系|回访|拜访|打交道|打电话|走动|回复|维护|照顾|催/],
  [
    'neglect',
    /逾期|超期|过期|到期|没(?:人)?(?:跟|联系|管|理|动|动静|声音|消息|更新|处理|打|回访|拜访|记录|写)|冷落|晾|漏|忘|拖|断联|凉|沉默|沉睡|睡着|停滞|僵|好久|很久|太久|待办|待跟|该|欠|急|要干|安排|日程|任务|计划/,
  ],
  [
    'if',
    /如果|要是|假如|假设|假使|倘若|若|万一|的话|就算|即使|一旦|真(?:拿下|丢|签)|没有.{2,8}还|测算|模拟|推演|削减|砍|让利|打.?折|降.{0,3}(?:%|个点|成)|再降|再让/,
  ],
  [
    'wording',
    /话术|说辞|怎么(?:说|回(?!事)|讲|答|开口|应对|应付|解释|接|谈|拒|说服|表达|劝|催|约)|如何(?:说|回|讲|答|应对|解释|接|谈|说服|拒绝)|(?:写|拟|编|起草|回|发)(?:一?[条封段个份句]|个?信)|编辑.{0,3}[条封段]|微信|短信|邮件|措辞|润色|委婉|语气|口吻|开场白|回应|反驳|守住|挽回|教我|支个?招/,
  ],
  ['chatted', /聊|谈(?!判)|说(?!辞|话)|讲|沟通|讨论|开会|会议|吵|碰头|电话会|录音|通话|群里|上面|聊天|对话|刚才/],
  ['minutes', /纪要|会议记录|总结|小结|归纳|归拢|概括|提炼|梳理|整理|要点|重点|结论|汇总成|摘要|待办列|议定/],
  [
    'visit',
    /(?:去|见|到|约|拜访|进|会|谈)(?:了)?.{0,10}(?:之?前|路上|楼下|门口)|马上|等[下会]|待会|一会儿?|半小时后|(?:明|后)天.{0,6}(?:去|见|约)|头一[回次]|第一次去|约了|要去|快到|接手|十分钟|点半?约|会议室/,
  ],
  [
    'background',
    /背景|来龙去脉|情况|资料|档案|画像|简报|速览|历史|来往|往来|前因|底细|来头|路数|脾气|了解|介绍|说说|讲讲|补课|功课|注意|前前后后|记录/,
  ],
  [
    'state',
    /进展|进度|现状|近况|怎么样|咋样|如何|到哪|哪一?步|卡|后续|下文|结果|动静|消息|兑现|还有戏|有戏|希望|态度|意见|异议|拍板|对接人|联系人|负责|上次|上回|最近|合作|款|尾款|报价|预算|合同|标书|验收|样/,
  ],
  [
    'stage',
    /(?:改|调|挪|推|标|转|变|升|退|归|设|移|更新|做|记|关|放|搁|划|打|拖|拉|扔|捞|塞|搬|降|换|摆|算|当|[→>])(?:成|为|到|进|回|至|掉|了|闭|单|丢单|处理|往|在)?.{0,4}(?:线索|意向|方案|报价|谈判|赢单|丢单|输单|成交|签约|关闭|处理|won|lost|proposal|negotiation|intent)|往.{0,3}(?:线索|意向|方案|报价|谈判|赢单|丢单)|阶段(?:改|调|推|换|不对)|状态(?:改|调|更新)|关单|关了|关掉|结单|标[赢丢输]/i,
  ],
  [
    'enter',
    /(?:录|建|登记|新增|添加|加|新建|建档|入|开|记)(?:入|一?下|个|一个|一条|条|一家|家|了|上)*.{0,4}(?:客户|线索|商机|档|户|主顾|[lL]ead)|(?:录|记|建|登)(?:进去|上|一笔|入)|建档|入库|新(?:客|主顾|户|线索|[lL]ead)/,
  ],
  [
    'remind',
    /提醒|提示我|(?:叫|喊|催|吼|闹|戳|提|嗌|嚷|薅|敲|[cC]all|cue)(?:醒|一?下)?我|闹钟|闹铃|通知我|记着|记得|别忘|到点|吱一?声|一嗓子|想着/,
  ],
  // Whom the words are put to, what is wanted for us, and that something be laid out: 你往谈判那块挪挪, 给我拎出来看看.
  [
    'you',
    /(?<![给跟和找问说叫让请])你(?:给|帮|替|看|查|瞅|改|记|写|编|整|弄|说|讲|把|可得|得|就|先|赶紧|快|那|来|直接|往|扒|捋|算|想|琢磨|拟)/,
  ],
  [
    'give',
    /(?<![他她们户总工姐哥长任边方家人说让叫求板])(?:给|帮|替)(?:我|咱)(?!们?(?:打|发来|说|回|送|报|寄))|(?<![他她们户总工姐哥长任边方家人说让叫求板])(?:发|甩|传|念|报|说|讲)(?:给)?(?:我|咱)(?!们)|我(?:一声|一下|一嗓子)/,
  ],
  [
    'show',
    /(?:列|拉|拎|揪|报|调|捞|扒|捋|排|晒|导|翻|筛|挑|盘|归拢|亮|拽|掏|过)(?:一?下|一遍|出来|上来|给我|看看|个名单|个清单)|(?:看看|瞅瞅|瞧瞧|看一?眼|瞄一?眼|看下|看一下)(?:[,。!?\s]|$)|名单|清单|列表|明细|\blist\b/,
  ],
  ['us', /我们|咱|我(?!要去)|团队|组里/],
  ['them', /他们|他家|她|对方|那边|客户(?:说|嫌|问|要|讲|觉|质|拿|老|咬)|人家/],
  [
    'life',
    /吃|喝|睡|困|累|热|冷|雨|天气|下班|上班|周末|打球|电影|孩子|地铁|堵车|电梯|空调|打印机|wifi|网络?(?:断|卡|慢)|会议室(?:谁|订|空)|快递|外卖|咖啡|工资|年假|请假|报销|发票(?:抬头|该|找|怎么)|心情|哈哈|谢|辛苦|恭喜|你(?:是|叫|好|会|真|还挺)/i,
  ],
];

const EN: Words = [
  [
    'deals',
    /\b(?:deals?|opportunit\w+|leads?|pipeline|funnel|accounts|customers|clients|logos|proposals|wins|losses|orders|everything in)\b/i,
  ],
  ['money', /\b(?:revenue|amount|value|worth|dollars|money|bookings?|booked|sales|margin|number|price|quote)\b|\$/i],
  ['rank', /\b(?:top|biggest|largest|most|best|worst|rank\w*|leader\w*|highest|smallest|first)\b/i],
  ['rate', /\b(?:rate|conversion|convert\w*|share|percent\w*|average|avg|cycle|turned into|ratio|typical\w*)\b/i],
  ['target', /\b(?:target|quota|goal|on track|forecast|hit|gap|short|land|attainment|expected|projected|commit)\b/i],
  [
    'stretch',
    /\b(?:(?:this|last|next) (?:week|month|quarter|year)|q[1-4]|ytd|so far|month end|quarter end|year end|january|february|march|april|may|june|july|august|september|october|november|december|to date)\b/i,
  ],
  ['all', /\b(?:all|every\w*|total|overall|team|each|by (?:stage|rep|source|region|industry|person)|breakdown|list)\b/i],
  [
    'follow',
    /\b(?:follow(?:ed|ing)?[- ]?ups?|follow|call|contact\w*|chase|chasing|touch\w*|reach\w*|nudge|ping|visit|reply|talked?|spoken?)\b/i,
  ],
  [
    'neglect',
    /\b(?:overdue|stale|neglect\w*|quiet|cold|ignored|slipp\w+|missed|forgot\w*|due|behind|haven't|hasn't|untouched|on my (?:plate|list)|owe|to do|urgent|no activity)\b/i,
  ],
  ['if', /\b(?:if|suppose|supposing|assuming|say|without|what would|worst case|best case|discount|% off)\b/i],
  [
    'wording',
    /\b(?:word|wording|reply|respond|response|answer|email|note|message|line|opener|draft|write|script|handle|comeback|polite|apology|say|sound|rephrase|counter|pitch)\b/i,
  ],
  ['chatted', /\b(?:call|meeting|thread|channel|discussion|conversation|chat|above|kickoff|notes|talked)\b/i],
  ['minutes', /\b(?:summar\w+|recap|minutes|tl;?dr|sum up|key points|bullets|action items|write up|notes)\b/i],
  ['visit', /\b(?:about to|off to|walking into|heading|meeting \w+ in|seeing|before (?:my|the|i)|dial into|on my way|taking over|prep)\b/i],
  [
    'background',
    /\b(?:background|rundown|brief|history|story|fill me in|catch me up|up to speed|tell me about|know about|should i know|where we left off|one[- ]pager|run me through)\b/i,
  ],
  [
    'state',
    /\b(?:status|update|progress|latest|news|stand|stuck|where(?:'s| is| are)|signed|paid|contract|quote|budget|decision|contact|next (?:step|meeting)|heard|happened|going|gone)\b/i,
  ],
  ['stage', /\b(?:mark|move|set|bump|push|flip|put|close|change|update)\b.*\b(?:won|lost|lead|intent|proposal|negotiation)\b/i],
  ['enter', /\b(?:add|create|register|log|enter|new) (?:a |the )?(?:new )?(?:customer|lead|prospect|account|client|company)\b/i],
  ['remind', /\b(?:remind|reminder|(?:ping|nudge|poke|buzz|bug) me|don't let me forget|wake me|alert me)\b/i],
  ['you', /\b(?:can|could|will|would) (?:you|u)\b/i],
  [
    'give',
    /\b(?:give|gimme|show|send|get|tell|pull|shoot|drop|hand|walk|run|fill|catch|brief|prep|help) (?:me|us)\b|\bgimme\b|\b(?:pls|plz|please)\b/i,
  ],
  ['show', /\b(?:list|show|breakdown|rundown|who|which|whose)\b/i],
  ['us', /\b(?:we|us|our|i|my|me)\b/i],
  ['them', /\b(?:they|them|their|he|she|his|her)\b/i],
  [
    'life',
    /\b(?:lunch|coffee|beer|weather|weekend|wifi|printer|holiday|expense\w*|birthday|joke|game|tired|thanks|cheers|lol|haha?|hi|hello|good (?:morning|point|one|night)|office|mug|charger|funny)\b/i,
  ],
];

/** What the words of a text are about, each subject once. */
export function subjectsIn(folded: string, lang: Lang): Subject[] {
  return tagsIn(lang === 'zh' ? ZH : EN, folded);
}
