/**
 * The records as the database keeps them, one interface per table. `db/schema.ts` is held to these by a type test.
 * Instants are milliseconds, days are in the workspace's zone, money is in minor units.
 */
import type { Card } from '../card.js';
import type { Incoming } from '../message.js';
import type {
  At,
  ContactRole,
  Currency,
  Day,
  EventKind,
  Id,
  Lang,
  LossReason,
  PersonRole,
  Platform,
  Sentiment,
  SignalKind,
  Stage,
  TermKind,
  Zone,
} from '../terms.js';
import type { KNOWLEDGE_STATES, KnowledgeKind, KnowledgeOrigin, ObjectionTopic } from './knowledge.js';
import type { MinutesBody, MinutesKind, SpokenLine } from './minutes.js';

interface Row {
  readonly id: Id;
  readonly workspace: Id;
}

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

/** What a conversation was last about, so that "那金额呢?" keeps its subject. */
export interface Focus {
  readonly customer?: Id;
  readonly deal?: Id;
  /** The event of the last thing recorded here, for "撤销" and corrections. */
  readonly event?: Id;
  /** The message that a question of the bot is waiting to have answered, and the card that asks it. */
  readonly asked?: { readonly inbox: Id; readonly outbox: Id };
  /** The draft shown last, so that "短一点" is about it. */
  readonly draft?: Id;
  /** The last question asked of the bot, so that a follow-up question keeps its subject. */
  readonly question?: string;
  readonly smalltalkAt?: At;
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

/** A customer (客户). `lastContactAt … churnAt` are kept by the write path, so that no list must read follow-ups. */
export interface Customer extends Row {
  readonly name: string;
  readonly pinyin: string;
  readonly owner: Id;
  readonly industry: string | null;
  readonly tier: string | null;
  /** How they came to us (来源渠道). */
  readonly source: string | null;
  readonly firstContactAt: At | null;
  readonly lastContactAt: At | null;
  /** The customer's own last words and when they were said. */
  readonly lastWords: string | null;
  readonly lastWordsAt: At | null;
  /** Moods of the last three follow-ups, newest first: `+`, `0`, `-`. */
  readonly moods: string;
  /** When a churn signal was last heard. */
  readonly churnAt: At | null;
  /** The import this row came with; 0 = none. Invisible while the workspace is staging that batch. */
  readonly batch: Id;
  readonly createdBy: Id;
  readonly createdAt: At;
  readonly version: number;
}

/** Another name of a customer. */
export interface Alias extends Row {
  readonly customer: Id;
  readonly name: string;
  readonly pinyin: string;
}

/** A word of the workspace's vocabulary (词条). `proposed` words were learned from what people correct and count for nothing until accepted. */
export interface Term extends Row {
  readonly kind: TermKind;
  readonly name: string;
  readonly state: 'known' | 'proposed';
  /** Whose other name it is; only of an `alias`. */
  readonly customer: Id | null;
  /** Who added it, or whose correction proposed it. */
  readonly by: Id;
  readonly createdAt: At;
}

/** A person on the customer's side (联系人). */
export interface Contact extends Row {
  readonly customer: Id;
  readonly name: string;
  readonly title: string | null;
  readonly role: ContactRole;
  readonly phone: string | null;
  readonly createdAt: At;
}

/** A business opportunity (商机). */
export interface Deal extends Row {
  readonly customer: Id;
  readonly owner: Id;
  readonly stage: Stage;
  readonly stageSince: At;
  readonly amount: number | null;
  readonly amountUpTo: number | null;
  readonly currency: Currency;
  readonly approximate: boolean;
  /** The next-follow-up deadline (下次跟进); null = none was given. */
  readonly nextDue: Day | null;
  readonly nextStep: string | null;
  readonly summary: string | null;
  readonly lastContactAt: At | null;
  /** Overdue cards sent since anybody last reacted. */
  readonly overdueCards: number;
  readonly overdueCardAt: At | null;
  readonly closedAt: At | null;
  readonly closeReason: string | null;
  /** Why it was lost, as its review found; null = not lost, or not reviewed. */
  readonly lossReason: LossReason | null;
  readonly batch: Id;
  readonly createdAt: At;
  readonly version: number;
}

/**
 * A deal came to another stage (阶段变动). Written by every draft that moves a deal, so that what a day brought is counted without reading
 * its history; taken away when the move is taken back. Imported deals stand where they stand: they did not move.
 */
export interface StageMove extends Row {
  readonly deal: Id;
  /** Whose deal it was then. */
  readonly owner: Id;
  /** Null = the deal began there. */
  readonly from: Stage | null;
  readonly to: Stage;
  readonly at: At;
  /** The message that told it. */
  readonly inbox: Id | null;
}

/**
 * One contact with a customer, as told by somebody (跟进). A `note` was told by somebody who does not own the customer, or answers a
 * colleague's question.
 */
export interface FollowUp extends Row {
  readonly customer: Id;
  readonly deal: Id | null;
  readonly person: Id;
  readonly kind: 'chat' | 'form' | 'import' | 'note' | 'system';
  readonly inbox: Id | null;
  readonly at: At;
  readonly text: string;
  readonly sentiment: Sentiment;
  /** The customer's own words inside `text`. */
  readonly quote: string | null;
  readonly stage: Stage | null;
  readonly amount: number | null;
  readonly nextDue: Day | null;
}

/** A key signal (关键信号) with the words it was read from; offsets are into the source message. */
export interface Signal extends Row {
  readonly customer: Id;
  readonly followup: Id;
  readonly inbox: Id | null;
  readonly kind: SignalKind;
  readonly words: string;
  readonly spanStart: number;
  readonly spanEnd: number;
  readonly at: At;
}

/**
 * A sales action as one of the 17 standard events (标准事件), with the words it was read from; offsets are into the source message.
 * Both a customer's list of what was done and the process-health heat map are counted from these rows.
 */
export interface SalesEvent extends Row {
  readonly customer: Id;
  readonly deal: Id | null;
  readonly followup: Id;
  /** Who told of it. */
  readonly person: Id;
  readonly inbox: Id | null;
  readonly kind: EventKind;
  readonly state: 'done' | 'planned';
  /** When it was told; of what was done, as good as when it happened. */
  readonly at: At;
  /** The day it is planned for, where one was said. */
  readonly dueDay: Day | null;
  /** Where it took place, where that was said. */
  readonly place: string | null;
  /** The customer's role in it, where somebody was named. */
  readonly role: ContactRole | null;
  /** The clause that tells of it, in the message's own words. */
  readonly conclusion: string;
  readonly spanStart: number;
  readonly spanEnd: number;
}

/** Columns of rows, by `table:id`; null = the row was not there. */
export type Snapshot = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

/** What happened: never changed, never deleted. */
export interface Event extends Row {
  readonly at: At;
  /** Null = the bot itself. */
  readonly actor: Id | null;
  readonly kind: string;
  readonly customer: Id | null;
  readonly deal: Id | null;
  /** The message that caused it, and where in it. */
  readonly inbox: Id | null;
  readonly spanStart: number | null;
  readonly spanEnd: number | null;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly note: string | null;
  /** The event this one took back. */
  readonly undoes: Id | null;
}

/** Something a person must do or be told at a time. */
export interface Task extends Row {
  readonly owner: Id;
  readonly customer: Id | null;
  readonly kind: 'reminder' | 'help';
  readonly text: string;
  readonly dueAt: At;
  readonly state: 'open' | 'done' | 'cancelled';
  /** Where to say it. */
  readonly conversation: Id;
  readonly createdAt: At;
}

/** Minutes (纪要). Read by whoever made them, was in the chat, or may see the customer. */
export interface Minutes extends Row {
  readonly by: Id;
  /** The message that asked for them. */
  readonly inbox: Id;
  readonly conversation: Id;
  readonly customer: Id | null;
  readonly kind: MinutesKind;
  readonly title: string;
  readonly lang: Lang;
  /** The day the meeting was held, as far as is known: that of the message. */
  readonly heldOn: Day;
  readonly lines: readonly SpokenLine[];
  readonly body: MinutesBody;
  readonly createdAt: At;
  /** When the parties whose blocks are missing are asked for them; null = nothing is missing. */
  readonly chaseAt: At | null;
  /** When the actions were made into tasks; null = not yet. */
  readonly appliedAt: At | null;
  readonly version: number;
}

/** A card of the company's knowledge (知识卡片): a winning argument, an answer to a rival, a price strategy, a case, a solved problem. */
export interface Knowledge extends Row {
  /** Names a card that came with the program; null = the company's own. */
  readonly key: string | null;
  readonly kind: KnowledgeKind;
  readonly topic: ObjectionTopic | null;
  readonly lang: Lang;
  readonly title: string;
  /** One line for each argument; a line after 问: is the question to ask, one after 别说: what not to say. */
  readonly body: string;
  /** What title and body are found by: their words and pairs of characters, each once, with a space around each. */
  readonly grams: string;
  readonly state: (typeof KNOWLEDGE_STATES)[number];
  readonly origin: KnowledgeOrigin;
  /** The customer and deal it was drawn from; who may not see that customer is not told. */
  readonly customer: Id | null;
  readonly deal: Id | null;
  /** The message it was told in. */
  readonly inbox: Id | null;
  /** Null = the program itself. */
  readonly author: Id | null;
  readonly createdAt: At;
  readonly changedAt: At;
  readonly version: number;
}

/** How a knowledge card read from a moment on, until its next version. */
export interface KnowledgeVersion extends Row {
  readonly card: Id;
  /** 1 = as it was made. */
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly by: Id | null;
  readonly at: At;
}

/** A suggestion rests on a knowledge card. Adoptions, refusals and wins of the card are counted over these. */
export interface SuggestionCard extends Row {
  readonly suggestion: Id;
  readonly card: Id;
}

/** A customer shared with somebody who does not own it. */
export interface Share extends Row {
  readonly customer: Id;
  readonly person: Id;
  readonly by: Id;
  readonly at: At;
}

/** One of our people asks another about a record (问一下). */
export interface Question extends Row {
  readonly asker: Id;
  /** Who is to answer. */
  readonly person: Id;
  readonly customer: Id;
  readonly deal: Id | null;
  readonly text: string;
  /** The outbox row that asks it. */
  readonly card: Id;
  /** The chat the answer goes back to. */
  readonly conversation: Id;
  /** `dropped`: the one asked may no longer see the customer. */
  readonly state: 'open' | 'answered' | 'dropped';
  readonly createdAt: At;
  readonly answeredAt: At | null;
  readonly version: number;
}

/** A customer that somebody wants first in their brief (置顶). */
export interface Pin extends Row {
  readonly person: Id;
  readonly customer: Id;
  readonly at: At;
}

/** One of the workspace's own settings, changed by chat. */
export interface Setting extends Row {
  readonly key: string;
  readonly value: unknown;
  readonly at: At;
}

/** One owner's numbers as the first brief of a day counted them, so that the next ones can say what changed. */
export interface HealthDay extends Row {
  readonly owner: Id;
  readonly day: Day;
  /** How many customers, and the sum of their health scores. */
  readonly customers: number;
  readonly total: number;
  /** Overdue deals. */
  readonly overdue: number;
  /** Good leads new since the brief before. */
  readonly leads: number;
}

/** Something that is done once, by what it is done by: a reminder said, an import begun. Pushes have the ledger instead. */
export interface Push extends Row {
  readonly key: string;
  readonly at: At;
}

export const PUSH_OUTCOMES = ['sent', 'nothing', 'unchanged', 'muted', 'held', 'told', 'dropped'] as const;
/**
 * What became of a push. `nothing`: there was nothing to say. `unchanged`: the same was said before. `held`: over the day's limit or to
 * join another, told with that or with the next brief; `told`: it was. `dropped`: the program did not run from its time until it was
 * worth nothing any more.
 */
export type PushOutcome = (typeof PUSH_OUTCOMES)[number];

/** A line of the delivery ledger (送达台账): what became of one push for one person and slot, written in the unit that does it. */
export interface LedgerLine extends Row {
  readonly person: Id;
  /** The push's name. */
  readonly push: string;
  readonly day: Day;
  readonly outcome: PushOutcome;
  /** The how-manyeth unasked message of that person and day it is, from 1; null = none was sent. No two have the same. */
  readonly place: number | null;
  /** What its cards rested on, where the push says so. */
  readonly content: string | null;
  /** The cards held back, while they are. */
  readonly held: readonly Card[] | null;
  /** `<day>:<push>:<person>`, or what an occasion is told by. Unique, so that it is done once. Its messages have `push:<slot>:<n>` as keys. */
  readonly slot: string;
  readonly at: At;
  /** When a link on it was first opened, and when a button of it was first pressed. */
  readonly openedAt: At | null;
  readonly actedAt: At | null;
  readonly version: number;
}

/** Pushes a person does not want, or not for a while. */
export interface Mute extends Row {
  readonly person: Id;
  /** The push's name; `*` = all. */
  readonly push: string;
  readonly days: 'all' | 'weekend';
  /** Null = until they say otherwise. */
  readonly until: At | null;
  readonly at: At;
}

/** A received message or press: stored before it is acknowledged. */
export interface Inbox extends Row {
  readonly key: string;
  /** `<platform>:<address>`: worked off in order within a lane. */
  readonly lane: string;
  readonly account: string;
  readonly body: Incoming;
  readonly saidAt: At;
  /** When it was stored. Strictly increasing with the order of commits on SQLite. */
  readonly receivedAt: At;
  readonly state: 'waiting' | 'done' | 'failed';
  readonly tries: number;
}

/** A message to send: a row before it is a message. */
export interface Outbox extends Row {
  /** Unique: the same reply is never written twice. */
  readonly key: string;
  readonly lane: string;
  readonly platform: Platform;
  readonly address: string;
  readonly conversationKind: 'direct' | 'group';
  readonly text: string;
  readonly card: Card | null;
  /** The outbox row whose message this one replaces. */
  readonly edits: Id | null;
  /** The inbox row that caused it. */
  readonly cause: Id | null;
  readonly dueAt: At;
  readonly tries: number;
  readonly leaseUntil: At;
  readonly state: 'waiting' | 'sent' | 'unknown' | 'given_up';
  readonly platformMessage: string | null;
  readonly createdAt: At;
  /** When it was known to be sent; ordered as `receivedAt` is. */
  readonly sentAt: At | null;
}

/** A kept file; its bytes lie under `data/files/<hash>`. */
export interface StoredFile extends Row {
  readonly hash: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly at: At;
}

/** An import of customers and deals from a file. */
export interface ImportBatch extends Row {
  readonly file: Id;
  readonly by: Id;
  readonly state: 'checking' | 'checked' | 'staging' | 'live' | 'cancelled' | 'failed';
  readonly rows: number;
  readonly staged: number;
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

/** A small value an adapter needs again after a restart. */
export interface Kept extends Row {
  /** `<platform>:<the adapter's own key>`. */
  readonly key: string;
  readonly value: string;
  readonly until: At;
}

export const REQUEST_STATES = ['waiting', 'done', 'given_up'] as const;

/** Work for the model, done beside the answer: written with the answer, settled in one unit with what came of it. */
export interface DraftRequest extends Row {
  /** `<feature>.<what>`: the feature that asked does the work. */
  readonly kind: string;
  /** For whom: with their permissions, within their budget. */
  readonly person: Id;
  readonly conversation: Id;
  /** The message that caused it. */
  readonly inbox: Id | null;
  /** The message whose card is to be completed. */
  readonly outbox: Id | null;
  /** Whose records go into it. */
  readonly customers: readonly Id[];
  /** What the feature needs to know again: numbers and words of its own, no customer's text. */
  readonly given: unknown;
  readonly state: (typeof REQUEST_STATES)[number];
  /** Tries begun; one that a restart cut short counts. */
  readonly tries: number;
  readonly dueAt: At;
  /** Nobody waits for it any more after this. */
  readonly giveUpAt: At;
  readonly createdAt: At;
  readonly version: number;
}

export const CALL_KINDS = ['draft', 'agent', 'transcribe', 'see', 'embed'] as const;

/**
 * `ok`: used. `unusable`: an answer that failed its checks. `not_confirmed`, `excluded`, `over_budget`, `resting` (the breaker is open):
 * nothing was sent. The others say what the endpoint did.
 */
export const CALL_OUTCOMES = [
  'ok',
  'unusable',
  'not_confirmed',
  'excluded',
  'over_budget',
  'resting',
  'busy',
  'refused',
  'down',
  'slow',
  'stopped',
] as const;

export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** What was sent and what came back, masked; kept only where the workspace says so. */
export interface CallWords {
  readonly sent: string;
  readonly received: string;
}

/** One call of a model: what it cost and how it ended, without what was said. */
export interface ModelCall extends Row {
  readonly at: At;
  readonly person: Id | null;
  readonly request: Id | null;
  readonly kind: (typeof CALL_KINDS)[number];
  /** The prompt's name, or what was asked for. */
  readonly purpose: string;
  readonly promptVersion: number | null;
  readonly model: string;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** In millionths of the currency unit that the prices are given in; 0 without prices. */
  readonly cost: number;
  readonly ms: number;
  readonly outcome: CallOutcome;
  /** Statements of the answer that had no ground in what was sent and were dropped. */
  readonly dropped: number;
  readonly words: CallWords | null;
}

/** `agreed`: the model read what the rules had read, so there was nothing to decide. `expired`: nobody decided. */
export const SUGGESTION_STATES = ['open', 'adopted', 'changed', 'vetoed', 'agreed', 'expired'] as const;

/** Something proposed to a person, and what they made of it: adoption and veto are counted from these. */
export interface Suggestion extends Row {
  /** `<what>.<which>`, e.g. `read.amount`, `talk.track`. */
  readonly kind: string;
  /** The model call it came from; null = from rules or templates. */
  readonly call: Id | null;
  /** Who it was shown to. */
  readonly person: Id;
  readonly customer: Id | null;
  readonly deal: Id | null;
  readonly inbox: Id | null;
  readonly outbox: Id | null;
  /** What is suggested, in the feature's own shape. */
  readonly about: unknown;
  readonly state: (typeof SUGGESTION_STATES)[number];
  /** Who decided. */
  readonly by: Id | null;
  readonly at: At;
  readonly decidedAt: At | null;
  readonly version: number;
}

/** A customer whose records are never sent to a model (不得用于模型). */
export interface ModelExclusion extends Row {
  readonly customer: Id;
  readonly by: Id;
  readonly at: At;
}

/** Who of several instances does what only one may do. */
export interface LeaseRow extends Row {
  readonly name: string;
  readonly holder: string;
  readonly until: At;
}

/** Names that a decision changed: row numbers by table, or all that a batch brought. */
export interface NewsOfNames {
  readonly customers: readonly Id[];
  readonly aliases: readonly Id[];
  readonly people: readonly Id[];
  /** Words of the vocabulary; absent in news from before there was one. */
  readonly terms?: readonly Id[];
  readonly batch?: Id;
}

/** Names changed by one instance, for the others to learn. */
export interface NameNews extends Row {
  readonly at: At;
  readonly news: NewsOfNames;
}

/** Every table by its name. */
export interface Tables {
  workspace: Workspace;
  unit: Unit;
  person: Person;
  identity: Identity;
  conversation: Conversation;
  customer: Customer;
  alias: Alias;
  term: Term;
  contact: Contact;
  deal: Deal;
  stageMove: StageMove;
  followup: FollowUp;
  signal: Signal;
  salesEvent: SalesEvent;
  event: Event;
  task: Task;
  knowledge: Knowledge;
  knowledgeVersion: KnowledgeVersion;
  minutes: Minutes;
  share: Share;
  question: Question;
  pin: Pin;
  setting: Setting;
  healthDay: HealthDay;
  push: Push;
  ledger: LedgerLine;
  mute: Mute;
  inbox: Inbox;
  outbox: Outbox;
  file: StoredFile;
  importBatch: ImportBatch;
  code: Code;
  draftRequest: DraftRequest;
  modelCall: ModelCall;
  suggestion: Suggestion;
  suggestionCard: SuggestionCard;
  modelExclusion: ModelExclusion;
  nameNews: NameNews;
}
export type TableName = keyof Tables;
