import { and, count, eq, gt, gte, isNull, or } from 'drizzle-orm';
import type { Code, Customer, Deal, FollowUp, Identity, Person, SalesEvent, Share, Task } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id, PersonRef } from '../../terms.js';

export async function codeNamed({ read, t }: Records, code: string): Promise<Code | undefined> {
  const [row] = await read.select().from(t.code).where(eq(t.code.code, code));
  return row;
}

/** The admin's code that can still be used, if there is one. */
export async function openAdminCode({ read, t }: Records, workspace: Id, now: At): Promise<Code | undefined> {
  const [row] = await read
    .select()
    .from(t.code)
    .where(and(eq(t.code.workspace, workspace), eq(t.code.kind, 'admin'), isNull(t.code.usedAt), gt(t.code.expiresAt, now)))
    .orderBy(t.code.id)
    .limit(1);
  return row;
}

/** What a wrong code is noted as. */
export const WRONG_CODE = 'code.wrong';

/** How many wrong codes came from an account since a moment. */
export async function wrongCodes({ read, t }: Records, workspace: Id, { platform, account }: PersonRef, since: At): Promise<number> {
  const [row] = await read
    .select({ n: count() })
    .from(t.event)
    .where(
      and(
        eq(t.event.workspace, workspace),
        eq(t.event.kind, WRONG_CODE),
        gte(t.event.at, since),
        eq(t.event.note, `${platform}:${account}`),
      ),
    );
  return Number(row?.n ?? 0);
}

/** Every account of the workspace, oldest first. */
export function identities({ read, t }: Records, workspace: Id): Promise<readonly Identity[]> {
  return read.select().from(t.identity).where(eq(t.identity.workspace, workspace)).orderBy(t.identity.id);
}

export async function identityOf({ read, t }: Records, { platform, account }: PersonRef): Promise<Identity | undefined> {
  const [row] = await read
    .select()
    .from(t.identity)
    .where(and(eq(t.identity.platform, platform), eq(t.identity.account, account)));
  return row;
}

/** Everything that hangs on one person. */
export interface Belongings {
  readonly identities: readonly Identity[];
  readonly customers: readonly Customer[];
  readonly deals: readonly Deal[];
  readonly followups: readonly FollowUp[];
  readonly salesEvents: readonly SalesEvent[];
  readonly tasks: readonly Task[];
  readonly shares: readonly Share[];
  readonly reports: readonly Person[];
}

export async function belongingsOf({ read, t }: Records, { id, workspace }: Pick<Person, 'id' | 'workspace'>): Promise<Belongings> {
  return {
    identities: await read.select().from(t.identity).where(eq(t.identity.person, id)),
    customers: await read.select().from(t.customer).where(eq(t.customer.owner, id)),
    deals: await read.select().from(t.deal).where(eq(t.deal.owner, id)),
    followups: await read.select().from(t.followup).where(eq(t.followup.person, id)),
    salesEvents: await read
      .select()
      .from(t.salesEvent)
      .where(and(eq(t.salesEvent.workspace, workspace), eq(t.salesEvent.person, id))),
    tasks: await read.select().from(t.task).where(eq(t.task.owner, id)),
    shares: await read
      .select()
      .from(t.share)
      .where(or(eq(t.share.person, id), eq(t.share.by, id))),
    reports: await read.select().from(t.person).where(eq(t.person.manager, id)),
  };
}

export function sharesWith({ read, t }: Records, person: Id): Promise<readonly Share[]> {
  return read.select().from(t.share).where(eq(t.share.person, person));
}
