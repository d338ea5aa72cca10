/** The customers to look after first (客户健康 TOP 5): the lowest health among those with a deal at intent or later. */

import type { Deal } from '../../records/rows.js';
import { isOpen } from '../../records/stage.js';
import type { Day, Stage, Zone } from '../../terms.js';
import { type HealthRow, healthRows } from '../customers/queries.js';
import type { Scope } from '../scope.js';
import { dealsOfCustomers } from '../sources/queries.js';

const MEANT = ['intent', 'proposal', 'negotiation'] as const satisfies readonly Stage[];
const TOP = 5;

/** Each with the deal a step is suggested for. */
export type TopRow = HealthRow & { readonly deal: Deal };

export async function topOf(scope: Scope, clock: { readonly today: Day; readonly zone: Zone }): Promise<readonly TopRow[]> {
  const rows = await healthRows(scope, clock, TOP, MEANT);
  const deals = await dealsOfCustomers(
    scope.records,
    rows.map(({ customer }) => customer.id),
  );
  return rows.flatMap((row) => {
    const deal = deals.find(({ customer, stage }) => customer === row.customer.id && stage !== 'lead' && isOpen(stage));
    return deal ? [{ ...row, deal }] : [];
  });
}
