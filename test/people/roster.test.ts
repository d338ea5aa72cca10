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
