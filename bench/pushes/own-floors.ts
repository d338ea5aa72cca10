/** The numbers of today's pushes by hand on our own tables: what somebody would write who wants just these, with the indexes that are there. */
import { DAY, type FloorStatement, FREE_ID, NOW, TODAY } from '../reads/fill.js';

const HOUR = 3_600_000;
const HERE = `workspace = ${FREE_ID - 1} AND batch <> -1 AND owner IN (:team)`;
const OPEN = "stage IN ('lead', 'intent', 'proposal', 'negotiation')";
const day = (n: number): string => new Date(TODAY + 8 * HOUR + n * DAY).toISOString().slice(0, 10);
const [TODAY_DAY, SUNDAY, FORTNIGHT] = [day(0), day(2), day(-13)];
const YESTERDAY = TODAY - DAY + 8.5 * HOUR;

const SILENT = `CASE ${Array.from({ length: 10 }, (_, n) => `WHEN last_contact_at >= ${TODAY - n * DAY} THEN ${4 * n}`).join(' ')} ELSE 40 END`;
const BAD = "15 * (length(substr(moods, 1, 3)) - length(replace(substr(moods, 1, 3), '-', '')))";
const CHURN = `CASE WHEN churn_at >= ${TODAY - 30 * DAY} THEN 20 ELSE 0 END`;
const LATE = `CASE WHEN (SELECT count(*) FROM deal d WHERE d.customer = c.id AND d.next_due < '${TODAY_DAY}' AND d.${OPEN}) > 0 THEN 20 ELSE 0 END`;
const LOST = `SELECT id, owner, last_contact_at, ${SILENT} + ${BAD} + ${CHURN} + ${LATE} AS off FROM customer c WHERE ${HERE}`;
const SHOWN =
  'd.id, d.owner, d.stage, d.stage_since, d.amount, d.currency, d.next_due, d.next_step, c.id AS customer, c.name, c.last_words, c.last_words_at, c.last_contact_at';
const WITH_CUSTOMER = `SELECT ${SHOWN} FROM deal d JOIN customer c ON c.id = d.customer`;
const MY_DEALS = `d.workspace = ${FREE_ID - 1} AND d.batch <> -1 AND d.owner IN (:team)`;

/** The three numbers with what is told of each, the trend, and every line of the sections. */
export const OWN_BRIEF: readonly FloorStatement[] = [
  [
    `SELECT c.id, c.name, c.owner, c.source, d.stage, d.amount, d.next_due, (SELECT count(*) FROM contact k WHERE k.customer = c.id) AS contacts,
       (SELECT count(*) FROM contact k WHERE k.customer = c.id AND k.role = 'exec') AS deciders, (SELECT count(*) FROM signal g WHERE g.customer = c.id AND g.kind = 'budget') AS budget
       FROM customer c LEFT JOIN deal d ON d.id = (SELECT max(n.id) FROM deal n WHERE n.customer = c.id) WHERE c.workspace = ${FREE_ID - 1} AND c.batch <> -1 AND c.owner IN (:team) AND c.created_at >= ${YESTERDAY}`,
    [],
  ],
  [
    `SELECT owner, count(*) AS n, min(next_due) AS first FROM deal WHERE ${HERE} AND ${OPEN} AND next_due < '${TODAY_DAY}' GROUP BY owner`,
    [],
  ],
  [`${WITH_CUSTOMER} WHERE ${MY_DEALS} AND d.${OPEN} AND d.next_due < '${TODAY_DAY}' ORDER BY d.next_due LIMIT 4`, []],
  [`SELECT owner, count(*) AS n, sum(CASE WHEN off > 100 THEN 0 ELSE 100 - off END) AS total FROM (${LOST}) l GROUP BY owner`, []],
  [`${LOST} ORDER BY off DESC, last_contact_at LIMIT 1`, []],
  [
    `SELECT day, sum(customers) AS customers, sum(total) AS total, sum(overdue) AS overdue, sum(leads) AS leads, count(*) AS owners FROM health_day
       WHERE workspace = ${FREE_ID - 1} AND owner IN (:team) AND day >= '${FORTNIGHT}' AND day <= '${TODAY_DAY}' GROUP BY day ORDER BY day`,
    [],
  ],
  [`${WITH_CUSTOMER} WHERE ${MY_DEALS} AND d.${OPEN} AND d.next_due = '${TODAY_DAY}' ORDER BY d.amount DESC LIMIT 20`, []],
  [
    `SELECT stage, currency, count(*) AS n, sum(amount) AS total, sum(CASE WHEN stage = 'negotiation' AND next_due >= '${TODAY_DAY}' AND next_due <= '${SUNDAY}' THEN amount ELSE 0 END) AS expected
       FROM deal WHERE ${HERE} AND ${OPEN} GROUP BY stage, currency`,
    [],
  ],
  [`${WITH_CUSTOMER} WHERE ${MY_DEALS} AND d.stage = 'won' AND d.closed_at >= ${YESTERDAY} ORDER BY d.amount DESC LIMIT 5`, []],
  [
    `SELECT owner, from_stage, to_stage, count(*) AS n FROM stage_move WHERE workspace = ${FREE_ID - 1} AND owner IN (:team) AND at >= ${YESTERDAY} GROUP BY 1, 2, 3`,
    [],
  ],
  [
    `SELECT person, count(*) AS n FROM followup WHERE workspace = ${FREE_ID - 1} AND person IN (:team) AND at >= ${YESTERDAY} GROUP BY person`,
    [],
  ],
];

const COUNTED = `${MY_DEALS} AND (d.${OPEN} OR (d.stage = 'won' AND d.stage_since >= ${TODAY - 180 * DAY}))`;
const ANSWERED = `EXISTS (SELECT 1 FROM followup f WHERE f.customer = g.customer AND f.at > g.at AND f.at <= g.at + ${14 * DAY} AND f.sentiment <> 'negative')`;

/** Of each deal what its industry and stage are and what was done when; objections and how many were answered; payments that are late. */
export const OWN_PROCESS: readonly FloorStatement[] = [
  [
    `SELECT d.id, d.owner, d.stage, d.stage_since, c.id AS customer, c.name, c.industry FROM deal d JOIN customer c ON c.id = d.customer WHERE ${COUNTED} ORDER BY d.stage_since DESC LIMIT 2000`,
    [],
  ],
  [
    `SELECT d.id, e.kind, max(e.at) AS last FROM deal d JOIN sales_event e ON e.customer = d.customer AND e.at >= d.created_at AND e.state = 'done' WHERE ${COUNTED} GROUP BY d.id, e.kind`,
    [],
  ],
  [
    `SELECT count(*) AS n, sum(CASE WHEN ${ANSWERED} THEN 1 ELSE 0 END) AS handled FROM customer c JOIN signal g ON g.customer = c.id AND g.kind = 'objection' AND g.at >= ${NOW - 90 * DAY}
       WHERE c.workspace = ${FREE_ID - 1} AND c.batch <> -1 AND c.owner IN (:team)`,
    [],
  ],
  [
    `SELECT c.id, c.name, c.owner, e.due_day, e.conclusion FROM customer c JOIN sales_event e ON e.customer = c.id AND e.kind = 'payment' AND e.state = 'planned' AND e.due_day < '${TODAY_DAY}' AND e.due_day >= '${day(-120)}'
       WHERE c.workspace = ${FREE_ID - 1} AND c.batch <> -1 AND c.owner IN (:team) AND NOT EXISTS (SELECT 1 FROM sales_event p WHERE p.customer = e.customer AND p.kind = 'payment' AND p.at > e.at) ORDER BY e.due_day LIMIT 20`,
    [],
  ],
];

const TRAITS = `count(*) AS n,
  sum(CASE WHEN (SELECT count(*) FROM contact k WHERE k.customer = d.customer AND k.role = 'exec') = 0 AND (SELECT count(*) FROM signal g WHERE g.customer = d.customer AND g.kind = 'decision_maker') = 0 THEN 1 ELSE 0 END) AS no_decider,
  sum(CASE WHEN (SELECT count(*) FROM contact k WHERE k.customer = d.customer AND k.role = 'finance') = 0 THEN 1 ELSE 0 END) AS no_finance,
  sum(CASE WHEN (SELECT count(*) FROM contact k WHERE k.customer = d.customer AND k.role = 'legal') = 0 AND NOT EXISTS (SELECT 1 FROM followup f JOIN person p ON p.id = f.person AND p.role = 'legal' WHERE f.customer = d.customer) THEN 1 ELSE 0 END) AS no_legal,
  sum(CASE WHEN (SELECT count(*) FROM contact k WHERE k.customer = d.customer) <= 1 THEN 1 ELSE 0 END) AS one_voice, sum(CASE WHEN c.last_words IS NULL THEN 1 ELSE 0 END) AS no_words,
  sum(CASE WHEN EXISTS (SELECT 1 FROM followup f WHERE f.customer = d.customer AND f.deal = d.id AND f.at > d.stage_since AND f.amount IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM followup f WHERE f.customer = d.customer AND f.deal = d.id AND f.at > d.stage_since AND f.next_due IS NOT NULL) THEN 1 ELSE 0 END) AS price_only`;
const STUCK = TODAY - 4 * DAY;

/** What stuck deals have in common beside the won ones. */
export const OWN_STALL: readonly FloorStatement[] = [
  [
    `SELECT ${TRAITS} FROM deal d JOIN customer c ON c.id = d.customer WHERE ${MY_DEALS} AND d.stage IN ('proposal', 'negotiation') AND d.stage_since < ${STUCK} AND (d.last_contact_at IS NULL OR d.last_contact_at < ${STUCK})`,
    [],
  ],
  [
    `SELECT ${TRAITS} FROM deal d JOIN customer c ON c.id = d.customer WHERE ${MY_DEALS} AND d.stage = 'won' AND d.closed_at >= ${TODAY - 365 * DAY}`,
    [],
  ],
];

/** The five customers with the lowest health among those with a deal at intent or later. */
export const OWN_TOP: readonly FloorStatement[] = [
  [
    `SELECT * FROM (${LOST} AND EXISTS (SELECT 1 FROM deal d WHERE d.customer = c.id AND d.stage IN ('intent', 'proposal', 'negotiation'))) l JOIN customer c ON c.id = l.id ORDER BY l.off DESC, l.last_contact_at LIMIT 5`,
    [],
  ],
];

/** What was said in a week in the team's customers' chats, with the rivals named, and the same of one customer in ninety days. */
export const OWN_DIMENSIONS: readonly FloorStatement[] = [
  [
    `SELECT f.id, f.inbox, f.at, f.text, f.sentiment, c.id AS customer, c.name FROM followup f JOIN customer c ON c.id = f.customer
       WHERE f.workspace = ${FREE_ID - 1} AND f.person IN (:team) AND f.at >= ${TODAY - 11 * DAY} AND f.kind IN ('chat', 'form') ORDER BY f.at DESC LIMIT 2001`,
    [],
  ],
  [
    `SELECT g.followup, g.words FROM followup f JOIN signal g ON g.customer = f.customer AND g.kind = 'competitor' AND g.followup = f.id
       WHERE f.workspace = ${FREE_ID - 1} AND f.person IN (:team) AND f.at >= ${TODAY - 11 * DAY} LIMIT 2001`,
    [],
  ],
];
