/**
 * npm run train: learns the weights of stages from the labelled messages and sayings of test/corpus and writes src/understand/stages/weights.ts and runs.ts.
 * The same data always give the same files. With `--check` it writes nothing: it learns from four fifths in turn and says how often the fifth part is right.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sameCompany } from '../src/understand/parts.js';
import { type Evidence, featuresOf } from '../src/understand/stages/evidence.js';
import { eachRun } from '../src/understand/stages/sayings.js';
import { WEIGHED_STAGES } from '../src/understand/stages/weigh.js';
import { explainReading } from '../src/understand/understand.js';
import { rowOf } from './corpus-row.js';

const STAGES_FOLDER = new URL('../src/understand/stages/', import.meta.url);
const CORPUS = new URL('../test/corpus/', import.meta.url);
/** Words and runs are many and rare: they are held back harder than the kinds of evidence. */
const HOLD = { word: 0.02, kind: 0.002 };
/** A run is held back by as much for each time it was seen: a rare one may weigh as much as a common one. */
const HOLD_RUN = 0.1;
const ROUNDS = 150;
const STEP = 0.3;
const SEEN_AT_LEAST = 2;
/** How far the stage of the rule counts before anything is learned. */
const TRUST_IN_RULE = 2;

interface Sample {
  /** How much the sample counts. */
  readonly count: number;
  readonly features: readonly string[];
  /** The stages that the label accepts, by column. */
  readonly right: readonly boolean[];
}

interface Labelled {
  readonly customer: string;
  readonly stage: string | null;
  readonly stage_accept?: readonly (string | null)[];
}

function samplesOf(file: string): Sample[] {
  const samples: Sample[] = [];
  for (const line of readFileSync(new URL(file, CORPUS), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    // Our own corpus: a line of another shape fails below.
    const raw = JSON.parse(line) as {
      text: string;
      now?: string;
      earlier?: { sender: string; text: string }[];
      gold?: { intent: string; deals: Labelled[] };
      deals?: Labelled[];
    };
    if (raw.gold?.intent === 'create_lead' || raw.gold?.intent === 'change_stage') continue;
    const row = raw.gold === undefined ? undefined : rowOf(raw);
    const earlier = raw.earlier ?? (row?.kind === 'message' ? (row.context ?? undefined) : undefined);
    const now = Date.parse(row?.ref_time ?? raw.now ?? '2026-03-11T18:20:00+08:00');
    const { reading, evidence } = explainReading(raw.text, {
      now,
      zone: 'Asia/Shanghai',
      ...(earlier === undefined ? {} : { earlier }),
    });
    const labels = raw.gold?.deals ?? raw.deals ?? [];
    for (const [i, deal] of reading.deals.entries()) {
      const named = labels.find(({ customer }) => sameCompany(customer, deal.customer?.value ?? ''));
      const label = named ?? (labels.length === 1 && reading.deals.length === 1 ? labels[0] : undefined);
      const sample = label === undefined ? undefined : sampleOf(label, evidence[i]);
      if (sample !== undefined) samples.push(sample);
    }
  }
  return samples;
}

function sampleOf(label: Labelled, evidence: Evidence | undefined): Sample | undefined {
  const accepted = label.stage_accept ?? [label.stage];
  const right = WEIGHED_STAGES.map((stage) => accepted.includes(stage));
  return evidence === undefined || !right.includes(true)
    ? undefined
    : { features: [...featuresOf(evidence), ...runsIn(evidence)], right, count: 1 };
}

function runsIn({ said, lang }: Evidence): string[] {
  const runs = new Set<string>();
  eachRun(said, lang, (_, start, end) => runs.add(`run:${lang}:${said.slice(start, end).replace(/[^\u4e00-\u9fffA-Za-z0' ]/g, ',')}`));
  return [...runs];
}

/** Short sayings, each with the stages it may show: `# topics | stages | mood`, then the sayings between slashes. */
function sayingsOf(lang: 'zh' | 'en'): Sample[] {
  const samples: Sample[] = [];
  for (const block of readFileSync(new URL(`phrases/${lang}.txt`, CORPUS), 'utf8')
    .split(/^# /m)
    .slice(1)) {
    const [head = '', ...lines] = block.split('\n');
    const stages = (head.split('|')[1] ?? '').trim().split(',').filter(Boolean);
    if (stages.length === 0) continue;
    for (const saying of lines.join('').split(' / ')) {
      const { evidence } = explainReading(saying.trim(), {
        now: Date.parse('2026-03-11T18:20:00+08:00'),
        zone: 'Asia/Shanghai',
        oneCustomer: true,
      });
      const sample = sampleOf({ customer: '', stage: null, stage_accept: stages }, evidence[0]);
      if (sample !== undefined) samples.push({ ...sample, count: 0.5 });
    }
  }
  return samples;
}

/** Multinomial logistic regression in full batches; where several stages are right, their sum is made likely. */
function learn(samples: readonly Sample[]): Map<string, number[]> {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= SEEN_AT_LEAST)
    .map(([name]) => name)
    .sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const start = names.map((name) => WEIGHED_STAGES.map((stage) => (name === `rule:${stage}` ? TRUST_IN_RULE : 0)));
  const weights = start.map((row) => [...row]);
  const speed = names.map(() => WEIGHED_STAGES.map(() => 0));
  const inputs = samples.map(({ features }) => features.flatMap((feature) => place.get(feature) ?? []));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = names.map(() => WEIGHED_STAGES.map(() => 0));
    for (const [n, { right, count }] of samples.entries()) {
      const input = inputs[n] ?? [];
      const sums = WEIGHED_STAGES.map((_, s) => input.reduce((sum, i) => sum + at(weights, i, s), 0));
      const top = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const good = odds.reduce((a, b, s) => a + (right[s] === true ? b : 0), 0);
      for (const [s, odd] of odds.entries()) {
        const push = count * (odd / all - (right[s] === true ? odd / good : 0));
        for (const i of input) add(slope, i, s, push);
      }
    }
    for (const [i, name] of names.entries()) {
      const hold = name.startsWith('run:')
        ? (HOLD_RUN * (counts.get(name) ?? 0)) / samples.length
        : name.startsWith('word:')
          ? HOLD.word
          : HOLD.kind;
      for (let s = 0; s < WEIGHED_STAGES.length; s++) {
        const push = at(slope, i, s) / samples.length + hold * (at(weights, i, s) - at(start, i, s));
        add(speed, i, s, push * push);
        add(weights, i, s, (-STEP * push) / (Math.sqrt(at(speed, i, s)) + 1e-8));
      }
    }
  }
  return new Map(names.map((name, i) => [name, weights[i] ?? []]));
}

const at = (table: readonly (readonly number[])[], row: number, column: number): number => table[row]?.[column] ?? 0;
function add(table: number[][], row: number, column: number, value: number): void {
  const line = table[row];
  if (line !== undefined) line[column] = (line[column] ?? 0) + value;
}

function shareRight(learned: ReadonlyMap<string, readonly number[]>, tried: readonly Sample[]): number {
  const right = tried.filter(({ features, right }) => {
    const sums = WEIGHED_STAGES.map((_, s) => features.reduce((sum, feature) => sum + (learned.get(feature)?.[s] ?? 0), 0));
    return right[sums.indexOf(Math.max(...sums))] === true;
  });
  return right.length / tried.length;
}

const files = ['labelled/messages.jsonl', 'zh/messages.jsonl', 'en/messages.jsonl'];
const messages = files.flatMap(samplesOf);
const sayings = [...sayingsOf('zh'), ...sayingsOf('en')];
const heading = `/** Written by \`npm run train\` from test/corpus; hundredths for ${WEIGHED_STAGES.join(', ')}. Not edited by hand. */`;

if (process.argv.includes('--check')) {
  const shares = [0, 1, 2, 3, 4].map((fifth) => {
    const learned = learn([...messages.filter((_, i) => i % 5 !== fifth), ...sayings]);
    return shareRight(
      learned,
      messages.filter((_, i) => i % 5 === fifth),
    );
  });
  console.log(`right on parts held back: ${shares.map((share) => (share * 100).toFixed(1)).join(' ')} %`);
} else write();

function write(): void {
  const rows = [...learn([...messages, ...sayings])].map(([name, row]) => ({
    name: name.replaceAll('\\', '').replaceAll('`', '').replaceAll('$', ''),
    row: row.map((weight) => Math.max(-127, Math.min(127, Math.round(weight * 100)))),
  }));
  const line = (prefix: string, least: number) =>
    rows
      .filter(({ name, row }) => name.startsWith(prefix) && row.some((weight) => Math.abs(weight) >= least))
      .map(({ name, row }) => `${name.slice(prefix.length)}\t${row.join(' ')}`);
  const kinds = line('', 5).filter((text) => !text.startsWith('run:'));
  const zh = line('run:zh:', 8);
  const en = line('run:en:', 8);
  writeFileSync(
    new URL('weights.ts', STAGES_FOLDER),
    `${heading}
const LINES = \`
${kinds.join('\n')}
\`;

/** What each piece of evidence adds to each stage. */
export const STAGE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  LINES.trim()
    .split('\\n')
    .map((line) => {
      const [name = '', row = ''] = line.split('\\t');
      return [name, row.split(' ').map(Number)];
    }),
);
`,
  );
  writeFileSync(
    new URL('runs.ts', STAGES_FOLDER),
    `${heading}
export const RUNS_ZH = \`
${zh.join('\n')}
\`;

export const RUNS_EN = \`
${en.join('\n')}
\`;
`,
  );
  console.log(
    `${messages.length} labelled deals, ${sayings.length} sayings; ${kinds.length} weights, ${zh.length} runs zh, ${en.length} en`,
  );
}
