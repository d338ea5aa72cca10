import type { Limits } from '../../src/adapter.js';

/** What DingTalk takes: documents "call-frequency-limit" (2026-01-22), "create-and-deliver-cards" and the robot interfaces (2026-04-22). */

/** `msgParam` of a robot message, in UTF-8 bytes. */
export const MESSAGE_BYTES = 15_000;
/** One variable of a card, in UTF-8 bytes. */
export const VARIABLE_BYTES = 1024;
/** Stretches of text with buttons under them that the shipped card template has room for. */
export const CARD_SECTIONS = 12;
/** The links an action card may carry. */
export const ACTION_CARD_LINKS = 5;
/** The most a file may weigh that people send to the robot. */
export const FILE_BYTES = 20 * 1024 * 1024;

/** The standard edition's month: calls of the interfaces, and messages and clicks pushed to the bot. Larger editions have more. */
export const MONTH = { calls: 5000, pushes: 3000 } as const;
/** The share of a month's quota at which admins hear of it and updates of cards are put together. */
export const SCARCE = 0.8;

/** `edits`: only interactive cards can be replaced, and those need a template. */
export const dingTalkLimits = (edits: boolean): Limits => ({
  // Chinese takes three bytes a character; some room is left for the JSON around it.
  textCharacters: 4800,
  actionsPerCard: 30,
  edits,
  pictures: true,
  pace: { perSecond: 20, perConversationPerMinute: 20, atOnce: 10, beforeTheHour: true },
});

/** How long things take or are waited for, in milliseconds. */
export interface Timing {
  /** Between two pings of ours; a connection silent for two of them is dead. */
  readonly pingMs: number;
  /** The platform takes a card's new face in the answer to a click within 2 s; some of it is the network's. */
  readonly clickMs: number;
  /** After another message into the chat of an open click, its edit is waited for this much longer. */
  readonly afterReplyMs: number;
  readonly requestMs: number;
  /** Back-off between tries to connect: first and longest. */
  readonly firstTryMs: number;
  readonly lastTryMs: number;
  /** A connection that lived this long was a good one: the next try is at once. */
  readonly stableMs: number;
  /** The old connection stays open this long after a swap, for acknowledgements under way. */
  readonly drainMs: number;
  /** Updates of a card are put together over this time while the month's quota is scarce. */
  readonly coalesceMs: number;
}

export const TIMING: Timing = {
  pingMs: 10_000,
  clickMs: 1500,
  afterReplyMs: 150,
  requestMs: 10_000,
  firstTryMs: 1000,
  lastTryMs: 60_000,
  stableMs: 10_000,
  drainMs: 2000,
  coalesceMs: 60_000,
};
