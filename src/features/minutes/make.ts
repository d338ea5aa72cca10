/** Makes the minutes that were asked for, and says what is in them. */
import { meantCustomer, seenCustomer } from '../../access/meant.js';
import type { Decision } from '../../decision.js';
import { personBehind } from '../../people/queries.js';
import { dayOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { MinutesKind, Side, SpokenLine } from '../../records/minutes.js';
import type { Customer, Minutes, Person } from '../../records/rows.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import type { At, Id, Intent } from '../../terms.js';
import { minutesInSteps } from '../../understand/conversation/minutes.js';
import type { Transcript } from '../../understand/conversation/transcript.js';
import { foreignIn } from '../../understand/text/foreign.js';
import { colleagueNamed, customersNamed, sideOf, withColleagues } from './body.js';
import { type Face, minutesCard } from './card.js';
import { chaseAt } from './chase.js';
import { pastedTalk, stretchAsked } from './material.js';
import { linesSaid } from './queries.js';
import { WORDS } from './words.js';

/** Words to make minutes of. `title`: a file's name, where it came in one. */
export interface Material {
  readonly kind: MinutesKind;
  readonly lines: readonly SpokenLine[];
  readonly sides: ReadonlyMap<string, Side>;
  readonly heldAt: At;
  readonly title?: string;
  /** What of it could not be read, said on the card. */
  readonly note?: string;
}

/** Minutes of a talk pasted into the message; undefined when there is none in it. */
export async function makeFromText(scene: MessageScene, text: string): Promise<Decision | undefined> {
  const talk = pastedTalk(text);
  return talk && make(scene, materialOf(talk, 'talk', scene.saidAt));
}

export const materialOf = ({ lines, sides }: Transcript, kind: MinutesKind, heldAt: At): Material => ({ kind, lines, sides, heldAt });

/** A long talk is sent in several parts. */
const WRITTEN_FOR_MS = 10 * 60_000;
const FEWEST = 2;
const TOLD: ReadonlySet<Intent> = new Set(['log_followup', 'create_lead', 'change_stage', 'correct_record']);

/** Minutes of what was said in this group in the time that is named. */
export async function makeFromChat(scene: MessageScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const { from, until, most } = stretchAsked(scene.text, scene);
  const rows = await linesSaid(scene.records, scene.inbox.lane, { from, until, before: scene.inbox.id }, most);
  const sides = new Map<string, Side>();
  const lines: SpokenLine[] = [];
  for (const { body, receivedAt } of rows) {
    if (body.kind !== 'message' || body.text.trim() === '') continue;
    // What was asked of the bot is not part of the talk; what was told it is.
    if (body.addressed && !TOLD.has(scene.understand(body.text, body.saidAt).intent)) continue;
    const person = await personBehind(scene.records, body.sender);
    const speaker = person?.name ?? body.senderName ?? body.sender.account;
    if (body.outsider) sides.set(speaker, 'customer');
    lines.push({ speaker, text: body.text.trim(), time: clockOf(receivedAt, scene) });
  }
  if (lines.length < FEWEST) return answered(scene, lines.length === 0 ? words.noLines : words.tooFew(lines.length));
  return make(scene, { kind: 'chat', lines, sides, heldAt: rows[0]?.receivedAt ?? scene.saidAt });
}

const clockOf = (at: At, { zone }: Scene): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);

/** Reads the material and keeps the minutes. `edits`: the card they take the place of. */
export async function make(scene: MessageScene, material: Material, edits?: Id): Promise<Decision> {
  const draft = new Draft(scene);
  const { lines, kind, heldAt } = material;
  const context = { now: heldAt, zone: scene.zone, names: scene.names };
  const read = await calmly(minutesInSteps({ lines, known: knownSides(scene.people, material.sides), context }));
  const body = withColleagues(read, scene.people);
  const { customer, options, hidden } = await customerOf(scene, material, body);
  const heldOn = dayOf(heldAt, scene.zone);
  const title = customer?.name ?? material.title ?? '';
  const foreign = foreignIn(lines.map(({ text }) => text).join('\n'));
  const row = draft.insert('minutes', {
    by: scene.person.id,
    inbox: scene.inbox.id,
    conversation: scene.conversation.id,
    customer: customer?.id ?? null,
    kind,
    title,
    lang: scene.lang,
    heldOn,
    lines,
    body,
    createdAt: scene.now,
    // What the rules could not read is nobody's omission.
    chaseAt: foreign === undefined ? chaseAt(body, kind, scene.now) : null,
    appliedAt: null,
  });
  const event = draft.event({ kind: 'minutes.made', note: noteOf(row, scene), ...(customer ? { customer: customer.id } : {}) });
  const { asked: _, ...focus } = scene.conversation.focus ?? { at: scene.now };
  draft.update('conversation', scene.conversation, {
    focus: { ...focus, event, ...(customer ? { customer: customer.id } : {}), at: scene.now },
  });
  const card = minutesCard(row, { ...faceOf(scene), ...(customer ? { customer: customer.name } : {}), options });
  const words = WORDS[scene.lang];
  const unread = foreign && words.foreign(words.languages[foreign], scene.modelState === 'on');
  const notes = [material.note, hidden, unread].flatMap((text) =>
    text === undefined ? [] : [{ kind: 'line', text, tone: 'warning' } as const],
  );
  const outbox = draft.reply({ ...card, parts: [...card.parts, ...notes] }, edits === undefined ? {} : { edits });
  if (scene.modelState === 'on') {
    const { person, conversation } = scene;
    draft.want({
      ...{ kind: 'minutes.write', person: person.id, conversation: conversation.id, given: { minutes: row.id }, waitMs: WRITTEN_FOR_MS },
      outbox: edits ?? outbox,
      customers: customer ? [customer.id] : [],
    });
  }
  return draft.decision();
}

/** Reading in steps, with room for others between them. */
export async function calmly<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((go) => setImmediate(go));
  }
}

export const faceOf = ({ lang, today }: Scene): Face => ({ lang, today });

/** What an undo says was undone. */
const noteOf = (row: Pick<Minutes, 'title' | 'body'>, { lang }: Scene): string => WORDS[lang].title(row.title, row.body.actions.length);

/** Colleagues speak for what they do; others for whom the head of the talk says. */
export const knownSides =
  (people: readonly Person[], sides: ReadonlyMap<string, Side>) =>
  (name: string): Side | undefined => {
    const said = sides.get(name);
    if (said !== undefined) return said;
    const colleague = colleagueNamed(people, name);
    return colleague && sideOf(colleague);
  };

interface About {
  readonly customer?: Customer;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  /** Said when the customer is somebody else's. */
  readonly hidden?: string;
}

/** 嘉宁项目群: what a group is for, behind its customer's name. */
const OF_A_GROUP = /(?:项目|交付|实施|售前|售后|服务|对接|沟通|客户|商务|内部|小)*[群组]$|\b(?:project|team|group|internal|deal)\b.*$/i;

/** Whose meeting it was: whom the order names, the group's customer, else whom the talk itself, its file or its group names most. */
async function customerOf(scene: MessageScene, { lines, title }: Material, body: Minutes['body']): Promise<About> {
  const words = WORDS[scene.lang];
  const order = scene.text.split('\n')[0] ?? '';
  const typed = scene.reading.slots.customer;
  if (typed !== undefined && order.includes(typed)) {
    const meant = await meantCustomer(scene, typed);
    if (meant.kind === 'one') return { customer: meant.customer, options: [] };
    if (meant.kind === 'hidden') return { options: [], hidden: words.hidden(meant.name, nameOf(scene, meant.owner)) };
  }
  if (scene.conversation.customer !== null) {
    const bound = await seenCustomer(scene, scene.conversation.customer);
    if (bound) return { customer: bound, options: [] };
  }
  const titles = [title, scene.conversation.kind === 'group' ? scene.conversation.name : undefined].flatMap((name) => name ?? []);
  const named = customersNamed(lines, body, scene.names, titles);
  const seen: Customer[] = [];
  for (const { id } of named.slice(0, 3)) {
    const customer = await seenCustomer(scene, id);
    if (customer) seen.push(customer);
  }
  const [first, ...others] = seen;
  if (first && named[0]?.id === first.id) return { customer: first, options: [] };
  if (first) return { options: [first, ...others] };
  for (const name of titles) {
    const called = name.replace(OF_A_GROUP, '').trim();
    const meant = called.length < 2 ? undefined : await meantCustomer(scene, called);
    if (meant?.kind === 'one') return { customer: meant.customer, options: [] };
  }
  // Nobody is named: perhaps it is whom the chat was about just now.
  const { focus } = scene.conversation;
  const lately = focus?.customer !== undefined && scene.now - focus.at < LATELY_MS ? await seenCustomer(scene, focus.customer) : undefined;
  return { options: lately ? [lately] : [] };
}

/** What a chat was about counts for so long. */
const LATELY_MS = 3_600_000;

export const nameOf = (scene: Scene, person: Id): string => scene.people.find(({ id }) => id === person)?.name ?? '?';

/** One line in answer. */
export function answered(scene: MessageScene | PressScene, text: string): Decision {
  const draft = new Draft(scene);
  draft.reply(text);
  return draft.decision();
}
