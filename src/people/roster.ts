/** Everyone of the workspace, kept in memory: every message needs them for names, managers and permissions, and they seldom change. */
import type { Decision } from '../decision.js';
import type { Person } from '../records/rows.js';
import type { Records } from '../scene.js';
import type { At, Id } from '../terms.js';
import { everyone } from './queries.js';

/** What another program on the same database changed is known after this long. */
const KEPT_MS = 1000;

export interface Roster {
  everyone(workspace: Id): Promise<readonly Person[]>;
  /** To be told of every decision committed here: a change of people counts at once. */
  committed(decision: Decision): void;
}

export function createRoster(records: Records, now: () => At): Roster {
  let kept: { readonly workspace: Id; readonly until: At; readonly people: Promise<readonly Person[]> } | undefined;
  return {
    everyone(workspace) {
      if (kept?.workspace === workspace && now() < kept.until) return kept.people;
      const people = everyone(records, workspace);
      const reading = { workspace, until: now() + KEPT_MS, people };
      kept = reading;
      people.catch(() => {
        if (kept === reading) kept = undefined;
      });
      return people;
    },
    committed({ changes }) {
      if (changes.some(({ table }) => table === 'person')) kept = undefined;
    },
  };
}
