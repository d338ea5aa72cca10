/** Logging by chat: a message becomes records and a card; the card's buttons answer, edit and undo. */
import { type Decision, NOTHING } from '../../decision.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Feature } from '../feature.js';
import { decideCollision } from './handle/collide.js';
import { correctRecord } from './handle/correcting.js';
import { confirmAll, editRecord } from './handle/edit.js';
import { answer, answerInWords } from './handle/in-words.js';
import { saveLight, showLight } from './handle/light.js';
import { logMessage } from './handle/message.js';
import { changeStage } from './handle/order.js';
import { undoByButton, undoInWords } from './handle/undo.js';

export const log: Feature = {
  name: 'log',
  intents: ['log_followup', 'create_lead', 'change_stage', 'correct_record', 'undo', 'light_form'],
  message,
  answer: answerInWords,
  press,
};

async function message(scene: MessageScene): Promise<Decision> {
  switch (scene.reading.intent) {
    case 'change_stage':
      return changeStage(scene);
    case 'correct_record':
      return correctRecord(scene);
    case 'undo':
      return undoInWords(scene);
    case 'light_form':
      return showLight(scene);
    default:
      return logMessage(scene);
  }
}

async function press(scene: PressScene): Promise<Decision> {
  const { action, value, form, message: edits } = scene.press;
  const pressed = { scene, action, value, form, edits };
  switch (action) {
    case 'log.edit':
      return editRecord(pressed);
    case 'log.undo':
      return undoByButton(pressed);
    case 'log.right':
      return confirmAll(pressed);
    case 'log.light':
      return showLight(scene);
    case 'log.save':
      return saveLight(pressed);
    case 'log.share':
      return decideCollision(pressed, 'shared');
    case 'log.give':
      return decideCollision(pressed, 'given');
    case 'log.apart':
      return decideCollision(pressed, 'kept');
    default:
      return (await answer(pressed)) ?? NOTHING;
  }
}
