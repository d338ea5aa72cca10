/** Fetches the files of a message when it is handled, and keeps them with it: fetched once, however often it is handled. */
import type { Adapter, Files } from '../adapter.js';
import { NOTHING } from '../decision.js';
import { BadInput, NotHereYet, PlatformRefused, PlatformUnreachable } from '../errors.js';
import { type Attachment, type IncomingMessage, type RemoteFile, type Untaken, wordsOf } from '../message.js';
import { inboxById } from '../people/queries.js';
import type { Inbox } from '../records/rows.js';
import type { Commit, Records } from '../scene.js';
import type { At, Id, Platform } from '../terms.js';

export interface TakeFilesParts {
  readonly records: Records;
  readonly files: Files;
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  readonly commit: Commit;
  readonly now: () => At;
  readonly nextId: () => Id;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * The message with its files as attachments. Files that are slow to come hold nobody up: the words of their message go on alone and the
 * files follow as a message of their own; a message of files alone throws NotHereYet and is overtaken.
 */
export type TakeFiles = (inbox: Inbox) => Promise<Inbox>;

/** So long a chat waits for a file. */
const HOLDS_MS = 3000;
/** After this long a file that cannot be reached is let go: links are short-lived. */
const TRIED_FOR_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;
const MOST_BYTES = 50 * 1024 * 1024;

type Outcome = Attachment | Untaken;

/** A file on its way. */
interface Fetch {
  readonly file: RemoteFile;
  outcome?: Outcome;
  readonly done: Promise<void>;
}

export function createTakeFiles({ records, files, adapters, commit, now, nextId, wait }: TakeFilesParts): TakeFiles {
  const underWay = new Map<Id, readonly Fetch[]>();

  /** Undefined when it is worth trying again. */
  async function take(file: RemoteFile, platform: Platform): Promise<Outcome | undefined> {
    const { name } = file;
    if ((file.bytes ?? 0) > MOST_BYTES) return { name, why: 'too-large' };
    const adapter = adapters.get(platform);
    try {
      if (!adapter?.download) return { name, why: 'gone' };
      const fetched = await adapter.download(file);
      const kept = await files.put(fetched);
      return file.text === undefined ? kept : { ...kept, text: file.text };
    } catch (error) {
      if (error instanceof BadInput) return { name, why: error.remedy === 'misnamed' ? 'misnamed' : 'wrong-type' };
      if (error instanceof PlatformRefused && error.retryAfterMs === undefined) return { name, why: reasonOf(error.code) };
      if (error instanceof PlatformUnreachable || error instanceof PlatformRefused) return undefined;
      throw error;
    }
  }

  /** Tries until it is here or has been tried for long enough. */
  async function fetched(file: RemoteFile, platform: Platform, until: At): Promise<Outcome> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const outcome = await take(file, platform);
      if (outcome) return outcome;
      if (now() >= until) return { name: file.name, why: 'unreachable' };
      await wait(pause);
    }
  }

  function begin(file: RemoteFile, platform: Platform, until: At): Fetch {
    const fetch: Fetch = {
      file,
      done: fetched(file, platform, until).then((outcome) => {
        fetch.outcome = outcome;
      }),
    };
    return fetch;
  }

  return async (received) => {
    if (received.body.kind !== 'message' || !received.body.files?.length) return received;
    // An earlier try may have fetched them.
    const inbox = (await inboxById(records, received.id)) ?? received;
    const { id, body, receivedAt } = inbox;
    if (body.kind !== 'message' || !body.files?.length) return inbox;
    const { platform } = body.conversation;
    const fetches = underWay.get(id) ?? body.files.map((file) => begin(file, platform, receivedAt + TRIED_FOR_MS));
    const all = Promise.all(fetches.map(({ done }) => done)).then(() => undefined);
    underWay.set(id, fetches);
    await Promise.race([all, wait(HOLDS_MS)]).catch((error: unknown) => {
      underWay.delete(id);
      throw error;
    });
    const late = fetches.filter(({ outcome }) => outcome === undefined);
    if (late.length > 0 && wordsOf(body) === '') throw new NotHereYet(all);
    const whole = { ...inbox, body: withFiles(body, fetches) };
    // Of what was spoken the words are here already.
    const behind = late.filter(({ file }) => file.text === undefined);
    const followed = behind.map(({ file }) => file);
    const next = nextId();
    const more =
      followed.length === 0 ? [] : [{ kind: 'insert', table: 'inbox', row: following(inbox, body, followed, next), ifNew: true } as const];
    await commit({ ...NOTHING, changes: [{ kind: 'update', table: 'inbox', id, set: { body: whole.body } }, ...more] });
    underWay.delete(id);
    if (behind.length > 0) underWay.set(next, behind);
    all.catch(() => undefined);
    return whole;
  };
}

/** The files that are late, as a message of their own behind the words they came with. */
function following(inbox: Inbox, body: IncomingMessage, files: readonly RemoteFile[], id: Id): Inbox {
  const { quoted: _, answers: __, ...rest } = body;
  const key = `${inbox.key}:files`;
  return { ...inbox, id, key, tries: 0, state: 'waiting', body: { ...rest, key, text: '', attachments: [], files } };
}

function withFiles(body: IncomingMessage, fetches: readonly Fetch[]): IncomingMessage {
  const taken = fetches.flatMap(({ outcome }) => (outcome && !('why' in outcome) ? [outcome] : []));
  const untaken = fetches.flatMap(({ outcome }) => (outcome && 'why' in outcome ? [outcome] : []));
  const { files: _, ...rest } = body;
  // What was spoken is kept, though its sound is gone or not here yet.
  const lost = fetches.flatMap(({ file, outcome }) => (file.text !== undefined && (!outcome || 'why' in outcome) ? [file] : []));
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
  if (/no.picture|not a picture/i.test(code)) return 'misnamed';
  return /type|html|format/i.test(code) ? 'wrong-type' : 'gone';
}
