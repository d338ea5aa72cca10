import { meantCustomer, seenCustomer } from '../../access/meant.js';
import { contactsOf } from '../../access/queries.js';
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import { phoneText, phoneToKeep } from '../../records/phone.js';
import type { Contact, Customer } from '../../records/rows.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Id } from '../../terms.js';
import type { Slots } from '../../understand/reading.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature } from '../feature.js';
import { askCard, savedCard } from './cards.js';
import { contactsNamed } from './queries.js';
import { WORDS } from './words.js';

/** Adds or changes a contact's telephone number. */
export const contact: Feature = {
  name: 'contact',
  intents: ['add_contact_detail'],
  message: (scene) => place({ scene, order: scene }),
  async answer(scene) {
    const asked = scene.conversation.focus?.asked;
    const [deal] = scene.reading.deals;
    const tells = deal && (deal.amount || deal.next || deal.signals.length > 0 || deal.contacts.length > 0);
    if (!asked || tells || scene.reading.intent === 'add_contact_detail') return undefined;
    const order = await scene.again(asked.inbox);
    if (order?.reading.intent !== 'add_contact_detail') return undefined;
    const meant = await meantCustomer(scene, scene.text.trim());
    if (meant.kind !== 'one') return undefined;
    return place({ scene, order, customer: meant.customer.id, card: asked.outbox });
  },
  async press(scene) {
    if (scene.press.action === 'contact.undo') return undoPressed(scene, WORDS[scene.lang].undone);
    const [message = 0, customer = 0, contactId] = (scene.press.value ?? '').split(':').map(Number);
    const order = await scene.again(message);
    const words = WORDS[scene.lang];
    if (!order || scene.conversation.focus?.asked?.outbox !== scene.press.message) return say(scene, words.gone);
    if (order.person.id !== scene.person.id) return say(scene, words.notYours(order.person.name));
    return place({ scene, order, customer, card: scene.press.message, ...(contactId === undefined ? {} : { contactId }) });
  },
};

interface Placing {
  /** Who answers now. */
  readonly scene: MessageScene | PressScene;
  /** The message that gave the number. */
  readonly order: MessageScene;
  /** What was chosen meanwhile. */
  readonly customer?: Id;
  readonly contactId?: Id;
  /** The question's card, which the answer replaces. */
  readonly card?: Id;
}

/** Jane's phone: where the reader took a person for a customer that nobody knows, the name is the contact's. */
async function namesOf({ reading: { slots }, ...scene }: MessageScene): Promise<Slots> {
  const { customer, contact, ...rest } = slots;
  if (customer === undefined || contact !== undefined) return slots;
  const meant = await meantCustomer(scene, customer);
  return meant.kind === 'unknown' ? { ...rest, contact: customer } : slots;
}

async function place(placing: Placing): Promise<Decision> {
  const { scene, order } = placing;
  const slots = await namesOf(order);
  const words = WORDS[scene.lang];
  const phone = slots.phone === undefined ? undefined : phoneToKeep(slots.phone);
  if (phone === undefined) return say(scene, words.noPhone);
  const whose = await customerOf(placing, slots);
  if ('decision' in whose) return whose.decision;
  const { customer } = whose;
  const known = await contactsOf(scene.records, customer.id);
  const named = slots.contact === undefined ? undefined : known.find(({ name }) => name === slots.contact);
  const target = known.find(({ id }) => id === placing.contactId) ?? named ?? (slots.contact === undefined ? onlyOne(known) : undefined);
  if (target) return save(placing, customer, { target, phone });
  if (slots.contact !== undefined) return save(placing, customer, { name: slots.contact, phone });
  if (known.length === 0) return say(scene, words.whoseNow);
  const answers = known.slice(0, 4).map(({ id, name }) => ({ label: name, value: `${order.inbox.id}:${customer.id}:${id}` }));
  return ask(placing, words.whose(phoneText(phone)), answers);
}

const onlyOne = (contacts: readonly Contact[]): Contact | undefined => (contacts.length === 1 ? contacts[0] : undefined);

/** Which customer the number belongs to; a question when that is not clear. */
async function customerOf(placing: Placing, slots: Slots): Promise<{ readonly customer: Customer } | { readonly decision: Decision }> {
  const { scene, order } = placing;
  const words = WORDS[scene.lang];
  const offer = (text: string, customers: readonly Customer[]) =>
    ask(
      placing,
      text,
      customers.map(({ id, name }) => ({ label: name, value: `${order.inbox.id}:${id}` })),
    );
  if (placing.customer !== undefined) {
    const customer = await seenCustomer(scene, placing.customer);
    return customer ? { customer } : { decision: say(scene, words.gone) };
  }
  const recent = await meantCustomer(order, undefined);
  // A customer that only the talk before named gives way to whoever has such a contact.
  const named = slots.customer !== undefined && order.text.includes(slots.customer);
  if (!named && slots.contact !== undefined) return byContact(slots.contact, recent.kind === 'one' ? recent.customer : undefined);
  const meant = slots.customer === undefined ? recent : await meantCustomer(order, slots.customer);
  switch (meant.kind) {
    case 'one':
      return { customer: meant.customer };
    case 'hidden':
      return { decision: say(scene, words.hidden(meant.name, nameOf(scene, meant.owner))) };
    case 'several':
      return { decision: offer(words.whichCustomer(slots.contact ?? ''), meant.options) };
    case 'unknown':
      return { decision: say(scene, words.unknown(meant.typed)) };
    case 'none':
      return { decision: say(scene, words.whoseNow) };
  }

  /** By the person's name alone: whom the chat is about goes first, then the only one known by that name. */
  async function byContact(
    name: string,
    focus: Customer | undefined,
  ): Promise<{ readonly customer: Customer } | { readonly decision: Decision }> {
    if (focus && (await contactsOf(scene.records, focus.id)).some((known) => known.name === name)) return { customer: focus };
    const known = await contactsNamed(scene, name);
    const customers = known.map(({ customer }) => customer);
    if (customers.length === 1 && customers[0]) return { customer: customers[0] };
    if (customers.length > 1) return { decision: offer(words.whichCustomer(name), customers) };
    return { decision: focus ? offer(words.whichCustomer(name), [focus]) : ask(placing, words.whichCustomerNow(name), []) };
  }
}

type Saving = { readonly phone: string } & ({ readonly target: Contact } | { readonly name: string });

function save({ scene, order, card }: Placing, customer: Customer, saving: Saving): Decision {
  const words = WORDS[scene.lang];
  const { phone } = saving;
  if ('target' in saving && saving.target.phone === phone) return say(scene, words.same(saving.target.name, phoneText(phone)));
  const draft = new Draft(scene);
  const before = 'target' in saving ? saving.target.phone : null;
  const row =
    'target' in saving
      ? draft.update('contact', saving.target, { phone })
      : draft.insert('contact', { customer: customer.id, name: saving.name, title: null, role: 'unknown', phone, createdAt: scene.now });
  const event = draft.event({ kind: 'contact.phone', customer: customer.id, inbox: order.inbox.id, note: row.name });
  const { asked: _answered, ...focus } = scene.conversation.focus ?? { at: scene.now };
  draft.update('conversation', scene.conversation, { focus: { ...focus, customer: customer.id, event, at: scene.now } });
  const isNew = !('target' in saving);
  draft.reply(savedCard({ contact: row, customer, before, isNew, event, lang: scene.lang }), card === undefined ? {} : { edits: card });
  return draft.decision();
}

function ask(
  { scene, order, card }: Placing,
  text: string,
  answers: readonly { readonly label: string; readonly value: string }[],
): Decision {
  const { contact: name, phone = '' } = order.reading.slots;
  const detail = [name, phoneText(phoneToKeep(phone) ?? phone)].filter(Boolean).join(' ');
  const draft = new Draft(scene);
  const outbox = draft.reply(askCard(text, detail, answers), card === undefined ? {} : { edits: card });
  const asked = { inbox: order.inbox.id, outbox: card ?? outbox };
  draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, asked, at: scene.now } });
  return draft.decision();
}

function say(scene: MessageScene | PressScene, text: string): Decision {
  const draft = new Draft(scene);
  draft.reply(text);
  return draft.decision();
}

const nameOf = ({ people }: MessageScene | PressScene, id: Id): string => people.find((person) => person.id === id)?.name ?? '';
