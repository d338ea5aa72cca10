import { and, desc, eq, gte, sql } from 'drizzle-orm';
import type { ModelExclusion, Setting } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';

/** A setting as it is stored. */
export async function settingRow({ read, t }: Records, workspace: Id, key: string): Promise<Setting | undefined> {
  const [row] = await read
    .select()
    .from(t.setting)
    .where(and(eq(t.setting.workspace, workspace), eq(t.setting.key, key)));
  return row;
}

/** The mark that keeps a customer from models. */
export async function exclusionOf({ read, t }: Records, workspace: Id, customer: Id): Promise<ModelExclusion | undefined> {
  const [row] = await read
    .select()
    .from(t.modelExclusion)
    .where(and(eq(t.modelExclusion.workspace, workspace), eq(t.modelExclusion.customer, customer)));
  return row;
}

/** Customers kept from models, the latest first, with their owners for judging who may read the names. */
export async function excludedCustomers(
  { read, t }: Records,
  workspace: Id,
): Promise<readonly { readonly id: Id; readonly name: string; readonly owner: Id }[]> {
  return read
    .select({ id: t.customer.id, name: t.customer.name, owner: t.customer.owner })
    .from(t.modelExclusion)
    .innerJoin(t.customer, eq(t.customer.id, t.modelExclusion.customer))
    .where(eq(t.modelExclusion.workspace, workspace))
    .orderBy(desc(t.modelExclusion.at))
    .limit(200);
}

/** Calls and tokens since one moment, money since another. */
export async function usedSince({ read, t }: Records, workspace: Id, day: At, month: At) {
  const { modelCall } = t;
  const number = (query: ReturnType<typeof sql>) => sql<number>`coalesce(${query}, 0)`.mapWith(Number);
  const [row] = await read
    .select({
      calls: number(sql`sum(case when ${modelCall.at} >= ${day} and ${modelCall.model} <> '' then 1 else 0 end)`),
      tokens: number(sql`sum(case when ${modelCall.at} >= ${day} then ${modelCall.tokensIn} + ${modelCall.tokensOut} else 0 end)`),
      tokensThisMonth: number(sql`sum(${modelCall.tokensIn} + ${modelCall.tokensOut})`),
      cost: number(sql`sum(${modelCall.cost})`),
    })
    .from(modelCall)
    .where(and(eq(modelCall.workspace, workspace), gte(modelCall.at, month)));
  return row ?? { calls: 0, tokens: 0, tokensThisMonth: 0, cost: 0 };
}
