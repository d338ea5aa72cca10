/** Pairs of characters and words that salespeople write all the time: those the learned readers know. Pure. */
import { INTENT_RUNS_EN, INTENT_RUNS_ZH } from './intents/weights.js';
import { RUNS_EN, RUNS_ZH } from './stages/runs.js';
import { namesOf } from './text/packed-rows.js';
import { THINGS_ZH } from './words/things-zh.js';
import { ORDINARY_ZH } from './words/zh.js';

let pairs: ReadonlySet<string> | undefined;
let words: ReadonlySet<string> | undefined;
let ordinary: ReadonlySet<string> | undefined;

/** Days, counts, titles and small words: they join anything. */
const JOINING =
  /[一二三四五六七八九十两几百千万亿半年月日号周天点今明昨前后早晚上下午总工姐哥先生女士老小的了着过是有没不我你他她它们这那在和跟与给让把被就都也还又再要会能可说问去来到看做从对为以及或但而因所如果吧吗呢啊]/;

/** Is this pair of Chinese characters one of everyday sales talk, or one that joins such words? */
export function isCommonPair(pair: string): boolean {
  return JOINING.test(pair) || isSpokenPair(pair);
}

/** Is this pair of Chinese characters one of everyday sales talk? */
export function isSpokenPair(pair: string): boolean {
  pairs ??= new Set(
    [RUNS_ZH, INTENT_RUNS_ZH].flatMap((runs) =>
      namesOf(runs).flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2))),
    ),
  );
  return pairs.has(pair);
}

/** Is this a Chinese word that stands in any dictionary of everyday life? */
export function isOrdinaryWord(word: string): boolean {
  ordinary ??= new Set(`${ORDINARY_ZH} ${THINGS_ZH}`.split(/\s+/));
  return ordinary.has(word);
}

/** Is this English word, in small letters, one of everyday sales talk? */
export function isCommonWord(word: string): boolean {
  words ??= new Set(
    [RUNS_EN, RUNS_ZH, INTENT_RUNS_EN, INTENT_RUNS_ZH].flatMap((runs) =>
      namesOf(runs).flatMap((run) => run.toLowerCase().match(/[a-z]{3,}/g) ?? []),
    ),
  );
  return words.has(word);
}
