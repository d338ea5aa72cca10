/** Deals, what was told of them, and the spine of events. */
import type { At, ContactRole, Currency, Day, EventKind, Id, LossReason, Sentiment, SignalKind, Stage } from '../../terms.js';
import type { Row } from './row.js';

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
