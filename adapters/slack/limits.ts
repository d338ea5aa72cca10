import type { Limits } from '../../src/adapter.js';

/** What Slack takes, by docs.slack.dev (rate limits, chat.postMessage, chat.update, Block Kit reference). */
export const SLACK_LIMITS: Limits = {
  // chat.update refuses more with `msg_too_long`; chat.postMessage advises it.
  textCharacters: 4000,
  actionsPerCard: 25,
  edits: true,
  pictures: true,
  // About one message a second in a channel, several hundred a minute in the workspace (525 is what bulk senders run at).
  pace: { perSecond: 525 / 60, perConversationPerMinute: 60, atOnce: 16, beforeTheHour: true },
};

/** The most characters of a message without blocks that is posted new: well under the 40,000 at which Slack cuts. */
export const POST_CHARACTERS = 12_000;

/** Bounds of Block Kit. `json` is ours: all blocks together fail from about 13,200 characters on (`msg_blocks_too_long`), which is not documented. */
export const BLOCKS = {
  perMessage: 50,
  perView: 100,
  json: 12_000,
  sectionText: 3000,
  fieldText: 2000,
  fieldsPerSection: 10,
  contextText: 2000,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  actionId: 255,
  actionsPerBlock: 25,
  optionText: 75,
  optionValue: 150,
  optionsPerSelect: 100,
  optionsPerOverflow: 5,
  viewTitle: 24,
  privateMetadata: 3000,
  inputLabel: 2000,
  inputValue: 3000,
  placeholder: 150,
  imageAlt: 2000,
} as const;

/** The largest body Slack sends is far below this; Bolt draws the line here too. */
export const BODY_BYTES = 4 * 1024 * 1024;

/** The most one file may weigh. */
export const FILE_BYTES = 20 * 1024 * 1024;

/** How far the platform's clock and ours may be apart: docs.slack.dev, "verifying requests from Slack". */
export const SIGNATURE_SECONDS = 300;
