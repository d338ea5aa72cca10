/** The same believable numbers for the floor's two tables and for ours: 50 customers a rep, 10 follow-ups a customer. */

/** How an engine spells a series and a day. */
export interface Spelling {
  series(count: number): string;
  day(epochSeconds: string): string;
}

export const SQLITE: Spelling = {
  series: (n) => `(WITH RECURSIVE s(v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM s WHERE v < ${n}) SELECT v FROM s)`,
  day: (seconds) => `date(${seconds}, 'unixepoch')`,
};
export const POSTGRES: Spelling = {
  series: (n) => `generate_series(1::bigint, ${n}) AS t(v)`,
  day: (seconds) => `to_char(to_timestamp(${seconds}) AT TIME ZONE 'UTC', 'YYYY-MM-DD')`,
};

export const DAY = 86_400_000;
/** Friday 2026-11-20, 08:30 in Shanghai, and the start of that day. */
export const NOW = Date.UTC(2026, 10, 20, 0, 30);
export const TODAY = Date.UTC(2026, 10, 19, 16);
export const CUSTOMERS_OF_REP = 50;
export const REPS_OF_MANAGER = 20;
const FOLLOWUPS_OF_CUSTOMER = 10;

const FIRST_DEAL = 1_000_000;
const FIRST_FOLLOWUP = 10_000_000;
const FIRST_SIGNAL = 20_000_000;
const FIRST_EVENT = 30_000_000;
const FIRST_HEALTH = 40_000_000;
const FIRST_MOVE = 42_000_000;
/** Each customer's deal has moved so often in half a year. */
const MOVES_OF_CUSTOMER = 2;
const FIRST_SALES_EVENT = 50_000_000;
/** So many standard events were logged of each customer. */
const EVENTS_OF_CUSTOMER = 3;
export const FREE_ID = 60_000_000;

/** A spread of 0 … m-1 that both engines compute alike. */
const spread = (m: number, salt: number): string => `(((v + ${salt}) * 48271) % 2147483647 % ${m})`;
const ago = (days: number, salt: number): string => `${NOW} - CAST(${spread(days * 1440, salt)} AS BIGINT) * 60000`;
const due = (s: Spelling): string => s.day(`${Math.floor(NOW / 1000)} + (${spread(60, 4)} - 20) * 86400`);
const TEXT = `'今天拜访了客户,报价' || v || '万,对方说预算已批,下周三之前要最终版,竞品报得更低一些'`;
const STAGE = `CASE ${spread(6, 1)} WHEN 0 THEN 'lead' WHEN 1 THEN 'intent' WHEN 2 THEN 'proposal' WHEN 3 THEN 'negotiation' WHEN 4 THEN 'won' ELSE 'lost' END`;

const words = (names: readonly string[]): string =>
  `CASE ${spread(4, 12)} ${names.map((name, i) => `WHEN ${i} THEN '${name}'`).join(' ')} END`;
const movedFrom = words(['lead', 'intent', 'proposal', 'negotiation']);
const movedTo = words(['intent', 'proposal', 'negotiation', 'won']);

const eventKind = `CASE ${spread(6, 16)} ${['first_visit', 'needs_diagnosis', 'demo', 'quote', 'contract_revision', 'payment'].map((kind, i) => `WHEN ${i} THEN '${kind}'`).join(' ')} END`;

/** Managers are numbered from here, each leading twenty reps in order. */
export const FIRST_MANAGER = 45_000_000;

export const repsFor = (followups: number): number => followups / FOLLOWUPS_OF_CUSTOMER / CUSTOMERS_OF_REP;

const yes = (s: Spelling): string => (s === SQLITE ? '1' : 'true');

/** Our tables, as migrated. */
export function fillOurs(followups: number, s: Spelling): string[] {
  const customers = followups / FOLLOWUPS_OF_CUSTOMER;
  const reps = repsFor(followups);
  const owner = `1 + v % ${reps}`;
  const customerOf = `1 + v % ${customers}`;
  const ownerOf = `1 + (1 + v % ${customers}) % ${reps}`;
  const days = Array.from({ length: 14 }, (_, i) => i + 1);
  return [
    `INSERT INTO workspace(id, name, zone, staging, created_at) VALUES (${FREE_ID - 1}, 'bench', 'Asia/Shanghai', -1, ${NOW})`,
    `INSERT INTO person(id, workspace, name, pinyin, role, manager, lang, active, created_at)
       SELECT v, ${FREE_ID - 1}, '销售' || v, 'xiaoshou', 'rep', ${FIRST_MANAGER} + (v - 1) / ${REPS_OF_MANAGER}, 'zh', ${yes(s)}, ${NOW} FROM ${s.series(reps)}`,
    `INSERT INTO person(id, workspace, name, pinyin, role, lang, active, created_at)
       SELECT ${FIRST_MANAGER} - 1 + v, ${FREE_ID - 1}, '主管' || v, 'zhuguan', 'manager', 'zh', ${yes(s)}, ${NOW} FROM ${s.series(Math.ceil(reps / REPS_OF_MANAGER))}`,
    `INSERT INTO customer(id, workspace, name, pinyin, owner, industry, source, first_contact_at, last_contact_at, last_words, last_words_at, moods, churn_at, batch, created_by, created_at, version)
       SELECT v, ${FREE_ID - 1}, '客户' || v, 'kehu' || v, ${owner}, CASE ${spread(3, 15)} WHEN 0 THEN '医疗器械' WHEN 1 THEN '制造业' END, '展会', ${ago(60, 3)}, ${ago(20, 5)}, '客户说预算已批,下周三之前给最终报价', ${ago(20, 5)},
         CASE ${spread(4, 7)} WHEN 0 THEN '+0-' WHEN 1 THEN '00-' WHEN 2 THEN '+++' ELSE '0' END, CASE WHEN ${spread(20, 8)} = 0 THEN ${ago(25, 9)} END, 0, ${owner}, ${ago(60, 3)}, 1
       FROM ${s.series(customers)}`,
    `INSERT INTO contact(id, workspace, customer, name, role, created_at) SELECT ${FIRST_DEAL + customers} + v, ${FREE_ID - 1}, v, '王总', 'exec', ${NOW} FROM ${s.series(customers)}`,
    `INSERT INTO deal(id, workspace, customer, owner, stage, stage_since, amount, currency, approximate, next_due, next_step, summary, last_contact_at, overdue_cards, closed_at, batch, created_at, version)
       SELECT ${FIRST_DEAL} + v, ${FREE_ID - 1}, v, ${owner}, ${STAGE}, ${ago(40, 10)}, ${spread(5000, 11)} * 100000, 'CNY', ${s === SQLITE ? '0' : 'false'}, ${due(s)}, '回复报价', '报价已给', ${ago(20, 5)}, 0, CASE WHEN ${spread(6, 1)} >= 4 THEN ${ago(40, 10)} END, 0, ${ago(60, 3)}, 1
       FROM ${s.series(customers)}`,
    `INSERT INTO followup(id, workspace, customer, deal, person, kind, at, text, sentiment)
       SELECT ${FIRST_FOLLOWUP} + v, ${FREE_ID - 1}, ${customerOf}, ${FIRST_DEAL} + ${customerOf}, ${ownerOf}, 'chat', ${ago(180, 6)}, ${TEXT},
         CASE ${spread(3, 7)} WHEN 0 THEN 'positive' WHEN 1 THEN 'neutral' ELSE 'negative' END
       FROM ${s.series(followups)}`,
    `INSERT INTO signal(id, workspace, customer, followup, kind, words, span_start, span_end, at)
       SELECT ${FIRST_SIGNAL} + v, ${FREE_ID - 1}, ${customerOf}, ${FIRST_FOLLOWUP} + v, CASE ${spread(5, 14)} WHEN 0 THEN 'objection' WHEN 1 THEN 'competitor' ELSE 'price' END, '报价', 8, 10, ${ago(180, 6)} FROM ${s.series(followups)}`,
    `INSERT INTO sales_event(id, workspace, customer, deal, followup, person, kind, state, at, due_day, conclusion, span_start, span_end)
       SELECT ${FIRST_SALES_EVENT} + v, ${FREE_ID - 1}, ${customerOf}, ${FIRST_DEAL} + ${customerOf}, ${FIRST_FOLLOWUP} + v, ${ownerOf}, ${eventKind}, CASE ${spread(8, 17)} WHEN 0 THEN 'planned' ELSE 'done' END,
         ${ago(50, 18)}, CASE WHEN ${spread(8, 17)} = 0 THEN ${due(s)} END, '已做', 0, 2 FROM ${s.series(customers * EVENTS_OF_CUSTOMER)}`,
    `INSERT INTO event(id, workspace, at, actor, kind, customer, before, after)
       SELECT ${FIRST_EVENT} + v, ${FREE_ID - 1}, ${ago(180, 6)}, ${ownerOf}, 'logged', ${customerOf}, '{}', '{}' FROM ${s.series(followups)}`,
    ...days.map(
      (n) => `INSERT INTO health_day(id, workspace, owner, day, customers, total, overdue, leads)
       SELECT ${FIRST_HEALTH} + v * 20 + ${n}, ${FREE_ID - 1}, v, ${s.day(`${Math.floor(NOW / 1000)} + 28800 - ${n} * 86400`)}, ${CUSTOMERS_OF_REP}, 3700 + ${spread(300, n)}, ${spread(9, n)}, ${spread(3, n)} FROM ${s.series(reps)}`,
    ),
    // The managers, who own nothing, were counted too.
    ...days.flatMap((n) => {
      const day = s.day(`${Math.floor(NOW / 1000)} + 28800 - ${n} * 86400`);
      const columns = 'health_day(id, workspace, owner, day, customers, total, overdue, leads)';
      return [
        `INSERT INTO ${columns} VALUES (${FIRST_HEALTH + n}, ${FREE_ID - 1}, 0, ${day}, 0, 0, 0, 0)`,
        `INSERT INTO ${columns} SELECT ${FIRST_HEALTH + 1_000_000} + v * 20 + ${n}, ${FREE_ID - 1}, ${FIRST_MANAGER} - 1 + v, ${day}, 0, 0, 0, 0 FROM ${s.series(Math.ceil(reps / REPS_OF_MANAGER))}`,
      ];
    }),
    `INSERT INTO stage_move(id, workspace, deal, owner, from_stage, to_stage, at)
       SELECT ${FIRST_MOVE} + v, ${FREE_ID - 1}, ${FIRST_DEAL} + ${customerOf}, ${ownerOf}, ${movedFrom}, ${movedTo}, ${ago(180, 13)}
       FROM ${s.series(customers * MOVES_OF_CUSTOMER)}`,
    `UPDATE counter SET next = ${FREE_ID}`,
  ];
}

/** What somebody would make by hand for a brief and nothing else. */
export function fillFloor(followups: number, s: Spelling): string[] {
  const customers = followups / FOLLOWUPS_OF_CUSTOMER;
  const reps = repsFor(followups);
  return [
    `CREATE TABLE customers(id BIGINT PRIMARY KEY, name TEXT NOT NULL, owner_id BIGINT NOT NULL, stage INTEGER NOT NULL, amount BIGINT NOT NULL, score INTEGER NOT NULL, created_at BIGINT NOT NULL, next_due BIGINT NOT NULL, last_text TEXT)`,
    `CREATE TABLE followups(id BIGINT PRIMARY KEY, customer_id BIGINT NOT NULL, rep_id BIGINT NOT NULL, at BIGINT NOT NULL, sentiment DOUBLE PRECISION NOT NULL, text TEXT NOT NULL)`,
    `INSERT INTO customers SELECT v, '客户' || v, 1 + v % ${reps}, 1 + ${spread(6, 1)}, ${spread(5000, 11)} * 1000, ${spread(100, 2)}, ${ago(60, 3)}, ${NOW} + (${spread(60, 4)} - 20) * CAST(${DAY} AS BIGINT), '客户说预算已批,下周三之前给最终报价' FROM ${s.series(customers)}`,
    `INSERT INTO followups SELECT v, 1 + v % ${customers}, 1 + (1 + v % ${customers}) % ${reps}, ${ago(180, 6)}, (${spread(21, 7)} - 10) / 10.0, ${TEXT} FROM ${s.series(followups)}`,
    'CREATE TABLE moves(id BIGINT PRIMARY KEY, rep_id BIGINT NOT NULL, at BIGINT NOT NULL, from_stage INTEGER, to_stage INTEGER NOT NULL)',
    `INSERT INTO moves SELECT v, 1 + (1 + v % ${customers}) % ${reps}, ${ago(180, 13)}, 1 + ${spread(4, 12)}, 2 + ${spread(4, 12)} FROM ${s.series(customers * MOVES_OF_CUSTOMER)}`,
    'CREATE TABLE contacts(customer_id BIGINT NOT NULL, role INTEGER NOT NULL)',
    `INSERT INTO contacts SELECT v, 1 FROM ${s.series(customers)}`,
    'CREATE TABLE signals(customer_id BIGINT NOT NULL, kind INTEGER NOT NULL)',
    `INSERT INTO signals SELECT 1 + v % ${customers}, 1 FROM ${s.series(followups)}`,
    'CREATE INDEX moves_by_rep ON moves(rep_id, at, from_stage, to_stage)',
    'CREATE INDEX contacts_by_customer ON contacts(customer_id, role)',
    'CREATE INDEX signals_by_customer ON signals(customer_id, kind)',
    'CREATE INDEX by_owner_stage ON customers(owner_id, stage, next_due)',
    'CREATE INDEX by_owner_created ON customers(owner_id, created_at)',
    'CREATE INDEX by_customer ON followups(customer_id, at)',
    'CREATE INDEX by_rep ON followups(rep_id, at, sentiment)',
  ];
}

/** A hand-written statement for a team of twenty: `:team` stands for the team's ids, then come the values. */
export type FloorStatement = readonly [sql: string, values: readonly (number | string)[]];

/** The hand-written brief: six statements. */
export const FLOOR_BRIEF: readonly FloorStatement[] = [
  ['SELECT count(*) AS n FROM customers WHERE owner_id IN (:team) AND created_at >= ? AND score >= 80', [TODAY]],
  [
    'SELECT id, name, score, owner_id FROM customers WHERE owner_id IN (:team) AND created_at >= ? AND score >= 80 ORDER BY score DESC LIMIT 50',
    [TODAY],
  ],
  [
    'SELECT count(*) AS n, sum(amount) AS total FROM customers WHERE owner_id IN (:team) AND stage BETWEEN 2 AND 4 AND next_due < ?',
    [TODAY],
  ],
  [
    'SELECT c.id, c.name, c.amount, c.next_due, (SELECT text FROM followups f WHERE f.customer_id = c.id ORDER BY at DESC LIMIT 1) AS words FROM customers c WHERE owner_id IN (:team) AND stage BETWEEN 2 AND 4 AND next_due < ? ORDER BY amount DESC LIMIT 50',
    [TODAY],
  ],
  [
    `SELECT at / ${DAY} AS day, avg(sentiment) AS mood, count(*) AS n FROM followups WHERE rep_id IN (:team) AND at >= ? GROUP BY 1 ORDER BY 1`,
    [TODAY - 14 * DAY],
  ],
  [
    'SELECT customer_id, avg(sentiment) AS mood FROM followups WHERE rep_id IN (:team) AND at >= ? GROUP BY 1 ORDER BY 2 LIMIT 20',
    [TODAY - 7 * DAY],
  ],
];
