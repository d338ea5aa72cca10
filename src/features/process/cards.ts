/** What process health and the four dimensions look like as cards. Pure. */
import type { Card, CardPart } from '../../card.js';
import type { CustomerDimensions } from '../../numbers/dimensions/queries.js';
import { DIMENSION_WORDS, figureOf, findingOf, radarOf } from '../../numbers/dimensions/radar.js';
import type { LatePayment } from '../../numbers/process/queries.js';
import { heatOf, type ProcessRow, shareDone, tallyOf, weakest } from '../../numbers/process/tally.js';
import { shortDay } from '../../records/day.js';
import { templateOf } from '../../records/process/templates.js';
import type { Customer } from '../../records/rows.js';
import { EVENT_WORDS } from '../../records/sales-event.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Day, Id, Lang } from '../../terms.js';
import { DIMENSIONS, type FourDimensions } from '../../understand/read-dimensions.js';
import { WORDS } from './words.js';

export interface ProcessNumbers {
  readonly rows: readonly ProcessRow[];
  /** Deals in all; more than the rows when there are very many. */
  readonly deals: number;
  readonly objections: { readonly recorded: number; readonly handled: number };
  /** Up to one more than is shown. */
  readonly payments: readonly LatePayment[];
}

export interface ProcessReader {
  readonly lang: Lang;
  readonly today: Day;
  readonly nameOf: (person: Id) => string;
}

const PAYMENTS = 3;

/** A team's process health: by person, or by customer where it is all one person's. Undefined while nothing is due. */
export function processCard(numbers: ProcessNumbers, reader: ProcessReader, week?: readonly CardPart[]): Card | undefined {
  const { lang, nameOf } = reader;
  const words = WORDS[lang];
  const single = new Set(numbers.rows.map(({ owner }) => owner)).size <= 1;
  const tally = tallyOf(numbers.rows, (row) => (single ? row.customer : row.owner));
  const { due, done, late, missing } = tally.all;
  if (due === 0) return undefined;
  const names = new Map(numbers.rows.map((row) => [row.customer, row.name]));
  const worst = weakest(tally);
  const first = worst ? words.weakest(EVENT_WORDS[lang][worst.event], worst.share.done, worst.share.due) : '';
  const percent = `${Math.round((shareDone(tally.all) ?? 0) * 100)}%`;
  return {
    title: week ? words.weekTitle(percent, first) : words.title(percent) + first,
    parts: [
      { kind: 'line', text: words.line(due, done, late, missing) },
      ...(numbers.deals > numbers.rows.length ? [quiet(words.cut(numbers.rows.length, numbers.deals))] : []),
      { kind: 'picture', chart: heatOf(tally, (key) => (single ? (names.get(key) ?? '?') : nameOf(key)), lang) },
      ...(numbers.objections.recorded > 0
        ? [{ kind: 'line', text: words.objections(numbers.objections.recorded, numbers.objections.handled) } as const]
        : []),
      ...paymentParts(numbers.payments, reader),
      ...(week ?? []),
    ],
    actions: [{ action: 'process.open', label: words.open, href: '/r/process' }],
  };
}

const quiet = (text: string): CardPart => ({ kind: 'line', text, tone: 'quiet' });

function paymentParts(payments: readonly LatePayment[], { lang, today }: ProcessReader): readonly CardPart[] {
  if (payments.length === 0) return [];
  const words = WORDS[lang];
  const rows = payments.slice(0, PAYMENTS).map(({ customer, name, dueDay, conclusion }) => ({
    title: words.payment(name, shortDay(dueDay, lang, today)),
    text: conclusion,
    tone: 'overdue' as const,
    href: `/r/customer/${customer}`,
  }));
  const more = payments.length - rows.length;
  return [
    { kind: 'line', text: words.payments, tone: 'warning' },
    { kind: 'rows', rows, ...(more > 0 ? { more: words.morePayments(more) } : {}) },
  ];
}

/** What one customer's deal still needs: the missing by name, the late by name and days. */
export function customerCard(customer: Customer, row: ProcessRow, lang: Lang): Card {
  const words = WORDS[lang];
  const names = EVENT_WORDS[lang];
  const of = (state: 'done' | 'late' | 'missing' | 'ahead') => row.actions.filter((action) => action.state === state);
  const [late, missing] = [of('late'), of('missing')];
  const { template, known } = templateOf(row.industry);
  const field = (label: string, values: readonly string[]) => (values.length === 0 ? [] : [{ label, value: words.list(values) }]);
  return {
    title: words.customerTitle(customer.name, STAGE_WORDS[lang][row.stage], late.length + missing.length),
    parts: [
      {
        kind: 'fields',
        fields: [
          ...field(
            words.states.late,
            late.map(({ event, lateBy }) => words.late(names[event], lateBy ?? 0)),
          ),
          ...field(
            words.states.missing,
            missing.map(({ event }) => names[event]),
          ),
          ...field(
            words.states.done,
            of('done').map(({ event }) => names[event]),
          ),
          ...field(
            words.states.ahead,
            of('ahead').map(({ event }) => names[event]),
          ),
        ],
      },
      quiet(known ? words.by(template.name[lang]) : words.general),
    ],
    actions: [{ action: 'process.record', label: words.openRecord, href: `/r/customer/${customer.id}` }],
  };
}

/** One customer's radar, and the newest sentence behind each dimension. */
export function dimensionsCard(customer: Customer, dimensions: FourDimensions, lang: Lang): Card {
  const words = WORDS[lang];
  return {
    title: words.dimensionsTitle(customer.name, findingOf(dimensions, lang)),
    parts: [
      { kind: 'picture', chart: radarOf(customer.name, dimensions, lang) },
      {
        kind: 'rows',
        rows: DIMENSIONS.map((each) => {
          const [ground] = dimensions[each].grounds;
          return {
            title: `${DIMENSION_WORDS[lang][each]} ${figureOf(each, dimensions, lang)}`,
            ...(ground ? { text: `"${ground.sentence}"` } : {}),
            ...(ground?.inbox == null ? {} : { href: `/r/message/${ground.inbox}` }),
          };
        }),
      },
      quiet(words.talks(dimensions.followUps)),
    ],
    actions: [{ action: 'process.record', label: words.openRecord, href: `/r/customer/${customer.id}` }],
  };
}

const WEEK_ROWS = 5;

/** The customers of the week whose dimensions call for somebody: bad fit, low mood, rivals. The worst first. */
export function weekParts(customers: readonly CustomerDimensions[], all: boolean, lang: Lang, most: number): readonly CardPart[] {
  const words = WORDS[lang];
  const worried = customers
    .map((each) => ({ ...each, worry: worryOf(each.dimensions) }))
    .filter(({ worry }) => worry > 0)
    .toSorted((a, b) => b.worry - a.worry || a.customer - b.customer);
  if (customers.length === 0) return [];
  const rows = worried.slice(0, WEEK_ROWS).map(({ customer, name, dimensions }) => {
    const [ground] = [...dimensions.fit.grounds, ...dimensions.mood.grounds, ...dimensions.rivals.grounds].filter(
      ({ tone }) => tone === 'bad',
    );
    return {
      title: `${name} · ${findingOf(dimensions, lang)}`,
      ...(ground ? { text: `"${ground.sentence}"` } : {}),
      href: `/r/customer/${customer}`,
    };
  });
  return [
    { kind: 'line', text: words.week.dimensions },
    ...(rows.length > 0 ? [{ kind: 'rows', rows } as const] : []),
    quiet(words.week.more(customers.length - rows.length)),
    ...(all ? [] : [quiet(words.week.cut(most))]),
  ];
}

function worryOf({ fit, mood, rivals }: FourDimensions): number {
  const unfit = fit.score === null ? 0 : Math.max(0, 50 - fit.score);
  const low = mood.score === null ? 0 : Math.max(0, 40 - mood.score);
  return unfit + low + ((rivals.score ?? 0) >= 30 ? 20 : 0);
}
