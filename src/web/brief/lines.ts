/** The first rows of each number, as the brief says them. */
import type { HealthRow, NewLead } from '../../numbers/customers/queries.js';
import { marksOf } from '../../numbers/good-lead.js';
import { latenessOf } from '../../numbers/lateness.js';
import type { DealRow } from '../../numbers/queries.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { shortened } from '../../records/plain-text.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Id } from '../../terms.js';
import { healthCauses } from '../health-words.js';
import { dayText, personName, type Visit } from '../visit.js';
import type { Line } from './figure.js';

const href = (customer: Id): string => `/r/customer/${customer}`;
const joined = (parts: readonly (string | null | undefined)[]): string => shortened(parts.filter(Boolean).join(' · '), LONGEST_TEXT);
/** A row is one line of the sheet, whatever a customer is called. */
const LONGEST_NAME = 40;
const LONGEST_TEXT = 80;
const nameShown = (name: string): string => shortened(name, LONGEST_NAME);

/** `shared`: more than one owner's rows can stand here, so each names its owner. */
export function leadLines(leads: readonly NewLead[], visit: Visit, shared: boolean): readonly Line[] {
  const { words, lang } = visit;
  return leads.map((lead) => {
    const money = moneyOf({ ...lead, currency: lead.currency ?? 'CNY', approximate: lead.approximate ?? false });
    const known = words.brief.known(marksOf(lead).length);
    const next = lead.nextDue && `${words.record.next} ${dayText(lead.nextDue, visit)}`;
    return {
      href: href(lead.id),
      name: nameShown(lead.name),
      figure: money ? moneyText(money, lang) : '',
      text: joined([next, known, shared ? personName(visit, lead.owner) : '']),
    };
  });
}

export function overdueLines(rows: readonly DealRow[], visit: Visit, shared: boolean): readonly Line[] {
  const clock = { today: visit.today, zone: visit.zone, negotiationDays: visit.settings.negotiationDays };
  return rows.map(({ deal, customer }) => {
    const money = moneyOf(deal);
    const stage = STAGE_WORDS[visit.lang][deal.stage];
    return {
      href: href(customer.id),
      name: nameShown(customer.name),
      figure: visit.words.record.overdue(latenessOf(deal, clock)?.days ?? 0),
      text: joined([stage, money && moneyText(money, visit.lang), deal.nextStep, shared ? personName(visit, deal.owner) : '']),
    };
  });
}

export function healthLines(rows: readonly HealthRow[], visit: Visit, shared: boolean): readonly Line[] {
  const { words } = visit;
  return rows
    .filter(({ health }) => health.score < 100)
    .map(({ customer, health }) => ({
      href: href(customer.id),
      name: nameShown(customer.name),
      figure: String(health.score),
      text: joined([healthCauses(health, words), shared ? personName(visit, customer.owner) : '']),
    }));
}
