/** A manager of managers: each team below as one row. Pure. */
import { reportsOf } from '../access/access.js';
import type { Person } from '../records/rows.js';
import type { Id } from '../terms.js';
import { average } from './health.js';
import type { Counted } from './trend.js';

/** Everyone whose records one leader's brief counts, under that leader. */
export interface Team {
  readonly leader: Person;
  /** The leader and everyone below, whoever reads left out. */
  readonly members: readonly Id[];
}

/** A team with its numbers. */
export interface TeamRow extends Team {
  readonly counted: Counted;
  readonly health: number | undefined;
}

/** The teams right below a reader: those of their people who lead people themselves. An admin's: of everybody who is led by nobody. */
export function teamsBelow(reader: Person, people: readonly Person[]): readonly Team[] {
  const below =
    reader.role === 'admin'
      ? people.filter(({ id, manager }) => id !== reader.id && (manager === null || manager === reader.id))
      : people.filter(({ manager, id }) => manager === reader.id && id !== reader.id);
  return below
    .filter(({ active }) => active)
    .map((leader) => ({ leader, members: [leader.id, ...reportsOf(leader.id, people)].filter((id) => id !== reader.id) }))
    .filter(({ members }) => members.length > 1);
}

/** The teams with what was counted for their members, the most overdue first. */
export function teamRows(teams: readonly Team[], counted: ReadonlyMap<Id, Counted>): readonly TeamRow[] {
  return teams
    .map((team) => {
      const sums = team.members.flatMap((id) => counted.get(id) ?? []).reduce(add, NOTHING_COUNTED);
      return { ...team, counted: sums, health: average(sums) };
    })
    .toSorted((a, b) => b.counted.overdue - a.counted.overdue || (a.health ?? 101) - (b.health ?? 101) || a.leader.id - b.leader.id);
}

const NOTHING_COUNTED: Counted = { customers: 0, total: 0, overdue: 0, leads: 0 };

const add = (a: Counted, b: Counted): Counted => ({
  customers: a.customers + b.customers,
  total: a.total + b.total,
  overdue: a.overdue + b.overdue,
  leads: a.leads + b.leads,
});
