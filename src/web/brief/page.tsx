/** The morning brief as a page: three numbers, what each means, its first rows. Printed it is one A4 page. */

import type { Child } from 'hono/jsx';
import { healthNote, leadsNote, overdueNote } from '../../numbers/brief/notes.js';
import { type Brief, briefOf } from '../../numbers/brief/queries.js';
import { countedDays, healthRows, newGoodLeads } from '../../numbers/customers/queries.js';
import { average } from '../../numbers/health.js';
import { lateDeals } from '../../numbers/late/queries.js';
import { type TeamScope, teamScopeOf } from '../../numbers/team-scope.js';
import { type TeamRow, teamRows, teamsBelow } from '../../numbers/teams.js';
import { type CountedDay, trendOf } from '../../numbers/trend.js';
import { unitName } from '../../people/queries.js';
import { countText } from '../../records/count.js';
import { addDays, isDay } from '../../records/day.js';
import { shortened } from '../../records/plain-text.js';
import type { Day, Id } from '../../terms.js';
import { harmless, Said } from '../said.js';
import { UNKNOWN } from '../tables/data-table.js';
import { address } from '../tables/filters.js';
import { dayText, type Visit, whenText } from '../visit.js';
import { type FigureProps, FigureView } from './figure.js';
import { healthLines, leadLines, overdueLines } from './lines.js';
import { Rest } from './rest.js';

/** So many rows stand under a number; the rest is behind it. They and the three definitions fill one A4 page at most. */
const TOP = 6;
/** An earlier day is compared with the last one counted in the two weeks before. */
const DAYS_BACK = 13;
/** So many teams stand on the page: a leader of more reads them by opening. */
const TEAMS = 8;
const LONGEST_NAME = 40;

/** The brief of today; of an earlier day, the numbers as they were counted then. */
export async function briefPage(visit: Visit, ask: (name: string) => string | undefined) {
  const asked = ask('day');
  const day = asked !== undefined && isDay(asked) && asked < visit.today ? asked : undefined;
  const team = /^\d{1,15}$/.test(ask('team') ?? '') ? Number(ask('team')) : undefined;
  const seen = teamScopeOf(visit, team);
  if (!seen) return undefined;
  const sheet = { ...seen, team, whose: await whoseBrief(visit, seen, team) };
  return day === undefined ? todaysBrief(visit, sheet) : earlierBrief(visit, sheet, day);
}

/** The records a brief counts and whose they are. */
interface SheetScope extends TeamScope {
  readonly team: Id | undefined;
  readonly whose: string;
}

async function todaysBrief(visit: Visit, { scope, people, team, whose }: SheetScope) {
  const { words, person, lang } = visit;
  const clock = { today: visit.today, zone: visit.zone, negotiationDays: visit.settings.negotiationDays };
  const brief = await briefOf(scope, visit);
  const [leads, overdue, health] = await Promise.all([
    newGoodLeads(scope, brief.since, visit.now),
    lateDeals(scope, clock, 'due', TOP),
    healthRows(scope, clock, TOP),
  ]);
  const shared = people.length > 1;
  const reader = { lang, people, person };
  const leader = visit.people.find(({ id }) => id === (team ?? person.id)) ?? person;
  const below =
    leader.role === 'rep' ? [] : teamsBelow(leader, visit.people).filter(({ leader: { id } }) => people.some((one) => one.id === id));
  const list = (path: string) => address(path, { team });
  return (
    <Sheet visit={visit} day={visit.today} whose={whose} note={undefined}>
      <Unread visit={visit} brief={brief} />
      <FigureView
        {...leadsFigure(visit, brief)}
        course={brief.course.leads}
        courseSaid={words.brief.course(brief.course.leads)}
        why={brief.leads ? leadsNote(brief, reader) : ''}
        href={list('/r/leads')}
        definition={`${words.definition.leads} ${words.lists.leads.since(whenText(brief.since, visit))}`}
        lines={leadLines(leads.slice(0, TOP), visit, shared)}
        none={words.brief.noLeads}
        shown={(rows) => words.brief.shown(rows, leads.length)}
        all={words.brief.all}
      />
      <FigureView
        {...overdueFigure(visit, brief)}
        course={brief.course.overdue}
        courseSaid={words.brief.course(brief.course.overdue)}
        why={brief.overdue ? overdueNote(brief, reader) : ''}
        href={list('/r/overdue')}
        definition={`${words.definition.overdue} ${words.brief.changeMeans}`}
        lines={overdueLines(overdue, visit, shared)}
        none={words.brief.noneLate}
        shown={(rows) => words.brief.shown(rows, brief.overdue?.count ?? 0)}
        all={words.brief.all}
      />
      <FigureView
        {...healthFigure(visit, brief)}
        course={brief.course.health}
        courseSaid={words.brief.course(brief.course.health)}
        why={brief.health ? healthNote(brief, reader) : ''}
        href={list('/r/health')}
        definition={`${words.definition.health} ${words.brief.trendMeans}`}
        lines={healthLines(health, visit, shared)}
        none={words.brief.noCustomers}
        shown={(rows) => words.brief.shown(rows, brief.health?.customers ?? 0)}
        all={words.brief.all}
      />
      <Teams visit={visit} teams={teamRows(below, brief.byOwner)} />
      <Rest visit={visit} brief={brief} link={list} />
    </Sheet>
  );
}

/** What was counted on an earlier day. Its rows have moved on since, so only the numbers are shown. */
async function earlierBrief(visit: Visit, { scope, whose }: SheetScope, day: Day) {
  const { words } = visit;
  const days = await countedDays(scope, { first: addDays(day, -DAYS_BACK), last: day });
  const counted = days.find((one) => one.day === day);
  const before = days.filter((one) => one.day < day);
  const note = counted ? words.brief.asCounted : words.brief.notCounted;
  return (
    <Sheet visit={visit} day={day} whose={whose} note={note}>
      {counted ? <EarlierFigures visit={visit} counted={counted} before={before} /> : null}
    </Sheet>
  );
}

interface EarlierProps {
  readonly visit: Visit;
  readonly counted: CountedDay;
  readonly before: readonly CountedDay[];
}

const EarlierFigures = ({ visit, counted, before }: EarlierProps) => {
  const { words } = visit;
  const last = before.at(-1);
  const { thisWeek, lastWeek } = trendOf(counted, before);
  const score = average(counted);
  return (
    <>
      <FigureView {...changed(visit, words.lists.leads.title, counted.leads, last?.leads, 'good')} definition={words.definition.leads} />
      <FigureView
        {...changed(visit, words.lists.overdue.title, counted.overdue, last?.overdue, 'bad')}
        definition={words.definition.overdue}
      />
      <FigureView
        {...changed(visit, words.lists.health.title, score, undefined, 'good', [thisWeek, lastWeek])}
        definition={words.definition.health}
      />
    </>
  );
};

type Head = Pick<FigureProps, 'label' | 'value' | 'change' | 'tone'>;

function leadsFigure(visit: Visit, { leads, before }: Brief): Head {
  return changed(visit, visit.words.lists.leads.title, leads?.count, before?.leads, 'good');
}

function overdueFigure(visit: Visit, { overdue, before }: Brief): Head {
  return changed(visit, visit.words.lists.overdue.title, overdue?.count, before?.overdue, 'bad');
}

function healthFigure(visit: Visit, { health }: Brief): Head {
  const score = health && average(health);
  const { thisWeek, lastWeek } = health?.trend ?? {};
  return changed(visit, visit.words.lists.health.title, score, undefined, 'good', [thisWeek, lastWeek]);
}

/** A number and its change; `more` says whether more of it is good or bad. `trend` compares other values than the number itself. */
function changed(
  { words }: Visit,
  label: string,
  value: number | undefined,
  before: number | undefined,
  more: 'good' | 'bad',
  trend: readonly [number | undefined, number | undefined] = [value, before],
): Head {
  const [now, then] = trend;
  const shown = { label, value: value === undefined ? UNKNOWN : countText(value) };
  if (now === undefined || then === undefined) return shown;
  const by = now - then;
  if (by === 0) return { ...shown, change: words.brief.same, tone: 'plain' };
  return { ...shown, change: by > 0 ? `+${by}` : `−${-by}`, tone: by > 0 === (more === 'good') ? 'good' : 'bad' };
}

interface SheetProps {
  readonly visit: Visit;
  readonly day: Day;
  readonly whose: string;
  readonly note: string | undefined;
  readonly children?: Child;
}

const Sheet = ({ visit, day, whose, note, children }: SheetProps) => {
  const { words } = visit;
  return (
    <article class="brief">
      <header class="brief-head">
        <h1>
          <Said text={`${words.brief.title} ${dayText(day, visit)} · ${whose}`} />
        </h1>
        <button type="button" class="button" data-print hidden>
          {words.brief.print}
        </button>
      </header>
      {note ? (
        <p class="quiet">
          {note} <a href="/r/brief">{words.brief.today}</a>
        </p>
      ) : null}
      {children}
      {note === undefined ? <p class="brief-foot">{words.brief.printed(whenText(visit.now, visit))}</p> : null}
    </article>
  );
};

/** Whose numbers they are: the whole company's, a team's, one's own. */
async function whoseBrief({ words, records, ...visit }: Visit, { people }: TeamScope, team: Id | undefined): Promise<string> {
  const leader = visit.people.find(({ id }) => id === team) ?? visit.person;
  if (leader.role === 'admin') return words.brief.everybody;
  if (people.length === 1) return leader.name;
  return (
    (leader.unit === null ? undefined : await unitName(records, leader.unit)) ?? words.brief.team(shortened(leader.name, LONGEST_NAME))
  );
}

/** Sources that could not be read are named: without them nothing is called well. */
const Unread = ({ visit, brief }: { readonly visit: Visit; readonly brief: Brief }) =>
  brief.unread.length === 0 ? null : (
    <p class="brief-unread" role="status">
      {visit.words.brief.unread(brief.unread.map((part) => visit.words.brief.parts[part]).join(visit.words.and))}
    </p>
  );

/** A manager of managers: each team as a row that opens its own brief. */
const Teams = ({ visit, teams }: { readonly visit: Visit; readonly teams: readonly TeamRow[] }) => {
  const said = visit.words.brief;
  if (teams.length === 0) return null;
  return (
    <section class="sheet brief-teams" aria-labelledby="teams">
      <h2 id="teams">{said.teams}</h2>
      <ul class="lines">
        {teams.slice(0, TEAMS).map(({ leader, counted, health }) => (
          <li>
            <a class="funnel-row" href={address('/r/brief', { team: leader.id })}>
              <span>{harmless(said.team(shortened(leader.name, LONGEST_NAME)))}</span>
              <span>{said.teamOf(counted.overdue, counted.leads, health === undefined ? UNKNOWN : String(health))}</span>
            </a>
          </li>
        ))}
      </ul>
      {teams.length > TEAMS ? <p class="quiet">{said.moreTeams(teams.length - TEAMS)}</p> : null}
    </section>
  );
};
