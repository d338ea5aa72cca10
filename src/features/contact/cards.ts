import type { Card, CardAction } from '../../card.js';
import { phoneText } from '../../records/phone.js';
import type { Contact, Customer } from '../../records/rows.js';
import type { Id, Lang } from '../../terms.js';
import { WORDS } from './words.js';

interface Saved {
  readonly contact: Contact;
  readonly customer: Customer;
  /** The number there was before. */
  readonly before: string | null;
  readonly isNew: boolean;
  readonly event: Id;
  readonly lang: Lang;
}

/** What was stored, and how to take it back. */
export function savedCard({ contact, customer, before, isNew, event, lang }: Saved): Card {
  const words = WORDS[lang];
  const phone = phoneText(contact.phone ?? '');
  return {
    title: before === null ? words.added(contact.name, phone) : words.changed(contact.name, phoneText(before), phone),
    mark: 'done',
    parts: [{ kind: 'line', text: isNew ? words.isNew(customer.name) : words.at(customer.name) }],
    actions: [
      { action: 'contact.undo', label: words.undo, value: String(event) },
      { action: 'contact.open', label: words.open, href: `/r/customer/${customer.id}` },
    ],
  };
}

/** A question, what it is about, and answers to tap; each carries the message that gave the number. */
export function askCard(question: string, detail: string, answers: readonly { readonly label: string; readonly value: string }[]): Card {
  const buttons = answers.map(({ label, value }): CardAction => ({ action: 'contact.pick', label, value }));
  const parts: Card['parts'] = buttons.length === 0 ? [] : [{ kind: 'question', text: detail, answers: buttons }];
  return { title: question, mark: 'question', parts, actions: [] };
}
