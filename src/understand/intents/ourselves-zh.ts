/** What is said among ourselves, in Chinese: no news of a customer, though one may be named. */
/** What of a message it is judged by. */
interface Told {
  readonly folded: string;
  readonly customers: number;
  readonly people: number;
  /** A customer is known, or named by a telling ending. */
  readonly surely: boolean;
  readonly signals: number;
  readonly stages: number;
  readonly hasAmount: boolean;
}

/** Sums that are no customer's. */
export const OUR_MONEY = /目标|指标|任务|提成|报销|工资|奖金|预测|房租|差旅|补贴|业绩|团队|咱组|我们组|全组|季度|本月|这个月|公司/;

/** 下季度目标冲500万: what we are to sell, no customer's sum. */
const OUR_TARGET =
  /(?:目标|指标|任务|业绩|kpi)[^,。;]{0,8}(?:冲|做到|完成|是|定)[^,。;]{0,4}\d|(?<![\u4e00-\u9fff]要)冲(?:刺|到|个|一?下)?\s?\d+(?:\.\d+)?(?:万|个?亿|w(?![a-z]))/i;
const THEIRS = /他们|她们|对方|客户|甲方|人家/;

/** 谁能加个班, 固件组谁在: a call to colleagues. */
const CALLS_FOR_HELP =
  /吱一?声|群里有谁|谁有空|捎我|谁(?:今晚|明天|现在|这会儿?)?(?:能(?:来|帮|加|替|顶|捎)|在(?![跟做负管盯忙])|方便|顺路)/;

/** 低于八五折的一律走审批 都知道一下: what all of us are told. */
const TO_ALL =
  /都知道一?下|(?:请|望)?(?:大家|各位|全员)(?:注意|知悉|周知|留意)|周知|(?:从[今这下本]|即日|自\d)[^,。]{0,5}起[^。]{0,20}(?:一律|统一|必须|不再|不得|收到|执行)/;
/** 标书谁写呢, 你写商务 我写技术: work shared out among us. */
const SHARED_OUT = /谁(?:来)?(?:写|做|弄|画)(?:呢|啊|呀|[\s,?]|$)|[你我](写|做|弄|画|跟)[^,。\s]{1,5}[,\s]+[你我]\1/;

/** A call to colleagues, work shared out among us, what all of us are told, or our own target. */
export function isForUs({ folded, customers, people, surely, signals, stages, hasAmount }: Told): boolean {
  if (SHARED_OUT.test(folded)) return true;
  if (!hasAmount && people === 0 && (!surely || signals + stages === 0) && CALLS_FOR_HELP.test(folded)) return true;
  return customers === 0 && (TO_ALL.test(folded) || (people === 0 && OUR_TARGET.test(folded) && !THEIRS.test(folded)));
}

/** Words that colleagues are called or asked with, beside whatever else is told. */
export function talkAmongOurselves(folded: string): boolean {
  return /(?:谁能|谁有空|谁去|哪位|大家|工厂(?:能|那边能)|有没有人|有人|帮忙看|求助|(?:有没有|要不要|需不需要|用不用)[^,。]{0,4}(?:要我|我带|帮带|一起去|顺路))/.test(
    folded,
  );
}

/** 今天没啥事, 没有别的了: nothing is told of anybody. */
export const NOTHING_MORE =
  /^(?:我?今天|目前|暂时|这边)?(?:就)?没有?(?:啥|什么|别的|其他的?|其它的?)(?:事儿?|情况)?(?:要(?:说|报|记)的)?(?:了|啦|哈|的)*[。.!~]*$/;
