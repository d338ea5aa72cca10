/** How people of a meeting take something upon themselves, in both languages. Read on folded text. */

/** 我后天上午去现场看, 名单我七月二十八号前报: who speaks will do it; what was done, is thought or stands so is no deed. */
export const I_DO =
  /(?:我|咱|我们|我这边|我们这边|这边)(?!们?(?:是|的|有(?!空)|没|不|也是|觉得|想问|担心|记得|听说|看过|测过|手上|上次|要(?:看到|上|的是)|希望|算了|管|只|说|种|吃过|一个|(?:公司)?没有|在|家|刚))[^,。;我你]{0,16}?(?:去|来|给|发|报|出|做|寄|送|带|拿|查|问|谈|约|测|补|盯|排|订|定下|写|整理|准备|确认|开好|开通|导|量|取|汇报|答复|回(?!本|老家)|申请|借|调|派|安排|下单|提(?!前)|传|更新|重|起草|搭|备好|让|找|请|跟|拉|催|同步|协调|落实|沟通|承担|留|办)/;
export const I_DO_EN = /\b(?:i'll|i will|i can (?:get|send|do|share)|let me|we'll|we will|i'm going to)\b(?! (?:not|never))/i;
/** Agreed for a day, whoever does it: 合同下周三签. */
export const AGREED = /(?:合同|协议|订单)[^,。]{0,6}(?:签|盖章|寄|发)|(?:那就|定在?|就)[^,。]{0,8}(?:做|来|签|上线|进场|开始|补完|交)/;
/** 我让质检…, 动火证我来办, 图纸我们自己发: what the customer takes upon itself. */
export const TAKES =
  /我(?:来|让|去|跟|报|安排|负责|找|出(?!了)|拿|寄|开|导|明|今|后|周|下周)|我们(?:自己|这边)?(?:来|去|发|办|出|给|打|提供|安排|配合|申请|取|寄)|由我们|(?:\d+|两|三)(?:间|个人?|台)[^,。]{0,8}给你|\bi'll (?!not|never)/i;
/** The chair's words, what was said or done before, what is not done. */
export const NEVER =
  /(?:今天|这次)[^。]{0,14}(?:过一遍|过[一二三四]件|把|主要|聊|碰一下|确认下|对一下)|(?:报|说|问|看|测|试|找|去|发|给|做|查|谈|讲|听)(?:过(?!去|来)|了(?!解))|算出来|我说|的老板|接手|就是[两三四几]件|听说|不一定|先不|我(?:就)?说[三几下]/;
/** A day that sets a limit or tells of a state is no deed: 9月28号到10月8号不许施工. */
export const NO_DEED =
  /不(?:许|能|行|准)|必须|要上线|才能|之前(?:要|必须)|来不及|赶不上|扣|等不了|排到|最快|最早|只有|一天都|要来看|过了这|需要/;
/** The chair opening a meeting or summing it up. */
export const CHAIRS =
  /(?:今天|这次)[^。]{0,14}(?:过一遍|过[一二三四]件|确认下?|碰一下|定下来|对(?:了?一下|下)|聊|说清楚|主要)|\b(?:let's go through|where did you land|appreciate the time|wanted to start)\b/i;
