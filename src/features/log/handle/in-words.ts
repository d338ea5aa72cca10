/** A question on a card answered by writing instead of tapping. */
import type { Card, CardAction, CardPart } from '../../../card.js';
import type { Decision } from '../../../decision.js';
import { cleanName } from '../../../records/plain-text.js';
import type { MessageScene } from '../../../scene.js';
import { findDates } from '../../../understand/find-dates.js';
import { readValue, writeValue } from '../button-values.js';
import { cardNow, customersSeen, eventsOfMessage } from '../queries.js';
import { type Choice, whoIsMeant } from '../who.js';
import { WORDS } from '../words.js';
import { answerNext, answerRisk, answerSource, pickCustomer } from './answers.js';
import { pickStage } from './order.js';
import type { Pressed } from './pressed.js';

/** A question waits for words this long; later they begin something new. */
const WAITS_MS = 30 * 60_000;
/** An answer is short; anything longer is a message of its own. */
const LONGEST_ANSWER = 30;

export async function answerInWords(scene: MessageScene): Promise<Decision | undefined> {
  const text = cleanName(scene.text).replace(/[。.!!??,,\s]+$/u, '');
  if (text === '' || text.length > LONGEST_ANSWER) return undefined;
  const { card, question } = await openQuestion(scene);
  if (!question) return undefined;
  const tapped = question.answers.find(({ label }) => fold(label) === fold(text));
  if (tapped) return ANSWERS[tapped.action]?.({ scene, action: tapped.action, value: tapped.value });
  const nobodyOffered = [WORDS.zh, WORDS.en].some(({ whichSubject, talk }) => card?.title === whichSubject || card?.title === talk.which);
  const kind = question.answers[0]?.action ?? (nobodyOffered ? 'log.pick' : '');
  if (kind === 'log.pick') return nameGiven(scene, text, question.answers);
  if (kind === 'log.next') return dayGiven(scene, question.answers);
  if (kind === 'log.risk') return yesOrNo(scene, question.answers);
  return undefined;
}

/** 撤销 where an order waits for a yes and has changed nothing yet: the order is dropped, and no record made before it. */
export async function dropOrder(scene: MessageScene): Promise<Decision | undefined> {
  const { question } = await openQuestion(scene);
  const { asked } = scene.conversation.focus ?? {};
  const no = question?.answers.find(({ action, value }) => action === 'log.risk' && readValue('risk', value)?.yes === false);
  if (!no || !asked || (await eventsOfMessage(scene.records, asked.inbox)).length > 0) return undefined;
  return answerRisk({ scene, action: no.action, value: no.value });
}

/** The card asked on last here, and its first question, while that waits for words. */
async function openQuestion({ conversation, now, records }: MessageScene): Promise<{
  readonly card?: Card | undefined;
  readonly question?: Extract<CardPart, { kind: 'question' }> | undefined;
}> {
  const { focus } = conversation;
  if (!focus?.asked || now - focus.at > WAITS_MS) return {};
  const card = await cardNow(records, focus.asked.outbox);
  return { card, question: card?.parts.find((part) => part.kind === 'question') };
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

/** The buttons of the questions a card asks. */
export const ANSWERS: Readonly<Record<string, (pressed: Pressed) => Promise<Decision>>> = {
  'log.pick': (pressed) => pickCustomer(pressed),
  'log.source': answerSource,
  'log.next': answerNext,
  'log.risk': answerRisk,
  'log.stage': pickStage,
};

/** A customer's name, or a new one, as the whole answer to "which one?". A message with more in it is a message of its own. */
async function nameGiven(scene: MessageScene, text: string, answers: readonly CardAction[]): Promise<Decision | undefined> {
  const { asked } = scene.conversation.focus ?? {};
  const { intent, deals } = scene.reading;
  const [deal] = deals;
  const says = deal && (deal.amount || deal.next || deal.signals.length > 0 || deal.contacts.length > 0);
  if (!asked || says || !['other', 'smalltalk', 'log_followup', 'create_lead', 'ask_deal_status', 'correct_record'].includes(intent))
    return undefined;
  const typed = cleanName(
    deal?.customer?.span ? deal.customer.value : text.replace(/^(是|就是|说的是|it'?s |i mean )/iu, '').replace(/(的|那家|这家)$/u, ''),
  );
  if (typed === '') return undefined;
  const first = answers.map(({ value }) => readValue('pick', value)).find(Boolean);
  const candidates = scene.names.candidates(typed);
  const customers = await customersSeen(
    scene,
    candidates.map((c) => c.id),
  );
  const offered = answers.flatMap(({ value }) => readValue('pick', value)?.customer ?? []);
  const who = whoIsMeant({ typed, candidates }, customers, { recent: [] });
  const named = candidates.find((c) => offered.includes(c.id));
  const choice: Choice =
    who.kind === 'known'
      ? { kind: 'known', id: who.id }
      : who.kind === 'ask' && named
        ? { kind: 'known', id: named.id }
        : { kind: 'new', name: typed };
  if (choice.kind === 'new' && !readsAsName(scene, typed)) return undefined;
  const start = first?.start ?? (await partAsked(scene, asked.inbox));
  if (start === undefined) return undefined;
  return pickCustomer({ scene, action: 'log.pick', value: writeValue('pick', { inbox: asked.inbox, start, customer: null }) }, choice);
}

/** Can these words be a customer's name? Read where one is expected; 算了, 我也不确定 are none. */
function readsAsName(scene: MessageScene, typed: string): boolean {
  const sentence = scene.lang === 'zh' || /[\u4e00-\u9fff]/.test(typed) ? `今天拜访了${typed}` : `Visited ${typed} today`;
  return scene.understand(sentence, scene.saidAt).deals[0]?.customer?.value === typed;
}

/** Where the part begins that a question without buttons is about: the first that names nobody. */
async function partAsked(scene: MessageScene, inbox: number): Promise<number | undefined> {
  const message = await scene.again(inbox);
  return message?.reading.deals.find((deal) => !deal.customer?.span)?.part[0];
}

const YES = /^(?:[嗯啊哦,\s]*)(?:是的?|对的?|没错|确认|确定|可以|签了|改吧|改|好的?|行|嗯+|yes|yep|sure|confirm(?:ed)?|correct)$/iu;
const NO = /^(?:[嗯啊哦噢呃额,\s]*)(?:不对|不是|没有?(?!问题|错)|还没|先不|先别|别改|不改|等等|等一下|no\b|nope|not yet|wait)/iu;

/** 对, 还没签: whether a risky change is made. A message with a value in it is a message of its own. */
async function yesOrNo(scene: MessageScene, answers: readonly CardAction[]): Promise<Decision | undefined> {
  const text = scene.text.trim();
  const says = scene.reading.deals.some(({ amount, next, customer }) => amount || next || customer?.span);
  const yes = YES.test(text);
  if (says || !(yes || NO.test(text))) return undefined;
  const answer = answers.find(({ value }) => readValue('risk', value)?.yes === yes);
  return answer && answerRisk({ scene, action: answer.action, value: answer.value });
}

/** What may stand around a day in an answer. Anything more makes it a message of its own (今天要跟谁). */
const AROUND_A_DAY = /^(那|就|是|在|定|约|改到|改成|吧|的|再说|再跟|再联系|跟进|左右|[,。\s]|on|by|it'?s|let'?s say|ok)*$/iu;

/** A day, as the whole answer to "when next?". */
async function dayGiven(scene: MessageScene, answers: readonly CardAction[]): Promise<Decision | undefined> {
  const { text, saidAt, zone, lang } = scene;
  const [hit] = findDates(text, { now: saidAt, zone, lang });
  const first = answers.map(({ value }) => readValue('next', value)).find(Boolean);
  if (!hit || !first || !AROUND_A_DAY.test(text.slice(0, hit.span[0]) + text.slice(hit.span[1]))) return undefined;
  return answerNext({ scene, action: 'log.next', value: writeValue('next', { ...first, day: hit.day }) });
}
