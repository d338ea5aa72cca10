import type { Card, CardPart, Row } from '../../card.js';
import { adviceText, type Hint } from '../../numbers/advice/advice.js';
import type { HealthRow } from '../../numbers/customers/queries.js';
import { dealLine } from '../../numbers/deal-line.js';
import { QUIET_HOURS, type QuietRow } from '../../numbers/quiet/queries.js';
import { ownerIn, type Reader } from '../../numbers/reader.js';
import { askAction } from '../../records/ask-action.js';
import { dayOf, daysBetween } from '../../records/day.js';
import { shortened } from '../../records/plain-text.js';
import { SIGNAL_WORDS } from '../../records/signal.js';
import type { Id, SignalKind } from '../../terms.js';
import { WORDS } from './words.js';

/** A name or the words of a record on a card: no more than a line of a phone. */
const NAME_LENGTH = 30;
const WORDS_LENGTH = 42;
const MOST_TAGS = 4;

const quiet = (text: string): CardPart => ({ kind: 'line', text, tone: 'quiet' });

const silentFor = (at: number | null, { today, zone }: Reader): number | undefined =>
  at === null ? undefined : Math.max(0, daysBetween(dayOf(at, zone), today));

/** So many rows are seen at once; the others are folded. */
const AT_ONCE = 5;

/** Quiet customers with their portrait and what was said last; `count` of them in all. */
export function patrolCard(rows: readonly QuietRow[], count: number, heard: ReadonlyMap<Id, readonly SignalKind[]>, reader: Reader): Card {
  const words = WORDS[reader.lang];
  const [first] = rows;
  const days = first && silentFor(first.customer.lastContactAt, reader);
  const longest = first && days !== undefined ? [words.longest(shortened(first.customer.name, NAME_LENGTH), days)] : [];
  const more = count - rows.length;
  const shown = rows.map((row) => quietRow(row, heard.get(row.customer.id) ?? [], reader));
  const rest: CardPart = { kind: 'rows', rows: shown.slice(AT_ONCE), ...(more > 0 ? { more: words.more(more) } : {}) };
  return {
    title: [words.title(count, reader.whose), ...longest].join(words.join),
    parts: [
      quiet(words.definition(QUIET_HOURS)),
      { kind: 'rows', rows: shown.slice(0, AT_ONCE) },
      ...(shown.length > AT_ONCE ? [{ kind: 'fold', title: words.rest(shown.length - AT_ONCE), parts: [rest] } as const] : []),
    ],
    actions: [{ action: 'patrol.page', label: words.page, href: '/r/quiet' }],
  };
}

function quietRow({ customer, deal }: QuietRow, heard: readonly SignalKind[], reader: Reader): Row {
  const { lang, today, zone } = reader;
  const words = WORDS[lang];
  const days = silentFor(customer.lastContactAt, reader);
  const tags = [customer.industry, customer.tier, ...heard.slice(0, MOST_TAGS).map((kind) => SIGNAL_WORDS[lang][kind])].filter(Boolean);
  const said = deal.summary ?? customer.lastWords;
  const at = deal.lastContactAt ?? customer.lastContactAt;
  const digest = said !== null && at !== null ? words.last(dayOf(at, zone), shortened(said, WORDS_LENGTH), today) : words.noRecord;
  const next = deal.nextDue === null ? words.noNext : words.next(deal.nextDue, deal.nextStep ?? words.followUp, today);
  return {
    title: dealLine({ deal, customer: { name: shortened(customer.name, NAME_LENGTH) } }, lang),
    text: [
      days === undefined ? words.never : words.silent(days),
      ...(tags.length > 0 ? [tags.join(words.and)] : []),
      digest,
      next,
      ...ownerIn(reader, customer.owner),
    ].join(words.join),
    href: `/r/customer/${customer.id}`,
    actions: [askAction({ customer: customer.id, deal: deal.id }, lang)],
  };
}

/** The week's lowest health: name, score and step for everybody, the rest only of customers that the reader may see. */
export function topCard(rows: readonly HealthRow[], advice: ReadonlyMap<Id, Hint>, sees: (owner: Id) => boolean, reader: Reader): Card {
  const words = WORDS[reader.lang];
  const name = (row: HealthRow) => shortened(row.customer.name, NAME_LENGTH);
  const [first] = rows;
  return {
    title: first ? words.topTitle(rows.length, name(first)) : words.noTop,
    parts: [
      {
        kind: 'rows',
        rows: rows.map((row, i) => {
          const { id, owner } = row.customer;
          return {
            title: [`${i + 1} ${name(row)}`, words.health(row.health.score)].join(words.join),
            text: [
              words.advise(adviceText(advice.get(id) ?? 'plain', reader.lang)),
              ...(sees(owner) ? [words.owner(shortened(reader.people.find((p) => p.id === owner)?.name ?? '?', NAME_LENGTH))] : []),
            ].join(words.join),
            ...(sees(owner) ? { href: `/r/customer/${id}` } : {}),
          };
        }),
      },
      quiet(words.topDefinition),
    ],
    actions: [{ action: 'patrol.top', label: words.page, href: '/r/top' }],
  };
}
