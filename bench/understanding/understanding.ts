/** Our reading beside the tools that others would take, on the same labelled messages, in one run: how fast, how heavy, how often right. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isSameNumber } from '../../scripts/corpus/compare.js';
import { type GoldRow, goldOf } from '../../scripts/corpus/gold.js';
import { type Figure, median } from '../measure.js';

const LABELLED = 'test/corpus/labelled/messages.jsonl';
const TOOLS = ['zhanbao', 'chrono-node zh', 'chrono-node en', 'recognizers-text zh', 'recognizers-text en', 'jieba tag'] as const;
/** Every tool takes its turn this often; the medians are reported. */
const ROUNDS = 3;
const MOST_MESSAGES = 160;

interface Message {
  readonly text: string;
  readonly lang: string;
  readonly at: number;
}

interface Measured {
  readonly loadMs: number;
  readonly namesMs?: number;
  readonly memoryMiB: number;
  readonly firstMs: number;
  readonly meanUs: number;
  readonly p50Us: number;
  readonly p99Us: number;
  readonly values?: readonly { readonly days?: readonly string[]; readonly amounts?: readonly (number | null)[] }[];
}

export async function benchUnderstanding(): Promise<Figure[]> {
  if (!existsSync('bench/node_modules/chrono-node'))
    execFileSync('npm', ['install', '--prefix', 'bench', '--no-package-lock', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const rows = labelledRows();
  const messages = rows.map(({ row, ...message }) => message);
  const rounds = Array.from({ length: ROUNDS }, () => new Map(TOOLS.map((tool) => [tool, measure(tool, messages)])));
  return TOOLS.flatMap((tool) => figuresOf(tool, rounds, rows));
}

/** Labelled messages, spread evenly over the file. */
function labelledRows(): (Message & { readonly row: GoldRow<'messages'> })[] {
  const lines = readFileSync(LABELLED, 'utf8').trim().split('\n');
  const chosen = lines.filter((_, i) => lines.length <= MOST_MESSAGES || (i * MOST_MESSAGES) % lines.length < MOST_MESSAGES);
  const parsed = chosen.map((line) => JSON.parse(line) as { text: string; lang: string; ref_time: string });
  const set = goldOf(parsed);
  if (set?.kind !== 'messages') throw new Error(`${LABELLED} holds no labelled messages`);
  return set.rows.map((row, i) => ({
    row,
    text: parsed[i]?.text ?? '',
    lang: row.lang ?? 'zh',
    at: Date.parse(parsed[i]?.ref_time ?? ''),
  }));
}

function measure(tool: string, messages: readonly Message[]): Measured {
  const child = spawnSync(process.execPath, ['--expose-gc', 'bench/understanding/one.mjs', tool], {
    input: JSON.stringify(messages),
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Asia/Shanghai' },
    maxBuffer: 1 << 28,
  });
  if (child.status !== 0) throw new Error(`${tool}: ${child.stderr}`);
  // The child is our own: it prints what `Measured` says.
  return JSON.parse(child.stdout) as Measured;
}

function figuresOf(
  tool: string,
  rounds: readonly Map<string, Measured>[],
  rows: readonly { readonly row: GoldRow<'messages'> }[],
): Figure[] {
  const taken = rounds.flatMap((round) => round.get(tool) ?? []);
  const of = (pick: (measured: Measured) => number | undefined) => median(taken.map((measured) => pick(measured) ?? Number.NaN));
  const name = (what: string) => `understanding/${tool}: ${what}`;
  const ours = tool === 'zhanbao';
  // Round by round, so that a busy minute counts for both.
  const ratio = median(rounds.map((round) => (round.get(tool)?.meanUs ?? Number.NaN) / (round.get('zhanbao')?.meanUs ?? Number.NaN)));
  const mean = of(({ meanUs }) => meanUs);
  const p99 = of(({ p99Us }) => p99Us);
  const names = of(({ namesMs }) => namesMs);
  const load = of(({ loadMs, namesMs }) => loadMs - (namesMs ?? 0));
  return [
    {
      name: name('one message, mean'),
      value: mean,
      unit: 'µs',
      ...(ours ? { bar: '≤ 100 µs', met: mean <= 100 } : { floor: 'zhanbao', ratio }),
      ...(tool === 'recognizers-text zh' ? { bar: '≥ 125 x', met: ratio >= 125 } : {}),
    },
    { name: name('one message, p50'), value: of(({ p50Us }) => p50Us), unit: 'µs' },
    { name: name('one message, p99'), value: p99, unit: 'µs', ...(ours ? { bar: '≤ 500 µs', met: p99 <= 500 } : {}) },
    { name: name('the first message'), value: of(({ firstMs }) => firstMs), unit: 'ms' },
    { name: name('loading'), value: load, unit: 'ms', ...(ours ? { bar: '≤ 150 ms', met: load <= 150 } : {}) },
    ...(ours ? [{ name: name('taking in 100,000 names'), value: names, unit: 'ms', bar: '≤ 200 ms', met: names <= 200 }] : []),
    {
      name: name('memory on top'),
      value: of(({ memoryMiB }) => memoryMiB),
      unit: 'MiB',
      ...(ours ? { bar: '≤ 100 MiB', met: of(({ memoryMiB }) => memoryMiB) <= 100 } : {}),
    },
    ...['zh', 'en'].flatMap((lang) => rightOf(tool, lang, taken[0], rows)),
  ];
}

/** How often a labelled next date or amount is among the values found. */
function rightOf(
  tool: string,
  lang: string,
  measured: Measured | undefined,
  rows: readonly { readonly row: GoldRow<'messages'> }[],
): Figure[] {
  const found = rows.flatMap(({ row }, i) =>
    row.lang === lang ? row.gold.deals.map((deal) => ({ deal, said: measured?.values?.[i] })) : [],
  );
  const share = (what: string, right: number, of: number): Figure[] =>
    of === 0 ? [] : [{ name: `understanding/${tool}: ${lang} ${what} found, of ${of}`, value: (100 * right) / of, unit: '%' }];
  const dated = found.filter(({ deal, said }) => deal.next_date !== null && said?.days !== undefined);
  const priced = found.filter(({ deal, said }) => deal.amount !== null && said?.amounts !== undefined);
  const onDay = dated.filter(({ deal, said }) => {
    const [first, last] = deal.next_date_window ?? [deal.next_date ?? '', deal.next_date ?? ''];
    return said?.days?.some((day) => (first <= day && day <= last) || deal.next_date_accept?.includes(day) === true);
  });
  const atPrice = priced.filter(({ deal, said }) =>
    said?.amounts?.some((amount) => (deal.amount_accept ?? [deal.amount]).some((label) => isSameNumber(amount, label))),
  );
  return [...share('next dates', onDay.length, dated.length), ...share('amounts', atPrice.length, priced.length)];
}
