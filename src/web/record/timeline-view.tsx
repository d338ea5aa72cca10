import { dayOf } from '../../records/day.js';
import type { Day, Id } from '../../terms.js';
import { harmless, Said } from '../said.js';
import { dayText, personName, timeText, type Visit, whenText } from '../visit.js';
import type { PageWords } from '../words.js';
import { ChangeList } from './change-list.js';
import { changeLines } from './changes.js';
import { Source, timelineHref } from './links.js';
import type { Entry, Timeline } from './timeline.js';

interface TimelineProps {
  readonly visit: Visit;
  readonly customer: Id;
  readonly timeline: Timeline;
  /** True on any page but the first. */
  readonly paged: boolean;
}

/** What happened, newest first, by day. */
export const TimelineView = ({ visit, customer, timeline, paged }: TimelineProps) => {
  const { words } = visit;
  const days = new Map<Day, Entry[]>();
  for (const entry of timeline.entries) {
    const day = dayOf(entry.at, visit.zone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return (
    <section class="sheet" aria-labelledby="timeline">
      <h2 id="timeline">{words.record.timeline}</h2>
      {days.size === 0 ? <p class="empty">{paged ? words.record.noEarlier : words.record.noTimeline}</p> : null}
      {[...days].map(([day, entries]) => (
        <section class="day" aria-label={dayText(day, visit)}>
          <h3>{dayText(day, visit)}</h3>
          <ol class="entries">
            {entries.map((entry) => (
              <EntryView visit={visit} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {timeline.next || paged ? (
        <nav class="pages" aria-label={words.record.timeline}>
          {paged ? (
            <a class="button" href={`/r/customer/${customer}#timeline`}>
              {words.newest}
            </a>
          ) : null}
          {timeline.next ? (
            <a class="button" href={timelineHref(customer, timeline.next)} rel="next">
              {words.earlier}
            </a>
          ) : null}
        </nav>
      ) : null}
    </section>
  );
};

const EntryView = ({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) => {
  const { words } = visit;
  const who = personName(visit, entry.person);
  const changes = entry.undoes === undefined ? entry.events.flatMap((event) => changeLines(event, visit)) : [];
  const note = entry.kind === 'event' ? entry.events[0]?.note : undefined;
  const bare = entry.text === undefined && changes.length === 0 && !note;
  return (
    <li class={entry.undone ? 'entry undone' : 'entry'}>
      <p class="entry-head">
        <time datetime={new Date(entry.at).toISOString()}>{timeText(entry.at, visit.zone)}</time>
        <span class="who">
          <Said text={who} />
        </span>
        <KindTag visit={visit} entry={entry} />
        {entry.inbox === null ? null : <Source visit={visit} inbox={entry.inbox} who={who} at={entry.at} />}
      </p>
      {entry.text === undefined ? null : <Words text={entry.text} quote={entry.quote} label={words.record.customerSaid} />}
      <ChangeList lines={changes} visit={visit} />
      {note ? (
        <p class="quiet">
          <Said text={note} />
        </p>
      ) : null}
      {bare && (entry.undoes !== undefined || tagOf(entry, words) === undefined) ? (
        <p class="quiet">{entry.undoes === undefined ? words.record.changed : words.record.tookBack}</p>
      ) : null}
      {entry.undone ? (
        <p class="tone undone-note">
          <Said text={words.record.undone(personName(visit, entry.undone.actor), whenText(entry.undone.at, visit))} />
        </p>
      ) : null}
    </li>
  );
};

/** How it came in or what it was, when that is not simply a follow-up told in the chat. */
const KindTag = ({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) => {
  const tag = tagOf(entry, visit.words);
  return tag === undefined ? null : <span class="tag">{tag}</span>;
};

function tagOf({ kind, what = '' }: Entry, { eventKind, record }: PageWords): string | undefined {
  // Kinds are the words of those who write events; one that has no words here is shown by its changes alone.
  const known = Object.entries(eventKind).find(([name]) => name === what)?.[1];
  if (known !== undefined) return known;
  switch (kind) {
    case 'form':
      return record.form;
    case 'import':
      return record.import;
    case 'note':
      return record.note;
    case 'chat':
    case 'system':
    case 'event':
      return undefined;
  }
}

/** What was told; the customer's own words inside it stand out. */
const Words = ({ text, quote, label }: { readonly text: string; readonly quote: string | undefined; readonly label: string }) => {
  const at = quote ? text.indexOf(quote) : -1;
  if (!quote || at < 0)
    return (
      <>
        <p class="told">
          <Said text={text} />
        </p>
        {quote ? (
          <blockquote>
            <Said text={quote} />
          </blockquote>
        ) : null}
      </>
    );
  return (
    <p class="told">
      <bdi>
        {harmless(text.slice(0, at))}
        <q class="own-words" title={label}>
          {harmless(quote)}
        </q>
        {harmless(text.slice(at + quote.length))}
      </bdi>
    </p>
  );
};
