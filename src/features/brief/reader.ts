/** Who reads a brief, and how names stand on it. Pure. */
import type { NoteReader } from '../../numbers/brief/notes.js';
import { dealLine } from '../../numbers/deal-line.js';
import type { DealRow } from '../../numbers/queries.js';
import { shortened } from '../../records/plain-text.js';
import type { Person } from '../../records/rows.js';
import type { Day, Id, Lang, Zone } from '../../terms.js';
import { WORDS } from './words.js';

export interface ListReader extends NoteReader {
  readonly lang: Lang;
  readonly zone: Zone;
  readonly today: Day;
  /** Whose records stand in the lists. */
  readonly people: readonly Person[];
  readonly person: Pick<Person, 'id'>;
  /** The customers they pinned. */
  readonly pinned: ReadonlySet<Id>;
}

/** A name of 500 characters would be all that is seen of a card. */
const LONGEST_NAME = 40;

export const nameShown = (name: string): string => shortened(name, LONGEST_NAME);

/** `恒川机械 · 方案 · ¥120 万`. */
export const lineShown = ({ deal, customer }: DealRow, lang: Lang): string =>
  dealLine({ deal, customer: { name: nameShown(customer.name) } }, lang);

/** Who looks after it: by name, as gone, or nobody. */
export function ownerName(owner: Id, { people, lang }: Pick<ListReader, 'people' | 'lang'>): string {
  const person = people.find(({ id }) => id === owner);
  if (!person) return WORDS[lang].nobody;
  return person.active ? nameShown(person.name) : WORDS[lang].gone(nameShown(person.name));
}
