/** The words of a message that recorded values were read from: it is read again, and what agrees with the records is marked. */
import { toMinor } from '../../records/money.js';
import type { Event } from '../../records/rows.js';
import type { Span } from '../../terms.js';
import type { Found, Reading } from '../../understand/reading.js';
import type { PageWords } from '../words.js';
import type { Mark } from './marks.js';

const TABLES = new Set(['customer', 'contact', 'deal', 'followup']);

/** What was written down: values of customers, contacts, deals and follow-ups in the snapshots of events, as `column value`. */
function recordedIn(events: readonly Pick<Event, 'after'>[]): ReadonlySet<string> {
  const recorded = new Set<string>();
  for (const { after } of events)
    for (const [key, row] of Object.entries(after)) {
      const table = key.slice(0, key.indexOf(':'));
      if (row === null || !TABLES.has(table)) continue;
      for (const [column, value] of Object.entries(row)) if (value !== null) recorded.add(`${column} ${value}`);
    }
  return recorded;
}

/** `known`: contacts that the records have, by name, besides those the message brought. */
export function valueMarks(
  reading: Pick<Reading, 'deals'>,
  events: readonly Pick<Event, 'after'>[],
  known: ReadonlySet<string>,
  words: PageWords['message']['value'],
): readonly Mark[] {
  const recorded = recordedIn(events);
  const marks: Mark[] = [];
  const mark = (label: string, span: Span | undefined, agrees: boolean): void => {
    if (span && agrees) marks.push({ label, span });
  };
  const value = <T>(found: Found<T> | undefined, label: string, agrees: (value: T) => boolean): void =>
    mark(label, found?.span, found !== undefined && agrees(found.value));
  for (const deal of reading.deals) {
    value(deal.amount, words.amount, (amount) => recorded.has(`amount ${toMinor(amount.value)}`));
    value(deal.next, words.next, (next) => recorded.has(`nextDue ${next.day}`));
    value(deal.stage, words.stage, (stage) => recorded.has(`stage ${stage}`));
    value(deal.source, words.source, (source) => recorded.has(`source ${source}`));
    for (const { name, span } of deal.contacts) mark(words.contact, span, known.has(name) || recorded.has(`name ${name}`));
    for (const span of deal.quotes) mark(words.quote, span, true);
  }
  return marks;
}
