/** The directory of people and groups, as adapters see it. */
import type { DirectoryPerson, Group, Groups, People } from '../adapter.js';
import { BadInput } from '../errors.js';
import { Draft } from '../records/draft.js';
import type { Person } from '../records/rows.js';
import type { Commit, Records } from '../scene.js';
import type { At, Id, Platform } from '../terms.js';
import { accounts, accountsOf, conversationAt, everyone, firstWorkspace, groupsOf, personBehind } from './queries.js';

export interface DirectoryParts {
  readonly records: Records;
  readonly commit: Commit;
  readonly nextId: () => Id;
  readonly now: () => At;
}

export function createPeople({ records, commit, nextId, now }: DirectoryParts): People {
  async function list(platform: Platform): Promise<DirectoryPerson[]> {
    const known = await accounts(records, platform);
    const accountOf = new Map(known.map(({ account, person }) => [person.id, account]));
    return known.map(({ account, person }) =>
      directoryPerson(account, person, person.manager === null ? undefined : accountOf.get(person.manager)),
    );
  }

  return {
    list,
    async find(ref) {
      const person = await personBehind(records, ref);
      if (!person) return undefined;
      const manager = person.manager === null ? undefined : await accountOn(records, ref.platform, person.manager);
      return directoryPerson(ref.account, person, manager);
    },
    async save(platform, person) {
      const workspace = await firstWorkspace(records);
      if (!workspace) throw new Error('the database has no workspace yet');
      const manager = person.manager === undefined ? undefined : await personBehind(records, { platform, account: person.manager });
      if (person.manager !== undefined && !manager)
        throw new BadInput('manager', `there is no person "${person.manager}"; create the manager first`);
      if (person.manager === person.account) throw new BadInput('manager', 'nobody can be their own manager');
      const known = await personBehind(records, { platform, account: person.account });
      if (known && manager && isBelow(manager.id, known.id, await everyone(records, workspace.id)))
        throw new BadInput('manager', `"${person.manager}" reports to this person already`);
      const draft = new Draft({ workspace, now: now(), nextId });
      // Loaded when somebody is added: a start needs none of it.
      const { pinyinOf } = await import('../understand/names/pinyin.js');
      const values = { name: person.name, pinyin: pinyinOf(person.name), role: person.role, manager: manager?.id ?? null };
      if (known) draft.update('person', known, values);
      else {
        const row = draft.insert('person', { ...values, unit: null, lang: 'zh', active: true, wroteFrom: null, createdAt: now() });
        draft.insert('identity', { person: row.id, platform, account: person.account });
      }
      draft.event({ kind: known ? 'person.changed' : 'person.added' });
      await commit(draft.decision());
      return person;
    },
  };
}

export function createGroups({ records, commit, nextId, now }: DirectoryParts): Groups {
  return {
    async list(platform) {
      return (await groupsOf(records, platform)).map((row) => ({
        address: row.address,
        name: row.name ?? row.address,
        members: row.members ?? [],
      }));
    },
    async save(platform, group: Group) {
      const workspace = await firstWorkspace(records);
      if (!workspace) throw new Error('the database has no workspace yet');
      const known = await conversationAt(records, { platform, address: group.address, kind: 'group' });
      const draft = new Draft({ workspace, now: now(), nextId });
      const values = { name: group.name, members: group.members };
      if (known) draft.update('conversation', known, values);
      else
        draft.insert('conversation', {
          ...values,
          platform,
          address: group.address,
          kind: 'group',
          customer: null,
          focus: null,
          welcomed: true,
          repliesUntil: null,
        });
      await commit(draft.decision());
    },
  };
}

/** The account by which a platform knows a person; undefined when they are not on it. */
const accountOn = async (records: Records, platform: Platform, person: Id): Promise<string | undefined> =>
  (await accountsOf(records, person)).find((ref) => ref.platform === platform)?.account;

const directoryPerson = (account: string, { name, role, lang }: Person, manager: string | undefined): DirectoryPerson => ({
  account,
  name,
  role,
  lang,
  ...(manager === undefined ? {} : { manager }),
});

/** Does `person` report to `above`, directly or through others? */
function isBelow(person: Id, above: Id, people: readonly Person[]): boolean {
  const managerOf = new Map(people.map((p) => [p.id, p.manager]));
  const seen = new Set<Id>();
  for (let at: Id | null | undefined = person; at !== null && at !== undefined && !seen.has(at); at = managerOf.get(at)) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}
