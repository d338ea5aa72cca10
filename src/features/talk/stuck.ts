/** A comparison that goes nowhere: one begins the 深度异议期, a second running calls the manager. */

import { seenCustomer } from '../../access/meant.js';
import { customerById } from '../../access/queries.js';
import type { Card, CardPart } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { findCards } from '../../knowledge/queries.js';
import { directChatOf } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import { shortened } from '../../records/plain-text.js';
import type { FollowUp, Person } from '../../records/rows.js';
import { isStall, stallsRunning } from '../../records/stall.js';
import type { PressScene, Scene } from '../../scene.js';
import { lastTold } from '../../strategy/queries.js';
import { languageOf } from '../../understand/text/language.js';
import type { OccasionalPush, Pushed } from '../feature.js';
import { eventsOf, isTakenBack, lastFollowUps } from './queries.js';
import { WORDS } from './words.js';

export const STUCK = 'deal.stuck';
/** So many in a row are the manager's matter. */
const CALLS_MANAGER = 2;
const HOUR_MS = 3_600_000;
const USE_FOR_MS = 24 * HOUR_MS;
const LOOKED_BACK_MS = 72 * HOUR_MS;
const QUOTE = 120;

/** Writes down that a deal is stuck for the second time running. Reads only where a follow-up was told that is a stall itself. */
export async function noteStuck(
  scene: Scene & { readonly inbox: { readonly id: number } },
  { changes }: Decision,
): Promise<Decision | undefined> {
  for (const change of changes) {
    if (change.kind !== 'insert' || change.table !== 'followup' || change.row.kind === 'note' || change.row.kind === 'system') continue;
    const told = { ...change.row, signals: signalsOf(change.row, changes) };
    if (!isStall(told) || change.row.deal === null) continue;
    const running = stallsRunning([told, ...(await lastTold(scene.records, change.row.customer))]);
    if (running !== CALLS_MANAGER) continue;
    const draft = new Draft(scene);
    draft.event({ kind: STUCK, customer: change.row.customer, deal: change.row.deal, inbox: scene.inbox.id });
    return draft.decision();
  }
  return undefined;
}

const signalsOf = ({ id }: FollowUp, changes: Decision['changes']) =>
  changes.flatMap((change) =>
    change.kind === 'insert' && change.table === 'signal' && change.row.followup === id ? [change.row.kind] : [],
  );

/** Tells the owner's manager, with what was said both times and a card that may help. */
export const stuckPush: OccasionalPush = {
  kind: 'occasional',
  name: 'deal-stuck',
  called: { zh: '深度异议提醒', en: 'deep objection alerts' },
  said: /深度异议|卡在比价|deep objection|stuck/i,
  rank: 'money',
  async occasions(records, workspace, now) {
    const events = await eventsOf(records, workspace.id, STUCK, now - LOOKED_BACK_MS);
    return events.flatMap((event) => {
      const { customer, manager } = event;
      if (customer === null || manager === null) return [];
      return [
        {
          person: manager,
          key: `stuck-${event.id}`,
          useBy: event.at + USE_FOR_MS,
          compose: (scene: Scene) => stuckCard(scene, event.id, customer),
        },
      ];
    });
  },
};

async function stuckCard(scene: Scene, event: number, id: number): Promise<Pushed> {
  const words = WORDS[scene.lang];
  const customer = await seenCustomer(scene, id);
  const running = customer ? stallsRunning(await lastTold(scene.records, id)) : 0;
  // Taken back, or moved on since.
  if (!customer || running < CALLS_MANAGER || (await isTakenBack(scene.records, event))) return NOTHING;
  const told = await lastFollowUps(scene.records, id, running);
  const rep = scene.people.find((person) => person.id === customer.owner);
  const [latest] = told;
  const text = told.map((row) => row.text).join(' ');
  const [card] = await findCards(scene, { text, topic: 'rival', lang: languageOf(text) }, 1);
  const quotes = told.map(
    (row): CardPart => ({
      kind: 'quote',
      text: shortened(row.text, QUOTE),
      href: row.inbox === null ? `/r/customer/${id}` : `/r/message/${row.inbox}`,
    }),
  );
  const content: Card = {
    title: words.stuck(rep?.name ?? '', customer.name, running),
    mark: 'due',
    parts: [...quotes, ...(card ? [{ kind: 'line', text: words.suggestion(card.card.title), tone: 'guess' } as const] : [])],
    actions: [
      {
        action: 'talk.advise',
        label: words.advise,
        value: String(id),
        style: 'primary',
        fields: [{ kind: 'longtext', name: 'text', label: words.adviseField, required: true }],
      },
      { action: 'talk.open', label: words.open, href: `/r/customer/${id}` },
    ],
  };
  const draft = new Draft(scene);
  draft.reply(content);
  return {
    ...draft.decision(),
    behind: latest ? [{ of: 'customer', id, text: customer.name }] : [],
  };
}

/** The manager's word goes to whoever works on it. */
export async function advise(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const known = await customerById(scene, Number(scene.press.value));
  const text = shortened(scene.press.form?.text ?? '', 1000);
  if (!known?.seen || text === '') {
    draft.reply(known?.seen ? words.empty : words.gone);
    return draft.decision();
  }
  const { customer } = known;
  const rep: Person | undefined = scene.people.find(({ id }) => id === customer.owner);
  const to = rep && (await directChatOf(scene.records, rep.id));
  if (!rep || !to) {
    draft.reply(words.unreachable(rep?.name ?? ''));
    return draft.decision();
  }
  const card: Card = {
    title: WORDS[rep.lang].advice(scene.person.name, customer.name),
    parts: [{ kind: 'line', text }],
    actions: [{ action: 'talk.open', label: WORDS[rep.lang].open, href: `/r/customer/${customer.id}` }],
  };
  draft.event({ kind: 'advice.given', customer: customer.id, note: text });
  draft.reply(card, { to });
  draft.reply(
    { title: words.advised(rep.name), mark: 'done', parts: [{ kind: 'line', text }], actions: [] },
    { edits: scene.press.message },
  );
  return draft.decision();
}
