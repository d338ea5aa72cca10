/** One customer, all that is known: the five fields, deals, signals with their words, contacts, 30 days of work, the timeline. */
import { aliasesOf, contactsOf, dealsOf } from '../../access/queries.js';
import type { Customer } from '../../records/rows.js';
import { stallsOf } from '../../strategy/queries.js';
import type { Visit } from '../visit.js';
import { Contacts, Deals, Fields, Head } from './facts.js';
import { fourDimensionsSection } from './four-dimensions.js';
import { heatOf, heatSince } from './heat.js';
import { HeatMap } from './heat-map.js';
import { historyOf } from './history.js';
import { MinutesHeld } from './minutes-held.js';
import { processSection } from './process.js';
import { type Cursor, followUpActions, followUpsBefore, minutesHeld, signalsOf } from './queries.js';
import { Signals } from './signals.js';
import { timelineOf } from './timeline.js';
import { TimelineView } from './timeline-view.js';

const PAGE = 50;
const SIGNALS = 60;
const MINUTES = 5;
const NEWEST: Cursor = { at: Number.MAX_SAFE_INTEGER, id: Number.MAX_SAFE_INTEGER };

/** The record of a customer the visitor may see. `before` = the place in the timeline to go on from. */
export async function recordPage(visit: Visit, customer: Customer, before: Cursor | undefined) {
  const { records, now, today, zone } = visit;
  const place = before ?? NEWEST;
  const limit = PAGE + 1;
  const [aliases, contacts, deals, signals, followUps, said, history, stalls, minutes] = await Promise.all([
    aliasesOf(records, customer.id),
    contactsOf(records, customer.id),
    dealsOf(records, customer.id),
    signalsOf(records, customer.id, SIGNALS),
    followUpsBefore(records, customer.id, place, limit),
    followUpActions(records, customer.id, heatSince(now)),
    historyOf(records, customer.id, { before: place, limit, causes: 4 * PAGE, since: heatSince(now) }),
    stallsOf(records, customer.id),
    before ? [] : minutesHeld(records, customer.id, MINUTES + 1),
  ]);
  const [dimensions, process] = before
    ? [null, null]
    : await Promise.all([fourDimensionsSection(visit, customer), processSection(visit, customer, deals)]);
  const timeline = timelineOf({ followUps, limit, ...history }, PAGE);
  return (
    <article class="record">
      <Head visit={visit} customer={customer} deals={deals} aliases={aliases} stalls={stalls} />
      <div class="columns">
        <Fields visit={visit} customer={customer} deals={deals} followUps={before ? [] : followUps} />
        <Deals visit={visit} deals={deals} />
        <div class="column-sources">
          <Signals visit={visit} customer={customer} signals={signals} />
          <Contacts visit={visit} contacts={contacts} />
          <MinutesHeld visit={visit} minutes={minutes} most={MINUTES} />
        </div>
        {process}
        {dimensions}
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
