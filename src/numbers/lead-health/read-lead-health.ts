import type { Scope } from '../scope.js';
import type { Response } from './marks.js';
import { type LeadClock, type LeadRow, type LeadTotals, leadRows, leadTotals, responseOf } from './queries.js';

/** The lead-health daily (线索健康度日报): leads with gaps, the first of them, and the response rate. */
export interface LeadHealth {
  readonly totals: LeadTotals;
  readonly response: Response;
  readonly rows: readonly LeadRow[];
}

/** So many leads are named. */
const TOP = 20;

export async function leadHealthOf(scope: Scope, clock: LeadClock): Promise<LeadHealth> {
  const [totals, response, rows] = await Promise.all([
    leadTotals(scope, clock),
    responseOf(scope, clock),
    leadRows(scope, {}, clock, { limit: TOP }),
  ]);
  return { totals, response, rows };
}
