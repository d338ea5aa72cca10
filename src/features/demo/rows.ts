/** The sample data: a made-up team of ten with sixty customers and five months of history up to `now`. */
import type { Change, Decision } from '../../decision.js';
import { atOf, dayOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Deal, Workspace } from '../../records/rows.js';
import { previousWorkday } from '../../records/workdays.js';
import type { At, Day, Id, Zone } from '../../terms.js';
import { createChance } from './chance.js';
import { countDay, countedDays } from './counted-days.js';
import { planStories } from './plan.js';
import { type Account, demoTeam } from './team.js';
import { startTelling, type Teller } from './telling.js';

export interface DemoParts {
  readonly workspace: Pick<Workspace, 'id' | 'zone'>;
  readonly now: At;
  readonly nextId: () => Id;
  /** Who has an account of the web chat already: the manager and the reps among them take part. */
  readonly accounts: readonly Account[];
}

/** Any number: it decides who says what. */
const SEED = 20_261_121;
/** Minutes after midnight between which people write. */
const [FIRST_WORD, LAST_WORD] = [9 * 60 + 5, 18 * 60 + 40];

/** The sample data as one unit of 2,000–3,000 rows; the same parts give the same rows. Meant for a database without customers. */
export function demoRows({ workspace, now, nextId, accounts }: DemoParts): Decision {
  const { zone } = workspace;
  const chance = createChance(SEED);
  const draft = new Draft({ workspace, now, nextId });
  const reps = demoTeam(draft, accounts, now);
  draft.event({ kind: 'demo.loaded' });

  const stories = planStories(chance, dayOf(now, zone));
  const tellers = stories.flatMap((story) => {
    const rep = reps[story.rep % reps.length];
    return rep ? [startTelling(story, rep, chance)] : [];
  });
  const moments = stories.flatMap(({ steps }, story) =>
    steps.map((step) => ({ step, story, at: atOf(step.day, chance.between(FIRST_WORD, LAST_WORD), zone) })),
  );
  // Told in the order of time, so that row numbers grow with it as they would have.
  moments.sort((a, b) => a.at - b.at || a.story - b.story);
  const told: Change[] = [];
  const mornings = countedDays(dayOf(now, zone)).map((day) => ({ day, at: atOf(day, 0, zone) }));
  for (const { step, story, at } of moments) {
    for (const { day } of mornings.splice(0, mornings.filter((morning) => morning.at <= at).length))
      told.push(...countDay(day, { reps, tellers, workspace, nextId }));
    told.push(...(tellers[story]?.tell(step, { workspace, zone, now: at, nextId }) ?? []));
  }
  for (const { day } of mornings) told.push(...countDay(day, { reps, tellers, workspace, nextId }));
  return {
    changes: [...draft.decision().changes, ...told, ...tellers.flatMap((teller) => standing(teller, dayOf(now, zone), zone))],
    replies: [],
  };
}

function standing(teller: Teller, today: Day, zone: Zone): readonly Change[] {
  const { customer, deals } = teller.state();
  if (!customer) return [];
  return [
    { kind: 'insert', table: 'customer', row: customer },
    ...deals.map((deal) => ({ kind: 'insert', table: 'deal', row: reminded(deal, today, zone) }) as const),
  ];
}

/** Cards that the owner let pass. */
const MOST_CARDS = 3;
const CARDS_AT = 9 * 60;

/** A late deal as it stands after a card on each working day since it was due. */
function reminded(deal: Deal, today: Day, zone: Zone): Deal {
  if (deal.nextDue === null || deal.nextDue >= today) return deal;
  const last = previousWorkday(today);
  let overdueCards = 0;
  for (let day = last; day > deal.nextDue && overdueCards < MOST_CARDS; day = previousWorkday(day)) overdueCards += 1;
  return overdueCards === 0 ? deal : { ...deal, overdueCards, overdueCardAt: atOf(last, CARDS_AT, zone) };
}
