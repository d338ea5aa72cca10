import type { Child } from 'hono/jsx';
import type { At, Id } from '../../terms.js';
import { type Visit, whenText } from '../visit.js';
import type { Cursor } from './queries.js';

interface SourceProps {
  readonly visit: Visit;
  readonly inbox: Id;
  /** Who said it, and when. */
  readonly who: string;
  readonly at: At;
  readonly children?: Child;
}

/** Opens the message something was read from: in the panel beside on wide screens, else as a page. */
export const Source = ({ visit, inbox, who, at, children }: SourceProps) => (
  <a
    class="source"
    href={`/r/message/${inbox}`}
    data-panel
    aria-label={children ? undefined : visit.words.record.openSource(who, whenText(at, visit))}
  >
    {children ?? visit.words.record.original}
  </a>
);

/** The address of a timeline's page that begins before a place. */
export const timelineHref = (customer: Id, { at, id }: Cursor): string => `/r/customer/${customer}?before=${at}.${id}#timeline`;
