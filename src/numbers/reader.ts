/** Who reads a card of numbers, and whose numbers they are. */
import { accessOf } from '../access/access.js';
import { shortened } from '../records/plain-text.js';
import type { Person } from '../records/rows.js';
import type { Scene } from '../scene.js';
import type { Day, Id, Lang, Zone } from '../terms.js';

export interface Reader {
  readonly lang: Lang;
  readonly zone: Zone;
  /** The day the numbers are for. */
  readonly today: Day;
  /** Whose records the numbers count. */
  readonly people: readonly Person[];
  /** How they are called: a name, a team, everybody. */
  readonly whose: string;
}

/** A name of 500 characters would be all that is seen of a card. */
const NAME = 24;

const WORDS = {
  zh: { everybody: '全公司', team: (name: string) => `${name}的团队` },
  en: { everybody: 'everybody', team: (name: string) => `${name}'s team` },
} as const satisfies Record<Lang, unknown>;

/** `one`: the numbers of one colleague, who was named. */
export function readerFor(
  { person, people, lang, zone }: Pick<Scene, 'person' | 'people' | 'lang' | 'zone'>,
  today: Day,
  one?: Person,
): Reader {
  const access = accessOf(person, people);
  const seen = access.kind === 'all' ? people : people.filter((p) => access.owners.includes(p.id));
  const words = WORDS[lang];
  const own = shortened(one?.name ?? person.name, NAME);
  const whose = one ? own : access.kind === 'all' ? words.everybody : seen.length > 1 ? words.team(own) : own;
  return { lang, zone, today, people: one ? [one] : seen, whose };
}

/** The owner's name, where more than one owner's rows can stand in a list. */
export const ownerIn = ({ people }: Pick<Reader, 'people'>, owner: Id): readonly string[] =>
  people.length > 1 ? [shortened(people.find((p) => p.id === owner)?.name ?? '?', NAME)] : [];
