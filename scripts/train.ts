/**
 * npm run train: learns the weights of stages and moods from the labelled messages, sayings and tellings of test/corpus and writes src/understand/stages/weights.ts
 * and runs.ts. The same data always give the same files. With `--check` it writes nothing: it learns from four fifths of the messages in turn and says how often the
 * fifth part is right.
 */
import { writeFileSync } from 'node:fs';
import { WEIGHED_MOODS, WEIGHED_STAGES } from '../src/understand/stages/weigh.js';
import { type Learned, learn, shareRight } from './train/logistic.js';
import { messagesOf, sayingsOf, tellingsOf } from './train/samples.js';
import { STAGES_AND_MOODS } from './train/stages.js';

const STAGES_FOLDER = new URL('../src/understand/stages/', import.meta.url);
const HEADING = `/** Written by \`npm run train\` from test/corpus; hundredths for ${WEIGHED_STAGES.join(', ')}, no stage, ${WEIGHED_MOODS.join(', ')}. Not edited by hand. */`;

const messages = messagesOf();
const sayings = [...sayingsOf('zh'), ...sayingsOf('en'), ...tellingsOf('zh'), ...tellingsOf('en')];

if (process.argv.includes('--check')) check();
else write(learn([...messages, ...sayings], STAGES_AND_MOODS));
await import('./train/intents.js');

function check(): void {
  const shares = [0, 1, 2, 3, 4].map((fifth) => {
    const learned = learn([...messages.filter((_, i) => i % 5 !== fifth), ...sayings], STAGES_AND_MOODS);
    const held = messages.filter((_, i) => i % 5 === fifth);
    return STAGES_AND_MOODS.heads.map((head) => shareRight(learned, held, head));
  });
  for (const [i, name] of ['stage', 'mood'].entries())
    console.log(`${name} right on parts held back: ${shares.map((share) => ((share[i] ?? 0) * 100).toFixed(1)).join(' ')} %`);
}

function write(learned: Learned): void {
  const rows = [...learned].map(([name, row]) => ({
    name: name.replaceAll('\\', '').replaceAll('`', '').replaceAll('$', ''),
    row: [...row].map((weight) => Math.max(-127, Math.min(127, Math.round(weight * 100)))),
  }));
  const lines = (prefix: string, least: number) =>
    rows
      .filter(({ name, row }) => name.startsWith(prefix) && row.some((weight) => Math.abs(weight) >= least))
      .map(({ name, row }) => `${name.slice(prefix.length)}\t${row.join(' ')}`);
  const kinds = lines('', 5).filter((text) => !text.startsWith('run:'));
  const zh = lines('run:zh:', 10);
  const en = lines('run:en:', 10);
  writeFileSync(
    new URL('weights.ts', STAGES_FOLDER),
    `${HEADING}
const LINES = \`
${kinds.join('\n')}
\`;

/** What each piece of evidence adds to each stage and mood. */
export const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
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
    `${HEADING}
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
