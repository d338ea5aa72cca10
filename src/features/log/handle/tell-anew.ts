/** The card that told of a deal, once more: after a correction it shows, and fills its form with, what stands now. */
import type { Card } from '../../../card.js';
import type { Draft } from '../../../records/draft.js';
import type { Scene } from '../../../scene.js';
import type { Id } from '../../../terms.js';
import { cardNow, lastLogged, openSuggestions, repliesTo } from '../queries.js';
import type { View } from '../view.js';
import type { Known } from '../who.js';
import { composeCard } from './compose.js';
import { standingEvents, viewsOf } from './load.js';

/** `known`: the customer's records as they will stand. Nothing is sent where a card cannot be replaced in its place. */
export async function tellAnew(draft: Draft, scene: Scene, known: Known, deal: Id): Promise<void> {
  if (!scene.replaces(scene.conversation.platform)) return;
  const logged = await lastLogged(scene.records, known.customer.id, deal);
  const message = logged?.inbox == null ? undefined : await scene.again(logged.inbox);
  const edits = message && (await logCardOf(scene, message.inbox.id));
  if (!message || edits === undefined) return;
  const events = await standingEvents(scene, message.inbox.id);
  const views = (await viewsOf(message, events)).map((view) => asItStands(view, known));
  if (views.length === 0) return;
  const suggestions = scene.modelState === 'on' ? await openSuggestions(scene.records, message.inbox.id) : [];
  const allRight = events.some(({ kind }) => kind === 'record.confirmed');
  draft.reply(await composeCard(message, { views, events, allRight, suggestions }), { edits });
}

/** The card of this chat that shows what was recorded of a message. */
async function logCardOf({ records, conversation }: Scene, inbox: Id): Promise<Id | undefined> {
  for (const { id, address } of await repliesTo(records, inbox)) {
    const card = address === conversation.address ? await cardNow(records, id) : undefined;
    if (card && hasForm(card)) return id;
  }
  return undefined;
}

const hasForm = ({ actions, parts }: Card): boolean =>
  [...actions, ...parts.flatMap((part) => (part.kind === 'block' ? part.actions : []))].some(({ action }) => action === 'log.edit');

function asItStands(view: View, { customer, deals, contacts }: Known): View {
  if (view.customer.id !== customer.id) return view;
  return {
    ...view,
    customer,
    deal: deals.find(({ id }) => id === view.deal.id) ?? view.deal,
    contacts: view.contacts.flatMap((contact) => contacts.find(({ id }) => id === contact.id) ?? []),
  };
}
