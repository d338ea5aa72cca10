import type { Card, CardAction, CardPart, Figure } from '../../card.js';
import type { Brief } from '../../numbers/brief/queries.js';
import { sumText } from '../../numbers/deal-line.js';
import { average } from '../../numbers/health.js';
import { daysBetween } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Person } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { type Day, type Id, type Lang, OPEN_STAGES, type Zone } from '../../terms.js';
import { dealRow, healthWhy } from './lists.js';
import { WORDS } from './words.js';

export interface BriefReader {
  readonly lang: Lang;
  readonly zone: Zone;
  readonly people: readonly Person[];
  readonly person: Pick<Person, 'id'>;
  /** Whose brief it is: a group's name or a person's. */
  readonly whose: string;
  /** Requests for help that wait for the reader. */
  readonly helpAsked: number;
}

/** The page of the morning: three numbers, each with its why; the rest folded. */
export function briefCard(brief: Brief, reader: BriefReader): Card {
  const words = WORDS[reader.lang];
  return {
    title: words.title(brief.day, reader.whose),
    parts: [
      { kind: 'figures', figures: [leadsFigure(brief, reader), overdueFigure(brief, reader), healthFigure(brief, reader)] },
      ...(brief.unread.length === 0 ? [] : [line(words.unread(brief.unread.map((part) => words.parts[part]).join(words.and)), 'warning')]),
      { kind: 'fold', title: words.rest, parts: restParts(brief, reader) },
    ],
    actions: [
      ...(brief.overdue && brief.overdue.count > 0 ? [action('brief.overdue', words.seeOverdue(brief.overdue.count), brief.day)] : []),
      ...(brief.leads && brief.leads.count > 0 ? [action('brief.leads', words.seeLeads, brief.day)] : []),
      action('brief.more', words.more, brief.day),
    ],
  };
}

/** The same card with the rest laid open, and the way to the customers' health in place of the button that opened it. */
export function openedCard(card: Card, day: string, lang: Lang): Card {
  const words = WORDS[lang];
  return {
    ...card,
    parts: card.parts.flatMap((part) => (part.kind === 'fold' ? part.parts : [part])),
    actions: [...card.actions.filter((a) => a.action !== 'brief.more'), { action: 'brief.health', label: words.seeHealth, value: day }],
  };
}

const action = (name: string, label: string, day: Day): CardAction => ({ action: name, label, value: day });
const line = (text: string, tone: 'quiet' | 'warning' | 'plain' = 'plain'): CardPart => ({ kind: 'line', text, tone });

/** `+2`, `−1`, 持平; nothing when there is no earlier number. */
function changeOf(now: number, before: number | undefined, lang: Lang): { readonly change?: string; readonly by: number } {
  if (before === undefined) return { by: 0 };
  const by = now - before;
  return { by, change: by === 0 ? WORDS[lang].same : by > 0 ? `+${by}` : `−${-by}` };
}

const toned = (by: number, up: 'good' | 'bad'): 'good' | 'bad' | 'plain' =>
  by === 0 ? 'plain' : by > 0 === (up === 'good') ? 'good' : 'bad';

function leadsFigure({ leads, before, day }: Brief, { lang }: BriefReader): Figure {
  const words = WORDS[lang];
  if (!leads) return { label: words.leads, value: words.unreadable };
  const { change, by } = changeOf(leads.count, before?.leads, lang);
  const { best } = leads;
  const money = best?.currency ? moneyOf({ ...best, currency: best.currency, approximate: best.approximate ?? false }) : undefined;
  const why = [...(money ? [moneyText(money, lang)] : []), ...(best?.nextDue ? [words.by(best.nextDue, day)] : [])].join(words.and);
  return {
    label: words.leads,
    value: String(leads.count),
    ...(change === undefined ? {} : { change }),
    tone: toned(by, 'good'),
    note: best ? words.best(best.name, why) : words.noLeads,
    href: '/r/leads',
  };
}

function overdueFigure({ overdue, before, day }: Brief, { lang }: BriefReader): Figure {
  const words = WORDS[lang];
  if (!overdue) return { label: words.overdue, value: words.unreadable };
  const { change, by } = changeOf(overdue.count, before?.overdue, lang);
  const due = overdue.longest?.deal.nextDue;
  return {
    label: words.overdue,
    value: String(overdue.count),
    ...(change === undefined ? {} : { change }),
    tone: toned(by, 'bad'),
    note: overdue.longest && due ? words.longest(overdue.longest.customer.name, daysBetween(due, day)) : words.noneLate,
    href: '/r/overdue',
  };
}

function healthFigure({ health }: Brief, { lang }: BriefReader): Figure {
  const words = WORDS[lang];
  if (!health) return { label: words.health, value: words.unreadable };
  const score = average(health);
  if (score === undefined) return { label: words.health, value: '—', note: words.noCustomers, href: '/r/health' };
  const { thisWeek, lastWeek } = health.trend;
  const { change, by } = changeOf(thisWeek ?? score, lastWeek, lang);
  const { lowest } = health;
  const bad =
    lowest && lowest.health.score < 100
      ? words.lowest(lowest.customer.name, lowest.health.score, healthWhy(lowest.health, lang))
      : words.allWell;
  const trend = thisWeek === undefined || lastWeek === undefined ? [] : [words.trend(thisWeek, lastWeek)];
  return {
    label: words.health,
    value: String(score),
    ...(change === undefined ? {} : { change }),
    tone: toned(by, 'good'),
    note: [bad, ...trend].join('; '),
    href: '/r/health',
  };
}

function restParts(brief: Brief, reader: BriefReader): CardPart[] {
  const words = WORDS[reader.lang];
  const nameOf = (id: Id) => reader.people.find((p) => p.id === id)?.name ?? '?';
  const burdened = brief.burdened.slice(0, 3).map(({ owner, count }) => words.burden(nameOf(owner), count));
  const help = reader.helpAsked > 0 ? [words.helpAsked(reader.helpAsked)] : [];
  const { dueToday = [], funnel = [] } = brief;
  return [
    ...(brief.dueToday ? [line(dueToday.length > 0 ? words.dueToday(dueToday.length) : words.nothingDue)] : []),
    ...(dueToday.length > 0 ? [{ kind: 'rows', rows: dueToday.map((row) => dealRow(row, { ...reader, today: brief.day })) } as const] : []),
    ...(brief.expected ? [line(expectedText(brief.expected, reader.lang))] : []),
    ...(burdened.length + help.length > 0 && reader.people.length > 1
      ? [line(words.burdened([...burdened, ...help].join(words.and)))]
      : []),
    {
      kind: 'rows',
      rows: OPEN_STAGES.flatMap((stage) => {
        const totals = funnel.filter((total) => total.stage === stage);
        const count = totals.reduce((sum, total) => sum + total.count, 0);
        if (count === 0) return [];
        const amount = sumText(totals, reader.lang);
        return [
          {
            title: STAGE_WORDS[reader.lang][stage],
            text: [words.deals(count), ...(amount ? [amount] : [])].join(' · '),
            href: `/r/stage/${stage}`,
          },
        ];
      }),
    },
  ];
}

function expectedText(expected: NonNullable<Brief['expected']>, lang: Lang): string {
  const words = WORDS[lang];
  const count = expected.reduce((sum, total) => sum + total.count, 0);
  return count === 0 ? words.expectedNone : words.expected(sumText(expected, lang) ?? words.unpriced, count);
}
