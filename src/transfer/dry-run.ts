import type { LineFault, Tally } from '../features/import/tally.js';
import type { Survey } from './survey.js';

const KEPT_FAULTS = 5;
const KEPT_LIKES = 3;

/** Counts what a file would bring. Throws TableProblem. */
export async function dryRun({ header, columns, slices }: Survey & { kind: 'table' }): Promise<Tally> {
  const faults: LineFault[] = [];
  const likes: { name: string; like: string }[] = [];
  let [rows, customers, deals, contacts, known, alike, faulty] = [0, 0, 0, 0, 0, 0, 0];
  for await (const { outcomes } of slices) {
    for (const outcome of outcomes) {
      rows++;
      if (outcome.kind === 'faulty') {
        faulty++;
        const [fault] = outcome.row.faults;
        if (fault && faults.length < KEPT_FAULTS) faults.push({ ...fault, at: outcome.row.line });
        continue;
      }
      if (outcome.kind === 'skip') known++;
      if (outcome.kind === 'new') customers++;
      if (outcome.kind !== 'skip' && outcome.row.deal) deals++;
      if ((outcome.kind === 'new' || outcome.kind === 'more') && outcome.row.contact) contacts++;
      if (outcome.kind === 'new' && outcome.like !== undefined) {
        alike++;
        if (likes.length < KEPT_LIKES) likes.push({ name: outcome.row.customer, like: outcome.like });
      }
    }
  }
  const used = new Set(columns.map((column) => column.index));
  const ignored = header.filter((text, index) => !used.has(index) && text !== '');
  return { columns, ignored, rows, customers, deals, contacts, known, alike, likes, faulty, faults };
}
