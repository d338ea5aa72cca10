import { type Card, cardToText } from '../card.js';
import type { Change, Decision } from '../decision.js';
import type { At, ConversationRef, Id, Span, Stage } from '../terms.js';
import type { Deal, DraftRequest, Event, Outbox, Push, Snapshot, StageMove, TableName, Tables } from './rows.js';

type Recorded = Exclude<TableName, 'inbox' | 'outbox' | 'push' | 'event' | 'nameNews' | 'draftRequest' | 'modelCall'>;
type New<T extends Recorded> = Omit<Tables[T], 'id' | 'workspace' | 'version'>;

/** What a draft needs to know of where it is written. */
export interface DraftOrigin {
  readonly workspace: { readonly id: Id };
  readonly now: At;
  readonly nextId: () => Id;
  /** Who acts; undefined = the bot itself. */
  readonly person?: { readonly id: Id };
  /** The received message that causes it. */
  readonly inbox?: { readonly id: Id };
  /** The work of the model that it comes from, and the message behind that. */
  readonly request?: { readonly id: Id; readonly inbox: Id | null };
  readonly conversation?: ConversationRef;
}

export interface EventNote {
  readonly kind: string;
  readonly customer?: Id;
  readonly deal?: Id;
  readonly span?: Span;
  readonly note?: string;
  readonly undoes?: Id;
  /** The message it belongs to, when another one than the draft answers: a button's card goes back to the message that caused the card. */
  readonly inbox?: Id;
}

/** Where and how a message goes out; by default to the conversation that the draft answers, at once. */
export interface ReplyOptions {
  readonly to?: ConversationRef;
  readonly edits?: Id;
  readonly dueAt?: At;
  /** A key of its own, for pushes. */
  readonly key?: string;
}

/** Work left for the model. `outbox`: the message whose card it completes, as `reply` gave it. */
export interface Wanted {
  /** `<feature>.<what>`, a key of the feature's `drafts`. */
  readonly kind: string;
  readonly person: Id;
  readonly conversation: Id;
  readonly outbox?: Id;
  readonly customers: readonly Id[];
  /** The message it is about; by default the one that the draft answers. */
  readonly inbox?: Id;
  /** What the feature needs to know again: numbers and words of its own, no customer's text. */
  readonly given?: unknown;
  /** How long anybody waits for it; by default five minutes. */
  readonly waitMs?: number;
}

const WAITED_FOR_MS = 5 * 60_000;

/** A decision in the making: rows changed step by step, each event with the values before and after. */
export class Draft {
  readonly #origin: DraftOrigin;
  readonly #changes = new Map<string, Change>();
  readonly #events: Change[] = [];
  readonly #replies: Outbox[] = [];
  readonly #moves = new Map<Id, StageMove>();
  #before = rowsByKey();
  #after = rowsByKey();

  constructor(origin: DraftOrigin) {
    this.#origin = origin;
  }

  /** Adds a row and returns it as it will stand. */
  insert<T extends Recorded>(table: T, row: New<T>, ifNew = false): Tables[T] {
    // `New` leaves out exactly the three columns added here; tables without workspace or version ignore them.
    const whole = { ...row, id: this.#origin.nextId(), workspace: this.#origin.workspace.id, version: 1 } as unknown as Tables[T];
    const key = `${table}:${whole.id}`;
    // The union over tables cannot be narrowed by a generic table name.
    this.#changes.set(key, { kind: 'insert', table, row: whole, ifNew } as unknown as Change);
    this.#before[key] = null;
    // Never written to: what changes later is put into a copy.
    this.#after[key] = row as Record<string, unknown>;
    // The table's name says which row it is.
    if (table === 'deal') this.#moved(null, whole as unknown as Deal);
    return whole;
  }

  /** Changes columns of a row as it was read; what is equal already is left out. Returns the row as it will stand. */
  update<T extends Recorded>(table: T, row: Tables[T], set: Partial<New<T>>): Tables[T] {
    const changed = this.revert(table, row, set);
    // As above.
    if (table === 'deal') this.#moved((row as unknown as Deal).stage, changed as unknown as Deal);
    return changed;
  }

  /** As `update`, for what is taken back: a deal that returns to its stage has not moved there. */
  revert<T extends Recorded>(table: T, row: Tables[T], set: Partial<New<T>>): Tables[T] {
    const key = `${table}:${row.id}`;
    // Rows and changes are read column by column; the column names come from `set`.
    const current = row as unknown as Record<string, unknown>;
    const entries = Object.entries(set).filter(([column, value]) => value !== undefined && !same(current[column], value));
    if (entries.length === 0) return row;
    const changed = Object.fromEntries(entries);
    const earlier = this.#changes.get(key);
    if (earlier?.kind === 'insert') {
      this.#changes.set(key, { ...earlier, row: { ...earlier.row, ...changed } } as Change);
      this.#after[key] = { ...this.#after[key], ...changed };
      return { ...row, ...changed };
    }
    const versioned = 'version' in row ? { version: row.version } : {};
    const before = earlier?.kind === 'update' ? earlier.set : {};
    this.#changes.set(key, { kind: 'update', table, id: row.id, set: { ...before, ...changed }, ...versioned } as unknown as Change);
    const known = this.#before[key] ?? {};
    this.#before[key] = { ...Object.fromEntries(entries.map(([column]) => [column, current[column]])), ...known };
    this.#after[key] = { ...this.#after[key], ...changed };
    return { ...row, ...changed };
  }

  /** Keeps in step what tells of the deal's way: one move a draft, from where the deal stood before it. */
  #moved(from: Stage | null, deal: Deal): void {
    if (from === deal.stage) return;
    const earlier = this.#moves.get(deal.id);
    const at = deal.stageSince;
    if (earlier) this.#moves.set(deal.id, this.revert('stageMove', earlier, { to: deal.stage, at }));
    else {
      const { id: number, owner, stage: to } = deal;
      this.#moves.set(number, this.insert('stageMove', { deal: number, owner, from, to, at, inbox: this.#origin.inbox?.id ?? null }));
    }
  }

  /** Takes a row away; the event keeps all of it. */
  remove<T extends Recorded>(table: T, row: Tables[T]): void {
    const key = `${table}:${row.id}`;
    const versioned = 'version' in row ? { version: row.version } : {};
    this.#changes.set(key, { kind: 'remove', table, id: row.id, ...versioned } as Change);
    this.#before[key] = { ...row };
    this.#after[key] = null;
  }

  /** Puts a row back that had been taken away, with the number it had. */
  restore<T extends Recorded>(table: T, row: Tables[T]): void {
    const key = `${table}:${row.id}`;
    this.#changes.set(key, { kind: 'insert', table, row } as unknown as Change);
    this.#before[key] = null;
    this.#after[key] = { ...row };
  }

  /** Lets the decision stand only if the row is still as it was read; else it is a Conflict and decided anew. */
  guard<T extends 'customer' | 'deal'>(table: T, row: Tables[T]): void {
    const key = `${table}:${row.id}`;
    if (this.#changes.has(key)) return;
    this.#changes.set(key, { kind: 'update', table, id: row.id, set: {}, version: row.version } as unknown as Change);
  }

  /** Writes down what changed since the last event. Returns the event's id. */
  event(note: EventNote): Id {
    const row: Event = {
      id: this.#origin.nextId(),
      workspace: this.#origin.workspace.id,
      at: this.#origin.now,
      actor: this.#origin.person?.id ?? null,
      kind: note.kind,
      customer: note.customer ?? null,
      deal: note.deal ?? null,
      inbox: note.inbox ?? this.#origin.inbox?.id ?? this.#origin.request?.inbox ?? null,
      spanStart: note.span?.[0] ?? null,
      spanEnd: note.span?.[1] ?? null,
      before: this.#before as Snapshot,
      after: this.#after as Snapshot,
      note: note.note ?? null,
      undoes: note.undoes ?? null,
    };
    this.#events.push({ kind: 'insert', table: 'event', row });
    this.#before = rowsByKey();
    this.#after = rowsByKey();
    return row.id;
  }

  /** Leaves work for the model, done beside the answer and after it. It is no part of an event: undoing takes nothing of it back. */
  want({ kind, person, conversation, outbox, customers, given, waitMs, ...about }: Wanted): Id {
    const { now, workspace, inbox, nextId } = this.#origin;
    const row: DraftRequest = {
      id: nextId(),
      workspace: workspace.id,
      kind,
      person,
      conversation,
      inbox: about.inbox ?? inbox?.id ?? null,
      outbox: outbox ?? null,
      customers,
      given: given ?? {},
      state: 'waiting',
      tries: 0,
      dueAt: now,
      giveUpAt: now + (waitMs ?? WAITED_FOR_MS),
      createdAt: now,
      version: 1,
    };
    this.#events.push({ kind: 'insert', table: 'draftRequest', row });
    return row.id;
  }

  /** Says something. A card is readable as text too. Returns the outbox id, which later edits name. */
  reply(content: Card | string, options: ReplyOptions = {}): Id {
    const to = options.to ?? this.#origin.conversation;
    if (!to) throw new Error('a reply needs a conversation');
    const { now, workspace, inbox, request } = this.#origin;
    const id = this.#origin.nextId();
    const key = inbox ? `re:${inbox.id}:${this.#replies.length}` : request ? `draft:${request.id}:${this.#replies.length}` : `say:${id}`;
    this.#replies.push({
      id,
      workspace: workspace.id,
      key: options.key ?? key,
      lane: `${to.platform}:${to.address}`,
      platform: to.platform,
      address: to.address,
      conversationKind: to.kind,
      text: typeof content === 'string' ? content : cardToText(content),
      card: typeof content === 'string' ? null : content,
      edits: options.edits ?? null,
      cause: inbox?.id ?? request?.inbox ?? null,
      dueAt: options.dueAt ?? now,
      tries: 0,
      leaseUntil: 0,
      state: 'waiting',
      platformMessage: null,
      trouble: null,
      createdAt: now,
      sentAt: null,
    });
    return id;
  }

  decision(push?: Push): Decision {
    const changes = [...this.#changes.values(), ...this.#events];
    return push ? { changes, replies: this.#replies, push } : { changes, replies: this.#replies };
  }
}

/** Every key is new to the engine: without a prototype it keeps them in a table and not, for each of them, as one more shape of object. */
const rowsByKey = (): Record<string, Record<string, unknown> | null> => Object.create(null);

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
