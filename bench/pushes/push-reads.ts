/** What each push reads, beside hand-written statements for the same numbers. A new push adds its line here. */
import { briefOf } from '../../src/numbers/brief/queries.js';
import { funnelOf } from '../../src/numbers/funnel/read-funnel.js';
import { leadHealthOf } from '../../src/numbers/lead-health/read-lead-health.js';
import { QUIET_HOURS, quietCounts, quietRows } from '../../src/numbers/quiet/queries.js';
import { heardFromEach } from '../../src/numbers/sources/queries.js';
import { FLOOR_BRIEF, type FloorStatement } from '../reads/fill.js';
import { FLOOR_FRIDAY, FLOOR_FUNNEL, FLOOR_LEADS } from './daily-floors.js';
import type { Leader } from './leader.js';

export interface PushRead {
  readonly name: string;
  readonly floor: readonly FloorStatement[];
  read(leader: Leader): Promise<unknown>;
  /** Milliseconds at 1,000,000 follow-ups. */
  readonly most: { readonly SQLite: number; readonly PostgreSQL: number };
}

export const PUSH_READS: readonly PushRead[] = [
  { name: 'morning brief', floor: FLOOR_BRIEF, read: (leader) => briefOf(leader.scope, leader), most: { SQLite: 11, PostgreSQL: 22 } },
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
    read: (leader) => leadHealthOf(leader.scope, leader.now),
    most: { SQLite: 11, PostgreSQL: 22 },
  },
];

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
