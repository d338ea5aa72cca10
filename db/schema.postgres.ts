/** For drizzle-kit: the PostgreSQL form of the schema. */
import { defineSchema } from './schema.js';

export const {
  workspace,
  unit,
  person,
  identity,
  conversation,
  customer,
  alias,
  contact,
  deal,
  followup,
  signal,
  event,
  task,
  share,
  setting,
  healthDay,
  push,
  inbox,
  outbox,
  file,
  importBatch,
  counter,
} = defineSchema('postgres');
