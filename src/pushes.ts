/** The clock's side of the bot: which pushes are due for whom, once per person and slot, late ones until noon. */

import type { Adapter } from './adapter.js';
import type { Decision } from './decision.js';
import type { Feature, PushPlan, ScheduledPush } from './features/feature.js';
import { directChatOf, doneSlots, everyone, firstWorkspace, settingRows } from './people/queries.js';
import { atOf, dayOf, minutesOf } from './records/day.js';
import { scheduleOf } from './records/push-kind.js';
import type { Person, Workspace } from './records/rows.js';
import { isDayOf } from './records/schedule.js';
import { type Settings, settingsFrom } from './records/settings.js';
import type { Records, Scene } from './scene.js';
import type { At, Day, Id, Platform } from './terms.js';

export interface PushParts {
  readonly records: Records;
  readonly features: readonly Feature[];
  /** Every push there is. */
  readonly pushes: readonly PushPlan[];
  readonly nextId: () => Id;
  /** The scene of a person in their own direct chat; undefined when they have none. */
  readonly directScene: (person: Person) => Promise<Scene | undefined>;
  readonly commit: (decision: Decision) => Promise<unknown>;
  /** Platforms on which everybody sends at the full and the half hour: a push due then is sent in the minutes before. */
  readonly early: ReadonlySet<Platform>;
}

/** The platforms that are to be early on. */
export const earlyOn = (adapters: ReadonlyMap<Platform, Adapter>): ReadonlySet<Platform> =>
  new Set([...adapters.values()].filter(({ limits }) => limits.pace.beforeTheHour).map(({ platform }) => platform));

/** How long before its time a push for such a platform is composed; it is sent between then and a minute before its time. */
const READY_MINUTES = 10;
const MINUTE_MS = 60_000;

/** Sent this long after its time, a push is marked late. */
const LATE_AFTER_MINUTES = 5;

/** Composes and commits every push that is due now. Safe to call at any time, from any instance. */
export async function pushDue(parts: PushParts, now: At): Promise<void> {
  const { records, pushes, nextId, commit, early } = parts;
  const workspace = await firstWorkspace(records);
  if (!workspace) return;
  await sayDue(parts, workspace, now);
  const settings = settingsFrom(await settingRows(records, workspace.id));
  const day = dayOf(now, workspace.zone);
  const extra = { off: new Set(settings.daysOff), on: new Set(settings.daysOn) };
  const minute = minutesOf(now, workspace.zone);
  const due = pushes.flatMap((plan) => {
    const schedule = scheduleOf(plan, settings);
    return plan.kind === 'scheduled' && schedule && isDayOf(schedule, day, extra)
      ? slotAt(plan, schedule.at, settings, minute, early.size > 0)
      : [];
  });
  if (due.length === 0) return;
  const faults: unknown[] = [];
  const done = await doneSlots(records, workspace.id, day);
  const people = await everyone(records, workspace.id);
  for (const { plan, at } of due) {
    for (const person of people.filter((p) => p.active && plan.audience(p, people))) {
      const key = slotKey(plan, day, person);
      if (done.has(key)) continue;
      const scene = await sceneDue(parts, person, { at, minute });
      if (!scene) continue;
      const before = isBefore(scene.conversation.platform, at, early) ? READY_MINUTES : 0;
      const late = minute - at > LATE_AFTER_MINUTES;
      const sendAt = before === 0 ? now : Math.max(now, atOf(day, at, workspace.zone) - leadOf(person));
      // One person's trouble keeps nobody else's brief back; the slot stays open, so the next tick tries again.
      await plan
        .compose({ ...scene, day, late, before })
        .then((decision) =>
          commit({
            ...sent(decision, key, sendAt),
            push: { id: nextId(), workspace: workspace.id, key, at: now },
          }),
        )
        .catch((error: unknown) => faults.push(error));
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'some pushes were not made');
}

/** The person's scene, if theirs is due: before the time itself only where the platform is one to be early on. */
async function sceneDue({ records, directScene, early }: PushParts, person: Person, { at, minute }: { at: number; minute: number }) {
  if (minute >= at) return directScene(person);
  const chat = await directChatOf(records, person.id);
  return chat && isBefore(chat.platform, at, early) ? directScene(person) : undefined;
}

/** Is a push at that minute of the day sent before it on this platform? */
const isBefore = (platform: Platform, at: number, early: ReadonlySet<Platform>): boolean => at % 30 === 0 && early.has(platform);

/** How long before the time a person's push is sent: another moment for each, the same one every day. */
const leadOf = ({ id }: Person): number => MINUTE_MS + ((Math.imul(id, 2_654_435_761) >>> 0) % ((READY_MINUTES - 1) * MINUTE_MS));

/** The messages under keys that name the slot, so that it can be asked what became of it. */
function sent(decision: Decision, key: string, at: At): Decision {
  return { ...decision, replies: decision.replies.map((row, i) => ({ ...row, key: `push:${key}:${i}`, dueAt: Math.max(row.dueAt, at) })) };
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

/** The plan with its time, if it is due for somebody: from its time, or a little before, until the hour after which a missed one is dropped. */
function slotAt(
  plan: ScheduledPush,
  at: number,
  settings: Settings,
  minute: number,
  early: boolean,
): readonly { readonly plan: ScheduledPush; readonly at: number }[] {
  if (minute >= Math.max(settings.lateUntil, at + LATE_AFTER_MINUTES)) return [];
  return minute >= (early && at % 30 === 0 ? at - READY_MINUTES : at) ? [{ plan, at }] : [];
}

/** What a push for a person and day is remembered by. */
const slotKey = (plan: PushPlan, day: Day, person: Person): string => `${day}:${plan.name}:${person.id}`;
