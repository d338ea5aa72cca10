import type { Card, PicturePart } from './card.js';
import type { Attachment, Incoming, Outgoing, RemoteFile } from './message.js';
import type { At, ConversationRef, Id, Lang, PersonRef, PersonRole, Platform } from './terms.js';

/** What a platform must do. The contract suite in `test/contracts/adapter.ts` holds every adapter to it. */
export interface Adapter {
  readonly platform: Platform;
  readonly limits: Limits;
  /** Begins to receive. Resolves when the platform can reach the bot. */
  start(): Promise<void>;
  /** Stops receiving, lets what is under way finish. */
  stop(): Promise<void>;
  /**
   * Sends or replaces one message; resolves with the platform's own id of it.
   * Throws PlatformRefused, PlatformUnreachable or OutcomeUnknown. The same `id` twice must show once where the platform can.
   */
  send(message: Outgoing): Promise<string>;
  /** How a message that is still being written is shown as it grows; absent = the platform is told when it is done. */
  readonly growing?: Growing;
  /** Answers HTTP requests under the adapter's own paths; undefined = not mine. Works before `start`, so that the port answers at once. */
  fetch?(request: Request): Promise<Response | undefined>;
  /** The one path to which the platform posts, asked before any `fetch`. Works before `start` as well. */
  readonly door?: Door;
  /**
   * Which of several programs can send to an address now, where that is not all one: `here` = this one alone, `elsewhere` = not this one.
   * Without it any of them can.
   */
  sends?(address: string): 'here' | 'elsewhere' | 'anywhere';
  /**
   * Looks for a message whose sending ended unknown, by what the platform keeps: its id there; `absent` when it surely
   * never arrived and may be sent again; `repeatable` when sending it again under its id shows it once; `untold` when the
   * platform cannot tell. Without it every unknown outcome stays one.
   */
  find?(message: Outgoing, since: At): Promise<{ readonly platformMessage: string } | 'absent' | 'repeatable' | 'untold'>;
  /** Fetches a file that came with a message. Throws PlatformRefused (gone, too large, not what it said it is) or PlatformUnreachable. */
  download?(file: RemoteFile): Promise<DownloadedFile>;
  /** Who has an account, by the platform's word; undefined when it does not tell. Throws PlatformRefused or PlatformUnreachable. */
  profile?(account: string): Promise<Profile | undefined>;
  /** Tries each setting against the platform, for `npm run doctor`. Never throws. */
  check?(): Promise<readonly Finding[]>;
}

/** A path with what answers there. It is plain data both ways: a Request and a Response for each delivery would cost more than taking it in. */
export interface Door {
  readonly path: string;
  answer(call: Call): Promise<CallAnswer>;
}

/** What came to a door. */
export interface Call {
  readonly method: string;
  /** The path with its query. */
  readonly url: string;
  /** A header by its name in small letters. */
  header(name: string): string | undefined;
  /** The body as UTF-8; undefined when it has more bytes than that. */
  text(mostBytes: number): Promise<string | undefined>;
}

export interface CallAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Shows what there is so far of a message that was sent as `pending`, in its place. One call at a time and none once the whole is on its
 * way; what fails is not tried again, because the whole follows.
 */
export interface Growing {
  /** Told at most so often. */
  readonly everyMs: number;
  show(message: Outgoing & { readonly card: Card }): Promise<void>;
}

/** What a check found: what was tried, whether it works, and if not what to do about it. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly remedy?: string;
}

export interface DownloadedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** `member` of the organisation the bot is connected to, a `guest` in it, or a `stranger` of another one. */
export interface Profile {
  readonly name: string;
  readonly standing: 'member' | 'guest' | 'stranger';
  readonly lang?: Lang;
}

/** The documented bounds of a platform; the outbox and the renderer keep to them. */
export interface Limits {
  readonly textCharacters: number;
  readonly actionsPerCard: number;
  /** Can a sent message be replaced at any time? */
  readonly edits: boolean;
  /** Is it handed a card's pictures as PNG? Where the adapter draws them otherwise it is not. */
  readonly pictures?: boolean;
  readonly pace: Pace;
}

/** How fast a platform takes messages, by its documents. Answers go at once; messages nobody asked for keep to this. */
export interface Pace {
  /** In all conversations together. */
  readonly perSecond: number;
  /** In one conversation. */
  readonly perConversationPerMinute: number;
  /** Requests under way at one time. */
  readonly atOnce: number;
  /** Does it pay to send just before the full and half hour, when everybody sends? */
  readonly beforeTheHour: boolean;
}

/** `accepted` = stored durably; `repeated` = the key was known. Throws StoreUnavailable when it was not stored. */
export type Receive = (incoming: Incoming) => Promise<'accepted' | 'repeated'>;

/** A message as people see it in a chat, whoever wrote it. */
export interface ChatEntry {
  readonly id: Id;
  /** `bot`, or the account id of the person who wrote it. */
  readonly from: string;
  readonly at: At;
  readonly text: string;
  readonly card?: Card;
  readonly editedAt?: At;
  /** True when the bot was mentioned in a group: the mention itself is not in `text`. */
  readonly addressed?: boolean;
  readonly attachments?: readonly Attachment[];
}

/** What was said in a conversation, both ways, oldest first: the inbox and what the outbox has sent. */
export interface Transcript {
  /** Entries new or edited since `after` (exclusive); `after` undefined = the latest `limit`. */
  entries(conversation: ConversationRef, after: Id | undefined, limit: number): Promise<readonly ChatEntry[]>;
  /** The `limit` entries just before `before` (exclusive), oldest first. */
  earlier(conversation: ConversationRef, before: Id, limit: number): Promise<readonly ChatEntry[]>;
  /** One entry by its id, as it reads now, and where it was said. */
  find(id: Id): Promise<{ readonly conversation: ConversationRef; readonly entry: ChatEntry } | undefined>;
  /** The entry id of a received message or press, by its key. */
  idOf(key: string): Promise<Id | undefined>;
}

export interface DirectoryPerson {
  readonly account: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly manager?: string;
  /** What the bot speaks with them, where it is known. */
  readonly lang?: Lang;
}

/** The people of a platform: who has which account. */
export interface People {
  list(platform: Platform): Promise<readonly DirectoryPerson[]>;
  find(ref: PersonRef): Promise<DirectoryPerson | undefined>;
  /** Creates the person with that account, or changes name, role and manager of the one who has it. Throws BadInput. */
  save(platform: Platform, person: DirectoryPerson): Promise<DirectoryPerson>;
}

/** A group chat and its members, where the platform has no directory of its own. */
export interface Group {
  readonly address: string;
  readonly name: string;
  /** Account ids. */
  readonly members: readonly string[];
}

export interface Groups {
  list(platform: Platform): Promise<readonly Group[]>;
  save(platform: Platform, group: Group): Promise<void>;
}

/** Files kept under `data/files/` by content hash. */
export interface Files {
  /** Keeps a file under the type its content has. Throws BadInput: `wrong-type` (a program, a page) or `misnamed` (not what it says it is). */
  put(file: { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }): Promise<Attachment>;
  get(id: string): Promise<{ readonly attachment: Attachment; readonly bytes: Uint8Array } | undefined>;
}

/** Small values an adapter needs again after a restart (a token, a one-time code), private to its platform. Never logged. */
export interface Keep {
  /** Undefined once `until` has passed. */
  get(key: string): Promise<string | undefined>;
  put(key: string, value: string, until: At): Promise<void>;
}

/** Who of several instances does what only one may do. */
export interface Lease {
  /** True when this instance holds the lease now and for `ms` from now: taken, or renewed. */
  hold(name: string, ms: number): Promise<boolean>;
  release(name: string): Promise<void>;
}

/** What an adapter may log: ids and counts, never what people wrote. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** The small ports `main.ts` hands an adapter; it sees nothing else of the program. */
export interface AdapterPorts {
  readonly now: () => At;
  readonly log: Log;
  readonly receive: Receive;
  readonly people: People;
  readonly groups: Groups;
  readonly transcript: Transcript;
  readonly files: Files;
}

/** What the web chat gets besides. */
export interface WebPorts extends AdapterPorts {
  /** A picture as SVG whose colours are variables of the page (`--chart-…`); undefined when it cannot be drawn now. */
  readonly svgOf: (chart: PicturePart['chart']) => Promise<string | undefined>;
}

/**
 * What the adapters of outside platforms get besides.
 * @public
 */
export interface PlatformPorts extends AdapterPorts {
  readonly keep: Keep;
  readonly lease: Lease;
  readonly wait: (ms: number) => Promise<void>;
  /** What a person sees of today when they open the bot's own page: their due deals and numbers. Undefined for strangers. */
  readonly home: (person: PersonRef) => Promise<Card | undefined>;
  /** Tells the admins something about the platform, once per `key` for ever. */
  readonly tellAdmins: (key: string, text: string) => Promise<void>;
  /**
   * Says what became of a setting: the platform refuses it, or (undefined) takes it. While it is refused the admins are told once a day,
   * where they can be reached, and their page and /metrics show it. Said as often as it is met; never throws.
   */
  readonly credential: (setting: string, refusal?: Refusal) => void;
}

/** A setting that a platform refuses until somebody mends it. */
export interface Refusal {
  /** The platform's own code. */
  readonly code: string;
  /** What is refused, what that means and where it is mended, in each language. */
  readonly words: Readonly<Record<Lang, string>>;
  /** Nothing that nobody asked for arrives meanwhile: admins are told elsewhere if they can be. */
  readonly mute: boolean;
}
