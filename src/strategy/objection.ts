/** Which objection a part of a message carries. */
import type { ObjectionTopic } from '../records/knowledge.js';
import type { Lang, SignalKind } from '../terms.js';
import { topicIn } from '../understand/objections/find.js';
import type { ReadDeal, ReadSignal } from '../understand/reading.js';

export interface Objection {
  readonly topic: ObjectionTopic;
  /** The words around it, to find cards by. */
  readonly words: string;
}

const OBJECTS: readonly SignalKind[] = ['objection', 'competitor'];
/** Topics of a deal that are an objection only as what the customer demands: 账期要90天, 没预算. */
const DEMANDED: Partial<Record<SignalKind, ObjectionTopic>> = {
  payment: 'payment_terms',
  budget: 'no_budget',
  delivery: 'lead_time',
  trial: 'trial_first',
  decision_maker: 'decider_busy',
  contract: 'contract_terms',
  service: 'after_sales',
};
const DEMANDS =
  /要(?!是)|必须|坚持|非得|不(?:肯|同意|接受|给|想|愿|能|行|批)|嫌|太|至少|最少|没(?:有)?(?:预算|批|点头|同意)|卡|\b(?:wants?|needs?|insists?|demands?|refus\w+|too|no|won't|can't|only|at least)\b/i;
const SETTLED = /谈妥|谈好|说定|没问题|同意了|接受了|答应|确认了|搞定|\b(?:agreed|accepted|settled|no problem|confirmed)\b/i;
/** Words to both sides of what was heard. */
const AROUND = 24;

/** Undefined when nothing is objected to, or nothing that an answer is known for. Ours, past and supposed ones are none. */
export function objectionIn(read: Pick<ReadDeal, 'signals' | 'part'>, text: string, lang: Lang): Objection | undefined {
  for (const signal of read.signals.filter((one) => isHeard(one) && !isDenied(text, one))) {
    const words = around(text, signal, read.part);
    const topic = topicIn(words, lang) ?? (signal.kind === 'competitor' ? 'rival' : undefined);
    if (topic) return { topic, words };
  }
  return demandIn(read, text, lang);
}

function demandIn(read: Pick<ReadDeal, 'signals' | 'part'>, text: string, lang: Lang): Objection | undefined {
  for (const signal of read.signals.filter(({ kind, ...how }) => kind in DEMANDED && isTheirs(how))) {
    const words = around(text, signal, read.part);
    const topic = topicIn(words, lang);
    if (topic && topic === DEMANDED[signal.kind] && DEMANDS.test(words) && !SETTLED.test(words)) return { topic, words };
  }
  return undefined;
}

const isHeard = ({ kind, ...how }: ReadSignal): boolean => OBJECTS.includes(kind) && isTheirs(how);

const isTheirs = ({ polarity, holder }: Pick<ReadSignal, 'polarity' | 'holder'>): boolean =>
  holder !== 'us' && polarity !== 'denied' && polarity !== 'past' && polarity !== 'conditional';

/** 没有嫌贵, 不觉得贵: what stands right before says that it is not so. */
const isDenied = (text: string, { span }: ReadSignal): boolean =>
  /(?:没有?|并?不再?|不是|没再|无|\b(?:not?|never|isn't|wasn't|didn't|doesn't|without))(?:觉得|说|提|找|find|think|a|an|too|\s)*$/i.test(
    text.slice(Math.max(0, span[0] - 10), span[0]),
  );

function around(text: string, { span }: ReadSignal, [start, end]: ReadDeal['part']): string {
  return text.slice(Math.max(start, span[0] - AROUND), Math.min(end, span[1] + AROUND));
}
