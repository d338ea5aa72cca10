/** Fetches the files of a message when it is handled, and keeps them with it: fetched once, however often it is handled. */
import type { Adapter, Files } from '../adapter.js';
import { NOTHING } from '../decision.js';
import { PlatformRefused, PlatformUnreachable } from '../errors.js';
import type { Attachment, IncomingMessage, RemoteFile, Untaken } from '../message.js';
import { inboxById } from '../people/queries.js';
import type { Inbox } from '../records/rows.js';
import type { Commit, Records } from '../scene.js';
import type { At, Platform } from '../terms.js';

export interface TakeFilesParts {
  readonly records: Records;
  readonly files: Files;
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  readonly commit: Commit;
  readonly now: () => At;
}

/** The message with its files as attachments. Throws PlatformUnreachable while it is worth trying again. */
export type TakeFiles = (inbox: Inbox) => Promise<Inbox>;

/** After this long a file that cannot be reached is let go: links are short-lived, and the rest of the chat waits behind it. */
const TRIED_FOR_MS = 60_000;
const MOST_BYTES = 50 * 1024 * 1024;

export function createTakeFiles({ records, files, adapters, commit, now }: TakeFilesParts): TakeFiles {
  async function take(file: RemoteFile, platform: Platform, lastTry: boolean): Promise<Attachment | Untaken> {
    const { name } = file;
    if ((file.bytes ?? 0) > MOST_BYTES) return { name, why: 'too-large' };
    const adapter = adapters.get(platform);
    try {
      if (!adapter?.download) return { name, why: 'gone' };
      const fetched = await adapter.download(file);
      const kept = await files.put(fetched);
      return file.text === undefined ? kept : { ...kept, text: file.text };
    } catch (error) {
      if (error instanceof PlatformRefused && error.retryAfterMs === undefined) return { name, why: reasonOf(error.code) };
      if (!(error instanceof PlatformUnreachable || error instanceof PlatformRefused)) throw error;
      if (lastTry) return { name, why: 'unreachable' };
      throw error instanceof PlatformUnreachable ? error : new PlatformUnreachable('asked to come back later', { cause: error });
    }
  }

  return async (received) => {
    if (received.body.kind !== 'message' || !received.body.files?.length) return received;
    // An earlier try may have fetched them.
    const inbox = (await inboxById(records, received.id)) ?? received;
    const { body } = inbox;
    if (body.kind !== 'message' || !body.files?.length) return inbox;
    const lastTry = now() - inbox.receivedAt >= TRIED_FOR_MS;
    const outcomes: (Attachment | Untaken)[] = [];
    for (const file of body.files) outcomes.push(await take(file, body.conversation.platform, lastTry));
    const whole = { ...inbox, body: withFiles(body, body.files, outcomes) };
    await commit({ ...NOTHING, changes: [{ kind: 'update', table: 'inbox', id: inbox.id, set: { body: whole.body } }] });
    return whole;
  };
}

function withFiles(body: IncomingMessage, remote: readonly RemoteFile[], outcomes: readonly (Attachment | Untaken)[]): IncomingMessage {
  const taken = outcomes.flatMap((outcome) => ('why' in outcome ? [] : [outcome]));
  const untaken = outcomes.flatMap((outcome) => ('why' in outcome ? [outcome] : []));
  // What was spoken is kept, though its sound is gone.
  const lost = remote.filter((file, i) => file.text !== undefined && outcomes[i] !== undefined && 'why' in outcomes[i]);
  const { files: _, ...rest } = body;
  return {
    ...rest,
    text: [body.text, ...lost.flatMap(({ text }) => (text === undefined ? [] : [text]))].filter((words) => words !== '').join('\n'),
    attachments: [...body.attachments, ...taken],
    untaken: untaken.filter(({ name }) => !lost.some((file) => file.name === name)),
  };
}

/** Adapters name what is wrong with a file in the code of the refusal. */
function reasonOf(code: string): Untaken['why'] {
  if (/large|size|big/i.test(code)) return 'too-large';
  return /type|html|format/i.test(code) ? 'wrong-type' : 'gone';
}
