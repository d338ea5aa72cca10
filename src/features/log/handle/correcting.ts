/** "不是38万,是36万": mends the last thing recorded here, or the customer it names. */

import type { Card } from '../../../card.js';
import type { Decision } from '../../../decision.js';
import { Draft } from '../../../records/draft.js';
import { shortened } from '../../../records/plain-text.js';
import type { Event } from '../../../records/rows.js';
import type { MessageScene } from '../../../scene.js';
import type { ReadDeal } from '../../../understand/reading.js';
import { eventById } from '../../../undo/queries.js';
import { writeValue } from '../button-values.js';
import { correct } from '../correct.js';
import { eventsOfMessage, knownCustomer, undoneSince } from '../queries.js';
import { questionCard, riskQuestion } from '../questions.js';
import { customerHref } from '../view.js';
import type { Known } from '../who.js';
import { WORDS } from '../words.js';
import { focusAfter } from './compose.js';
import { askingOf, loadParts, subjectOf } from './load.js';
import { moveRecord } from './move-record.js';
import { sayOnly } from './pressed.js';
import { tellAnew } from './tell-anew.js';

const BECAUSE_LENGTH = 40;

export async function correctRecord(scene: MessageScene): Promise<Decision> {
  const { reading, lang } = scene;
  const words = WORDS[lang];
  const read: ReadDeal | undefined = reading.deals[0];
  const last = await lastRecorded(scene);
  if (!read) return sayOnly(scene, words.nothingToCorrect);
  if (read.customer?.span === undefined && (await isUnsettled(scene))) return sayOnly(scene, words.pickFirst);
  const moved = await moveRecord(scene, read, last);
  if (moved) return moved;
  const known = await customerMeant(scene, read, last);
  if (!known) return sayOnly(scene, words.nothingToCorrect);
  const { customer } = known;
  const owner = scene.people.find((p) => p.id === customer.owner);
  if (!known.seen) return sayOnly(scene, words.notYours(customer.name, owner?.name ?? ''));
  const draft = new Draft(scene);
  const done = correct(draft, {
    reading,
    read,
    known,
    last: last?.customer === customer.id ? last : undefined,
    text: scene.text,
    zone: scene.zone,
    lang,
    today: scene.today,
    now: scene.now,
    riskyAmountShare: scene.settings.riskyAmountShare,
  });
  const deal = done.known.deals.find((d) => d.id === last?.deal) ?? done.known.deals[0];
  if (done.changes.length === 0 && !done.risk)
    return sayOnly(
      scene,
      done.same.length > 0 ? words.alreadySo(customer.name, done.same.join(' · ')) : words.correctToWhat(customer.name),
    );
  const span = reading.correction?.span ?? read.part;
  const about = { customer: customer.id, ...(deal ? { deal: deal.id } : {}) };
  const event = done.changes.length > 0 ? draft.event({ kind: 'record.corrected', ...about, span }) : undefined;
  const question = done.risk && deal && riskQuestion({ customer, deal, read }, done.risk, askingOf(scene, customer.owner));
  const because = shortened(scene.text, BECAUSE_LENGTH);
  const undo = { action: 'log.undo', label: words.undo, value: writeValue('message', { inbox: scene.inbox.id }) };
  const open = { action: 'log.open', label: words.open, href: customerHref(customer) };
  const mended: Card = {
    title: words.corrected(customer.name, done.changes.join(' · '), because),
    mark: question ? 'question' : 'done',
    parts: question ? [question] : [],
    actions: [undo, open],
  };
  const card = event === undefined && question ? questionCard(question, lang) : mended;
  if (event !== undefined && deal) await tellAnew(draft, scene, done.known, deal.id);
  const outbox = draft.reply(card);
  const focus = focusAfter(scene, card, { inbox: scene.inbox.id, outbox }, { ...about, ...(event === undefined ? {} : { event }) });
  draft.update('conversation', scene.conversation, { focus });
  return draft.decision();
}

/** The last message waits to be told whose it is: nothing of it is recorded, and what is meant by "it" is that message. */
async function isUnsettled({ conversation, records }: MessageScene): Promise<boolean> {
  const asked = conversation.focus?.asked;
  return asked !== undefined && (await eventsOfMessage(records, asked.inbox)).length === 0;
}

/** The last thing recorded here that still stands. */
async function lastRecorded(scene: MessageScene): Promise<Event | undefined> {
  const { focus } = scene.conversation;
  if (focus?.event === undefined || subjectOf(scene) === undefined) return undefined;
  const event = await eventById(scene.records, focus.event);
  if (!event || event.kind === 'undone') return undefined;
  const undone = await undoneSince(scene.records, scene.workspace.id, event.at);
  return undone.has(event.id) ? undefined : event;
}

/** The customer a correction names, else the one spoken of last. A correction never makes a customer. */
async function customerMeant(scene: MessageScene, read: ReadDeal, last: Event | undefined): Promise<Known | undefined> {
  const [part] = read.customer?.span ? await loadParts(scene, [read]) : [];
  if (part?.known) return part.known;
  const id = last?.customer ?? subjectOf(scene);
  return id === undefined ? undefined : knownCustomer(scene, id);
}
