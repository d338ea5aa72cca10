import { accessOf } from '../../access/access.js';
import { HELD_UP_MS, heldUp, linesOf, outboxById, sentBy, type Troubled, troubleCount, troubled } from '../../arrivals/queries.js';
import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { atOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { titleOf } from '../../records/message-title.js';
import { isOn, type PushKind, scheduleOf } from '../../records/push-kind.js';
import { audible } from '../../records/quiet.js';
import type { LedgerLine, Person } from '../../records/rows.js';
import { isDayOf } from '../../records/schedule.js';
import { isWorkday } from '../../records/workdays.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import type { Feature } from '../feature.js';
import { dayCard, ownStateText, type PushState, pushStateCard, pushStates, troubleCard } from './cards.js';
import { reachable } from './queries.js';
import { WORDS } from './words.js';

/** Rows on a card; the rest stands on the page. */
const ROWS = 5;
const ABOUT_PUSHES = /推送|送达|台账|都(?:送|收|发)|没(?:有)?收到|\bpush(?:es)?\b|\bledger\b|\beveryone\b|didn't (?:i )?(?:get|receive)/i;

/** Whether messages arrived: who has today's pushes and why others have not, what could not be delivered, and sending it again. */
export const delivery: Feature = {
  name: 'delivery',
  intents: ['ask_delivery'],
  message: async (scene) => say(scene, await answer(scene)),
  async press(scene) {
    switch (scene.press.action) {
      case 'delivery.again':
        return again(scene);
      case 'delivery.resend':
        return resend(scene);
      default:
        return NOTHING;
    }
  },
};

function answer(scene: MessageScene): Promise<Card | string> {
  const push = scene.pushes.find(({ said }) => said.test(scene.text));
  if (push) return whoHas(scene, push);
  return ABOUT_PUSHES.test(scene.text) ? theDay(scene) : whatFailed(scene);
}

/** How one push of today stands with the asker's people; with the asker alone where there are none to ask about. */
async function whoHas(scene: MessageScene, push: PushKind): Promise<Card | string> {
  const { settings, lang, person } = scene;
  const words = WORDS[lang];
  const called = push.called[lang];
  const readers = readersOf(scene, push);
  if (readers.length === 0) return words.nobody(called);
  const schedule = scheduleOf(push, settings);
  const states = await statesOf(scene, push, readers, await linesOf(scene.records, scene.workspace.id, scene.today));
  const isQuietDay = states.every(({ kind }) => kind === 'not-yet' || kind === 'preparing' || kind === 'new' || kind === 'no-account');
  if (isQuietDay && !isWorkday(scene.today, extraOf(settings))) return words.noWorkday;
  if (isQuietDay && !isOn(push, settings)) return words.off(called);
  if (isQuietDay && schedule && !isDayOf(schedule, scene.today, extraOf(settings))) return words.notToday(called);
  const [own] = states;
  if (own && readers.length === 1 && own.person.id === person.id) return ownStateText(called, own, dueOf(push, scene), scene);
  return pushStateCard(called, states, dueOf(push, scene), scene);
}

/** All pushes of today, one line each. */
async function theDay(scene: MessageScene): Promise<Card | string> {
  const words = WORDS[scene.lang];
  const lines = await linesOf(scene.records, scene.workspace.id, scene.today);
  const seen = await Promise.all(
    scene.pushes.map(async (push) => {
      const readers = readersOf(scene, push).filter(({ id }) => lines.some((line) => line.push === push.name && line.person === id));
      return { called: push.called[scene.lang], due: dueOf(push, scene), states: await statesOf(scene, push, readers, lines) };
    }),
  );
  const told = seen.filter(({ states }) => states.length > 0);
  if (told.length > 0) return dayCard(told, scene);
  return isWorkday(scene.today, extraOf(scene.settings)) ? words.noPushes : words.noWorkday;
}

/** Whom the asker may ask about and who gets the push. An admin who leads nobody looks after the program: what others get is not for them. */
function readersOf(scene: Scene, { audience }: PushKind): readonly Person[] {
  const { people } = scene;
  const leads = ({ id }: Person) => people.some((other) => other.active && other.manager === id);
  const gets = people.filter((each) => each.active && (audience?.(each, people) ?? true));
  const forAdmins = gets.every(({ role }) => role === 'admin');
  return gets.filter((each) => mayAskAbout(scene, each) && (forAdmins || each.role !== 'admin' || leads(each)));
}

async function statesOf(
  scene: Scene,
  push: PushKind,
  readers: readonly Person[],
  all: readonly LedgerLine[],
): Promise<readonly PushState[]> {
  if (readers.length === 0) return [];
  const lines = all.filter((line) => line.push === push.name);
  const dueAt = atOf(scene.today, dueOf(push, scene), scene.zone);
  return pushStates(readers, {
    lines,
    dueAt,
    isDue: scene.now >= dueAt,
    pushed: await sentBy(scene.records, lines),
    reachable: await reachable(scene.records, readers),
  });
}

const dueOf = (push: PushKind, { settings }: Scene): number => audible(scheduleOf(push, settings)?.at ?? settings.quietUntil, settings);

const extraOf = ({ daysOff, daysOn }: Scene['settings']) => ({ off: new Set(daysOff), on: new Set(daysOn) });

async function whatFailed(scene: MessageScene): Promise<Card | string> {
  const { records, workspace, person, lang } = scene;
  if (person.role !== 'admin') return WORDS[lang].adminOnly;
  const count = await troubleCount(records, workspace.id);
  const held = await heldUp(records, workspace.id, scene.now - HELD_UP_MS);
  if (count === 0 && held.length === 0) return WORDS[lang].allWell;
  return troubleCard({ shown: await troubled(records, workspace.id, 0, ROWS), count, held }, scene);
}

/** The button of a notice: whoever may have missed a message gets it again, in the chat it was for. */
async function again(scene: PressScene): Promise<Decision> {
  const { conversation, lang, press } = scene;
  const found = await pressedRow(scene);
  const here = found?.row.lane === `${conversation.platform}:${conversation.address}` ? found : undefined;
  return put(scene, here, here ? WORDS[lang].again : WORDS[lang].gone, { edits: press.message });
}

/** An admin, or the manager of whom it was for, has a message sent again. */
async function resend(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const found = await pressedRow(scene);
  if (!found) return put(scene, undefined, words.gone);
  const allowed = scene.person.role === 'admin' || (scene.person.role === 'manager' && found.person && mayAskAbout(scene, found.person));
  if (!allowed) return put(scene, undefined, words.notYours);
  const { state } = found.row;
  const needed = state === 'unknown' || state === 'given_up';
  return put(scene, needed ? found : undefined, (needed ? words.resent : words.notNeeded)(titleOf(found.row)));
}

const pressedRow = ({ records, workspace, press }: PressScene): Promise<Troubled | undefined> =>
  outboxById(records, workspace.id, Number(press.value));

function put(scene: PressScene, again: Troubled | undefined, text: string, options = {}): Decision {
  const draft = new Draft(scene);
  draft.reply(text, options);
  if (!again) return draft.decision();
  draft.event({ kind: 'message.resent', note: String(again.row.id) });
  return { ...draft.decision(), resend: [{ id: again.row.id, at: scene.now }] };
}

function mayAskAbout({ person, people }: Scene, other: Person): boolean {
  const access = accessOf(person, people);
  return access.kind === 'all' || access.owners.includes(other.id);
}

function say(scene: MessageScene, content: Card | string): Decision {
  const draft = new Draft(scene);
  draft.reply(content);
  return draft.decision();
}
