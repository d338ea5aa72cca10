/**
 * npm run train: learns the weights of stages and moods from the labelled messages, sayings and tellings of test/corpus and writes src/understand/stages/weights.ts
 * and runs.ts. The same data always give the same files. With `--check` it writes nothing: it learns from four fifths of the messages in turn and says how often the
 * fifth part is right. With `--messages` the lines of talk are left as they are.
 */
import { writeFileSync } from 'node:fs';
import { SIGNAL_KINDS } from '../src/terms.js';
import { COLUMNS } from '../src/understand/stages/run-weights.js';
import { TOPICS_FROM, WEIGHED_MOODS, WEIGHED_STAGES } from '../src/understand/stages/weigh.js';
import { type Learned, shareRight, yesRight } from './train/logistic.js';
import { messagesOf, sayingsOf, tellingsOf, together } from './train/samples.js';
import { STAGES_AND_MOODS } from './train/stages.js';
import { learnStepwise } from './train/stepwise.js';
import { writtenRows } from './train/written-rows.js';

const STAGES_FOLDER = new URL('../src/understand/stages/', import.meta.url);
/** Lighter runs are not written (see `writtenRows`). */
const LEAST = 40;
const OFTEN = 0.3;
/** Weights of runs are written in steps of so many hundredths. */
const STEP = 8;
const HEADING = `/** Written by \`npm run train\` from test/corpus; hundredths for ${WEIGHED_STAGES.join(', ')}, no stage, ${WEIGHED_MOODS.join(', ')}, ${SIGNAL_KINDS.join(', ')}. Not edited by hand. */`;

const messages = messagesOf();
const tellings = [tellingsOf('zh'), tellingsOf('en')];
const sayings = [...sayingsOf('zh'), ...sayingsOf('en'), ...tellings.flat(), ...tellings.flatMap(together)];

if (process.argv.includes('--check')) check();
else write(learnStepwise([...messages, ...sayings], STAGES_AND_MOODS));
await import('./train/intents.js');
// The names are learned first, by a run of their own: stages and topics are learned with them as they are read then.
if (process.argv.includes('--check')) await import('./train/names.js');
if (!process.argv.includes('--messages')) await import('./train/lines.js');

function check(): void {
  const fifths = [0, 1, 2, 3, 4].map((fifth) => {
    const held = messages.filter((_, i) => i % 5 === fifth);
    return { held, learned: learnStepwise([...messages.filter((_, i) => i % 5 !== fifth), ...sayings], STAGES_AND_MOODS) };
  });
  const shares = fifths.map(({ held, learned }) => STAGES_AND_MOODS.heads.map((head) => shareRight(learned, held, head)));
  for (const [i, name] of ['stage', 'mood'].entries())
    console.log(`${name} right on parts held back: ${shares.map((share) => ((share[i] ?? 0) * 100).toFixed(1)).join(' ')} %`);
  const topics = fifths.map(({ held, learned }) => yesRight(learned, held, [TOPICS_FROM, COLUMNS]));
  console.log(`topics, precision/recall: ${topics.map((pair) => pair.map((share) => (share * 100).toFixed(1)).join('/')).join(' ')} %`);
}

function write(learned: Learned): void {
  const lines = writtenRows(learned, { columns: COLUMNS, step: STEP, least: LEAST, often: OFTEN });
  writeFileSync(
    new URL('weights.ts', STAGES_FOLDER),
    `${HEADING}
export const STAGE_KINDS =
  '${lines.kinds}';
`,
  );
  writeFileSync(
    new URL('runs.ts', STAGES_FOLDER),
    `${HEADING}
export const RUNS_ZH =
  '${lines.zh}';

export const RUNS_EN =
  '${lines.en}';
`,
  );
  console.log(`${messages.length} labelled deals, ${sayings.length} sayings; ${lines.counted}`);
}
