import type { TimeRule } from '../rule.js';
import { clockEn } from './clock.js';
import { daysEn } from './days.js';
import { holidaysEn } from './holidays.js';
import { periodsEn } from './periods.js';
import { spansEn } from './spans.js';

/** Every way of saying a time in English that is read, the likelier of two equally long ones first. */
export const datesEn: readonly TimeRule[] = [...daysEn, ...periodsEn, ...spansEn, ...holidaysEn, ...clockEn];
