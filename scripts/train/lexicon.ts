/**
 * Before npm run train: writes src/understand/words/lexicon.ts from the dictionary that @node-rs/jieba carries (its words, how often each is written, what part of
 * speech it is). Only what is written often is kept.
 */
import { writeFileSync } from 'node:fs';
import { dict } from '@node-rs/jieba/dict.js';
import { LONGEST_WORD, NO_WORD, WORD_CLASSES, WORD_COLUMNS, wordHash } from '../../src/understand/words/segment.js';
import { packHashed } from './pack.js';

const TARGET = new URL('../../src/understand/words/lexicon.ts', import.meta.url);
/** Words written less often than so many times in the 60 million words that were counted are not kept. */
const SEEN_AT_LEAST = 100;
const WORD = new RegExp(`^[\\u4e00-\\u9fff]{2,${LONGEST_WORD}}$`);

const rows = Buffer.from(dict)
  .toString('utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word = '', count = '0']) => WORD.test(word) && Number(count) >= SEEN_AT_LEAST)
  .map(([word = '', count = '0', part = '']) => ({
    key: Array.from(word, (_, i) => word.charCodeAt(i)).reduce(wordHash, NO_WORD),
    weights: [Math.round(Math.log(Number(count) + 1)), classOf(part)],
  }));

/** nr1 and nrt are names of people as nr is, vn is a verb. */
function classOf(part: string): number {
  const known: readonly string[] = WORD_CLASSES;
  const exactly = known.indexOf(part.slice(0, 2));
  const roughly = known.indexOf(part.charAt(0));
  return exactly >= 0 ? exactly : roughly >= 0 ? roughly : WORD_CLASSES.length - 1;
}

writeFileSync(
  TARGET,
  `/** Written by \`npm run train\` from the dictionary of jieba (MIT licence): ${rows.length} words, how often they are written and what they are, packed. Not edited by hand. */
export const LEXICON =
  '${packHashed(rows, WORD_COLUMNS, 1)}';
`,
);
console.log(`lexicon: ${rows.length} words`);
