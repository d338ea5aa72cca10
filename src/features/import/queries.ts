import { and, desc, eq, gte, lt } from 'drizzle-orm';
import type { ImportBatch } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** A batch, the name of its file, and the key of the latest message about it. */
export async function batchById(
  records: Records,
  id: Id,
): Promise<{ readonly batch: ImportBatch; readonly name: string; readonly key: string | undefined } | undefined> {
  const { importBatch, file, outbox } = records.t;
  const [row] = await records.read
    .select({ batch: importBatch, name: file.name })
    .from(importBatch)
    .innerJoin(file, eq(file.id, importBatch.file))
    .where(eq(importBatch.id, id));
  const [card] = await records.read
    .select({ key: outbox.key })
    .from(outbox)
    .where(and(gte(outbox.key, `import:${id}:`), lt(outbox.key, `import:${id};`)))
    .orderBy(desc(outbox.id))
    .limit(1);
  return row && { ...row, key: card?.key };
}
