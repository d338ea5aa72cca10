import { and, count, desc, eq, gt, gte, inArray, isNull, lt, max, notInArray, or } from 'drizzle-orm';
import type { Change } from '../../decision.js';
import type { Customer, Event, Person } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** How often the sample data was put in. */
export async function timesLoaded({ read, t }: Records, workspace: Id): Promise<number> {
  const rows = await read
    .select({ id: t.event.id })
    .from(t.event)
    .where(and(eq(t.event.workspace, workspace), eq(t.event.kind, 'demo.loaded')));
  return rows.length;
}

/** The sample data as it lies in the database. */
export interface Sample {
  /** The event of the loading. */
  readonly event: Event;
  /** Its customers as they stand. */
  readonly customers: readonly Customer[];
  /** Its messages. */
  readonly messages: readonly Id[];
  /** Customers that are not of it. */
  readonly own: number;
}

/** The sample data that was put in last; undefined when there is none, or none of it is left. */
export async function sampleOf({ read, t }: Records, workspace: Id): Promise<Sample | undefined> {
  const [event] = await read
    .select()
    .from(t.event)
    .where(and(eq(t.event.workspace, workspace), eq(t.event.kind, 'demo.loaded')))
    .orderBy(desc(t.event.at), desc(t.event.id))
    .limit(1);
  if (!event) return undefined;
  // Its messages have lanes of their own, `demo:…`; ';' is the next character.
  const messages = await read
    .select({ id: t.inbox.id })
    .from(t.inbox)
    .where(and(gte(t.inbox.lane, 'demo:'), lt(t.inbox.lane, 'demo;'), eq(t.inbox.workspace, workspace), gt(t.inbox.id, event.id)))
    .orderBy(t.inbox.id);
  const latest = messages.at(-1)?.id ?? event.id;
  const [told] = await read
    .select({ last: max(t.event.id) })
    .from(t.event)
    .where(eq(t.event.inbox, latest));
  // Written in one go, what is told of the last message at its end: nobody's own customer has a number in between.
  const last = Number(told?.last ?? latest);
  const customers = await read
    .select()
    .from(t.customer)
    .where(and(eq(t.customer.workspace, workspace), gt(t.customer.id, event.id), lt(t.customer.id, last)));
  if (customers.length === 0) return undefined;
  const all = await read.$count(t.customer, eq(t.customer.workspace, workspace));
  return { event, customers, messages: messages.map(({ id }) => id), own: all - customers.length };
}

/** Follow-ups on customers of the sample that somebody told since. */
export async function toldSince({ read, t }: Records, { customers, messages }: Sample): Promise<number> {
  const [row] = await read
    .select({ n: count() })
    .from(t.followup)
    .where(
      and(
        inArray(
          t.followup.customer,
          customers.map(({ id }) => id),
        ),
        or(isNull(t.followup.inbox), notInArray(t.followup.inbox, [...messages])),
      ),
    );
  return Number(row?.n ?? 0);
}

/** Tables whose rows hang on a customer and mean nothing without it. */
const HANGING = [
  'alias',
  'contact',
  'deal',
  'followup',
  'signal',
  'salesEvent',
  'event',
  'task',
  'share',
  'question',
  'pin',
  'minutes',
  'suggestion',
  'modelExclusion',
  'knowledge',
  'term',
] as const;

/** Takes away every row of the sample: its customers with all that hangs on them, its messages, and the days counted with them. */
export async function removals({ read, t }: Records, workspace: Id, { customers, messages }: Sample): Promise<readonly Change[]> {
  const of = customers.map(({ id }) => id);
  const changes: Change[] = [];
  const gone = (table: Exclude<Change['table'], 'customer'>, rows: readonly { readonly id: Id }[]): void => {
    // The union over tables cannot be narrowed by a table's name.
    for (const { id } of rows) changes.push({ kind: 'remove', table, id } as Change);
  };
  for (const name of HANGING) gone(name, await read.select({ id: t[name].id }).from(t[name]).where(inArray(t[name].customer, of)));
  const deals = changes.flatMap(({ table, ...change }) => (table === 'deal' && 'id' in change ? [change.id] : []));
  gone('stageMove', await read.select({ id: t.stageMove.id }).from(t.stageMove).where(inArray(t.stageMove.deal, deals)));
  // What was counted with these customers compares with nothing any more.
  const owners = [...new Set(customers.map(({ owner }) => owner))];
  const leads = await read.select({ id: t.person.manager }).from(t.person).where(inArray(t.person.id, owners));
  const counted = [...owners, ...leads.flatMap(({ id }) => (id === null ? [] : [id]))];
  gone(
    'healthDay',
    await read
      .select({ id: t.healthDay.id })
      .from(t.healthDay)
      .where(and(eq(t.healthDay.workspace, workspace), inArray(t.healthDay.owner, counted))),
  );
  gone(
    'inbox',
    messages.map((id) => ({ id })),
  );
  for (const { id } of await read.select({ id: t.conversation.id }).from(t.conversation).where(inArray(t.conversation.customer, of)))
    changes.push({ kind: 'update', table: 'conversation', id, set: { customer: null } });
  // Somebody may be writing to one of them at this moment: then all is looked at anew.
  for (const { id, version } of customers) changes.push({ kind: 'remove', table: 'customer', id, version });
  return changes;
}

/**
 * The people of the sample whom nobody has used: they wrote nothing, and no customer is theirs but those of the sample. The others stay.
 */
export async function unusedPeople(
  { read, t }: Records,
  { event, customers }: Sample,
  everybody: readonly Person[],
): Promise<readonly { readonly person: Id; readonly identities: readonly Id[] }[]> {
  const added = Object.keys(event.after).flatMap((key) => (key.startsWith('person:') ? [Number(key.slice('person:'.length))] : []));
  if (added.length === 0) return [];
  const identities = await read.select().from(t.identity).where(inArray(t.identity.person, added));
  const wrote = new Set(
    identities.length === 0
      ? []
      : (
          await read
            .selectDistinct({ lane: t.inbox.lane })
            .from(t.inbox)
            .where(
              inArray(
                t.inbox.lane,
                identities.map(({ platform, account }) => `${platform}:dm:${account}`),
              ),
            )
        ).map(({ lane }) => lane),
  );
  const owns = await read
    .selectDistinct({ owner: t.customer.owner })
    .from(t.customer)
    .where(
      and(
        inArray(t.customer.owner, added),
        notInArray(
          t.customer.id,
          customers.map(({ id }) => id),
        ),
      ),
    );
  const busy = new Set([
    ...owns.map(({ owner }) => owner),
    ...identities.filter(({ platform, account }) => wrote.has(`${platform}:dm:${account}`)).map(({ person }) => person),
  ]);
  const unused = new Set(added.filter((id) => !busy.has(id) && everybody.some((person) => person.id === id)));
  // Whoever leads somebody that stays, stays.
  for (const { id, manager } of everybody) if (manager !== null && !unused.has(id)) unused.delete(manager);
  return [...unused].map((person) => ({ person, identities: identities.filter((row) => row.person === person).map(({ id }) => id) }));
}
