import { eq } from 'drizzle-orm';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

export async function customerName({ read, t }: Records, id: Id): Promise<string | undefined> {
  const [row] = await read.select({ name: t.customer.name }).from(t.customer).where(eq(t.customer.id, id));
  return row?.name;
}
