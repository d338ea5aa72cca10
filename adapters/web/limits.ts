import type { Limits } from '../../src/adapter.js';

/** What the web chat can show: it is ours, so the bounds are those of a readable screen. */
export const WEB_LIMITS: Limits = {
  textCharacters: 100_000,
  actionsPerCard: 12,
  edits: true,
  pace: { perSecond: Number.POSITIVE_INFINITY, perConversationPerMinute: Number.POSITIVE_INFINITY, atOnce: 64, beforeTheHour: false },
};

/** The longest name of a person or a group, in characters. */
export const NAME_CHARACTERS = 60;

/** The most a JSON body may weigh: 100,000 characters, each escaped as `\uXXXX`, and some room. */
export const JSON_BYTES = 1_000_000;

/** The most one file may weigh. */
export const FILE_BYTES = 20 * 1024 * 1024;

/** The most files one message may carry. */
export const FILES_PER_MESSAGE = 10;

/** What may be sent as a file: the ending decides, and with it the content type the file is kept under. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  csv: 'text/csv',
  txt: 'text/plain',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  amr: 'audio/amr',
  ogg: 'audio/ogg',
  webm: 'audio/webm',
};

/** How many entries one read of a conversation gives unless it asks for fewer or more. */
export const PAGE_ENTRIES = 100;
/** The most entries one read may ask for. */
export const MOST_ENTRIES = 500;
