/** A list behind a number: a page of rows with filters, each row with its source message, and the same rows as CSV. */
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { industriesOf } from '../../numbers/asked/queries.js';
import { scopeOf } from '../../numbers/scope.js';
import type { Id, Stage } from '../../terms.js';
import { harmless } from '../said.js';
import type { Visit } from '../visit.js';
import { DataTable, Pager, pageOf, UNKNOWN } from './data-table.js';
import { address, type Filter, Filters, parametersOf } from './filters.js';
import { ListPage } from './list-page.js';

/** One column: its text, which stands in the CSV too, and how a page shows it where that is more than the text. */
export interface ListColumn<Row> {
  readonly label: string;
  readonly figure?: boolean;
  readonly long?: boolean;
  text(row: Row): string;
  cell?(row: Row): Child;
}

/** The rows behind a number. `name` is the row's first column and opens `href`; undefined there = the visitor may not open it. */
export interface Listing<Row> {
  readonly path: string;
  readonly title: string;
  readonly count: string;
  /** How many rows there are in all: what the number says. */
  readonly total: number;
  readonly definition: string;
  readonly empty: string;
  readonly first: string;
  readonly filter: Filter;
  /** What the list can be narrowed down by besides who and industry. */
  readonly stages?: readonly Stage[];
  readonly dated?: boolean;
  /** Further parameters of the address. */
  readonly keep?: Readonly<Record<string, string | undefined>>;
  readonly columns: readonly ListColumn<Row>[];
  /** What stands above the table. */
  readonly above?: Child;
  name(row: Row): string;
  href(row: Row): string;
  rows(limit: number, offset: number): Promise<readonly Row[]>;
  /** The messages that rows rest on, in their order. */
  sources(rows: readonly Row[]): Promise<readonly (Id | null | undefined)[]>;
}

/** The page of a listing; its rows as many as fit. */
export async function listingBody<Row>(
  visit: Visit,
  listing: Listing<Row>,
  ask: (name: string) => string | undefined,
): Promise<JSX.Element> {
  const { words } = visit;
  const page = pageOf(ask('page'));
  const [rows, industries] = await Promise.all([listing.rows(page.until - page.from, page.from), industriesOf(scopeOf(visit))]);
  const sources = await listing.sources(rows);
  const parameters = { ...parametersOf(listing.filter), ...listing.keep };
  const csv = address(`${listing.path}.csv`, parameters);
  return (
    <ListPage
      title={listing.title}
      count={listing.count}
      definition={listing.definition}
      empty={listing.total === 0 ? listing.empty : undefined}
    >
      {listing.above}
      <Filters
        visit={visit}
        path={listing.path}
        filter={listing.filter}
        stages={listing.stages ?? []}
        industries={industries}
        dated={listing.dated ?? false}
        keep={listing.keep ?? {}}
      />
      {rows.length > 0 ? (
        <>
          <DataTable
            caption={listing.title}
            columns={[
              { label: listing.first },
              ...listing.columns.map(({ label, figure, long }) => ({ label, figure: figure ?? false, long: long ?? false })),
              { label: words.table.source },
            ]}
            rows={rows.map((row, i) => ({
              href: listing.href(row),
              title: listing.name(row),
              cells: [
                ...listing.columns.map((column) => column.cell?.(row) ?? (column.text(row) || UNKNOWN)),
                sourceCell(sources[i], listing.name(row), visit),
              ],
            }))}
          />
          <a class="button list-csv" href={csv} download>
            {words.table.csv}
          </a>
        </>
      ) : null}
      <Pager visit={visit} page={page} total={listing.total} href={(number) => address(listing.path, { ...parameters, page: number })} />
    </ListPage>
  );
}

function sourceCell(source: Id | null | undefined, name: string, { words }: Visit): Child {
  if (source == null) return UNKNOWN;
  return (
    <a class="source-link" href={`/r/message/${source}`} data-panel aria-label={words.table.sourceOf(harmless(name))}>
      {words.table.openSource}
    </a>
  );
}

/** Rows of a file are read so many at a time. */
const SLICE = 500;

/** All rows of a listing as a table: header first, the message's number last. */
export async function* listingTable<Row>(listing: Listing<Row>, { words }: Visit): AsyncGenerator<readonly (readonly string[])[]> {
  yield [[listing.first, ...listing.columns.map(({ label }) => label), words.table.source]];
  for (let from = 0; from < listing.total; from += SLICE) {
    const rows = await listing.rows(SLICE, from);
    if (rows.length === 0) return;
    const sources = await listing.sources(rows);
    yield rows.map((row, i) => [
      listing.name(row),
      ...listing.columns.map((column) => column.text(row)),
      sources[i] == null ? '' : `/r/message/${sources[i]}`,
    ]);
  }
}
