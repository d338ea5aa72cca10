/** Buttons of the minutes: tasks, the customer's version, whose meeting it was, who spoke for whom, what was missing. */

import { reportsOf } from '../../access/access.js';
import { meantCustomer, seenCustomer } from '../../access/meant.js';
import { dealsOf, minutesFor } from '../../access/queries.js';
import type { Card, CardPart } from '../../card.js';
import type { Decision } from '../../decision.js';
import { directChatOf } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import { type MinutesBody, PARTIES, type Party, type Side } from '../../records/minutes.js';
import type { Customer, Minutes } from '../../records/rows.js';
import type { PressScene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { minutesInSteps } from '../../understand/conversation/minutes.js';
import { type Applied, applyMinutes } from './apply.js';
import { withColleagues } from './body.js';
import { isOurs, minutesCard, pageButton, safeButton } from './card.js';
import { chaseAt } from './chase.js';
import { answered, calmly, faceOf, knownSides, nameOf } from './make.js';
import { leftText, safeText, safeVersion } from './safe.js';
import { WORDS } from './words.js';

interface Pressed {
  readonly minutes: Minutes;
  readonly customer?: Customer;
}

/** The minutes a button is about, or why it does nothing. */
async function found(scene: PressScene, changes: boolean): Promise<Pressed | Decision> {
  const words = WORDS[scene.lang];
  const one = await minutesFor(scene, Number((scene.press.value ?? '').split(':')[0]));
  if (!one) return answered(scene, words.gone);
  if (!one.seen || (changes && !mayChange(scene, one.minutes))) return answered(scene, words.notYours(nameOf(scene, one.minutes.by)));
  const customer = one.minutes.customer === null ? undefined : await seenCustomer(scene, one.minutes.customer);
  return { minutes: one.minutes, ...(customer ? { customer } : {}) };
}

/** Whoever made them, their managers, the admin, and colleagues who took part. */
function mayChange({ person, people }: PressScene, { by, body }: Minutes): boolean {
  if (by === person.id || person.role === 'admin') return true;
  if (body.speakers.some((speaker) => speaker.person === person.id)) return true;
  return person.role === 'manager' && reportsOf(person.id, people).includes(by);
}

const isDecision = (one: Pressed | Decision): one is Decision => 'replies' in one;

export async function applyPressed(scene: PressScene): Promise<Decision> {
  const one = await found(scene, true);
  if (isDecision(one)) return one;
  const words = WORDS[scene.lang];
  const { minutes, customer } = one;
  if (minutes.appliedAt !== null) return answered(scene, words.appliedAlready);
  if (!minutes.body.actions.some(isOurs)) return answered(scene, words.nothingToDo);
  const draft = new Draft(scene);
  draft.update('minutes', minutes, { appliedAt: scene.now });
  const deals = customer ? await dealsOf(scene.records, customer.id) : [];
  const applied = applyMinutes(draft, minutes, { ...scene, deals, ...(customer ? { customer } : {}) });
  const title = words.applied(applied.tasks.length, nextText(scene, applied));
  const event = draft.event({
    kind: 'minutes.applied',
    note: title,
    inbox: minutes.inbox,
    ...(customer ? { customer: customer.id } : {}),
  });
  draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, event, at: scene.now } });
  draft.reply(appliedCard(scene, one, applied, { title, event }), { edits: scene.press.message });
  await tellOwners(draft, scene, one, applied);
  return draft.decision();
}

function nextText({ lang, today }: PressScene, { next }: Applied): string {
  const words = WORDS[lang];
  return next ? words.nextStep(words.day(next.day, today), next.step) : '';
}

function appliedCard(
  scene: PressScene,
  { minutes, customer }: Pressed,
  applied: Applied,
  { title, event }: { readonly title: string; readonly event: Id },
): Card {
  const words = WORDS[scene.lang];
  const card = minutesCard({ ...minutes, appliedAt: scene.now }, { ...faceOf(scene), ...(customer ? { customer: customer.name } : {}) });
  const notes: CardPart[] = [
    ...(applied.guessedDay ? [{ kind: 'line', text: words.guessedDay, tone: 'guess' } as const] : []),
    ...(applied.toMaker ? [{ kind: 'line', text: words.toOwner, tone: 'guess' } as const] : []),
  ];
  return {
    ...card,
    parts: [{ kind: 'line', text: title }, ...notes, ...card.parts.filter(({ kind }) => kind !== 'question' && kind !== 'block')],
    actions: [
      safeButton(minutes.id, scene.lang),
      pageButton(minutes.id, scene.lang),
      { action: 'minutes.undo', label: words.undo, value: String(event) },
    ],
  };
}

/** Colleagues hear in their own chat what was put down for them. */
async function tellOwners(draft: Draft, scene: PressScene, { minutes, customer }: Pressed, { tasks }: Applied): Promise<void> {
  const others = new Set(tasks.map(({ owner }) => owner).filter((owner) => owner !== scene.person.id));
  for (const owner of others) {
    const person = scene.people.find(({ id, active }) => id === owner && active);
    const to = person && (await directChatOf(scene.records, person.id));
    if (!person || !to) continue;
    const theirs = tasks.filter((task) => task.owner === owner);
    draft.reply(
      {
        title: WORDS[person.lang].took(scene.person.name, customer?.name ?? ''),
        parts: theirs.map(({ text }) => ({ kind: 'line', text }) as const),
        actions: [pageButton(minutes.id, person.lang)],
      },
      { to },
    );
  }
}

export async function safePressed(scene: PressScene): Promise<Decision> {
  const one = await found(scene, false);
  if (isDecision(one)) return one;
  const { minutes, customer } = one;
  const own = new Set([customer?.id]);
  const version = safeVersion(minutes, {
    foreign: (text) =>
      scene.names
        .find(text)
        .flatMap((hit) => ((hit.kind === 'customer' && !own.has(hit.id)) || hit.kind === 'competitor' ? [hit.name] : [])),
  });
  const draft = new Draft(scene);
  draft.reply(safeText(version, minutes, { ...faceOf(scene), customer: customer?.name ?? '' }));
  draft.reply(leftText(version, scene.lang));
  return draft.decision();
}

/** Another reading with these people as the customer's side. */
export async function sidesPressed(scene: PressScene): Promise<Decision> {
  const one = await found(scene, true);
  if (isDecision(one)) return one;
  const { minutes } = one;
  const named = new Set(
    (scene.press.form?.names ?? '')
      .split(/[,，、;；\n]+/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  const isTheirs = (name: string): boolean => named.has(name) || [...named].some((part) => part.length >= 2 && name.endsWith(part));
  const was = new Map(minutes.body.speakers.map(({ name, side }) => [name, side]));
  const sides = new Map<string, Side>();
  for (const [name, side] of was) sides.set(name, isTheirs(name) ? 'customer' : side === 'customer' ? 'sales' : side);
  const context = { now: minutes.createdAt, zone: scene.zone, names: scene.names };
  const read = await calmly(minutesInSteps({ lines: minutes.lines, known: knownSides([], sides), context }));
  return changed(scene, one, withColleagues(read, scene.people), 'minutes.sides');
}

export async function customerPressed(scene: PressScene): Promise<Decision> {
  const one = await found(scene, true);
  if (isDecision(one)) return one;
  const words = WORDS[scene.lang];
  const chosen = Number((scene.press.value ?? '').split(':')[1]);
  const typed = scene.press.form?.name?.trim() ?? '';
  const meant = Number.isSafeInteger(chosen) ? undefined : await meantCustomer(scene, typed);
  if (meant?.kind === 'hidden') return answered(scene, words.hidden(meant.name, nameOf(scene, meant.owner)));
  const customer = meant === undefined ? await seenCustomer(scene, chosen) : meant.kind === 'one' ? meant.customer : undefined;
  if (!customer) return answered(scene, words.notFound(typed));
  const draft = new Draft(scene);
  const row = draft.update('minutes', one.minutes, { customer: customer.id, title: customer.name });
  draft.event({ kind: 'minutes.filed', customer: customer.id, inbox: row.inbox, note: customer.name });
  draft.reply(minutesCard(row, { ...faceOf(scene), customer: customer.name }), { edits: scene.press.message });
  return draft.decision();
}

/** `<minutes>:<party>`. */
const partyOf = (value: string | undefined): Party | undefined => PARTIES.find((party) => party === (value ?? '').split(':')[1]);

export async function fillPressed(scene: PressScene): Promise<Decision> {
  const one = await found(scene, true);
  if (isDecision(one)) return one;
  const party = partyOf(scene.press.value);
  const words = WORDS[scene.lang];
  const texts = (scene.press.form?.text ?? '')
    .split(/[\n;；]+/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (party === undefined || texts.length === 0) return answered(scene, words.emptyFill);
  const { body } = one.minutes;
  const points = texts.map((text) => ({ text: text.slice(0, 500), source: -1, by: scene.person.id }));
  const filled = { ...body, blocks: { ...body.blocks, [party]: [...body.blocks[party], ...points] } };
  return changed(scene, one, filled, 'minutes.filled', words.filled(words.blocks[party]));
}

export async function nonePressed(scene: PressScene): Promise<Decision> {
  const one = await found(scene, true);
  if (isDecision(one)) return one;
  const party = partyOf(scene.press.value);
  const words = WORDS[scene.lang];
  if (party === undefined) return answered(scene, words.gone);
  const { body } = one.minutes;
  const nothing = body.nothing.includes(party) ? body.nothing : [...body.nothing, party];
  return changed(scene, one, { ...body, nothing }, 'minutes.filled', words.declared(words.blocks[party]));
}

/** Keeps another body. `said`: a line in answer; without it the card is shown anew. */
function changed(scene: PressScene, { minutes, customer }: Pressed, body: MinutesBody, kind: string, said?: string): Decision {
  const draft = new Draft(scene);
  const row = draft.update('minutes', minutes, { body, chaseAt: chaseAt(body, minutes.kind, minutes.createdAt) });
  draft.event({
    kind,
    inbox: minutes.inbox,
    ...(said === undefined ? {} : { note: said }),
    ...(customer ? { customer: customer.id } : {}),
  });
  if (said === undefined)
    draft.reply(minutesCard(row, { ...faceOf(scene), ...(customer ? { customer: customer.name } : {}) }), { edits: scene.press.message });
  else draft.reply(said);
  return draft.decision();
}
