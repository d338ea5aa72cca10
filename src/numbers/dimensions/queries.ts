/** The four dimensions of a customer, and of a team's customers over a stretch, read from what was logged. */
import { and, desc, eq, gte, inArray, ne } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';
import type { Names } from '../../understand/names/names.js';
import { type FourDimensions, fourDimensions, type SpokenOf } from '../../understand/read-dimensions.js';
import { at, ownCustomers, ownedIn, sizeOf, valuesOf } from '../owned/queries.js';
import type { Scope } from '../scope.js';

/** What is older says little of today. */
const DAYS = 90;
const DAY_MS = 86_400_000;
const MOST = 200;
/** So many follow-ups of a team are read, the newest; the answer says when there were more. */
export const MOST_OF_TEAM = 2000;

const productsWith = (names: Pick<Names, 'find'>) => (text: string) =>
  names.find(text).flatMap(({ kind, span }) => (kind === 'product' ? [span] : []));

/** The four dimensions of the last ninety days. Ask for permission before. */
export async function dimensionsOf(
  records: Records,
  customer: Id,
  { now, names }: { readonly now: At; readonly names: Pick<Names, 'find'> },
): Promise<FourDimensions> {
  const since = now - DAYS * DAY_MS;
  const [said, rivals] = await Promise.all([
    prepared(
      records,
      'dimensions-said',
      (read, t) =>
        read
          .select({ id: t.followup.id, inbox: t.followup.inbox, at: t.followup.at, text: t.followup.text, sentiment: t.followup.sentiment })
          .from(t.followup)
          .where(and(eq(t.followup.customer, at('customer')), gte(t.followup.at, at('since')), ne(t.followup.kind, 'system')))
          .orderBy(desc(t.followup.at), desc(t.followup.id))
          .limit(MOST),
      { customer, since },
    ),
    prepared(
      records,
      'dimensions-rivals',
      (read, t) =>
        read
          .select({ followup: t.signal.followup, words: t.signal.words })
          .from(t.signal)
          .where(and(eq(t.signal.customer, at('customer')), eq(t.signal.kind, 'competitor'), gte(t.signal.at, at('since')))),
      { customer, since },
    ),
  ]);
  return fourDimensions(withRivals(said, rivals), productsWith(names));
}

export interface CustomerDimensions {
  readonly customer: Id;
  readonly name: string;
  readonly dimensions: FourDimensions;
}

/** What was said to or by the customers of a scope since a moment, newest first, with the rivals named in it; one more than is read where there were more. */
export async function spokenOfTeam(scope: Scope, people: readonly Id[], since: At) {
  // Each person's follow-ups are found by an index; those of nobody in particular are not.
  const told: Scope = scope.owners.kind === 'all' ? { ...scope, owners: { kind: 'owners', owners: people } } : scope;
  const size = sizeOf(told);
  const values = { ...valuesOf(told), since, most: MOST_OF_TEAM + 1 };
  const saying = prepared(
    scope.records,
    `dimensions-team:${size}`,
    (read, t) =>
      read
        .select({
          ...{ id: t.followup.id, inbox: t.followup.inbox, at: t.followup.at, text: t.followup.text, sentiment: t.followup.sentiment },
          ...{ customer: t.customer.id, name: t.customer.name },
        })
        .from(t.followup)
        .innerJoin(t.customer, eq(t.customer.id, t.followup.customer))
        .where(
          and(
            eq(t.followup.workspace, at('workspace')),
            ownedIn(t.followup.person, size),
            gte(t.followup.at, at('since')),
            inArray(t.followup.kind, ['chat', 'form']),
            ownCustomers(t, size),
          ),
        )
        .orderBy(desc(t.followup.at), desc(t.followup.id))
        .limit(at('most')),
    values,
  );
  const naming = prepared(
    scope.records,
    `dimensions-team-rivals:${size}`,
    (reader, t) =>
      reader
        .select({ followup: t.signal.followup, words: t.signal.words })
        .from(t.followup)
        .innerJoin(
          t.signal,
          and(eq(t.signal.customer, t.followup.customer), eq(t.signal.kind, 'competitor'), eq(t.signal.followup, t.followup.id)),
        )
        .where(and(eq(t.followup.workspace, at('workspace')), ownedIn(t.followup.person, size), gte(t.followup.at, at('since'))))
        .limit(at('most')),
    values,
  );
  const [said, rivals] = await Promise.all([saying, naming]);
  return { said, rivals };
}

/** The four dimensions of each customer whom the scope's people spoke to since a moment. `all` = every follow-up was read. */
export async function dimensionsOfTeam(
  scope: Scope,
  people: readonly Id[],
  { since, names }: { readonly since: At; readonly names: Pick<Names, 'find'> },
): Promise<{ readonly customers: readonly CustomerDimensions[]; readonly all: boolean }> {
  const { said, rivals } = await spokenOfTeam(scope, people, since);
  const read = said.slice(0, MOST_OF_TEAM);
  const byCustomer = new Map<Id, (typeof read)[number][]>();
  for (const row of read) byCustomer.set(row.customer, [...(byCustomer.get(row.customer) ?? []), row]);
  const products = productsWith(names);
  return {
    customers: [...byCustomer].map(([customer, rows]) => ({
      customer,
      name: rows[0]?.name ?? '',
      dimensions: fourDimensions(withRivals(rows, rivals), products),
    })),
    all: said.length <= MOST_OF_TEAM,
  };
}

type Said = Omit<SpokenOf, 'rivals'> & { readonly id: Id };

function withRivals(said: readonly Said[], rivals: readonly { readonly followup: Id; readonly words: string }[]): readonly SpokenOf[] {
  const named = new Map<Id, string[]>();
  for (const { followup, words } of rivals) named.set(followup, [...(named.get(followup) ?? []), words]);
  return said.map((one) => ({ ...one, rivals: named.get(one.id) ?? [] }));
}
