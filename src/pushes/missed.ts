/** Slots that passed while the program did not run: dropped, and said so in the ledger. */
import { atOf } from '../records/day.js';
import { lineOf, slotKey } from './line.js';
import type { Tick } from './parts.js';
import { settingsChangedAt } from './queries.js';
import type { Slot } from './slots.js';

/** So many lines are written at once. */
const AT_ONCE = 64;

/** Writes down what nobody got: of these slots those that are not done, for whoever was there at the time. */
export async function dropMissed(tick: Tick, slots: readonly Slot[], done: ReadonlySet<string>): Promise<void> {
  const { workspace, people, audience, now, nextId, commit } = tick;
  if (slots.length === 0) return;
  // What was switched on or moved after its time was not missed.
  const changedAt = await settingsChangedAt(tick.records, workspace.id);
  const lines = slots.flatMap(({ plan, day, at }) => {
    const time = atOf(day, at, workspace.zone);
    if (time <= changedAt) return [];
    return audience
      .filter((person) => person.createdAt < time && plan.audience(person, people) && !done.has(slotKey(plan, day, person)))
      .map((person) => lineOf({ id: nextId(), workspace, person, push: plan.name, day, slot: slotKey(plan, day, person), now }, 'dropped'));
  });
  for (let i = 0; i < lines.length; i += AT_ONCE)
    await Promise.all(
      lines.slice(i, i + AT_ONCE).map((row) => commit({ changes: [{ kind: 'insert', table: 'ledger', row, ifNew: true }], replies: [] })),
    );
}
