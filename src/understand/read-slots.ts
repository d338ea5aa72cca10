import type { Day, Intent, Lang, Stage } from '../terms.js';
import type { FoundAmount } from './find-amounts.js';
import type { FoundDate } from './find-dates.js';
import type { PersonHit } from './people/person.js';
import type { Found, Period, Slots } from './reading.js';
import { changesEn, daysEn, metricsEn, notYetEn, periodsEn, sectionsEn, stagesAskedEn, topNEn, unpinsEn } from './slots/en.js';
import { givenSlot, ownerSlot } from './slots/owner.js';
import { isNobody, rivalAsked } from './slots/rival.js';
import { changesZh, daysZh, metricsZh, notYetZh, periodsZh, sectionsZh, stagesAskedZh, topNZh, unpinsZh } from './slots/zh.js';

/** What the slots are read from. */
export interface Asked {
  readonly folded: string;
  readonly lang: Lang;
  readonly intent: Intent;
  readonly customer: string | undefined;
  /** The customer's name was known or told by its shape, not by its place alone. */
  readonly surely: boolean;
  readonly secondCustomer: string | undefined;
  readonly people: readonly PersonHit[];
  readonly colleagues: readonly string[];
  readonly rivals: readonly Found<string>[];
  readonly amounts: readonly FoundAmount[];
  readonly dates: readonly FoundDate[];
  readonly phones: readonly string[];
  readonly percent: number | undefined;
  readonly today: Day;
  /** Slots of the question before, where this one goes on with it. */
  readonly before: Slots | undefined;
  /** It only puts something in the place of what was asked before. */
  readonly goesOn: boolean;
  /** Somebody put in the place of whom the question before was about. */
  readonly owner: string | undefined;
}

/** What a question or an order is about. */
export function slotsOf(asked: Asked): Slots {
  const { folded, intent, lang } = asked;
  const zh = lang === 'zh';
  const met = zh ? undefined : metInEnglish(asked);
  // chase Vic at Sunmarsh Farms: who is met is somebody, where it is done the customer.
  const customer = met !== undefined && asked.customer === met ? (asked.secondCustomer ?? asked.customer) : asked.customer;
  const contact = asked.people.find((person) => !person.ours)?.name ?? (customer === met ? undefined : met);
  const who = customer === undefined ? {} : { customer };
  const whom = contact === undefined ? {} : { contact };
  switch (intent) {
    case 'ask_deal_status':
      // 那上个月呢: the same customer at another time.
      return { ...who, ...whom, ...(customer === undefined ? {} : rivalSlot(asked)), ...(asked.goesOn ? periodSlot(asked) : {}) };
    case 'ask_brief':
      return { ...who, ...whom, ...(customer === undefined ? {} : rivalSlot(asked)) };
    case 'draft_talk_track':
      return { ...who, ...whom, ...rivalSlot(asked) };
    case 'summarize_meeting':
      return { ...who, ...periodSlot(asked) };
    case 'create_lead': {
      // 老板姓万: a family name is all there is.
      const family = contact === undefined ? /姓([\u4e00-\u9fff])(?![\u4e00-\u9fff]{2})/.exec(folded)?.[1] : undefined;
      return { ...who, ...whom, ...(family === undefined ? {} : { contact: family }), ...givenSlot(folded, lang) };
    }
    case 'set_reminder': {
      const date = asked.dates.find((found) => found.past !== true);
      return {
        ...who,
        ...whom,
        ...(date === undefined ? {} : { date: date.day, ...(date.minutes === undefined ? {} : { minutes: date.minutes }) }),
      };
    }
    case 'change_stage': {
      const stage = targetStage(folded, zh);
      return { ...who, ...(stage === undefined ? {} : { stage }) };
    }
    case 'ask_overdue': {
      const days = daysSlot(folded, zh);
      const when = days === undefined ? periodSlot(asked) : { days };
      // 明天要联系谁: a day that no stretch of time names.
      const day = Object.keys(when).length > 0 ? undefined : asked.dates.find((found) => found.past !== true && found.day > asked.today);
      const before = asked.before === undefined ? {} : keptBefore(asked.before, Object.keys(when).length > 0 || day !== undefined);
      const amount = asked.amounts[0]?.value ?? levelOf(folded);
      return {
        ...before,
        ...ownerSlot(asked),
        ...when,
        ...(day === undefined ? {} : { date: day.day }),
        ...(amount === undefined ? {} : { amount }),
      };
    }
    case 'ask_whatif': {
      const change = zh ? (first(changesZh, folded) ?? inEnglish(changesEn, folded)) : first(changesEn, folded);
      const percent = asked.percent ?? pointsOff(folded);
      return {
        ...who,
        ...(asked.customer === undefined || !asked.surely ? ownerSlot(asked) : {}),
        ...periodSlot(asked),
        ...(asked.rivals.some(({ rule }) => rule === 'known/competitor') || rivalAsked(folded) !== undefined ? rivalSlot(asked) : {}),
        ...(change === undefined ? {} : { change }),
        ...(percent === undefined ? {} : { pct: percent }),
        ...(asked.amounts[0] === undefined ? {} : { amount: asked.amounts[0].value }),
        ...(/预测|\bforecast\b/i.test(folded) ? { metric: 'forecast' as const } : {}),
      };
    }
    case 'ask_funnel': {
      const figures = funnelSlots(asked, zh);
      // Priyanka's deals: whose they are is no customer, nor is what only stood at a customer's place.
      const about = asked.surely && figures.owner !== customer ? who : {};
      return { ...asked.before, ...about, ...figures };
    }
    case 'ask_customers':
    case 'draft_report':
    case 'export_records':
      return { ...ownerSlot(asked), ...periodSlot(asked) };
    case 'hand_over':
      return handOver(asked);
    case 'ask_process':
    case 'ask_dimensions':
    case 'set_industry':
      return who;
    case 'merge_customers':
      return { ...who, ...(asked.secondCustomer === undefined ? {} : { other: asked.secondCustomer }) };
    case 'add_contact_detail':
      return { ...who, ...whom, ...(asked.phones[0] === undefined ? {} : { phone: asked.phones[0] }) };
    case 'change_setting': {
      const date = asked.dates[0];
      const minutes = date === undefined ? clockIn(folded) : date.minutes;
      return {
        ...(date === undefined || date.minutes !== undefined ? {} : { date: date.day }),
        ...(minutes === undefined ? {} : { minutes }),
      };
    }
    case 'pin_customer':
      return { ...who, ...((zh ? unpinsZh : unpinsEn).test(folded) ? { pinned: false } : {}) };
    case 'ask_battle_brief': {
      const section = first(zh ? sectionsZh : sectionsEn, folded);
      return section === undefined ? {} : { section };
    }
    case 'log_followup':
    case 'correct_record':
    case 'smalltalk':
    case 'other':
    case 'undo':
    case 'ask_delivery':
    case 'mute_pushes':
    case 'light_form':
    case 'import_records':
    case 'manage_people':
    case 'bind_group':
    case 'manage_vocabulary':
    case 'manage_model':
    case 'explain_reading':
    case 'manage_knowledge':
    case 'ask_ai':
    case 'help':
      return {};
  }
}

const MET =
  /\b(?:see|seeing|meet|meeting|chase|chasing|call|calling|text|email|ping|ring|remind|nudge|thank|visit|lunch with|coffee with|talk(?:ing)? to|speak(?:ing)? (?:to|with))\s([A-Z][a-z]+)(?= (?:at|from|of|about|on|in|for|to|tomorrow|today|next|this)\b|[,.?!]|$)/;

/** Whom a question or an order wants met, where the company is named beside. */
function metInEnglish({ folded, customer, secondCustomer }: Asked): string | undefined {
  const name = customer === undefined ? undefined : MET.exec(folded)?.[1];
  return name === undefined || (name === customer && secondCustomer === undefined) ? undefined : name;
}

/** A bare time of day (改到9点, at 8:30), in minutes after midnight. */
function clockIn(folded: string): number | undefined {
  const zh = /(下午|晚上|傍晚)?(\d{1,2}|[一二三四五六七八九十]{1,3})点(?:(半)|(\d{1,2})分?)?/.exec(folded);
  if (zh !== null) {
    const hour = numberOf(zh[2] ?? '') ?? 0;
    return ((zh[1] !== undefined && hour < 12 ? 12 : 0) + hour) * 60 + (zh[3] === undefined ? Number(zh[4] ?? 0) : 30);
  }
  const figures = /\b(\d{1,2})(?::(\d\d))?\s?(am|pm)?\b/i.exec(folded);
  if (figures === null) return undefined;
  const hour = Number(figures[1]);
  return hour > 23 ? undefined : ((figures[3]?.toLowerCase() === 'pm' && hour < 12 ? 12 : 0) + hour) * 60 + Number(figures[2] ?? 0);
}

function funnelSlots(asked: Asked, zh: boolean): Slots {
  const { folded } = asked;
  const metric = /总金额|金额(?:是|有|合计)?多少|按金额(?:算|看|统计)|\bin dollars\b/.test(folded)
    ? 'amount'
    : zh
      ? (first(metricsZh, folded) ?? inEnglish(metricsEn, folded))
      : first(metricsEn, folded);
  const notYet = (zh ? notYetZh : notYetEn).test(folded);
  const stage = metric === 'cycle' || metric === 'win_rate' || metric === 'forecast' ? undefined : stageAsked(folded, zh, notYet);
  const top = topOf(folded, zh);
  const days = daysSlot(folded, zh);
  const amount = asked.amounts[0]?.value ?? levelOf(folded);
  const rival = rivalSlot(asked);
  return {
    ...ownerSlot(asked),
    ...periodSlot(asked),
    ...rival,
    ...(stage === undefined ? {} : { stage }),
    ...(metric === undefined ? {} : { metric }),
    ...(top === undefined ? {} : { top_n: top }),
    ...(days === undefined ? {} : { days }),
    ...(amount === undefined ? {} : { amount }),
  };
}

/** The rival a question names, if it is not its customer as well. */
function rivalSlot({ folded, lang, rivals, customer }: Asked): { competitor?: string } {
  const rival = rivals[0]?.value ?? (lang === 'zh' ? rivalAsked(folded) : undefined);
  return rival === undefined || rival === customer || isNobody(rival) ? {} : { competitor: rival };
}

/** Words of English in a Chinese question: 帮我看下negotiation的单. */
function inEnglish<T>(pairs: readonly (readonly [T, RegExp])[], folded: string): T | undefined {
  return LATIN_WORD.test(folded) ? first(pairs, folded) : undefined;
}
const LATIN_WORD = /[a-z]{3}/i;

/** 再让8个点, 抹五个点, another 8 pts, 平一成: so much less in a hundred. */
function pointsOff(folded: string): number | undefined {
  const points = /(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)\s?(?:个?(?:百分)?点|pts?\b|points?\b)/i.exec(folded)?.[1];
  if (points !== undefined) return numberOf(points);
  const tenths = /(?:让|减|平|降|砍|便宜|少|掉)了?([一二两三四五六七八九])成/.exec(folded)?.[1];
  return tenths === undefined ? undefined : (numberOf(tenths) ?? 0) * 10;
}

/** 百万级的项目: from that sum on. */
function levelOf(folded: string): number | undefined {
  const level = /(?<![\d一二两三四五六七八九几])([十百千])万(?:级|量级|以上|往上|的|大单)|(?:[过超上破够]|超过)([十百千])万/.exec(folded);
  const unit = level?.[1] ?? level?.[2];
  if (unit !== undefined) return { 十: 100_000, 百: 1_000_000, 千: 10_000_000 }[unit];
  const figure = /(\d+(?:\.\d+)?)\s?(万|[wWkKmM](?![A-Za-z]))(?:以上|往上|起|\+|的)?/.exec(folded);
  return figure === null
    ? undefined
    : Number(figure[1]) * { 万: 10_000, w: 10_000, k: 1000, m: 1_000_000 }[figure[2]?.toLowerCase() as 'k'];
}

function first<T>(pairs: readonly (readonly [T, RegExp])[], text: string): T | undefined {
  return pairs.find(([, pattern]) => pattern.test(text))?.[0];
}

function stageAsked(folded: string, zh: boolean, notYet: boolean): Stage | undefined {
  const pairs = zh ? (LATIN_WORD.test(folded) ? [...stagesAskedZh, ...stagesAskedEn] : stagesAskedZh) : stagesAskedEn;
  // The stage said first is the one asked about: 方案→谈判的转化率 starts from 方案.
  let best: { readonly stage: Stage; readonly at: number } | undefined;
  for (const [stage, pattern] of pairs) {
    if (notYet && stage === 'won') continue;
    const at = folded.search(pattern);
    if (at >= 0 && (best === undefined || at < best.at)) best = { stage, at };
  }
  return best?.stage;
}

const TARGET_ZH =
  /(?:为|成|到|进|至|回|入|往|标记?)(?:了)?[「"“']?(线索|意向|方案|报价|谈判|商务谈判|商务|赢单?|成交|已成交|已签约?|签约|丢单?|输单|流失|关闭|won|lost)/;
const LOOSE_ZH = /丢单?|输单|流失|黄了|没戏|赢单|成交|签约|签了|关(?:掉|了|闭|单)|谈判|方案|报价|意向|线索/;
const TARGET_EN =
  /\b(lead|intent|qualified|proposal|negotiation|negotiating|won|lost|closed[- ]won|closed[- ]lost)\b(?!.*\b(?:lead|proposal|negotiation|won|lost)\b)/i;

function targetStage(folded: string, zh: boolean): Stage | undefined {
  // 黄了,帮我关掉: what is closed without a word for how was lost.
  const word = (zh ? TARGET_ZH : TARGET_EN).exec(folded)?.[1]?.toLowerCase() ?? (zh ? LOOSE_ZH.exec(folded)?.[0] : undefined);
  if (word === undefined) return undefined;
  if (/丢|输|流失|关|黄|没戏|lost/.test(word)) return 'lost';
  if (/赢|成交|签|won/.test(word)) return 'won';
  if (/谈判|商务|negotiat/.test(word)) return 'negotiation';
  if (/方案|报价|proposal/.test(word)) return 'proposal';
  if (/意向|intent|qualified/.test(word)) return 'intent';
  return /线索|lead/.test(word) ? 'lead' : undefined;
}

/** What a question that goes on keeps of the one before: whose, and since when unless it says another time. */
function keptBefore({ owner, period, days, date }: Slots, anotherTime: boolean): Slots {
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(anotherTime || period === undefined ? {} : { period }),
    ...(anotherTime || days === undefined ? {} : { days }),
    ...(anotherTime || date === undefined ? {} : { date }),
  };
}

/** 推到下季度,这季度差多少: what is reckoned is said last. */
function lastNamed(periods: readonly (readonly [Period, RegExp])[], folded: string): Period | undefined {
  let last: { readonly period: Period; readonly at: number } | undefined;
  for (const [period, pattern] of periods) {
    const at = folded.search(pattern);
    if (at >= 0 && (last === undefined || at > last.at)) last = { period, at };
  }
  return last?.period;
}

/** A named month counts from the month of the reference day. */
function periodSlot({ folded, lang, today, intent }: Asked): { period?: Period } {
  const periods = lang === 'zh' ? periodsZh : periodsEn;
  const named = intent === 'ask_whatif' ? lastNamed(periods, folded) : first(periods, folded);
  if (named !== undefined) return { period: named };
  const month = monthNamed(folded, lang);
  if (month === undefined) return {};
  const distance = month - Number(today.slice(5, 7));
  if (distance === 0) return { period: 'this_month' };
  if (distance === -1 || distance === 11) return { period: 'last_month' };
  return distance === 1 || distance === -11 ? { period: 'next_month' } : {};
}

const MONTHS_EN = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthNamed(folded: string, lang: Lang): number | undefined {
  if (lang === 'en') {
    const word =
      /\b(?:(?:in|for|of|since|did|was|how|vs)\s)?(january|february|march|april|may|june|july|august|september|october|november|december)\b/i.exec(
        folded.replace(/\bmay\b|\bmarch\b/g, ''),
      )?.[1];
    return word === undefined ? undefined : MONTHS_EN.indexOf(word.toLowerCase()) + 1;
  }
  const word = /(十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月(?:份)?(?!\d|底|初)/.exec(folded)?.[1];
  return word === undefined ? undefined : numberOf(word);
}

function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(word.toLowerCase());
  if (english > 0) return english;
  const digits = '零一二三四五六七八九';
  const digit = (char: string) => (char === '两' || char === '俩' ? 2 : digits.indexOf(char));
  const tens = word.indexOf('十');
  if (tens < 0) return digit(word) > 0 ? digit(word) : undefined;
  return (tens === 0 ? 1 : digit(word.charAt(0))) * 10 + (tens === word.length - 1 ? 0 : digit(word.charAt(word.length - 1)));
}

function topOf(folded: string, zh: boolean): number | undefined {
  const match = (zh ? topNZh : topNEn).exec(folded);
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? undefined : numberOf(word);
}

function daysSlot(folded: string, zh: boolean): number | undefined {
  const match = (zh ? daysZh : daysEn).exec(folded);
  const [number, unit = ''] = [match?.[1] ?? match?.[3], match?.[2] ?? match?.[4]];
  if (number === '半' || number === '半拉') return /月/.test(unit) ? 15 : undefined;
  const count = number === undefined ? undefined : /^an?$/i.test(number) ? 1 : numberOf(number);
  if (count === undefined) return undefined;
  return (
    count *
    (/周|星期|礼拜|week|wk/.test(unit) ? 7 : /fortnight/.test(unit) ? 14 : /季/.test(unit) ? 90 : /月|month|mth/.test(unit) ? 30 : 1)
  );
}

const GIVEN_TO =
  /(?:(?<=[单家户它就是])给(?=[\u4e00-\u9fff]{2,4}(?:来|去)?跟)|转给|移交给|交接给|划给|分给|过给|转交给|转到|分配给|交给)([\u4e00-\u9fffA-Za-z]{1,10}?)(?:跟进?|负责|名下|吧|了|来跟|去跟|[。!,\s]|$)/;
const GIVEN_TO_EN = /\bto ([A-Z][a-z]+)[.! ]*$/;
const GIVEN_BY =
  /([\u4e00-\u9fff]{2,3}?)(?:要|已经?|马上|下周|下个?月|月底)?(?:离职|走了|调岗|休产假|请长假)|([\u4e00-\u9fff]{2,3})(?:名下|手上|手里)?的(?:所有|全部)?客户/;

/** 把它转给王雷: the customer spoken of; any other word for one is a name of its own. */
const THAT_ONE = /它|这家|那家|这个(?:客户|单子?)|该客户|这单|\b(?:it|this (?:one|customer|deal)|that (?:one|customer|deal))\b/i;

/** 橙子转给周倩: whom the order names, though nothing about the word says that it is a customer. */
const GIVEN_AWAY = /^(?:请|帮我|麻烦|先|把|将)*([^,。;!?\s]{2,16}?)(?:这个客户|这家|这单)?(?:转给|移交给|交接给|划给|分给|转交给|分配给)/;
const NO_NAME = /的|它|这|那|该|客户|单子|我的|名下|所有|全部/;

function givenAway(folded: string): string | undefined {
  const typed = GIVEN_AWAY.exec(folded)?.[1];
  return typed === undefined || NO_NAME.test(typed) ? undefined : typed;
}

function handOver({ folded, customer: read, lang }: Asked): Slots {
  const customer = read !== undefined && (folded.includes(read) || THAT_ONE.test(folded)) ? read : givenAway(folded);
  const other = (lang === 'zh' ? GIVEN_TO : GIVEN_TO_EN).exec(folded)?.[1];
  const by = GIVEN_BY.exec(folded);
  const owner = by?.[1] ?? by?.[2];
  const all = /客户.{0,3}(?:全|都|所有)|(?:所有|全部).{0,3}客户|名下的?客户|的客户|\ball\b/i.test(folded);
  return {
    ...(customer === undefined || all ? {} : { customer }),
    ...(owner === undefined ? {} : { owner }),
    ...(other === undefined ? {} : { other }),
    ...(all ? { all: true } : {}),
  };
}
