/** Which customer a group is about: said once, then what is told there without a name is theirs. */
import { type Meant, meantCustomer, seenCustomer } from '../../access/meant.js';
import { unclear } from '../../access/unclear.js';
import type { Card } from '../../card.js';
import type { Decision } from '../../decision.js';
import { conversationAt } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import type { Customer } from '../../records/rows.js';
import type { MessageScene, PressScene } from '../../scene.js';
import { type Id, wholeAddress } from '../../terms.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature } from '../feature.js';
import { customerName } from './queries.js';
import { readBinding } from './read-binding.js';
import { WORDS } from './words.js';

export const binding: Feature = {
  name: 'binding',
  intents: ['bind_group'],
  async message(scene) {
    const words = WORDS[scene.lang];
    if (scene.conversation.kind === 'direct') return say(scene, words.groupsOnly);
    const wanted = readBinding(scene.text);
    switch (wanted.kind) {
      case 'unclear':
        return say(scene, words.whom);
      case 'unbind':
        return unbind(scene);
      case 'bind':
        return bindMeant(scene, await meantCustomer(scene, wanted.name));
    }
  },
  async press(scene) {
    const words = WORDS[scene.lang];
    if (scene.press.action === 'binding.undo') return undoPressed(scene, words.undone);
    const customer = scene.press.action === 'binding.which' ? await seenCustomer(scene, Number(scene.press.value)) : undefined;
    return customer ? bind(scene, customer, scene.press.message) : say(scene, words.gone);
  },
};

async function bindMeant(scene: MessageScene, meant: Meant): Promise<Decision> {
  if (meant.kind === 'one') return bind(scene, meant.customer);
  return say(scene, unclear(scene, meant, WORDS[scene.lang], 'binding.which'));
}

type AnyScene = MessageScene | PressScene;

async function bind(scene: AnyScene, customer: Customer, card?: Id): Promise<Decision> {
  const words = WORDS[scene.lang];
  const group = await wholeGroup(scene);
  if (group.row?.customer === customer.id) return say(scene, words.already(customer.name), card);
  const draft = new Draft(scene);
  if (group.row) draft.update('conversation', group.row, { customer: customer.id });
  else
    draft.insert('conversation', {
      ...group.ref,
      name: null,
      members: null,
      customer: customer.id,
      focus: null,
      welcomed: true,
      repliesUntil: null,
    });
  const event = draft.event({ kind: 'group.bound', customer: customer.id, note: customer.name });
  const done: Card = {
    title: words.bound(customer.name),
    mark: 'done',
    parts: [{ kind: 'line', text: words.boundHow, tone: 'quiet' }],
    actions: [{ action: 'binding.undo', label: words.undo, value: String(event) }],
  };
  draft.reply(done, card === undefined ? {} : { edits: card });
  return draft.decision();
}

async function unbind(scene: MessageScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const { row } = await wholeGroup(scene);
  if (!row || row.customer === null) return say(scene, words.notBound);
  const name = (await customerName(scene.records, row.customer)) ?? '?';
  const draft = new Draft(scene);
  draft.update('conversation', row, { customer: null });
  draft.event({ kind: 'group.unbound', customer: row.customer, note: name });
  draft.reply(words.unbound(name));
  return draft.decision();
}

/** The whole group: a thread of it is bound with it. */
async function wholeGroup({ conversation, records }: AnyScene) {
  const ref = { platform: conversation.platform, address: wholeAddress(conversation.address), kind: 'group' } as const;
  return { ref, row: await conversationAt(records, ref) };
}

function say(scene: AnyScene, content: Card | string, edits?: Id): Decision {
  const draft = new Draft(scene);
  draft.reply(content, edits === undefined ? {} : { edits });
  return draft.decision();
}
