/**
 * The records as the database keeps them, one interface per table. `db/schema.ts` is held to these by a type test.
 * Instants are milliseconds, days are in the workspace's zone, money is in minor units.
 */
import type { Alias, Contact, Customer, HealthDay, Pin, Share, Term } from './rows/customers.js';
import type { Knowledge, KnowledgeVector, KnowledgeVersion, Minutes, SuggestionCard } from './rows/knowledge.js';
import type { DraftRequest, ModelCall, ModelExclusion, Suggestion } from './rows/model.js';
import type { Code, Conversation, Identity, Person, Setting, Unit, Workspace } from './rows/organisation.js';
import type { LedgerLine, Mute, Push } from './rows/pushes.js';
import type { Deal, Event, FollowUp, Question, SalesEvent, Signal, StageMove, Task } from './rows/sales.js';
import type { ImportBatch, Inbox, NameNews, Outbox, StoredFile } from './rows/traffic.js';

export type * from './rows/customers.js';
export type * from './rows/knowledge.js';
export type * from './rows/model.js';
export { CALL_KINDS, CALL_OUTCOMES, REQUEST_STATES, SUGGESTION_STATES } from './rows/model.js';
export type * from './rows/organisation.js';
export { CODE_KINDS } from './rows/organisation.js';
export type * from './rows/pushes.js';
export { PUSH_OUTCOMES } from './rows/pushes.js';
export type * from './rows/sales.js';
export type * from './rows/traffic.js';

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
  knowledgeVector: KnowledgeVector;
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
