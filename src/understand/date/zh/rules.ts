import type { TimeRule } from '../rule.js';
import { clockZh } from './clock.js';
import { daysZh } from './days.js';
import { holidaysZh } from './holidays.js';
import { periodsZh } from './periods.js';
import { spansZh } from './spans.js';
import { weeksZh } from './weeks.js';
import { yearlyZh } from './yearly.js';

/** Every way of saying a time in Chinese that is read, the likelier of two equally long ones first. */
export const datesZh: readonly TimeRule[] = [...daysZh, ...weeksZh, ...periodsZh, ...spansZh, ...holidaysZh, ...yearlyZh, ...clockZh];
