/** Who took what upon themselves: one person, one deed, and a day only where one was said. */
import type { Side } from '../../records/minutes.js';
import type { ReadingContext } from '../reading.js';
import { type Item, type Sentence, sentencesOf } from './sentence.js';
import { calledAs } from './sides.js';
import { NO_STEP, STEPS } from './words.js';

export interface Turn {
  readonly speaker: string;
  readonly side: Side;
  readonly text: string;
}

/** An action and the turn it was taken on in. */
export interface Taken extends Item {
  readonly whose: 'customer' | 'ours';
  readonly turn: number;
}

/** 我后天上午去现场看, 名单我七月二十八号前报: who speaks will do it; what was done, is thought or stands so is no deed. */
const I_DO =
  /(?:我|咱|我们|我这边|我们这边|这边)(?!们?(?:是|的|有(?!空)|没|不|也是|觉得|想问|担心|记得|听说|看过|测过|手上|上次|要(?:看到|上|的是)|希望|算了|管|只|说|种|吃过|一个|(?:公司)?没有|在|家|刚))[^,。;我你]{0,16}?(?:去|来|给|发|报|出|做|寄|送|带|拿|查|问|谈|约|测|补|盯|排|订|定下|写|整理|准备|确认|开好|开通|导|量|取|汇报|答复|回(?!本|老家)|申请|借|调|派|安排|下单|提(?!前)|传|更新|重|起草|搭|备好|让|找|请|跟|拉|催|同步|协调|落实|沟通|承担|留|办)/;
const I_DO_EN = /\b(?:i'll|i will|i can (?:get|send|do|share)|let me|we'll|we will|i'm going to)\b(?! (?:not|never))/i;
/** Agreed for a day, whoever does it: 合同下周三签. */
const AGREED = /(?:合同|协议|订单)[^,。]{0,6}(?:签|盖章|寄|发)|(?:那就|定在?|就)[^,。]{0,8}(?:做|来|签|上线|进场|开始|补完|交)/;
/** 我让质检…, 动火证我来办, 图纸我们自己发: what the customer takes upon itself. */
const TAKES =
  /我(?:来|让|去|跟|报|安排|负责|找|出(?!了)|拿|寄|开|导|明|今|后|周|下周)|我们(?:自己|这边)?(?:来|去|发|办|出|给|打|提供|安排|配合|申请|取|寄)|由我们|(?:\d+|两|三)(?:间|个人?|台)[^,。]{0,8}给你|\bi'll (?!not|never)/i;
/** The chair's words, what was said or done before, what is not done. */
const NEVER =
  /(?:今天|这次)[^。]{0,14}(?:过一遍|过[一二三四]件|把|主要|聊|碰一下|确认下|对一下)|(?:报|说|问|看|测|试|找|去|发|给|做|查|谈|讲|听)(?:过(?!去|来)|了(?!解))|算出来|我说|的老板|接手|就是[两三四几]件|听说|不一定|先不|我(?:就)?说[三几下]/;
/** A day that sets a limit or tells of a state is no deed: 9月28号到10月8号不许施工. */
const NO_DEED = /不(?:许|能|行|准)|必须|要上线|才能|之前(?:要|必须)|来不及|赶不上|扣|等不了|排到|最快|最早|只有|一天都|要来看|过了这|需要/;

const AT_ONCE = 40;

/** The deeds of a meeting, in order. Yields after every few turns. */
export function* actionsIn(
  turns: readonly Turn[],
  speakers: readonly { readonly name: string; readonly side: Side }[],
  context: ReadingContext,
): Generator<undefined, Taken[]> {
  const actions: Taken[] = [];
  const doers = speakers.map(({ name, side }) => ({ name, side, short: shortOf(name) }));
  for (const [at, { speaker, side, text }] of turns.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield undefined;
    for (const sentence of sentencesOf(speaker, text, context)) {
      const said = sentence.folded;
      if (said.length < 6) continue;
      const dated = sentence.due !== null;
      const other = namedDoer(said, speaker, doers);
      const theirs = side === 'customer';
      const first = theirs
        ? TAKES.test(said)
        : I_DO.test(said) || I_DO_EN.test(said) || (STEPS.test(said) && /我(?:来|去|回去|答应)/.test(said));
      const gives = /给(?:我|你|您)|(?:来|取|派|留)(?:一|两|几)?[^,。]{0,6}$/.test(said);
      const deed =
        other !== undefined || first || (dated && (AGREED.test(said) || gives || (!theirs && STEPS.test(said) && /[我你]/.test(said))));
      if (
        !deed ||
        NO_STEP.test(said) ||
        (NEVER.test(said) && other === undefined) ||
        (NO_DEED.test(said) && other === undefined && !(dated && first && !/不(?:许|能|行|准)|必须/.test(said)))
      )
        continue;
      if (other === undefined && !dated && !strong(said, theirs)) continue;
      const owner = other ?? ownerOf(sentence, side, turns, at);
      const owning = doers.find(({ name }) => name === owner)?.side ?? side;
      actions.push({ owner, due: sentence.due, text: sentence.text, whose: owning === 'customer' ? 'customer' : 'ours', turn: at });
    }
  }
  return once(actions);
}

/** Without a day only a clear word makes a deed. */
const strong = (said: string, theirs: boolean): boolean =>
  theirs
    ? /我(?:来|让|去|安排|负责|找|出[一两三]|跟)|我们自己|由我们|给你们?[。!]?$|\bi'll\b/i.test(said)
    : /我(?:来|去|回去?|会|答应|让|找|安排|负责|盯|从)|\b(?:i'll|i will|let me)\b/i.test(said);

function shortOf(name: string): string {
  const { who } = calledAs(name);
  const bare = who.replace(/^[\u4e00-\u9fff]{2,5}(?=[\u4e00-\u9fff]{1,2}(?:总|主任|科长|老师|经理|部长|社长|局长|工)$)/, '');
  // 设备部老邓 → 老邓; IT老杜 → 老杜; 采购总监Linda → Linda.
  const tail = /([A-Za-z]{2,}|[老小阿][\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff](?:总|主任|科长|老师|经理|部长|社长|副?局长|工|姐|哥))$/.exec(
    bare,
  )?.[1];
  return tail ?? bare;
}

const DOES_NEXT =
  '(?:你|您|那边)?(?:先|再|就|也|负责|这边)?(?:今天|明天|后天|今晚|本周|这周|下周|周[一二三四五六日]|\\d+号|月底|[一二三四五六七八九十]+月|去|来|给|发|把|出|做|带|寄|报|要一下|安排|(?:will|to|can)\\s)';

/** 李楠的图纸周五给, 麻烦马老师去要, Kevin本周五前给: somebody named as the one to do it. */
function namedDoer(said: string, speaker: string, doers: readonly { readonly name: string; readonly short: string }[]): string | undefined {
  for (const { name, short } of doers) {
    if (name === speaker || short.length < 2 || !said.includes(short)) continue;
    const safe = short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const does = new RegExp(`(?:^|麻烦|请|辛苦|由|让|[,;:。、的书案告件频文表料])${safe}(?:的[^,。]{1,8}|[,:]?)${DOES_NEXT}`, 'i').exec(
      said,
    );
    const handed = new RegExp(`(?:给|跟|找|问|发给|寄给|联系|send|tell|ask)\\s?${safe}`, 'i').test(said);
    if (does && !(handed && !/麻烦|请|辛苦|由|让/.test(does[0]))) return name;
  }
  return undefined;
}

/** The one spoken to (你们下周二来取), else who says it. */
function ownerOf({ speaker, folded }: Sentence, side: Side, turns: readonly Turn[], at: number): string | null {
  const asks =
    /^(?:那|好|行)?[,]?(?:你们?|您)|你们?(?:.{0,8})(?:来|给|派|出|取|留)|(?:图纸|材料|报价|文件).{0,6}给我|老[\u4e00-\u9fff]你们/;
  if (asks.test(folded) && !/我(?:来|给|让|去|把|今|明|后|周|下)/.test(folded)) {
    const before = turns.slice(0, at).findLast((turn) => (turn.side === 'customer') !== (side === 'customer'));
    if (before !== undefined) return before.speaker;
  }
  return side === 'customer' && AGREED.test(folded) && !TAKES.test(folded) ? null : speaker;
}

/** The same deed repeated when the talk is summed up is kept once: by the same person for the same day, in mostly the same words. */
function once(actions: readonly Taken[]): Taken[] {
  const kept: Taken[] = [];
  for (const action of actions) {
    const again = kept.findIndex((one) => one.owner === action.owner && one.due === action.due && alike(one.text, action.text));
    if (again < 0) kept.push(action);
    else if (action.text.length > (kept[again]?.text.length ?? 0)) kept[again] = action;
  }
  return kept;
}

function alike(a: string, b: string): boolean {
  const grams = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const [x, y] = [grams(a), grams(b)];
  const shared = [...x].filter((gram) => y.has(gram)).length;
  return shared >= 0.6 * Math.min(x.size, y.size);
}
