/** One customer, all that is known: the five fields, deals, key times, signals with their words, contacts, 30 days of work, the timeline. */

import type { Customer } from '../../records/rows.js';
import { extraDaysOf } from '../../records/workdays.js';
import type { Visit } from '../visit.js';
import { Contacts, Deals, Fields, Head } from './facts.js';
import { fourDimensionsSection } from './four-dimensions.js';
import { heatOf } from './heat.js';
import { HeatMap } from './heat-map.js';
import { keyTimesOf } from './key-times.js';
import { KeyTimes } from './key-times-view.js';
import { MinutesHeld } from './minutes-held.js';
import { processSection } from './process.js';
import type { Cursor } from './queries.js';
import { MINUTES, PAGE, readRecord } from './read.js';
import { Signals } from './signals.js';
import { timelineOf } from './timeline.js';
import { TimelineView } from './timeline-view.js';

/** The record of a customer the visitor may see. `before` = the place in the timeline to go on from. */
export async function recordPage(visit: Visit, customer: Customer, before: Cursor | undefined) {
  const { today, zone } = visit;
  const rows = await readRecord(visit, customer, before);
  const { aliases, contacts, deals, signals, followUps, said, history, stalls, minutes, events, keyEvents, dimensions } = rows;
  const timeline = timelineOf({ followUps, limit: rows.limit, ...history }, PAGE);
  return (
    <article class="record">
      <Head visit={visit} customer={customer} deals={deals} aliases={aliases} stalls={stalls} />
      <div class="columns">
        <Fields visit={visit} customer={customer} deals={deals} followUps={before ? [] : followUps} />
        <Deals visit={visit} deals={deals} />
        <div class="column-sources">
          <Signals visit={visit} customer={customer} signals={signals} />
          <Contacts visit={visit} contacts={contacts} />
          <MinutesHeld visit={visit} minutes={minutes ?? []} most={MINUTES} />
        </div>
        {keyEvents && (
          <KeyTimes
            visit={visit}
            times={keyTimesOf({ customer, contacts, events: keyEvents }, { ...visit, extra: extraDaysOf(visit.settings) })}
          />
        )}
        {events && processSection(visit, customer, deals, events)}
        {dimensions && (await fourDimensionsSection(visit, customer, dimensions))}
        <HeatMap visit={visit} customer={customer.id} heat={heatOf(said, history.done, today, zone)} />
        <TimelineView visit={visit} customer={customer.id} timeline={timeline} paged={before !== undefined} />
      </div>
    </article>
  );
}

/** `1732100000000.42` → a place in a timeline; undefined when it is none. */
export function cursorOf(text: string | undefined): Cursor | undefined {
  const [, at, id] = /^(\d{1,16})\.(\d{1,16})$/.exec(text ?? '') ?? [];
  return at === undefined || id === undefined ? undefined : { at: Number(at), id: Number(id) };
}
