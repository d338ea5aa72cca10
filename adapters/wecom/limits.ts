import type { Limits } from '../../src/adapter.js';

/**
 * What WeCom can show and how fast it takes it: 30 messages a minute for each member or chat, 10,000 calls a minute.
 * A sent card can be replaced only by a code that is good once, or inside a press: not at any time.
 */
export const WECOM_LIMITS: Limits = {
  textCharacters: 660,
  actionsPerCard: 6,
  edits: false,
  pictures: true,
  pace: { perSecond: 160, perConversationPerMinute: 30, atOnce: 10, beforeTheHour: true },
};

/** One conversation takes no more in an hour. */
export const PER_HOUR = 1_000;

/** Bytes of UTF-8 one message may carry. The robot's bound for a reply is that of a stream; for a push that of web-hook robots is kept. */
export const TEXT_BYTES = { app: 2_048, reply: 20_480, push: 4_096 } as const;

/** A longer text goes out in so many messages, then it is cut. */
export const MOST_TEXTS = 5;

/** Widths of a template card in the platform's 字: one Chinese character or two Latin letters. */
export const WIDTH = {
  source: 13,
  title: 26,
  description: 30,
  body: 112,
  key: 5,
  value: 26,
  quote: 112,
  button: 10,
  option: 10,
  selection: 13,
  link: 13,
} as const;

/** How many of each a template card holds. */
export const COUNT = { pairs: 6, buttons: 6, menu: 3, options: 10, selections: 3 } as const;

/** Bytes of a button's key, an option's id and a card's task id. */
export const BYTES = { key: 1_024, option: 128, task: 128 } as const;

/** The platform forgets a card's response code after 72 hours. */
export const CODE_MS = 72 * 3_600_000;

/** The longest time for which the platform notices that a message of the app is a repetition. */
export const REPEAT_MS = 4 * 3_600_000;

/** The most a downloaded file may weigh: the platform's bound for files. */
export const FILE_BYTES = 20 * 1024 * 1024;
