/** The labelled rows of a corpus: what must be read, what also counts, what may be left out. */
import { z } from 'zod';

const names = z.array(z.string().nullable());
const span = z.tuple([z.string(), z.string()]);

const contact = z.object({
  name: z.string(),
  name_accept: names.optional(),
  role: z.string(),
  role_accept: z.array(z.string()).optional(),
  optional: z.boolean().optional(),
});

const deal = z.object({
  customer: z.string().nullable().default(null),
  customer_accept: names.optional(),
  contacts: z.array(contact).default([]),
  stage: z.string().nullable().default(null),
  stage_accept: names.optional(),
  amount: z.number().nullable().default(null),
  amount_accept: z.array(z.number().nullable()).optional(),
  currency: z.string().nullish(),
  next_date: z.string().nullable().default(null),
  next_date_accept: names.optional(),
  next_date_window: span.optional(),
  signals: z.array(z.string()).default([]),
  signals_optional: z.array(z.string()).default([]),
  competitors: z.array(z.string()).default([]),
  competitors_optional: z.array(z.string()).default([]),
  competitor_accept: z.record(z.string(), z.array(z.string())).default({}),
  sentiment: z.string().nullable().default(null),
  sentiment_accept: names.optional(),
});
export type GoldDeal = Readonly<z.infer<typeof deal>>;

const fact = z.object({
  text: z.string(),
  keys: z.array(z.array(z.string())),
  optional: z.boolean().optional(),
  owner: z.string().nullish(),
  owner_accept: z.array(z.string()).optional(),
  due: z.string().nullish(),
  due_window: span.optional(),
});
export type GoldFact = Readonly<z.infer<typeof fact>>;

const slots = z.record(z.string(), z.unknown()).default({});
const intent = { intent: z.string(), intent_accept: z.array(z.string()).optional() };
const facts = z.array(fact).default([]);

/** A value of a text; the suites of values differ in which of these they fill. */
const value = z.looseObject({
  type: z.string(),
  match: z.string().optional(),
  date: z.string().optional(),
  accept_dates: z.array(z.string()).optional(),
  value: z.union([z.string(), z.number()]).optional(),
  accept: z.array(z.unknown()).optional(),
  start: z.string().nullish(),
  end: z.string().nullish(),
  unit: z.string().nullish(),
  min: z.number().optional(),
  max: z.number().optional(),
});
export type GoldValue = Readonly<z.infer<typeof value>>;

const named = z.object({ type: z.string(), start: z.number(), end: z.number() });

const row = { id: z.union([z.string(), z.number()]).transform(String), lang: z.string().optional() };
const KINDS = {
  values: z.object({
    ...row,
    lang: z.string(),
    family: z.enum(['datetime', 'money', 'number', 'percent', 'phone']),
    expect: z.array(value),
    core: z.boolean().optional(),
    conflict: z.unknown().optional(),
  }),
  names: z.object({ ...row, entities: z.array(named) }),
  offtopic: z.object({ ...row, expect: z.object({ intent_not: z.string() }) }),
  meetings: z.object({ ...row, gold: z.object({ sales: facts, solution: facts, delivery: facts, actions: facts }) }),
  chats: z.object({ ...row, gold: z.object({ deal, commitments: facts, objections: facts, next_steps: facts }) }),
  messages: z.object({ ...row, gold: z.object({ ...intent, deals: z.array(deal), slots }) }),
  qa: z.object({ ...row, gold: z.object({ ...intent, slots }) }),
  sentiment: z.object({ ...row, sentiment: z.string() }),
} as const;

export type Kind = keyof typeof KINDS;
export type GoldRow<K extends Kind> = Readonly<z.infer<(typeof KINDS)[K]>>;
export type GoldSet = { readonly [K in Kind]: { readonly kind: K; readonly rows: readonly GoldRow<K>[] } }[Kind];

/** The labelled set that parsed lines are; undefined when its first line is of no known kind. Throws what zod finds wrong in a later one. */
export function goldOf(lines: readonly unknown[]): GoldSet | undefined {
  const [first] = lines;
  const has = (thing: unknown, key: string): boolean => typeof thing === 'object' && thing !== null && key in thing;
  const gold = typeof first === 'object' && first !== null && 'gold' in first ? first.gold : undefined;
  const of = <K extends Kind>(kind: K) => ({ kind, rows: lines.map((line) => KINDS[kind].parse(line)) });
  // `of` keeps kind and rows together; TypeScript cannot follow the pair through the table.
  const made = (kind: Kind) => of(kind) as GoldSet;
  if (has(first, 'family')) return made('values');
  if (gold !== undefined) {
    if (has(gold, 'sales')) return made('meetings');
    if (has(gold, 'commitments')) return made('chats');
    return made(has(gold, 'deals') ? 'messages' : 'qa');
  }
  if (has(first, 'entities')) return made('names');
  if (has(first, 'expect')) return made('offtopic');
  return has(first, 'sentiment') ? made('sentiment') : undefined;
}
