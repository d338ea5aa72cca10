import type { ObjectionTopic } from '../../records/knowledge.js';
import type { Lang } from '../../terms.js';
import type { Style } from './style.js';

interface Tone {
  readonly hello: (who: string) => string;
  readonly theySaid: (hello: string, quote: string) => string;
  readonly settle: (hello: string, where: string, about: string) => string;
}

/** What a talk track says to the customer, by templates. Facts are put in as they are written down. */
export const TRACK_WORDS = {
  zh: {
    tone: {
      plain: {
        hello: (who) => (who === '' ? '您好' : who),
        theySaid: (hello, quote) => `${hello},上次您这边提到"${quote}",我记着。今天就想跟您把这件事说透。`,
        settle: (hello, where, about) => `${hello},${where}今天想跟您把${about}说透。`,
      },
      formal: {
        hello: (who) => (who === '' ? '您好' : `${who},您好`),
        theySaid: (hello, quote) => `${hello}。上次沟通中贵方提到"${quote}",我们内部已经认真讨论,今天向您说明我们的考虑。`,
        settle: (hello, where, about) => `${hello}。${where}今天想就${about}与您正式沟通。`,
      },
      casual: {
        hello: (who) => (who === '' ? '您好' : who),
        theySaid: (hello, quote) => `${hello},您上回说的"${quote}",我回来琢磨了一下,跟您聊两句。`,
        settle: (hello, where, about) => `${hello},${where}咱们聊聊${about}。`,
      },
    } satisfies Record<Style['tone'], Tone>,
    topics: {
      expensive: '价格',
      rival: '几家的差别',
      wait: '还没定下来的地方',
      no_budget: '预算',
      payment_terms: '付款',
      lead_time: '交期',
      trial_first: '试用',
      decider_busy: '领导那边要看的东西',
      no_trust: '您不放心的地方',
      switching: '换的过程',
      contract_terms: '条款',
      after_sales: '售后',
      no_fit: '功能上差的那几条',
      no_need: '现在的做法',
    } satisfies Record<ObjectionTopic, string>,
    thisMatter: '这件事',
    lastSpoke: (day: string) => `上次聊是 ${day},`,
    record: '客户档案',
    followUp: (day: string) => `${day}的跟进`,
    card: (title: string) => `话术卡《${title}》`,
    general: (title: string) => `通用话术《${title}》`,
    youLiked: (quote: string) => `您这边说过"${quote}",这是咱们往下谈的底子。`,
    agreedStep: (day: string, step: string) => `咱们约的是 ${day} ${step},从这天往回排,今天把这一条定下来就不赶。`,
    whatItHolds: (money: string) => `现在谈的是 ${money},里面包了什么、不包什么,我跟您一条一条对。`,
    yourDate: (words: string) => `时间上您提过"${words}",我们按这个来安排。`,
  },
  en: {
    tone: {
      plain: {
        hello: (who) => (who === '' ? 'Hello' : `Hello ${who}`),
        theySaid: (hello, quote) => `${hello}, last time you said "${quote}". I took that seriously and would like to settle it today.`,
        settle: (hello, where, about) => `${hello}, ${where}today I would like to settle ${about}.`,
      },
      formal: {
        hello: (who) => (who === '' ? 'Dear Sir or Madam' : `Dear ${who}`),
        theySaid: (hello, quote) =>
          `${hello}, in our last conversation you mentioned "${quote}". We have considered it and would like to explain our view.`,
        settle: (hello, where, about) => `${hello}, ${where}we would like to discuss ${about} with you.`,
      },
      casual: {
        hello: (who) => (who === '' ? 'Hi' : `Hi ${who}`),
        theySaid: (hello, quote) => `${hello}, I have been thinking about what you said, "${quote}".`,
        settle: (hello, where, about) => `${hello}, ${where}shall we talk about ${about}?`,
      },
    } satisfies Record<Style['tone'], Tone>,
    topics: {
      expensive: 'the price',
      rival: 'how the offers differ',
      wait: 'what is still open',
      no_budget: 'the budget',
      payment_terms: 'payment',
      lead_time: 'the delivery date',
      trial_first: 'the trial',
      decider_busy: 'what your management needs to see',
      no_trust: 'your doubts',
      switching: 'the change-over',
      contract_terms: 'the clauses',
      after_sales: 'service',
      no_fit: 'the gaps in function',
      no_need: 'how you do it today',
    } satisfies Record<ObjectionTopic, string>,
    thisMatter: 'this',
    lastSpoke: (day: string) => `we last spoke on ${day}; `,
    record: 'customer record',
    followUp: (day: string) => `follow-up of ${day}`,
    card: (title: string) => `card "${title}"`,
    general: (title: string) => `general card "${title}"`,
    youLiked: (quote: string) => `You said "${quote}". That is what we build on.`,
    agreedStep: (day: string, step: string) => `We agreed on ${day} (${step}). Counting back, settling this today keeps us on time.`,
    whatItHolds: (money: string) => `We are talking about ${money}. Let us go through what it holds and what it does not.`,
    yourDate: (words: string) => `On timing you mentioned "${words}". We plan by that.`,
  },
} as const satisfies Record<Lang, unknown>;
