/** Two people who turn out to be one: everything of the one goes over to the other, nothing is lost. */
import { reportsOf } from '../../access/access.js';
import type { Draft } from '../../records/draft.js';
import type { Person, Share } from '../../records/rows.js';
import type { Id } from '../../terms.js';
import type { Belongings } from './queries.js';

/** Nothing but accounts: then it does not matter which of the two somebody is. */
export const hasNothing = ({ customers, deals, followups, tasks, shares, reports }: Belongings): boolean =>
  customers.length + deals.length + followups.length + tasks.length + shares.length + reports.length === 0;

/** Moves what hangs on `from` to `into` and lets `from` rest. The stronger role stays. Returns the event, for undoing. */
export function makeOne(
  draft: Draft,
  { from, into, people }: { readonly from: Person; readonly into: Person; readonly people: readonly Person[] },
  has: Belongings,
  sharedWithInto: readonly Share[],
): Id {
  for (const identity of has.identities) draft.update('identity', identity, { person: into.id });
  for (const customer of has.customers) draft.update('customer', customer, { owner: into.id });
  for (const deal of has.deals) draft.update('deal', deal, { owner: into.id });
  for (const followup of has.followups) draft.update('followup', followup, { person: into.id });
  for (const told of has.salesEvents) draft.update('salesEvent', told, { person: into.id });
  for (const task of has.tasks) draft.update('task', task, { owner: into.id });
  for (const share of has.shares) {
    const twice = share.person === from.id && sharedWithInto.some(({ customer }) => customer === share.customer);
    if (twice) draft.remove('share', share);
    else
      draft.update('share', share, {
        ...(share.person === from.id ? { person: into.id } : {}),
        ...(share.by === from.id ? { by: into.id } : {}),
      });
  }
  for (const report of has.reports) if (report.id !== into.id) draft.update('person', report, { manager: into.id });
  draft.update('person', from, { active: false });
  const manager = into.manager === from.id ? from.manager : (into.manager ?? from.manager);
  draft.update('person', into, {
    role: stronger(from.role, into.role),
    manager: manager !== null && isBelow(manager, { from, into, people }) ? null : manager,
    ...(has.identities[0] ? { wroteFrom: has.identities[0].id } : {}),
  });
  return draft.event({ kind: 'person.merged', note: into.name });
}

/** Whether somebody is one of the two or reports to them, at any distance: then they cannot be above the one. */
function isBelow(
  id: Id,
  { from, into, people }: { readonly from: Person; readonly into: Person; readonly people: readonly Person[] },
): boolean {
  const asOne = people.map((each) =>
    each.id === into.id ? { ...each, manager: null } : each.manager === from.id ? { ...each, manager: into.id } : each,
  );
  return id === into.id || id === from.id || reportsOf(into.id, asOne).includes(id);
}

/** An admin outranks a manager, a manager everybody else. */
function stronger(a: Person['role'], b: Person['role']): Person['role'] {
  const rank = (role: Person['role']): number => (role === 'admin' ? 2 : role === 'manager' ? 1 : 0);
  return rank(a) > rank(b) ? a : b;
}
