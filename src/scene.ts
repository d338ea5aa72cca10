/** All that a handler may know besides what was said: who, where, when, and the records it may read. */
import type { Store } from '../db/store.js';
import type { Profile } from './adapter.js';
import type { Card } from './card.js';
import type { Decision } from './decision.js';
import type { DocumentRead } from './documents/document.js';
import type { Model } from './drafting/model.js';
import type { Attachment, IncomingPress } from './message.js';
import type { PushKind } from './records/push-kind.js';
import type { Conversation, DraftRequest, Inbox, Person, Workspace } from './records/rows.js';
import type { Settings } from './records/settings.js';
import type { TableRow } from './tables/table.js';
import type { At, ConversationRef, Day, Id, Lang, PersonRef, Platform, Zone } from './terms.js';
import type { Names } from './understand/names/names.js';
import type { Reading } from './understand/reading.js';

/** The store as a handler gets it: to be handed to `queries.ts`, never written. */
export type Records = Pick<Store, 'read' | 't' | 'engine' | 'touched' | 'rows'>;

/** The store as the ports of adapters get it: small values and leases. */
export type Keeping = Pick<Store, 'read' | 't' | 'engine' | 'rows' | 'keep' | 'hold' | 'release'>;

/** The store as whoever wraps its writing gets it. */
export type Saving = Pick<Store, 'engine' | 'commit' | 'nextId'>;

/** Writes a decision, as a unit. */
export type Commit = Store['commit'];

export interface Scene {
  readonly workspace: Workspace;
  readonly zone: Zone;
  /** When it is handled. */
  readonly now: At;
  /** The day of `now` in the workspace's zone. */
  readonly today: Day;
  /** Everyone of the workspace, for names, managers and permissions. */
  readonly people: readonly Person[];
  readonly settings: Settings;
  /** Every message there is that is sent unasked. */
  readonly pushes: readonly PushKind[];
  readonly names: Names;
  readonly records: Records;
  readonly nextId: () => Id;
  /** The person spoken to. */
  readonly person: Person;
  readonly conversation: Conversation;
  readonly lang: Lang;
  /** Reads words as if they were said at that moment; `news`: they are known to be news of one customer, named in them or not. */
  readonly understand: (text: string, saidAt: At, as?: 'news') => Reading;
  /** Reads a small attachment as a table; undefined when it is none. */
  readonly table: (attachment: Attachment) => Promise<readonly TableRow[] | undefined>;
  /** Reads an attachment as a text. */
  readonly document: (attachment: Attachment) => Promise<DocumentRead>;
  /** Can a draft be had? `unconfirmed`: an endpoint is set up and no admin has agreed to it yet. */
  readonly modelState: 'on' | 'off' | 'unconfirmed';
  /** Where drafts are made, e.g. `https://api.deepseek.com`; undefined = none is set up. */
  readonly modelEndpoint: string | undefined;
  /** What can be had besides drafts: pictures read, recordings written down, vectors of texts. Nothing without an endpoint. */
  readonly modelCan: { readonly see: boolean; readonly transcribe: boolean; readonly embed: boolean };
  /** Can a message be replaced in its place on that platform? */
  readonly replaces: (platform: Platform) => boolean;
  /** The scene of a message received earlier, as its writer would meet it now; undefined when there is none. */
  readonly again: (inbox: Id) => Promise<MessageScene | undefined>;
}

/**
 * Work left for the model (`Draft.want`). It may be done more than once before its decision stands, and the decision is written with
 * the mark that it is done: nothing is doubled. A model that gives nothing answers `none`: the decision then is what is said without it.
 */
export interface DraftScene extends Scene {
  readonly request: DraftRequest;
  readonly model: Model;
  /** Shows what there is so far in the place of the message that announced it, where the platform can. Links do not work in it. */
  readonly show: (card: Card) => void;
}

/** Somebody writes or presses whose account is nobody's yet. */
export interface NewcomerScene extends Pick<Scene, 'workspace' | 'now' | 'people' | 'records' | 'nextId' | 'lang'> {
  readonly inbox: Inbox;
  readonly sender: PersonRef;
  readonly conversation: ConversationRef;
  /** What was said; empty for a press. */
  readonly text: string;
  readonly senderName?: string;
  /** The platform says that they are a guest or of another organisation. */
  readonly outsider: boolean;
  /** Do members of the organisation join by writing, or by a code only? */
  readonly join: 'open' | 'invite';
  /** The platform's own word on them; undefined when it does not tell, `unreachable` when it could not be asked in time. */
  readonly profile: () => Promise<Profile | 'unreachable' | undefined>;
}

/** `away`: answered, and no more. `in`: they are this person from now on; unless all is said, what they wrote is handled as theirs. */
export type Met =
  | { readonly kind: 'away'; readonly decision: Decision }
  | { readonly kind: 'in'; readonly decision: Decision; readonly person: Person; readonly allSaid: boolean };

/** Somebody said something. */
export interface MessageScene extends Scene {
  readonly inbox: Inbox;
  readonly saidAt: At;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** The text of the message this one quotes, where the platform sends it along. */
  readonly quoted?: string;
  readonly reading: Reading;
  /** Asked again to have its list gone on with: the message that asked first, and how many rows were listed since. */
  readonly listed?: Listed;
}

/** How far the list that answers a question was told. */
export interface Listed {
  readonly inbox: Id;
  readonly rows: number;
  /** What of it is asked for: why they were lost, or which person, source or industry they belong to. */
  readonly as?: 'why' | 'owner' | 'source' | 'industry';
}

/** Somebody pressed a button or sent a form. */
export interface PressScene extends Scene {
  readonly inbox: Inbox;
  readonly press: IncomingPress;
}

/** The clock says that something is due for a person. */
export interface PushScene extends Scene {
  /** The day the push is for. */
  readonly day: Day;
  /** True when it goes out after its time, because the bot was down; that is said on it by who sends it. */
  readonly late: boolean;
  /** How many minutes before its time this platform's pushes are composed, so that they are there by then; 0 = at the time. */
  readonly before: number;
}
