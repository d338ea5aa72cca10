/* biome-ignore-all lint/a11y/noRedundantRoles: on a phone the rows are laid out as cards, and a table laid out otherwise loses its roles */
import { HELD_UP_MS, type HeldUp, heldUp, type Troubled, troubleCount, troubled } from '../../arrivals/queries.js';
import { titleOf } from '../../records/message-title.js';
import type { Trouble } from '../../records/rows.js';
import { Said } from '../said.js';
import { PAGE_ROWS, Pager, pageOf } from '../tables/data-table.js';
import { address } from '../tables/filters.js';
import { ListPage } from '../tables/list-page.js';
import { type Visit, whenText } from '../visit.js';

export const OUTBOX_PATH = '/r/outbox';

/** Messages that did not arrive or may not have, the newest first, each with a button that sends it again. For admins. */
export async function outboxPage(visit: Visit, ask: (name: string) => string | undefined) {
  const words = visit.words.outbox;
  const page = pageOf(ask('page'));
  const total = await troubleCount(visit.records, visit.workspace.id);
  const rows = await troubled(visit.records, visit.workspace.id, page.from, PAGE_ROWS);
  const held = await heldUp(visit.records, visit.workspace.id, visit.now - HELD_UP_MS);
  const refused = visit.refused();
  const again = ask('again') === '1';
  return (
    <ListPage
      title={words.title}
      count={visit.words.table.count(total)}
      definition={words.definition}
      empty={total === 0 && held.length === 0 && refused.length === 0 ? words.none : undefined}
    >
      {refused.map(({ since, words: said }) => (
        <p class="held-up" role="status">
          {words.refused(whenText(since, visit), said[visit.lang])}
        </p>
      ))}
      {held.map((each) => (
        <p class="held-up" role="status">
          {heldText(each, visit)}
        </p>
      ))}
      {again ? (
        <p class="definition" role="status">
          {words.sentAgain}
        </p>
      ) : null}
      {rows.length > 0 ? <TroubleTable visit={visit} rows={rows} page={page.number} /> : null}
      <Pager visit={visit} page={page} total={total} href={(number) => address(OUTBOX_PATH, { page: number })} />
    </ListPage>
  );
}

const heldText = ({ platform, count, since, trouble }: HeldUp, visit: Visit): string => {
  const words = visit.words.outbox;
  return words.held(words.platforms[platform], count, whenText(since, visit), trouble.code ?? words.why[trouble.kind]);
};

/** The kind of trouble in our words, then the platform's own code. */
const whyOf = ({ kind, code }: Trouble, why: Readonly<Record<Trouble['kind'], string>>): string =>
  code === undefined ? why[kind] : `${why[kind]} · ${code}`;

const TroubleTable = ({ visit, rows, page }: { visit: Visit; rows: readonly Troubled[]; page: number }) => {
  const words = visit.words.outbox;
  return (
    <table class="data" role="table">
      <caption class="hidden">{words.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[words.message, words.whom, words.platform, words.written, words.state].map((label) => (
            <th scope="col" role="columnheader">
              {label}
            </th>
          ))}
          <th scope="col" role="columnheader">
            <span class="hidden">{words.resend}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ row, person, group }) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              <Said text={titleOf(row)} />
            </th>
            <td role="cell" data-label={words.whom}>
              <Said text={person?.name ?? group ?? (row.conversationKind === 'group' ? words.group : words.stranger)} />
            </td>
            <td role="cell" data-label={words.platform}>
              {words.platforms[row.platform]}
            </td>
            <td role="cell" data-label={words.written}>
              {whenText(row.createdAt, visit)}
            </td>
            <td role="cell" data-label={words.state}>
              {row.state === 'unknown' ? words.unknown : words.dead}
              {row.trouble ? <small class="why">{whyOf(row.trouble, words.why)}</small> : null}
            </td>
            <td role="cell">
              <form method="post" action={address(`${OUTBOX_PATH}/${row.id}/again`, { page: page > 1 ? page : undefined })}>
                <button class="button" type="submit" aria-label={words.resendOf(titleOf(row))}>
                  {words.resend}
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
