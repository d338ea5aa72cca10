/** The morning brief as a page: three numbers, what each means, its first rows. Printed it is one A4 page. */

import type { Child } from 'hono/jsx';
import { type Brief, briefOf } from '../../numbers/brief/queries.js';
import { countedDays, healthRows, newGoodLeads } from '../../numbers/customers/queries.js';
import { average } from '../../numbers/health.js';
import { lateDeals } from '../../numbers/queries.js';
import { scopeOf } from '../../numbers/scope.js';
import { type CountedDay, trendOf } from '../../numbers/trend.js';
import { unitName } from '../../people/queries.js';
import { addDays, isDay } from '../../records/day.js';
import type { Day } from '../../terms.js';
import { Said } from '../said.js';
import { UNKNOWN } from '../tables/data-table.js';
import { ownersIn } from '../tables/filters.js';
import { dayText, type Visit, whenText } from '../visit.js';
import { type FigureProps, FigureView } from './figure.js';
import { healthLines, leadLines, overdueLines } from './lines.js';
import { Rest } from './rest.js';

/** So many rows stand under a number; the rest is behind it. They and the three definitions fill one A4 page at most. */
const TOP = 8;
/** An earlier day is compared with the last one counted in the two weeks before. */
const DAYS_BACK = 13;

/** The brief of today; of an earlier day, the numbers as they were counted then. */
export async function briefPage(visit: Visit, asked: string | undefined) {
  const day = asked !== undefined && isDay(asked) && asked < visit.today ? asked : undefined;
  return day === undefined ? todaysBrief(visit) : earlierBrief(visit, day);
}

async function todaysBrief(visit: Visit) {
  const { words } = visit;
  const scope = scopeOf(visit);
  const clock = { today: visit.today, zone: visit.zone, negotiationDays: visit.settings.negotiationDays };
  const brief = await briefOf(scope, visit);
  const [leads, overdue, health] = await Promise.all([
    newGoodLeads(scope, brief.since, visit.now),
    lateDeals(scope, clock, 'due', TOP),
    healthRows(scope, clock, TOP),
  ]);
  const shared = ownersIn(visit).length > 1;
  return (
    <Sheet visit={visit} day={visit.today} whose={await whoseBrief(visit)} note={undefined}>
      <FigureView
        {...leadsFigure(visit, brief)}
        href="/r/leads"
        definition={`${words.definition.leads} ${words.lists.leads.since(whenText(brief.since, visit))}`}
        lines={leadLines(leads.slice(0, TOP), visit, shared)}
        none={words.brief.noLeads}
        all={words.brief.all(leads.length)}
      />
      <FigureView
        {...overdueFigure(visit, brief)}
        href="/r/overdue"
        definition={`${words.definition.overdue} ${words.brief.changeMeans}`}
        lines={overdueLines(overdue, visit, shared)}
        none={words.brief.noneLate}
        all={words.brief.all(brief.overdue?.count ?? 0)}
      />
      <FigureView
        {...healthFigure(visit, brief)}
        href="/r/health"
        definition={`${words.definition.health} ${words.brief.trendMeans}`}
        lines={healthLines(health, visit, shared)}
        none={words.brief.noCustomers}
        all={words.brief.all(brief.health?.customers ?? 0)}
      />
      <Rest visit={visit} brief={brief} />
    </Sheet>
  );
}

/** What was counted on an earlier day. Its rows have moved on since, so only the numbers are shown. */
async function earlierBrief(visit: Visit, day: Day) {
  const { words } = visit;
  const days = await countedDays(scopeOf(visit), { first: addDays(day, -DAYS_BACK), last: day });
  const counted = days.find((one) => one.day === day);
  const before = days.filter((one) => one.day < day);
  const note = counted ? words.brief.asCounted : words.brief.notCounted;
  return (
    <Sheet visit={visit} day={day} whose={await whoseBrief(visit)} note={note}>
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
  const shown = { label, value: value === undefined ? UNKNOWN : String(value) };
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
async function whoseBrief(visit: Visit): Promise<string> {
  const { person, words, records } = visit;
  if (person.role === 'admin') return words.brief.everybody;
  if (ownersIn(visit).length === 1) return person.name;
  return (person.unit === null ? undefined : await unitName(records, person.unit)) ?? words.brief.team(person.name);
}
