import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Pin } from '../../records/rows.js';
import { type Id, OPEN_STAGES } from '../../terms.js';
import { at, ownDeals, sizeOf, valuesOf } from '../owned/queries.js';
import { type DealRow, withCustomer } from '../queries.js';
import type { Scope } from '../scope.js';

/** The pins of a person, the oldest first. */
export function pinsOf({ records }: Pick<Scope, 'records'>, person: Id): Promise<readonly Pin[]> {
  return prepared(
    records,
    'pins-of',
    (read, t) =>
      read
        .select()
        .from(t.pin)
        .where(eq(t.pin.person, sql.placeholder('person')))
        .orderBy(asc(t.pin.id)),
    { person },
  );
}

/** The open deals of the customers a person pinned, as far as the scope reaches. */
export function pinnedDeals(scope: Scope, person: Id): Promise<readonly DealRow[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `pinned-deals:${size}`,
    (read, t) =>
      withCustomer(read, t)
        .where(
          and(
            inArray(
              t.deal.customer,
              read
                .select({ customer: t.pin.customer })
                .from(t.pin)
                .where(eq(t.pin.person, at('pinner'))),
            ),
            inArray(t.deal.stage, [...OPEN_STAGES]),
            ownDeals(t, size),
          ),
        )
        .orderBy(asc(t.deal.nextDue), asc(t.deal.id)),
    { ...valuesOf(scope), pinner: person },
  );
}
