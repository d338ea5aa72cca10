/** Until there is an admin: the code that makes one, the same at each start while it is good. */
import { randomInt } from 'node:crypto';
import { NOTHING } from '../decision.js';
import { codeFrom, GOOD_FOR_MS } from '../features/people/code.js';
import { openAdminCode } from '../features/people/queries.js';
import { everyone } from '../people/queries.js';
import type { Commit, Records } from '../scene.js';
import type { At, Id } from '../terms.js';

export interface AdminCodeParts {
  readonly records: Records;
  readonly workspace: { readonly id: Id };
  readonly commit: Commit;
  readonly nextId: () => Id;
  readonly now: () => At;
}

/** The code to print; undefined once there is an admin. */
export async function adminCode({ records, workspace, commit, nextId, now }: AdminCodeParts): Promise<string | undefined> {
  const people = await everyone(records, workspace.id);
  if (people.some(({ active, role }) => active && role === 'admin')) return undefined;
  const known = await openAdminCode(records, workspace.id, now());
  if (known) return known.code;
  const code = codeFrom(randomInt);
  const nobody = { person: null, name: null, role: null, by: null, usedAt: null };
  const row = { ...nobody, id: nextId(), workspace: workspace.id, code, kind: 'admin', version: 1 } as const;
  const times = { createdAt: now(), expiresAt: now() + GOOD_FOR_MS.admin };
  await commit({ ...NOTHING, changes: [{ kind: 'insert', table: 'code', row: { ...row, ...times } }] });
  return code;
}
