/** Files that came along: voice nobody wrote down, and what could not be taken. */
import { type Decision, NOTHING } from '../../decision.js';
import { isSpeech, type Untaken } from '../../message.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene } from '../../scene.js';
import type { Feature } from '../feature.js';
import { WORDS } from './words.js';

export const attachment: Feature = {
  name: 'attachment',
  intents: [],
  async file(scene) {
    const silent = scene.attachments.length > 0 && scene.attachments.every((file) => isSpeech(file) && !file.text);
    if (!silent) return undefined;
    const draft = new Draft(scene);
    draft.reply(WORDS[scene.lang].voice);
    return draft.decision();
  },
};

/** Says calmly which files were not taken, and why. */
export function tellUntaken(scene: MessageScene, untaken: readonly Untaken[]): Decision {
  if (untaken.length === 0) return NOTHING;
  const draft = new Draft(scene);
  const words = WORDS[scene.lang].untaken;
  draft.reply(untaken.map(({ name, why }) => words[why](name)).join('\n'));
  return draft.decision();
}
