import { DEAL_FIELDS, type Score } from './score.js';
import { ratesOf } from './tally.js';

const WIDTH = 30;

/** The scores of one set side by side (all, zh, en …), a line for each field. `details` also shows single signals, intents and slots. */
export function tableOf(scores: readonly (readonly [head: string, score: Score])[], details: boolean): string {
  const lines = [`${''.padEnd(WIDTH)}${scores.map(([head, { rows }]) => `${head} (${rows})`.padEnd(24)).join('')}`];
  lines.push(`${''.padEnd(WIDTH)}${scores.map(() => '    P     R    F1'.padEnd(24)).join('')}`);
  const fields = [...new Set(scores.flatMap(([, { tally }]) => [...tally.counts.keys()]))].sort((a, b) => rank(a) - rank(b));
  for (const field of fields.filter((name) => details || !name.includes(':'))) {
    const cells = scores.map(([, { tally }]) => {
      const { precision, recall, f1 } = ratesOf(tally.counts.get(field) ?? { right: 0, wrong: 0, missed: 0 });
      return [precision, recall, f1].map(percent).join(' ').padEnd(24);
    });
    lines.push(field.padEnd(WIDTH) + cells.join(''));
  }
  for (const name of [...new Set(scores.flatMap(([, { tally }]) => [...tally.shares.keys()]))]) {
    const cells = scores.map(([, { tally }]) => {
      const { right, of } = tally.shares.get(name) ?? { right: 0, of: 0 };
      return `${percent(of === 0 ? undefined : right / of)} of ${of}`.padEnd(24);
    });
    lines.push(name.padEnd(WIDTH) + cells.join(''));
  }
  lines.push('overall'.padEnd(WIDTH) + scores.map(([, { overall }]) => percent(overall).padEnd(24)).join(''));
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** In percent with one decimal, the way it is published. */
export function percent(share: number | undefined): string {
  return (share === undefined ? '–' : (100 * share).toFixed(1)).padStart(5);
}

function rank(field: string): number {
  const at = DEAL_FIELDS.indexOf(field);
  return at >= 0 ? at : DEAL_FIELDS.length;
}
