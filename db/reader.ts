import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Schema } from './schema.js';

type Full = PgDatabase<PgQueryResultHKT, Schema>;

/** What both engines' query builders can do. Rows come back with the same types on both. */
export type Reader = Pick<Full, 'select' | 'selectDistinct' | '$count' | '$with' | 'with'>;
