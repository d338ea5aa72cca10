import { hasCustomers } from '../../access/queries.js';
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene, Scene } from '../../scene.js';
import { askingIn } from '../../understand/text/interrogatives.js';
import { plain } from '../../understand/text/plain.js';
import type { Feature } from '../feature.js';
import { examplesCard, welcomeCard } from './cards.js';
import { WORDS } from './words.js';

/** Small talk gets a line at most once in this long. */
const SMALLTALK_EVERY_MS = 30 * 60_000;

/** 在吗, 吃了没: asks nothing, though its words do. */
const GREETS = /^(?:在|你好|您好|吃|早|忙|睡|hi|hello|hey|how are you|what's up|sup)/i;

/** Help and small talk. */
export const help: Feature = {
  name: 'help',
  intents: ['help', 'smalltalk'],
  async message(scene) {
    const draft = new Draft(scene);
    const { lang, now } = scene;
    if (scene.reading.intent === 'help') draft.reply(examplesCard(lang, scene.person.role, await isEmpty(scene)));
    else {
      const { focus, welcomed } = scene.conversation;
      // Whoever says hello for the first time is welcomed, which is answer enough.
      if (!welcomed) return draft.decision();
      // Whoever asks something and hears nothing takes the bot for broken.
      if (!GREETS.test(scene.text) && askingIn(plain(scene.text), lang).some((one) => one !== 'order')) {
        draft.reply(WORDS[lang].notMine);
        return draft.decision();
      }
      if (now - (focus?.smalltalkAt ?? 0) < SMALLTALK_EVERY_MS) return draft.decision();
      draft.update('conversation', scene.conversation, { focus: { ...focus, smalltalkAt: now, at: now } });
      draft.reply(WORDS[lang].smalltalk);
    }
    return draft.decision();
  },
};

/** Introduces the bot to somebody who writes for the first time, once per conversation, behind the answer. */
export async function welcome(scene: MessageScene, answer: Decision): Promise<Decision> {
  const makesCustomer = answer.changes.some(({ kind, table }) => kind === 'insert' && table === 'customer');
  return scene.reading.intent === 'help' ? introduced(scene).decision() : introduce(scene, makesCustomer);
}

/** Introduces the bot unasked: what the first people see when they open an empty system. `filled`: it is not empty any more. */
export async function introduce(scene: Scene, filled = false): Promise<Decision> {
  const draft = introduced(scene);
  draft.reply(welcomeCard(scene.lang, scene.person.role, !filled && (await isEmpty(scene))));
  return draft.decision();
}

function introduced(scene: Scene): Draft {
  const draft = new Draft(scene);
  draft.update('conversation', scene.conversation, { welcomed: true });
  return draft;
}

const isEmpty = async ({ records, workspace }: Scene): Promise<boolean> => !(await hasCustomers(records, workspace.id));
