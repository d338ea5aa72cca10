/** Who is who among ourselves: roles, managers, codes to join by, and accounts of one person on several platforms. */
import { randomInt } from 'node:crypto';
import type { Card } from '../../card.js';
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { Person } from '../../records/rows.js';
import type { MessageScene, PressScene } from '../../scene.js';
import { type Id, PERSON_ROLES, type PersonRole } from '../../terms.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature } from '../feature.js';
import { moveAccount } from './account.js';
import { planFor, whoIs } from './appoint.js';
import { changedCard, changeLines, teamCard, whichCard } from './cards.js';
import { codeFrom, GOOD_FOR_MS } from './code.js';
import { codeMergePressed, joinTo, useCode } from './known-code.js';
import { cellsOf, peopleLines, takeLines } from './people-table.js';
import { identities } from './queries.js';
import { type Appointment, readOrder } from './read-order.js';
import { ROLE_NAMES } from './role-words.js';
import { WORDS } from './words.js';

export const people: Feature = {
  name: 'people',
  intents: ['manage_people'],
  message: (scene) => ordered(scene, scene, []),
  file: takeFile,
  press: pressed,
};

/** `order`: the message that ordered it; `chosen`: people picked meanwhile where a name was several people's. */
async function ordered(scene: MessageScene | PressScene, order: MessageScene, chosen: readonly Id[]): Promise<Decision> {
  const words = WORDS[scene.lang];
  const wanted = readOrder(order.text);
  const card = 'press' in scene ? scene.press.message : undefined;
  switch (wanted.kind) {
    case 'code':
      return useCode(order, wanted.code);
    case 'pair':
      return writeCode(order, { kind: 'pair', person: scene.person.id });
    case 'unclear':
      return say(scene, words.unclear);
    case 'list':
      return say(scene, teamCard(await identities(scene.records, scene.workspace.id), scene));
    case 'appoint':
      return forAdmins(scene, () => appoint(scene, order, wanted.appointments, chosen, card));
    case 'invite':
      return forAdmins(scene, () => invite(scene, order, wanted, chosen, card));
    case 'account':
      return forAdmins(scene, () => moveAccount(scene, wanted));
    case 'table':
      return forAdmins(scene, () => takeTable(scene, cellsOf(wanted.text)));
  }
}

/** What only an admin may do; without one, how to become it. */
async function forAdmins(scene: MessageScene | PressScene, work: () => Promise<Decision>): Promise<Decision> {
  if (scene.person.role === 'admin') return work();
  const admins = scene.people.filter(({ active, role }) => active && role === 'admin').map(({ name }) => name);
  const words = WORDS[scene.lang];
  return say(scene, admins.length === 0 ? words.noAdmin : words.adminOnly(words.list(admins.slice(0, 3))));
}

async function appoint(
  scene: MessageScene | PressScene,
  order: MessageScene,
  appointments: readonly Appointment[],
  chosen: readonly Id[],
  card: Id | undefined,
): Promise<Decision> {
  const words = WORDS[scene.lang];
  const plan = planFor(appointments, scene.people, chosen);
  switch (plan.kind) {
    case 'which':
      return which(scene, order, plan, chosen, card);
    case 'unknown':
      return say(scene, words.unknown(plan.typed), card);
    case 'circle':
      return say(scene, words.circle(plan.person.name, plan.manager.name), card);
    case 'last-admin':
      return say(scene, words.lastAdmin, card);
    case 'change':
      return plan.after.length === 0 ? say(scene, words.same, card) : change(scene, plan.before, plan.after, card);
  }
}

function change(scene: MessageScene | PressScene, before: readonly Person[], after: readonly Person[], card: Id | undefined): Decision {
  const draft = new Draft(scene);
  for (const [i, person] of before.entries()) {
    const { role, manager } = after[i] ?? person;
    draft.update('person', person, { role, manager });
  }
  const lines = changeLines(before, after, scene);
  const [only] = after;
  const event = draft.event({
    kind: 'person.changed',
    note: after.length === 1 && only ? only.name : WORDS[scene.lang].changedMany(after.length),
  });
  draft.reply(changedCard(lines, after.length, event, scene.lang), card === undefined ? {} : { edits: card });
  draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, event, at: scene.now } });
  return draft.decision();
}

async function which(
  scene: MessageScene | PressScene,
  order: MessageScene,
  { typed, options }: { readonly typed: string; readonly options: readonly Person[] },
  chosen: readonly Id[],
  card: Id | undefined,
): Promise<Decision> {
  const accounts = await identities(scene.records, scene.workspace.id);
  return say(
    scene,
    whichCard(typed, options, accounts, scene, (id) => `${order.inbox.id}:${[...chosen, id].join(',')}`),
    card,
  );
}

async function invite(
  scene: MessageScene | PressScene,
  order: MessageScene,
  { name, role }: { readonly name?: string; readonly role?: PersonRole },
  chosen: readonly Id[],
  card: Id | undefined,
): Promise<Decision> {
  const words = WORDS[scene.lang];
  const who = name === undefined ? undefined : whoIs(name, scene.people, chosen);
  if (who?.kind === 'which') return which(scene, order, who, chosen, card);
  const known = who?.kind === 'one' ? who.person : undefined;
  const label = known?.name ?? name ?? (role ? words.newAs(ROLE_NAMES[scene.lang][role]) : words.newcomer);
  return writeCode(scene, { kind: 'invite', person: known?.id ?? null, name: known ? null : (name ?? null), role: role ?? null }, label);
}

type NewCode =
  | { readonly kind: 'pair'; readonly person: Id }
  | { readonly kind: 'invite'; readonly person: Id | null; readonly name: string | null; readonly role: PersonRole | null };

/** A code is for one pair of eyes: asked for in a group, it goes to the asker's own chat. */
function writeCode(scene: MessageScene | PressScene, wanted: NewCode, label = ''): Decision {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const code = codeFrom(randomInt);
  const goodFor = GOOD_FOR_MS[wanted.kind];
  draft.insert('code', {
    name: null,
    role: null,
    ...wanted,
    code,
    by: scene.person.id,
    createdAt: scene.now,
    expiresAt: scene.now + goodFor,
    usedAt: null,
  });
  draft.reply(
    wanted.kind === 'pair' ? words.pair(code, goodFor / 60_000) : words.invite(label, code, goodFor / 86_400_000),
    privately(scene),
  );
  return draft.decision();
}

function privately({ conversation, inbox }: MessageScene | PressScene) {
  const { platform, account } = inbox.body.sender;
  return conversation.kind === 'direct' ? {} : { to: { platform, address: `dm:${account}`, kind: 'direct' } as const };
}

async function takeFile(scene: MessageScene): Promise<Decision | undefined> {
  const [attachment, ...others] = scene.attachments;
  if (!attachment || others.length > 0) return undefined;
  const rows = await scene.table(attachment);
  if (!rows || !peopleLines(rows)) return undefined;
  return forAdmins(scene, () => takeTable(scene, rows));
}

const MOST_FAULTS = 8;

async function takeTable(scene: MessageScene | PressScene, rows: Parameters<typeof peopleLines>[0]): Promise<Decision> {
  const words = WORDS[scene.lang];
  const lines = peopleLines(rows);
  if (!lines || lines.length === 0) return say(scene, words.tableHow);
  const draft = new Draft(scene);
  const known = { people: scene.people, identities: await identities(scene.records, scene.workspace.id), lang: scene.lang, now: scene.now };
  const { added, changed, faults } = takeLines(draft, lines, known);
  const told = faults.slice(0, MOST_FAULTS).map(({ line, why }) => words.tableFault(line, why));
  if (faults.length > MOST_FAULTS) told.push(words.more(faults.length - MOST_FAULTS));
  if (added + changed === 0) return say(scene, told.length === 0 ? words.tableSame : [words.tableSame, ...told].join('\n'));
  const event = draft.event({ kind: 'person.changed', note: words.tableDone(added, changed) });
  const done = changedCard(told, added + changed, event, scene.lang);
  draft.reply({ ...done, title: words.tableDone(added, changed), parts: told.map((text) => ({ kind: 'line', text, tone: 'warning' })) });
  return draft.decision();
}

async function pressed(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const { action, value = '', message: card } = scene.press;
  const [first = '', second = '', third = ''] = value.split(':');
  switch (action) {
    case 'people.undo':
      return undoPressed(scene, words.undone);
    case 'people.which': {
      const order = await scene.again(Number(first));
      // Only these ask which of several people is meant; a code is good for its writer alone.
      const asks = order ? readOrder(order.text).kind : undefined;
      return order && (asks === 'appoint' || asks === 'invite')
        ? ordered(scene, order, second.split(',').map(Number))
        : say(scene, words.gone);
    }
    case 'people.edit':
      return forAdmins(scene, () => edit(scene, Number(value)));
    case 'people.same':
      return forAdmins(scene, () => same(scene, Number(first), Number(second)));
    case 'people.apart':
      return forAdmins(scene, async () => {
        const person = scene.people.find(({ id }) => id === Number(first));
        return person ? say(scene, words.apart(person.name), card) : say(scene, words.gone);
      });
    case 'people.merge':
      if (first === 'code') return codeMergePressed(scene, second, Number(third));
      return forAdmins(scene, () => same(scene, Number(first), Number(second)));
    case 'people.keep':
      return say(scene, words.mergeKept, card);
    default:
      return say(scene, words.gone);
  }
}

/** The admin's form on the card that tells of a newcomer. */
async function edit(scene: PressScene, id: Id): Promise<Decision> {
  const words = WORDS[scene.lang];
  const person = scene.people.find((each) => each.id === id && each.active);
  const role = PERSON_ROLES.find((each) => each === scene.press.form?.role);
  const manager = scene.people.find((each) => each.active && String(each.id) === scene.press.form?.manager);
  if (!person || !role) return say(scene, words.gone);
  const named = { kind: 'role', names: [person.name], role } as const;
  const chosen = manager ? [person.id, manager.id] : [person.id];
  const above = manager ? [{ kind: 'manager', names: [person.name], manager: manager.name } as const] : [];
  const freed = manager ? scene.people : scene.people.map((each) => (each.id === id ? { ...each, manager: null } : each));
  const plan = planFor([named, ...above], freed, chosen);
  if (plan.kind === 'circle') return say(scene, words.circle(plan.person.name, plan.manager.name));
  if (plan.kind === 'last-admin') return say(scene, words.lastAdmin);
  if (plan.kind !== 'change') return say(scene, words.gone);
  const after = new Map([...freed, ...plan.after].map((each) => [each.id, each]));
  const before = scene.people.filter((each) => each.role !== after.get(each.id)?.role || each.manager !== after.get(each.id)?.manager);
  if (before.length === 0) return say(scene, words.same);
  return change(
    scene,
    before,
    before.flatMap((each) => after.get(each.id) ?? []),
    undefined,
  );
}

/** The admin says that two people are one. */
async function same(scene: PressScene, fromId: Id, intoId: Id): Promise<Decision> {
  const words = WORDS[scene.lang];
  const [from, into] = [fromId, intoId].map((id) => scene.people.find((person) => person.id === id && person.active));
  const draft = new Draft(scene);
  if (!from || !into || from.id === into.id) draft.reply(words.gone);
  else await joinTo(scene, draft, { from, into, card: scene.press.message });
  return draft.decision();
}

function say(scene: MessageScene | PressScene, content: Card | string, edits?: Id): Decision {
  const draft = new Draft(scene);
  draft.reply(content, edits === undefined ? {} : { edits });
  return draft.decision();
}
