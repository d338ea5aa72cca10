/** npm run train: learns the weights of stages from the labelled messages of test/corpus and writes src/understand/stages/weights.ts. The same data always give the same file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { sameCompany } from '../src/understand/parts.js';
import { type Evidence, featuresOf } from '../src/understand/stages/evidence.js';
import { WEIGHED_STAGES } from '../src/understand/stages/weigh.js';
import { explainReading } from '../src/understand/understand.js';
import { rowOf } from './corpus-row.js';

const OUT = new URL('../src/understand/stages/weights.ts', import.meta.url);
const CORPUS = new URL('../test/corpus/', import.meta.url);
/** Words are many and rare: they are held back harder than the kinds of evidence. */
const HOLD = { word: 0.02, kind: 0.004 };
const ROUNDS = 400;
const STEP = 0.3;
const SEEN_AT_LEAST = 2;
/** How far the stage of the rule counts before anything is learned. */
const TRUST_IN_RULE = 2;

interface Sample {
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
  return evidence === undefined || !right.includes(true) ? undefined : { features: featuresOf(evidence), right };
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
    for (const [n, { right }] of samples.entries()) {
      const input = inputs[n] ?? [];
      const sums = WEIGHED_STAGES.map((_, s) => input.reduce((sum, i) => sum + at(weights, i, s), 0));
      const top = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const good = odds.reduce((a, b, s) => a + (right[s] === true ? b : 0), 0);
      for (const [s, odd] of odds.entries()) {
        const push = odd / all - (right[s] === true ? odd / good : 0);
        for (const i of input) add(slope, i, s, push);
      }
    }
    for (const [i, name] of names.entries()) {
      const hold = name.startsWith('word:') ? HOLD.word : HOLD.kind;
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

const files = ['labelled/messages.jsonl', 'zh/messages.jsonl', 'en/messages.jsonl'];
const samples = files.flatMap(samplesOf);
const lines = [...learn(samples)]
  .map(([name, row]) => ({ name, row: row.map((weight) => Math.round(weight * 100)) }))
  .filter(({ row }) => row.some((weight) => Math.abs(weight) >= 5))
  .map(({ name, row }) => `${name.replaceAll('\\', '').replaceAll('`', '').replaceAll('$', '')}\t${row.join(' ')}`);
writeFileSync(
  OUT,
  `/** Written by \`npm run train\` from test/corpus; hundredths for ${WEIGHED_STAGES.join(', ')}. Not edited by hand. */
const LINES = \`
${lines.join('\n')}
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
console.log(`${samples.length} labelled deals, ${lines.length} weights`);
