import { type Decision, NOTHING } from '../../decision.js';

import type { MessageScene, PressScene } from '../../scene.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature } from '../feature.js';
import { takeFile } from './files.js';
import { listened } from './listen.js';
import { answered, makeFromChat, makeFromText } from './make.js';
import { applyPressed, customerPressed, fillPressed, nonePressed, safePressed, sidesPressed } from './pressed.js';
import { aboutRecords, linesHere } from './records.js';
import { WORDS } from './words.js';
import { writtenMinutes } from './write.js';
import { MINUTES } from './written.js';

export { minutesChase } from './chase-push.js';

/** Minutes of a talk: pasted, said in a group, or in a file; the tasks in them, a version for the customer, and what is still missing. */
export const minutes: Feature = {
  name: 'minutes',
  intents: ['summarize_meeting'],
  message,
  file: (scene) => takeFile(scene, false),
  press,
  drafts: { 'minutes.listen': listened, 'minutes.write': writtenMinutes },
  awaited: ['minutes.listen', 'minutes.write'],
  prompts: [MINUTES],
};

async function message(scene: MessageScene): Promise<Decision> {
  if (scene.attachments.length > 0) {
    const taken = await takeFile(scene, true);
    if (taken) return taken;
  }
  const pasted =
    (await makeFromText(scene, scene.text)) ?? (scene.quoted === undefined ? undefined : await makeFromText(scene, scene.quoted));
  if (pasted) return pasted;
  if (scene.conversation.kind === 'group') return makeFromChat(scene);
  const about = await aboutRecords(scene);
  return about ?? linesHere(scene);
}

async function press(scene: PressScene): Promise<Decision> {
  switch (scene.press.action) {
    case 'minutes.apply':
      return applyPressed(scene);
    case 'minutes.safe':
      return safePressed(scene);
    case 'minutes.sides':
      return sidesPressed(scene);
    case 'minutes.customer':
      return customerPressed(scene);
    case 'minutes.fill':
      return fillPressed(scene);
    case 'minutes.none':
      return nonePressed(scene);
    case 'minutes.undo':
      return undoPressed(scene, WORDS[scene.lang].undone);
    case 'minutes.file': {
      const order = await scene.again(Number(scene.press.value));
      return (order && (await takeFile({ ...order, now: scene.now }, true, scene.press.message))) ?? NOTHING;
    }
    case 'minutes.leave':
      return answered(scene, WORDS[scene.lang].kept);
    default:
      return NOTHING;
  }
}
