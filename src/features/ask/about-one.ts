/** What is asked about one customer: where it stands, one thing of it, the visit ahead, what if. */
import { customersOfContact } from '../../access/contacts/queries.js';
import { contactsOf, dealsOf } from '../../access/queries.js';
import type { Card } from '../../card.js';
import { namedIn } from '../../numbers/asked/named.js';
import { stretchOf } from '../../numbers/period.js';
import { totalsLike } from '../../numbers/queries.js';
import { scopeOf } from '../../numbers/scope.js';
import { addDays, atOf } from '../../records/day.js';
import type { Customer } from '../../records/rows.js';
import { isOpen } from '../../records/stage.js';
import type { MessageScene, Scene } from '../../scene.js';
import { stallsOf } from '../../strategy/queries.js';
import { type Intent, OPEN_STAGES } from '../../terms.js';
import type { Answer } from './answer.js';
import { facetAsked } from './facet.js';
import { facetCard, periodCard } from './facet-card.js';
import { discountAsked, ownSlots } from './funnel-question.js';
import { gapCard } from './price-gap.js';
import { lastFollowUps, signalsSince } from './queries.js';
import { type AskReader, type Known, mainDeal, statusCard } from './status.js';
import { pick, ask as question, subjectCalled, subjectOf } from './subject.js';
import { timeName } from './time-name.js';
import { visitCard } from './visit.js';
import { discounted, type Sums, whatIfCard } from './what-if.js';
import { WORDS } from './words.js';

const ROWS = 20;
/** Signals count as news for so long. */
export const HEARD_DAYS = 60;

/** For whom an answer is written: language, clock, colleagues' names. */
export function readerOf(scene: Scene & Pick<MessageScene, 'listed'>): AskReader {
  const { today, zone, settings, people, lang, listed } = scene;
  const nameOf = (id: number): string => people.find((p) => p.id === id)?.name ?? '?';
  return { lang, clock: { today, zone, negotiationDays: settings.negotiationDays }, nameOf, from: listed?.rows ?? 0 };
}

/** The message itself names its customer; otherwise the name came from what was said before. */
export const named = ({ reading, text }: MessageScene): boolean =>
  reading.slots.customer !== undefined && text.toLowerCase().includes(reading.slots.customer.toLowerCase());

/** The answer about the customer a message means; a question back where that is not known. */
export async function aboutOne(scene: MessageScene, intent: Intent = scene.reading.intent): Promise<Answer> {
  const subject = await subjectOf(scene);
  if (subject.kind === 'answer') return { content: subject.answer };
  if (intent === 'ask_whatif')
    return { ...(await whatIf(scene, await knownOf(scene, subject.customer), readerOf(scene))), customer: subject.customer };
  const told = intent === 'ask_deal_status' && facetAsked(scene.text) !== undefined;
  return { content: await answerAbout(scene, subject.customer, intent, scene), customer: subject.customer, told };
}

/** A contact's name stands for their customer when only one has such a contact. */
export async function aboutContact(scene: MessageScene, contact: string): Promise<Answer> {
  const words = WORDS[scene.lang];
  const [only, ...others] = await customersOfContact(scene, contact, 4);
  if (!only) {
    const focus = scene.conversation.focus?.customer;
    return scene.reading.slots.customer === undefined && focus === undefined ? { content: words.noContact(contact) } : aboutOne(scene);
  }
  if (others.length === 0)
    return {
      content: await answerAbout(scene, only, 'ask_brief', {
        ...scene,
        reading: { ...scene.reading, slots: { ...scene.reading.slots, contact } },
      }),
      customer: only,
    };
  const buttons = [only, ...others].slice(0, 3).map((c) => pick(c, 'ask_brief', c.name));
  return { content: question(words.whichContact(contact), buttons) };
}

/** What is on record of a customer the asker may see. */
export async function knownOf(scene: Scene, customer: Customer): Promise<Known> {
  const since = atOf(addDays(scene.today, -HEARD_DAYS), 0, scene.zone);
  return {
    customer,
    deals: await dealsOf(scene.records, customer.id),
    followups: await lastFollowUps(scene.records, customer.id, ROWS),
    signals: await signalsSince(scene.records, customer.id, since),
    stalls: await stallsOf(scene.records, customer.id),
  };
}

/** `said` is missing where a button asked. */
export async function answerAbout(scene: Scene, customer: Customer, intent: Intent, said?: MessageScene): Promise<Card | string> {
  const reader = readerOf(scene);
  const known = await knownOf(scene, customer);
  switch (intent) {
    case 'ask_brief':
      return visitCard(known, await contactsOf(scene.records, customer.id), said?.reading.slots.contact, reader);
    case 'ask_whatif':
      return said ? (await whatIf(said, known, reader)).content : statusCard(known, reader);
    default:
      return aboutStanding(scene, known, reader, said);
  }
}

/** Where a deal stands, or the one thing of it that was asked. */
async function aboutStanding(scene: Scene, known: Known, reader: AskReader, said: MessageScene | undefined): Promise<Card> {
  const facet = said && facetAsked(said.text);
  const period = said && (namedIn(said.text, scene.today, scene.lang)?.time ?? said.reading.slots.period);
  if (period && !facet) return periodCard(known, stretchOf(period, scene.today), timeName(period, scene.lang), reader);
  return facet
    ? facetCard(facet, { ...known, contacts: await contactsOf(scene.records, known.customer.id) }, reader)
    : statusCard(known, reader);
}

async function whatIf(scene: MessageScene, { customer, deals }: Known, reader: AskReader): Promise<Pick<Answer, 'content' | 'reckoned'>> {
  const words = WORDS[scene.lang];
  const deal = mainDeal(deals);
  if (!deal || !isOpen(deal.stage)) return { content: words.noOpenDeal(customer.name) };
  const scope = scopeOf(scene);
  const pct = discountAsked(scene.text);
  const own = { ...scene.reading.slots, ...ownSlots(scene.text, scene.reading.slots) };
  const slots = pct === undefined ? own : { ...own, change: 'discount' as const, pct };
  const stretch = slots.period && stretchOf(slots.period, scene.today);
  const open = await totalsLike(scope, { stages: OPEN_STAGES }, reader.clock);
  const sums: Sums =
    slots.period && stretch
      ? {
          open,
          period: {
            name: words.periods[slots.period],
            stretch,
            won: await totalsLike(scope, { stages: ['won'], closed: stretch }, reader.clock),
            due: await totalsLike(scope, { stages: OPEN_STAGES, due: stretch }, reader.clock),
          },
        }
      : { open };
  const content = whatIfCard({ name: customer.name, deal, text: scene.text, slots }, sums, reader);
  if (slots.change !== 'discount' || slots.pct === undefined || deal.amount === null) return { content };
  return { content, reckoned: { minor: discounted(deal.amount, slots.pct), currency: deal.currency } };
}

/** Our price beside the rival's, at the customer named or spoken of. */
export async function priceGap(scene: MessageScene): Promise<Answer> {
  const known = scene.names.find(scene.text).find(({ kind }) => kind === 'customer');
  const subject = await (known ? subjectCalled(scene, known.name) : subjectOf({ ...scene, reading: { ...scene.reading, slots: {} } }));
  if (subject.kind === 'answer') return { content: subject.answer };
  return { content: gapCard(await knownOf(scene, subject.customer), readerOf(scene)), customer: subject.customer };
}
