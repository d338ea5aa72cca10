/** The way to the other pages: the few opened daily in a row, all others folded by what they are about. It opens by tap or key, without a script. */
import { countedFor } from '../../governance/months.js';
import type { Visit } from '../visit.js';

/** Which entry a page belongs to. */
export type Section = (typeof DAILY)[number] | (typeof GROUPS)[number]['sections'][number];

const DAILY = ['brief', 'customers', 'overdue', 'funnel'] as const;
const GROUPS = [
  { name: 'toDo', sections: ['leads', 'lead-health', 'health', 'quiet', 'stuck'] },
  { name: 'lookBack', sections: ['lost', 'process', 'ai', 'outbox'] },
  { name: 'toUse', sections: ['knowledge', 'minutes', 'vocabulary', 'search'] },
] as const;

interface NavigationProps {
  readonly visit: Visit;
  readonly section: Section | undefined;
}

/** The page of somebody whose chat is on this server leads back to it; all others came from their platform's own app. */
export const Navigation = ({ visit, section }: NavigationProps) => {
  const { words } = visit;
  const { nav } = words;
  const entry = (name: Section) => (
    <a href={`/r/${name}`} aria-current={name === section ? 'page' : undefined}>
      {nav[name]}
    </a>
  );
  const folded = section !== undefined && !DAILY.some((name) => name === section);
  return (
    <nav aria-label={nav.label}>
      {visit.chat ? (
        <a class="to-chat" href="/" target="_top">
          {nav.chat}
        </a>
      ) : null}
      {DAILY.map(entry)}
      <details class="more-pages">
        <summary aria-current={folded ? 'true' : undefined}>{folded ? nav[section] : nav.more}</summary>
        <div class="page-groups">
          {GROUPS.map(({ name, sections }) => (
            <section aria-labelledby={`pages-${name}`}>
              <h2 id={`pages-${name}`}>{nav[name]}</h2>
              {sections.filter((one) => mayOpen(one, visit)).map(entry)}
            </section>
          ))}
        </div>
      </details>
    </nav>
  );
};

function mayOpen(section: Section, { person, people }: Visit): boolean {
  if (section === 'outbox') return person.role === 'admin';
  return section !== 'ai' || countedFor(person, people) !== undefined;
}
