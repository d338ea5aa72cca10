/**
 * npm run corpus [-- --in FOLDER] [--errors N] [--details] [--core] [--update]: reads every labelled set below the folder and prints how much of each field is
 * read right, zh and en apart. For our own corpus it fails when a figure is more than a point below test/corpus/baseline.json; --update writes that file anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Baseline, fallsSince, figuresOf, parseBaseline } from './corpus/baseline.js';
import { type GoldSet, goldOf } from './corpus/gold.js';
import { saidOf } from './corpus/said.js';
import { score } from './corpus/score.js';
import { tableOf } from './corpus/table.js';
import { predict } from './predict.js';

const OWN = 'test/corpus/labelled';
const BASELINE = 'test/corpus/baseline.json';

function main(): number {
  const { values } = parseArgs({
    options: {
      in: { type: 'string' },
      errors: { type: 'string', default: '0' },
      details: { type: 'boolean', default: false },
      core: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
    },
  });
  const folder = values.in ?? OWN;
  const now: Baseline = {};
  for (const file of labelledFiles(folder)) {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line));
    const set = goldOf(lines);
    if (set === undefined) continue;
    const name = relative(folder, file);
    const said = new Map(lines.map(predict).map((prediction) => [String((prediction as { id: string | number }).id), saidOf(prediction)]));
    const scores = partsOf(chosen(set, values.core)).map(([head, part]) => [head, score(part, (id) => said.get(id))] as const);
    console.log(`\n${name}\n${tableOf(scores, values.details)}`);
    for (const { id, field, wanted, got } of (scores[0]?.[1].tally.differences ?? []).slice(0, Number(values.errors)))
      console.log(`${id}\t${field}\t${JSON.stringify(wanted)}\t${JSON.stringify(got)}`);
    now[name] = Object.fromEntries(scores.map(([head, of]) => [head, figuresOf(of)]));
  }
  if (Object.keys(now).length === 0) throw new Error(`no labelled set below ${folder}`);
  if (values.in !== undefined) return 0;
  if (values.update) {
    writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`);
    console.log(`\n${BASELINE} written`);
    return 0;
  }
  const falls = existsSync(BASELINE)
    ? fallsSince(parseBaseline(readFileSync(BASELINE, 'utf8')), now)
    : [`${BASELINE} is missing: npm run corpus -- --update`];
  for (const fall of falls) console.error(fall);
  console.log(falls.length === 0 ? '\nnothing fell by more than a point' : '');
  return falls.length === 0 ? 0 : 1;
}

function labelledFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

/** Rows whose source reads an expression otherwise than our table of dates are left out; with `core` also those no sales bot meets. */
function chosen(set: GoldSet, core: boolean): GoldSet {
  if (set.kind !== 'values') return set;
  return { kind: 'values', rows: set.rows.filter((row) => !row.conflict && (!core || row.core === true)) };
}

/** The whole set and, where its rows name their language, zh and en by themselves. */
function partsOf(set: GoldSet): (readonly [head: string, set: GoldSet])[] {
  const langs = ['zh', 'en'].filter((lang) => set.rows.some((row) => row.lang === lang));
  // Rows stay of the kind they were: filtering does not change it.
  const of = (lang: string) => ({ kind: set.kind, rows: set.rows.filter((row) => row.lang === lang) }) as GoldSet;
  return [['all', set], ...(langs.length > 1 ? langs.map((lang) => [lang, of(lang)] as const) : [])];
}

process.exitCode = main();
