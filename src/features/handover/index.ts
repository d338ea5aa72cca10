import { meantCustomer } from '../../access/meant.js';
import { customerById, dealsOf } from '../../access/queries.js';
import type { Card, CardAction } from '../../card.js';
import type { Decision } from '../../decision.js';
import { personNamed } from '../../people/named.js';
import { directChatOf } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import type { Customer, Deal, Person } from '../../records/rows.js';
import { isOpen } from '../../records/stage.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { undoPressed, undoPressedAll } from '../../undo/pressed.js';
import type { Feature } from '../feature.js';
import { askCard, confirmAllCard, confirmCard, doneAllCard, doneCard, type One, yoursAllCard, yoursCard } from './cards.js';
import { ownedBy } from './queries.js';
import { mayHandOver, mayHandOverAll, saysLeaving, takersFor } from './rules.js';
import { WORDS } from './words.js';

/** Gives customers to another owner, one or all of somebody's. Shown first, done at a tap. */
export const handover: Feature = {
  name: 'handover',
  intents: ['hand_over'],
  message: (scene) => propose({ scene, order: scene }),
  press: pressed,
};

interface Proposing {
  /** Who is answered. */
  readonly scene: MessageScene | PressScene;
  /** The message that ordered it. */
  readonly order: MessageScene;
  /** What was chosen meanwhile, and on which card. */
  readonly customer?: Id;
  readonly to?: Id;
  readonly card?: Id;
}

async function propose(proposing: Proposing): Promise<Decision> {
  const { scene, order } = proposing;
  const words = WORDS[scene.lang];
  if (order.reading.slots.all) return proposeAll(proposing);
  const { customer } = order.reading.slots;
  const nobody = customer === undefined && NAMES_ONE.test(order.text);
  const meant =
    proposing.customer !== undefined
      ? await byId(scene, proposing.customer)
      : nobody
        ? ({ kind: 'none' } as const)
        : await meantCustomer(order, customer);
  switch (meant.kind) {
    case 'none':
      return say(scene, words.whichNow, proposing.card);
    case 'unknown':
      return say(scene, words.unknown(meant.typed), proposing.card);
    case 'hidden':
      return say(scene, words.hidden(meant.name, nameOf(scene, meant.owner)), proposing.card);
    case 'several': {
      const answers = meant.options.map(
        ({ id, name }): CardAction => ({ action: 'handover.which', label: name, value: `${order.inbox.id}:${id}` }),
      );
      return reply(proposing, askCard(words.which, meant.typed, answers));
    }
    case 'one':
      return proposeOne(proposing, meant.customer);
  }
}

/** 把周倩的安达转给王雷 names a customer that nobody knows; 把它转给王雷 and 转给王雷 mean the one spoken of. */
const NAMES_ONE = /[把将](?!它|这|那|该|客户|单)/;

async function byId(scene: MessageScene | PressScene, id: Id) {
  const found = await customerById(scene, id);
  return found ? ({ kind: 'one', customer: found.customer } as const) : ({ kind: 'none' } as const);
}

async function proposeOne(proposing: Proposing, customer: Customer): Promise<Decision> {
  const { scene, order } = proposing;
  const words = WORDS[scene.lang];
  const owner = scene.people.find(({ id }) => id === customer.owner);
  if (!owner || !mayHandOver(scene.person, customer.owner, scene.people))
    return say(scene, words.hidden(customer.name, owner?.name ?? ''), proposing.card);
  const to = taker(proposing);
  if (!to) return askToWhom(proposing, customer.owner, `${customer.id}`, customer.name);
  if (to.id === owner.id) return say(scene, words.already(customer.name, owner.name), proposing.card);
  const deals = await openDeals(scene, customer);
  return reply(proposing, confirmCard({ customer, deals, owner, to, message: order.inbox.id }, scene.lang), customer.id);
}

async function proposeAll(proposing: Proposing): Promise<Decision> {
  const { scene, order } = proposing;
  const words = WORDS[scene.lang];
  const { owner: typed } = order.reading.slots;
  const from = typed === undefined ? order.person : personNamed(scene.people, typed);
  if (!from) return say(scene, words.nobodyFrom(typed ?? ''), proposing.card);
  if (!mayHandOverAll(scene.person, from.id, scene.people)) return say(scene, words.managerOnly, proposing.card);
  const to = taker(proposing);
  const { customers, deals } = await ownedBy(scene.records, scene.workspace.id, from.id);
  if (customers.length === 0) return say(scene, words.nothing(from.name), proposing.card);
  if (!to || to.id === from.id) return askToWhom(proposing, from.id, '', from.name);
  const all = { from, to, customers, deals, leaves: saysLeaving(order.text), message: order.inbox.id };
  return reply(proposing, confirmAllCard(all, scene.lang));
}

/** Who gets it: as chosen, or as the order says. */
function taker({ scene, order, to }: Proposing): Person | undefined {
  if (to !== undefined) return scene.people.find(({ id, active }) => id === to && active);
  const { other } = order.reading.slots;
  if (other === undefined) return undefined;
  return /^(?:我|我自己|me)$/i.test(other) ? order.person : personNamed(scene.people, other);
}

function askToWhom(proposing: Proposing, from: Id, customer: string, detail: string): Decision {
  const { scene, order } = proposing;
  const words = WORDS[scene.lang];
  const { other } = order.reading.slots;
  const answers = takersFor(scene.person, from, scene.people).map(
    ({ id, name }): CardAction => ({ action: 'handover.to', label: name, value: `${order.inbox.id}:${customer}:${id}` }),
  );
  return reply(proposing, askCard(other === undefined || taker(proposing) ? words.toWhom : words.nobody(other), detail, answers));
}

async function pressed(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const { action, message: card } = scene.press;
  if (action === 'handover.undo') return undoPressed(scene, words.undone);
  if (action === 'handover.undo-all') return undoAll(scene);
  const [message = 0, second = 0, third = 0] = (scene.press.value ?? '').split(':').map(Number);
  const order = await scene.again(message);
  if (order?.reading.intent !== 'hand_over') return say(scene, words.gone);
  switch (action) {
    case 'handover.which':
      return propose({ scene, order, customer: second, card });
    case 'handover.to':
      return propose({ scene, order, to: third, card, ...(second === 0 ? {} : { customer: second }) });
    case 'handover.confirm':
    case 'handover.keep':
      return settleOne(scene, { message, customer: second, to: third });
    case 'handover.confirm-all':
    case 'handover.keep-all':
      return settleAll(scene, order, { from: second, to: third });
    default:
      return say(scene, words.gone);
  }
}

async function settleOne(scene: PressScene, chosen: { readonly message: Id; readonly customer: Id; readonly to: Id }): Promise<Decision> {
  const words = WORDS[scene.lang];
  const found = await customerById(scene, chosen.customer);
  const to = scene.people.find(({ id, active }) => id === chosen.to && active);
  const owner = scene.people.find(({ id }) => id === found?.customer.owner);
  if (!found || !to || !owner) return say(scene, words.gone);
  const { customer } = found;
  const card = scene.press.message;
  if (owner.id === to.id) return say(scene, words.already(customer.name, owner.name));
  if (!mayHandOver(scene.person, owner.id, scene.people)) return say(scene, words.notYours);
  if (scene.press.action === 'handover.keep') return say(scene, words.kept(customer.name, owner.name), card);

  const deals = (await openDeals(scene, customer)).filter((deal) => deal.owner === owner.id);
  const draft = new Draft(scene);
  const event = handOver(draft, { customer, deals, to, message: chosen.message });
  draft.reply(doneCard({ customer, deals, owner, to }, event, scene.lang), { edits: card });
  draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, event, at: scene.now } });
  const by = scene.person.name;
  if (to.id !== scene.person.id) await tell(scene, draft, to, yoursCard({ customer, deals }, by, { lang: to.lang, today: scene.today }));
  if (owner.id !== scene.person.id && owner.active) await tell(scene, draft, owner, WORDS[owner.lang].told(by, customer.name, to.name));
  return draft.decision();
}

async function settleAll(scene: PressScene, order: MessageScene, chosen: { readonly from: Id; readonly to: Id }): Promise<Decision> {
  const words = WORDS[scene.lang];
  const from = scene.people.find(({ id }) => id === chosen.from);
  const to = scene.people.find(({ id, active }) => id === chosen.to && active);
  const card = scene.press.message;
  if (!from || !to) return say(scene, words.gone);
  if (!mayHandOverAll(scene.person, from.id, scene.people)) return say(scene, words.notYours);
  const { customers, deals } = await ownedBy(scene.records, scene.workspace.id, from.id);
  if (customers.length === 0) return say(scene, words.gone);
  if (scene.press.action === 'handover.keep-all') return say(scene, words.keptAll(from.name), card);

  const all = { from, to, customers, deals, leaves: saysLeaving(order.text), message: order.inbox.id };
  const draft = new Draft(scene);
  const dealsOfEach = new Map<Id, Deal[]>();
  for (const deal of deals) dealsOfEach.set(deal.customer, [...(dealsOfEach.get(deal.customer) ?? []), deal]);
  const events = customers.map((customer) =>
    handOver(draft, { customer, deals: dealsOfEach.get(customer.id) ?? [], to, message: order.inbox.id }),
  );
  if (all.leaves) {
    draft.update('person', from, { active: false });
    events.push(draft.event({ kind: 'person.left', inbox: order.inbox.id, note: from.name }));
  }
  draft.reply(doneAllCard(all, `${events.at(0)}-${events.at(-1)}:${from.id}:${to.id}`, scene.lang), { edits: card });
  if (to.id !== scene.person.id) await tell(scene, draft, to, yoursAllCard(all, scene.person.name, { lang: to.lang, today: scene.today }));
  return draft.decision();
}

/** Every customer goes back to whom it was taken from, and whoever was said to leave is there again. */
async function undoAll(scene: PressScene): Promise<Decision> {
  const [stretch = '', ...who] = (scene.press.value ?? '').split(':');
  const [from, to] = who.map((id) => scene.people.find((person) => person.id === Number(id)));
  const words = WORDS[scene.lang];
  const press = { ...scene.press, value: stretch };
  const title = (customers: number): string => words.undoneAll(customers, from?.name ?? '');
  return undoPressedAll({ ...scene, press }, title, async (draft, customers) => {
    if (from && to && to.id !== scene.person.id)
      await tell(scene, draft, to, WORDS[to.lang].takenBack(scene.person.name, customers, from.name));
  });
}

/** Customer and open deals change hands; what was done stays with who did it. */
function handOver(draft: Draft, { customer, deals, to, message }: Pick<One, 'customer' | 'deals' | 'to' | 'message'>): Id {
  draft.update('customer', customer, { owner: to.id });
  for (const deal of deals) draft.update('deal', deal, { owner: to.id });
  return draft.event({ kind: 'customer.handed_over', customer: customer.id, inbox: message, note: customer.name });
}

async function tell(scene: PressScene, draft: Draft, person: Person, content: Card | string): Promise<void> {
  const to = await directChatOf(scene.records, person.id);
  if (to) draft.reply(content, { to });
}

async function openDeals(scene: MessageScene | PressScene, customer: Customer) {
  return (await dealsOf(scene.records, customer.id)).filter((deal) => isOpen(deal.stage));
}

function reply({ scene, card }: Pick<Proposing, 'scene' | 'card'>, content: Card | string, customer?: Id): Decision {
  const draft = new Draft(scene);
  draft.reply(content, card === undefined ? {} : { edits: card });
  if (customer !== undefined)
    draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, customer, at: scene.now } });
  return draft.decision();
}

const say = (scene: MessageScene | PressScene, text: string, card?: Id): Decision =>
  reply({ scene, ...(card === undefined ? {} : { card }) }, text);

const nameOf = ({ people }: MessageScene | PressScene, id: Id): string => people.find((person) => person.id === id)?.name ?? '';
