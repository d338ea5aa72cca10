/** What the adapter of an outside platform is handed. */
import type { AdapterPorts, PlatformPorts } from '../adapter.js';
import type { Card } from '../card.js';
import { accountsOf, everyone, personBehind } from '../people/queries.js';
import { Draft } from '../records/draft.js';
import type { Person, Workspace } from '../records/rows.js';
import type { Commit, Keeping } from '../scene.js';
import { directAddress, type Id, type PersonRef, type Platform } from '../terms.js';
import type { LinkSigner } from '../web/sign.js';
import { createKeep, createLease } from './keep.js';
import { statesByKeys } from './queries.js';
import type { Refusals } from './refusals.js';

export interface PlatformPortsParts {
  readonly store: Keeping;
  readonly workspace: Workspace;
  readonly nextId: () => Id;
  readonly commit: Commit;
  readonly wait: (ms: number) => Promise<unknown>;
  /** This running instance and no other. */
  readonly instance: string;
  /** The card of a person's own day. */
  readonly home: (person: Person) => Promise<Card | undefined>;
  readonly signer: LinkSigner;
  readonly refusals: Refusals;
}

const DAY_MS = 86_400_000;

/** The ports for one platform; what it keeps is its own. */
export function platformPorts(base: AdapterPorts, parts: PlatformPortsParts, platform: Platform): PlatformPorts {
  const { store, workspace, nextId, commit, wait, instance, signer, refusals } = parts;

  async function home(ref: PersonRef) {
    const person = await personBehind(store, ref);
    const card = person?.active ? await parts.home(person) : undefined;
    return card && person && signer.signCard(card, person.id);
  }

  /** Each admin once, on one account: on another one as well when the first cannot be reached after all. */
  async function tellAdmins(key: string, text: string): Promise<void> {
    for (const { id, active, role } of await everyone(store, workspace.id)) {
      if (!active || role !== 'admin') continue;
      const accounts = (await accountsOf(store, id)).map((account) => ({
        ...account,
        key: `told:${platform}:${key}:${account.platform}:${account.account}`,
      }));
      const states = await statesByKeys(
        store,
        accounts.map((account) => account.key),
      );
      const open = accounts.filter((account) => !refusals.isMute(account.platform));
      const isTold = open.some((account) => states.has(account.key) && states.get(account.key) !== 'given_up');
      // While there is nobody to tell, it stays to be told.
      const to = isTold ? undefined : (open.find((account) => !states.has(account.key)) ?? accounts[0]);
      if (!to || states.has(to.key)) continue;
      const draft = new Draft({ workspace, now: base.now(), nextId });
      draft.reply(text, { key: to.key, to: { platform: to.platform, address: directAddress(to.account), kind: 'direct' } });
      await commit({ ...draft.decision(), push: { id: nextId(), workspace: workspace.id, key: to.key, at: base.now() } });
    }
  }

  return {
    ...base,
    keep: createKeep({ store, workspace: workspace.id, now: base.now }, platform),
    lease: createLease({ store, workspace: workspace.id }, instance),
    wait: async (ms) => void (await wait(ms)),
    home,
    tellAdmins,
    credential(setting, refusal) {
      refusals.set(platform, setting, refusal);
      if (!refusal) return;
      const { code, words } = refusal;
      tellAdmins(`refused:${setting}:${Math.floor(base.now() / DAY_MS)}`, `${words.zh}\n${words.en}`).catch(() =>
        base.log.warn({ platform, setting, code }, 'the admins could not be told what is refused'),
      );
    },
  };
}
