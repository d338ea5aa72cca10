/** 撞单 decided: shared, handed over, or left as it is. */
import type { Decision } from '../../../decision.js';
import { Draft } from '../../../records/draft.js';
import type { Person } from '../../../records/rows.js';
import type { Id } from '../../../terms.js';
import { readValue } from '../button-values.js';
import { mayDecide, type Outcome, settledCard, writerSettled } from '../collision.js';
import { customerEvents, isSharedWith, knownCustomer, repliesTo } from '../queries.js';
import { WORDS } from '../words.js';
import { type Pressed, sayOnly } from './pressed.js';

const KINDS = { shared: 'collision.shared', given: 'collision.given', kept: 'collision.kept' } as const satisfies Record<Outcome, string>;

export async function decideCollision(pressed: Pressed, outcome: Outcome): Promise<Decision> {
  const { scene } = pressed;
  const words = WORDS[scene.lang];
  const value = readValue('conflict', pressed.value);
  const known = value && (await knownCustomer({ ...scene, person: adminLike(scene.person) }, value.customer));
  const writer = scene.people.find((p) => p.id === value?.person);
  const owner = scene.people.find((p) => p.id === known?.customer.owner);
  if (!value || !known || !writer || !owner) return sayOnly(scene, words.gone);
  const { customer, deals } = known;
  if (!mayDecide(scene.person, { owner, writer }, scene.people)) return sayOnly(scene, words.conflict.onlyThey(owner.name));
  const earlier = await customerEvents(scene.records, customer.id, Object.values(KINDS));
  const settled = earlier.some((event) => event.inbox === value.inbox) || owner.id === writer.id;
  if (settled || (outcome === 'shared' && (await isSharedWith(scene.records, customer.id, writer.id))))
    return sayOnly(scene, words.conflict.settled);
  const draft = new Draft(scene);
  draft.guard('customer', customer);
  if (outcome === 'shared') draft.insert('share', { customer: customer.id, person: writer.id, by: scene.person.id, at: scene.now }, true);
  if (outcome === 'given') {
    draft.update('customer', customer, { owner: writer.id });
    for (const deal of deals) if (deal.closedAt === null) draft.update('deal', deal, { owner: writer.id });
  }
  draft.event({ kind: KINDS[outcome], customer: customer.id, inbox: value.inbox });
  await mendCards(draft, pressed, value.inbox, { outcome, customer, by: scene.person, owner, writer });
  return draft.decision();
}

/** Who decides has a right to the customer's row, whoever owns it. */
const adminLike = (person: Person): Person => ({ ...person, role: 'admin' });

type News = Omit<Parameters<typeof settledCard>[0], 'lang'>;

/** Every card about it shows the outcome; the writer hears it as a new message of their own. */
async function mendCards(draft: Draft, { scene }: Pressed, inbox: Id, news: News): Promise<void> {
  for (const reply of await repliesTo(scene.records, inbox)) {
    if (reply.card?.mark !== 'conflict' || !reply.card.title.includes(news.customer.name)) continue;
    const to = { platform: reply.platform, address: reply.address, kind: reply.conversationKind };
    const decides = reply.card.actions.length > 0;
    const { lang } = scene;
    if (decides) draft.reply(settledCard({ ...news, lang }), { to, edits: reply.id });
    else draft.reply(writerSettled({ ...news, lang }), { to });
  }
}
