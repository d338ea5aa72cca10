/** What is written under an overdue card: "客户出差到下周,延期到28号" moves the date of the right deal, with its reason. */

import { cardOf } from '../../access/queries.js';
import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { byUrgency } from '../../numbers/lateness.js';
import { postponeAction } from '../../records/deal-ways.js';
import { Draft } from '../../records/draft.js';
import { shortened } from '../../records/plain-text.js';
import type { MessageScene, PressScene } from '../../scene.js';
import { type Id, wholeAddress } from '../../terms.js';
import type { Reply } from '../feature.js';
import { clockOf } from './card.js';
import { dealsMeant, type Meant } from './meant-deals.js';
import { askToMoveAll } from './move-all.js';
import { type Postponement, postponementIn } from './postponement.js';
import { standingCards } from './queries.js';
import { canTakeBack, type Pressed, postponeTo } from './react.js';
import { carries, settledCard } from './settle.js';
import { meantOf, offeredOn } from './standing.js';
import { readChosen, writeChosen } from './value.js';
import { WORDS } from './words.js';

/** A card can be answered in words this long; its buttons for ever. */
export const WAITS_MS = 3 * 24 * 3_600_000;
const OFFERED = 4;
const LABEL = 24;
const SAID = 60;

export async function replyToCard(scene: MessageScene): Promise<Reply | undefined> {
  const { reading, text, saidAt, today, zone, lang } = scene;
  const postponed = postponementIn({ text, saidAt, today, zone, lang });
  const tells = reading.intent === 'log_followup' || reading.intent === 'correct_record' || reading.intent === 'change_stage';
  if (!postponed && !tells) return undefined;
  const lane = `${scene.conversation.platform}:${wholeAddress(scene.conversation.address)}`;
  const cards = await standingCards(scene.records, lane, scene.now - WAITS_MS);
  const all = await askToMoveAll(scene, postponed, cards);
  if (all) return { decision: all };
  const offered = await dealsMeant(scene, offeredOn(cards));
  if (offered.length === 0) return undefined;
  const typed = reading.deals.flatMap(({ customer }) => (customer?.span ? [customer.value] : []));
  const known = scene.names.find(text).flatMap(({ kind, id }) => (kind === 'customer' ? [id] : []));
  const named =
    known.length > 0
      ? known
      : typed.flatMap((name) =>
          scene.names
            .candidates(name)
            .slice(0, 1)
            .map(({ id }) => id),
        );
  const names = known.length + typed.length > 0;
  const quoted = scene.quoted === undefined ? {} : { quoted: scene.quoted };
  const meant = meantOf({ text, ...quoted, named, names, last: cards[0]?.card }, offered);
  const [only, ...others] = meant;
  if (!only) return undefined;
  // Told of the customer, not of our date (付款推迟到28号), or told at length: recorded as ever, of the card's customer where none is named.
  const news = tells && (!postponed?.plain || isTold(scene));
  if (!postponed || news) return names || others.length > 0 || !tells ? undefined : { decision: NOTHING, goesOn: about(scene, only) };
  const draft = new Draft(scene);
  if (others.length > 0) draft.reply(whichCard(meant, scene));
  else postponeBy(draft, scene, only, { inbox: scene.inbox.id, postponed });
  return { decision: draft.decision() };
}

/** More than a date and its reason: an amount, a stage, somebody met. */
const isTold = ({ reading }: MessageScene): boolean =>
  reading.deals.some(({ amount, stage, contacts }) => amount || stage?.certainty === 'stated' || contacts.length > 0) &&
  reading.intent === 'log_followup';

const about = (scene: MessageScene, { deal }: Meant): MessageScene => ({
  ...scene,
  conversation: { ...scene.conversation, focus: { customer: deal.customer, deal: deal.id, at: scene.now } },
});

interface Told {
  /** The message that says so. */
  readonly inbox: Id;
  readonly postponed: Postponement;
  /** The card to answer in the place of. */
  readonly edits?: Id;
}

/** Moves the date and says so, with the way back; asks for the day where none was said. */
function postponeBy(draft: Draft, scene: MessageScene | PressScene, { deal, customer, messages }: Meant, told: Told): void {
  const { today, lang, now, person } = scene;
  const words = WORDS[lang];
  const { day, reason } = told.postponed;
  const place = told.edits === undefined ? {} : { edits: told.edits };
  const pressed: Pressed = { deal, customer, person: person.id, inbox: told.inbox, now, today, lang };
  const result = day === undefined || day <= today ? undefined : postponeTo(draft, pressed, day, reason);
  if (result?.kind !== 'done') {
    const parts: Card['parts'] = day === undefined ? [] : [{ kind: 'line', text: words.afterToday, tone: 'warning' }];
    const title = words.untilWhen(shortened(customer.name, LABEL));
    draft.reply({ title, mark: 'question', parts, actions: [postponeAction(deal, { lang, clock: clockOf(scene) }, reason)] }, place);
    return;
  }
  canTakeBack(draft, scene, { deal, customer }, result.event);
  const undo = { action: 'overdue.undo', label: words.undo, value: String(result.event) };
  const open = { action: 'overdue.record', label: words.record, href: `/r/customer/${customer.id}` };
  const { title, lines } = result.outcome;
  draft.reply({ title, mark: 'done', parts: lines.map((text) => ({ kind: 'line', text })), actions: [undo, open] }, place);
  for (const { message, card } of messages) draft.reply(settledCard(card, deal.id, result.outcome, lang), { edits: message });
}

function whichCard(meant: readonly Meant[], { lang, inbox, text }: MessageScene): Card {
  const words = WORDS[lang];
  const urgent = meant.toSorted((a, b) => byUrgency(a.deal, b.deal));
  const offered = urgent.slice(0, OFFERED).map(({ deal, customer }) => ({
    action: 'overdue.which',
    label: shortened(customer.name, LABEL),
    value: writeChosen({ inbox: inbox.id, deal: deal.id }),
  }));
  const none = { action: 'overdue.which', label: words.none, value: writeChosen({ inbox: inbox.id }) };
  return {
    title: words.which,
    mark: 'question',
    parts: [{ kind: 'question', text: `"${shortened(text, SAID)}"`, answers: [...offered, none] }],
    actions: [],
  };
}

/** Which of several deals the words were about, by a tap. */
export async function whichPressed(scene: PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const chosen = readChosen(scene.press.value);
  const asked = await cardOf(scene.records, scene.press.message);
  if (!carries(asked?.card ?? null, scene.press.action, scene.press.value)) {
    draft.reply(words.again);
    return draft.decision();
  }
  const edits = scene.press.message;
  const message = await scene.again(chosen.inbox);
  const { text = '', saidAt = scene.now } = message ?? {};
  const postponed = postponementIn({ text, saidAt, today: scene.today, zone: scene.zone, lang: message?.lang ?? scene.lang });
  if (chosen.deal === undefined || !postponed || message?.person.id !== scene.person.id) {
    draft.reply({ title: words.noneTold, parts: [], actions: [] }, { edits });
    return draft.decision();
  }
  const lane = `${scene.conversation.platform}:${wholeAddress(scene.conversation.address)}`;
  const cards = offeredOn(await standingCards(scene.records, lane, scene.now - WAITS_MS));
  const [meant] = await dealsMeant(scene, [
    { deal: chosen.deal, messages: cards.find(({ deal }) => deal === chosen.deal)?.messages ?? [] },
  ]);
  if (!meant) draft.reply({ title: words.missing, parts: [], actions: [] }, { edits });
  else if (meant.messages.length === 0) draft.reply({ title: words.again, parts: [], actions: [] }, { edits });
  else postponeBy(draft, scene, meant, { inbox: chosen.inbox, postponed, edits });
  return draft.decision();
}
