import type { Time } from '../../numbers/period.js';
import type { Lang } from '../../terms.js';
import { WORDS } from './words.js';

/** What a stretch of time is called. */
export const timeName = (time: Time, lang: Lang): string => (typeof time === 'object' ? time.name : WORDS[lang].periods[time]);
