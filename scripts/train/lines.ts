/** Learns what the lines of a talk are from the labelled chats and meetings of test/corpus, and writes src/understand/conversation/line-weights.ts. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LINE_KINDS } from '../../src/understand/conversation/weigh-lines.js';
import { type Learning, learn, yesRight } from './logistic.js';
import { talkSamples } from './talk.js';
import { writtenRows } from './written-rows.js';

const LABELLED = new URL('../../test/corpus/labelled/', import.meta.url);
/** Lighter runs are not written. */
const LEAST = 6;
/** Their weights are written in steps of so many hundredths. */
const STEP = 4;
const HOLD = { run: 0.6, kind: 0.004 };
const DOUBT = 1.5;

const LINES_OF_TALK: Learning = {
  heads: [],
  columns: LINE_KINDS.length,
  rounds: 150,
  start: (feature) => (feature === 'bias' ? -DOUBT : 0),
  hold: (feature, seen, all) => (feature.startsWith('run:') ? (HOLD.run * seen) / all : HOLD.kind),
};

/** The labelled talks by their sets; those the rules were made beside count for less. */
const talks = readdirSync(LABELLED)
  .filter((name) => /(?:chats|meetings)\.jsonl$/.test(name))
  .sort()
  .flatMap((name) =>
    readFileSync(new URL(name, LABELLED), 'utf8')
      .trim()
      .split('\n')
      .map((line) => talkSamples(JSON.parse(line), name.startsWith('batch') ? 1 : 0.6)),
  );

if (process.argv.includes('--check')) check();
else write();

function check(): void {
  const shares = [0, 1, 2, 3, 4].map((fifth) =>
    yesRight(learn(talks.filter((_, i) => i % 5 !== fifth).flat(), LINES_OF_TALK), talks.filter((_, i) => i % 5 === fifth).flat(), [
      0,
      LINE_KINDS.length,
    ]),
  );
  console.log(
    `lines of talk, precision/recall: ${shares.map((pair) => pair.map((share) => (share * 100).toFixed(1)).join('/')).join(' ')} %`,
  );
}

function write(): void {
  const lines = writtenRows(learn(talks.flat(), LINES_OF_TALK), { columns: LINE_KINDS.length, step: STEP, least: LEAST });
  writeFileSync(
    new URL('../../src/understand/conversation/line-weights.ts', import.meta.url),
    `/** Written by \`npm run train\` from the talks of test/corpus; hundredths for ${LINE_KINDS.join(', ')}. Not edited by hand. */
/** What each piece of evidence adds to each. */
export const LINE_WEIGHTS =
  '${lines.kinds}';

/** What each run adds to each, in Chinese and in English. */
export const LINE_RUNS_ZH =
  '${lines.zh}';
export const LINE_RUNS_EN =
  '${lines.en}';
`,
  );
  console.log(`${talks.length} talks, ${talks.flat().length} lines; ${lines.counted}`);
}
