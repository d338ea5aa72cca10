import type { SourceMessage } from '../../access/queries.js';
import type { Event } from '../../records/rows.js';
import { ChangeList } from '../record/change-list.js';
import { changeLines } from '../record/changes.js';
import type { Undo } from '../record/queries.js';
import { Said } from '../said.js';
import { personName, type Visit, whenText } from '../visit.js';

interface RecordedProps {
  readonly visit: Visit;
  readonly message: SourceMessage;
  readonly undos: readonly Undo[];
}

/** What was written down because of it, by customer. */
export const Recorded = ({ visit, message, undos }: RecordedProps) => {
  const { words } = visit;
  const { customers, events, unseen } = message;
  return (
    <section aria-labelledby="recorded">
      <h2 id="recorded">{words.message.recorded}</h2>
      {customers.length === 0 && unseen === 0 ? <p class="empty">{words.message.nothing}</p> : null}
      <ul class="lines">
        {customers.map((customer) => (
          <li>
            <p>
              <a href={`/r/customer/${customer.id}`}>
                <Said text={customer.name} />
              </a>
            </p>
            {events
              .filter((event) => event.customer === customer.id)
              .filter((event, i, all) => event.undoes === null || all.findIndex((other) => other.undoes !== null) === i)
              .map((event) => (
                <RecordedEvent visit={visit} event={event} undone={undos.find((undo) => undo.undoes === event.id)} />
              ))}
          </li>
        ))}
        {unseen > 0 ? <li class="quiet">{words.message.notShown}</li> : null}
      </ul>
    </section>
  );
};

interface RecordedEventProps {
  readonly visit: Visit;
  readonly event: Event;
  readonly undone: Undo | undefined;
}

const RecordedEvent = ({ visit, event, undone }: RecordedEventProps) => {
  const { words } = visit;
  // Taking back is told once; what it put back stands with the entry that was taken back.
  if (event.undoes !== null) return <p class="quiet">{words.record.tookBack}</p>;
  const lines = changeLines(event, visit);
  return (
    <div class={undone ? 'undone' : undefined}>
      {lines.length === 0 ? <p class="changes quiet">{words.message.entry}</p> : <ChangeList lines={lines} visit={visit} />}
      {undone ? (
        <p class="tone undone-note">
          <Said text={words.record.undone(personName(visit, undone.actor), whenText(undone.at, visit))} />
        </p>
      ) : null}
    </div>
  );
};
