import { accessOf, maySee } from '../../access/access.js';
import { type Meant, meantCustomer, seenCustomer } from '../../access/meant.js';
import type { Card } from '../../card.js';
import type { Decision } from '../../decision.js';
import { directChatOf } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import type { Customer } from '../../records/rows.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature } from '../feature.js';
import { confirmCard, doneCard, whichCard } from './cards.js';
import { joinCustomers, staysFirst } from './join.js';
import { wholeCustomer } from './queries.js';
import { WORDS } from './words.js';

/** Joins two customers that are one. Shown first, done at a tap, taken back by button. */
export const merge: Feature = {
  name: 'merge',
  intents: ['merge_customers'],
  message: (scene) => propose({ scene, order: scene }),
  press: pressed,
};

interface Proposing {
  readonly scene: MessageScene | PressScene;
  /** The message that ordered it. */
  readonly order: MessageScene;
  /** What was chosen meanwhile, and on which card. */
  readonly first?: Id;
  readonly second?: Id;
  readonly card?: Id;
}

async function propose(proposing: Proposing): Promise<Decision> {
  const { scene, order } = proposing;
  const words = WORDS[scene.lang];
  const { customer: typed, other } = order.reading.slots;
  if (other === undefined) return reply(proposing, words.whichTwo);
  const first = await meantOf(proposing, typed, proposing.first);
  const second = await meantOf(proposing, other, proposing.second);
  // What was asked about one of the two is carried on while the other is asked about.
  const carry = (a: Id | undefined, b: Id | undefined): string => `${order.inbox.id}:${a ?? 0}:${b ?? 0}`;
  const firstId = first.kind === 'one' ? first.customer.id : undefined;
  if (first.kind !== 'one') return notOne(proposing, first, (id) => carry(id, proposing.second));
  if (second.kind !== 'one') return notOne(proposing, second, (id) => carry(firstId, id));
  if (first.customer.id === second.customer.id) return reply(proposing, words.same(first.customer.name));
  const refused = [first.customer, second.customer].find((customer) => !mayMerge(scene, customer));
  if (refused) return reply(proposing, words.hidden(refused.name, nameOf(scene, refused.owner)));
  const a = await wholeCustomer(scene.records, first.customer);
  const b = await wholeCustomer(scene.records, second.customer);
  const [keep, gone] = staysFirst(a, b) ? [a, b] : [b, a];
  const owner = nameOf(scene, keep.customer.owner);
  return reply(proposing, confirmCard({ keep, gone, owner, message: order.inbox.id, lang: scene.lang }));
}

async function meantOf({ scene, order }: Proposing, typed: string | undefined, chosen: Id | undefined): Promise<Meant> {
  const customer = chosen === undefined ? undefined : await seenCustomer(scene, chosen);
  return customer ? { kind: 'one', customer } : meantCustomer(order, typed);
}

/** The writer's own customers and those of the people below them; what is merely shared is not theirs to merge. */
const mayMerge = ({ person, people }: MessageScene | PressScene, customer: Customer): boolean =>
  maySee(accessOf(person, people), customer, false);

function notOne(proposing: Proposing, meant: Exclude<Meant, { kind: 'one' }>, value: (id: Id) => string): Decision {
  const { scene } = proposing;
  const words = WORDS[scene.lang];
  switch (meant.kind) {
    case 'none':
      return reply(proposing, words.whichTwo);
    case 'unknown':
      return reply(proposing, words.unknown(meant.typed));
    case 'hidden':
      return reply(proposing, words.hidden(meant.name, nameOf(scene, meant.owner)));
    case 'several':
      return reply(proposing, whichCard(meant.typed, meant.options, value, scene.lang));
  }
}

async function pressed(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const { action, message: card } = scene.press;
  if (action === 'merge.undo') return undoPressed(scene, words.undone);
  const [message = 0, a = 0, b = 0] = (scene.press.value ?? '').split(':').map(Number);
  const order = await scene.again(message);
  if (order?.reading.intent !== 'merge_customers') return reply({ scene }, words.gone);
  if (action === 'merge.which') return propose({ scene, order, card, ...(a === 0 ? {} : { first: a }), ...(b === 0 ? {} : { second: b }) });
  const keep = await seenCustomer(scene, a);
  const gone = await seenCustomer(scene, b);
  if (!keep || !gone) return reply({ scene }, keep || gone ? words.gone : words.notYours);
  if (!mayMerge(scene, keep) || !mayMerge(scene, gone)) return reply({ scene }, words.notYours);
  if (action === 'merge.keep') return reply({ scene, card }, words.kept);
  return join(scene, { keep, gone, message });
}

async function join(scene: PressScene, two: { readonly keep: Customer; readonly gone: Customer; readonly message: Id }): Promise<Decision> {
  const keep = await wholeCustomer(scene.records, two.keep);
  const gone = await wholeCustomer(scene.records, two.gone);
  const draft = new Draft(scene);
  const event = joinCustomers(draft, { keep, gone, message: two.message });
  draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, customer: two.keep.id, event, at: scene.now } });
  draft.reply(doneCard({ keep, gone, event, lang: scene.lang }), { edits: scene.press.message });
  const loser = scene.people.find(({ id, active }) => id === two.gone.owner && active);
  if (loser && loser.id !== two.keep.owner && loser.id !== scene.person.id) {
    const to = await directChatOf(scene.records, loser.id);
    const text = WORDS[loser.lang].told(scene.person.name, two.gone.name, two.keep.name, nameOf(scene, two.keep.owner));
    if (to) draft.reply(text, { to });
  }
  return draft.decision();
}

function reply({ scene, card }: { readonly scene: MessageScene | PressScene; readonly card?: Id }, content: Card | string): Decision {
  const draft = new Draft(scene);
  draft.reply(content, card === undefined ? {} : { edits: card });
  return draft.decision();
}

const nameOf = ({ people }: MessageScene | PressScene, id: Id): string => people.find((person) => person.id === id)?.name ?? '';
