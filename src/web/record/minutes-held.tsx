import { PARTIES } from '../../records/minutes.js';
import { Said } from '../said.js';
import { dayText, personName, type Visit } from '../visit.js';
import type { Held } from './queries.js';

interface MinutesHeldProps {
  readonly visit: Visit;
  readonly minutes: readonly Held[];
  /** So many are listed; where there is one more, all are a tap away. */
  readonly most: number;
}

/** Minutes of talks with the customer, the newest first: what came of each in a line, and what is still missing. */
export const MinutesHeld = ({ visit, minutes, most }: MinutesHeldProps) => {
  const { words } = visit;
  if (minutes.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="minutes">
      <h2 id="minutes">{words.minutes.title}</h2>
      <ul class="lines">
        {minutes.slice(0, most).map((held) => (
          <li>
            <p>
              <a href={`/r/minutes/${held.id}`}>
                {dayText(held.heldOn, visit)} · {words.minutes.kinds[held.kind]}
              </a>
            </p>
            <p class="quiet">
              <Said text={gist(held, visit)} />
            </p>
          </li>
        ))}
      </ul>
      {minutes.length > most ? (
        <p>
          <a href="/r/minutes">{words.record.allMinutes}</a>
        </p>
      ) : null}
    </section>
  );
};

function gist({ body, by }: Held, visit: Visit): string {
  const { minutes, record } = visit.words;
  const [first] = [...body.decisions, ...body.summary];
  const missing = PARTIES.filter((party) => body.blocks[party].length === 0 && !body.nothing.includes(party));
  return [
    first?.text,
    body.actions.length > 0 ? record.actions(body.actions.length) : undefined,
    missing.length > 0 ? `${minutes.missing} ${missing.map((party) => minutes.blocks[party]).join(record.and)}` : undefined,
    minutes.madeBy(personName(visit, by)),
  ]
    .filter(Boolean)
    .join(' · ');
}
