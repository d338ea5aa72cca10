import type { Stretch } from '../../numbers/period.js';
import { ownedBy, type Scope, scopeOf } from '../../numbers/scope.js';
import { teamScopeOf } from '../../numbers/team-scope.js';
import { addDays, atOf, isDay } from '../../records/day.js';
import type { Person } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { type Id, STAGES, type Stage } from '../../terms.js';
import { harmless } from '../said.js';
import { personName, type Visit } from '../visit.js';

/** What a list is narrowed down to. */
export interface Filter {
  /** The leader whose team's rows are meant. */
  readonly team?: Id;
  readonly rep?: Id;
  readonly stage?: Stage;
  readonly industry?: string;
  /** A time by its days, both included. */
  readonly period?: Stretch;
}

type Ask = (name: string) => string | undefined;

/** The filter in an address; what does not exist, or lies outside what the visitor may see, is left out. */
export function filterOf(visit: Visit, ask: Ask): Filter {
  const owners = ownersIn(visit);
  const team = owners.find((person) => String(person.id) === ask('team'));
  const rep = owners.find((person) => String(person.id) === ask('rep'));
  const stage = STAGES.find((name) => name === ask('stage'));
  const industry = ask('industry')?.trim() ?? '';
  const period = periodOf(ask);
  return {
    ...(team ? { team: team.id } : {}),
    ...(rep ? { rep: rep.id } : {}),
    ...(stage ? { stage } : {}),
    ...(industry === '' ? {} : { industry }),
    ...(period ? { period } : {}),
  };
}

function periodOf(ask: Ask): Stretch | undefined {
  const [first = '', last = ''] = [ask('first'), ask('last')];
  return isDay(first) && isDay(last) && first <= last ? { first, last } : undefined;
}

/** The visitor's records as far as the filter leaves them: of one team, of one colleague, of one industry. */
export function scopeFor(visit: Visit, { team, rep, industry }: Filter): Scope {
  const whole = teamScopeOf(visit, team)?.scope ?? scopeOf(visit);
  return { ...(rep === undefined ? whole : (ownedBy(whole, rep) ?? whole)), ...(industry === undefined ? {} : { industry }) };
}

/** As `scopeFor`, and the time as that of the last contact: for lists of what has been silent, stuck, or lacks something. */
export function heardScopeFor(visit: Visit, filter: Filter): Scope {
  const { period } = filter;
  const scope = scopeFor(visit, filter);
  if (!period) return scope;
  return { ...scope, heard: { from: atOf(period.first, 0, visit.zone), until: atOf(addDays(period.last, 1), 0, visit.zone) } };
}

/** As `heardScopeFor`, and the stage as that of a deal: for lists of customers, whose rows have no stage of their own. */
export function stagedScopeFor(visit: Visit, filter: Filter): Scope {
  const scope = heardScopeFor(visit, filter);
  return filter.stage === undefined ? scope : { ...scope, stage: filter.stage };
}

/** The filter as parameters of an address. */
export const parametersOf = ({ team, rep, stage, industry, period }: Filter): Readonly<Record<string, string | number | undefined>> => ({
  team,
  rep,
  stage,
  industry,
  first: period?.first,
  last: period?.last,
});

/** Everyone whose records the visitor's numbers count. */
export function ownersIn(visit: Visit): readonly Person[] {
  const { owners } = scopeOf(visit);
  return visit.people.filter((person) => owners.kind === 'all' || owners.owners.includes(person.id));
}

/** An address with these parameters; what is undefined is left out. */
export function address(path: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) given.set(name, String(value));
  return given.size === 0 ? path : `${path}?${given}`;
}

interface FiltersProps {
  readonly visit: Visit;
  readonly path: string;
  readonly filter: Filter;
  readonly stages?: readonly Stage[];
  /** Industries to choose from. */
  readonly industries?: readonly string[];
  /** True = the list is of a time, which can be set. */
  readonly dated?: boolean;
  /** Further parameters to keep. */
  readonly keep?: Readonly<Record<string, string | undefined>>;
}

/** Narrows a list down by who and by stage. Nothing when there is nothing to choose. */
export const Filters = ({ visit, path, filter, stages = [], industries = [], dated = false, keep = {} }: FiltersProps) => {
  const { words, lang } = visit;
  const owners = filter.team === undefined ? ownersIn(visit) : (teamScopeOf(visit, filter.team)?.people ?? []);
  if (owners.length < 2 && stages.length === 0 && industries.length === 0 && !dated) return null;
  const chosen = [
    ...(filter.rep === undefined ? [] : [personName(visit, filter.rep)]),
    ...(filter.stage && stages.includes(filter.stage) ? [STAGE_WORDS[lang][filter.stage]] : []),
    ...(filter.industry === undefined ? [] : [filter.industry]),
    ...(filter.period ? [`${filter.period.first} – ${filter.period.last}`] : []),
  ];
  // Folded on a phone, where it would take a third of what is seen first; what is chosen stands on it.
  return (
    <details class={chosen.length > 0 ? 'narrowing chosen' : 'narrowing'}>
      <summary>{harmless([words.table.narrow, ...chosen].join(' · '))}</summary>
      <form class="filters" action={path} method="get">
        {filter.team === undefined ? null : <input type="hidden" name="team" value={String(filter.team)} />}
        {Object.entries(keep).map(([name, value]) => (value === undefined ? null : <input type="hidden" name={name} value={value} />))}
        {owners.length > 1 ? (
          <label>
            <span>{words.table.who}</span>
            <select name="rep">
              <option value="">{words.table.everybody}</option>
              {owners.map((person) => (
                <option value={String(person.id)} selected={person.id === filter.rep}>
                  {harmless(person.name)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {stages.length > 0 ? (
          <label>
            <span>{words.table.stage}</span>
            <select name="stage">
              <option value="">{words.table.everyStage}</option>
              {stages.map((stage) => (
                <option value={stage} selected={stage === filter.stage}>
                  {STAGE_WORDS[lang][stage]}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {industries.length > 0 ? (
          <label>
            <span>{words.change.industry}</span>
            <select name="industry">
              <option value="">{words.table.everyIndustry}</option>
              {industries.map((name) => (
                <option value={name} selected={name === filter.industry}>
                  {harmless(name)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {dated
          ? (['first', 'last'] as const).map((name) => (
              <label>
                <span>{words.table[name]}</span>
                <input type="date" name={name} value={filter.period?.[name]} />
              </label>
            ))
          : null}
        <button type="submit" class="button">
          {words.table.narrow}
        </button>
      </form>
    </details>
  );
};
