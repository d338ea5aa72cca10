/** 请他共享: the owner is asked with a card, the one who asked hears the answer. */
import { cardOf, customerById } from '../../access/queries.js';
import type { Decision } from '../../decision.js';
import { directChatOf } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import { fieldsOf, rowIdOf } from '../../records/press-value.js';
import type { PressScene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { WORDS } from './words.js';

const say = (draft: Draft, text: string): Decision => {
  draft.reply(text);
  return draft.decision();
};

/** The button that was pressed still stands on the card: it was not used yet. */
async function stands({ records, press }: PressScene): Promise<boolean> {
  const sent = await cardOf(records, press.message);
  return sent?.card?.actions.some((a) => a.action === press.action && a.value === press.value) ?? false;
}

export async function askToShare(scene: PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const found = await customerById(scene, rowIdOf(scene.press.value));
  if (!found || !(await stands(scene))) return say(draft, words.again);
  const { customer } = found;
  const owner = scene.people.find((p) => p.id === customer.owner);
  const to = await directChatOf(scene.records, customer.owner);
  if (!owner || !to) return say(draft, words.noChat(owner?.name ?? '?'));
  const theirs = WORDS[owner.lang];
  const value = JSON.stringify({ customer: customer.id, person: scene.person.id });
  draft.event({ kind: 'share.asked', customer: customer.id });
  draft.reply(
    {
      title: theirs.shareTitle(scene.person.name, customer.name),
      mark: 'question',
      parts: [{ kind: 'line', text: theirs.shareWhy, tone: 'quiet' }],
      actions: [
        { action: 'ask.grant', label: theirs.share, value, style: 'primary' },
        { action: 'ask.refuse', label: theirs.refuse, value },
      ],
    },
    { to },
  );
  draft.reply({ title: words.asked(owner.name, customer.name), parts: [], actions: [] }, { edits: scene.press.message });
  return draft.decision();
}

export async function answerShare(scene: PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const wanted = wantedBy(scene.press.value);
  const found = await customerById(scene, wanted.customer);
  const asker = scene.people.find((p) => p.id === wanted.person);
  if (!found?.seen || !asker || !(await stands(scene))) return say(draft, words.again);
  const { customer } = found;
  const owner = scene.people.find((p) => p.id === customer.owner);
  if (customer.owner !== scene.person.id) return say(draft, words.notYours(owner?.name ?? '?'));
  const grants = scene.press.action === 'ask.grant';
  if (grants) draft.insert('share', { customer: customer.id, person: asker.id, by: scene.person.id, at: scene.now }, true);
  draft.event({ kind: grants ? 'share.granted' : 'share.refused', customer: customer.id, note: asker.name });
  const title = grants ? words.shared(asker.name, customer.name) : words.refused(asker.name, customer.name);
  draft.reply({ title, mark: 'done', parts: [], actions: [] }, { edits: scene.press.message });
  const to = await directChatOf(scene.records, asker.id);
  const told = WORDS[asker.lang];
  if (to)
    draft.reply(grants ? told.toldShared(scene.person.name, customer.name) : told.toldRefused(scene.person.name, customer.name), { to });
  return draft.decision();
}

function wantedBy(value: string | undefined): { readonly customer: Id; readonly person: Id } {
  const { customer, person } = fieldsOf(value);
  return { customer: rowIdOf(customer), person: rowIdOf(person) };
}
