/** The parts of the brief that are opened on demand: today's visits, money expected this week, who needs help, praise. Pure. */
import type { Card, CardAction, Row } from '../../card.js';
import type { Brief } from '../../numbers/brief/queries.js';
import { latenessText, sumText } from '../../numbers/deal-line.js';
import { byLadder, rungOf, rungText } from '../../numbers/ladder.js';
import { latenessOf } from '../../numbers/lateness.js';
import type { DealRow } from '../../numbers/queries.js';
import { shortDay } from '../../records/day.js';
import { shortened } from '../../records/plain-text.js';
import type { Lang } from '../../terms.js';
import { behindRow } from './lists.js';
import type { HelpAsked } from './queries.js';
import { type ListReader, lineShown, nameShown, ownerName } from './reader.js';
import type { BriefOf, Section } from './value.js';
import { WORDS } from './words.js';

/** What a section is written from. `money`: the deals behind the sum, read when it is opened. */
export interface SectionSource {
  readonly brief: Brief;
  readonly reader: ListReader;
  /** The day, and the team when it is not the reader's own brief. */
  readonly of: BriefOf;
  /** Requests for help that wait for the reader; undefined = they could not be read. */
  readonly helpAsked: readonly HelpAsked[] | undefined;
  readonly money?: readonly DealRow[];
}

const NAMES = 3;
const STEP = 40;
const PRAISED = 3;
/** A next step that is a visit. */
const VISIT = /拜访|上门|见面|面谈|约见|会面|面访|演示|参观|考察|走访|到访|开会|\bvisit|\bmeet|\bdemo|on-?site|\bsee\b/i;

const isVisit = ({ deal }: DealRow): boolean => deal.nextStep !== null && VISIT.test(deal.nextStep);

/** One line that says what a section would show; `read` = false when its source could not be read. */
export function sectionLine(section: Section, source: SectionSource): { readonly text: string; readonly read: boolean } {
  const { brief, reader } = source;
  const words = WORDS[reader.lang];
  const unread = { text: words.unreadable, read: false };
  switch (section) {
    case 'visits': {
      if (!brief.dueToday) return unread;
      const visits = brief.dueToday.filter(isVisit);
      const rest = brief.dueToday.length - visits.length;
      if (brief.dueToday.length === 0) return { text: words.nothingDue, read: true };
      const named = visits.length > 0 ? [words.visits(visits.length), namesOf(visits, reader.lang)] : [words.noVisits];
      return { text: words.join([...named, ...(rest > 0 ? [words.alsoDue(rest)] : [])]), read: true };
    }
    case 'money': {
      if (!brief.expected) return unread;
      const count = brief.expected.reduce((sum, total) => sum + total.count, 0);
      const sum = sumText(brief.expected, reader.lang) ?? words.unpriced;
      return { text: count === 0 ? words.expectedNone : words.expected(sum, count), read: true };
    }
    case 'help': {
      if (!brief.overdue) return unread;
      const burdened = brief.burdened.slice(0, NAMES).map(({ owner, count }) => words.burden(ownerName(owner, reader), count));
      const waiting = source.helpAsked ?? [];
      const asked = waiting.length > 0 ? [words.asked(waiting.length, namesIn(waiting, reader.lang))] : [];
      const said = [...asked, ...burdened];
      return { text: said.length === 0 ? words.helpNone : said.join(words.and), read: source.helpAsked !== undefined };
    }
    case 'praise': {
      if (!brief.won && !brief.moved && !brief.told) return unread;
      const rows = praiseRows(source);
      const [first] = rows;
      const text = first ? words.join([first.title, ...(rows.length > 1 ? [words.praiseTitle(rows.length)] : [])]) : words.praiseNone;
      return { text, read: brief.won !== undefined && brief.moved !== undefined && brief.told !== undefined };
    }
  }
}

/** The section as a card of its own, each row with why it stands there. */
export function sectionCard(section: Section, source: SectionSource): Card {
  const { reader } = source;
  const words = WORDS[reader.lang];
  const { text, read } = sectionLine(section, source);
  const rows = rowsOf(section, source);
  return {
    title: words.join([words.section[section], ...(section === 'praise' && rows.length > 0 ? [words.praiseTitle(rows.length)] : [text])]),
    parts: [
      ...(read ? [] : [{ kind: 'line', text: words.unread(words.section[section]), tone: 'warning' } as const]),
      ...(rows.length === 0 ? [] : [{ kind: 'rows', rows } as const]),
      ...(section === 'money' ? [{ kind: 'line', text: words.expectedWhy, tone: 'quiet' } as const] : []),
    ],
    actions: openOnPage(section, source),
  };
}

function openOnPage(section: Section, { of: { team }, reader }: SectionSource): readonly CardAction[] {
  const path = { visits: '/r/due', money: '/r/due?kind=money', help: '/r/overdue', praise: '/r/stage/won' }[section];
  const href = team === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}team=${team}`;
  return [{ action: 'brief.open', label: WORDS[reader.lang].openAll, href }];
}

function rowsOf(section: Section, source: SectionSource): readonly Row[] {
  const { brief, reader } = source;
  switch (section) {
    case 'visits': {
      const due = laddered(brief.dueToday ?? [], reader);
      return [...due.filter(isVisit), ...due.filter((row) => !isVisit(row))].map((row) => dealRow(row, source));
    }
    case 'money':
      return laddered(source.money ?? [], reader).map((row) => dealRow(row, source));
    case 'help':
      return helpRows(source);
    case 'praise':
      return praiseRows(source);
  }
}

/** Rows in the order of the ladder. */
export const laddered = (rows: readonly DealRow[], reader: Pick<ListReader, 'pinned'>): readonly DealRow[] =>
  rows.toSorted((a, b) => byLadder(standingOf(a, reader), standingOf(b, reader)));

const standingOf = ({ deal }: DealRow, { pinned }: Pick<ListReader, 'pinned'>) => ({
  pinned: pinned.has(deal.customer),
  nextDue: deal.nextDue,
  amount: deal.amount,
  since: deal.stageSince,
});

/** Why a deal stands where it stands: 置顶, 超期 4 天, 今天到期. */
export function whyOf(row: DealRow, reader: ListReader): string {
  const rung = rungOf(standingOf(row, reader), reader.today);
  const late = latenessOf(row.deal, { today: reader.today, zone: reader.zone, negotiationDays: Number.POSITIVE_INFINITY });
  const lateText = late ? [latenessText(late, reader.lang)] : [];
  if (rung === 'pinned') return WORDS[reader.lang].join([rungText(rung, reader.lang), ...lateText]);
  return lateText[0] ?? rungText(rung, reader.lang);
}

function dealRow(row: DealRow, { reader }: SectionSource): Row {
  const { deal } = row;
  const step = [
    deal.nextDue && deal.nextDue !== reader.today ? shortDay(deal.nextDue, reader.lang, reader.today) : '',
    deal.nextStep ?? '',
  ];
  const agreed = shortened(step.filter(Boolean).join(' '), STEP);
  const owner = reader.people.length > 1 ? [ownerName(deal.owner, reader)] : [];
  return {
    title: lineShown(row, reader.lang),
    text: WORDS[reader.lang].join([whyOf(row, reader), ...(agreed === '' ? [] : [agreed]), ...owner]),
    tone: deal.nextDue !== null && deal.nextDue < reader.today ? 'overdue' : 'due',
    href: `/r/customer/${deal.customer}`,
    ...behindRow(deal.owner, { customer: deal.customer, deal: deal.id }, reader),
  };
}

function helpRows({ brief, reader, helpAsked = [] }: SectionSource): readonly Row[] {
  const words = WORDS[reader.lang];
  const asked = helpAsked.slice(0, NAMES).map(
    (one): Row => ({
      title: words.join([nameShown(one.name), words.asksHelp(ownerName(one.owner, reader))]),
      text: shortened(one.text, STEP),
      tone: 'due',
      href: `/r/customer/${one.customer}`,
    }),
  );
  const late = brief.burdened.slice(0, NAMES).map(({ owner, count }): Row => {
    const row = brief.worst.get(owner);
    const title = words.burden(ownerName(owner, reader), count);
    const href = `/r/overdue?rep=${owner}`;
    if (!row) return { title, href, tone: 'overdue' };
    const text = words.beginWith(lineShown(row, reader.lang), whyOf(row, reader));
    return { title, text, href, tone: 'overdue', ...behindRow(owner, { customer: row.deal.customer, deal: row.deal.id }, reader) };
  });
  return [...asked, ...late];
}

/** The first customers of some, each once. */
const namesIn = (rows: readonly HelpAsked[], lang: Lang): string =>
  [...new Set(rows.map(({ name }) => nameShown(name)))].slice(0, NAMES).join(WORDS[lang].and);

function praiseRows({ brief, reader }: SectionSource): readonly Row[] {
  const words = WORDS[reader.lang];
  const won = (brief.won ?? []).map(
    (row): Row => ({
      title: words.won(ownerName(row.deal.owner, reader), lineShown(row, reader.lang)),
      text: words.sinceLast,
      href: `/r/customer/${row.deal.customer}`,
    }),
  );
  const moved = (brief.moved ?? [])
    .slice(0, PRAISED)
    .map(({ owner, count }): Row => ({ title: words.moved(ownerName(owner, reader), count), text: words.sinceLast }));
  // Of one person alone the most is no praise.
  const [most] = reader.people.length > 1 ? (brief.told ?? []) : [];
  const told: readonly Row[] = most ? [{ title: words.told(ownerName(most.owner, reader), most.count), text: words.mostTold }] : [];
  return [...won, ...moved, ...told];
}

function namesOf(rows: readonly DealRow[], lang: Lang): string {
  const names = rows.slice(0, NAMES).map(({ customer }) => nameShown(customer.name));
  return WORDS[lang].names(names, rows.length - names.length);
}
