import { MOVE_KINDS } from '../../numbers/funnel/moves.js';
import { type MoveRow, moveCount, moveRows } from '../../numbers/funnel/queries.js';
import { stretchesBefore } from '../../numbers/funnel/stretches.js';
import { lastMessages } from '../../numbers/sources/queries.js';
import { atOf } from '../../records/day.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { extraDaysOf, nextWorkday } from '../../records/workdays.js';
import { OPEN_STAGES } from '../../terms.js';
import { amountColumn, industryColumn, ownerColumn } from '../tables/columns.js';
import { filterOf, scopeFor } from '../tables/filters.js';
import type { Listing } from '../tables/listing.js';
import { type Visit, whenText } from '../visit.js';

/** Moves of deals in a time, of one sort at one stage or all; by default those of the last working day. */
export async function movesListing(visit: Visit, ask: (name: string) => string | undefined): Promise<Listing<MoveRow>> {
  const { words, lang, zone, settings, records } = visit;
  const asked = filterOf(visit, ask);
  const { about } = stretchesBefore(visit.today, zone, settings);
  const filter = { ...asked, period: asked.period ?? { first: about, last: about } };
  const step = OPEN_STAGES.find((one) => one === filter.stage);
  const kind = step ? (MOVE_KINDS.find((one) => one === ask('kind')) ?? 'in') : undefined;
  const scope = scopeFor(visit, filter);
  // Free days belong to the working day before, as in the funnel.
  const extra = extraDaysOf(settings);
  const until = nextWorkday(filter.period.last, 1, extra);
  const meant = {
    ...{ from: atOf(filter.period.first, 0, zone), until: atOf(until, 0, zone) },
    ...(kind && step ? { kind, step } : {}),
  };
  const total = await moveCount(scope, meant);
  const said = words.lists.moves;
  const { column } = words;
  return {
    path: '/r/moves',
    title: kind && step ? `${said.title} · ${STAGE_WORDS[lang][step]} · ${words.lists.funnel[kind]}` : said.title,
    count: words.table.count(total),
    total,
    definition: said.definition,
    empty: said.none,
    first: column.customer,
    filter,
    stages: OPEN_STAGES,
    dated: true,
    keep: { kind },
    name: ({ customer }) => customer.name,
    href: ({ customer }) => `/r/customer/${customer.id}`,
    rows: (limit, offset) => moveRows(scope, meant, { limit, offset }),
    // The message that told the move; where none did, the customer's last.
    sources: async (rows) => {
      const last = await lastMessages(
        records,
        rows.map(({ customer }) => customer.id),
      );
      return rows.map(({ move, customer }) => move.inbox ?? last.get(customer.id));
    },
    columns: [
      {
        label: said.move,
        text: ({ move }) => `${move.from === null ? said.began : STAGE_WORDS[lang][move.from]} → ${STAGE_WORDS[lang][move.to]}`,
      },
      { label: said.when, text: ({ move }) => whenText(move.at, visit) },
      amountColumn(visit, ({ deal }) => deal),
      industryColumn(visit, ({ customer }) => customer),
      ownerColumn(visit, ({ deal }) => deal.owner),
    ],
  };
}
