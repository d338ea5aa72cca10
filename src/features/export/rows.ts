import { dayOf } from '../../records/day.js';
import type { Contact, Customer, Deal } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Id, Lang, Zone } from '../../terms.js';

/** What an export writes for one field of one line, by the names that an import knows the columns by. */
export interface ExportLine {
  readonly customer: string;
  readonly alias: string;
  readonly owner: string;
  readonly stage: string;
  readonly amount: string;
  readonly currency: string;
  readonly contact: string;
  readonly title: string;
  readonly phone: string;
  readonly nextDue: string;
  readonly nextStep: string;
  readonly summary: string;
  readonly source: string;
  readonly industry: string;
  readonly tier: string;
  readonly firstContact: string;
  readonly lastContact: string;
}

export interface ExportedCustomer {
  readonly customer: Customer;
  readonly aliases: readonly { readonly name: string }[];
  readonly contacts: readonly Contact[];
  readonly deals: readonly Deal[];
}

/** The lines of a customer: one for each deal and contact, at least one; what belongs to the customer itself stands in the first. */
export function exportLines(whole: ExportedCustomer, nameOf: (person: Id) => string, zone: Zone, lang: Lang): ExportLine[] {
  const { customer, aliases, contacts, deals } = whole;
  const day = (at: number | null): string => (at === null ? '' : dayOf(at, zone));
  return Array.from({ length: Math.max(1, deals.length, contacts.length) }, (_, i) => {
    const [deal, contact, first] = [deals[i], contacts[i], i === 0];
    return {
      customer: customer.name,
      alias: first ? aliases.map((alias) => alias.name).join('、') : '',
      owner: nameOf(customer.owner),
      stage: deal ? STAGE_WORDS[lang][deal.stage] : '',
      amount: deal ? amountCell(deal, lang) : '',
      currency: deal && deal.amount !== null ? deal.currency : '',
      contact: contact?.name ?? '',
      title: contact?.title ?? '',
      phone: contact?.phone ?? '',
      nextDue: deal?.nextDue ?? '',
      nextStep: deal?.nextStep ?? '',
      summary: deal?.summary ?? '',
      source: first ? (customer.source ?? '') : '',
      industry: first ? (customer.industry ?? '') : '',
      tier: first ? (customer.tier ?? '') : '',
      firstContact: first ? day(customer.firstContactAt) : '',
      lastContact: first ? day(customer.lastContactAt) : '',
    };
  });
}

/** Plain figures, so that a spreadsheet can add them up; a range or an "about" as an import reads it. */
function amountCell({ amount, amountUpTo, approximate }: Deal, lang: Lang): string {
  if (amount === null) return '';
  const range = amountUpTo === null ? String(amount / 100) : `${amount / 100}-${amountUpTo / 100}`;
  return approximate ? `${lang === 'zh' ? '约' : 'about '}${range}` : range;
}
