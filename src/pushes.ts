/** The clock's side of the bot: which pushes are due for whom, once per person and slot, late ones until noon. */

import type { Decision } from './decision.js';
import type { Feature, PushPlan } from './features/feature.js';
import { doneSlots, everyone, firstWorkspace, settingRows } from './people/queries.js';
import { dayOf, minutesOf } from './records/day.js';
import type { Person, Workspace } from './records/rows.js';
import { type Settings, settingsFrom } from './records/settings.js';
import { isWorkday } from './records/workdays.js';
import type { Records, Scene } from './scene.js';
import type { At, Day, Id } from './terms.js';

export interface PushParts {
  readonly records: Records;
  readonly features: readonly Feature[];
  readonly nextId: () => Id;
  /** The scene of a person in their own direct chat; undefined when they have none. */
  readonly directScene: (person: Person) => Promise<Scene | undefined>;
  readonly commit: (decision: Decision) => Promise<unknown>;
}

/** Sent this long after its time, a push is marked late. */
const LATE_AFTER_MINUTES = 5;

/** Composes and commits every push that is due now. Safe to call at any time, from any instance. */
export async function pushDue({ records, features, nextId, directScene, commit }: PushParts, now: At): Promise<void> {
  const workspace = await firstWorkspace(records);
  if (!workspace) return;
  await sayDue({ records, features, nextId, directScene, commit }, workspace, now);
  const settings = settingsFrom(await settingRows(records, workspace.id));
  const day = dayOf(now, workspace.zone);
  if (!isWorkday(day, { off: new Set(settings.daysOff), on: new Set(settings.daysOn) })) return;
  const minute = minutesOf(now, workspace.zone);
  const due = features.flatMap((f) => f.pushes ?? []).filter((plan) => isDue(plan, settings, minute));
  if (due.length === 0) return;
  const faults: unknown[] = [];
  const done = await doneSlots(records, workspace.id, day);
  const people = await everyone(records, workspace.id);
  for (const plan of due) {
    for (const person of people.filter((p) => p.active && plan.audience(p))) {
      const key = slotKey(plan, day, person);
      if (done.has(key)) continue;
      const scene = await directScene(person);
      if (!scene) continue;
      const late = minute - (plan.at(settings) ?? minute) > LATE_AFTER_MINUTES;
      // One person's trouble keeps nobody else's brief back; the slot stays open, so the next tick tries again.
      await plan
        .compose({ ...scene, day, late })
        .then((decision) => commit({ ...decision, push: { id: nextId(), workspace: workspace.id, key, at: now } }))
        .catch((error: unknown) => faults.push(error));
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'some pushes were not made');
}

/** What is due at a time of its own, whatever day it is. */
async function sayDue({ records, features, nextId, directScene, commit }: PushParts, workspace: Workspace, now: At): Promise<void> {
  const due = (await Promise.all(features.map((f) => f.due?.(records, workspace, now) ?? []))).flat();
  if (due.length === 0) return;
  const people = new Map((await everyone(records, workspace.id)).map((person) => [person.id, person]));
  for (const { person, key, compose } of due) {
    const who = people.get(person);
    const scene = who?.active ? await directScene(who) : undefined;
    if (!scene) continue;
    const decision = await compose(scene);
    await commit({ ...decision, push: { id: nextId(), workspace: workspace.id, key, at: now } });
  }
}

/** Due from its time until the hour after which a missed one is dropped. */
function isDue(plan: PushPlan, settings: Settings, minute: number): boolean {
  const at = plan.at(settings);
  return at !== undefined && minute >= at && minute < Math.max(settings.lateUntil, at + LATE_AFTER_MINUTES);
}

/** What a push for a person and day is remembered by. */
const slotKey = (plan: PushPlan, day: Day, person: Person): string => `${day}:${plan.name}:${person.id}`;
