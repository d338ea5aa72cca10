/** What the pages say, but for the names of stages and signals, which stand in `records/`. */
import type { Lang } from '../terms.js';
import { en } from './words-en.js';
import { type PageWords, zh } from './words-zh.js';

export type { PageWords };

export const PAGE_WORDS = { zh, en } as const satisfies Record<Lang, PageWords>;
