/** A unit of work as SQL for PostgreSQL: one statement where it is small, one a table where it is large. */
import type { Insert, Statement } from './statements.js';

/**
 * One statement for a whole unit: every row is a data-modifying CTE that waits for the gates. It gives one row if they
 * were open; a versioned row that was not there divides by zero then, which takes the whole statement back.
 */
export function textOf(gates: readonly Statement[], runs: readonly (readonly Statement[])[]): string {
  let bound = 0;
  const behind = (count: number, run: readonly Statement[]): string => {
    const text = textOfRun(run, bound, count);
    bound += run.reduce((sum, s) => sum + s.values.length, 0);
    return text;
  };
  const ctes = [
    ...gates.map((gate, i) => `g${i} AS (${behind(i, [gate])} RETURNING 1)`),
    ...runs.map((run, i) => `c${i} AS (${behind(gates.length, run)}${run[0]?.form.versioned ? ' RETURNING 1' : ''})`),
  ];
  const versioned = runs.flatMap((run, i) => (run[0]?.form.versioned ? [`EXISTS (SELECT 1 FROM c${i})`] : []));
  const check = versioned.length === 0 ? '' : ` 1 / (CASE WHEN ${versioned.join(' AND ')} THEN 1 ELSE 0 END)`;
  return `WITH ${ctes.join(', ')} SELECT${check}${fromGates(gates.length)}`;
}

/** Each gate gives one row if it was open. */
const fromGates = (count: number): string => (count === 0 ? '' : ` FROM ${gatesUpTo(count).join(', ')}`);

const gatesUpTo = (count: number): string[] => Array.from({ length: count }, (_, i) => `g${i}`);

/** A run as SQL behind the first so many gates, with its parameters numbered from `bound` + 1. */
export function textOfRun(run: readonly Statement[], bound: number, gates = 0): string {
  const [first] = run;
  if (!first) return '';
  let count = bound;
  const parameters = ({ form }: Statement): string[] =>
    form.types.map((type) => {
      count += 1;
      return `$${count}::${type}`;
    });
  const { sql, insert } = first.form;
  if (insert) {
    const rows = run.map((s) => `SELECT ${parameters(s).join(', ')}${fromGates(gates)}`).join(' UNION ALL ');
    return `INSERT INTO ${insert.table} (${insert.columns}) ${rows}${insert.tail}`;
  }
  const numbered = parameters(first);
  const own = sql.replace(/\?/g, () => numbered.shift() ?? '');
  return [own, ...gatesUpTo(gates).map((gate) => `EXISTS (SELECT 1 FROM ${gate})`)].join(' AND ');
}

/** Many rows for one table as one JSON value: one statement whatever their number. */
export function bulk(
  run: readonly Statement[],
  { table, columns, tail, record }: Insert,
): readonly [sql: string, values: readonly unknown[]] {
  const sql = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)${tail}`;
  return [sql, [JSON.stringify(run.map(({ row }) => row && record(row)))]];
}

/** Inserts into the same table one after the other, put together. */
export function runsOf(all: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = [];
  for (const s of all) {
    const last = runs.at(-1);
    if (s.form.insert && last?.[0]?.form === s.form) last.push(s);
    else runs.push([s]);
  }
  return runs;
}
