/** Which customer a part of a message is about. */
import { cleanName } from '../../records/plain-text.js';
import type { Contact, Customer, Deal } from '../../records/rows.js';
import type { Id } from '../../terms.js';
import type { Candidate } from '../../understand/names/candidates.js';
import { decideMatch } from '../../understand/names/match.js';
import type { ReadDeal } from '../../understand/reading.js';

/** A customer as the handler knows it. `seen` = the writer may see it. Deals newest first. */
export interface Known {
  readonly customer: Customer;
  readonly seen: boolean;
  readonly deals: readonly Deal[];
  readonly contacts: readonly Contact[];
}

export type Seen = Pick<Known, 'customer' | 'seen'>;

/** What a person chose for a part, by button or in words: a known customer, or a new one (by another name than typed, if set). */
export type Choice = { readonly kind: 'known'; readonly id: Id } | { readonly kind: 'new'; readonly name?: string };

/** What a customer was guessed by where a forwarded chat names none: a contact among those who speak, or what was just spoken of. */
export type Guess = { readonly kind: 'contact'; readonly person: string } | { readonly kind: 'subject' };

/** `typed` is set where the name as typed is not the customer's own and the card must show what was taken. */
export type Who =
  | { readonly kind: 'known'; readonly id: Id; readonly typed?: string; readonly guess?: Guess }
  | { readonly kind: 'new'; readonly name: string }
  | {
      readonly kind: 'ask';
      readonly typed?: string;
      readonly talk?: true;
      /** The options were spoken of together just now. */
      readonly together?: true;
      readonly options: readonly { readonly id: Id; readonly name: string }[];
    };

/** What a part says about its customer, before the records are looked at. */
export interface Meaning {
  readonly typed?: string;
  readonly candidates: readonly Candidate[];
  /** What the conversation is about, when the part names nobody. */
  readonly subject?: Id;
}

/** More candidates than this are not looked up: a name so common must be asked about anyway. */
const MOST_CANDIDATES = 12;
export const MOST_OPTIONS = 3;

export function meaningOf(
  read: Pick<ReadDeal, 'customer'>,
  { candidates, subject }: { readonly candidates: (typed: string) => readonly Candidate[]; readonly subject: Id | undefined },
): Meaning {
  const about = subject === undefined ? {} : { subject };
  const typed = read.customer && cleanName(read.customer.value);
  if (!typed) return { candidates: [], ...about };
  // Whom the chat is about was settled when it was last spoken of; a name from earlier messages is only read again.
  if (read.customer?.span === undefined && subject !== undefined) return { candidates: [], ...about };
  const found = candidates(typed).slice(0, MOST_CANDIDATES);
  // A name that the words do not hold came from earlier messages: it may lead to a customer, never make one.
  const taken = read.customer?.span === undefined && found.length === 0;
  return taken ? { candidates: [], ...about } : { typed, candidates: found, ...about };
}

/**
 * The rule: a choice made; else the name, near doubles asked about; else what the conversation is about; else asked.
 * `customers` holds whom the candidates and the subject are; what the writer may see goes before what they may not.
 */
export function whoIsMeant(
  meaning: Meaning,
  customers: ReadonlyMap<Id, Seen>,
  { choice, recent }: { readonly choice?: Choice | undefined; readonly recent: readonly Customer[] },
): Who {
  const { typed, subject } = meaning;
  if (choice?.kind === 'known') return { kind: 'known', id: choice.id };
  if (choice?.kind === 'new') return { kind: 'new', name: choice.name ?? typed ?? '' };
  if (typed === undefined) {
    if (subject !== undefined && customers.has(subject)) return { kind: 'known', id: subject };
    return { kind: 'ask', options: recent.slice(0, MOST_OPTIONS) };
  }
  const there = meaning.candidates.filter((c) => customers.has(c.id));
  const mine = there.filter((c) => customers.get(c.id)?.seen || c.how === 'exact' || c.how === 'alias');
  const mentionedRecently = subject === undefined ? [] : [subject];
  const ofMine = decideMatch(mine, { mentionedRecently });
  const match = ofMine.kind === 'new' ? decideMatch(there, { mentionedRecently }) : ofMine;
  switch (match.kind) {
    case 'same':
      return { kind: 'known', id: match.id, ...(match.said ? { typed } : {}) };
    case 'ask':
      return { kind: 'ask', typed, options: match.options.slice(0, MOST_OPTIONS) };
    case 'new':
      return { kind: 'new', name: typed };
  }
}

/** A customer of the writer's with a contact of that name. */
export interface ContactOf {
  readonly customer: Pick<Customer, 'id' | 'name'>;
  readonly person: string;
}

/** A forwarded chat without a customer's name: whose contact speaks in it, else what was spoken of a moment ago; else it is asked once. */
export function whoseTalk(
  contacts: readonly ContactOf[],
  {
    just,
    spokenOf,
    recent,
  }: { readonly just: boolean; readonly spokenOf: Pick<Customer, 'id' | 'name'> | undefined; readonly recent: readonly Customer[] },
): Who {
  const ofContacts = [...new Map(contacts.map((one) => [one.customer.id, one])).values()];
  const [only] = ofContacts.length === 1 ? ofContacts : ofContacts.filter(({ customer }) => customer.id === spokenOf?.id);
  if (only) return { kind: 'known', id: only.customer.id, guess: { kind: 'contact', person: only.person } };
  if (ofContacts.length === 0 && spokenOf && just) return { kind: 'known', id: spokenOf.id, guess: { kind: 'subject' } };
  const offered = [...ofContacts.map(({ customer }) => customer), ...(spokenOf ? [spokenOf] : []), ...recent];
  const options = [...new Map(offered.map(({ id, name }) => [id, { id, name }])).values()].slice(0, MOST_OPTIONS);
  return { kind: 'ask', talk: true, options };
}
