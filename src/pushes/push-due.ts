/** The clock's side of the bot: what is due now, said once per person and slot, or why it was not in the ledger. */
import type { Adapter } from '../adapter.js';
import { Conflict } from '../errors.js';
import { everyone, firstWorkspace, settingRows } from '../people/queries.js';
import { addDays, dayOf, daysBetween, minutesOf } from '../records/day.js';
import { isQuiet } from '../records/quiet.js';
import type { Workspace } from '../records/rows.js';
import { settingsFrom } from '../records/settings.js';
import { extraDaysOf, isWorkday } from '../records/workdays.js';
import type { Records } from '../scene.js';
import type { At, Day, Id, Platform } from '../terms.js';
import { dropMissed } from './missed.js';
import { happened, type Told } from './occasions.js';
import type { Attempt, PushParts, Tick } from './parts.js';
import { pruneLedger } from './prune.js';
import { doneOf, doneSlots, heldLines, mutesIn, newestDay, reachable, sentOn } from './queries.js';
import { type Moment, serve } from './serve.js';
import { READY_MINUTES, slotsOf } from './slots.js';

/** The platforms that are to be early on. */
export const earlyOn = (adapters: ReadonlyMap<Platform, Adapter>): ReadonlySet<Platform> =>
  new Set([...adapters.values()].filter(({ limits }) => limits.pace.beforeTheHour).map(({ platform }) => platform));

/** So many people are served at once: a server's reads overlap, the embedded engine's cost nothing by it. */
export const AT_ONCE = 8;
/** A stop of more days than this is not gone through day by day. */
const MOST_DAYS_BACK = 31;

/** Composes and commits every push that is due now. Safe to call at any time, from any instance. */
export async function pushDue(parts: PushParts, now: At): Promise<void> {
  const workspace = await firstWorkspace(parts.records);
  if (!workspace) return;
  const faults: unknown[] = [];
  const attempt: Attempt = (work) =>
    work.catch((error: unknown) => {
      // Somebody else did it, or changed what it rests on: the next tick sees.
      if (!(error instanceof Conflict)) faults.push(error);
    });
  await attempt(sayAsked(parts, workspace, now, attempt));
  await attempt(sayUnasked(parts, workspace, now, attempt));
  if (faults.length > 0) throw new AggregateError(faults, 'some pushes were not made');
}

async function sayUnasked(parts: PushParts, workspace: Workspace, now: At, attempt: Attempt): Promise<void> {
  const { records, pushes } = parts;
  const settings = settingsFrom(await settingRows(records, workspace.id));
  const day = dayOf(now, workspace.zone);
  const minute = minutesOf(now, workspace.zone);
  const slots = slotsOf(pushes, settings, day);
  const ahead = parts.early.size > 0 ? READY_MINUTES : 0;
  const due = slots.filter((slot) => minute >= slot.at - ahead && minute < slot.useBy);
  const over = slots.filter((slot) => minute >= slot.useBy);
  if (due.length === 0) await attempt(pruneLedger(parts, workspace, now));
  const open = !isQuiet(minute, settings) && isWorkday(day, extraDaysOf(settings));
  const [told, held] = open
    ? [await happened(parts, workspace, settings, now, attempt), await heldLines(records, workspace.id)]
    : [[] as readonly Told[], []];
  if (due.length + over.length + told.length + held.length === 0) return;

  const [done, people, accounts] = await Promise.all([
    doneSlots(records, workspace.id, day),
    everyone(records, workspace.id),
    reachable(records, workspace.id),
  ]);
  const audience = people.filter((person) => person.active && accounts.has(person.id));
  const tick: Tick = { ...parts, workspace, now, people, audience };
  // What happened today is told by a slot of its own, and says nothing of the days before.
  const begun = [...done].some((slot) => slot.startsWith(`${day}:`));
  if (due.length + over.length > 0 && !begun) await attempt(catchUp(tick, day));
  await attempt(dropMissed(tick, over, done));
  const pending = told.length === 0 ? told : await notYet(records, workspace.id, told);
  if (due.length + pending.length + held.length === 0) return;

  const [sent, mutes] = await Promise.all([sentOn(records, workspace.id, day), mutesIn(records, workspace.id)]);
  const moment: Moment = { ...tick, settings, day, minute, slots, due, done, told: pending, held, sent, mutes, open };
  for (let i = 0; i < audience.length; i += AT_ONCE)
    await Promise.all(audience.slice(i, i + AT_ONCE).map((person) => serve(moment, person, attempt)));
}

async function notYet(records: Records, workspace: Id, told: readonly Told[]): Promise<readonly Told[]> {
  const known = await doneOf(
    records,
    workspace,
    told.map(({ slot }) => slot),
  );
  return told.filter(({ slot }) => !known.has(slot));
}

/** The days since the last push: what was missed on them goes into the ledger. */
async function catchUp(tick: Tick, today: Day): Promise<void> {
  const { records, workspace, pushes } = tick;
  const newest = await newestDay(records, workspace.id);
  if (newest === undefined) return;
  const settings = settingsFrom(await settingRows(records, workspace.id));
  for (let day = addDays(today, -Math.min(daysBetween(newest, today), MOST_DAYS_BACK)); day < today; day = addDays(day, 1))
    await dropMissed(tick, slotsOf(pushes, settings, day), await doneSlots(records, workspace.id, day));
}

/** What people asked for is said at its time, whatever day and hour it is. */
async function sayAsked(parts: PushParts, workspace: Workspace, now: At, attempt: Attempt): Promise<void> {
  const { records, features, nextId, directScene, commit } = parts;
  const due = (await Promise.all(features.map((f) => f.due?.(records, workspace, now) ?? []))).flat();
  if (due.length === 0) return;
  const people = new Map((await everyone(records, workspace.id)).map((person) => [person.id, person]));
  const say = async ({ person, key, compose }: (typeof due)[number]) => {
    const who = people.get(person);
    const scene = who?.active ? await directScene(who) : undefined;
    if (scene) await commit({ ...(await compose(scene)), push: { id: nextId(), workspace: workspace.id, key, at: now } });
  };
  for (const each of due) await attempt(say(each));
}
