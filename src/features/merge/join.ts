/** How two customers become one: pure, on the rows of both. */
import type { Draft } from '../../records/draft.js';
import type { Contact, Customer, FollowUp } from '../../records/rows.js';
import { isOpen } from '../../records/stage.js';
import type { Id } from '../../terms.js';
import type { Whole } from './queries.js';

const MOODS = { positive: '+', neutral: '0', negative: '-' } as const;
const MOODS_KEPT = 3;

/** Moves everything of `gone` to `keep` and takes `gone` away; its name becomes an alias. Returns the event, which can be taken back. */
export function joinCustomers(
  draft: Draft,
  { keep, gone, message }: { readonly keep: Whole; readonly gone: Whole; readonly message: Id },
): Id {
  const to = keep.customer.id;
  joinContacts(draft, keep, gone);
  for (const deal of gone.deals) {
    const owner = isOpen(deal.stage) ? keep.customer.owner : deal.owner;
    draft.update('deal', deal, { customer: to, owner });
  }
  for (const followup of gone.followups) draft.update('followup', followup, { customer: to });
  for (const signal of gone.signals) draft.update('signal', signal, { customer: to });
  for (const told of gone.salesEvents) draft.update('salesEvent', told, { customer: to });
  for (const task of gone.tasks) draft.update('task', task, { customer: to });
  for (const minutes of gone.minutes) draft.update('minutes', minutes, { customer: to });
  for (const question of gone.questions) draft.update('question', question, { customer: to });
  for (const pin of gone.pins) {
    if (keep.pins.some(({ person }) => person === pin.person)) draft.remove('pin', pin);
    else draft.update('pin', pin, { customer: to });
  }
  for (const conversation of gone.conversations) draft.update('conversation', conversation, { customer: to });
  for (const share of gone.shares) {
    const known = keep.shares.some(({ person }) => person === share.person) || share.person === keep.customer.owner;
    if (known) draft.remove('share', share);
    else draft.update('share', share, { customer: to });
  }
  joinNames(draft, keep, gone);
  draft.update('customer', keep.customer, joinedColumns(keep, gone));
  draft.remove('customer', gone.customer);
  return draft.event({
    kind: 'customer.merged',
    customer: to,
    inbox: message,
    note: `${gone.customer.name} → ${keep.customer.name}`,
  });
}

/** People of the same name are one; what one record lacks the other gives. */
function joinContacts(draft: Draft, keep: Whole, gone: Whole): void {
  for (const contact of gone.contacts) {
    const known = keep.contacts.find(({ name }) => fold(name) === fold(contact.name));
    if (!known) draft.update('contact', contact, { customer: keep.customer.id });
    else {
      draft.update('contact', known, filledIn(known, contact));
      draft.remove('contact', contact);
    }
  }
}

function filledIn(known: Contact, other: Contact): Pick<Contact, 'phone' | 'title' | 'role'> {
  return {
    phone: known.phone ?? other.phone,
    title: known.title ?? other.title,
    role: known.role === 'unknown' ? other.role : known.role,
  };
}

function joinNames(draft: Draft, keep: Whole, gone: Whole): void {
  const names = new Set([keep.customer.name, ...keep.aliases.map(({ name }) => name)].map(fold));
  for (const alias of gone.aliases) {
    if (names.has(fold(alias.name))) draft.remove('alias', alias);
    else draft.update('alias', alias, { customer: keep.customer.id });
    names.add(fold(alias.name));
  }
  if (names.has(fold(gone.customer.name))) return;
  const { name, pinyin } = gone.customer;
  draft.insert('alias', { customer: keep.customer.id, name, pinyin });
}

function joinedColumns(keep: Whole, gone: Whole): Partial<Customer> {
  const [a, b] = [keep.customer, gone.customer];
  const newer = (b.lastWordsAt ?? 0) > (a.lastWordsAt ?? 0) ? b : a;
  const latest = [...keep.followups, ...gone.followups].toSorted((x, y) => y.at - x.at).slice(0, MOODS_KEPT);
  return {
    industry: a.industry ?? b.industry,
    tier: a.tier ?? b.tier,
    source: a.source ?? b.source,
    firstContactAt: earliest(a.firstContactAt, b.firstContactAt),
    lastContactAt: newest(a.lastContactAt, b.lastContactAt),
    lastWords: newer.lastWords,
    lastWordsAt: newer.lastWordsAt,
    moods: latest.length === 0 ? a.moods : latest.map(moodOf).join(''),
    churnAt: newest(a.churnAt, b.churnAt),
  };
}

const moodOf = ({ sentiment }: FollowUp): string => MOODS[sentiment];
const earliest = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.min(a, b));
const newest = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.max(a, b));
const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Of two, the record that stays unless told otherwise: the one with more follow-ups, else the older one. */
export function staysFirst(a: Whole, b: Whole): boolean {
  if (a.followups.length !== b.followups.length) return a.followups.length > b.followups.length;
  return a.customer.createdAt < b.customer.createdAt || (a.customer.createdAt === b.customer.createdAt && a.customer.id < b.customer.id);
}
