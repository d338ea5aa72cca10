import type { Card, CardPart, Row } from '../../card.js';
import { adviceText, type Hint } from '../../numbers/advice/advice.js';
import { dealLine } from '../../numbers/deal-line.js';
import { ownerIn, type Reader } from '../../numbers/reader.js';
import { STALL_DAYS, type TraitRow } from '../../numbers/stall/queries.js';
import type { Finding, Trait } from '../../numbers/stall/traits.js';
import { addDays, dayOf, daysBetween } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { shortened } from '../../records/plain-text.js';
import type { Customer, Deal } from '../../records/rows.js';
import type { Day, Id, Lang } from '../../terms.js';
import { WORDS } from './words.js';

const NAME_LENGTH = 40;
const quiet = (text: string): CardPart => ({ kind: 'line', text, tone: 'quiet' });

/** Days since anybody did something about the deal. */
export const stillFor = (
  { lastContactAt, stageSince }: Pick<Deal, 'lastContactAt' | 'stageSince'>,
  { zone, today }: Pick<Reader, 'zone' | 'today'>,
): number => Math.max(0, daysBetween(dayOf(Math.max(lastContactAt ?? 0, stageSince), zone), today));

function stuckRow(row: TraitRow, reader: Reader, hint: Hint | undefined): Row {
  const words = WORDS[reader.lang];
  const { deal, customer } = row;
  const next = deal.nextDue === null ? words.noNext : words.next(deal.nextDue, deal.nextStep ?? words.followUp, reader.today);
  return {
    title: dealLine({ deal, customer: { name: shortened(customer.name, NAME_LENGTH) } }, reader.lang),
    text: words.join([
      words.still(stillFor(deal, reader)),
      next,
      ...ownerIn(reader, deal.owner),
      hint === undefined ? '' : words.advise(adviceText(hint, reader.lang)),
    ]),
    href: `/r/customer/${customer.id}`,
  };
}

/** To their owner: negotiations that stand still. */
export function reminderCard(rows: readonly TraitRow[], hints: ReadonlyMap<Id, Hint>, reader: Reader): Card {
  const words = WORDS[reader.lang];
  const [first] = rows;
  const least = Math.min(...rows.map(({ deal }) => stillFor(deal, reader)));
  const title =
    first && rows.length === 1 ? words.one(least, shortened(first.customer.name, NAME_LENGTH)) : words.several(rows.length, least);
  return {
    title: shortened(title, 80),
    mark: 'overdue',
    parts: [{ kind: 'rows', rows: rows.map((row) => stuckRow(row, reader, hints.get(row.customer.id))) }],
    actions: [{ action: 'stall.page', label: words.page, href: '/r/stuck' }],
  };
}

/** Stuck deals, of a trait or any. */
export function stuckCard(rows: readonly TraitRow[], count: number, trait: Trait | undefined, reader: Reader): Card {
  const words = WORDS[reader.lang];
  const more = count - rows.length;
  return {
    title: words.listTitle(count, trait ? words.traits[trait] : ''),
    parts: [
      { kind: 'rows', rows: rows.map((row) => stuckRow(row, reader, undefined)), ...(more > 0 ? { more: words.more(more) } : {}) },
      quiet(words.definition(STALL_DAYS)),
    ],
    actions: [{ action: 'stall.page', label: words.page, href: `/r/stuck${trait ? `?trait=${trait}` : ''}` }],
  };
}

/** What stuck deals have in common, each with its counts, how many times more common it is, and the gate that would hold it. */
export function traitsCard(findings: readonly Finding[], reader: Reader): Card {
  const words = WORDS[reader.lang];
  const [first] = findings;
  const row = ({ trait, stuck, ofStuck, won, ofWon, lift }: Finding): Row => ({
    title: words.traits[trait],
    text: words.join([
      words.against(stuck, ofStuck, won, ofWon),
      Number.isFinite(lift) ? words.lift(lift.toFixed(1)) : words.noneWon,
      words.gate(words.gates[trait]),
    ]),
    href: `/r/stuck?trait=${trait}`,
  });
  return {
    title: first ? words.traitTitle(first.ofStuck, words.traits[first.trait], first.stuck) : '',
    parts: [{ kind: 'rows', rows: findings.map(row) }, quiet(words.definition(STALL_DAYS))],
    actions: first
      ? [
          { action: 'stall.rows', label: words.see(first.stuck), value: first.trait },
          { action: 'stall.page', label: words.page, href: '/r/stuck' },
        ]
      : [],
  };
}

/** The three parties of a pre-review, as far as they are known. */
export interface Parties {
  readonly sales: string;
  readonly purchasing: string | undefined;
  readonly legal: string | undefined;
}

/** Proposes a pre-review of a deal that came into negotiation. */
export function reviewCard(deal: Deal, customer: Customer, { sales, purchasing, legal }: Parties, lang: Lang, today: Day): Card {
  const words = WORDS[lang];
  const money = moneyOf(deal);
  const value = String(deal.id);
  const next = deal.nextDue !== null && deal.nextDue > today ? deal.nextDue : addDays(today, 2);
  return {
    title: words.reviewTitle(shortened(customer.name, NAME_LENGTH), money ? moneyText(money, lang) : ''),
    mark: 'due',
    parts: [
      quiet(words.reviewWhy),
      {
        kind: 'fields',
        fields: [
          { label: words.sales, value: sales },
          { label: words.purchasing, value: purchasing ?? words.unknown },
          { label: words.legal, value: legal ?? words.nobody },
        ],
      },
    ],
    actions: [
      {
        action: 'stall.conclude',
        label: words.conclude,
        value,
        style: 'primary',
        fields: [
          { kind: 'longtext', name: 'text', label: words.conclusionField, hint: words.conclusionHint, required: true },
          { kind: 'date', name: 'next', label: words.nextField, value: next },
        ],
      },
      {
        action: 'stall.meet',
        label: words.meet,
        value,
        fields: [{ kind: 'date', name: 'day', label: words.dayField, value: addDays(today, 1), required: true }],
      },
      { action: 'stall.skip', label: words.skip, value },
    ],
  };
}
