/** What to do next about several deals at once. */
import { addDays, atOf, dayOf, daysBetween } from '../../records/day.js';
import type { Customer, Deal } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { Day, Id, Zone } from '../../terms.js';
import { heardFromEach, rolesOfEach } from '../sources/queries.js';
import { type Hint, suggest } from './advice.js';

/** Topics count as open for so long. */
const HEARD_DAYS = 90;

/** The one step for each customer, by its deal. */
export async function adviceFor(
  records: Records,
  rows: readonly { readonly deal: Deal; readonly customer: Pick<Customer, 'id' | 'lastContactAt'> }[],
  { today, zone }: { readonly today: Day; readonly zone: Zone },
): Promise<ReadonlyMap<Id, Hint>> {
  const ids = rows.map(({ customer }) => customer.id);
  const [roles, heard] = await Promise.all([
    rolesOfEach(records, ids),
    heardFromEach(records, ids, atOf(addDays(today, -HEARD_DAYS), 0, zone)),
  ]);
  return new Map(
    rows.map(({ deal, customer: { id, lastContactAt } }) => {
      const silent = lastContactAt === null ? null : daysBetween(dayOf(lastContactAt, zone), today);
      return [id, suggest({ ...deal, roles: roles.get(id) ?? [], heard: heard.get(id) ?? [], silent })];
    }),
  );
}
