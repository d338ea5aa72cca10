import { cardOf } from '../../access/queries.js';
import { type Decision, NOTHING } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import { rowIdOf } from '../../records/press-value.js';
import type { MessageScene, PressScene } from '../../scene.js';
import { wholeAddress } from '../../terms.js';
import type { Feature, Reply } from '../feature.js';
import { type Answer, writeAnswer } from './answer.js';
import { askedIn, askInWords, askPressed, nameOf } from './ask.js';
import { whichCard } from './cards.js';
import { meantBy } from './meant.js';
import { lastSent, openQuestions, questionById } from './queries.js';
import { readChosen } from './value.js';
import { WORDS } from './words.js';

/** 问一下: one of our people asks another about a record; the answer is noted there and returns. */
export const question: Feature = {
  name: 'question',
  intents: [],
  asks: (scene) => askedIn(scene) !== undefined,
  message: askInWords,
  press,
  reply,
};

async function press(scene: PressScene): Promise<Decision> {
  switch (scene.press.action) {
    case 'question.ask':
      return askPressed(scene);
    case 'question.answer':
      return answerPressed(scene);
    case 'question.which':
      return whichPressed(scene);
    default:
      return NOTHING;
  }
}

/** What was written here answers a question: noted and passed on; where it is news as well, that is recorded as ever. */
async function reply(scene: MessageScene): Promise<Reply | undefined> {
  const { reading, records, workspace, person, conversation, lang } = scene;
  const open = await openQuestions(records, workspace.id, person.id);
  if (open.length === 0) return undefined;
  const typed = reading.deals.flatMap(({ customer }) => (customer?.span ? [customer.value] : []));
  const known = scene.names.find(scene.text).flatMap(({ kind, id }) => (kind === 'customer' ? [id] : []));
  const meant = meantBy(
    {
      text: scene.text,
      intent: reading.intent,
      // As a known name stands in the text, else as the likeliest of what was typed.
      named:
        known.length > 0
          ? known
          : typed.flatMap((name) =>
              scene.names
                .candidates(name)
                .slice(0, 1)
                .map(({ id }) => id),
            ),
      names: known.length + typed.length > 0,
      ...(scene.quoted === undefined ? {} : { quoted: scene.quoted }),
      last: await lastSent(records, `${conversation.platform}:${wholeAddress(conversation.address)}`),
    },
    open,
  );
  if (meant.kind === 'none') return undefined;
  if (meant.kind === 'seen') return { decision: NOTHING };
  const [only, ...others] = meant.asked;
  const draft = new Draft(scene);
  if (others.length > 0) {
    draft.reply(whichCard(meant.asked, { inbox: scene.inbox.id, text: scene.text }, (id) => nameOf(scene, id), lang));
    return { decision: draft.decision() };
  }
  const recorded = reading.intent === 'log_followup' || reading.intent === 'correct_record' || reading.intent === 'change_stage';
  const said: Answer = { question: only.question, text: scene.text, source: scene.inbox.id, at: scene.saidAt, recorded };
  const told = await writeAnswer(draft, scene, said);
  if (!recorded) draft.reply(told);
  return { decision: draft.decision(), ...(recorded ? { goesOn: about(scene, only.question) } : {}) };
}

/** The message as it is meant: about the record that was asked about, whatever was spoken of before. */
const about = (scene: MessageScene, { customer, deal }: Answer['question']): MessageScene => ({
  ...scene,
  conversation: { ...scene.conversation, focus: { customer, ...(deal === null ? {} : { deal }), at: scene.now } },
});

/** [回一句]. */
async function answerPressed(scene: PressScene): Promise<Decision> {
  return answered(scene, rowIdOf(scene.press.value), {
    text: scene.press.form?.text ?? '',
    source: scene.inbox.id,
    at: scene.now,
    recorded: false,
  });
}

/** Which of several questions some words answer, by a tap. */
async function whichPressed(scene: PressScene): Promise<Decision> {
  const chosen = readChosen(scene.press.value);
  const message = await scene.again(chosen.inbox);
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const asked = await cardOf(scene.records, scene.press.message);
  if (!asked?.card?.parts.some((part) => part.kind === 'question')) {
    draft.reply(words.used);
    return draft.decision();
  }
  if (chosen.question === undefined || message?.person.id !== scene.person.id) {
    draft.reply(
      { title: chosen.question === undefined ? words.noneTold : words.notYours, parts: [], actions: [] },
      { edits: scene.press.message },
    );
    return draft.decision();
  }
  const { text, saidAt } = message;
  return answered(scene, chosen.question, { text, source: chosen.inbox, at: saidAt, recorded: false }, scene.press.message);
}

/** An answer by a button, once. `edits`: the card it was pressed on, when that is not the question's own. */
async function answered(scene: PressScene, id: number, said: Omit<Answer, 'question'>, edits?: number): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const found = await questionById(scene.records, scene.workspace.id, id);
  const title = !found
    ? words.missing
    : found.person !== scene.person.id
      ? words.notYours
      : found.state === 'answered'
        ? words.already(nameOf(scene, found.asker))
        : found.state === 'dropped'
          ? words.used
          : said.text.trim() === ''
            ? words.empty
            : await writeAnswer(draft, scene, { ...said, question: found });
  if (edits === undefined) draft.reply(title);
  else draft.reply({ title, mark: 'done', parts: [], actions: [] }, { edits });
  return draft.decision();
}
