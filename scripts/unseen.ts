/**
 * npm run unseen [-- --in FOLDER] [--untrained] [--errors FILE]: how well messages of writers are read whose lines nothing was learned from. The batches of test/corpus/labelled are
 * taken out of a copy of the sources half by half, the rest is learned from, and the batches taken out are read. `--in` keeps the copies in a folder; with `--untrained` their
 * weights are kept too and only the rules are taken over anew. `--errors` writes what differs from the labels.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { goldOf } from './corpus/gold.js';
import { saidOf } from './corpus/said.js';
import { score } from './corpus/score.js';
import { tableOf } from './corpus/table.js';

/** Batches by different writers, taken out together. */
const HALVES: readonly (readonly number[])[] = [
  [6, 7, 8, 9, 15],
  [10, 11, 14, 18],
];
const LEARNED = ['tagger/weights.ts', 'stages/weights.ts', 'stages/runs.ts', 'intents/weights.ts'];
const LABELLED = 'test/corpus/labelled';

const { values } = parseArgs({
  options: { in: { type: 'string' }, untrained: { type: 'boolean', default: false }, errors: { type: 'string' } },
});
const folder = values.in ?? mkdtempSync(join(tmpdir(), 'unseen-'));
const lines: unknown[] = [];
const said = new Map<string, ReturnType<typeof saidOf>>();

for (const [i, half] of HALVES.entries()) {
  const copy = join(folder, String(i + 1));
  takeOver(copy, half);
  const tsx = (...args: readonly string[]) => execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd: copy });
  if (!values.untrained) {
    tsx('scripts/train/names.ts');
    tsx('scripts/train.ts', '--messages');
  }
  for (const batch of half) {
    const file = `batch-${batch}-messages.jsonl`;
    tsx('scripts/read.ts', '--in', join(process.cwd(), LABELLED, file), '--out', 'said.jsonl');
    lines.push(...rowsOf(join(LABELLED, file)));
    for (const row of rowsOf(join(copy, 'said.jsonl'))) said.set(idOf(row), saidOf(row));
  }
}
if (values.in === undefined) rmSync(folder, { recursive: true });

const set = goldOf(lines);
if (set?.kind !== 'messages') throw new Error(`no batches of messages in ${LABELLED}`);
const { rows } = set;
const scores = (['all', 'zh', 'en'] as const).map(
  (head) =>
    [head, score({ kind: 'messages', rows: rows.filter(({ lang }) => head === 'all' || lang === head) }, (id) => said.get(id))] as const,
);
console.log(tableOf(scores, true));
if (values.errors !== undefined) {
  const texts = new Map(lines.map((line) => [idOf(line), (line as { text: string }).text]));
  const differs = scores[0]?.[1].tally.differences ?? [];
  writeFileSync(
    values.errors,
    differs
      .map(
        ({ id, field, wanted, got }) => `${field}\t${id}\twanted ${JSON.stringify(wanted)}\tgot ${JSON.stringify(got)}\t${texts.get(id)}`,
      )
      .sort()
      .join('\n'),
  );
}

/** A copy of the sources without the half's labels; weights that are kept stay. */
function takeOver(copy: string, half: readonly number[]): void {
  mkdirSync(copy, { recursive: true });
  const kept = (path: string) => values.untrained && LEARNED.some((name) => path.endsWith(join('understand', name)));
  for (const part of ['src', 'scripts', 'test/corpus', 'package.json', 'tsconfig.json'])
    cpSync(part, join(copy, part), { recursive: true, filter: (path) => !kept(path) });
  if (!existsSync(join(copy, 'node_modules'))) symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  const taken = new RegExp(`^batch-(?:${half.join('|')})-`);
  for (const name of readdirSync(join(copy, LABELLED))) if (taken.test(name)) rmSync(join(copy, LABELLED, name));
}

function rowsOf(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** Rows of our own corpus have one. */
function idOf(row: unknown): string {
  return String((row as { id: string | number }).id);
}
