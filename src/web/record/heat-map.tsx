import { atOf, weekdayOf } from '../../records/day.js';
import type { Id } from '../../terms.js';
import { Said } from '../said.js';
import { dayText, personName, type Visit } from '../visit.js';
import type { Heat, HeatCell } from './heat.js';
import { timelineHref } from './links.js';

interface HeatMapProps {
  readonly visit: Visit;
  readonly customer: Id;
  readonly heat: Heat;
}

/** A table of people and days; the number stands in each cell, the shade only repeats it. A tap opens the message or the day. */
export const HeatMap = ({ visit, customer, heat }: HeatMapProps) => {
  const { words, people } = visit;
  const said = words.record;
  return (
    <section class="sheet" aria-labelledby="heat">
      <h2 id="heat">{said.heat}</h2>
      <p class="finding">{said.heatFinding(heat.total, heat.rows.length, heat.quiet)}</p>
      {heat.rows.length > 0 ? (
        <section class="heat-scroll" tabindex={0} aria-label={said.heatCaption}>
          <table class="heat">
            <caption class="hidden">{said.heatCaption}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span class="hidden">{said.person}</span>
                </th>
                {heat.days.map((day) => (
                  <th scope="col" class={weekdayOf(day) === 1 ? 'week' : undefined}>
                    <span aria-hidden="true">{weekdayOf(day) === 1 ? day.slice(5) : ''}</span>
                    <span class="hidden">{dayText(day, visit)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {heat.rows.map((row) => {
                const who = personName(visit, row.person);
                const role = people.find((p) => p.id === row.person)?.role;
                return (
                  <tr>
                    <th scope="row">
                      <Said text={who} /> <span class="quiet">{role ? words.personRole[role] : ''}</span>
                    </th>
                    {row.cells.map((cell) => (
                      <Cell visit={visit} customer={customer} who={who} cell={cell} />
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      ) : null}
    </section>
  );
};

interface CellProps {
  readonly visit: Visit;
  readonly customer: Id;
  readonly who: string;
  readonly cell: HeatCell;
}

const Cell = ({ visit, customer, who, cell }: CellProps) => {
  const week = weekdayOf(cell.day) === 1 ? ' week' : '';
  if (cell.count === 0)
    return (
      <td class={`none${week}`}>
        <span class="hidden">{visit.words.record.heatNone}</span>
      </td>
    );
  // The day's end: its newest entry comes first.
  const end = { at: atOf(cell.day, 24 * 60, visit.zone), id: 0 };
  const href = cell.inbox === undefined ? timelineHref(customer, end) : `/r/message/${cell.inbox}`;
  return (
    <td class={`heat-${Math.min(cell.count, 4)}${week}`}>
      <a
        href={href}
        data-panel={cell.inbox === undefined ? undefined : true}
        aria-label={visit.words.record.heatCell(who, dayText(cell.day, visit), cell.count)}
      >
        {cell.count}
      </a>
    </td>
  );
};
