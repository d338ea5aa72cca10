import type { Change } from '../../decision.js';
import { isGoodLead } from '../../numbers/good-lead.js';
import { healthOf } from '../../numbers/health.js';
import { latenessOf } from '../../numbers/lateness.js';
import { addDays, dayOf } from '../../records/day.js';
import type { HealthDay, Workspace } from '../../records/rows.js';
import { DEFAULT_SETTINGS } from '../../records/settings.js';
import { isWorkday, previousWorkday } from '../../records/workdays.js';
import type { Day, Id } from '../../terms.js';
import type { Account } from './team.js';
import type { Teller } from './telling.js';

/** How far back the briefs of the sample data were counted. */
const DAYS = 14;

/** The working days of the last two weeks before today, oldest first. */
export function countedDays(today: Day): readonly Day[] {
  return Array.from({ length: DAYS }, (_, i) => addDays(today, i - DAYS)).filter((day) => isWorkday(day));
}

/** What the brief of a morning counted for each of the team, from the stories as far as they were told by then. */
export function countDay(
  day: Day,
  {
    reps,
    tellers,
    workspace,
    nextId,
  }: {
    readonly reps: readonly Account[];
    readonly tellers: readonly Teller[];
    readonly workspace: Pick<Workspace, 'id' | 'zone'>;
    readonly nextId: () => Id;
  },
): readonly Change[] {
  const clock = { today: day, zone: workspace.zone, negotiationDays: DEFAULT_SETTINGS.negotiationDays };
  const since = previousWorkday(day);
  // The manager owns nothing and is counted too, as every brief does: a day counts only when all of a team were counted.
  const owners = new Set(reps.flatMap(({ person }) => (person.manager === null ? [person.id] : [person.id, person.manager])));
  return [...owners].map((owner): Change => {
    const row = { customers: 0, total: 0, overdue: 0, leads: 0 };
    for (const { customer, deals, lead } of tellers.map((teller) => teller.state())) {
      if (customer?.owner !== owner) continue;
      const late = deals.filter((deal) => latenessOf(deal, clock)?.kind === 'due').length;
      row.customers += 1;
      row.total += healthOf({ ...customer, overdue: late > 0 }, clock).score;
      row.overdue += late;
      if (dayOf(customer.createdAt, workspace.zone) >= since && isGoodLead(lead)) row.leads += 1;
    }
    const whole: HealthDay = { id: nextId(), workspace: workspace.id, owner, day, ...row };
    return { kind: 'insert', table: 'healthDay', row: whole };
  });
}
