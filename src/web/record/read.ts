/** Everything the record page shows, asked for in one breath: where a read costs a round trip, all of it costs one. */
import { aliasesOf, contactsOf, dealsOf } from '../../access/queries.js';
import { dimensionsOf } from '../../numbers/dimensions/queries.js';
import { keyEventsOf, salesEventsOfCustomer } from '../../numbers/process/queries.js';
import type { Customer } from '../../records/rows.js';
import { stallsOf } from '../../strategy/queries.js';
import type { Visit } from '../visit.js';
import { heatSince } from './heat.js';
import { historyOf } from './history.js';
import { type Cursor, followUpActions, followUpsBefore, minutesHeld, signalsOf, together } from './queries.js';

/** So many entries of the timeline are on a page, and so many minutes on the first. */
export const PAGE = 50;
export const MINUTES = 5;
const SIGNALS = 60;
const NEWEST: Cursor = { at: Number.MAX_SAFE_INTEGER, id: Number.MAX_SAFE_INTEGER };

/** What a record is read for: whose records, the moment, and the names that texts are read with. */
export type RecordVisit = Pick<Visit, 'records' | 'now' | 'names'>;

/** The rows behind the record of a customer whom the visitor may see. `before` = the place in the timeline to go on from; then what stands only on the first page is empty. */
export async function readRecord({ records: each, now, names }: RecordVisit, { id }: Pick<Customer, 'id'>, before: Cursor | undefined) {
  const records = together(each);
  const place = before ?? NEWEST;
  const limit = PAGE + 1;
  const since = heatSince(now);
  const [aliases, contacts, deals, signals, followUps, said, history, stalls, first] = await Promise.all([
    aliasesOf(records, id),
    contactsOf(records, id),
    dealsOf(records, id),
    signalsOf(records, id, SIGNALS),
    followUpsBefore(records, id, place, limit),
    followUpActions(records, id, since),
    historyOf(records, id, { before: place, limit, causes: 4 * PAGE, since }),
    stallsOf(records, id),
    before
      ? undefined
      : Promise.all([
          minutesHeld(records, id, MINUTES + 1),
          salesEventsOfCustomer({ records }, id),
          keyEventsOf({ records }, id),
          dimensionsOf(records, id, { now, names }),
        ]),
  ]);
  const [minutes, events, keyEvents, dimensions] = first ?? [];
  return { limit, aliases, contacts, deals, signals, followUps, said, history, stalls, minutes, events, keyEvents, dimensions };
}
