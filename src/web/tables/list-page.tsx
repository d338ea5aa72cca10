import type { Child } from 'hono/jsx';
import { Said } from '../said.js';

interface ListPageProps {
  readonly title: string;
  /** How many rows there are, as the brief counts them; undefined = not a number of the brief. */
  readonly count: string;
  /** What is counted, in a sentence. */
  readonly definition?: string | undefined;
  /** What will stand here and how to make it appear; shown when there is no row. */
  readonly empty?: string | undefined;
  readonly children?: Child;
}

/** The rows behind a number. */
export const ListPage = ({ title, count, definition, empty, children }: ListPageProps) => (
  <section class="list" aria-labelledby="list">
    <h1 id="list">
      <Said text={title} /> <span class="list-count">{count}</span>
    </h1>
    {definition ? <p class="definition">{definition}</p> : null}
    {children}
    {empty ? (
      <p class="empty list-empty" role="status">
        {empty}
      </p>
    ) : null}
  </section>
);
