/** What a push would say to somebody on a day: composed as the program would, written nowhere. */
import { cardToText } from '../card.js';
import type { Change } from '../decision.js';
import { BadInput } from '../errors.js';
import type { BehindRow, OccasionalPush, Pushed, PushPlan, ScheduledPush } from '../features/feature.js';
import { conversationAt, directChatOf, everyone, firstWorkspace, settingRows } from '../people/queries.js';
import { atOf, dayOf, isDay, timeText } from '../records/day.js';
import { muteOf } from '../records/muted.js';
import { scheduleOf } from '../records/push-kind.js';
import { audible } from '../records/quiet.js';
import type { Conversation, Person, Workspace } from '../records/rows.js';
import { isDayOf } from '../records/schedule.js';
import { type Settings, settingsFrom } from '../records/settings.js';
import { extraDaysOf } from '../records/workdays.js';
import type { Records, Scene } from '../scene.js';
import { type At, type Day, directAddress } from '../terms.js';
import { createNames } from '../understand/names/names.js';
import { cardsOf } from './fold.js';
import { mutesIn } from './queries.js';

export const USAGE = 'npm run push -- <name> --as <person> --date 2026-11-20 --dry-run';

interface Parts {
  readonly records: Records;
  readonly pushes: readonly PushPlan[];
  readonly now: At;
}

interface Wish {
  readonly name: string | undefined;
  readonly as: string | undefined;
  /** Today by default. */
  readonly date: string | undefined;
}

/** So many names are enough to see what was meant. */
const NAMED = 20;

/** The cards and the rows behind them, as text. Throws BadInput that names what there is. */
export async function tryPush({ records, pushes, now }: Parts, { name, as, date }: Wish): Promise<string> {
  const plan = pushes.find((push) => push.name === name);
  if (!plan)
    throw new BadInput(
      'name',
      `${name === undefined ? 'which push?' : `there is no push "${name}".`} There are: ${list(pushes.map((push) => push.name))}\n  ${USAGE}`,
    );
  const workspace = await firstWorkspace(records);
  if (!workspace) throw new BadInput('workspace', 'the database is empty; start the program once');
  const people = await everyone(records, workspace.id);
  const person = personMeant(people, as);
  const today = dayOf(now, workspace.zone);
  if (date !== undefined && !isDay(date)) throw new BadInput('date', `"${date}" is no day of the calendar; like 2026-11-20\n  ${USAGE}`);
  const day = date !== undefined && isDay(date) ? date : today;
  const settings = settingsFrom(await settingRows(records, workspace.id));
  const place = { records, pushes, workspace, people, person, settings, day };
  const made = plan.kind === 'scheduled' ? await onSchedule(plan, place) : await asItHappens(plan, place, now);
  const muted = muteOf(
    (await mutesIn(records, workspace.id)).filter((mute) => mute.person === person.id),
    plan.name,
    { now, day },
  );
  return [
    [plan.name, plan.called[person.lang], person.name, made.when].join(' · '),
    ...made.notes.map((note) => `! ${note}`),
    ...(muted ? [`! ${person.name} has muted it`] : []),
    '',
    ...(made.pushed.length === 0
      ? ['Nothing happened lately that it would tell of.', '']
      : (await Promise.all(made.pushed.map(shown))).flat()),
    'Nothing was sent and nothing was written.',
  ].join('\n');
}

interface Place {
  readonly records: Records;
  readonly pushes: readonly PushPlan[];
  readonly workspace: Workspace;
  readonly people: readonly Person[];
  readonly person: Person;
  readonly settings: Settings;
  readonly day: Day;
}

interface Made {
  readonly when: string;
  readonly notes: readonly string[];
  readonly pushed: readonly Pushed[];
}

async function onSchedule(plan: ScheduledPush, place: Place): Promise<Made> {
  const { person, people, settings, day, workspace } = place;
  // Switched off, it is tried at the time it would have.
  const schedule = scheduleOf(plan, settings) ?? plan.schedule({ ...settings, briefOn: true, overdueOn: true });
  const at = audible(schedule?.at ?? settings.briefAt, settings);
  const scene = await sceneAt(place, atOf(day, at, workspace.zone));
  const notes = [
    ...(scheduleOf(plan, settings) ? [] : ['it is switched off']),
    ...(schedule && !isDayOf(schedule, day, extraDaysOf(settings)) ? [`it does not go out on ${day}`] : []),
    ...(plan.audience(person, people) ? [] : [`${person.name} (${person.role}) does not get it`]),
  ];
  return { when: `${day} ${timeText(at)}`, notes, pushed: [await plan.compose({ ...scene, day, late: false, before: 0 })] };
}

async function asItHappens(plan: OccasionalPush, place: Place, now: At): Promise<Made> {
  const { person, day, workspace, records } = place;
  const at = day === dayOf(now, workspace.zone) ? now : atOf(day, 18 * 60, workspace.zone);
  const scene = await sceneAt(place, at);
  const occasions = (await plan.occasions(records, workspace, at)).filter((occasion) => occasion.person === person.id);
  return { when: `${day}, as it happens`, notes: [], pushed: await Promise.all(occasions.map((occasion) => occasion.compose(scene))) };
}

function personMeant(people: readonly Person[], as: string | undefined): Person {
  const active = people.filter((person) => person.active);
  const found = active.filter((person) => person.name === as || String(person.id) === as);
  const [person] = found;
  if (person && found.length === 1) return person;
  const names = list(active.slice(0, NAMED).map(({ name, id }) => (found.length > 1 ? `${name} (${id})` : name)));
  const trouble =
    as === undefined
      ? '--as whom?'
      : found.length > 1
        ? `several people are called "${as}"; take the number.`
        : `nobody is called "${as}".`;
  throw new BadInput('as', `${trouble} There are: ${names}\n  ${USAGE}`);
}

/** The person's direct chat at that time. What only a message needs is not there. */
async function sceneAt({ records, workspace, people, person, settings, pushes, day }: Place, now: At): Promise<Scene> {
  const chat = (await directChatOf(records, person.id)) ?? { platform: 'web', address: directAddress(person.name), kind: 'direct' };
  const unknown: Conversation = {
    ...{
      ...chat,
      id: 0,
      workspace: workspace.id,
      name: null,
      members: null,
      customer: null,
      focus: null,
      welcomed: true,
      repliesUntil: null,
    },
  };
  const never = (): never => {
    throw new Error('a push reads no message');
  };
  let last = 0;
  return {
    ...{ records, workspace, zone: workspace.zone, now, today: day, people, settings, pushes, person, lang: person.lang },
    ...{
      conversation: (await conversationAt(records, chat)) ?? unknown,
      names: createNames(),
      modelState: 'off',
      modelEndpoint: undefined,
      modelCan: { see: false, transcribe: false, embed: false },
    },
    ...{ understand: never, replaces: () => false, again: never, table: never, document: never },
    nextId: () => {
      last -= 1;
      return last;
    },
  };
}

async function shown(pushed: Pushed): Promise<string[]> {
  if (pushed.replies.length === 0) return ['There is nothing to say.', ''];
  const behind = (await pushed.allBehind?.()) ?? pushed.behind ?? [];
  return [
    ...cardsOf(pushed.replies).flatMap((card) => [cardToText(card), '']),
    ...(behind.length > 0 ? [`${behind.length} ${behind.length === 1 ? 'row' : 'rows'} behind it:`, ...behind.map(rowText), ''] : []),
    ...(pushed.changes.length > 0 ? ['It would write:', ...pushed.changes.map(changeText), ''] : []),
  ];
}

const rowText = ({ of, id, text }: BehindRow): string => `  ${of} ${id}  ${text}`;

function changeText(change: Change): string {
  switch (change.kind) {
    case 'insert':
      return `  ${change.table}, a new row`;
    case 'update':
      return `  ${change.table} ${change.id}: ${Object.keys(change.set).join(', ')}`;
    case 'remove':
      return `  ${change.table} ${change.id} taken away`;
  }
}

const list = (names: readonly string[]): string => names.join(', ');
