/** 撤销, by button or in words: everything a message changed becomes what it was. */

import type { Decision } from '../../../decision.js';
import { dayOf, shortDay } from '../../../records/day.js';
import { Draft } from '../../../records/draft.js';
import type { Customer, Event } from '../../../records/rows.js';
import { isOpen, STAGE_WORDS } from '../../../records/stage.js';
import { type AnyRow, isAdded, rowsTold, takeBack } from '../../../records/undo.js';
import type { MessageScene, Scene } from '../../../scene.js';
import type { Id, Lang } from '../../../terms.js';
import { eventById, rowsNow } from '../../../undo/queries.js';
import { readValue } from '../button-values.js';
import { managerOf } from '../collision.js';
import { answersTo, changedBefore, directChat, eventsOfMessage, hangingOn, knownCustomer, repliesTo, undoneSince } from '../queries.js';
import { WORDS } from '../words.js';
import { dropOrder } from './in-words.js';
import { mayPress, type Pressed, sayOnly } from './pressed.js';
import { tellAnew } from './tell-anew.js';

/** "撤销" takes back the last thing recorded here, if that was not long ago. */
const UNDO_BY_WORD_MS = 24 * 3_600_000;

/** [撤销] on a card. */
export async function undoByButton(pressed: Pressed): Promise<Decision> {
  const { scene } = pressed;
  const inbox = readValue('message', pressed.value)?.inbox;
  const events = inbox === undefined ? [] : await eventsOfMessage(scene.records, inbox);
  const writer = scene.people.find((p) => p.id === events[0]?.actor);
  if (!writer) return sayOnly(scene, WORDS[scene.lang].gone);
  if (!mayPress(scene.person, writer, scene.people)) return sayOnly(scene, WORDS[scene.lang].notYourCard(writer.name));
  const lang = (inbox === undefined ? undefined : await scene.again(inbox))?.lang ?? scene.lang;
  return undo(pressed, events, lang);
}

/** "撤销", "刚才那条删了": an order that still waits for a yes, else what was recorded last. */
export async function undoInWords(scene: MessageScene): Promise<Decision> {
  const dropped = await dropOrder(scene);
  if (dropped) return dropped;
  const { focus } = scene.conversation;
  const last =
    focus?.event !== undefined && scene.now - focus.at < UNDO_BY_WORD_MS ? await eventById(scene.records, focus.event) : undefined;
  const words = WORDS[scene.lang];
  if (!last) return sayOnly(scene, words.undoneNothing);
  const writer = scene.people.find((p) => p.id === last.actor);
  if (writer && !mayPress(scene.person, writer, scene.people)) return sayOnly(scene, words.notYourCard(writer.name));
  const events = last.inbox === null ? [last] : await eventsOfMessage(scene.records, last.inbox);
  return undo({ scene, action: 'log.undo' }, events, scene.lang);
}

async function undo({ scene, edits }: Pressed, all: readonly Event[], lang: Lang): Promise<Decision> {
  const words = WORDS[lang];
  const [first] = all;
  const undone = first ? await undoneSince(scene.records, scene.workspace.id, first.at) : new Set<Id>();
  const events = all.filter((event) => event.kind !== 'undone' && !undone.has(event.id));
  const customers = await customersOf(scene, all);
  const names = joined(
    customers.map((c) => c.name),
    lang,
  );
  if (events.length === 0) return sayOnly(scene, words.undoneAlready(names || namesTold(all, lang) || notesTold(all, lang)));
  const draft = new Draft(scene);
  const current = await rowsNow(scene.records, rowsTold(events));
  const keeps = await keeper(scene, events, customers);
  for (const event of events.toReversed()) {
    takeBack(draft, event, current, keeps);
    draft.event({
      kind: 'undone',
      undoes: event.id,
      ...(event.customer === null ? {} : { customer: event.customer }),
      ...(event.deal === null ? {} : { deal: event.deal }),
    });
  }
  await tellReopened(draft, scene, events, customers);
  if (edits === undefined) await mendOwnCard(draft, scene, first, events.every(isChore) ? notesTold(events, lang) : names, lang);
  await mendOtherCards(
    draft,
    scene,
    events.find((event) => event.kind === 'note.left'),
    lang,
  );
  if (events.every(isCorrection)) await mendToldCards(draft, scene, events, current);
  const day = await dayBefore(scene, events, customers);
  const left = customers.some((c) => current.has(`customer:${c.id}`)) || !events.some((e) => e.before[`customer:${e.customer}`] === null);
  const text =
    events.every(isChore) || (customers.length === 0 && events.every((event) => event.customer === null))
      ? words.undoneShort(notesTold(events, lang) || names)
      : events.every(isCorrection)
        ? words.undoneCorrection(names)
        : events.every((event) => event.kind === 'stage.changed')
          ? words.undoneStage(names)
          : left && day
            ? words.undone(names, shortDay(day, lang, scene.today).split(' (')[0] ?? day)
            : words.undoneNew(names);
  draft.reply(edits === undefined ? text : { title: text, mark: 'done', parts: [], actions: [] }, edits === undefined ? {} : { edits });
  const { asked: _, ...focus } = scene.conversation.focus ?? {};
  draft.update('conversation', scene.conversation, { focus: { ...focus, event: (events.at(-1) ?? first)?.id ?? 0, at: scene.now } });
  return draft.decision();
}

const joined = (names: readonly string[], lang: Lang): string => names.join(lang === 'zh' ? '、' : ', ');

/** The customers that events tell of, as far as they still are. */
async function customersOf(scene: Scene, events: readonly Event[]): Promise<readonly Customer[]> {
  const found: Customer[] = [];
  for (const id of new Set(events.flatMap((event) => event.customer ?? []))) {
    const known = await knownCustomer(scene, id);
    if (known) found.push(known.customer);
  }
  return found;
}

/** The names of customers that are gone, from the events that made them. */
function namesTold(events: readonly Event[], lang: Lang): string {
  const names = events.flatMap((event) => {
    const name = event.after[`customer:${event.customer}`]?.name;
    return typeof name === 'string' ? [name] : [];
  });
  return joined([...new Set(names)], lang);
}

/** Only what somebody is to do was changed, no record: a reminder. */
const isChore = ({ before, after }: Event): boolean =>
  [...Object.keys(before), ...Object.keys(after)].every((key) => key.startsWith('task:'));

const isCorrection = ({ kind }: Event): boolean => kind === 'record.corrected';

/** A correction taken back: the card it had put right shows again what stood before. `current`: the rows as they will stand. */
async function mendToldCards(draft: Draft, scene: Scene, events: readonly Event[], current: ReadonlyMap<string, AnyRow>): Promise<void> {
  const [event] = events;
  const known = event?.customer == null ? undefined : await knownCustomer(scene, event.customer);
  if (!known || event?.deal == null) return;
  // The map's keys name the tables of its rows, which the compiler cannot tell.
  const standing = <T extends { readonly id: Id }>(table: string, row: T): T => (current.get(`${table}:${row.id}`) as T | undefined) ?? row;
  const deals = known.deals.map((row) => standing('deal', row));
  const contacts = known.contacts.map((row) => standing('contact', row));
  await tellAnew(draft, scene, { ...known, deals, contacts }, event.deal);
}

/** What was done where no customer's record is concerned: a setting, a reminder. */
function notesTold(events: readonly Event[], lang: Lang): string {
  return joined([...new Set(events.flatMap((event) => event.note ?? []))], lang);
}

/** Which added rows stay: a customer or deal on which other things hang, a contact whom later follow-ups name. */
async function keeper(scene: Scene, events: readonly Event[], customers: readonly Customer[]): Promise<(key: string) => boolean> {
  const kept = new Set<string>();
  const told = rowsTold(events);
  const ownFollowups = new Set(told.get('followup') ?? []);
  const since = ownFollowups.size === 0 ? 0 : Math.min(...ownFollowups) - 1;
  for (const customer of customers) {
    const hanging = await hangingOn(scene.records, customer.id, since);
    const later = hanging.followups.filter(({ id }) => !ownFollowups.has(id));
    const others = hanging.others.filter((key) => !isAddedKey(events, key));
    if (later.length > 0 || others.length > 0) kept.add(`customer:${customer.id}`);
    for (const { deal } of later) if (deal !== null) kept.add(`deal:${deal}`);
    for (const event of events)
      for (const [key, after] of Object.entries(event.after))
        if (key.startsWith('contact:') && typeof after?.name === 'string' && later.some(({ text }) => text.includes(String(after.name))))
          kept.add(key);
    if (later.length > 0 && hanging.others.some((key) => kept.has(key))) kept.add(`customer:${customer.id}`);
  }
  return (key) => kept.has(key);
}

function isAddedKey(events: readonly Event[], key: string): boolean {
  return events.some(({ before }) => before[key] === null);
}

/** The day whose state is restored: when the records were last changed before. */
async function dayBefore(scene: Scene, events: readonly Event[], customers: readonly Customer[]) {
  const times: number[] = [];
  for (const customer of customers) {
    const first = events.find((event) => event.customer === customer.id);
    if (!first || isAdded([first], 'customer', customer.id)) continue;
    times.push((await changedBefore(scene.records, customer.id, first.id)) ?? customer.createdAt);
  }
  return times.length === 0 ? undefined : dayOf(Math.max(...times), scene.zone);
}

/** A manager who was told of a deal won or lost is told that it is not so. */
async function tellReopened(draft: Draft, scene: Scene, events: readonly Event[], customers: readonly Customer[]): Promise<void> {
  for (const event of events) {
    const stage = event.kind === 'change.confirmed' ? event.after[`deal:${event.deal}`]?.stage : undefined;
    const customer = customers.find((c) => c.id === event.customer);
    const owner = scene.people.find((p) => p.id === customer?.owner);
    const manager = owner && managerOf(owner, scene.people);
    const closed = stage === 'won' || stage === 'lost' ? stage : undefined;
    if (!closed || isOpen(closed) || !customer || !manager || manager.id === scene.person.id) continue;
    const to = await directChat(scene.records, manager);
    if (to) draft.reply(WORDS[manager.lang].newsBack(customer.name, STAGE_WORDS[manager.lang][closed]), { to });
  }
}

/** The buttons that take back what a card tells; of a card that was there before, what its new face tells. */
const TAKES_BACK: ReadonlySet<string> = new Set(['log.undo', 'remind.cancel', 'overdue.undo']);
const TAKES_BACK_FACE = 'overdue.undo';

/** The card whose message is taken back in words no longer offers what it did; where it cannot be replaced, the answer says enough. */
async function mendOwnCard(draft: Draft, scene: Scene, first: Event | undefined, names: string, lang: Lang): Promise<void> {
  if (!first || first.inbox === null || !scene.replaces(scene.conversation.platform)) return;
  for (const { id, edits, address, card } of await answersTo(scene.records, first.inbox)) {
    const offers = card?.actions.some(({ action }) => (edits === null ? TAKES_BACK.has(action) : action === TAKES_BACK_FACE));
    if (address !== scene.conversation.address || !offers) continue;
    draft.reply({ title: WORDS[lang].undoneShort(names), mark: 'done', parts: [], actions: [] }, { edits: edits ?? id });
  }
}

/** Cards about a note that is taken back no longer ask for a decision. */
async function mendOtherCards(draft: Draft, scene: Scene, note: Event | undefined, lang: Lang): Promise<void> {
  if (!note || note.inbox === null) return;
  const writer = scene.people.find((p) => p.id === note.actor);
  for (const reply of await repliesTo(scene.records, note.inbox)) {
    if (reply.card?.mark !== 'conflict') continue;
    const to = { platform: reply.platform, address: reply.address, kind: reply.conversationKind };
    const title = WORDS[lang].conflict.takenBack(writer?.name ?? '');
    draft.reply({ title: `${reply.card.title} · ${title}`, mark: 'done', parts: [], actions: [] }, { to, edits: reply.id });
  }
}
