/** What the brief's buttons carry. A press can bring any text, so it is read with care. */
import { isDay } from '../../records/day.js';
import { rowIdOf } from '../../records/press-value.js';
import type { Day, Id } from '../../terms.js';

/** The day of the brief, and the leader whose team's brief it is, when it is not the reader's own. */
export interface BriefOf {
  readonly day: Day;
  readonly team?: Id;
}

export const writeBriefOf = ({ day, team }: BriefOf): string => (team === undefined ? day : `${day} ${team}`);

/** `otherwise`: the day to take when none can be read. */
export function readBriefOf(value: string | undefined, otherwise: Day): BriefOf {
  const [day = '', team] = (value ?? '').split(' ');
  return { day: isDay(day) ? day : otherwise, ...(team === undefined ? {} : { team: rowIdOf(team) }) };
}

export const SECTIONS = ['visits', 'money', 'help', 'praise'] as const;
/** A part of the brief that is opened on demand. */
export type Section = (typeof SECTIONS)[number];

/** The section in a button's value, `<section> <day> [<team>]`. */
export function readSection(value: string | undefined, otherwise: Day): (BriefOf & { readonly section: Section }) | undefined {
  const [name, ...rest] = (value ?? '').split(' ');
  const section = SECTIONS.find((known) => known === name);
  return section && { section, ...readBriefOf(rest.join(' '), otherwise) };
}

export const writeSection = (section: Section, of: BriefOf): string => `${section} ${writeBriefOf(of)}`;
