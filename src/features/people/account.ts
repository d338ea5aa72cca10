/** The admin says whose an account is (王雷的Slack账号是U02). */
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Platform } from '../../terms.js';
import { whoIs } from './appoint.js';
import { doneCard, mergeCard } from './cards.js';
import { joinTo } from './known-code.js';
import { hasNothing } from './one-person.js';
import { wholeAccount } from './people-table.js';
import { belongingsOf, identities, identityOf } from './queries.js';
import { PLATFORM_NAMES } from './role-words.js';
import { WORDS } from './words.js';

interface Wanted {
  readonly name: string;
  readonly platform: Platform;
  readonly account: string;
}

export async function moveAccount(scene: MessageScene | PressScene, { name, platform, account }: Wanted): Promise<Decision> {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const who = whoIs(name, scene.people);
  if (who.kind !== 'one') draft.reply(who.kind === 'unknown' ? words.unknown(name) : words.faults.same(name));
  else {
    const into = who.person;
    const whole = wholeAccount(platform, account, await identities(scene.records, scene.workspace.id));
    const known = await identityOf(scene.records, { platform, account: whole });
    const from = known && scene.people.find(({ id }) => id === known.person);
    if (!known) {
      draft.insert('identity', { person: into.id, platform, account: whole });
      const event = draft.event({ kind: 'person.paired', note: into.name });
      draft.reply(doneCard(words.accountIs(into.name, PLATFORM_NAMES[scene.lang][platform]), event, scene.lang));
    } else if (!from || from.id === into.id) draft.reply(words.same);
    else {
      const has = await belongingsOf(scene.records, from);
      if (hasNothing(has)) await joinTo(scene, draft, { from, into });
      else draft.reply(mergeCard(into, has, `${from.id}:${into.id}`, scene.lang, words.accountTaken(into.name, from.name)));
    }
  }
  return draft.decision();
}
