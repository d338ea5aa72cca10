/** Reads what a message's parts need: which customer is meant by each, and that customer's records. */
import { z } from 'zod';
import { contactsOf } from '../../../access/queries.js';
import { contactMeant } from '../../../records/contact.js';
import { dayOf } from '../../../records/day.js';
import { cleanName } from '../../../records/plain-text.js';
import type { Event } from '../../../records/rows.js';
import type { MessageScene, Scene } from '../../../scene.js';
import { type At, type Id, SIGNAL_KINDS } from '../../../terms.js';
import { calledAs } from '../../../understand/conversation/sides.js';
import type { ReadDeal, ReadTalk } from '../../../understand/reading.js';
import { managerOf } from '../collision.js';
import { contactsNamed, customersSeen, eventsOfMessage, knownCustomer, recentCustomers, undoneSince } from '../queries.js';
import type { Asking } from '../questions.js';
import { withTheirWords } from '../their-words.js';
import type { Source, View } from '../view.js';
import { type Choice, MOST_OPTIONS, meaningOf, type Seen, type Who, whoIsMeant, whoseTalk } from '../who.js';
import type { Loaded } from '../write-log.js';

/** What the conversation is about stays so for this long. */
const SUBJECT_MS = 12 * 3_600_000;

/** The customer this conversation is about: the one its group is bound to, else the one just spoken of. */
export function subjectOf({ conversation, now }: Pick<Scene, 'conversation' | 'now'>): Id | undefined {
  if (conversation.customer !== null) return conversation.customer;
  const { focus } = conversation;
  return focus && now - focus.at < SUBJECT_MS ? focus.customer : undefined;
}

/** The customers spoken of in one breath just now; none where one alone is spoken of. */
function spokenOfTogether({ conversation }: Pick<Scene, 'conversation'>): readonly Id[] {
  const { customer, focus } = conversation;
  return customer === null && focus?.together?.at === focus?.at ? (focus?.together?.customers ?? []) : [];
}

/** The parts of a message as they are recorded. */
export function readsOf({ reading, text, people }: MessageScene): readonly ReadDeal[] {
  const ours = people.map((p) => p.name);
  return reading.deals.map((read) => withTheirWords(read, text, ours));
}

/** The parts of a message with their customers. `choices`: made by the writer, by where the part begins. */
export async function loadParts(
  scene: MessageScene,
  reads: readonly ReadDeal[],
  choices: ReadonlyMap<number, Choice> = new Map(),
): Promise<readonly Loaded[]> {
  const subject = subjectOf(scene);
  const meanings = reads.map((read) => meaningOf(read, { candidates: scene.names.candidates, subject }));
  const together = subject === undefined ? [] : spokenOfTogether(scene);
  const ids = new Set([
    ...meanings.flatMap((m) => m.candidates.map((c) => c.id)),
    ...(subject === undefined ? [] : [subject]),
    ...together,
  ]);
  const [chosen] = choices.values();
  const customers = await customersSeen(scene, [...ids]);
  const recent = meanings.some((m) => m.typed === undefined) && subject === undefined ? await recentCustomers(scene) : [];
  const parts: Loaded[] = [];
  for (const [i, read] of reads.entries()) {
    const meaning = meanings[i];
    if (!meaning) continue;
    const choice = choices.get(read.part[0]);
    const unnamed = read.talk !== undefined && meaning.typed === undefined && choice === undefined && scene.conversation.customer === null;
    const either = !unnamed && meaning.typed === undefined && choice === undefined && together.length > 1;
    const which = either && !chosen ? await whichOfThem(scene, read, together, customers) : undefined;
    // Of what names nobody, all is of the one that was chosen.
    const taken = either ? chosen : choice;
    const who =
      which ?? (unnamed ? await whoseTalkIs(scene, read.talk, customers) : whoIsMeant(meaning, customers, { choice: taken, recent }));
    const known = who.kind === 'known' ? await knownCustomer(scene, who.id, customers.get(who.id)) : undefined;
    parts.push({ read, who, ...(known ? { known } : {}) });
  }
  return parts;
}

/** Points back to whom was spoken of last: 他, 那边, they. */
const POINTS_BACK = /(?<!其)[他她]|[那这](?:边|家|头)|\b(?:he|she|they|him|her|them|his|their)\b/i;

/** Of several spoken of together the one whose person is named; undefined = the last, whom the words point back to; else it is asked. */
async function whichOfThem(
  scene: MessageScene,
  { contacts, part }: ReadDeal,
  together: readonly Id[],
  customers: ReadonlyMap<Id, Seen>,
): Promise<Who | undefined> {
  const known = await Promise.all(together.map(async (id) => ({ id, contacts: await contactsOf(scene.records, id) })));
  const theirs = known.filter((one) => contacts.some(({ name }) => contactMeant(cleanName(name), one.contacts)));
  const [only, ...others] = theirs;
  if (only && others.length === 0) return { kind: 'known', id: only.id };
  if (!only && POINTS_BACK.test(scene.text.slice(...part))) return undefined;
  const options = together.flatMap((id) => customers.get(id)?.customer ?? []);
  return { kind: 'ask', together: true, options: options.slice(0, MOST_OPTIONS) };
}

/** What was spoken of so short a time ago is what a chat without a name is about. */
const JUST_MS = 10 * 60_000;

async function whoseTalkIs(scene: MessageScene, talk: ReadTalk, customers: ReadonlyMap<Id, Seen>): Promise<Who> {
  const theirs = [...new Set(talk.lines.flatMap(({ by, theirs }) => (theirs ? [calledAs(by).who] : [])))];
  const subject = subjectOf(scene);
  const [contacts, recent, known] = await Promise.all([
    contactsNamed(scene, theirs),
    recentCustomers(scene),
    subject === undefined ? [] : contactsOf(scene.records, subject),
  ]);
  const spokenOf = subject === undefined ? undefined : customers.get(subject)?.customer;
  // Where people of the customer are known and none of them speaks, somebody else's chat is as likely.
  const just = known.length === 0 && spokenOfTogether(scene).length === 0 && scene.now - (scene.conversation.focus?.at ?? 0) < JUST_MS;
  return whoseTalk(contacts, { just, spokenOf, recent });
}

/** A chat belongs to the moment at which it was held, not to the one at which it is forwarded. */
export const toldAt = (reads: readonly ReadDeal[], saidAt: At): At => reads.find(({ talk }) => talk?.at !== undefined)?.talk?.at ?? saidAt;

/** The events of a message that still stand, oldest first. */
export async function standingEvents(scene: Scene, inbox: Id): Promise<readonly Event[]> {
  const events = await eventsOfMessage(scene.records, inbox);
  const [first] = events;
  if (!first) return [];
  const undone = await undoneSince(scene.records, scene.workspace.id, first.at);
  return events.filter((event) => !undone.has(event.id) && event.kind !== 'undone');
}

/** What a card shows of parts that were recorded earlier, as the records stand now. */
export async function viewsOf(scene: MessageScene, events: readonly Event[]): Promise<readonly View[]> {
  const views: View[] = [];
  const reads = readsOf(scene);
  for (const event of events) {
    if (event.kind !== 'followup.logged' || event.customer === null || event.deal === null) continue;
    const known = await knownCustomer(scene, event.customer);
    const deal = known?.deals.find((d) => d.id === event.deal);
    if (!known || !deal) continue;
    const read = withAdopted(reads.find(({ part }) => part[0] === event.spanStart) ?? plainPart(event), event, events);
    const contacts = read.contacts.flatMap(({ name }) => contactMeant(cleanName(name), known.contacts) ?? []);
    const wrote = event.after[`deal:${deal.id}`];
    views.push({
      customer: known.customer,
      deal,
      contacts: [...new Set(contacts)],
      read,
      isNew: event.before[`customer:${event.customer}`] === null,
      isNewDeal: event.before[`deal:${deal.id}`] === null,
      again: true,
      late: !(wrote && 'lastContactAt' in wrote) && toldAt(scene.reading.deals, scene.saidAt) < (deal.lastContactAt ?? 0),
    });
  }
  return views;
}

const adopted = z.object({ followup: z.number(), kind: z.enum(SIGNAL_KINDS), spanStart: z.number(), spanEnd: z.number() });

/** With the topics that people took from a second reading. */
function withAdopted(read: ReadDeal, logged: Event, events: readonly Event[]): ReadDeal {
  const rows = events.filter(({ kind }) => kind === 'record.edited').flatMap(({ after }) => Object.entries(after));
  const signals = rows.flatMap(([key, row]) => {
    const { success, data } = adopted.safeParse(key.startsWith('signal:') ? row : undefined);
    return success && `followup:${data.followup}` in logged.after
      ? [{ kind: data.kind, span: [data.spanStart, data.spanEnd] as const, rule: 'log/second-reading' }]
      : [];
  });
  return signals.length === 0 ? read : { ...read, signals: [...read.signals, ...signals] };
}

/** A part whose words are read differently by now: its records stand, nothing else is claimed of it. */
function plainPart({ spanStart, spanEnd }: Event): ReadDeal {
  return {
    contacts: [],
    signals: [],
    competitors: [],
    sentiment: { value: 'neutral', certainty: 'implied', rule: 'log/read-anew' },
    quotes: [],
    part: [spanStart ?? 0, spanEnd ?? 0],
  };
}

export function sourceOf(scene: MessageScene): Source {
  const { inbox, text, saidAt, today, lang, zone, reading } = scene;
  const dated = dayOf(inbox.saidAt, zone);
  return {
    inbox: inbox.id,
    text,
    saidOn: dayOf(toldAt(reading.deals, saidAt), zone),
    ...(dated === dayOf(saidAt, zone) ? {} : { dated }),
    today,
    lang,
  };
}

/** What the questions of a card depend on. */
export function askingOf(scene: MessageScene, owner: Id = scene.person.id): Asking {
  const person = scene.people.find((p) => p.id === owner) ?? scene.person;
  const manager = managerOf(person, scene.people);
  const tells = manager && manager.id !== scene.person.id ? [manager.name] : [];
  return { source: sourceOf(scene), settings: scene.settings, tells };
}
