/** Somebody whose account is nobody's yet: let in by a code or as a member of the organisation, or turned away politely. */
import { directChatOf } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import type { Code, Identity, Person } from '../../records/rows.js';
import type { Met, NewcomerScene } from '../../scene.js';
import type { Lang, PersonRole } from '../../terms.js';
import { pinyinOf } from '../../understand/names/pinyin.js';
import { fold } from './appoint.js';
import { accountsText, describe, joinedCard } from './cards.js';
import { codeIn } from './code.js';
import { identities } from './queries.js';
import { PLATFORM_NAMES, ROLE_NAMES } from './role-words.js';
import { openCode } from './try-code.js';
import { WORDS } from './words.js';

export async function meetNewcomer(given: NewcomerScene): Promise<Met> {
  const typed = codeIn(given.text);
  // A code says nothing of the language.
  const scene: NewcomerScene = typed === undefined ? given : { ...given, lang: 'zh' };
  const words = WORDS[scene.lang];
  if (typed === undefined && (scene.join === 'invite' || scene.sender.platform === 'web') && !scene.outsider)
    return away(scene, words.needCode);
  const who = await standingOf(scene);
  if (who.standing === 'outsider') return away(scene, words.outsider);
  if (who.standing === 'unsure') return away(scene, words.notSure);
  const name = who.name ?? scene.senderName ?? scene.sender.account.replace(/^[^:]*:/, '');
  const newcomer = { name, lang: who.lang ?? scene.lang };
  if (typed === undefined) return { ...(await join(scene, newcomer, 'rep')), allSaid: false };
  const draft = new Draft(scene);
  const code = await openCode(scene, draft, scene.sender, typed);
  if (typeof code === 'string') return away(scene, words[code], draft);
  return byCode(scene, draft, newcomer, code);
}

interface Newcomer {
  readonly name: string;
  readonly lang: Lang;
}

function away(scene: NewcomerScene, text: string, draft = new Draft(scene)): Met {
  draft.reply(text);
  return { kind: 'away', decision: draft.decision() };
}

type Standing = { readonly standing: 'member' | 'outsider' | 'unsure'; readonly name?: string; readonly lang?: Lang };

/** Where the platform does not tell, an unmarked sender of DingTalk or WeCom is of our own organisation: their apps reach no other. */
async function standingOf({ outsider, sender, profile }: NewcomerScene): Promise<Standing> {
  if (outsider) return { standing: 'outsider' };
  if (sender.platform === 'web') return { standing: 'member' };
  const told = await profile();
  if (told === 'unreachable') return { standing: 'unsure' };
  if (!told) return { standing: sender.platform === 'slack' ? 'unsure' : 'member' };
  const { name, lang } = told;
  return { standing: told.standing === 'member' ? 'member' : 'outsider', name, ...(lang ? { lang } : {}) };
}

/** A new person with that account, in the only team there is; the admins are told. */
async function join(scene: NewcomerScene, { name, lang }: Newcomer, role: PersonRole, draft = new Draft(scene)) {
  const managers = scene.people.filter((person) => person.active && person.role === 'manager');
  const manager = role === 'rep' && managers.length === 1 ? (managers[0]?.id ?? null) : null;
  const row = { name, pinyin: pinyinOf(name), role, unit: null, manager, lang, active: true, wroteFrom: null, createdAt: scene.now };
  const added = draft.insert('person', row);
  const identity = draft.insert('identity', { person: added.id, ...scene.sender });
  const person = draft.update('person', added, { wroteFrom: identity.id });
  draft.event({ kind: 'person.joined', note: name });
  await tellAdmins(scene, draft, person);
  return { kind: 'in', decision: draft.decision(), person } as const;
}

async function byCode(scene: NewcomerScene, draft: Draft, newcomer: Newcomer, code: Code): Promise<Met> {
  const words = WORDS[scene.lang];
  const known = scene.people.find(({ id, active }) => id === code.person && active);
  draft.update('code', code, { usedAt: scene.now });
  if (known) return asKnown(scene, draft, known, code);
  if (code.kind === 'pair') return away(scene, words.wrongCode);
  const role = code.kind === 'admin' ? 'admin' : (code.role ?? 'rep');
  const name = code.name ?? newcomer.name;
  draft.reply(
    code.kind === 'admin' ? `${words.adminNow(name)}\n${words.adminHow}` : words.joinedByCode(name, ROLE_NAMES[scene.lang][role]),
  );
  return { ...(await join(scene, { ...newcomer, name }, role, draft)), allSaid: true };
}

/** The account becomes another one of somebody who is there already. */
async function asKnown(scene: NewcomerScene, draft: Draft, known: Person, code: Code): Promise<Met> {
  const words = WORDS[scene.lang];
  const identity = draft.insert('identity', { person: known.id, ...scene.sender });
  const person = draft.update('person', known, { wroteFrom: identity.id });
  draft.event({ kind: 'person.paired', note: known.name });
  const before = (await identities(scene.records, scene.workspace.id)).filter((row) => row.person === known.id);
  const accounts: readonly Identity[] = [...before, identity];
  draft.reply(
    code.kind === 'pair'
      ? words.paired(known.name, accountsText(accounts, scene.lang))
      : words.joinedByCode(known.name, ROLE_NAMES[scene.lang][known.role]),
  );
  return { kind: 'in', decision: draft.decision(), person, allSaid: true };
}

/** Each admin learns once who joined, and may say at once what they do and whether they are somebody on the list already. */
async function tellAdmins(scene: NewcomerScene, draft: Draft, person: Person): Promise<void> {
  const accounts = await identities(scene.records, scene.workspace.id);
  const namesakes = scene.people.filter(({ active, name }) => active && fold(name) === fold(person.name));
  const twin = namesakes.find(({ id }) => !accounts.some((row) => row.person === id)) ?? namesakes[0];
  for (const admin of scene.people) {
    if (!admin.active || admin.role !== 'admin') continue;
    const to = await directChatOf(scene.records, admin.id);
    const faces = { lang: admin.lang, people: scene.people };
    const same = twin && { person: twin, what: describe(twin, accounts, faces) };
    if (to) draft.reply(joinedCard(person, PLATFORM_NAMES[admin.lang][scene.sender.platform], same, faces), { to });
  }
}
