import { accessOf } from '../../access/access.js';
import { linesOf, outboxById, pushedOn, type Troubled, troubleCount, troubled } from '../../arrivals/queries.js';
import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import { titleOf } from '../../records/message-title.js';
import type { Person } from '../../records/rows.js';
import { isWorkday } from '../../records/workdays.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import type { Feature } from '../feature.js';
import { briefStateCard, briefStates, troubleCard } from './cards.js';
import { reachable } from './queries.js';
import { WORDS } from './words.js';

/** Rows on a card; the rest stands on the page. */
const ROWS = 5;
const ABOUT_THE_BRIEF = /晨报|早报|简报|战报|brief/i;

/** Whether messages arrived: who has today's brief, what could not be delivered, and sending it again. */
export const delivery: Feature = {
  name: 'delivery',
  intents: ['ask_delivery'],
  message: async (scene) =>
    ABOUT_THE_BRIEF.test(scene.text) ? say(scene, await whoHasTheBrief(scene)) : say(scene, await whatFailed(scene)),
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

async function whoHasTheBrief(scene: MessageScene): Promise<Card | string> {
  const { records, workspace, settings, today, lang, person } = scene;
  const words = WORDS[lang];
  if (person.role !== 'manager' && person.role !== 'admin') return words.managersOnly;
  const readers = scene.people.filter((each) => each.active && each.role === 'manager' && mayAskAbout(scene, each));
  if (readers.length === 0) return words.nobody;
  const pushed = await pushedOn(records, workspace.id, today, 'brief');
  if (pushed.length === 0) {
    if (!isWorkday(today, { off: new Set(settings.daysOff), on: new Set(settings.daysOn) })) return words.noWorkday;
    if (!settings.briefOn) return words.off;
  }
  const lines = (await linesOf(records, workspace.id, today)).filter((line) => line.push === 'brief');
  const slots = new Set(lines.map((line) => line.person));
  return briefStateCard(briefStates(readers, pushed, slots, await reachable(records, readers)), settings.briefAt, scene);
}

async function whatFailed(scene: MessageScene): Promise<Card | string> {
  const { records, workspace, person, lang } = scene;
  if (person.role !== 'admin') return WORDS[lang].adminOnly;
  const count = await troubleCount(records, workspace.id);
  return count === 0 ? WORDS[lang].allWell : troubleCard(await troubled(records, workspace.id, 0, ROWS), count, scene);
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
