/** The numbers of the Friday list, the funnel and the lead health by hand, on the floor's own tables. */
import { DAY, type FloorStatement, NOW, TODAY } from '../reads/fill.js';

const HOUR = 3_600_000;

/** Who had no action for 72 hours: how many, and the twenty longest with what was said last and what was heard. */
export const FLOOR_FRIDAY: readonly FloorStatement[] = [
  [
    `SELECT count(*) AS n FROM customers c WHERE owner_id IN (:team) AND stage BETWEEN 2 AND 4
       AND NOT EXISTS (SELECT 1 FROM followups f WHERE f.customer_id = c.id AND f.at >= ?)`,
    [NOW - 72 * HOUR],
  ],
  [
    `SELECT c.id, c.name, c.amount, c.next_due, (SELECT max(at) FROM followups f WHERE f.customer_id = c.id) AS last_at,
       (SELECT text FROM followups f WHERE f.customer_id = c.id ORDER BY at DESC LIMIT 1) AS words,
       (SELECT count(*) FROM signals g WHERE g.customer_id = c.id) AS heard
       FROM customers c WHERE owner_id IN (:team) AND stage BETWEEN 2 AND 4
       AND NOT EXISTS (SELECT 1 FROM followups f WHERE f.customer_id = c.id AND f.at >= ?) ORDER BY last_at LIMIT 10`,
    [NOW - 72 * HOUR],
  ],
];

/** Where deals stand, what moved yesterday and in the stretches behind it, what was usual, and three that stood still at each stage. */
export const FLOOR_FUNNEL: readonly FloorStatement[] = [
  [
    'SELECT stage, count(*) AS n, sum(amount) AS total FROM customers WHERE owner_id IN (:team) AND stage BETWEEN 1 AND 4 GROUP BY stage',
    [],
  ],
  [
    `SELECT CASE WHEN at >= ${TODAY - DAY} THEN 1 WHEN at >= ${TODAY - 7 * DAY} THEN 2 ELSE 3 END AS bucket, from_stage, to_stage, count(*) AS n, sum(at) AS sum
       FROM moves WHERE rep_id IN (:team) AND at >= ? GROUP BY 1, 2, 3`,
    [TODAY - 28 * DAY],
  ],
  [
    'SELECT from_stage, to_stage, count(*) AS n, sum(at) AS sum FROM moves WHERE rep_id IN (:team) AND at >= ? AND at < ? GROUP BY 1, 2',
    [TODAY - 112 * DAY, TODAY - 28 * DAY],
  ],
];

const GAPS = `CASE WHEN EXISTS (SELECT 1 FROM followups f WHERE f.customer_id = c.id AND f.at >= ${NOW - 48 * HOUR}) THEN 0 ELSE 1 END
  + CASE WHEN EXISTS (SELECT 1 FROM contacts k WHERE k.customer_id = c.id) THEN 0 ELSE 1 END
  + CASE WHEN EXISTS (SELECT 1 FROM contacts k WHERE k.customer_id = c.id AND k.role = 1) THEN 0
      WHEN EXISTS (SELECT 1 FROM signals g WHERE g.customer_id = c.id AND g.kind = 2) THEN 0 ELSE 1 END
  + CASE WHEN c.next_due IS NULL THEN 1 ELSE 0 END`;

/** Leads with what they lack: how many, the first twenty, and how many new ones were met within 48 hours. */
export const FLOOR_LEADS: readonly FloorStatement[] = [
  [
    `SELECT count(*) AS n, sum(gaps) AS gaps FROM (SELECT ${GAPS} AS gaps FROM customers c WHERE owner_id IN (:team) AND stage BETWEEN 1 AND 2) g`,
    [],
  ],
  [
    `SELECT c.id, c.name, c.amount, ${GAPS} AS gaps FROM customers c WHERE owner_id IN (:team) AND stage BETWEEN 1 AND 2 ORDER BY gaps DESC, c.id LIMIT 20`,
    [],
  ],
  [
    `SELECT count(*) AS n, sum(CASE WHEN EXISTS (SELECT 1 FROM followups f WHERE f.customer_id = c.id AND f.at < c.created_at + ${48 * HOUR}) THEN 1 ELSE 0 END) AS met
       FROM customers c WHERE owner_id IN (:team) AND created_at >= ?`,
    [NOW - 30 * DAY],
  ],
];
