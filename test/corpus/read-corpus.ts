import { readFileSync } from 'node:fs';
import type { Lang } from '../../src/terms.js';

/** When and where every text of the corpus was said: Monday 2026-11-16, 10:00 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 16, 2, 0);
export const ZONE = 'Asia/Shanghai';

interface CorpusLine {
  readonly text: string;
  readonly found: readonly unknown[];
  /** What looks like an amount and is not taken. */
  readonly doubts?: readonly unknown[];
}

/** The lines of one topic: a text and all that must be found in it, nothing more. */
export function corpusLines(lang: Lang, topic: string): readonly CorpusLine[] {
  const lines = readFileSync(new URL(`./${lang}/${topic}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  // The corpus is our own: a line that is not of this shape fails its test.
  return lines.map((line) => JSON.parse(line) as CorpusLine);
}
