import type { Pushed } from '../features/feature.js';
import type { LedgerLine, Person, PushOutcome, Workspace } from '../records/rows.js';
import type { At, Day, Id } from '../terms.js';

/** What a scheduled push for a person and day is done once by. */
export const slotKey = ({ name }: { readonly name: string }, day: Day, person: Person): string => `${day}:${name}:${person.id}`;

/** A new line of the ledger. */
export function lineOf(
  {
    id,
    workspace,
    person,
    push,
    day,
    slot,
    now,
  }: {
    readonly id: Id;
    readonly workspace: Workspace;
    readonly person: Person;
    readonly push: string;
    readonly day: Day;
    readonly slot: string;
    readonly now: At;
  },
  outcome: PushOutcome,
  known: Partial<Pick<LedgerLine, 'place' | 'content' | 'held' | 'about'>> = {},
): LedgerLine {
  return {
    ...{
      id,
      workspace: workspace.id,
      person: person.id,
      push,
      day,
      outcome,
      place: null,
      content: null,
      held: null,
      about: null,
      slot,
      at: now,
    },
    ...{ openedAt: null, actedAt: null, version: 1 },
    ...known,
  };
}

/** Of a push about more than this, what is told later of its first counts. */
const MOST_ABOUT = 40;

/** The customers and deals that a push names; null = none. */
export function aboutOf({ behind = [] }: Pushed): LedgerLine['about'] {
  const about = behind.flatMap(({ of, id }) => (of === 'customer' || of === 'deal' ? [`${of}:${id}`] : []));
  return about.length === 0 ? null : about.slice(0, MOST_ABOUT);
}
