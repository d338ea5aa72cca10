/** What looks like an objection, a promise or a step in a line and is none. Pure. */
import { REFUSES } from './words.js';

/** 不碍事, 可以接受, just a checkbox: what was said against us is settled as it is said. */
const SETTLED =
  /不碍事|不算(?:个?事|啥|什么|大?问题)|(?:可以|能|都能|也能|还能)接受(?!不)|没(?:什么)?关系|(?:那|就)没(?:事|问题)(?:了|$)|不影响(?:使用|什么)?(?:的|$|[,。])|无所谓|(?:是|算)?小(?:事|问题|毛病)|(?:走|是)个?(?:流程|过场|形式)|随口(?:一?说|一?提|敲打)|开玩笑|(?:我|咱)(?:们)?(?:当场|就|也)?(?:说|答应|回)(?:了)?(?:可以|行|没问题|能)|(?:他|她|对方)(?:就)?(?:点头|放心|满意|认可|没再(?:说|提)|没说(?:什么|啥))了?|\b(?:just a (?:checkbox|formality)|no big deal|not a (?:big )?(?:deal|problem|blocker)|can live with|fine with (?:that|it)|acceptable|lol,? ignore|ignore (?:it|that)|(?:he|she|they)(?:'s| is|'re| are) (?:fine|ok(?:ay)?|happy) with)\b/i;
/** But: what follows stands. */
const YET = /(?:但|可(?!以|能)|不过|就是|只是|然而|\bbut\b|\bexcept\b)[^。.!?]{2,}$/i;
/** 是我自己担心: one of us fears it, nobody said it. */
const OUR_FEAR = /(?:我|咱)(?:们)?(?:自己|个人)?(?:也|还是|有点)?(?:担心|怕|嘀咕|觉得悬)|\bi(?:'m| am) (?:worried|afraid)\b/i;

/** True where the words of a line that object settle what they say, or are a fear of ours. */
export function objectsToNothing(folded: string, ours: boolean): boolean {
  const settled = SETTLED.exec(folded);
  if (settled !== null && !YET.test(folded.slice(settled.index + settled[0].length))) return true;
  if (!ours || !OUR_FEAR.test(folded)) return false;
  const clauses = folded.split(/[,。;!?]/);
  return clauses.every((clause) => (OUR_FEAR.test(clause) ? !OF_THEM.test(clause) : !REFUSES.test(clause)));
}

/** Somebody of theirs is said to mean or do something. */
const OF_THEM =
  /(?:^|[,。\s])(?:也|就|还|又)?答应(?!你|他们?|她)|(?:他|她|他们|对方|客户|甲方|人家|[\u4e00-\u9fff](?:总|工|姐|哥|长|主任|经理|老板|院|科|处)|小[\u4e00-\u9fff])(?:们)?(?:那边|那头|也|又|还|就|已经|今天|昨天|刚|底下|\([^)]*\))*[^,。!?]{0,8}(?:说|讲|答应|承诺|保证|同意|会|让|要|愿意|肯|给|发|回|签|付|批|定|嫌|怕|担心)|\b(?:he|she|they|[A-Z][a-z]+)(?:'ll|'d)?\b[^.!?]{0,24}\b(?:said|says|promised|agreed|will|sends?|signs?|pays?|wants?|would|can|takes?|gets?)\b/;
/** 我去磨他, 后天给你结果: one of us does it. */
const OUR_DEED =
  /(?:^|[,。\s])(?:那|行|好|嗯|ok)?[,\s]?(?:我|咱)(?:们|这边)?(?:这?[今明后两][天晚早]?|周[一二三四五六日天]|下周[一二三四五六日天]?)?(?:就|再|先|来|马上|现在)?(?:去|来|给|发|做|写|问|整理|排|约|催|查|安排|跟|找|出|算|让)|\bI(?:'ll| will|'m going to)\b/i;

/** 得程总批: who has to grant it has promised nothing. */
const HAS_TO = /(?:得|要|等|须|需要?|还得)[^,。我]{1,4}(?:批|签|定|点头|同意)/g;

/** True where a line that one of us writes to us promises a deed of ours, not of the customer. */
export const isOurWord = (folded: string): boolean => OUR_DEED.test(folded) && !OF_THEM.test(folded.replace(HAS_TO, ''));

/** 检测报告后天给我, 你把合同发来: the customer asks us for something. */
const ASKS_US =
  /(?:先)?别(?:再)?给我|(?:发|给|寄|传|报|导|送)(?:份|个|一份|一个)?(?:给)?(?:我(?!们?(?:会|来|去|这边|自己|老板|领导|司))|我们)(?!来|去|会)|(?:你|你们|您)(?:那边|这边)?(?:先|再|也|就|赶紧|尽快|今天|明天|后天|今晚|[这下]?周[一二三四五六日内]?|这[两几]天)*(?:把|给|发|寄|出|做|写|报)|\b(?:send|get|give) (?:me|us)\b|\b(?:can|could) you\b/i;
/** 我让财务去办: who asks does something as well. */
const DOES_TOO =
  /(?:我|我们|咱们?|这边)(?:这边|今天|明天|后天|下午|上午|马上|再|先|就|会|来|去)*(?:去|来|让|叫|安排|提交?|签|付|打款|走|报(?!价)|批|盖|下单|找|推|申请|确认|回)|(?:我|我们|这边)[^,。你]{0,8}(?:走|拿|签|定|办|写|寄|带)|把你们|给(?:你|您)们?(?:寄|办|发|开|签|打)|也行|转你|(?:就|再|才)(?:签|付|打款|下单|走|找|批|盖章|安排)|\b(?:I|we)(?:'ll| will| can)\b/i;
/** 我让班组长试了三天: done already. */
const IS_DONE =
  /(?:我|我们|咱们?)(?:这边|都|也|已经|昨天|上周|上个?礼拜)*(?:(?:让|叫|安排)[^,。]{1,6})?(?:试|用|看|测|跑|问|装|比|打)(?:了|过)/;

/** True where a line of the customer's asks us for something, or tells what they did, and promises nothing. */
export const isNoPromise = (folded: string, dated: boolean): boolean =>
  (ASKS_US.test(folded) && !DOES_TOO.test(folded)) || (!dated && IS_DONE.test(folded) && !DOES_TOO.test(folded.replace(IS_DONE, '')));

/** 让咱把发票先开过去, 你去说: there is something to do for us. */
const FOR_US =
  /(?:让|叫|要|请|等|麻烦)(?:我们?|咱们?)|(?:我们?|咱们?)(?:这边)?(?:去|来|发|做|写|问|整理|排|约|催|查|安排|跟|找|出|算|再|先|得|要|需要|把|明|今|后|周|下周)|你(?:去|来|把|先|再|给|跟|写|做)|\b(?:I|we)(?:'ll| will| need| have to| should|'re)\b|\b(?:please|can you)\b/i;

/** True where all that is to be done is done by the customer. */
export const isTheirsAlone = (folded: string): boolean => OF_THEM.test(folded) && !FOR_US.test(folded);
