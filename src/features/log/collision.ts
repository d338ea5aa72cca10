/** 撞单: who is told that two people are on one customer, and what each of them may see and decide. */
import type { Card } from '../../card.js';
import { dayOf, shortDay } from '../../records/day.js';
import { shortened } from '../../records/plain-text.js';
import type { Customer, Person } from '../../records/rows.js';
import type { At, Day, Id, Lang, Zone } from '../../terms.js';
import { writeValue } from './button-values.js';
import { customerHref, messageHref } from './view.js';
import { WORDS } from './words.js';

export interface CollisionNews {
  readonly customer: Customer;
  readonly owner: Person;
  readonly writer: Person;
  readonly inbox: Id;
  readonly words: string;
  /** When the writer first spoke of the customer. */
  readonly since: At;
  readonly saidAt: At;
  readonly today: Day;
  readonly zone: Zone;
  readonly lang: Lang;
}

/** A person's managers, nearest first. */
export function managersOf(person: Person, people: readonly Person[]): readonly Person[] {
  const found: Person[] = [];
  let next = people.find((p) => p.id === person.manager);
  while (next && !found.includes(next)) {
    const above: Person = next;
    found.push(above);
    next = people.find((p) => p.id === above.manager);
  }
  return found;
}

/** The manager who is told of a person's doings: the nearest one who is there. */
export const managerOf = (person: Person, people: readonly Person[]): Person | undefined =>
  managersOf(person, people).find((m) => m.active);

/** Somebody of delivery, legal or the like who speaks of a colleague's customer helps with it: nobody else's manager need decide. */
export const helps = ({ role }: Pick<Person, 'role'>): boolean => role !== 'rep' && role !== 'manager';

/** Who decides: the owner and the nearest manager of each, as far as they are there. */
export function deciders({ owner, writer }: Pick<CollisionNews, 'owner' | 'writer'>, people: readonly Person[]): readonly Person[] {
  const nearest = (helps(writer) ? [] : [owner, writer]).flatMap((p) =>
    managersOf(p, people)
      .filter((m) => m.active)
      .slice(0, 1),
  );
  return [...new Set([owner, ...nearest])].filter((p) => p.active && p.id !== writer.id);
}

/** May this person decide it: the owner, a manager above the owner or the writer, an admin. */
export function mayDecide(person: Person, { owner, writer }: Pick<CollisionNews, 'owner' | 'writer'>, people: readonly Person[]): boolean {
  if (person.role === 'admin' || person.id === owner.id) return true;
  return person.id !== writer.id && [owner, writer].some((p) => managersOf(p, people).some((m) => m.id === person.id));
}

const QUOTE_LENGTH = 200;

/** For those who decide: who said what, since when each, and the three ways out. */
export function decidersCard(news: CollisionNews): Card {
  const { customer, owner, writer, lang, zone, today } = news;
  const words = WORDS[lang].conflict;
  const day = (at: At) => shortDay(dayOf(at, zone), lang, today);
  const value = writeValue('conflict', { inbox: news.inbox, customer: customer.id, person: writer.id, since: news.since });
  return {
    title: helps(writer) ? words.helped(customer.name, writer.name) : words.title(customer.name),
    mark: helps(writer) ? 'done' : 'conflict',
    parts: [
      {
        kind: 'quote',
        text: shortened(news.words, QUOTE_LENGTH),
        by: words.said(writer.name, day(news.saidAt)),
        href: messageHref(news.inbox),
      },
      ...(helps(writer)
        ? []
        : ([
            { kind: 'line', text: words.owner(owner.name, day(customer.firstContactAt ?? customer.createdAt)) },
            { kind: 'line', text: words.other(writer.name, day(news.since)) },
          ] as const)),
    ],
    actions: [
      { action: 'log.share', label: words.share, value, style: 'primary' },
      ...(helps(writer)
        ? []
        : [
            { action: 'log.give', label: words.give, value },
            { action: 'log.apart', label: words.apart, value },
          ]),
    ],
  };
}

/** For the writer: that it is noted and whose customer it is, and nothing else about the customer. */
export function writerCard(
  { customer, owner, writer, lang }: Pick<CollisionNews, 'customer' | 'owner' | 'writer' | 'lang'>,
  told: readonly Person[],
): Card {
  const words = WORDS[lang].conflict;
  const names = told.map((p) => p.name).join(lang === 'zh' ? '、' : ', ');
  return {
    title: words.writer(customer.name, owner.name),
    mark: helps(writer) ? 'done' : 'conflict',
    parts: names === '' || helps(writer) ? [] : [{ kind: 'line', text: words.told(names), tone: 'quiet' }],
    actions: [],
  };
}

export type Outcome = 'shared' | 'given' | 'kept';

interface Settled {
  readonly outcome: Outcome;
  readonly customer: Customer;
  readonly by: Person;
  readonly owner: Person;
  readonly writer: Person;
  readonly lang: Lang;
}

/** What the card of those who decide becomes. */
export function settledCard({ outcome, customer, by, writer, lang }: Settled): Card {
  const words = WORDS[lang].conflict;
  const title = outcome === 'kept' ? words.kept(by.name, customer.name) : words[outcome](by.name, customer.name, writer.name);
  return { title, mark: 'done', parts: [], actions: [{ action: 'log.open', label: WORDS[lang].open, href: customerHref(customer) }] };
}

/** What the writer is told of it. */
export function writerSettled({ outcome, customer, owner, lang }: Settled): Card {
  const open = { action: 'log.open', label: WORDS[lang].open, href: customerHref(customer) };
  return {
    title: WORDS[lang].conflict.mine[outcome](customer.name, owner.name),
    mark: 'done',
    parts: [],
    actions: outcome === 'kept' ? [] : [open],
  };
}
