import { dayOf } from '../../records/day.js';
import type { Side } from '../../records/minutes.js';
import type { Day } from '../../terms.js';
import type { ReadDeal, ReadingContext } from '../reading.js';
import { dealIn } from './deal-of-talk.js';
import { linesOf, type TalkLine } from './lines.js';
import { createPromisers } from './promiser.js';
import { type Item, type Sentence, sentencesOf } from './sentence.js';
import { isNoPromise, isOurWord, isTheirsAlone, objectsToNothing } from './settled.js';
import { type Message, sidesOf } from './sides.js';
import { weighLine } from './weigh-lines.js';

/** A fact and the message it was said in. */
export interface ChatItem extends Item {
  readonly turn: number;
  /** The sentence itself, where `text` begins with the one it answers. */
  readonly said: string;
}

export interface ChatRead {
  readonly commitments: readonly ChatItem[];
  readonly objections: readonly ChatItem[];
  readonly steps: readonly ChatItem[];
  /** What the customer asks of us for a day: the next step counts with it. */
  readonly asked: readonly ChatItem[];
}

/** What the customer promised and objected to in a stretch of chat, and what is ours to do. Extracts only, nothing is phrased anew. */
export function readTalk(messages: readonly Message[], sides: ReadonlyMap<string, Side>, context: ReadingContext): ChatRead {
  const commitments: ChatItem[] = [];
  const objections: ChatItem[] = [];
  const steps: ChatItem[] = [];
  const asked: ChatItem[] = [];
  const turns = messages.map(({ sender, text }) => ({ speaker: sender, side: sides.get(sender) ?? 'unknown', text }));
  const lines = linesOf(turns, false, sentencesOf, context);
  const senders = new Set(messages.map(({ sender }) => sender));
  const promiser = createPromisers(senders);
  for (const line of lines) {
    for (const list of [commitments, steps, asked]) moveOff(list, line);
    const { folded: said, speaker } = line;
    const { side } = line.line;
    const theirs = side === 'customer';
    const owner = promiser(said, speaker, side);
    const is = weighLine(line.line);
    const promises = is.theirs > 0 && (theirs ? !isNoPromise(said, line.line.dated) : !isOurWord(said));
    if (theirs && is.theirs > 0 && !promises && line.due !== null) asked.push(item({ ...line, said: line.text }, owner));
    if (promises) commitments.push(item({ ...line, text: line.whole, said: line.text }, owner));
    if (is.objects > 0 && !objectsToNothing(said, !theirs)) objections.push(item({ ...line, said: line.text }, theirs ? speaker : null));
    if (is.ours > 0 && !theirs && !(promises && isTheirsAlone(said)))
      steps.push(item({ ...line, text: line.whole, said: line.text }, ownerOf(said, speaker, messages, sides, line.turn)));
  }
  return { commitments, objections, steps, asked };
}

/** 周四不行,周五吧: what was to be done on that day is done on the other, or on none that is known. */
function moveOff(items: ChatItem[], { refused, due, turn }: TalkLine): void {
  for (const [i, one] of items.entries())
    if (one.turn < turn && one.due !== null && refused.includes(one.due)) items[i] = { ...one, due: due === one.due ? null : due };
}

/** The labelled form of a chat's reading, for the corpus. */
export function readChat<Deal>(messages: readonly Message[], context: ReadingContext, show: (deal: ReadDeal) => Deal): object {
  const sides = sidesOf(messages.map(({ sender, text }) => ({ speaker: sender, text })));
  const { commitments, objections, steps, asked } = readTalk(messages, sides, context);
  const read = dealIn(messages, sides, context)?.deal;
  const day = nextDay([...commitments, ...steps, ...asked], dayOf(context.now, context.zone));
  const deal =
    read === undefined || day === undefined ? read : { ...read, next: { value: { day }, certainty: 'stated' as const, rule: 'talk/next' } };
  const owned = ({ owner, due, text }: ChatItem) => ({ owner, due, text });
  return {
    deal: deal === undefined ? {} : show(deal),
    commitments: commitments.map(owned),
    objections: objections.map(({ text }) => ({ text })),
    next_steps: steps.map(owned),
  };
}

/** The first day on which something is to be done; what is for today counts where nothing else is to come. */
export function nextDay(items: readonly ChatItem[], today: Day): Day | undefined {
  const days = items.flatMap(({ due }) => (due === null || due < today ? [] : [due])).sort();
  return days.find((day) => day > today) ?? days[0];
}

const item = ({ due, text, said, turn }: Sentence & { readonly turn: number; readonly said: string }, owner: string | null): ChatItem => ({
  owner,
  due,
  text,
  said,
  turn,
});

/** Whom a line gives something to do: somebody it names (让小文改合同, 老骆你把…), the one spoken to (复盘你写吧), else who says it. */
function ownerOf(said: string, speaker: string, messages: readonly Message[], sides: ReadonlyMap<string, Side>, turn: number): string {
  const ours = (name: string) => sides.get(name) !== 'customer' && name !== speaker;
  const called = CALLED.exec(said)?.[1];
  const colleague = called === undefined ? undefined : messages.find(({ sender }) => ours(sender) && isCalled(sender, called))?.sender;
  if (colleague !== undefined) return colleague;
  const own = OF_OURS.exec(said)?.[1];
  if (own !== undefined) return messages.find(({ sender }) => isCalled(sender, own))?.sender ?? own;
  const sent = SENT.exec(said)?.[1];
  if (sent !== undefined && !NOBODY.test(sent)) return messages.find(({ sender }) => isCalled(sender, sent))?.sender ?? sent;
  if (!ORDERED.test(said) || TAKES_IT.test(said)) return speaker;
  return (
    messages.slice(0, turn).findLast(({ sender }) => ours(sender))?.sender ??
    messages.slice(turn).find(({ sender }) => ours(sender))?.sender ??
    speaker
  );
}

const isCalled = (sender: string, name: string): boolean =>
  sender === name || sender.endsWith(name) || (sender.length >= 2 && name.endsWith(sender));

/** 法务小岑你准备质疑函, @Devon can you: somebody is called and told what to do. */
const CALLED =
  /(?:^|[,。;@\s])([\u4e00-\u9fff]{2,5}?|[A-Z][a-z]+)[,,]?\s?(?:你(?!们|说的?对|看着办)|(?:can|could|would|will) you\b|please\b)/;
/** 让计划部周四出一版, 明儿让小刘去拍: somebody else is sent to do it. Who sends somebody himself (我让法务加) answers for it. */
const SENT =
  /(?:^|[^我们他她户总工咱你家要来说\s])\s?(?:让|叫|派|安排|请)(?:[\u4e00-\u9fff]{1,3}[组部科])?([\u4e00-\u9fff]{2,4}?|[A-Z][a-z]+)\s?(?=去|来|跑|给|做|写|改|出|把|发|寄|送|带|拍|查|测|补|盯|跟|算|准备|重|今|明|后天|周|下周|过去|过来|联系|评估|起草|\bto\b|\b(?:send|draft|prepare|call|check|fix|ship|run)\b)/;
/** 我们实施小贺下周二就能导, 发票财务小霍明天开: one of ours who is named with his work. */
const OF_OURS =
  /(?:我们|咱们?)?(?:实施|财务|技术|法务|商务|售后|交付|研发|产品|项目|设计|仓库|物流|客服|工程|质检|生产|采购|运营)(?:部|组|那边|这边|的)?((?:小|老|阿|大)[\u4e00-\u9fff])(?=今|明|后天|周|下周|礼拜|\d|本周|月底|就|会|去|来|能|把|[一二两三]天)/;
const NOBODY =
  /^(?:他|她|它|你|您|我|咱|对方|客户|甲方|人家|大家|老板娘?|领导|师傅|工人|司机|其中)|(?:总|院长|校长|主任|科长|处长|厂长|局长|经理)$/;
const ORDERED =
  /^(?:那|好|行|可以|ok|嗯|中|成)?[,.\s]*(?:但是?)?[,\s]*(?:你(?!们)|draft|please|can you|could you)|你(?!们|说|看(?!完)|觉得|知道|的|那边|这边|听|要是)[^,。我]{0,6}?(?:去|来|把|先|再|写|做|改|出|给|发|寄|送|带|拉|查|问|盯|跟|约|打|准备|整理|算|快递|安排|叫|催|别|今|明|后天|周|下周|自己)/i;
const TAKES_IT = /我(?:来|去|给|明|今|周|再|先|发|写|做|出|改)/;
