import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyone } from '../../src/people/queries.js';
import { createRoster } from '../../src/people/roster.js';
import { openTeam, type Team } from '../web/team.js';

let team: Team;
beforeAll(async () => {
  team = await openTeam();
});
afterAll(() => team.close());

async function personRow(id: number) {
  return (await everyone(team.store, team.workspace.id)).find((person) => person.id === id);
}

it('is read once, again at once when people change here, and after a second for what others changed', async () => {
  let now = 0;
  const roster = createRoster(team.store, () => now);
  const roleOf = async (id: number) => (await roster.everyone(team.workspace.id)).find((person) => person.id === id)?.role;
  const [rep, stranger] = await Promise.all([team.people.rep, team.people.stranger].map(({ id }) => personRow(id)));
  if (!rep || !stranger) throw new Error('the team has nobody');
  expect(await roleOf(rep.id)).toBe('rep');

  const elsewhere = team.draft();
  elsewhere.update('person', rep, { role: 'solution' });
  await team.commit(elsewhere);
  expect(await roleOf(rep.id)).toBe('rep');
  now += 1000;
  expect(await roleOf(rep.id)).toBe('solution');

  const here = team.draft();
  here.update('person', stranger, { role: 'manager' });
  await team.commit(here);
  roster.committed(here.decision());
  expect(await roleOf(stranger.id)).toBe('manager');
});

it('knows an account and what is set, until one of them changes here', async () => {
  const roster = createRoster(team.store, () => 0);
  const rep = await personRow(team.people.rep.id);
  const [identity] = await team.store.read.select().from(team.store.t.identity).where(eq(team.store.t.identity.person, team.people.rep.id));
  if (!rep || !identity) throw new Error('the team has no account');
  const active = async () => (await roster.account(identity))?.person.active;
  expect(await active()).toBe(true);
  expect(await roster.settings(team.workspace.id)).toEqual([]);
  expect((await roster.workspace())?.id).toBe(team.workspace.id);

  const here = team.draft();
  here.update('person', rep, { active: false });
  here.insert('setting', { key: 'quiet', value: 'off', at: 0 });
  await team.commit(here);
  expect(await active(), 'nobody told it').toBe(true);
  roster.committed(here.decision());
  expect(await active()).toBe(false);
  expect(await roster.settings(team.workspace.id)).toEqual([{ key: 'quiet', value: 'off' }]);
});

it('is kept where no other program writes, and read again once there is one', async () => {
  let now = 0;
  let alone = true;
  const roster = createRoster(
    team.store,
    () => now,
    () => alone,
  );
  const roleOf = async (id: number) => (await roster.everyone(team.workspace.id)).find((person) => person.id === id)?.role;
  const rep = await personRow(team.people.rep.id);
  if (!rep) throw new Error('the team has nobody');
  const before = await roleOf(rep.id);
  const elsewhere = team.draft();
  elsewhere.update('person', rep, { role: before === 'rep' ? 'solution' : 'rep' });
  await team.commit(elsewhere);
  now += 5000;
  expect(await roleOf(rep.id)).toBe(before);
  alone = false;
  expect(await roleOf(rep.id)).not.toBe(before);
});

it('knows whose customers are near, new ones and renamed ones at once, those of others not', async () => {
  const roster = createRoster(team.store, () => 0);
  const people = await everyone(team.store, team.workspace.id);
  const person = await personRow(team.people.rep.id);
  if (!person) throw new Error('the team has no rep');
  const near = async () => (await roster.near({ records: team.store, workspace: team.workspace, person, people })).map(({ name }) => name);
  const before = await near();

  const here = team.draft();
  const own = team.customerIn(here, person, '永锋阀门');
  team.customerIn(here, team.people.stranger, '恒科机电');
  await team.commit(here);
  expect(await near(), 'nobody told it').toEqual(before);
  roster.committed(here.decision());
  expect((await near()).sort()).toEqual([...before, '永锋阀门'].sort());

  const renamed = team.draft();
  renamed.update('customer', own, { name: '永锋泵阀' });
  await team.commit(renamed);
  roster.committed(renamed.decision());
  expect((await near()).sort()).toEqual([...before, '永锋泵阀'].sort());
});

it('knows whoever joins at once, and reads nobody else anew for it', async () => {
  let reads = 0;
  const counted: typeof team.store.rows = (...asked) => {
    reads += 1;
    return team.store.rows(...asked);
  };
  const counting = { ...team.store, rows: counted };
  const roster = createRoster(counting, () => 0);
  const [identity] = await team.store.read.select().from(team.store.t.identity).where(eq(team.store.t.identity.person, team.people.rep.id));
  if (!identity) throw new Error('the team has no account');
  const newcomer = { platform: 'slack', account: 'T1:U-new' } as const;
  const before = await roster.everyone(team.workspace.id);
  await roster.account(identity);
  expect(await roster.account(newcomer)).toBeUndefined();
  const known = reads;

  const draft = team.draft();
  const person = draft.insert('person', {
    ...{ name: '新来的', pinyin: 'xin lai de', role: 'rep', manager: null, unit: null, lang: 'zh' },
    ...{ active: true, wroteFrom: null, createdAt: 0 },
  });
  draft.insert('identity', { person: person.id, ...newcomer });
  await team.commit(draft);
  roster.committed(draft.decision());

  expect((await roster.everyone(team.workspace.id)).map(({ id }) => id)).toEqual([...before.map(({ id }) => id), person.id]);
  await roster.account(identity);
  expect(reads, 'nobody else').toBe(known);
  expect((await roster.account(newcomer))?.person.id).toBe(person.id);
  expect(await everyone(team.store, team.workspace.id)).toEqual(await roster.everyone(team.workspace.id));
});
