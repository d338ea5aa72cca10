/** A code typed by somebody who is known already: a new role, or a second account that has been a person of its own so far. */
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { Code, Person } from '../../records/rows.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { accountsText, doneCard, mergeCard } from './cards.js';
import { hasNothing, makeOne } from './one-person.js';
import { belongingsOf, identities, sharesWith } from './queries.js';
import { ROLE_NAMES } from './role-words.js';
import { openCode } from './try-code.js';
import { WORDS } from './words.js';

export async function useCode(scene: MessageScene, typed: string): Promise<Decision> {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const code = await openCode(scene, draft, scene.inbox.body.sender, typed);
  const into = typeof code === 'string' ? undefined : scene.people.find(({ id, active }) => id === code.person && active);
  if (typeof code === 'string') draft.reply(words[code]);
  else if (code.kind === 'admin') becomeAdmin(scene, draft, code);
  else if (into && into.id !== scene.person.id) return offerToJoin(scene, into, code);
  else if (into) draft.reply(code.kind === 'pair' ? words.pairSelf : words.alreadyIn);
  else becomeAs(scene, draft, code);
  return draft.decision();
}

function becomeAdmin(scene: MessageScene, draft: Draft, code: Code): void {
  const words = WORDS[scene.lang];
  draft.update('code', code, { usedAt: scene.now });
  draft.update('person', scene.person, { role: 'admin' });
  draft.event({ kind: 'person.changed', note: scene.person.name });
  draft.reply(`${words.adminNow(scene.person.name)}\n${words.adminHow}`);
}

/** An invite for nobody in particular, typed by somebody who is in: its role is theirs. */
function becomeAs(scene: MessageScene, draft: Draft, code: Code): void {
  const words = WORDS[scene.lang];
  const { person } = scene;
  if (code.kind === 'pair') draft.reply(words.wrongCode);
  else if (code.role === null || code.role === person.role) draft.reply(words.alreadyIn);
  else {
    draft.update('code', code, { usedAt: scene.now });
    draft.update('person', person, { role: code.role });
    draft.event({ kind: 'person.changed', note: person.name });
    draft.reply(words.roleNow(ROLE_NAMES[scene.lang][code.role]));
  }
}

/** Without records it is done at once; with records the sender says first that it is really them. */
async function offerToJoin(scene: MessageScene, into: Person, code: Code): Promise<Decision> {
  const has = await belongingsOf(scene.records, scene.person);
  const draft = new Draft({ ...scene, person: into });
  if (hasNothing(has)) await joinTo(scene, draft, { from: scene.person, into, code });
  else draft.reply(mergeCard(into, has, `code:${code.code}:${scene.person.id}`, scene.lang));
  return draft.decision();
}

export async function joinTo(
  scene: MessageScene | PressScene,
  draft: Draft,
  { from, into, code, card }: { readonly from: Person; readonly into: Person; readonly code?: Code; readonly card?: Id },
): Promise<void> {
  const words = WORDS[scene.lang];
  const { records, workspace, lang, now } = scene;
  if (code) draft.update('code', code, { usedAt: now });
  const has = await belongingsOf(records, from);
  const event = makeOne(draft, { from, into, people: scene.people }, has, await sharesWith(records, into.id));
  const accounts = (await identities(records, workspace.id)).filter((row) => row.person === into.id || row.person === from.id);
  draft.reply(doneCard(words.merged(into.name, accountsText(accounts, lang)), event, lang), card === undefined ? {} : { edits: card });
}

/** 是我,并过去: only whoever typed the code, and only while it is good. The button holds the code, so that knowing it is what counts. */
export async function codeMergePressed(scene: PressScene, typed: string, typedBy: Id): Promise<Decision> {
  const words = WORDS[scene.lang];
  const refusal = new Draft(scene);
  const code = typedBy === scene.person.id ? await openCode(scene, refusal, scene.inbox.body.sender, typed) : 'wrongCode';
  const into = typeof code === 'string' ? undefined : scene.people.find(({ id, active }) => id === code.person && active);
  if (typeof code === 'string' || !into || into.id === scene.person.id) {
    refusal.reply(words[typeof code === 'string' ? code : 'wrongCode']);
    return refusal.decision();
  }
  const draft = new Draft({ ...scene, person: into });
  await joinTo(scene, draft, { from: scene.person, into, code, card: scene.press.message });
  return draft.decision();
}
