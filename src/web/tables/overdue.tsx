/** Deals past their next-follow-up date, and those that have been negotiated for too long. */

import { lateCounts, lateDeals } from '../../numbers/late/queries.js';
import type { Clock } from '../../numbers/lateness.js';
import { type DealFilter, type DealRow, dealsLike, totalsLike } from '../../numbers/queries.js';
import type { Scope } from '../../numbers/scope.js';
import { addDays } from '../../records/day.js';
import { type Day, OPEN_STAGES } from '../../terms.js';
import type { Visit } from '../visit.js';
import { dealColumns } from './deal-columns.js';
import { address, type Filter, filterOf, parametersOf, scopeFor } from './filters.js';
import type { Listing } from './listing.js';
import { lastMessageOfEach } from './sources.js';

type Kind = 'due' | 'stuck';
const PATH = '/r/overdue';
/** Before any date that was ever agreed on. */
const EVER: Day = '1970-01-01';

export async function overdueListing(visit: Visit, ask: (name: string) => string | undefined): Promise<Listing<DealRow>> {
  const { words } = visit;
  const kind: Kind = ask('kind') === 'stuck' ? 'stuck' : 'due';
  const asked = filterOf(visit, ask);
  const { stage: _s, period: _p, ...alone } = asked;
  const filter: Filter = kind === 'due' ? asked : alone;
  const clock: Clock = { today: visit.today, zone: visit.zone, negotiationDays: visit.settings.negotiationDays };
  const scope = scopeFor(visit, filter);
  const [due, stuck] = await Promise.all([countOf(scope, clock, 'due', asked), countOf(scope, clock, 'stuck', alone)]);
  const total = kind === 'due' ? due : stuck;
  const said = words.lists.overdue;
  const { late, amount, stage, agreed, words: last, owner } = dealColumns(visit);
  return {
    path: PATH,
    title: kind === 'due' ? said.title : said.stuckTitle,
    count: words.table.count(total),
    total,
    definition: kind === 'due' ? words.definition.overdue : said.stuckDefinition(clock.negotiationDays),
    empty: kind === 'due' ? said.none : said.noneStuck(clock.negotiationDays),
    first: words.column.customer,
    filter,
    ...(kind === 'due' ? { stages: OPEN_STAGES, dated: true } : {}),
    keep: { kind: kind === 'stuck' ? kind : undefined },
    above: (
      <nav class="tabs" aria-label={said.kinds}>
        <a href={address(PATH, parametersOf(asked))} aria-current={kind === 'due' ? 'page' : undefined}>
          {said.dueTab(due)}
        </a>
        <a href={address(PATH, { kind: 'stuck', ...parametersOf(alone) })} aria-current={kind === 'stuck' ? 'page' : undefined}>
          {said.stuckTab(stuck)}
        </a>
      </nav>
    ),
    columns: [late, amount, stage, agreed, last, owner],
    name: ({ customer }) => customer.name,
    href: ({ customer }) => `/r/customer/${customer.id}`,
    rows: async (limit, offset) => (await rowsOf(scope, clock, kind, filter, offset + limit)).slice(offset),
    sources: (rows) => lastMessageOfEach(visit, rows, ({ customer }) => customer.id),
  };
}

async function countOf(scope: Scope, clock: Clock, kind: Kind, filter: Filter): Promise<number> {
  const narrowed = kind === 'due' ? narrowedTo(filter, clock) : undefined;
  const counts = narrowed ? await totalsLike(scope, narrowed, clock) : await lateCounts(scope, clock, kind);
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function rowsOf(scope: Scope, clock: Clock, kind: Kind, filter: Filter, limit: number): Promise<readonly DealRow[]> {
  const narrowed = kind === 'due' ? narrowedTo(filter, clock) : undefined;
  return narrowed ? dealsLike(scope, narrowed, clock, limit) : lateDeals(scope, clock, kind, limit);
}

/** The overdue deals of a stage, or whose date lay in a time; undefined = all of them. */
function narrowedTo({ stage, period }: Filter, { today }: Clock): DealFilter | undefined {
  if (!stage && !period) return undefined;
  const yesterday = addDays(today, -1);
  const last = period && period.last < yesterday ? period.last : yesterday;
  return { stages: stage ? [stage] : OPEN_STAGES, due: { first: period?.first ?? EVER, last } };
}
