/** The text of a report, from what was logged: plain lines to copy, nothing added. */
import { dayOf, shortDay } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Deal, Person } from '../../records/rows.js';
import { isOpen, STAGE_WORDS } from '../../records/stage.js';
import type { Day, Id, Lang, Zone } from '../../terms.js';
import type { Logged } from './queries.js';
import { lengthOf, type Span } from './span.js';
import { WORDS } from './words.js';

export interface Report {
  readonly span: Span;
  readonly first: Day;
  readonly last: Day;
  readonly today: Day;
  readonly zone: Zone;
  readonly lang: Lang;
  /** Whose report it is; more than one = a team's. */
  readonly people: readonly Person[];
  /** Under whose name it goes. */
  readonly who: string;
  readonly logged: readonly Logged[];
}

/** Beyond these a report is no longer read. */
const MOST_CUSTOMERS = 30;
const MOST_STEPS = 10;
const MOST_LINES_EACH = 4;
const LONGEST_LINE = 120;

interface Told {
  readonly name: string;
  readonly lines: readonly Logged[];
}

export function reportText(report: Report): string {
  const { span, lang, people, logged } = report;
  const words = WORDS[lang];
  const isTeam = people.length > 1;
  const title = (isTeam ? words.team : words.title)[lengthOf(span)];
  const customers = byCustomer(logged);
  return [
    words.head(title, daysText(report), report.who),
    words.did(words.today[span], customers.length, logged.length),
    '',
    ...(isTeam ? teamLines(report) : customerLines(customers, report)),
    ...newLines(report),
    ...closedLines(report),
    ...nextLines(report),
    '',
    words.foot,
  ].join('\n');
}

function daysText({ first, last, today, lang }: Report): string {
  return first === last ? shortDay(first, lang, today) : `${shortDay(first, lang, today)} – ${shortDay(last, lang, today)}`;
}

function byCustomer(logged: readonly Logged[]): readonly Told[] {
  const found = new Map<Id, Logged[]>();
  for (const entry of logged) found.set(entry.customer.id, [...(found.get(entry.customer.id) ?? []), entry]);
  return [...found.values()].map((lines) => ({ name: lines[0]?.customer.name ?? '', lines }));
}

function customerLines(customers: readonly Told[], report: Report): readonly string[] {
  const more = customers.length - MOST_CUSTOMERS;
  return [
    ...customers
      .slice(0, MOST_CUSTOMERS)
      .flatMap(({ name, lines }, i) => [
        `${i + 1}. ${[name, ...standing(lines, report.lang)].join(' · ')}`,
        ...lines.slice(-MOST_LINES_EACH).map((entry) => `   - ${said(entry, report)}`),
      ]),
    ...(more > 0 ? [WORDS[report.lang].more(more)] : []),
  ];
}

/** One person after the other, each customer in a line; who logged nothing is named at the end. */
function teamLines(report: Report): readonly string[] {
  const words = WORDS[report.lang];
  const told = report.people.map((person) => ({
    person,
    customers: byCustomer(report.logged.filter(({ followup }) => followup.person === person.id)),
  }));
  const active = told.filter(({ customers }) => customers.length > 0);
  const silent = told.filter(({ customers, person }) => customers.length === 0 && person.role === 'rep').map(({ person }) => person.name);
  return [
    ...active.flatMap(({ person, customers }) => [
      words.person(person.name, customers.length),
      ...customers.slice(0, MOST_CUSTOMERS).map(({ name, lines }) => {
        const latest = lines.at(-1);
        return `- ${[name, ...standing(lines, report.lang)].join(' · ')}${latest ? `: ${said(latest, report)}` : ''}`;
      }),
    ]),
    ...(silent.length > 0 ? [words.silent(words.join(silent))] : []),
  ];
}

/** Stage and money as they stand now. */
function standing(lines: readonly Logged[], lang: Lang): readonly string[] {
  const deal = lines.at(-1)?.deal;
  return deal ? [dealText(deal, lang)] : [];
}

function dealText(deal: Deal, lang: Lang): string {
  const money = moneyOf(deal);
  return [STAGE_WORDS[lang][deal.stage], ...(money ? [moneyText(money, lang)] : [])].join(' ');
}

/** The person's own words in one line; with the day when the report is of several. */
function said({ followup }: Logged, { span, zone, lang, today }: Report): string {
  const text = followup.text.replace(/\s+/g, ' ').trim();
  const short = text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
  return lengthOf(span) === 'day' ? short : `${shortDay(dayOf(followup.at, zone), lang, today)} ${short}`;
}

function newLines({ logged, first, last, zone, lang }: Report): readonly string[] {
  const words = WORDS[lang];
  const names = byCustomer(logged)
    .filter(({ lines }) => {
      const day = dayOf(lines[0]?.customer.createdAt ?? 0, zone);
      return day >= first && day <= last;
    })
    .map(({ name }) => name);
  return names.length === 0 ? [] : ['', words.newOnes(words.join(names))];
}

function closedLines({ logged, first, last, zone, lang }: Report): readonly string[] {
  const words = WORDS[lang];
  const closed = new Map<Id, string>();
  const lost = new Map<Id, string>();
  for (const { deal, customer } of logged) {
    if (!deal || deal.closedAt === null) continue;
    const day = dayOf(deal.closedAt, zone);
    if (day < first || day > last) continue;
    const money = moneyOf(deal);
    const text = [customer.name, ...(money ? [moneyText(money, lang)] : [])].join(' ');
    (deal.stage === 'won' ? closed : lost).set(deal.id, text);
  }
  return [
    ...(closed.size > 0 ? [words.won(words.join([...closed.values()]))] : []),
    ...(lost.size > 0 ? [words.lost(words.join([...lost.values()]))] : []),
  ];
}

/** The dated next steps of the customers in the report, the nearest first. */
function nextLines({ logged, today, lang }: Report): readonly string[] {
  const words = WORDS[lang];
  const steps = new Map<Id, { readonly day: Day; readonly line: string }>();
  for (const { deal, customer } of logged) {
    if (!deal?.nextDue || !isOpen(deal.stage)) continue;
    const line = words.nextLine(shortDay(deal.nextDue, lang, today), customer.name, deal.nextStep ?? '');
    steps.set(deal.id, { day: deal.nextDue, line });
  }
  const sorted = [...steps.values()].toSorted((a, b) => a.day.localeCompare(b.day));
  const more = sorted.length - MOST_STEPS;
  if (sorted.length === 0) return [];
  return ['', words.next, ...sorted.slice(0, MOST_STEPS).map(({ line }) => line), ...(more > 0 ? [words.moreSteps(more)] : [])];
}
