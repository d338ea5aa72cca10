/** What a conversation test may say; anything else in the file is an error. */
import { z } from 'zod';
import { PLATFORMS } from '../../src/terms.js';
import { handReadingSchema } from './by-hand.js';

/** `dm` = the direct chat of whoever speaks, `dm:<account>` = somebody else's, anything else = a group's id. */
const place = z.string().default('dm');

const cardSchema = z.strictObject({
  /** Exactly. */
  title: z.string().optional(),
  /** Each stands somewhere in the card's text. */
  has: z.array(z.string()).default([]),
  lacks: z.array(z.string()).default([]),
  /** The labels of the card's own actions, all of them in order. */
  actions: z.array(z.string()).optional(),
  /** The labels of the answers to its question, all of them in order. */
  answers: z.array(z.string()).optional(),
});

/** What the newest bot message of a chat must show. */
const shownSchema = z.strictObject({
  card: cardSchema.optional(),
  /** Stands somewhere in its text. */
  text: z.string().optional(),
  lacks: z.array(z.string()).optional(),
  /** How many messages the bot sent or edited there in this step. */
  messages: z.number().optional(),
});

/** Rows of a table: how many, or each in the order of their ids with the columns that matter. */
const rowsSchema = z.record(z.string(), z.union([z.number(), z.array(z.record(z.string(), z.unknown()))]));

const saySchema = z.strictObject({
  as: z.string(),
  in: place,
  /** `{code}` = the one-time code the bot told last. */
  text: z.string(),
  /** The platform it is said on. */
  on: z.enum(PLATFORMS).default('web'),
  /** The sender's name, where the platform sends it along. */
  name: z.string().optional(),
  /** True = the platform marks the sender as a guest or of another organisation. */
  outsider: z.boolean().default(false),
  /** A part of the bot's message that is answered or quoted: the platform tells which one it is. */
  answering: z.string().optional(),
  /** When it was said, if not now. */
  at: z.string().optional(),
  /** False = said in a group without a mention. */
  addressed: z.boolean().default(true),
  /** What the bot understands, where the test is not about reading. */
  reading: handReadingSchema.optional(),
});

const pressSchema = z.strictObject({
  as: z.string(),
  in: place,
  label: z.string(),
  on: z.enum(PLATFORMS).default('web'),
  /** The row or block of the card whose button is meant, by a part of its title. */
  row: z.string().optional(),
  form: z.record(z.string(), z.string()).optional(),
  /** True = the button as the card showed it before it was edited: somebody's screen is behind. */
  stale: z.boolean().default(false),
});

const stepSchema = shownSchema.extend({
  /** Several = at once. */
  say: z.union([saySchema, z.array(saySchema)]).optional(),
  /** Several = at once. */
  press: z.union([pressSchema, z.array(pressSchema)]).optional(),
  /** Moves the clock and sends what is due. */
  tick: z.string().optional(),
  /** Moves the clock and does nothing else. */
  clock: z.string().optional(),
  rows: rowsSchema.optional(),
  /** What other chats show. */
  sees: z.array(shownSchema.extend({ as: z.string(), in: place })).default([]),
  /** True = the bot neither sent nor edited anything anywhere. */
  silent: z.boolean().optional(),
});

const givenSchema = z.strictObject({
  customer: z.string(),
  owner: z.string().default('rep'),
  /** Further columns of the customer. */
  with: z.record(z.string(), z.unknown()).default({}),
  aliases: z.array(z.string()).default([]),
  contacts: z.array(z.record(z.string(), z.unknown())).default([]),
  deals: z.array(z.record(z.string(), z.unknown())).default([]),
  /** Each belongs to the first deal unless it says otherwise. `signals`: kind → words. */
  followups: z
    .array(z.looseObject({ at: z.string(), text: z.string(), signals: z.record(z.string(), z.string()).default({}) }))
    .default([]),
  sharedWith: z.array(z.string()).default([]),
});

export const scriptSchema = z.strictObject({
  name: z.string(),
  now: z.string(),
  zone: z.string().default('Asia/Shanghai'),
  people: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        role: z.enum(['rep', 'manager', 'solution', 'delivery', 'legal', 'ops', 'admin']),
        manager: z.string().optional(),
      }),
    )
    .default([
      { id: 'manager', name: '陈静', role: 'manager' },
      { id: 'rep', name: '王雷', role: 'rep', manager: 'manager' },
    ]),
  groups: z
    .array(z.strictObject({ id: z.string(), name: z.string(), members: z.array(z.string()), customer: z.string().optional() }))
    .default([]),
  join: z.enum(['open', 'invite']).default('open'),
  /** What platforms say of accounts, by `<platform>:<account>`. */
  profiles: z.record(z.string(), z.strictObject({ name: z.string(), standing: z.enum(['member', 'guest', 'stranger']) })).default({}),
  settings: z.record(z.string(), z.unknown()).default({}),
  /** The pushes there are in this test, by name; by default all. */
  pushes: z.array(z.string()).optional(),
  /** True = the bot introduces itself in each direct chat, as it does to newcomers. */
  welcome: z.boolean().default(false),
  /** True = the knowledge cards that come with the program are there. */
  starters: z.boolean().default(false),
  /** Records that are there before the first step. Days are `YYYY-MM-DD`, instants ISO, money in minor units. */
  given: z.array(givenSchema).default([]),
  steps: z.array(stepSchema).min(1),
});

export type Script = z.infer<typeof scriptSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Given = z.infer<typeof givenSchema>;
export type Shown = z.infer<typeof shownSchema>;
export type Press = z.infer<typeof pressSchema>;
export type Say = z.infer<typeof saySchema>;
