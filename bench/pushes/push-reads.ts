/** What each push reads, beside hand-written statements for the same numbers. A new push adds its line here. */
import { briefOf } from '../../src/numbers/brief/queries.js';
import { FLOOR_BRIEF, type FloorStatement } from '../reads/fill.js';
import type { Leader } from './leader.js';

export interface PushRead {
  readonly name: string;
  readonly floor: readonly FloorStatement[];
  read(leader: Leader): Promise<unknown>;
  /** Milliseconds at 1,000,000 follow-ups. */
  readonly most: { readonly SQLite: number; readonly PostgreSQL: number };
}

export const PUSH_READS: readonly PushRead[] = [
  { name: 'morning brief', floor: FLOOR_BRIEF, read: (leader) => briefOf(leader.scope, leader), most: { SQLite: 11, PostgreSQL: 22 } },
];
