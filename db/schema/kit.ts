import type { Day } from '../../src/terms.js';
import { type Engine, kitOf } from '../columns.js';

/** What tables are made of: the kinds of columns of one engine, and two columns that many tables have. */
export function schemaKit(engine: Engine) {
  const k = kitOf(engine);
  return {
    engine,
    k,
    workspaceColumn: () => k.int('workspace').notNull(),
    dayColumn: (name: string) => k.text(name).$type<Day>(),
  };
}

export type SchemaKit = ReturnType<typeof schemaKit>;
