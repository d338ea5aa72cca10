/** An answer: noted on the record with its source, and back to the one who asked. */
import { customerById, dealsOf } from '../../access/queries.js';
import type { Draft } from '../../records/draft.js';
import type { Question } from '../../records/rows.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { At, Id } from '../../terms.js';
import { nameOf } from './ask.js';
import { answerCard, answeredCard } from './cards.js';
import { lineOf } from './line.js';
import { conversationById, placeOf } from './queries.js';
import { WORDS } from './words.js';

const LONGEST = 2000;

/** Words that answer a question, and the message they came in. */
export interface Answer {
  readonly question: Question;
  readonly text: string;
  readonly source: Id;
  readonly at: At;
  /** True = the words are recorded as a follow-up besides: no note is needed. */
  readonly recorded: boolean;
}

/** Writes the answer into the draft; returns what to say to the one who gave it. */
export async function writeAnswer(draft: Draft, scene: MessageScene | PressScene, answer: Answer): Promise<string> {
  const { question, source, at, recorded } = answer;
  const words = WORDS[scene.lang];
  const text = answer.text.trim().slice(0, LONGEST);
  const asker = scene.people.find(({ id }) => id === question.asker);
  const found = await customerById(scene, question.customer);
  if (!found?.seen) {
    draft.update('question', question, { state: 'dropped' });
    return words.lost(found?.customer.name ?? words.missing);
  }
  const { customer } = found;
  const deal = (await dealsOf(scene.records, customer.id)).find(({ id }) => id === question.deal);
  draft.update('question', question, { state: 'answered', answeredAt: scene.now });
  if (!recorded)
    draft.insert('followup', {
      ...{ customer: customer.id, deal: question.deal, person: scene.person.id, kind: 'note', inbox: source, at, text },
      ...{ sentiment: 'neutral', quote: null, stage: null, amount: null, nextDue: null },
    });
  const about = { customer: customer.id, ...(question.deal === null ? {} : { deal: question.deal }) };
  const event = draft.event({ kind: 'question.answered', ...about, inbox: source, note: question.text });
  const shown = { asker: nameOf(scene, question.asker), text, customer: customer.id, line: lineOf(customer, deal, scene.lang) };
  const place = await placeOf(scene.records, question.card);
  if (place) draft.reply(answeredCard(shown, scene.lang), { edits: question.card, to: place });
  if (!recorded) {
    const { asked: _, ...focus } = scene.conversation.focus ?? {};
    draft.update('conversation', scene.conversation, { focus: { ...focus, customer: customer.id, event, at: scene.now } });
  }
  const chat = await conversationById(scene.records, question.conversation);
  const sees = asker?.active && (await customerById({ ...scene, person: asker }, customer.id))?.seen;
  if (!asker || !chat || !sees) return words.notPassed(nameOf(scene, question.asker), customer.name);
  const line = lineOf(customer, deal, asker.lang);
  const back = { by: scene.person.name, text, question: question.text, about, line, source: `/r/message/${source}` };
  draft.reply(answerCard(back, asker.lang), { to: chat });
  return words.told(asker.name, customer.name);
}
