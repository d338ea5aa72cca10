import type { Slots } from './reading.js';
import { type Asked, first, inEnglish } from './slots/asked.js';
import { clockIn, daysSlot, discountOff, levelOf, pointsOff } from './slots/counts.js';
import { changesEn, sectionsEn, unpinsEn } from './slots/en.js';
import { funnelSlots, keptBefore, rivalSlot } from './slots/figures.js';
import { handOver, targetStage } from './slots/orders.js';
import { givenSlot, ownerSlot, visitorOf } from './slots/owner.js';
import { periodSlot } from './slots/period.js';
import { rivalAsked } from './slots/rival.js';
import { changesZh, sectionsZh, unpinsZh } from './slots/zh.js';

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
  const visitor = customer === undefined ? undefined : visitorOf(folded, customer, lang);
  switch (intent) {
    case 'ask_deal_status':
      // 那上个月呢: the same customer at another time.
      return {
        ...who,
        ...(visitor === undefined ? whom : { owner: visitor }),
        ...(customer === undefined ? {} : rivalSlot(asked)),
        ...(asked.goesOn ? periodSlot(asked) : {}),
      };
    case 'ask_brief':
      return { ...who, ...whom, ...(customer === undefined ? {} : rivalSlot(asked)) };
    case 'draft_talk_track':
      return { ...who, ...whom, ...rivalSlot(asked), ...offered(folded) };
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

/** What of the price is asked for or offered, where words for the customer are wanted. */
function offered(folded: string): { pct?: number } {
  const pct = discountOff(folded);
  return pct === undefined ? {} : { pct };
}

const MET =
  /\b(?:see|seeing|meet|meeting|chase|chasing|call|calling|text|email|ping|ring|remind|nudge|thank|visit|lunch with|coffee with|talk(?:ing)? to|speak(?:ing)? (?:to|with)|(?:in \d+ (?:min|minutes|hours?)|today|tomorrow) with)\s([A-Z][a-z]+)(?= (?:at|from|of|about|on|in|for|to|tomorrow|today|next|this)\b|[,.?!]|$)/;

/** Whom a question or an order wants met, where the company is named beside. */
function metInEnglish({ folded, customer, secondCustomer }: Asked): string | undefined {
  const name = customer === undefined ? undefined : MET.exec(folded)?.[1];
  return name === undefined || (name === customer && secondCustomer === undefined) ? undefined : name;
}
