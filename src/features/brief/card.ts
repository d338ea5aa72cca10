import type { Card, CardAction, CardPart, Figure, Row } from '../../card.js';
import { healthNote, leadsNote, overdueNote } from '../../numbers/brief/notes.js';
import { sumText } from '../../numbers/deal-line.js';
import { average } from '../../numbers/health.js';
import { sparkline } from '../../numbers/sparkline.js';
import type { TeamRow } from '../../numbers/teams.js';
import { countText } from '../../records/count.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { type Lang, OPEN_STAGES } from '../../terms.js';
import { behindRow } from './lists.js';
import { lineShown, nameShown } from './reader.js';
import { laddered, type SectionSource, sectionLine, whyOf } from './sections.js';
import { type BriefOf, SECTIONS, writeBriefOf, writeSection } from './value.js';
import { WORDS } from './words.js';

export interface BriefSource extends SectionSource {
  /** Whose brief it is: a group's name or a person's. */
  readonly whose: string;
  /** The teams right below; none for whoever leads no leaders. */
  readonly teams: readonly TeamRow[];
  /** What a rep is to do first, each with its buttons. */
  readonly first: readonly Row[];
}

const TEAMS = 8;
const PINNED = 5;

/** The page of the morning: three numbers, each with why and what to do; the rest folded. A rep's begins with what to do first. */
export function briefCard(source: BriefSource): Card {
  const { brief, of, teams, first } = source;
  const { lang } = source.reader;
  const words = WORDS[lang];
  const value = writeBriefOf(of);
  const unread = unreadOf(source);
  return {
    title: words.join([words.title(brief.day, nameShown(source.whose)), ...(first.length > 0 ? [words.first(first.length)] : [])]),
    parts: [
      ...(first.length > 0 ? [{ kind: 'rows', rows: first } as const] : []),
      { kind: 'figures', figures: [leadsFigure(source), overdueFigure(source), healthFigure(source)] },
      ...(unread.length === 0 ? [] : [line(words.unread(unread.join(words.and)), 'warning')]),
      ...teamParts(teams, of, lang),
      { kind: 'fold', title: words.rest, parts: restParts(source) },
    ],
    actions: [
      ...(brief.overdue && brief.overdue.count > 0 ? [action('brief.overdue', words.seeOverdue(brief.overdue.count), value)] : []),
      ...(brief.leads && brief.leads.count > 0 ? [action('brief.leads', words.seeLeads, value)] : []),
      action('brief.more', words.more, value),
    ],
  };
}

/** The same card with the rest laid open, and the way to the customers' health in place of the button that opened it. */
export function openedCard(card: Card, value: string, lang: Lang): Card {
  return {
    ...card,
    parts: card.parts.flatMap((part) => (part.kind === 'fold' ? part.parts : [part])),
    actions: [...card.actions.filter((a) => a.action !== 'brief.more'), action('brief.health', WORDS[lang].seeHealth, value)],
  };
}

const action = (name: string, label: string, value: string): CardAction => ({ action: name, label, value });
const line = (text: string, tone: 'quiet' | 'warning' | 'plain' = 'plain'): CardPart => ({ kind: 'line', text, tone });

/** Every source that could not be read, by name: without them nothing is called well. */
function unreadOf({ brief, helpAsked, reader }: SectionSource): readonly string[] {
  const words = WORDS[reader.lang];
  return [...brief.unread.map((part) => words.parts[part]), ...(helpAsked === undefined ? [words.helpPart] : [])];
}

/** `+2`, `−1`, 持平; nothing when there is no earlier number. */
function changeOf(now: number, before: number | undefined, lang: Lang): { readonly change?: string; readonly by: number } {
  if (before === undefined) return { by: 0 };
  const by = now - before;
  return { by, change: by === 0 ? WORDS[lang].same : by > 0 ? `+${by}` : `−${-by}` };
}

/** The change and the course of the last days, where there are any. */
function changeShown(change: string | undefined, course: readonly number[]): Pick<Figure, 'change'> {
  const shown = [change, sparkline(course)].filter(Boolean).join('  ');
  return shown === '' ? {} : { change: shown };
}

const toned = (by: number, up: 'good' | 'bad'): 'good' | 'bad' | 'plain' =>
  by === 0 ? 'plain' : by > 0 === (up === 'good') ? 'good' : 'bad';

/** Of a team's brief the numbers open on its own page. */
const hrefOf = (path: string, { team }: BriefOf): string => (team === undefined ? path : `${path}?team=${team}`);

function leadsFigure({ brief, reader, of }: BriefSource): Figure {
  const words = WORDS[reader.lang];
  const { leads, before, course } = brief;
  if (!leads) return { label: words.leads, value: words.unreadable };
  const { change, by } = changeOf(leads.count, before?.leads, reader.lang);
  const head = { label: words.leads, value: countText(leads.count), ...changeShown(change, course.leads) };
  return { ...head, tone: toned(by, 'good'), note: leadsNote(brief, reader), href: hrefOf('/r/leads', of) };
}

function overdueFigure({ brief, reader, of }: BriefSource): Figure {
  const words = WORDS[reader.lang];
  const { overdue, before, course } = brief;
  if (!overdue) return { label: words.overdue, value: words.unreadable };
  const { change, by } = changeOf(overdue.count, before?.overdue, reader.lang);
  const head = { label: words.overdue, value: countText(overdue.count), ...changeShown(change, course.overdue) };
  return { ...head, tone: toned(by, 'bad'), note: overdueNote(brief, reader), href: hrefOf('/r/overdue', of) };
}

function healthFigure({ brief, reader, of }: BriefSource): Figure {
  const words = WORDS[reader.lang];
  const { health, course } = brief;
  if (!health) return { label: words.health, value: words.unreadable };
  const score = average(health);
  const note = healthNote(brief, reader);
  const href = hrefOf('/r/health', of);
  if (score === undefined) return { label: words.health, value: words.none, note, href };
  const { thisWeek, lastWeek } = health.trend;
  const { change, by } = changeOf(thisWeek ?? score, lastWeek, reader.lang);
  return { label: words.health, value: String(score), ...changeShown(change, course.health), tone: toned(by, 'good'), note, href };
}

function teamParts(teams: readonly TeamRow[], of: BriefOf, lang: Lang): CardPart[] {
  if (teams.length === 0) return [];
  const words = WORDS[lang];
  const rows = teams.slice(0, TEAMS).map(
    ({ leader, counted, health }): Row => ({
      title: words.team(nameShown(leader.name)),
      text: words.teamOf(counted.overdue, counted.leads, health === undefined ? words.none : String(health)),
      tone: counted.overdue > 0 ? 'overdue' : 'plain',
      href: `/r/brief?team=${leader.id}`,
      actions: [action('brief.team', words.seeTeam, writeBriefOf({ day: of.day, team: leader.id }))],
    }),
  );
  const more = teams.length - rows.length;
  return [{ kind: 'rows', rows, ...(more > 0 ? { more: words.moreTeams(more) } : {}) }];
}

/** Each section in one line with the button that opens it, what is pinned, the funnel. */
function restParts(source: BriefSource): CardPart[] {
  const { brief, reader, of } = source;
  const words = WORDS[reader.lang];
  const shown = SECTIONS.filter((section) => section !== 'help' || reader.people.length > 1);
  const sections = shown.map(
    (section): Row => ({
      title: words.section[section],
      text: sectionLine(section, source).text,
      actions: [action('brief.section', words.open, writeSection(section, of))],
    }),
  );
  const pinned = laddered(brief.pinned ?? [], reader)
    .slice(0, PINNED)
    .map(
      (row): Row => ({
        title: lineShown(row, reader.lang),
        text: whyOf(row, reader),
        href: `/r/customer/${row.deal.customer}`,
        ...behindRow(row.deal.owner, { customer: row.deal.customer, deal: row.deal.id }, reader),
      }),
    );
  const funnel = OPEN_STAGES.flatMap((stage): Row[] => {
    const totals = (brief.funnel ?? []).filter((total) => total.stage === stage);
    const count = totals.reduce((sum, total) => sum + total.count, 0);
    if (count === 0) return [];
    const amount = sumText(totals, reader.lang);
    const text = words.join([words.deals(count), ...(amount ? [amount] : [])]);
    return [{ title: STAGE_WORDS[reader.lang][stage], text, href: hrefOf(`/r/stage/${stage}`, of) }];
  });
  return [
    ...(pinned.length > 0 ? [{ kind: 'rows', rows: pinned } as const] : []),
    { kind: 'rows', rows: sections },
    ...(funnel.length > 0 ? [{ kind: 'rows', rows: funnel } as const] : []),
  ];
}

/** What somebody reads who has nothing on record yet: how it fills, and nothing more. */
export function firstCard(
  name: string,
  { colleagues, leads, lang }: { readonly colleagues: number; readonly leads: boolean; readonly lang: Lang },
): Card {
  const words = WORDS[lang];
  return {
    title: words.firstBrief(nameShown(name)),
    parts: [line(words.firstHow), ...(leads ? [line(words.firstTeam(colleagues))] : []), line(words.firstImport, 'quiet')],
    actions: [],
  };
}
