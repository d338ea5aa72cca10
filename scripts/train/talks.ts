/**
 * Learns from the labelled chats of test/corpus how much a whole talk and how much the customer's lines say of its stage and mood, and writes
 * src/understand/conversation/talk-weights.ts. A run of its own: the weights of single messages are read as they were just written.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { talkSums } from '../../src/understand/conversation/deal-of-talk.js';
import { sidesOf } from '../../src/understand/conversation/sides.js';
import { MOODS_FROM, TOPICS_FROM, WEIGHED_MOODS, WEIGHED_STAGES } from '../../src/understand/stages/weigh.js';
import { goldOf } from '../corpus/gold.js';
import { rowOf } from '../corpus-row.js';

const LABELLED = new URL('../../test/corpus/labelled/', import.meta.url);
const ROUNDS = 600;
const STEP = 0.05;
/** How hard the two shares and the leanings are held where they begin, for each talk. */
const HOLD = { share: 0.003, lean: 0.02 };

/** One labelled talk: what speaks for each column, and which columns the label accepts. */
interface Case {
  readonly all: readonly number[];
  readonly said: readonly number[];
  readonly right: readonly boolean[];
}

interface Weights {
  readonly ofWhole: number;
  readonly ofSaid: number;
  readonly lean: readonly number[];
}

const stages: Case[] = [];
const moods: Case[] = [];
for (const name of readdirSync(LABELLED)
  .filter((file) => file.endsWith('chats.jsonl'))
  .sort())
  for (const line of readFileSync(new URL(name, LABELLED), 'utf8').trim().split('\n')) take(JSON.parse(line));

writeFileSync(
  new URL('../../src/understand/conversation/talk-weights.ts', import.meta.url),
  `/** Written by \`npm run train\` from the talks of test/corpus; shares, and leanings in hundredths to ${WEIGHED_STAGES.join(', ')}, no stage, ${WEIGHED_MOODS.join(', ')}. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: ${written(learned(stages))},
  mood: ${written(learned(moods))},
} as const;
`,
);
console.log(`${stages.length} talks as a whole`);

function take(row: unknown): void {
  const set = goldOf([row]);
  const read = rowOf(row);
  if (set?.kind !== 'chats' || read.kind !== 'chat') return;
  const sides = sidesOf(read.messages.map(({ sender, text }) => ({ speaker: sender, text })));
  const sums = talkSums(read.messages, sides, { now: Date.parse(read.ref_time ?? '2026-01-05T09:00:00+08:00'), zone: 'Asia/Shanghai' });
  const deal = set.rows[0]?.gold.deal;
  if (sums === undefined || deal === undefined) return;
  const [all, said] = sums;
  const told = (deal.stage_accept ?? [deal.stage]).map((stage) => stage ?? 'none');
  const felt = deal.sentiment_accept ?? [deal.sentiment];
  const cut = (row: readonly number[], from: number, to: number) => row.slice(from, to).map((sum) => sum / 100);
  stages.push({
    all: cut(all, 0, MOODS_FROM),
    said: cut(said, 0, MOODS_FROM),
    right: [...WEIGHED_STAGES, 'none'].map((stage) => told.includes(stage)),
  });
  moods.push({
    all: cut(all, MOODS_FROM, TOPICS_FROM),
    said: cut(said, MOODS_FROM, TOPICS_FROM),
    right: WEIGHED_MOODS.map((mood) => felt.includes(mood)),
  });
}

/** A multinomial regression of two shares that all columns have in common and one leaning for each. */
function learned(cases: readonly Case[]): Weights {
  const columns = cases[0]?.right.length ?? 0;
  const start = [0.5, 0.5, ...Array.from({ length: columns }, () => 0)];
  const weights = start.slice();
  const moved = weights.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i < 2 ? HOLD.share : HOLD.lean) * cases.length * (weight - (start[i] ?? 0)));
    for (const one of cases) addSlope(one, weights, slope);
    for (const [i, pull] of slope.entries()) {
      moved[i] = (moved[i] ?? 0) + pull * pull;
      weights[i] = (weights[i] ?? 0) - (STEP * pull) / (Math.sqrt(moved[i] ?? 0) + 1e-8);
    }
  }
  const [ofWhole = 0, ofSaid = 0, ...lean] = weights;
  return { ofWhole, ofSaid, lean };
}

function addSlope({ all, said, right }: Case, [ofWhole = 0, ofSaid = 0, ...lean]: readonly number[], slope: number[]): void {
  if (!right.includes(true)) return;
  const sums = right.map((_, i) => ofWhole * (all[i] ?? 0) + ofSaid * (said[i] ?? 0) + (lean[i] ?? 0));
  const top = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - top));
  const whole = odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((sum, odd, i) => sum + (right[i] === true ? odd : 0), 0);
  for (const [i, odd] of odds.entries()) {
    const off = odd / whole - (right[i] === true ? odd / good : 0);
    slope[0] = (slope[0] ?? 0) + off * (all[i] ?? 0);
    slope[1] = (slope[1] ?? 0) + off * (said[i] ?? 0);
    slope[i + 2] = (slope[i + 2] ?? 0) + off;
  }
}

function written({ ofWhole, ofSaid, lean }: Weights): string {
  return `{ ofWhole: ${Number(ofWhole.toFixed(3))}, ofSaid: ${Number(ofSaid.toFixed(3))}, lean: [${lean.map((weight) => Math.round(weight * 100)).join(', ')}] }`;
}
