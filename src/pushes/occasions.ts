/** What happened lately and is told unasked. */
import type { Occasion, OccasionalPush } from '../features/feature.js';
import { isOn } from '../records/push-kind.js';
import type { Workspace } from '../records/rows.js';
import type { Settings } from '../records/settings.js';
import type { At } from '../terms.js';
import type { Attempt, PushParts } from './parts.js';

/** Something that happened, with its push and the slot it is told by. */
export interface Told {
  readonly plan: OccasionalPush;
  readonly occasion: Occasion;
  readonly slot: string;
}

/** Everything that happened lately, told already or not. One push that cannot be read keeps the others from nobody. */
export async function happened(
  { pushes, records }: Pick<PushParts, 'pushes' | 'records'>,
  workspace: Workspace,
  settings: Settings,
  now: At,
  attempt: Attempt,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const plan of pushes) {
    if (plan.kind !== 'occasional' || !isOn(plan, settings)) continue;
    const read = plan.occasions(records, workspace, now).then((occasions) => {
      for (const occasion of occasions) told.push({ plan, occasion, slot: `${plan.name}:${occasion.key}:${occasion.person}` });
    });
    await attempt(read);
  }
  return told;
}
