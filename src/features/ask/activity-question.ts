/** Questions about what people did: who went where, how often, and who wrote nothing. Pure. */

/** What is asked: how much was logged, or who logged nothing; `least` = the fewest first. */
export interface ActivityAsked {
  readonly nobody: boolean;
  /** Who is first is asked, not how much all did. */
  readonly ranks: boolean;
  readonly least: boolean;
  /** Which customers are asked for, not how many. */
  readonly places?: boolean;
}

const DID =
  /(?:干|做|忙)(?:了)?(?:什么|啥|嘛|哪些|些?什么)(?:了|事了)|(?:干|做|忙)了(?:什么|啥|嘛|哪些)|[跑跟](?:了|得|的)|拜访|走访|回访|跟进|见(?:了|过)|(?:写|记|录|填|交)(?:了|过)?(?:几|多少|跟进|记录|拜访)|(?:没|未)(?:写|记|录|填|交)|勤快?|懒|[不没]干活|摸鱼|划水|偷懒|\b(?:visits?|visited|logged|logging|follow(?:ed)?[- ]?ups?|activity|active|busiest|slack\w*|lazy|laziest|idle)\b/i;
/** Somebody is asked after, or at the end a number of what was done. */
const ASKED =
  /(?:干|做|忙)(?:了)?(?:什么|啥|嘛|哪些)|谁|见了?哪[些几](?:家|个)?客户|哪(?:个|位)(?:人|销售|同事)|哪些(?:人|销售|同事)|(?:几|多少)[家个次条趟位]?(?:客户|人|跟进|记录)?[了呢啊呀]?[?。!]?$|\b(?:who'?s?|how many|how often)\b/i;
/** What has still to be done, or to whom it was not done, is another question. */
const ANOTHER =
  /明[天早晚]|后天|下下?(?:个)?(?:周|星期|礼拜|月)|tomorrow|next week|金额|下一步|联系方式|该|要|应当|得去|超期|逾期|到期|卡|负责|在跟|(?:被|没|未)[^,。]{0,2}(?:跟进?|联系|拜访|回访)的|没人|客户(?:没|多久|好久)|(?:哪些|哪个|哪家|几个|几家)(?:客户|单子?|商机)[^,。]{0,4}(?:没|未)|签|成交|丢|赢|\b(?:should|overdue|due|owns?|signed|won|lost|not been)\b/i;
const NOBODY = /(?:没|未|不)(?:有)?(?:怎么)?(?:写|记|录|填|交|跟进?|拜访|跑|动)|\b(?:nothing|no one|hasn't|haven't|did(?: not|n't))\b/i;
const RANKS = /最|第一|垫底|倒数|排|勤|懒|[不没]干活|摸鱼|划水|\b(?:most|least|fewest|busiest|laziest|top|slack\w*|lazy|idle)\b/i;
const LEAST = /最[少懒低]|懒|[不没]干活|摸鱼|划水|垫底|倒数|\b(?:least|fewest|laziest|slack\w*|lazy|idle)\b/i;

/** 孙悦这周在干嘛, 大家这两天都忙什么, 今天我都记了啥: what did they do. */
const BUSY =
  /(?:在|都|忙)干(?:嘛|些?什么|些?啥)|[干做忙]了?些?(?:什么|啥)|忙不忙|[写记录填跑见聊]了些?(?:什么|啥|哪些|哪几)|\bwhat (?:has|have|is|are|did)\b[^.?]{1,30}\b(?:up to|doing|done|do|log|logged|write|written)\b/i;

/** 今天都去了哪, 大家见了谁: the customers themselves. */
const PLACES =
  /^(?:那)?(?:今[天日]|昨[天日]|[这本上]个?(?:周|星期|礼拜|月)|最近|这几天|这两天)?[^,。]{0,6}?(?:去|跑|见|拜访|走访)(?:了|过)?(?:哪(?!一?步)[儿里些几]?[家个]?(?:客户)?|谁)[了呢啊?。!]*$|\b(?:where (?:did|has|have)|which customers (?:did|has|have)|who (?:did|has|have)) [^?]{1,30}\b(?:go|gone|been|visit(?:ed)?|see|seen|meet|met)\b/i;

const ALL_OF_US = /谁|大家|团队|我|\b(?:everybody|everyone|the team|who|we|I)\b/i;

/** 大家今天都写了吗: who has not. */
const ALL_WROTE =
  /(?:大家|都|全|每个人|所有人)[^,。]{0,8}(?:写|记|录|填|交)(?:了|过)?(?:跟进|记录|日报)?(?:吗|没有?|么)[?。!]*$|\b(?:did|has) every(?:body|one) (?:log|write|logged|written)\b/i;

/** `ours`: one of us is named. */
export function activityAsked(text: string, ours: boolean): ActivityAsked | undefined {
  if (text.length <= 20 && ALL_WROTE.test(text)) return { nobody: true, ranks: false, least: false };
  const places = PLACES.test(text);
  const asks = places || (BUSY.test(text) && (ours || ALL_OF_US.test(text))) || (DID.test(text) && ASKED.test(text));
  if (text.length > 40 || !asks || ANOTHER.test(text)) return undefined;
  return { nobody: NOBODY.test(text), ranks: RANKS.test(text), least: LEAST.test(text), places };
}

/** 昨天呢, 都去了哪 after such a question: the same of another time, or once more. */
const ON =
  /^(?:那|那么)?(?:今天|昨天|[本这上]个?(?:周|星期|礼拜|月)|最近)(?:的)?[呢嘞咧][??。!]?$|^(?:那)?(?:他们?|她们?|我们?|大家)?都?(?:去|跑|见|拜访)(?:了)?(?:哪[儿里些几]?[家个]?(?:客户)?|谁)[了呢啊??。!]*$|^(?:and |what about )?(?:today|yesterday|this week|last week|this month|last month)\??$/i;

/** True where the customers are asked for. */
export const placesAsked = (text: string): boolean => PLACES.test(text.trim());

/** True for a short question that goes on with one about what people did. */
export const activityGoesOn = (text: string): boolean => ON.test(text.trim());
