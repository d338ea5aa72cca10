import type { ContactRole } from '../../terms.js';
import { compile } from '../text/cues.js';
import { DEPARTMENTS, OFFICES } from './zh.js';

/** Finds departments and fields of work. */
export const departments = compile<ContactRole>({ name: 'zh/department', words: DEPARTMENTS });
/** Finds offices that stand for their holder. */
export const offices = compile<ContactRole>({ name: 'zh/office', words: OFFICES.map(([role, words]) => [role, words] as const) });
