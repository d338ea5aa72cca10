/** Logging by chat: a message becomes records and a card; the card's buttons answer, edit and undo. */
import { type Decision, NOTHING } from '../../decision.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Intent } from '../../terms.js';
import type { Feature } from '../feature.js';
import { decideCollision } from './handle/collide.js';
import { correctRecord } from './handle/correcting.js';
import { confirmAll, editRecord } from './handle/edit.js';
import { ANSWERS, answerInWords } from './handle/in-words.js';
import { saveLight, showLight } from './handle/light.js';
import { logMessage } from './handle/message.js';
import { changeStage } from './handle/order.js';
import type { Pressed } from './handle/pressed.js';
import { toldWho } from './handle/told-who.js';
import { undoByButton, undoInWords } from './handle/undo.js';
import { decideSuggestion } from './opinion/decide.js';
import { OPINION } from './opinion/prompt.js';
import { readAgain } from './opinion/read-again.js';

/** The intents that are no follow-up; whatever else comes here is one. */
const ORDERS: Partial<Record<Intent, (scene: MessageScene) => Promise<Decision>>> = {
  change_stage: (scene) => changeStage(scene),
  correct_record: correctRecord,
  undo: undoInWords,
  light_form: showLight,
};

const message = (scene: MessageScene): Promise<Decision> => (ORDERS[scene.reading.intent] ?? ((s) => logMessage(s)))(scene);

const PRESSES: Readonly<Record<string, (pressed: Pressed) => Promise<Decision>>> = {
  'log.edit': editRecord,
  'log.undo': undoByButton,
  'log.right': confirmAll,
  'log.save': saveLight,
  'log.light': ({ scene }) => showLight(scene),
  'log.share': (pressed) => decideCollision(pressed, 'shared'),
  'log.give': (pressed) => decideCollision(pressed, 'given'),
  'log.apart': (pressed) => decideCollision(pressed, 'kept'),
  'log.adopt': (pressed) => decideSuggestion(pressed, true),
  'log.decline': (pressed) => decideSuggestion(pressed, false),
  ...ANSWERS,
};

async function press(scene: PressScene): Promise<Decision> {
  const { action, value, form, message: edits } = scene.press;
  return (await PRESSES[action]?.({ scene, action, value, form, edits })) ?? NOTHING;
}

export const log: Feature = {
  name: 'log',
  intents: ['log_followup', 'create_lead', 'change_stage', 'correct_record', 'undo', 'light_form'],
  message,
  instead: toldWho,
  answer: answerInWords,
  press,
  drafts: { 'log.opinion': readAgain },
  prompts: [OPINION],
};
