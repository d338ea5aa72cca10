/** 华东医疗到哪一步了: one line of where it stands, the last and the next step, and the one risk on record. Pure. */
import type { Card, CardPart } from '../../card.js';
import { dealLine } from '../../numbers/deal-line.js';
import { type Clock, daysInStage, latenessOf } from '../../numbers/lateness.js';
import { dayOf } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Customer, Deal, FollowUp, Signal } from '../../records/rows.js';
import { isOpen, STAGE_WORDS } from '../../records/stage.js';
import { STRATEGY_WORDS } from '../../strategy/words.js';
import type { At, Lang } from '../../terms.js';
import { WORDS } from './words.js';

/** What is on record of a customer. Deals and follow-ups newest first, signals of the last 60 days newest first. */
export interface Known {
  readonly customer: Customer;
  readonly deals: readonly Deal[];
  readonly followups: readonly FollowUp[];
  readonly signals: readonly Signal[];
  /** How many follow-ups in a row, the newest among them, are stuck on a comparison. */
  readonly stalls: number;
}

export interface AskReader {
  readonly lang: Lang;
  readonly clock: Clock;
  readonly nameOf: (person: number) => string;
  /** So many rows of a list were told before and are left out. */
  readonly from: number;
}

/** The deal a question is about: the open one last touched, else the newest. */
export const mainDeal = (deals: readonly Deal[]): Deal | undefined => deals.find((deal) => isOpen(deal.stage)) ?? deals[0];

const LONGEST_TEXT = 60;
export const shortened = (text: string): string =>
  (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text).replace(/\s+/g, ' ');

export function statusTitle({ customer, deals }: Pick<Known, 'customer' | 'deals'>, { lang, clock, nameOf }: AskReader): string {
  const words = WORDS[lang];
  const deal = mainDeal(deals);
  if (!deal) return [customer.name, words.noDeal, words.owner(nameOf(customer.owner))].join(' · ');
  const money = moneyOf(deal);
  const stage = `${STAGE_WORDS[lang][deal.stage]}${isOpen(deal.stage) ? ` ${words.days(daysInStage(deal.stageSince, clock))}` : ''}`;
  return [customer.name, stage, ...(money ? [moneyText(money, lang)] : []), words.owner(nameOf(deal.owner))].join(' · ');
}

/** `最近: 11-18 合同发给法务 · 下一步: 11-25 签合同`. */
export function stepsLine({ deals, followups }: Known, reader: AskReader): string {
  const words = WORDS[reader.lang];
  const last = followups[0];
  const deal = mainDeal(deals);
  // A forwarded chat is told by what came of it, not by its first lines.
  const told = last?.text.includes('\n') && deal?.summary && last.deal === deal.id ? deal.summary : last?.text;
  const lastText = last ? words.last(dayText(last.at, reader), shortened(told ?? '')) : words.noLast;
  return [lastText, nextText(mainDeal(deals), reader)].join(' · ');
}

function nextText(deal: Deal | undefined, { lang, clock }: AskReader): string {
  const words = WORDS[lang];
  if (!deal || !isOpen(deal.stage)) return words.noNext;
  if (deal.nextDue !== null) return words.next(words.day(deal.nextDue, clock.today), deal.nextStep ?? words.followUp);
  return deal.nextStep === null ? words.noNext : words.nextUndated(deal.nextStep);
}

export const dayText = (at: At, { lang, clock }: AskReader): string => WORDS[lang].day(dayOf(at, clock.zone), clock.today);

const RISKS = ['churn_risk', 'objection', 'payment', 'competitor'] as const;

/** The gravest risk on record, with the words it was read from; none when nothing was heard. */
export function riskPart({ deals, signals, customer }: Known, reader: AskReader): CardPart | undefined {
  const words = WORDS[reader.lang];
  const deal = mainDeal(deals);
  if (deal && !isOpen(deal.stage)) return undefined;
  for (const kind of RISKS) {
    const heard = signals.find((signal) => signal.kind === kind);
    if (!heard) continue;
    const by = words.riskBy(words.risk[kind], dayText(heard.at, reader));
    return {
      kind: 'quote',
      text: heard.words,
      by,
      href: heard.inbox === null ? `/r/customer/${customer.id}` : `/r/message/${heard.inbox}`,
    };
  }
  const late = deal && latenessOf(deal, reader.clock);
  if (late?.kind === 'due') return { kind: 'line', text: words.risk.overdue(late.days), tone: 'warning' };
  return customer.moods.startsWith('--') ? { kind: 'line', text: words.risk.mood, tone: 'warning' } : undefined;
}

export function statusCard(known: Known, reader: AskReader): Card {
  const words = WORDS[reader.lang];
  const main = mainDeal(known.deals);
  const others = known.deals
    .filter((deal) => deal !== main && isOpen(deal.stage))
    .map((deal) => dealLine({ deal, customer: known.customer }, reader.lang));
  const risk = riskPart(known, reader);
  const deep = known.stalls > 0 && main !== undefined && isOpen(main.stage);
  return {
    title: statusTitle(known, reader),
    parts: [
      { kind: 'line', text: stepsLine(known, reader) },
      ...(deep ? [{ kind: 'line', text: STRATEGY_WORDS[reader.lang].stalled(known.stalls), tone: 'warning' } as const] : []),
      ...(risk ? [risk] : []),
      ...(others.length > 0 ? [{ kind: 'line', text: words.otherDeals(others.join('; ')), tone: 'quiet' } as const] : []),
    ],
    actions: [timeline(known.customer.id, reader.lang)],
  };
}

export const timeline = (customer: number, lang: Lang) => ({
  action: 'ask.record',
  label: WORDS[lang].timeline,
  href: `/r/customer/${customer}`,
});
