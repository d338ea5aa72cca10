/* biome-ignore-all lint/a11y/noRedundantRoles: on a phone the rows are laid out as cards, and a table laid out otherwise loses its roles */
import type { Child } from 'hono/jsx';
import { Said } from '../said.js';
import type { Visit } from '../visit.js';

export interface Column {
  readonly label: string;
  /** Figures stand on the right, under each other. */
  readonly figure?: boolean;
  /** Takes a whole line on a phone. */
  readonly long?: boolean;
}

export interface DataRow {
  /** What the row opens. */
  readonly href: string;
  /** The row's name: the text of its link. */
  readonly title: string;
  /** One for each column but the first. */
  readonly cells: readonly Child[];
}

interface TableProps {
  readonly caption: string;
  /** The first column holds the titles. */
  readonly columns: readonly Column[];
  readonly rows: readonly DataRow[];
}

/** A table whose rows open their record. */
export const DataTable = ({ caption, columns, rows }: TableProps) => (
  <table class="data" role="table">
    <caption class="hidden">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th scope="col" role="columnheader" class={column.figure ? 'number' : undefined}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr role="row">
          <th scope="row" role="rowheader">
            <a class="row-link" href={row.href} data-panel>
              <Said text={row.title} />
            </a>
          </th>
          {row.cells.map((cell, i) => (
            <td role="cell" class={classOf(columns[i + 1], cell)} data-label={columns[i + 1]?.label}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** What stands where nothing is known; left out on a phone. */
export const UNKNOWN = '—';

function classOf(column: Column | undefined, cell: Child): string | undefined {
  return [column?.figure && 'number', column?.long && 'long', cell === UNKNOWN && 'unknown'].filter(Boolean).join(' ') || undefined;
}

interface PagerProps {
  readonly visit: Pick<Visit, 'words'>;
  readonly page: Page;
  readonly total: number;
  /** The address of a page by its number. */
  readonly href: (page: number) => string;
}

/** Rows of a long list are shown so many at a time. */
export const PAGE_ROWS = 100;

/** A page of a list, counted from 1. */
export interface Page {
  readonly number: number;
  readonly from: number;
  readonly until: number;
}

/** The page that was asked for; the first when the text is no page number. */
export function pageOf(asked: string | undefined): Page {
  const number = /^[1-9]\d{0,5}$/.test(asked ?? '') ? Number(asked) : 1;
  return { number, from: (number - 1) * PAGE_ROWS, until: number * PAGE_ROWS };
}

/** Where in the list one is, and the way on. Nothing when all of it is shown. */
export const Pager = ({ visit, page, total, href }: PagerProps) => {
  const { words } = visit;
  if (total <= PAGE_ROWS) return null;
  return (
    <nav class="pages" aria-label={words.table.pages}>
      {page.number > 1 ? (
        <a class="button" href={href(page.number - 1)} rel="prev">
          {words.table.previous}
        </a>
      ) : null}
      <span class="quiet">{words.table.range(page.from + 1, Math.min(page.until, total), total)}</span>
      {page.until < total ? (
        <a class="button" href={href(page.number + 1)} rel="next">
          {words.table.next}
        </a>
      ) : null}
    </nav>
  );
};
