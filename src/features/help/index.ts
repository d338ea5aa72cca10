import { hasCustomers } from '../../access/queries.js';
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene } from '../../scene.js';
import type { Feature } from '../feature.js';
import { examplesCard, welcomeCard } from './cards.js';
import { WORDS } from './words.js';

/** Small talk gets a line at most once in this long. */
const SMALLTALK_EVERY_MS = 30 * 60_000;

/** Help, small talk, and what could not be understood. */
export const help: Feature = {
  name: 'help',
  intents: ['help', 'smalltalk', 'other'],
  async message(scene) {
    const draft = new Draft(scene);
    const { lang, now } = scene;
    if (scene.reading.intent === 'help') draft.reply(examplesCard(lang, await isEmpty(scene)));
    else if (scene.reading.intent === 'smalltalk') {
      const { focus, welcomed } = scene.conversation;
      // Whoever says hello for the first time is welcomed, which is answer enough.
      if (!welcomed) return draft.decision();
      if (now - (focus?.smalltalkAt ?? 0) < SMALLTALK_EVERY_MS) return draft.decision();
      draft.update('conversation', scene.conversation, { focus: { ...focus, smalltalkAt: now, at: now } });
      draft.reply(WORDS[lang].smalltalk);
    } else draft.reply(WORDS[lang].unclear);
    return draft.decision();
  },
};

/** Introduces the bot, once per conversation. */
export async function welcome(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  draft.update('conversation', scene.conversation, { welcomed: true });
  if (scene.reading.intent !== 'help') draft.reply(welcomeCard(scene.lang, await isEmpty(scene)));
  return draft.decision();
}

const isEmpty = async ({ records, workspace }: MessageScene): Promise<boolean> => !(await hasCustomers(records, workspace.id));
