/** The small values and leases of adapters, kept in the database. */
import type { Keep, Lease } from '../adapter.js';
import type { Keeping } from '../scene.js';
import type { At, Id, Platform } from '../terms.js';
import { keptValue } from './queries.js';

export interface KeepParts {
  readonly store: Keeping;
  readonly workspace: Id;
  readonly now: () => At;
}

/** One platform's own small values: no other platform's adapter sees them. */
export function createKeep({ store, workspace, now }: KeepParts, platform: Platform): Keep {
  const keyOf = (key: string): string => `${platform}:${key}`;
  return {
    async get(key) {
      const kept = await keptValue(store, workspace, keyOf(key));
      return kept && kept.until > now() ? kept.value : undefined;
    },
    put: (key, value, until) => store.keep({ workspace, key: keyOf(key), value, until }),
  };
}

/** `holder` is this running instance and no other. */
export function createLease({ store, workspace }: Pick<KeepParts, 'store' | 'workspace'>, holder: string): Lease {
  return {
    hold: (name, ms) => store.hold({ workspace, name, holder }, ms),
    release: (name) => store.release({ workspace, name, holder }),
  };
}
