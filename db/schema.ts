/** The tables, written once for both engines; by theme in `schema/`. What the rows mean stands in `src/records/rows.ts`. */
import type { Engine } from './columns.js';
import { customersTables } from './schema/customers.js';
import { schemaKit } from './schema/kit.js';
import { knowledgeTables } from './schema/knowledge.js';
import { messagesTables } from './schema/messages.js';
import { modelTables } from './schema/model.js';
import { peopleTables } from './schema/people.js';
import { pushesTables } from './schema/pushes.js';
import { toldTables } from './schema/told.js';

/** The tables of one engine. Every row carries its workspace, so that PostgreSQL can be partitioned by it. */
export function defineSchema(engine: Engine) {
  const kit = schemaKit(engine);
  return {
    ...peopleTables(kit),
    ...customersTables(kit),
    ...toldTables(kit),
    ...knowledgeTables(kit),
    ...pushesTables(kit),
    ...messagesTables(kit),
    ...modelTables(kit),
  };
}

export type Schema = ReturnType<typeof defineSchema>;
