/** Who uses the bot, and where it talks with them. */
import type { At, Currency, Id, Lang, PersonRole, Platform, Zone } from '../../terms.js';
import type { Row } from './row.js';

/** A company that uses the bot. */
export interface Workspace {
  readonly id: Id;
  readonly name: string;
  readonly zone: Zone;
  /** The import batch that is being staged and must not be seen yet; -1 = none. */
  readonly staging: Id;
  readonly createdAt: At;
}

/** A team. */
export interface Unit extends Row {
  readonly name: string;
}

/** One of our own people. */
export interface Person extends Row {
  readonly name: string;
  readonly pinyin: string;
  readonly role: PersonRole;
  readonly unit: Id | null;
  /** The person they report to. */
  readonly manager: Id | null;
  readonly lang: Lang;
  readonly active: boolean;
  /** The account they wrote from last: what is sent to them goes there. */
  readonly wroteFrom: Id | null;
  readonly createdAt: At;
}

/** A person's account on a platform. */
export interface Identity extends Row {
  readonly person: Id;
  readonly platform: Platform;
  readonly account: string;
}

/** A price that was reckoned, in the smallest unit. */
export interface Reckoned {
  readonly minor: number;
  readonly currency: Currency;
}

/** What a conversation was last about, so that "那金额呢?" keeps its subject. */
export interface Focus {
  readonly customer?: Id;
  readonly deal?: Id;
  /** The customers that the last message told of, where they were several: words that name none may be of any. Counts while `at` is the focus's own. */
  readonly together?: { readonly customers: readonly Id[]; readonly at: At };
  /** The event of the last thing recorded here, for "撤销" and corrections. */
  readonly event?: Id;
  /** The message that a question of the bot is waiting to have answered, and the card that asks it. */
  readonly asked?: { readonly inbox: Id; readonly outbox: Id };
  /** The deals whose next date was asked for here lately, and by which message, so that it is not asked with every message. */
  readonly datesAsked?: readonly { readonly deal: Id; readonly inbox: Id; readonly at: At }[];
  /** The draft shown last, so that "短一点" is about it. */
  readonly draft?: Id;
  /** The last question asked of the bot, so that a follow-up question keeps its subject. */
  readonly question?: string;
  /** The list gone on with last: which message asked for it first, which one for its last part, and how many rows were listed before that part. */
  readonly list?: { readonly inbox: Id; readonly page: Id; readonly rows: number };
  /** The price that a what-if came to last, for 再降5个点. */
  readonly reckoned?: Reckoned;
  readonly smalltalkAt?: At;
  /** The form of a button that somebody is filling in by writing, and what they have filled in so far. */
  readonly form?: {
    readonly message: Id;
    readonly action: string;
    readonly value?: string;
    readonly filled: Readonly<Record<string, string>>;
    readonly person: Id;
    readonly at: At;
  };
  readonly at: At;
}

/** A chat the bot is in. */
export interface Conversation extends Row {
  readonly platform: Platform;
  readonly address: string;
  readonly kind: 'direct' | 'group';
  readonly name: string | null;
  /** Account ids, where the platform has no directory of groups. */
  readonly members: readonly string[] | null;
  /** The customer this group is bound to. */
  readonly customer: Id | null;
  readonly focus: Focus | null;
  /** True once the bot has introduced itself here. */
  readonly welcomed: boolean;
  /** Until then, what is written here may be a word to a card sent unasked; null = no such card was sent. Only ever moved on. */
  readonly repliesUntil: At | null;
}

/** One of the workspace's own settings, changed by chat. */
export interface Setting extends Row {
  readonly key: string;
  readonly value: unknown;
  readonly at: At;
}

export const CODE_KINDS = ['admin', 'invite', 'pair'] as const;

/** A one-time code that lets whoever types it in: as the admin, as a new person, or as one who is there already on another platform. */
export interface Code extends Row {
  readonly code: string;
  readonly kind: (typeof CODE_KINDS)[number];
  /** Whose account the sender's becomes; null = a new person's. */
  readonly person: Id | null;
  /** What a new person is called and does, where it was said. */
  readonly name: string | null;
  readonly role: PersonRole | null;
  readonly by: Id | null;
  readonly createdAt: At;
  readonly expiresAt: At;
  readonly usedAt: At | null;
  readonly version: number;
}
