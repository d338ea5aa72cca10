/** [问一下], by button or in words: whoever looks after the record gets the question with the record's line. */
import { cardOf, customerById, dealsOf } from '../../access/queries.js';
import type { Decision } from '../../decision.js';
import { colleagueAt } from '../../people/named.js';
import { conversationAt, directChatOf } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import { isOpen } from '../../records/stage.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import type { At, ConversationRef, Id } from '../../terms.js';
import { questionCard, usedUp } from './cards.js';
import { lineOf, stateOf } from './line.js';
import { openQuestions } from './queries.js';
import { readAbout } from './value.js';
import { WORDS } from './words.js';

/** A question waits for an answer in words this long; its button goes on waiting. */
const WAITS_MS = 14 * 24 * 3_600_000;
const LONGEST = 2000;

export async function askPressed(scene: PressScene): Promise<Decision> {
  const about = readAbout(scene.press.value);
  const text = (scene.press.form?.text ?? '').trim().slice(0, LONGEST);
  const { draft, told } = await ask(scene, about, text);
  const sent = told.asked ? await cardOf(scene.records, scene.press.message) : undefined;
  const marked = usedUp(sent?.card ?? null, scene.press.value, told.text);
  if (marked) draft.reply(marked, { edits: scene.press.message });
  else draft.reply(told.text);
  return draft.decision();
}

/** 问一下周倩速桩科技怎么回事: the same in words. */
export async function askInWords(scene: MessageScene): Promise<Decision> {
  const text = (askedIn(scene)?.rest ?? '').replace(/^[\s,,::。]+/u, '').slice(0, LONGEST);
  const [named] = scene.names.find(text).filter(({ kind }) => kind === 'customer');
  const customer = named?.id ?? scene.conversation.customer ?? scene.conversation.focus?.customer;
  if (customer === undefined) {
    const draft = new Draft(scene);
    draft.reply(WORDS[scene.lang].aboutWhom);
    return draft.decision();
  }
  const { draft, told } = await ask(scene, { customer }, text);
  draft.reply(told.text);
  return draft.decision();
}

const ASK = /^(?:请|麻烦|帮我|你|去|再)*(?:问问|问一?下|问一问|问一声|催一?下|催催)\s*|^(?:please |can you )?(?:ask|check with)\s+/i;

/** Whom a message wants asked, and what. */
export const askedIn = ({ text, people, person }: Pick<MessageScene, 'text' | 'people' | 'person'>) => {
  const order = ASK.exec(text);
  const found = order ? colleagueAt(people, text.slice(order[0].length)) : undefined;
  return found?.person.id === person.id ? undefined : found;
};

interface About {
  readonly customer: Id;
  readonly deal?: Id | undefined;
}

/** Sends the question to whoever looks after the record. `told`: what whoever asks is told; `asked` = it is on its way. */
async function ask(
  scene: PressScene | MessageScene,
  about: About,
  text: string,
): Promise<{ readonly draft: Draft; readonly told: { readonly asked: boolean; readonly text: string } }> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const say = (why: string) => ({ draft, told: { asked: false, text: why } });
  const found = await customerById(scene, about.customer);
  if (!found?.seen) return say(words.missing);
  const { customer } = found;
  const deals = await dealsOf(scene.records, customer.id);
  const deal = deals.find(({ id }) => id === about.deal) ?? deals.find(({ stage }) => isOpen(stage));
  const owner = scene.people.find(({ id }) => id === (deal?.owner ?? customer.owner));
  if (owner?.id === scene.person.id) return say(words.own);
  if (!owner?.active) return say(words.nobody(customer.name));
  if (text === '') return say(words.empty);
  const to = await directChatOf(scene.records, owner.id);
  if (!to) return say(words.noChat(owner.name));
  const waiting = await openQuestions(scene.records, scene.workspace.id, owner.id);
  const same = waiting.some(
    ({ question: q }) => q.asker === scene.person.id && q.customer === customer.id && q.deal === (deal?.id ?? null) && q.text === text,
  );
  if (same) return say(words.again(owner.name));

  const row = draft.insert('question', {
    ...{ asker: scene.person.id, person: owner.id, customer: customer.id, deal: deal?.id ?? null, text, card: 0 },
    ...{ conversation: scene.conversation.id, state: 'open', createdAt: scene.now, answeredAt: null },
  });
  const clock = { today: scene.today, zone: scene.zone, negotiationDays: scene.settings.negotiationDays };
  const line = lineOf(customer, deal, owner.lang);
  const asking = { id: row.id, asker: scene.person.name, text, customer: customer.id, line, state: stateOf(deal, owner.lang, clock) };
  const card = draft.reply(questionCard(asking, owner.lang), { to });
  draft.update('question', row, { card });
  draft.event({ kind: 'question.asked', customer: customer.id, ...(deal ? { deal: deal.id } : {}), note: text });
  await expectReply(draft, scene, to, scene.now + WAITS_MS);
  return { draft, told: { asked: true, text: words.asked(owner.name) } };
}

/** From now on what is written in that chat may be the answer. */
async function expectReply(draft: Draft, { records }: Scene, to: ConversationRef, until: At): Promise<void> {
  const chat = await conversationAt(records, to);
  if (!chat) {
    const rest = { name: null, members: null, customer: null, focus: null, welcomed: false, repliesUntil: until };
    draft.insert('conversation', { ...to, ...rest }, true);
  } else if ((chat.repliesUntil ?? 0) < until) draft.update('conversation', chat, { repliesUntil: until });
}

/** The person's name, or 同事. */
export const nameOf = ({ people, lang }: Pick<Scene, 'people' | 'lang'>, id: Id): string =>
  people.find((person) => person.id === id)?.name ?? WORDS[lang].nobodyName;
