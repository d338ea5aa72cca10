/** What each push reads, beside hand-written statements for the same numbers. A new push adds its line here. */
import { briefOf } from '../../src/numbers/brief/queries.js';
import { spokenOfTeam } from '../../src/numbers/dimensions/queries.js';
import { funnelOf } from '../../src/numbers/funnel/read-funnel.js';
import { leadHealthOf } from '../../src/numbers/lead-health/read-lead-health.js';
import { latePayments, objectionShare, processDealCount, processRows } from '../../src/numbers/process/queries.js';
import { QUIET_HOURS, quietCounts, quietRows } from '../../src/numbers/quiet/queries.js';
import { heardFromEach } from '../../src/numbers/sources/queries.js';
import { stuckTotals, wonTotals } from '../../src/numbers/stall/queries.js';
import { topOf } from '../../src/numbers/top/top.js';
import { extraDaysOf } from '../../src/records/workdays.js';
import { DAY, type FloorStatement, TODAY } from '../reads/fill.js';
import { FLOOR_FRIDAY, FLOOR_FUNNEL, FLOOR_LEADS } from './daily-floors.js';
import type { Leader } from './leader.js';
import { OWN_BRIEF, OWN_DIMENSIONS, OWN_PROCESS, OWN_STALL, OWN_TOP } from './own-floors.js';

export interface PushRead {
  readonly name: string;
  readonly floor: readonly FloorStatement[];
  /** Whose tables the floor reads: its own by default. */
  readonly tables?: 'ours';
  read(leader: Leader): Promise<unknown>;
  /** Milliseconds at 1,000,000 follow-ups. */
  readonly most: { readonly SQLite: number; readonly PostgreSQL: number };
}

/** Where only the ratio is asked for. */
const NO_MORE = { SQLite: Number.POSITIVE_INFINITY, PostgreSQL: Number.POSITIVE_INFINITY };

export const PUSH_READS: readonly PushRead[] = [
  {
    name: 'morning brief',
    floor: OWN_BRIEF,
    tables: 'ours',
    read: (leader) => briefOf(leader.scope, leader),
    most: { SQLite: 11, PostgreSQL: 22 },
  },
  { name: 'Friday list', floor: FLOOR_FRIDAY, read: friday, most: { SQLite: 11, PostgreSQL: 22 } },
  {
    name: 'funnel daily',
    floor: FLOOR_FUNNEL,
    read: (leader) => funnelOf(leader.scope, { ...leader, day: leader.today }),
    most: { SQLite: 11, PostgreSQL: 22 },
  },
  {
    name: 'lead health',
    floor: FLOOR_LEADS,
    read: (leader) => leadHealthOf(leader.scope, { ...leader, extra: extraDaysOf(leader.settings) }),
    most: { SQLite: 11, PostgreSQL: 22 },
  },
  { name: 'process health', floor: OWN_PROCESS, tables: 'ours', read: process, most: NO_MORE },
  { name: 'what stuck deals share', floor: OWN_STALL, tables: 'ours', read: stall, most: NO_MORE },
  { name: 'health TOP 5', floor: OWN_TOP, tables: 'ours', read: (leader) => topOf(leader.scope, leader), most: NO_MORE },
  { name: 'what the four dimensions of a week are read from', floor: OWN_DIMENSIONS, tables: 'ours', read: dimensions, most: NO_MORE },
];

async function process({ scope, now, ...clock }: Leader): Promise<void> {
  await Promise.all([
    processRows(scope, clock),
    processDealCount(scope, clock),
    objectionShare(scope, now),
    latePayments(scope, clock, 20),
  ]);
}

async function stall({ scope }: Leader): Promise<void> {
  await Promise.all([stuckTotals(scope, TODAY - 4 * DAY), wonTotals(scope, TODAY - 365 * DAY)]);
}

async function dimensions({ scope, team }: Leader): Promise<void> {
  await spokenOfTeam(scope, team, TODAY - 11 * DAY);
}

const HOUR = 3_600_000;
const HEARD = 90 * 24 * HOUR;

/** The rows of the patrol's card with their portraits, and how many there are. */
async function friday({ scope, store, now }: Leader): Promise<void> {
  const filter = { since: now - QUIET_HOURS * HOUR };
  const [rows] = await Promise.all([quietRows(scope, filter, { limit: 10 }), quietCounts(scope, filter)]);
  await heardFromEach(
    store,
    rows.map(({ customer }) => customer.id),
    now - HEARD,
  );
}
