import { meantCustomer, seenCustomer } from '../../access/meant.js';
import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import { rowIdOf } from '../../records/press-value.js';
import type { MessageScene, PressScene } from '../../scene.js';
import { swappedIn } from '../../understand/follow-on.js';
import type { Period } from '../../understand/reading.js';
import { askingIn } from '../../understand/text/interrogatives.js';
import { plain } from '../../understand/text/plain.js';
import type { Feature } from '../feature.js';
import { aboutContact, aboutOne, answerAbout, knownOf, named, priceGap, readerOf } from './about-one.js';
import { answerActivity } from './activity.js';
import { activityAsked, activityGoesOn, placesAsked } from './activity-question.js';
import type { Answer } from './answer.js';
import { customersIn, phoneOf, withOnlyRow } from './by-name.js';
import { ANSWER } from './checked-answer.js';
import { compareCard, comparisonAsked } from './compare.js';
import { facetAsked, plainlyOfOne } from './facet.js';
import { figuresMeant, lostOneAsked, takenAsked } from './figures-meant.js';
import { answerFunnel } from './funnel.js';
import { discountAsked, newDealsAsked } from './funnel-question.js';
import { furtherCard, furtherCut } from './further-cut.js';
import { cutAsked } from './keep-first.js';
import { keepFirst } from './keep-which.js';
import { LISTS_CUSTOMERS, LISTS_OWN, myCustomers } from './my-customers.js';
import { answerByAgent, sayAtOnce, wantAnswer } from './open-answer.js';
import { isOpenQuestion, mayBeAnswered } from './open-question.js';
import { phoneAsked, theirNumberAsked } from './phone-asked.js';
import { gapAsked } from './price-gap.js';
import { contactsCalled } from './queries.js';
import { answerShare, askToShare } from './share.js';
import { answerStanding, standingIn } from './standing.js';
import { colleagueIn, subjectCalled, subjectOf } from './subject.js';
import { asksNoFigures, isReckoning, reckoned } from './sums-alone.js';
import { whoIsAsked } from './who-is.js';
import { whoSaidAsked } from './who-said.js';
import { whoSaid } from './who-said-answer.js';
import { WORDS } from './words.js';

/** Asked by chat, answered from the records: where a deal stands, whose, how much, and what is not known. */
export const ask: Feature = {
  name: 'ask',
  intents: ['ask_deal_status', 'ask_funnel', 'ask_customers', 'ask_whatif', 'ask_brief', 'other'],
  asks: (scene) =>
    furtherCut(scene) !== undefined ||
    (!nameIn(scene) && placesAsked(scene.text)) ||
    ((mayAsk(scene) || scene.reading.intent === 'smalltalk') &&
      (comparisonAsked(scene.text) !== undefined ||
        LISTS_OWN.test(scene.text) ||
        ofOne(scene) ||
        phoneAsked(scene.text) !== undefined ||
        theirNumberAsked(scene.text) ||
        whoIsAsked(scene.text) !== undefined ||
        standingIn(scene) !== undefined ||
        gapAsked(scene.text) ||
        (!nameIn(scene) &&
          (whoSaidAsked(scene.text) !== undefined ||
            activityOf(scene) !== undefined ||
            ((scene.reading.intent === 'ask_overdue' || lostOneAsked(scene.text)) && figuresMeant(scene) !== undefined))))),
  message,
  press,
  drafts: { 'ask.answer': (scene) => answerByAgent(scene, readerOf, async (order) => (await answerTo(order)).content) },
  awaited: ['ask.answer'],
  prompts: [ANSWER],
};

async function message(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const { content, customer, open, activity, reckoned: price } = await answerTo(scene);
  const about = customer ? { customer: customer.id } : {};
  const { reckoned: _, ...before } = scene.conversation.focus ?? {};
  if (scene.reading.intent !== 'other' || open || activity || price)
    draft.update('conversation', scene.conversation, {
      focus: {
        ...before,
        ...about,
        ...(price ? { reckoned: price } : {}),
        ...listOf(scene),
        question: activity ? asActivity(ofThatTime(scene)) : scene.reading.intent,
        at: scene.now,
      },
    });
  const outbox = draft.reply(content);
  if (open) wantAnswer(draft, scene, { outbox, customer: customer?.id, said: content });
  return draft.decision();
}

/** How far a list has been told, for whoever asks for still more of it. */
const listOf = ({ listed, inbox }: MessageScene) => (listed ? { list: { ...listed, page: inbox.id } } : {});

async function answerTo(scene: MessageScene): Promise<Answer> {
  const cut = furtherCut(scene);
  if (cut) {
    const { card, left } = furtherCard(cut, scene.lang);
    return { content: card, reckoned: left };
  }
  if (theirNumberAsked(scene.text)) return aboutOne(scene, 'ask_deal_status');
  if (LISTS_OWN.test(scene.text)) return { content: await myCustomers(scene) };
  const standing = standingIn(scene);
  if (standing) return { content: await answerStanding(scene, standing, readerOf(scene)) };
  if (gapAsked(scene.text)) return priceGap(scene);
  const plainly = (await compared(scene)) ?? (await phoneOf(scene)) ?? (await whoThatIs(scene));
  if (plainly) return plainly;
  if (ofOne(scene)) return ofThatOne(scene);
  const topic = nameIn(scene) ? undefined : whoSaidAsked(scene.text);
  if (topic && !(topic.compares && ONE_RIVAL.test(scene.text) && scene.conversation.focus?.customer !== undefined))
    return withReasons(scene, await whoSaid(scene, topic));
  const activity = nameIn(scene) ? undefined : activityOf(scene);
  if (activity) return { content: await answerActivity(ofThatTime(scene), activity), activity: true };
  const figures = (mayAsk(scene) || lostOneAsked(scene.text)) && !nameIn(scene) ? figuresMeant(scene) : undefined;
  if (figures) return withReasons(scene, await answerFunnel(figures, readerOf(scene)));
  const less = cutAsked(scene.text);
  if (less) return { content: await keepFirst(scene, less, readerOf(scene)) };
  if (scene.reading.intent === 'other' || (isOpenQuestion(scene.text) && (await namesNobody(scene)))) return unknownKind(scene);
  const computed = await computedAnswer(scene);
  const aboutNobody = scene.reading.intent === 'ask_deal_status' && computed.customer === undefined;
  if (aboutNobody || !isOpenQuestion(scene.text) || typeof computed.content === 'string') return computed;
  if (computed.told && scene.modelState !== 'on') return computed;
  return { ...computed, content: await sayAtOnce(scene, computed.content, computed.customer?.id), open: true };
}

/** What was counted, and where reasons were asked for, or nothing was found to count, the model's answer after it. */
async function withReasons(scene: MessageScene, content: Card | string): Promise<Answer> {
  const wants = isOpenQuestion(scene.text) && (typeof content === 'string' || WHY.test(scene.text));
  if (!wants || scene.modelState !== 'on') return { content };
  return { content: await sayAtOnce(scene, content, undefined), open: true };
}

const WHY = /为什么|为啥|怎么回事|原因|规律|\bwhy\b|\breason/i;

/** 老吴是谁: whoever of ours or of a customer's goes by that name; a question of another kind where nobody does. */
async function whoThatIs(scene: MessageScene): Promise<Answer | undefined> {
  const who = whoIsAsked(scene.text);
  if (who === undefined || nameIn(scene) || colleagueIn(scene) !== undefined) return undefined;
  const [found] = await contactsCalled(scene, who, 1);
  if (found) return aboutContact(scene, who);
  // who's slacking: in small letters it may be no name.
  return scene.text.includes(who) ? { content: WORDS[scene.lang].noContact(who) } : undefined;
}

/** Two customers side by side, where both are known. */
async function compared(scene: MessageScene): Promise<Answer | undefined> {
  const by = comparisonAsked(scene.text);
  if (by === undefined) return undefined;
  const ids = await customersIn(scene);
  const [one, other] = await Promise.all(ids.slice(0, 2).map((id) => seenCustomer(scene, id)));
  if (ids.length !== 2 || !one || !other) return undefined;
  return { content: compareCard(by, [await knownOf(scene, one), await knownOf(scene, other)], readerOf(scene)) };
}

/** 跟鲁钢抢的都有哪几家, 谁答应了什么: one thing of the customer it names, or of the one spoken of. */
const ofOne = (scene: MessageScene): boolean =>
  plainlyOfOne(scene.text, nameIn(scene)) &&
  (nameIn(scene) || !takenAsked(scene.text)) &&
  (nameIn(scene) || scene.reading.slots.competitor === undefined) &&
  (nameIn(scene) || (scene.conversation.focus?.customer !== undefined && !whoSaidAsked(scene.text)));

async function ofThatOne(scene: MessageScene): Promise<Answer> {
  const known = scene.names.find(scene.text).find(({ kind }) => kind === 'customer');
  const subject = await (known ? subjectCalled(scene, known.name) : subjectOf(scene));
  if (subject.kind === 'answer') return { content: subject.answer };
  return { content: await answerAbout(scene, subject.customer, 'ask_deal_status', scene), customer: subject.customer, told: true };
}

/** A question that names a customer we know is about that one. */
const nameIn = ({ names, text }: MessageScene): boolean => names.find(text).some(({ kind }) => kind === 'customer');

/** News of a customer asks nothing, whatever it counts. */
const activityOf = (scene: MessageScene) => {
  if (wentOnFrom(scene) !== undefined) return { nobody: false, ranks: false, least: false, places: placesAsked(scene.text) };
  return mayAsk(scene) || placesAsked(scene.text) ? activityAsked(scene.text, colleagueIn(scene) !== undefined) : undefined;
};

/** What people did, as the last question of a chat: with the time it asked about, behind a blank. */
const ACTIVITY = 'activity';
const asActivity = ({ reading }: MessageScene): string => `${ACTIVITY} ${reading.slots.period ?? ''}`;

/** 都去了哪 after 上周跑了几家 is about that week. */
function wentOnFrom({ conversation, text }: MessageScene): string | undefined {
  const [kind, period] = conversation.focus?.question?.split(' ') ?? [];
  return kind === ACTIVITY && activityGoesOn(text) ? (period ?? '') : undefined;
}

/** The scene with the time of the question that this one goes on with, where it says none. */
function ofThatTime(scene: MessageScene): MessageScene {
  const period = wentOnFrom(scene);
  const slots = { ...scene.reading.slots };
  if (period && slots.period === undefined) slots.period = period as Period;
  return { ...scene, reading: { ...scene.reading, slots } };
}

const mayAsk = ({ reading: { intent } }: MessageScene): boolean => intent === 'other' || intent.startsWith('ask_');

/** 竞争对手是谁来着: whom one deal is up against, where one is spoken of. */
const ONE_RIVAL = /^(?:那)?(?:他们?的?)?(?:竞品|竞争对手|对手|友商)是(?:谁|哪家)/;

/** No rule knew what is wanted: a question goes to the records' own words and the model, anything else is asked about. */
async function unknownKind(scene: MessageScene): Promise<Answer> {
  const created = newDealsAsked(scene.text);
  if (created) {
    const reading = { ...scene.reading, slots: { ...scene.reading.slots, ...created } };
    return { content: await answerFunnel({ ...scene, reading }, readerOf(scene)) };
  }
  const other = await putInPlace(scene);
  if (other) return other;
  if (!mayBeAnswered(scene.text)) return { content: asksSomething(scene) ? WORDS[scene.lang].cannotAnswer : WORDS[scene.lang].unclear };
  const known = scene.names.find(scene.text).find(({ kind }) => kind === 'customer');
  const subject = await (known ? subjectCalled(scene, known.name) : subjectOf(scene));
  if (subject.kind === 'answer' && (known !== undefined || (named(scene) && !(await namesNobody(scene)))))
    return { content: subject.answer };
  const customer =
    subject.kind === 'one' && (known !== undefined || named(scene) || FOLLOWS.test(scene.text)) ? subject.customer : undefined;
  return { content: await sayAtOnce(scene, undefined, customer?.id), open: true, ...(customer ? { customer } : {}) };
}

/** 那嘉宁呢, 永锋阀门: a customer is asked about, whatever was said before. */
async function putInPlace(scene: MessageScene): Promise<Answer | undefined> {
  const said = plain(scene.text);
  const alone = scene.names
    .candidates(said.replace(/[?。!\s]+$/, ''))
    .some(({ how }) => how === 'exact' || how === 'alias' || how === 'short');
  if (!alone && swappedIn(said, scene.lang) === undefined) return undefined;
  const ids = await customersIn(scene);
  const customer = ids.length === 1 && ids[0] !== undefined ? await seenCustomer(scene, ids[0]) : undefined;
  return customer && { content: await answerAbout(scene, customer, 'ask_deal_status'), customer };
}

const asksSomething = ({ text, lang }: MessageScene): boolean => askingIn(plain(text), lang).some((one) => one !== 'order');

/** Nobody is spoken of, or what was read as a name is nobody's: in a question of that kind it was a word of the question. */
async function namesNobody(scene: MessageScene): Promise<boolean> {
  const { customer } = scene.reading.slots;
  const { conversation } = scene;
  if (scene.reading.intent !== 'ask_deal_status') return false;
  if (customer !== undefined) return (await meantCustomer(scene, customer)).kind === 'unknown';
  return conversation.customer === null && conversation.focus?.customer === undefined;
}

/** 他们担心什么: about whom the talk is already. */
const FOLLOWS = /他|她|这家|那家|它|\b(?:they|them|their|he|she|his|her|it)\b/i;

async function computedAnswer(scene: MessageScene): Promise<Answer> {
  const { slots, intent } = scene.reading;
  switch (intent) {
    case 'ask_funnel':
      if (named(scene) && discountAsked(scene.text) !== undefined) return aboutOne(scene, 'ask_whatif');
      if (!named(scene) && scene.conversation.customer !== null && HOW_FAR.test(scene.text)) return aboutOne(scene, 'ask_deal_status');
      if (newDealsAsked(scene.text)) return unknownKind(scene);
      if (isReckoning(scene)) return reckoned(scene);
      // 上回报了多少: one thing of the customer spoken of.
      if (asksNoFigures(scene) && facetAsked(scene.text) && scene.conversation.focus?.customer !== undefined)
        return aboutOne(scene, 'ask_deal_status');
      if (asksNoFigures(scene)) return { content: WORDS[scene.lang].cannotAnswer };
      return withOnlyRow(scene, LISTS_CUSTOMERS.test(scene.text) ? await myCustomers(scene) : await answerFunnel(scene, readerOf(scene)));
    case 'ask_customers':
      return { content: await myCustomers(scene) };
    case 'ask_whatif':
      if (!named(scene) && isReckoning(scene)) return reckoned(scene);
      return slots.customer === undefined && scene.conversation.focus?.customer === undefined
        ? { content: WORDS[scene.lang].whatIfHow }
        : aboutOne(scene);
    case 'ask_brief':
      return !named(scene) && slots.contact !== undefined ? aboutContact(scene, slots.contact) : aboutOne(scene);
    default:
      return aboutOne(scene, named(scene) && discountAsked(scene.text) !== undefined ? 'ask_whatif' : intent);
  }
}

/** Said in a group that belongs to a customer, this asks about that one. */
const HOW_FAR = /到哪|哪一步|什么情况|怎么样了|进展|\bwhere (?:are|do) we\b|\bhow is it going\b/i;

async function press(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const { action, value, message: edits } = scene.press;
  switch (action) {
    case 'ask.share':
      return askToShare(scene);
    case 'ask.grant':
    case 'ask.refuse':
      return answerShare(scene);
    case 'ask.new':
      draft.reply(words.howToCreate(value ?? ''));
      return draft.decision();
    case 'ask.pick': {
      const [intent, id] = (value ?? '').split(' ');
      const customer = await seenCustomer(scene, rowIdOf(id));
      if (!customer) return NOTHING;
      draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, customer: customer.id, at: scene.now } });
      const asked = ask.intents.find((known) => known === intent) ?? 'ask_deal_status';
      draft.reply(await answerAbout(scene, customer, asked), { edits });
      return draft.decision();
    }
    default:
      return NOTHING;
  }
}
