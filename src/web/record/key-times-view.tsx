import { dayOf } from '../../records/day.js';
import { EVENT_WORDS } from '../../records/sales-event.js';
import type { At, Id } from '../../terms.js';
import { Said } from '../said.js';
import { dayText, type Visit, whenText } from '../visit.js';
import { KEY_TIME_WORDS } from './key-time-words.js';
import type { FirstResponse, Reached, KeyTimes as Times } from './key-times.js';

/** The key times, each with the message it was told in; what has not happened says so. */
export const KeyTimes = ({ visit, times }: { readonly visit: Visit; readonly times: Times }) => {
  const words = KEY_TIME_WORDS[visit.lang];
  const { response, quote, revisions, reached } = times;
  return (
    <section class="sheet" aria-labelledby="key-times">
      <h2 id="key-times">{words.title}</h2>
      <dl class="fields">
        <dt>{words.response}</dt>
        <dd class={isLate(response) ? 'late' : ''}>{responseText(response, visit)}</dd>
        <dt>{words.quote}</dt>
        <dd>
          {quote ? <On visit={visit} at={quote.at} inbox={quote.inbox} /> : <span class="missing">{words.noQuote}</span>}
          {quote?.days === undefined ? '' : ` · ${words.afterContact(quote.days)}`}
        </dd>
        <dt>{words.revisions}</dt>
        <dd>
          {revisions ? (
            <>
              {`${words.times(revisions.count)} · ${words.newest} ${EVENT_WORDS[visit.lang][revisions.last.kind]} `}
              <On visit={visit} at={revisions.last.at} inbox={revisions.last.inbox} />
            </>
          ) : (
            <span class="missing">{words.noRevisions}</span>
          )}
        </dd>
        <dt>{words.reached}</dt>
        <dd>
          <ReachedText visit={visit} reached={reached} />
        </dd>
      </dl>
      <p class="hint">{words.meaning}</p>
    </section>
  );
};

/** A day that opens the message it was told in. */
const On = ({ visit, at, inbox }: { readonly visit: Visit; readonly at: At; readonly inbox: Id | null }) => {
  const day = dayText(dayOf(at, visit.zone), visit);
  if (inbox === null) return <time>{day}</time>;
  return (
    <a class="source" href={`/r/message/${inbox}`} data-panel>
      <time>{day}</time>
    </a>
  );
};

const isLate = (response: FirstResponse): boolean =>
  response.kind === 'answered' ? !response.inTime : response.kind === 'waiting' && response.over;

function responseText(response: FirstResponse, visit: Visit): string {
  const words = KEY_TIME_WORDS[visit.lang];
  switch (response.kind) {
    case 'before':
      return `${whenText(response.at, visit)} · ${words.before}`;
    case 'answered':
      return `${whenText(response.at, visit)} · ${words.after(response.ms)}${response.inTime ? '' : ` · ${words.tooLate}`}`;
    case 'waiting':
      return response.over ? words.overdue : words.until(whenText(response.until, visit));
    case 'unknown':
      return words.unknown;
  }
}

const ReachedText = ({ visit, reached: { executive, roles, visit: met } }: { readonly visit: Visit; readonly reached: Reached }) => {
  const words = KEY_TIME_WORDS[visit.lang];
  const others = words.list(roles.map((role) => visit.words.contactRole[role]));
  return (
    <>
      {executive ? (
        <Said text={`${words.executive} ${executive.name} · ${words.since(dayText(dayOf(executive.createdAt, visit.zone), visit))}`} />
      ) : (
        <span class="missing">{roles.length === 0 ? words.nobody : words.below(others)}</span>
      )}
      {met ? (
        <>
          {` · ${EVENT_WORDS[visit.lang].executive_visit} `}
          <On visit={visit} at={met.at} inbox={met.inbox} />
        </>
      ) : null}
    </>
  );
};
