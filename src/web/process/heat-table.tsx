import { dueEvents, shareDone, type Tally } from '../../numbers/process/tally.js';
import { NO_SHARE, type Share } from '../../records/process/state.js';
import { EVENT_WORDS } from '../../records/sales-event.js';
import type { EventKind, Id } from '../../terms.js';
import { Said } from '../said.js';
import { address } from '../tables/filters.js';
import type { Visit } from '../visit.js';
import { PROCESS_PATH } from './path.js';
import { WORDS } from './words.js';

interface HeatTableProps {
  readonly visit: Visit;
  readonly tally: Tally<Id>;
  readonly nameOf: (key: Id) => string;
  /** The rows are one person's customers, not people. */
  readonly single: boolean;
  /** What the table is narrowed down to, as parameters of an address. */
  readonly asked: Readonly<Record<string, string | number | undefined>>;
}

/** The weakest rows first; every number opens the rows it counts. The shade only repeats the number. */
export const HeatTable = ({ visit, tally, nameOf, single, asked }: HeatTableProps) => {
  const words = WORDS[visit.lang];
  const events = dueEvents(tally);
  const keys = [...tally.by]
    .filter(([, { all }]) => all.due > 0)
    .toSorted(([, a], [, b]) => (shareDone(a.all) ?? 1) - (shareDone(b.all) ?? 1) || b.all.due - a.all.due)
    .slice(0, ROWS);
  const hrefOf = (key: Id | undefined, event: EventKind | undefined): string => {
    const of = key === undefined ? asked : single ? { ...asked, customer: key } : { ...asked, rep: key };
    return address(PROCESS_PATH, { ...of, event, list: 'rows' });
  };
  const caption = single ? words.captionOne : words.caption;
  return (
    <section class="process-scroll" tabindex={0} aria-label={caption}>
      <table class="process">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{single ? words.customer : words.who}</th>
            <th scope="col">{words.all}</th>
            {events.map((event) => (
              <th scope="col">{EVENT_WORDS[visit.lang][event]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, { all, events: own }]) => (
            <tr>
              <th scope="row">
                <Said text={nameOf(key)} />
              </th>
              <Cell
                share={all}
                href={hrefOf(key, undefined)}
                label={words.cell(nameOf(key), words.all, all.done, all.due)}
                none={words.nothingDue}
              />
              {events.map((event) => {
                const share = own.get(event) ?? NO_SHARE;
                const label = words.cell(nameOf(key), EVENT_WORDS[visit.lang][event], share.done, share.due);
                return <Cell share={share} href={hrefOf(key, event)} label={label} none={words.nothingDue} />;
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            <Cell
              share={tally.all}
              href={hrefOf(undefined, undefined)}
              label={words.cell(words.all, words.all, tally.all.done, tally.all.due)}
              none={words.nothingDue}
            />
            {events.map((event) => {
              const share = tally.events.get(event) ?? NO_SHARE;
              const label = words.cell(words.all, EVENT_WORDS[visit.lang][event], share.done, share.due);
              return <Cell share={share} href={hrefOf(undefined, event)} label={label} none={words.nothingDue} />;
            })}
          </tr>
        </tfoot>
      </table>
    </section>
  );
};

/** A table of more rows than this is no table any more; the weakest stand in it. */
const ROWS = 60;

interface CellProps {
  readonly share: Share;
  readonly href: string;
  readonly label: string;
  readonly none: string;
}

const Cell = ({ share, href, label, none }: CellProps) => {
  const done = shareDone(share);
  if (done === null)
    return (
      <td class="none">
        <span aria-hidden="true">·</span>
        <span class="hidden">{none}</span>
      </td>
    );
  return (
    <td class={`shade-${Math.floor(done * 4 + 1e-9)}`}>
      <a href={href} aria-label={label}>{`${share.done}/${share.due}`}</a>
    </td>
  );
};
