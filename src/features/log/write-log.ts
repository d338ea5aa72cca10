/** Writes every part of a message whose customer is clear, leaves a note where the customer is somebody else's, and keeps back what must be asked. */
import type { Draft } from '../../records/draft.js';
import { shortened } from '../../records/plain-text.js';
import type { Customer } from '../../records/rows.js';
import type { Id } from '../../terms.js';
import type { ReadDeal } from '../../understand/reading.js';
import { keepEvents, record, type Said } from './record.js';
import type { View } from './view.js';
import type { Known, Who } from './who.js';

/** A part with its customer's records, where it has any. */
export interface Loaded {
  readonly read: ReadDeal;
  readonly who: Who;
  readonly known?: Known;
}

/** A follow-up on a customer that the writer may not see. */
export interface Collision {
  readonly customer: Customer;
  readonly words: string;
  readonly event: Id;
}

export interface Written {
  readonly views: readonly View[];
  readonly collisions: readonly Collision[];
  /** The first part whose customer must be asked for. */
  readonly ask?: { readonly who: Extract<Who, { kind: 'ask' }>; readonly start: number };
  /** What the conversation is about now. */
  readonly last?: { readonly customer: Id; readonly deal: Id; readonly event: Id };
}

const NOTE_LENGTH = 2000;

export function writeLog(draft: Draft, said: Said, parts: readonly Loaded[]): Written {
  const views: View[] = [];
  const collisions: Collision[] = [];
  const known = new Map<Id, Known>();
  const made = new Map<string, Known>();
  let ask: Written['ask'];
  let last: Written['last'];
  for (const { read, who, known: loaded } of parts) {
    if (who.kind === 'ask') {
      ask ??= { who, start: read.part[0] };
      continue;
    }
    if (loaded && !loaded.seen) {
      collisions.push(leaveNote(draft, said, read, loaded.customer));
      continue;
    }
    const there = loaded ? (known.get(loaded.customer.id) ?? loaded) : who.kind === 'new' ? made.get(who.name) : undefined;
    if (!there && (who.kind !== 'new' || who.name === '')) continue;
    const written = record(draft, said, read, there ?? { name: who.kind === 'new' ? who.name : '' });
    known.set(written.known.customer.id, written.known);
    if (who.kind === 'new') made.set(who.name, written.known);
    const { deal, contacts, isNew, isNewDeal, late } = written;
    const { customer } = written.known;
    last = { customer: customer.id, deal: deal.id, event: written.event };
    const typed = who.kind === 'known' && who.typed !== undefined ? { typed: who.typed } : {};
    const guess = who.kind === 'known' && who.guess !== undefined ? { guess: who.guess } : {};
    views.push({ customer, deal, contacts, read, isNew, isNewDeal, late, ...typed, ...guess });
  }
  return { views, collisions, ...(ask ? { ask } : {}), ...(last ? { last } : {}) };
}

function leaveNote(draft: Draft, said: Said, read: ReadDeal, customer: Customer): Collision {
  const words = shortened(said.text.slice(...read.part), NOTE_LENGTH);
  const followup = draft.insert('followup', {
    customer: customer.id,
    deal: null,
    person: said.person,
    kind: 'note',
    inbox: said.inbox,
    at: said.saidAt,
    text: words,
    sentiment: read.sentiment.value,
    quote: null,
    stage: null,
    amount: null,
    nextDue: null,
  });
  keepEvents(draft, said, read, { customer: customer.id, deal: null, followup: followup.id });
  const event = draft.event({ kind: 'note.left', customer: customer.id, span: read.part, inbox: said.inbox });
  return { customer, words, event };
}
